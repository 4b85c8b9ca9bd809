/**
 * JSON Pointers (RFC 6901): the address of one value inside a profile.
 */
export type JsonPointer = string & {readonly __brand: 'JsonPointer'};

/** The whole document. */
export const ROOT = '' as JsonPointer;

/** The pointer to one member of the value that `parent` points at. */
export const child = (parent: JsonPointer, key: string | number): JsonPointer =>
  `${parent}/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}` as JsonPointer;

/** The pointer made of these steps from the root: `pointerTo('disks', 0)` is `/disks/0`. */
export const pointerTo = (...steps: readonly (string | number)[]): JsonPointer =>
  steps.reduce<JsonPointer>(child, ROOT);

/** The unescaped steps of a pointer, outermost first. */
export const stepsOf = (pointer: JsonPointer): readonly string[] =>
  pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** Reads a pointer that a validator wrote, such as ajv's `instancePath`. */
export function parsePointer(text: string): JsonPointer {
  if (text !== '' && !text.startsWith('/')) throw new Error(`Not a JSON Pointer: ${text}`);
  return text as JsonPointer;
}
