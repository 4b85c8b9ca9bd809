import {chmod, mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {findProgram} from '../../src/host/find-program.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/find-program');

test('takes the first executable file on PATH', () =>
  inTemporaryFolder(async (folder) => {
    for (const name of ['plain', 'directory', 'first', 'second']) {
      await mkdir(path.join(folder, name));
    }
    await writeFile(path.join(folder, 'plain/tool'), '', {mode: 0o644});
    await mkdir(path.join(folder, 'directory/tool'));
    for (const name of ['first', 'second']) {
      await writeFile(path.join(folder, name, 'tool'), '#!/bin/sh\n');
      await chmod(path.join(folder, name, 'tool'), 0o755);
    }
    const PATH = ['plain', 'directory', 'missing', 'first', 'second']
      .map((name) => path.join(folder, name))
      .join(':');
    assert.is(await findProgram('tool', {PATH}), path.join(folder, 'first/tool'));
  }));

test('does not search folders that depend on where it is called', async () => {
  const relative = path.relative(process.cwd(), '/bin');
  assert.is(await findProgram('sh', {PATH: `:.:${relative}`}), undefined);
  assert.is(await findProgram('sh', {PATH: '/bin'}), '/bin/sh');
});

test('finds nothing without PATH', async () => {
  assert.is(await findProgram('sh', {}), undefined);
});

test.run();
