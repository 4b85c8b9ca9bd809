import {readFile, writeFile} from 'node:fs/promises';
import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {makeHome} from '../../rig/kvmrun.js';
import {withTimeout} from '../../rig/with-timeout.js';

const test = suite('cli/commands/init');

test(
  'writes a profile that is valid as it stands',
  withTimeout(async () => {
    await using home = await makeHome();
    const {code, stdout} = await home.kvmrun('init', 'web.json');
    assert.is(code, 0);
    assert.match(stdout, 'wrote web.json');
    assert.match(await readFile(home.path('web.json'), 'utf8'), '"name": "web"');
    const validated = await home.kvmrun('validate', 'web.json');
    assert.is(validated.code, 0, validated.stderr);
  }),
);

test(
  'leaves an existing file as it is',
  withTimeout(async () => {
    await using home = await makeHome();
    await writeFile(home.path('vm.json'), 'mine');
    const {code, stderr} = await home.kvmrun('init');
    assert.is(code, 73);
    assert.match(stderr, "'vm.json' is there already");
    assert.is(await readFile(home.path('vm.json'), 'utf8'), 'mine');
  }),
);

test(
  'says why a file cannot be written',
  withTimeout(async () => {
    await using home = await makeHome();
    const {code, stdout} = await home.kvmrun('init', 'nowhere/vm.json', '--json');
    assert.is(code, 73);
    assert.match(stdout, 'cli/cannot-write');
  }),
);

test.run();
