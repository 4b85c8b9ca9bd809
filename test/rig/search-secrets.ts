/** Looks for secrets in whatever others can see of a home, in every form that programs give to text. */
import {filesIn} from './files-in.js';
import type {Home} from './kvmrun.js';
import {processRecordsOf} from './remains.js';

/** A place, and what is there, byte for byte. */
export type Seen = readonly [string, string];

/**
 * A part of a secret without anything that XML, JSON or an address would escape is found where the whole
 * of it is escaped, too.
 */
export function placesWith(secrets: readonly string[], places: Iterable<Seen>): readonly string[] {
  const forms = [...new Set(secrets.flatMap(formsOf))];
  return [...places]
    .filter(([, contents]) => forms.some((form) => contents.includes(form)))
    .map(([place]) => place);
}

/** All files of a home, and arguments and environment of every process in it. */
export async function everythingOf(home: Home): Promise<readonly Seen[]> {
  const [files, processes] = await Promise.all([filesIn(home, ['.']), processRecordsOf(home)]);
  return [
    ...files,
    ...processes.flatMap(({pid, command, environment}): readonly Seen[] => [
      [`arguments of ${pid}`, command],
      [`environment of ${pid}`, environment],
    ]),
  ];
}

function formsOf(secret: string): readonly string[] {
  const little = Buffer.from(secret, 'utf16le');
  const encodings = [Buffer.from(secret), little, Buffer.from(little).swap16()];
  return encodings.flatMap((bytes) => {
    const hex = bytes.toString('hex');
    const base64 = [0, 1, 2].map((before) => base64Within(bytes, before));
    return [
      bytes.toString('latin1'),
      ...[hex, hex.toUpperCase()],
      ...base64.flatMap((text) => [text, text.replaceAll('+', '-').replaceAll('/', '_')]),
    ];
  });
}

/** What stays the same of its base64 whatever else is encoded with it, behind so many bytes. */
function base64Within(bytes: Buffer, before: number): string {
  const text = Buffer.concat([Buffer.alloc(before), bytes]).toString('base64');
  const [from, to] = [Math.ceil((8 * before) / 6), Math.floor((8 * (before + bytes.length)) / 6)];
  return text.slice(from, to);
}
