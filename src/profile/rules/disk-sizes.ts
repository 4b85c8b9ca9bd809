import {pointerTo} from '../../core/pointer.js';
import type {Rule} from './rule.js';
import {checkWholeSize} from './whole-size.js';

/** A disk has whole sectors. */
export const disksAreWhole: Rule = ({disks}, locate) =>
  disks.flatMap(({size}, index) =>
    size === undefined
      ? []
      : checkWholeSize(
          size,
          {bytes: 512, name: '512 bytes'},
          locate(pointerTo('disks', index, 'size')),
        ),
  );
