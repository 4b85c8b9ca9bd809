import {access} from 'node:fs/promises';
import {Ajv} from 'ajv';
import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {makeHome} from '../../rig/kvmrun.js';
import {withTimeout} from '../../rig/with-timeout.js';

const test = suite('cli/commands/schema');

test(
  'prints one document that any draft-07 validator can use',
  withTimeout(async () => {
    await using home = await makeHome();
    const {code, stdout} = await home.kvmrun('schema');
    assert.is(code, 0);
    const validate = new Ajv({strict: false}).compile(JSON.parse(stdout) as object);
    assert.ok(validate({name: 'web', networks: [{id: 'net', type: 'user'}]}));
    assert.not.ok(validate({name: 'web', networks: [{id: 'net', type: 'tap'}]}));
    assert.not.ok(validate({name: 'web', colour: 'red'}));
  }),
);

test(
  'prints the path of the installed schema',
  withTimeout(async () => {
    await using home = await makeHome();
    const {stdout} = await home.kvmrun('schema', '--path');
    await access(stdout.trim());
    assert.match(stdout, /schemas\/profile\.schema\.json\n$/);
  }),
);

test.run();
