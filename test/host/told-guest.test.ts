import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {withoutTold} from '../../src/host/told-guest.js';
import type {Preparation} from '../../src/plan/plan.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/told-guest');

test('leaves what the guest was told as it is, makes what is missing, and everything else', () =>
  inTemporaryFolder(async (folder) => {
    const told = (name: string): Preparation => ({
      prepare: 'guest-file',
      path: path.join(folder, name),
      contents: {form: 'credential', name, from: {env: 'SECRET'}},
      origin: pointerTo('credentials', 0),
    });
    const kernel: Preparation = {
      ...{prepare: 'file', path: path.join(folder, 'there'), purpose: 'kernel'},
      ...{access: 'read-only', origin: pointerTo('boot', 'kernel')},
    };
    await writeFile(path.join(folder, 'there'), '');
    const due = await withoutTold([told('there'), kernel, told('gone')]);
    assert.equal(due, [kernel, told('gone')]);
  }));

test.run();
