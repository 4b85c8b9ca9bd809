/**
 * Disks that only a profile of kvmrun's own speaks of. Lists merge by `id`, so a disk under another name is
 * a second one, beside an empty one that nobody has asked for.
 */
import type {Diagnostic} from '../../core/diagnostic.js';
import {pointerTo} from '../../core/pointer.js';
import {isShipped} from '../shipped.js';
import type {Rule} from './rule.js';

export const inheritedDisksAreMeant: Rule = ({disks}, locate) => {
  const written = disks.flatMap((disk, index) =>
    disk.media === 'disk' && !disk.readOnly
      ? [{...disk, location: locate(pointerTo('disks', index, 'id'))}]
      : [],
  );
  const own = written.find(({location}) => !isShipped(location.file));
  if (own === undefined) return [];
  return written
    .filter(({path, source, location}) => isShipped(location.file) && !(path ?? source))
    .map(
      ({id, location}): Diagnostic => ({
        code: 'profile/second-disk',
        severity: 'warning',
        message: `'${own.id}' is a disk beside '${id}', which '${location.file}' has and which begins empty`,
        location: own.location,
        hint: `"id": "${id}" makes it that disk; if both are meant, list {"id": "${id}"}, too`,
      }),
    );
};
