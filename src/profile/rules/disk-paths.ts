import {pointerTo} from '../../core/pointer.js';
import {findClashes} from './repeated.js';
import type {Rule} from './rule.js';

/**
 * QEMU locks an image that it writes to, so a second disk on it keeps the VM from starting; unless
 * all of them say that they share it.
 */
export const diskPathsDiffer: Rule = ({disks}, locate) => {
  const written = new Set(disks.filter(({readOnly}) => !readOnly).map(({path}) => path));
  const unshared = new Set(disks.filter(({shared}) => !shared).map(({path}) => path));
  return findClashes(
    disks.flatMap(({path}, index) =>
      path !== undefined && written.has(path) && unshared.has(path)
        ? [{value: path, pointer: pointerTo('disks', index, 'path')}]
        : [],
    ),
    {
      code: 'profile/repeated-disk',
      message: (path) => `Two disks use the image '${path}', and at least one of them writes to it`,
      hint: 'give each its own image, or make both "readOnly": true, or raw and "shared": true',
      locate,
    },
  );
};
