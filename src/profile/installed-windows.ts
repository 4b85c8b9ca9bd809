/**
 * The profile of a Windows that is installed, without what it was installed from: neither the medium nor
 * the answers are of use to it, and those refer to a password.
 */
import {childOf, type SourceNode} from './source-node.js';

const OF_SETUP: ReadonlySet<string> = new Set(['iso', 'install']);

export function withoutSetup(merged: SourceNode): SourceNode {
  const windows = childOf(merged, 'windows');
  const entry = merged.kind === 'object' ? merged.entries.get('windows') : undefined;
  if (merged.kind !== 'object' || entry === undefined || windows?.kind !== 'object') return merged;
  const kept = new Map([...windows.entries].filter(([key]) => !OF_SETUP.has(key)));
  const entries = new Map(merged.entries);
  entries.set('windows', {...entry, value: {...windows, entries: kept}});
  return {...merged, entries};
}
