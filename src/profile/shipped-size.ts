/**
 * The size of a disk in a profile that kvmrun ships is for the disk that is made, since nobody knew then
 * of the image that a user has. Only who writes a size in a profile of his own asks for a larger image.
 */
import {isShipped} from './shipped.js';
import {childOf, type ObjectEntry, type SourceNode} from './source-node.js';

export function keepBroughtImages(merged: SourceNode): SourceNode {
  const disks = childOf(merged, 'disks');
  const entry = merged.kind === 'object' ? merged.entries.get('disks') : undefined;
  if (merged.kind !== 'object' || entry === undefined || disks?.kind !== 'array') return merged;
  const items = disks.items.map(withoutGrowth);
  const entries = new Map(merged.entries);
  entries.set('disks', {...entry, value: {...disks, items}});
  return {...merged, entries};
}

function withoutGrowth(disk: SourceNode): SourceNode {
  const size = disk.kind === 'object' ? disk.entries.get('size') : undefined;
  if (disk.kind !== 'object' || size === undefined || disk.entries.has('grow')) return disk;
  const {file, range} = size.value;
  if (!isShipped(file.shown)) return disk;
  const grow: ObjectEntry = {...size, value: {kind: 'scalar', value: false, file, range}};
  return {...disk, entries: new Map([...disk.entries, ['grow', grow]])};
}
