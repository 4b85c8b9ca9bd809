import * as assert from 'uvu/assert';
import {WINDOWS_TIME_ZONES, windowsTimeZoneOf} from '../../src/profile/windows-time-zones.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/windows-time-zones');

test('translates what the rest of the world calls a zone', () => {
  assert.is(windowsTimeZoneOf('Europe/Berlin'), 'W. Europe Standard Time');
  assert.is(windowsTimeZoneOf('America/New_York'), 'Eastern Standard Time');
  assert.is(windowsTimeZoneOf('Etc/UTC'), 'UTC');
  assert.is(windowsTimeZoneOf('EST'), 'Eastern Standard Time');
  assert.is(windowsTimeZoneOf('cest'), 'W. Europe Standard Time');
  assert.is(windowsTimeZoneOf('Mars/Olympus'), undefined);
  assert.is(windowsTimeZoneOf(''), undefined);
});

test('names zones that there are, each for one of Windows', () => {
  const others = Object.values(WINDOWS_TIME_ZONES).flatMap((names) =>
    names.split(' ').filter((name) => name !== ''),
  );
  assert.is(new Set(others).size, others.length);
  assert.ok(others.length > 200);
  for (const timeZone of others) {
    assert.not.throws(() => new Intl.DateTimeFormat('en', {timeZone}), timeZone);
  }
});

/** Minutes from UTC in the middle of a winter. */
function offsetOf(timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en', {timeZone, timeZoneName: 'longOffset'}).formatToParts(
    new Date('2023-01-15T12:00:00Z'),
  );
  const name = parts.find(({type}) => type === 'timeZoneName')?.value ?? '';
  const [, sign = '+', hours = '0', minutes = '0'] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

test('zones that are one for Windows keep the same time', () => {
  const apart = Object.entries(WINDOWS_TIME_ZONES).filter(
    ([, names]) => new Set(names.split(' ').filter(Boolean).map(offsetOf)).size > 1,
  );
  // Kazakhstan has changed since.
  assert.equal(
    apart.map(([name]) => name),
    ['West Asia Standard Time'],
  );
});

test.run();
