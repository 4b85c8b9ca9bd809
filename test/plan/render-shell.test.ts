import {execFileSync} from 'node:child_process';
import * as assert from 'uvu/assert';
import {ROOT} from '../../src/core/pointer.js';
import type {Argument} from '../../src/plan/invocation.js';
import {renderArgv} from '../../src/plan/render-argv.js';
import {quoteForShell, renderShell} from '../../src/plan/render-shell.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/render-shell');

const nasty = `it's "odd" $HOME \`id\` \\ * ~ ! # & ; | < > ( ) [ ] { } ? = , %\t\n end`;

const args: readonly Argument[] = [
  {form: 'flag', option: 'S', origin: ROOT},
  {form: 'text', option: 'append', value: nasty, origin: ROOT},
  {form: 'text', option: 'append', value: '', origin: ROOT},
  {form: 'keyval', option: 'name', props: {guest: nasty}, origin: ROOT},
  {form: 'json', option: 'device', props: {driver: 'x', note: nasty}, origin: ROOT},
];

test('a shell reads back exactly the arguments', () => {
  // printf ends every argument with a null byte.
  const command = renderShell(`printf`, [
    {form: 'verbatim', value: '%s\\0', origin: ROOT},
    ...args,
  ]);
  const output = execFileSync('/bin/sh', ['-c', command], {encoding: 'utf8'});
  assert.equal(output.split('\0').slice(0, -1), renderArgv(args));
});

test('puts every option on a line of its own', () => {
  assert.is(
    renderShell('/usr/bin/qemu', [
      {form: 'flag', option: 'S', origin: ROOT},
      {form: 'keyval', option: 'm', props: {size: '1M'}, origin: ROOT},
    ]),
    '/usr/bin/qemu \\\n  -S \\\n  -m size=1M',
  );
});

test('quotes only what a shell would change', () => {
  assert.is(quoteForShell('a=b,c:/d-e_f@g%h+i.j'), 'a=b,c:/d-e_f@g%h+i.j');
  assert.is(quoteForShell('a b'), "'a b'");
  assert.is(quoteForShell("it's"), `'it'\\''s'`);
  assert.is(quoteForShell(''), "''");
});

test.run();
