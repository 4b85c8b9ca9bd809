/**
 * Whether an image is needed that a disk is made from. What was copied is the VM's own, and its
 * source is not asked for again: it may have been pruned, moved, or taken from its server.
 */
import type {Preparation} from '../plan/plan.js';
import {isMissing} from './check-file.js';

export const isNeeded = async ({
  copy,
}: Pick<Extract<Preparation, {prepare: 'base'}>, 'copy'>): Promise<boolean> =>
  copy === undefined || isMissing(copy);
