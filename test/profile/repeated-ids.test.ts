import * as assert from 'uvu/assert';
import {findRepeatedIds} from '../../src/profile/repeated-ids.js';
import {brief, parse} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/repeated-ids');

test('shows an id that two disks have, and the first of the two', () => {
  const [problem, ...others] = findRepeatedIds(
    parse('{"disks": [\n{"id": "a"},\n{"id": "b"},\n{"id": "a"}]}'),
  );
  assert.equal(others, []);
  assert.equal(brief(problem ? [problem] : []), ['vm.json:4:8 profile/repeated-id']);
  assert.is(problem?.location?.pointer, '/disks/2/id');
  assert.is(problem?.related?.[0]?.location.pointer, '/disks/0/id');
  assert.is(problem?.related?.[0]?.location.range?.start.line, 2);
});

test('shows every repetition', () => {
  const text = '{"networks": [{"id": "a"}, {"id": "a"}, {"id": "a"}]}';
  assert.is(findRepeatedIds(parse(text)).length, 2);
});

test('allows a disk and a network with one id', () => {
  assert.equal(findRepeatedIds(parse('{"disks": [{"id": "a"}], "networks": [{"id": "a"}]}')), []);
});

for (const text of [
  '{}',
  '{"disks": {"id": "a"}}',
  '{"disks": null}',
  '{"disks": [{}, {}, 1, 1, {"id": 1}, {"id": 1}]}',
]) {
  test(`leaves ${text} to the schema`, () => assert.equal(findRepeatedIds(parse(text)), []));
}

test.run();
