import {pointerTo} from '../../core/pointer.js';
import {findClashes} from './repeated.js';
import type {Rule} from './rule.js';

export const bootIndexesDiffer: Rule = ({disks}, locate) =>
  findClashes(
    disks.flatMap(({bootIndex}, index) =>
      bootIndex === undefined
        ? []
        : [{value: String(bootIndex), pointer: pointerTo('disks', index, 'bootIndex')}],
    ),
    {
      code: 'profile/repeated-boot-index',
      message: (value) => `Two disks have the bootIndex '${value}', and the order must be clear`,
      locate,
    },
  );
