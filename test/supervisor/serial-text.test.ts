import * as assert from 'uvu/assert';
import {readableText, watchSerialText} from '../../src/supervisor/serial-text.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/serial-text');

/** Whether the text was seen by the time that the last of these chunks came. */
function sees(text: string, ...chunks: readonly (string | Buffer)[]): boolean {
  const watch = watchSerialText(text);
  return chunks.map((chunk) => watch(Buffer.from(chunk))).includes('seen');
}

for (const [name, text, chunks, expected] of [
  ['in the middle of a line', 'login:', ['web login: '], true],
  ['in a line that is not complete', 'login:', ['Debian 12\r\nweb login:'], true],
  ['cut in two', 'login:', ['web lo', 'gin: '], true],
  ['byte by byte', 'ready', 'is ready now'.split(''), true],
  ['across the end of a line', 'login:', ['web lo\ngin: '], false],
  ['in another case', 'login:', ['web Login: '], false],
  ['with parts in order', 'Reached*multi-user', ['[ OK ] Reached target multi-user.\n'], true],
  ['with parts in the wrong order', 'multi-user*Reached', ['Reached multi-user\n'], false],
  ['with parts in two lines', 'Reached*multi-user', ['Reached\nmulti-user\n'], false],
  ['with parts that would have to overlap', 'aba*aba', ['ababa\n'], false],
  ['with a star at the end', 'up*', ['up\n'], true],
  ['with characters that mean something elsewhere', '(a+)+$', ['x (a+)+$ y\n'], true],
  ['with a star where there is a star', '*** done', ['*** done\n'], true],
  ['in colours', '[  OK  ]', ['[\u001b[0;32m  OK  \u001b[0m] Started\n'], true],
  ['with a title of the terminal in between', 'web login', ['web \u001b]0;x\u0007login\n'], true],
  ['with control characters in between', 'login', ['lo\u0000g\u0007in\r\n'], true],
  ['in a line that came before', 'one', ['one\ntwo\n', 'three\n'], true],
] satisfies [string, string, string[], boolean][]) {
  test(`${expected ? 'sees' : 'does not see'} a text ${name}`, () => {
    assert.is(sees(text, ...chunks), expected);
  });
}

test('puts a character together that is cut in two', () => {
  const bytes = Buffer.from('bereit für Gäste\n');
  for (let cut = 1; cut < bytes.length; cut += 1) {
    assert.ok(sees('für Gäste', bytes.subarray(0, cut), bytes.subarray(cut)), `cut at ${cut}`);
  }
});

test('puts a colour together that is cut in two', () => {
  const bytes = Buffer.from('[\u001b[0;32mOK\u001b[0m]');
  for (let cut = 1; cut < bytes.length; cut += 1) {
    assert.ok(sees('[OK]', bytes.subarray(0, cut), bytes.subarray(cut)), `cut at ${cut}`);
  }
});

test('finds the text wherever it is in a line without end', () => {
  for (const before of [0, 1, 2047, 2048, 2049, 4095, 4096, 5000, 70_000]) {
    assert.ok(
      sees('here it is', `${'x'.repeat(before)}here it is${'y'.repeat(9000)}`),
      `${before}`,
    );
  }
});

test('does not keep more than a piece of a line', () => {
  const far = `begin${'x'.repeat(5000)}end`;
  assert.is(sees('begin*end', far), false);
  assert.is(sees('begin*end', `begin${'x'.repeat(1000)}end`), true);
});

for (const [name, text, flood] of [
  ['a line without end', '*a*a*a*a*a*a*a*a*a*a*b', Buffer.alloc(4 * 1024 * 1024, 'a')],
  ['nothing but escapes', 'login', Buffer.alloc(1024 * 1024, '\u001b[')],
  ['colours that do not end', 'login', Buffer.alloc(1024 * 1024, `\u001b[${'0;'.repeat(3000)}`)],
  ['titles that do not end', 'login', Buffer.alloc(1024 * 1024, `\u001b]${'x'.repeat(3000)}`)],
  ['empty lines', 'login', Buffer.alloc(1024 * 1024, '\n')],
] satisfies [string, string, Buffer][]) {
  test(`is not held up by ${name}`, () => {
    const begin = process.cpuUsage();
    assert.is(watchSerialText(text)(flood), 'not-yet');
    const {user, system} = process.cpuUsage(begin);
    const tookMs = (user + system) / 1000;
    // Some 10 to 500 ms, and on a busy machine more; what grows with the square takes minutes.
    assert.ok(tookMs < 5000, `${tookMs} ms`);
  });
}

test('gives a line as people see it', () => {
  const line = Buffer.from('\u001b[1;31mPanic\u001b[0m:\tno \u001b]2;title\u001b\\init\r');
  assert.is(readableText(line), 'Panic:no init');
});

test('gives a line without the short escapes, too', () => {
  const line = Buffer.from('\u001bcSeaBIOS \u001b(B\u001b7(1.16)\u001b8\u001b=\u001bM');
  assert.is(readableText(line), 'SeaBIOS (1.16)');
});

test.run();
