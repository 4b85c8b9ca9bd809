import * as assert from 'uvu/assert';
import {commentText, quoteWord, wholeLine} from '../../../src/convert/to/systemd-syntax.js';
import {suite} from '../../rig/suite.js';

const test = suite('convert/to/systemd-syntax');

for (const [word, written] of [
  ['/vm/web.json', '/vm/web.json'],
  ['', '""'],
  ['/my vms/web.json', '"/my vms/web.json"'],
  ['/50%/web.json', '"/50%%/web.json"'],
  [`/a"b'c/web.json`, String.raw`"/a\"b'c/web.json"`],
  [String.raw`/a\x20b`, String.raw`"/a\\x20b"`],
  ['/a$HOME/b', '"/a$HOME/b"'],
  [';', '";"'],
  ['/line\nbreak\ttab', String.raw`"/line\x0abreak\x09tab"`],
  ['/c1\u0085', String.raw`"/c1\xc2\x85"`],
  ['/grüße', '"/grüße"'],
] satisfies [string, string][]) {
  test(`writes the word ${JSON.stringify(word)}`, () => assert.is(quoteWord(word), written));
}

for (const [text, written] of [
  [`a "b" 'c' $d`, `a "b" 'c' $d`],
  ['100%', '100%%'],
  ['two\nlines', 'two lines'],
  [String.raw`joins\\`, 'joins//'],
  [String.raw`in \ the middle`, String.raw`in \ the middle`],
] satisfies [string, string][]) {
  test(`writes the line ${JSON.stringify(text)}`, () => assert.is(wholeLine(text), written));
}

test('keeps a comment on its line', () => {
  assert.is(commentText('/a\n[Service]\nExecStart=/bin/sh'), '/a [Service] ExecStart=/bin/sh');
  assert.is(commentText('/a\u2028b'), '/a b');
});

test.run();
