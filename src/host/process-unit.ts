import {readFile} from 'node:fs/promises';

export interface ProcessUnit {
  /** Such as `kvmrun-web.service`. */
  readonly name: string;
  readonly manager: 'user' | 'system';
}

/** The systemd service whose main process this is; `undefined` when it is of none, or gone. */
export async function readProcessUnit(pid: number): Promise<ProcessUnit | undefined> {
  const read = (who: number, file: string) =>
    readFile(`/proc/${who}/${file}`, 'utf8').catch(() => '');
  const [groups, status] = await Promise.all([read(pid, 'cgroup'), read(pid, 'status')]);
  const name = parseUnitName(groups);
  if (name === undefined) return undefined;
  const [, parent = '0'] = /^PPid:\s+(\d+)$/m.exec(status) ?? [];
  const words = (await read(Number(parent), 'cmdline')).split('\0');
  return {name, manager: words.includes('--user') ? 'user' : 'system'};
}

/** Reads `/proc/PID/cgroup`, where one of the hierarchies is systemd's. */
export function parseUnitName(groups: string): string | undefined {
  const [, name] = /\/([^/\n]+\.service)$/m.exec(groups) ?? [];
  return name;
}
