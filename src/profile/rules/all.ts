import {archHasFirmware} from './arch-firmware.js';
import {bootIndexesDiffer} from './boot-indexes.js';
import {bootNeedsKernel} from './boot-needs-kernel.js';
import {diskPathsDiffer} from './disk-paths.js';
import {forwardsDiffer} from './forwards.js';
import {machineFitsArch} from './machine-arch.js';
import {macsDiffer} from './macs.js';
import {microvmLimits} from './microvm.js';
import type {Rule} from './rule.js';
import {sizesAreUsable} from './sizes.js';
import {topologyMatchesCount} from './topology.js';

export const RULES: readonly Rule[] = [
  archHasFirmware,
  bootIndexesDiffer,
  bootNeedsKernel,
  diskPathsDiffer,
  forwardsDiffer,
  macsDiffer,
  machineFitsArch,
  microvmLimits,
  sizesAreUsable,
  topologyMatchesCount,
];
