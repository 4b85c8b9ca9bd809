/**
 * What `dist/supervision.cjs` holds: one detached supervisor, without the command line's code.
 */
import {runDetachedSupervisor} from '../supervisor/detached.js';

void runDetachedSupervisor();
