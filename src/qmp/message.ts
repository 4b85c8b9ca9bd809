/**
 * What QEMU sends, one JSON object per line: told apart and checked.
 */
import {isObject, parseJson} from '../core/json.js';
import type {Monitor, QmpEvent} from './qmp.js';

export type QmpMessage =
  | {readonly kind: 'greeting'; readonly version: Monitor['version']}
  | {readonly kind: 'event'; readonly event: QmpEvent}
  /** `id` is what the command was sent with. */
  | {readonly kind: 'return'; readonly id: unknown; readonly value: unknown}
  | {
      readonly kind: 'error';
      readonly id: unknown;
      readonly class: string;
      readonly message: string;
    };

/** Reads one line; `undefined` when it is not QMP. */
export function parseMessage(line: string): QmpMessage | undefined {
  const value = parseJson(line);
  if (!isObject(value)) return undefined;
  if ('QMP' in value) return parseGreeting(value['QMP']);
  if ('event' in value) return parseEvent(value);
  if ('return' in value) return {kind: 'return', id: value['id'], value: value['return']};
  if ('error' in value) return parseError(value);
  return undefined;
}

function parseGreeting(greeting: unknown): QmpMessage | undefined {
  const version = isObject(greeting) ? greeting['version'] : undefined;
  const qemu = isObject(version) ? version['qemu'] : undefined;
  if (!isObject(version) || !isObject(qemu)) return undefined;
  const {major, minor, micro} = qemu;
  if (typeof major !== 'number' || typeof minor !== 'number' || typeof micro !== 'number') {
    return undefined;
  }
  const vendor = version['package'];
  return {
    kind: 'greeting',
    version: {major, minor, micro, package: typeof vendor === 'string' ? vendor : ''},
  };
}

function parseEvent(value: Readonly<Record<string, unknown>>): QmpMessage | undefined {
  const {event, data} = value;
  if (typeof event !== 'string') return undefined;
  return {
    kind: 'event',
    event: {event, data: isObject(data) ? data : {}, at: parseTimestamp(value['timestamp'])},
  };
}

function parseTimestamp(timestamp: unknown): number {
  const {seconds, microseconds} = isObject(timestamp) ? timestamp : {};
  // QEMU sends -1 when it cannot read the clock; the moment of arrival is close enough.
  if (typeof seconds !== 'number' || typeof microseconds !== 'number' || seconds < 0) {
    return Date.now();
  }
  return seconds * 1000 + Math.floor(microseconds / 1000);
}

function parseError(value: Readonly<Record<string, unknown>>): QmpMessage | undefined {
  const {error, id} = value;
  if (!isObject(error)) return undefined;
  const {class: name, desc} = error;
  if (typeof name !== 'string' || typeof desc !== 'string') return undefined;
  return {kind: 'error', id, class: name, message: desc};
}
