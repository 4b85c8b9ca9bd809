import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {destroyAnswers} from '../../src/host/destroy-answers.js';
import {dueWithMemory, withoutTold} from '../../src/host/told-guest.js';
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

test('a guest that goes on gets its answers again when they were destroyed, and any disk will do', () =>
  inTemporaryFolder(async (folder) => {
    const [answers, disk] = [path.join(folder, 'answers.iso'), path.join(folder, 'root.qcow2')];
    const origin = pointerTo('windows');
    const installed: Preparation = {
      ...{prepare: 'installed-disk', path: disk, format: 'qcow2'},
      ...{record: path.join(folder, 'installed.json'), origin},
    };
    const disc = {
      prepare: 'answers',
      path: answers,
      disc: {answers: {arch: 'amd64', passes: []}, gaps: [], texts: [], scripts: []},
      rules: {for: 'client'},
      origin,
    } as const satisfies Preparation;
    await writeFile(answers, 'answers');
    assert.equal(await withoutTold([installed, disc]), [installed]);
    assert.equal(await dueWithMemory([installed, disc]), []);
    assert.ok((await destroyAnswers(answers)).ok);
    assert.equal(await withoutTold([installed, disc]), [installed]);
    assert.equal(await dueWithMemory([installed, disc]), [disc]);
  }));

test.run();
