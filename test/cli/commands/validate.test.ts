import {mkdir, writeFile} from 'node:fs/promises';
import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import type {Diagnostic} from '../../../src/core/diagnostic.js';
import {type Home, makeHome} from '../../rig/kvmrun.js';
import {withTimeout} from '../../rig/with-timeout.js';

const test = suite('cli/commands/validate');

/** Five mistakes: an unknown key and a bad size in the base, a bad port, enum and id in the profile. */
async function writeMistakes(home: Home): Promise<void> {
  await mkdir(home.path('base'));
  await writeFile(
    home.path('base', 'small.json'),
    '{\n  "memmory": {"size": "1GiB"},\n  "memory": {"size": "1GB"}\n}\n',
  );
  await writeFile(
    home.path('vm.json'),
    `{
  // what people get wrong
  "name": "web",
  "extends": "base/small.json",
  "accelerator": "kwm",
  "disks": [{"id": "Root", "path": "a.qcow2"}],
  "networks": [{"id": "net", "type": "user", "forwards": [{"host": 99999, "guest": 80}]}]
}
`,
  );
}

const PLACES = [
  'base/small.json:2:3',
  'base/small.json:3:22',
  'vm.json:5:18',
  'vm.json:6:20',
  'vm.json:7:68',
];

test(
  'shows five mistakes in two files at once, each at its place',
  withTimeout(async () => {
    await using home = await makeHome();
    await writeMistakes(home);
    const {code, stdout, stderr} = await home.kvmrun('validate', 'vm.json');
    assert.is(code, 65);
    assert.is(stdout, '');
    const places = [...stderr.matchAll(/^(\S+:\d+:\d+): error/gm)].map(([, place]) => place);
    assert.equal(
      places.toSorted((a, b) => String(a).localeCompare(String(b))),
      PLACES,
    );
    assert.match(stderr, 'memory');
  }),
);

test(
  'gives the same five to a script',
  withTimeout(async () => {
    await using home = await makeHome();
    await writeMistakes(home);
    const {code, stdout, stderr} = await home.kvmrun('validate', 'vm.json', '--json');
    assert.is(code, 65);
    assert.is(stderr, '');
    const document = JSON.parse(stdout) as {
      error: {exitCode: number};
      diagnostics: readonly Diagnostic[];
    };
    assert.is(document.error.exitCode, 65);
    const places = document.diagnostics.map(
      ({location}) =>
        `${location?.file}:${location?.range?.start.line}:${location?.range?.start.column}`,
    );
    assert.equal(
      places.toSorted((a, b) => String(a).localeCompare(String(b))),
      PLACES,
    );
  }),
);

test(
  'accepts the profile of the README',
  withTimeout(async () => {
    await using home = await makeHome();
    await writeFile(
      home.path('vm.json'),
      `{"name": "web", "extends": "kvmrun:base/linux", "memory": {"size": "1GiB"},
        "disks": [{"id": "root", "path": "root.qcow2", "size": "10GiB"}], // made when missing
        "networks": [{"id": "net", "type": "user", "forwards": [{"host": 8080, "guest": 80}]}]}`,
    );
    const {code, stdout, stderr} = await home.kvmrun('validate');
    assert.is(code, 0, stderr);
    assert.is(stdout, 'vm.json: ok\n');
  }),
);

test(
  'exits 66 for a profile that is not there',
  withTimeout(async () => {
    await using home = await makeHome();
    const {code, stderr} = await home.kvmrun('validate', 'nothing.json');
    assert.is(code, 66);
    assert.match(stderr, 'nothing.json');
  }),
);

test(
  'shows no secret that stands in a profile by mistake',
  withTimeout(async () => {
    await using home = await makeHome();
    for (const install of [
      '{"password": "Hunter2!", "usr": "ann"}',
      '{"user": "ann", "password": {\n"value": "Hunter2!"}}',
      '{"user": "ann", "password": {"file": "pw"}, "productKey": "HUNTER2"}',
    ]) {
      const windows = `{"iso": "win.iso", "install": ${install}}`;
      const text = `{"name": "w", "extends": "kvmrun:windows-11", "windows": ${windows}}`;
      await writeFile(home.path('vm.json'), text);
      for (const words of [['validate'], ['plan'], ['up'], ['validate', '--json']]) {
        const {code, stdout, stderr} = await home.kvmrun(...words);
        assert.is(code, 65, stderr);
        assert.not.match(stdout + stderr, /hunter/i);
      }
    }
  }),
);

test.run();
