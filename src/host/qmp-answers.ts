/**
 * Reads the answers of the QMP commands that a probe asks. Fields that are not as documented
 * make the answer `undefined` or leave the entry out: QEMU is asked, not trusted.
 */
import {isObject} from '../core/json.js';
import type {MachineFacts} from '../plan/host-facts.js';

/** The `name` of every entry, sorted and each once. */
export function namesOf(answer: unknown): readonly string[] {
  return sortedSet(entriesOf(answer).flatMap(({name}) => (typeof name === 'string' ? [name] : [])));
}

/** `query-machines`, sorted by name. */
export function machinesOf(answer: unknown): readonly MachineFacts[] {
  return entriesOf(answer)
    .flatMap(({name, alias, 'cpu-max': cpuMax, deprecated}) =>
      typeof name === 'string' && typeof cpuMax === 'number'
        ? [
            {
              name,
              ...(typeof alias === 'string' ? {alias} : {}),
              cpuMax,
              deprecated: deprecated === true,
            },
          ]
        : [],
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * The kinds of `-display`, from `query-qmp-schema`.
 *
 * Types in the schema have numbers for names, so this one is found by walking from a command that
 * returns it.
 */
export function displaysOf(schema: unknown): readonly string[] {
  const entries = entriesOf(schema);
  const entry = (name: unknown) => entries.find((candidate) => candidate['name'] === name);
  const options = entry(entry('query-display-options')?.['ret-type']);
  const kind = entriesOf(options?.['members']).find(({name}) => name === 'type');
  return namesOf(entry(kind?.['type'])?.['members']).filter((name) => name !== 'default');
}

/** `query-target`. */
export const targetOf = (answer: unknown): string | undefined =>
  isObject(answer) && typeof answer['arch'] === 'string' ? answer['arch'] : undefined;

const entriesOf = (answer: unknown): readonly Readonly<Record<string, unknown>>[] =>
  Array.isArray(answer) ? answer.filter(isObject) : [];

const sortedSet = (names: readonly string[]): readonly string[] => [...new Set(names)].sort();
