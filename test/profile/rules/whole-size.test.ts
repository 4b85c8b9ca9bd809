import * as assert from 'uvu/assert';
import {ROOT} from '../../../src/core/pointer.js';
import {checkWholeSize} from '../../../src/profile/rules/whole-size.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/whole-size');
const location = {file: 'vm.json', pointer: ROOT};
const check = (text: string) => checkWholeSize(text, {bytes: 1024, name: '1KiB'}, location);

for (const text of ['1KiB', '1.5MiB', '8191TiB']) {
  test(`accepts ${text} in units of 1KiB`, () => assert.equal(check(text), []));
}

for (const text of ['0KiB', '0.5KiB', '1.0005MiB', '8192TiB', '99999999999TiB']) {
  test(`refuses ${text} in units of 1KiB`, () => {
    const [problem] = check(text);
    assert.is(problem?.code, 'profile/unusable-size');
    assert.is(problem?.location, location);
    assert.match(problem?.message ?? '', `'${text}'`);
    assert.match(problem?.message ?? '', '1KiB');
  });
}

test.run();
