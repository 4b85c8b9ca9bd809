import {pointerTo} from '../../core/pointer.js';
import {findClashes} from './repeated.js';
import type {Rule} from './rule.js';

/** Two disks of one serial number fight for the same link under `/dev/disk/by-id`. */
export const serialsDiffer: Rule = ({disks}, locate) =>
  findClashes(
    disks.map(({serial}, index) => ({value: serial, pointer: pointerTo('disks', index, 'serial')})),
    {
      code: 'profile/repeated-serial',
      message: (serial) =>
        `Two disks have the serial number '${serial}', and every one needs its own`,
      hint: 'leave "serial" out to get the id of the disk',
      locate,
    },
  );
