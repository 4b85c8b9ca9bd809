/**
 * Side-cars as text for people and for a POSIX shell.
 */
import {quoteForShell} from './render-shell.js';
import type {Sidecar} from './sidecar.js';

export const renderSidecar = ({program, args}: Sidecar): string =>
  [program, ...args].map(quoteForShell).join(' ');

/** Starts it, and waits until it listens. */
export const renderSidecarStart = (sidecar: Sidecar): string =>
  `{ ${renderSidecar(sidecar)} & until [ -S ${quoteForShell(sidecar.socket)} ]; do sleep 0.1; done; }`;
