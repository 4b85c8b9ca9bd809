/**
 * What the profile says about readiness, as the supervisor looks for it.
 */
import {parseDuration} from '../core/duration.js';
import type {Ready} from '../schema/schema.js';
import type {ReadySign} from './plan.js';

export function readySign(ready: Ready): ReadySign {
  switch (ready.type) {
    case 'running':
      return {level: 'running'};
    case 'serial':
      return {level: 'serial', text: ready.text, timeoutMs: timeoutOf(ready)};
    case 'tcp':
    case 'ssh':
      return {level: ready.type, guestPort: ready.port, timeoutMs: timeoutOf(ready)};
    case 'agent':
      return {level: 'agent', timeoutMs: timeoutOf(ready)};
    case 'command':
      return {level: 'command', command: ready.command, timeoutMs: timeoutOf(ready)};
  }
}

function timeoutOf({timeout}: {readonly timeout: string}): number {
  const timeoutMs = parseDuration(timeout);
  // The schema's pattern lets nothing else through.
  if (timeoutMs === undefined) throw new Error(`Not a duration: ${timeout}`);
  return timeoutMs;
}
