import {writeFile} from 'node:fs/promises';
import path from 'node:path';

/** Writes a shell script that a test can start as a program. */
export async function writeProgram(folder: string, name: string, script: string): Promise<string> {
  const file = path.join(folder, name);
  await writeFile(file, `#!/bin/sh\n${script}\n`, {mode: 0o755});
  return file;
}

/**
 * A script that behaves like QEMU's monitor on descriptor 3: it greets, and answers every command
 * with `{}` unless `answers` has something for it. It ends with the connection or on `quit`.
 */
export function monitorScript(answers: Readonly<Record<string, unknown>>): string {
  const cases = Object.entries(answers).map(
    ([command, answer]) => `    *'"${command}"'*) answer='${JSON.stringify(answer)}' ;;`,
  );
  return `
printf '%s\\n' '{"QMP": {"version": {"qemu": {"major": 7, "minor": 2, "micro": 1}, "package": "fake"}, "capabilities": []}}' >&3
while read -r line <&3; do
  id=\${line##*'"id":'}; id=\${id%'}'*}
  case $line in
${cases.join('\n')}
    *) answer='{}' ;;
  esac
  printf '{"return": %s, "id": %s}\\n' "$answer" "$id" >&3
  case $line in *'"quit"'*) exit 0 ;; esac
done
`;
}
