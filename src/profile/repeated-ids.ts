/**
 * Two items of one list with the same `id`, in one file.
 *
 * It is looked for before merging, which would take the second for a change of the first.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {pointerTo} from '../core/pointer.js';
import {childOf, type ScalarNode, type SourceNode, stringAt} from './source-node.js';

const LISTS = ['disks', 'networks'];

export const findRepeatedIds = (file: SourceNode): readonly Diagnostic[] =>
  LISTS.flatMap((list) => inList(list, childOf(file, list)));

function inList(list: string, node: SourceNode | undefined): readonly Diagnostic[] {
  if (node?.kind !== 'array') return [];
  const first = new Map<unknown, {readonly id: ScalarNode; readonly index: number}>();
  return node.items.flatMap((item, index): readonly Diagnostic[] => {
    const id = stringAt(item, 'id');
    if (id === undefined) return [];
    const earlier = first.get(id.value);
    if (earlier === undefined) {
      first.set(id.value, {id, index});
      return [];
    }
    const placeOf = (node: ScalarNode, at: number) => ({
      file: node.file.shown,
      pointer: pointerTo(list, at, 'id'),
      range: node.range,
    });
    return [
      {
        code: 'profile/repeated-id',
        severity: 'error',
        message: `Two ${list} have the id '${String(id.value)}', and every one needs its own`,
        location: placeOf(id, index),
        related: [{message: 'the first one is here', location: placeOf(earlier.id, earlier.index)}],
      },
    ];
  });
}
