import * as assert from 'uvu/assert';
import {generateProfileType, generateResolvedType} from '../../schemas/generate-types.js';
import {smallSchema} from '../rig/small-schema.js';
import {suite} from '../rig/suite.js';

const test = suite('schemas/generate-types');
const written = await generateProfileType(structuredClone(smallSchema));
const resolved = await generateResolvedType(structuredClone(smallSchema));

test('says that the files are generated', () => {
  assert.match(written, /^\/\*\* Generated from schemas\/.*Do not edit\. \*\/\n/);
  assert.match(resolved, /^\/\*\* Generated from schemas\/.*Do not edit\. \*\/\n/);
});

test('requires of the author only what has no default', () => {
  assert.match(written, /^export interface Profile \{$/m);
  assert.match(written, /^ {2}readonly name: string;$/m);
  assert.match(written, /^ {2}readonly accelerator\?: 'kvm' \| 'tcg';$/m);
  assert.match(written, /^ {2}readonly serial\?: string;$/m);
  assert.match(written, /^ {2}readonly extends\?: string;$/m);
});

test('has everything in a resolved profile that kvmrun fills in', () => {
  assert.match(resolved, /^export interface ResolvedProfile \{$/m);
  assert.match(resolved, /^ {2}readonly accelerator: 'kvm' \| 'tcg';$/m);
  assert.match(resolved, /^ {2}readonly boot: Boot;$/m);
  assert.match(resolved, /^ {2}readonly quiet: boolean;$/m);
  assert.match(resolved, /^ {2}readonly serial: string;$/m);
  assert.match(resolved, /^ {2}readonly count\?: number;$/m);
});

test('has nothing in a resolved profile that only steers reading', () => {
  assert.not.match(resolved, 'extends');
  assert.not.match(resolved, '$schema');
});

test('keeps a field that is called description', () => {
  assert.match(resolved, /^ {2}readonly description\?: string;$/m);
});

test('turns descriptions into doc comments of one line', () => {
  assert.match(written, '\n  /** A file | a link. */\n  readonly path: string;\n');
});

test('lets nobody change lists', () => {
  assert.match(resolved, /^ {2}readonly disks: readonly Disk\[\];$/m);
});

test('makes unions of kinds, and takes types that are given', () => {
  assert.match(written, 'export type Network = UserNetwork | NoNetwork;');
  assert.match(written, /^ {2}readonly port\?: number \| ('auto'|"auto");$/m);
});

test.run();
