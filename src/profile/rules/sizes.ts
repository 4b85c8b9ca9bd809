import {parseByteSize} from '../../core/byte-size.js';
import type {Diagnostic} from '../../core/diagnostic.js';
import {type JsonPointer, pointerTo} from '../../core/pointer.js';
import type {Rule} from './rule.js';

const MIB = 1024 * 1024;
const SECTOR = 512;

/** What the pattern of a size cannot say: it must come to whole, usable units. */
export const sizesAreUsable: Rule = ({memory, disks}, locate) => {
  const check = (
    text: string | undefined,
    of: {
      readonly what: string;
      readonly unit: number;
      readonly unitName: string;
      readonly at: JsonPointer;
    },
  ): readonly Diagnostic[] => {
    if (text === undefined) return [];
    const bytes = parseByteSize(text);
    if (bytes !== undefined && bytes > 0 && bytes % of.unit === 0) return [];
    return [
      {
        code: 'profile/unusable-size',
        severity: 'error',
        message: `'${text}' is no size for ${of.what}, allowed are whole multiples of ${of.unitName} above zero`,
        location: locate(of.at),
      },
    ];
  };
  return [
    ...check(memory.size, {
      what: 'memory',
      unit: MIB,
      unitName: '1MiB',
      at: pointerTo('memory', 'size'),
    }),
    ...disks.flatMap(({size}, index) =>
      check(size, {
        what: 'a disk',
        unit: SECTOR,
        unitName: '512 bytes',
        at: pointerTo('disks', index, 'size'),
      }),
    ),
  ];
};
