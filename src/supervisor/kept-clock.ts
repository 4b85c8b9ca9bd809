/**
 * A machine's clock with local time, from one run to the next.
 *
 * A guest that takes the clock for local time sets it to that of its own time zone, whatever the host's
 * is. A machine of metal keeps that; QEMU begins with the host's time again. So what the guest has made
 * of it is kept, and the next QEMU is given a time zone in which the clock shows the same.
 */
import {rm} from 'node:fs/promises';
import {isObject} from '../core/json.js';
import {readJson, writeJson} from '../host/json-file.js';
import {clockFile} from '../host/kept-parts.js';
import type {VmPaths} from '../plan/vm-paths.js';

type Place = Pick<VmPaths, 'stateDirectory'>;

interface KeptClock {
  /** What the newest QEMU began with, in seconds before UTC. */
  readonly began: number;
  /** Whose time that was. */
  readonly from: 'host' | 'guest';
  /** What the next one begins with; absent for the time that the host has then. */
  readonly next?: number;
}

/** What the environment of a QEMU needs for its clock, at its start. */
export async function beginClock(
  place: Place,
  /** UTC, or the time zone of the host, in seconds before UTC. */
  host: 'utc' | number,
): Promise<Readonly<Record<string, string>>> {
  if (host === 'utc') {
    await rm(clockFile(place), {force: true});
    return {};
  }
  const kept = await readClock(place);
  const clock: KeptClock =
    kept?.next === undefined
      ? {began: host, from: 'host'}
      : {began: kept.next, from: 'guest', next: kept.next};
  await writeClock(place, clock);
  return {TZ: renderZone(clock.began)};
}

/** The offset of the host's time zone, which changes with the seasons. */
export const hostOffset = (now: Date): number => -60 * now.getTimezoneOffset();

/** Less is what a clock is wrong by. */
const SMALLEST_CHANGE = 60;
/** Guests set their clock to a second, and not at its beginning. */
const ROUNDING = 5;
/** Of the zones that there can be; a guest that is farther off has its clock set wrong on purpose. */
const LARGEST_OFFSET = 24 * 3600;

/** What QEMU tells of a guest that has set its clock: how far it is from what QEMU began with. */
export async function adjustClock(place: Place, seconds: number): Promise<void> {
  const kept = await readClock(place);
  // Only clocks with local time are kept.
  if (kept === undefined) return;
  const {began, from} = kept;
  if (Math.abs(seconds) >= SMALLEST_CHANGE) {
    const next = began + toMinute(seconds);
    if (Math.abs(next) < LARGEST_OFFSET) await writeClock(place, {began, from, next});
    return;
  }
  // Where it began, or back there.
  await writeClock(place, from === 'host' ? {began, from} : {began, from, next: began});
}

function toMinute(seconds: number): number {
  const minute = Math.round(seconds / 60) * 60;
  return Math.abs(seconds - minute) <= ROUNDING ? minute : seconds;
}

/** As POSIX has it, where the sign tells what to add for UTC. */
export function renderZone(seconds: number): string {
  const [size, sign] = [Math.abs(seconds), seconds > 0 ? '-' : ''];
  const parts = [Math.floor(size / 3600), Math.floor((size % 3600) / 60), size % 60];
  return `<LOCAL>${sign}${parts.map((part) => String(part).padStart(2, '0')).join(':')}`;
}

async function readClock(place: Place): Promise<KeptClock | undefined> {
  const kept = await readJson(clockFile(place));
  if (!isObject(kept)) return undefined;
  const {began, from, next} = kept;
  if (!isOffset(began) || (from !== 'host' && from !== 'guest')) return undefined;
  return isOffset(next) ? {began, from, next} : {began, from};
}

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && Math.abs(value) < LARGEST_OFFSET;

/** A clock that cannot be kept is one that the guest sets again. */
async function writeClock(place: Place, clock: KeptClock): Promise<void> {
  await writeJson(clockFile(place), clock);
}
