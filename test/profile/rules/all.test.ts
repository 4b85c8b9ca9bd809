import {readdir} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {RULES} from '../../../src/profile/rules/all.js';
import {aDisk, aNetwork, aProfile, locateAnywhere} from '../../rig/profiles.js';
import {inRepository} from '../../rig/repository.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/all');

test('holds one rule of every file', async () => {
  const files = await readdir(inRepository('src', 'profile', 'rules'));
  const others = ['all.ts', 'answer-problem.ts', 'repeated.ts', 'rule.ts', 'whole-size.ts'];
  assert.is(new Set(RULES).size, files.filter((file) => !others.includes(file)).length);
});

test('finds nothing wrong with a usual profile', () => {
  const profile = {...aProfile, disks: [aDisk], networks: [aNetwork]};
  assert.equal(
    RULES.flatMap((rule) => rule(profile, locateAnywhere)),
    [],
  );
});

test.run();
