import * as assert from 'uvu/assert';
import {explainViolations} from '../../src/profile/schema-diagnostics.js';
import {describeUnknownKey} from '../../src/profile/schema-problems.js';
import {plainValue} from '../../src/profile/source-node.js';
import {validateProfile} from '../../src/schema/validate.js';
import {parse} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/schema-problems');

/** What is said of a profile that has one mistake beside its name. */
function problemOf(mistake: string) {
  const tree = parse(`{"name": "web", ${mistake}}`);
  const result = validateProfile(plainValue(tree));
  assert.ok('violations' in result, 'the profile is in order');
  const [problem, ...others] = explainViolations(result.violations, tree);
  assert.equal(others, []);
  assert.ok(problem);
  return problem;
}

const FORWARD = (fields: string): string =>
  `"networks": [{"id": "n", "type": "user", "forwards": [{${fields}}]}]`;

for (const [mistake, message, hint] of [
  // The value found, what is allowed, and what to type when that is clear.
  ['"arch": "x86"', "Found the string 'x86', allowed are x86_64, aarch64", undefined],
  ['"arch": "arch64"', "Found the string 'arch64', allowed are x86_64, aarch64", '"aarch64"'],
  ['"arch": 64', "Found '64', allowed are x86_64, aarch64", undefined],
  ['"arch": true', "Found 'true', allowed are x86_64, aarch64", undefined],
  ['"arch": ["x86_64"]', 'Found an array, allowed are x86_64, aarch64', undefined],
  ['"cpu": {"count": "2"}', "Found the string '2', allowed is a whole number", '2'],
  ['"cpu": {"count": "two"}', "Found the string 'two', allowed is a whole number", undefined],
  ['"cpu": {"count": 1.5}', "Found '1.5', allowed is a whole number", undefined],
  ['"cpu": {"count": 0}', "Found '0', allowed is at least 1", undefined],
  ['"cpu": {"count": 2000}', "Found '2000', allowed is at most 1024", undefined],
  [
    '"cpu": {"features": {"x": "true"}}',
    "Found the string 'true', allowed is true or false",
    'true',
  ],
  ['"cpu": 4', "Found '4', allowed is an object in {}", '{"count": 4}'],
  ['"cpu": []', 'Found an array, allowed is an object in {}', undefined],
  ['"memory": "2GiB"', "Found the string '2GiB', allowed is an object in {}", '{"size": "2GiB"}'],
  ['"display": "vnc"', "Found the string 'vnc', allowed is an object in {}", '{"type": "vnc"}'],
  ['"boot": 5', "Found '5', allowed is an object in {}", undefined],
  [
    '"disks": ["a.img"]',
    "Found the string 'a.img', allowed is an object in {}",
    '{"path": "a.img"}',
  ],
  [
    '"memory": {"size": 2}',
    "'2' is not a size, allowed is a number with KiB, MiB, GiB or TiB, as in 2GiB",
    undefined,
  ],
  [
    '"stop": {"quit": 10}',
    "'10' is not a duration, allowed is a whole number with ms, s, min or h, as in 90s",
    '"10s"',
  ],
  ['"description": 5', "Found '5', allowed is a string in double quotes", '"5"'],
  ['"disks": {"id": "a"}', 'Found an object, allowed is an array in []', undefined],
  ['"boot": {"kernel": ""}', 'Found an empty string, allowed is at least one character', undefined],
  [
    FORWARD('"host": "80", "guest": 80'),
    "'80' is not a port, allowed is a number from 1 to 65535 without quotes, or 'auto'",
    '80',
  ],
  [FORWARD('"host": 80, "guest": 70000'), "Found '70000', allowed is at most 65535", undefined],
] satisfies [string, string, string | undefined][]) {
  test(`says of ${mistake}: ${message}`, () => {
    const problem = problemOf(mistake);
    assert.is(problem.message, message);
    assert.is(problem.hint, hint);
  });
}

test('counts characters as people do, not the halves of emoji', () => {
  const {message} = problemOf(`"description": "${'😀'.repeat(1001)}"`);
  assert.is(message, "Found '1001' characters, allowed are at most 1000");
});

test('says of an empty list that it must not be empty', () => {
  const {code, message} = problemOf('"ready": {"type": "command", "command": []}');
  assert.is(code, 'profile/too-short');
  assert.is(message, 'Found no items, allowed is at least one');
});

test('counts the items of a list that is too long', () => {
  const {message} = problemOf(`"extraArgs": [${'"x",'.repeat(64)} "x"]`);
  assert.is(message, "Found '65' items, allowed are at most 64");
});

test('cuts a long value short', () => {
  const {message} = problemOf(`"arch": "${'x'.repeat(500)}"`);
  assert.ok(message.length < 150);
  assert.match(message, 'xxx…');
});

test('guesses a key that is one slip away, and names all in any case', () => {
  assert.is(describeUnknownKey('siez', ['size']).hint, '"size"');
  const problem = describeUnknownKey('colour', ['size', 'type']);
  assert.is(problem.hint, undefined);
  assert.is(problem.message, "Unknown key 'colour', allowed are size, type");
});

test.run();
