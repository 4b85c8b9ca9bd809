import * as assert from 'uvu/assert';
import type {Diagnostic} from '../../src/core/diagnostic.js';
import {
  distinct,
  explainViolations,
  findUnknownDeletions,
} from '../../src/profile/schema-diagnostics.js';
import {plainValue} from '../../src/profile/source-node.js';
import {validateFragment, validateProfile} from '../../src/schema/validate.js';
import {brief, parse} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/schema-diagnostics');

function inWhole(text: string): readonly Diagnostic[] {
  const root = parse(text);
  const result = validateProfile(plainValue(root));
  return 'violations' in result ? explainViolations(result.violations, root) : [];
}

function inFragment(text: string): readonly Diagnostic[] {
  const root = parse(text);
  return explainViolations(validateFragment(plainValue(root)), root);
}

for (const [text, place, meant] of [
  ['{"nmae": "a"}', '1:2', 'name'],
  ['{"cpu": {\n  "cuont": 2}}', '2:3', 'count'],
  ['{"networks": [{"id": "a", "type": "user", "forward": []}]}', '1:43', 'forwards'],
  [
    '{"networks": [{"id": "a", "type": "user", "forwards": [{"hots": 1, "guest": 1}]}]}',
    '1:57',
    'host',
  ],
  ['{"networks": [{"id": "a", "forwards": [{"geust": 1}]}]}', '1:41', 'guest'],
] satisfies [string, string, string][]) {
  test(`guesses '${meant}' for the unknown key in ${text}`, () => {
    const problems = inFragment(text);
    assert.equal(brief(problems), [`vm.json:${place} profile/unknown-key`]);
    assert.is(problems[0]?.hint, `"${meant}"`);
    assert.match(problems[0]?.message ?? '', `did you mean '${meant}'`);
  });
}

test('says which keys are allowed where it guesses nothing', () => {
  const [problem] = inFragment('{"balloon": {"xyzzy": 1}}');
  assert.is(problem?.hint, undefined);
  assert.match(problem?.message ?? '', "'xyzzy', allowed are type");
});

test('allows only keys of the kind of network', () => {
  const [problem, ...others] = inFragment(
    '{"networks": [{"id": "a", "type": "none", "mac": "x"}]}',
  );
  assert.equal(others, []);
  assert.equal(brief(problem ? [problem] : []), ['vm.json:1:43 profile/key-of-other-type']);
  assert.equal(problem?.related?.[0]?.location.pointer, '/networks/0/type');
});

for (const [type, place] of [
  ['"bridge"', '1:35'],
  ['"usr"', '1:35'],
  ['5', '1:35'],
  ['null', '1:35'],
] satisfies [string, string][]) {
  test(`says which types of network there are in place of ${type}, at the type`, () => {
    const problems = inWhole(`{"networks": [{"id": "a", "type": ${type}}], "name": "a"}`);
    assert.equal(brief(problems), [`vm.json:${place} profile/not-allowed`]);
    assert.match(problems[0]?.message ?? '', 'allowed are user, none');
    assert.is(problems[0]?.location?.pointer, '/networks/0/type');
  });
}

test('guesses a type', () => {
  const [problem] = inWhole('{"name": "a", "networks": [{"id": "a", "type": "usr"}]}');
  assert.is(problem?.hint, '"user"');
});

test('reports a missing type as a missing key, once', () => {
  assert.equal(brief(inWhole('{"name": "a",\n"networks": [{"id": "a"}]}')), [
    'vm.json:2:14 profile/missing-key',
  ]);
});

test('reports each of several missing keys at the opening brace', () => {
  const problems = inWhole('{"name": "a", "networks": [{"type": "user", "forwards": [{}]}]}');
  assert.equal([...brief(problems)].sort(), [
    'vm.json:1:28 profile/missing-key',
    'vm.json:1:58 profile/missing-key',
    'vm.json:1:58 profile/missing-key',
  ]);
  assert.equal(new Set(problems.map(({message}) => message)).size, 3);
});

for (const [text, expected, message, hint] of [
  ['{"cpu": {"count": "2"}}', '1:19 profile/wrong-type', 'a whole number', '2'],
  ['{"cpu": {"count": 1.5}}', '1:19 profile/wrong-type', "'1.5'", undefined],
  ['{"cpu": 4}', '1:9 profile/wrong-type', 'an object', '{"count": 4}'],
  ['{"memory": "2GiB"}', '1:12 profile/wrong-type', 'an object', '{"size": "2GiB"}'],
  ['{"firmware": "uefi"}', '1:14 profile/wrong-type', 'an object', '{"type": "uefi"}'],
  ['{"memory": {"size": 2048}}', '1:21 profile/wrong-format', "'2048' is not a size", undefined],
  ['{"stop": {"quit": 90}}', '1:19 profile/wrong-format', 'a duration', '"90s"'],
  ['{"name": 5}', '1:10 profile/wrong-type', 'a string', '"5"'],
  ['{"disks": {}}', '1:11 profile/wrong-type', 'an array', undefined],
  ['{"disks": ["a.img"]}', '1:12 profile/wrong-type', 'an object', '{"path": "a.img"}'],
  ['{"disks": [{"readOnly": "true"}]}', '1:25 profile/wrong-type', 'true or false', 'true'],
  ['{"arch": "x86-64"}', '1:10 profile/not-allowed', 'x86_64, aarch64', '"x86_64"'],
  ['{"cpu": {"count": 0}}', '1:19 profile/out-of-range', 'at least 1', undefined],
  ['{"cpu": {"count": 4000}}', '1:19 profile/out-of-range', 'at most 1024', undefined],
  ['{"boot": {"kernel": ""}}', '1:21 profile/too-short', 'at least one character', undefined],
  [`{"name": "${'x'.repeat(65)}"}`, '1:10 profile/too-long', "'65' characters", undefined],
  ['{"cpu": {"features": {"VMX": true}}}', '1:23 profile/wrong-key', "'VMX'", undefined],
  ['{"cpu": {"features": {"vmx": "on"}}}', '1:30 profile/wrong-type', 'true or false', undefined],
] satisfies [string, string, string, string | undefined][]) {
  test(`explains ${text.slice(0, 60)}`, () => {
    const problems = inFragment(text);
    assert.equal(brief(problems), [`vm.json:${expected}`]);
    assert.match(problems[0]?.message ?? '', message);
    assert.is(problems[0]?.hint, hint);
  });
}

test('shows the beginning of a long value only', () => {
  const [problem] = inFragment(`{"arch": "${'x'.repeat(1000)}"}`);
  assert.ok((problem?.message.length ?? 1000) < 200);
});

test('finds the deletion of what no profile has, also inside of lists', () => {
  const problems = findUnknownDeletions(
    parse('{"cpu": {"modle": null, "model": null},\n"networks": [{"id": "a", "mca": null}]}'),
  );
  assert.equal(brief(problems), [
    'vm.json:1:10 profile/unknown-key',
    'vm.json:2:26 profile/unknown-key',
  ]);
});

test('allows to delete keys of any kind of network, and features by any name', () => {
  const text =
    '{"networks": [{"id": "a", "type": "none", "mac": null}], "cpu": {"features": {"x": null}}}';
  assert.equal(findUnknownDeletions(parse(text)), []);
});

test('keeps the first of two diagnostics that say the same of one place', () => {
  const [problem] = inFragment('{"arch": "arm"}');
  assert.ok(problem);
  const again = {...problem, message: 'in other words'};
  const elsewhere = {...problem, location: {...problem.location, file: 'b.json'}} as Diagnostic;
  assert.equal(distinct([problem, again, elsewhere]), [problem, elsewhere]);
});

test.run();
