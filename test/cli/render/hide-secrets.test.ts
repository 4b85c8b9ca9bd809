import * as assert from 'uvu/assert';
import {hideSecrets} from '../../../src/cli/render/hide-secrets.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/render/hide-secrets');

for (const [text, shown] of [
  ['{"password": "a \\"b\\" c", "user": "ann"}', '{"password": "*********", "user": "ann"}'],
  ['"password" : 12345, "user": 6', '"password" : *****, "user": 6'],
  ['{"productKey": "AAAAA-BBBBB"}', '{"productKey": "***********"}'],
  ['{"passwordHash":"$6$x"}', '{"passwordHash":"****"}'],
  [
    '{"plain_text_passwd": "x", "lock_passwd": false}',
    '{"plain_text_passwd": "*", "lock_passwd": false}',
  ],
  ['"password": {"value": "abc", "pin": 7}', '"password": {"value": "***", "pin": *}'],
  ['"password": {\n  "value": "abc"\n}, "x": "y"', '"password": {\n  "value": "***"\n}, "x": "y"'],
  ['"password": {"file": "~/pw"}, "productKey": {"env": "KEY"}', undefined],
  ['{"name": "password", "description": "the password: secret"}', undefined],
] satisfies [string, string | undefined][]) {
  test(`shows of ${JSON.stringify(text)} what is no secret, at its place`, () =>
    assert.is(hideSecrets(text), shown ?? text));
}

test.run();
