/**
 * What `dist/supervisor.cjs` runs: one detached supervisor, without the command line's code.
 */
import {runDetachedSupervisor} from '../supervisor/detached.js';

void runDetachedSupervisor();
