import {pointerTo} from '../../core/pointer.js';
import type {Rule} from './rule.js';
import {checkWholeSize} from './whole-size.js';

/** QEMU rounds memory to pages without a word; a profile shall get what it says. */
export const memoryIsWhole: Rule = ({memory}, locate) =>
  memory.size === undefined
    ? []
    : checkWholeSize(
        memory.size,
        {bytes: 2 ** 20, name: '1MiB'},
        locate(pointerTo('memory', 'size')),
      );
