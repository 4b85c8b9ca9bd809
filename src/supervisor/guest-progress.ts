/** How far a guest is, which memory of it brings back and nobody could see a second time. */
import type {VmStatus} from './vm-status.js';

export type GuestProgress = Pick<VmStatus, 'ready' | 'setup'>;

export const progressOf = ({ready, setup}: VmStatus): GuestProgress => ({
  ...(ready && {ready}),
  ...(setup && {setup}),
});
