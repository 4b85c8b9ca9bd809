import {mkdir, readdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {forgetGuestFiles} from '../../src/host/forget-guest-files.js';
import type {Preparation} from '../../src/plan/plan.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('host/forget-guest-files');

const inScene = (
  run: (scene: {
    readonly forget: (...wanted: readonly string[]) => Promise<void>;
    readonly left: () => Promise<readonly string[]>;
  }) => Promise<void>,
): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const file = (name: string) => path.join(folder, name);
    await mkdir(file('credentials'));
    for (const name of [
      'seed.iso',
      'answers.iso',
      'ignition.json',
      'credentials/a',
      'credentials/b',
      'tpm.json',
    ]) {
      await writeFile(file(name), '');
    }
    const paths = {
      seed: file('seed.iso'),
      answers: file('answers.iso'),
      ignition: file('ignition.json'),
      credentialDirectory: file('credentials'),
    };
    await run({
      forget: (...wanted) =>
        forgetGuestFiles({
          paths,
          preparations: wanted.map(
            (name): Preparation => ({
              prepare: 'guest-file',
              path: file(name),
              contents: {form: 'credential', name: 'a', from: {text: ''}},
              origin: pointerTo('credentials', 0),
            }),
          ),
        }),
      left: async () => {
        const entries = await readdir(folder, {recursive: true, withFileTypes: true});
        return entries
          .filter((entry) => entry.isFile())
          .map(({name}) => name)
          .sort();
      },
    });
  });

test('removes what the profile has no more, and nothing else', () =>
  inScene(async ({forget, left}) => {
    await forget('credentials/b', 'ignition.json');
    assert.equal(await left(), ['b', 'ignition.json', 'tpm.json']);
    await forget();
    assert.equal(await left(), ['tpm.json']);
    await forget();
    assert.equal(await left(), ['tpm.json']);
  }));

test.run();
