import {mkdir, symlink, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {listLibraries, neededLibraries} from './shared-libraries.js';

const test = suite('setup/shared-libraries');

/** As in a string table. */
const naming = (...names: readonly string[]): Buffer =>
  Buffer.from(`ELF\0${names.map((name) => `${name}\0`).join('')}`);

test('finds what a program names, and what that names, once', () =>
  inTemporaryFolder(async (root) => {
    await mkdir(path.join(root, 'lib/x86_64-linux-gnu'), {recursive: true});
    const inLib = (name: string): string => path.join(root, 'lib/x86_64-linux-gnu', name);
    await writeFile(inLib('liba.so.1.2'), naming('libc.so.6', 'libmissing.so.9'));
    await symlink('liba.so.1.2', inLib('liba.so.1'));
    await writeFile(inLib('libc.so.6'), naming('ld-linux.so.2', 'liba.so.1'));
    await writeFile(inLib('ld-linux.so.2'), naming());
    await writeFile(inLib('libother.so.1'), naming());
    await writeFile(inLib('readme.txt'), 'liba.so.1');
    await mkdir(path.join(root, 'lib64'));
    await symlink('/proc/self/exe', path.join(root, 'lib64/ld-linux.so.2'));
    const libraries = await listLibraries(root);
    const needed = await neededLibraries(naming('liba.so.1', 'xlibother.so.1'), libraries);
    assert.equal(
      needed.map(({name}) => name),
      ['liba.so.1', 'libc.so.6', 'ld-linux.so.2'],
    );
    assert.equal(needed[0]?.contents, naming('libc.so.6', 'libmissing.so.9'));
    assert.equal(needed[2]?.contents, naming());
  }));

test.run();
