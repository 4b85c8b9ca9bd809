import * as assert from 'uvu/assert';
import {placesWith} from './search-secrets.js';
import {suite} from './suite.js';

const test = suite('rig/search-secrets');

const SECRET = 'Korrekt-Pferd?7~';

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

for (const [form, contents] of [
  ['as it is', `x${SECRET}y`],
  ['in UTF-16', utf16(`x${SECRET}`).toString('latin1')],
  ['in UTF-16 the other way round', utf16(`x${SECRET}`).swap16().toString('latin1')],
  ['in base64', Buffer.from(SECRET).toString('base64')],
  ['in base64 behind a byte', Buffer.from(`x${SECRET}`).toString('base64')],
  ['in base64 between others', Buffer.from(`xy${SECRET}zz`).toString('base64url')],
  ['as Windows hides it', utf16(`${SECRET}Password`).toString('base64')],
  ['in hexadecimal', utf16(SECRET).toString('hex')],
] as const) {
  test(`finds a secret ${form}`, () => {
    const places = [
      ['here', contents],
      ['there', contents.slice(0, 10)],
    ] as const;
    assert.equal(placesWith([SECRET], places), ['here']);
  });
}

test.run();
