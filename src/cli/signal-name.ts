import {constants} from 'node:os';

/** `SIGKILL` for 9, as Linux counts them; the number itself when it has no name here. */
export const signalName = (signal: number): string =>
  Object.entries(constants.signals).find(([, number]) => number === signal)?.[0] ?? String(signal);
