import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {deriveIdentity, deriveMac} from '../../src/profile/identity.js';
import {type LoadedProfile, resolveProfile} from '../../src/profile/resolve.js';
import {brief, readerOf} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/resolve');

type Files = Parameters<typeof readerOf>[0];

async function resolve(files: Files): Promise<LoadedProfile> {
  const result = await resolveProfile('vm.json', readerOf(files));
  if (!result.ok) throw new Error(brief(result.error.diagnostics).join('\n'));
  return result.value;
}

async function problemsOf(files: Files) {
  const result = await resolveProfile('vm.json', readerOf(files));
  return result.ok ? [] : result.error.diagnostics;
}

test('fills in the defaults and what is derived', async () => {
  const {profile, identity} = await resolve({
    'vm.json': `{
      "name": "web",
      "disks": [{"id": "root", "path": "root.img"}, {"id": "more", "path": "m", "serial": "S1"}],
      "networks": [{"id": "net", "type": "user"}, {"id": "off", "type": "none"}]
    }`,
  });
  assert.equal(identity, deriveIdentity('web', '/vms/vm.json'));
  assert.is(profile.uuid, identity.uuid);
  assert.is(profile.machine, 'q35');
  assert.equal(profile.firmware, {type: 'bios', secureBoot: false});
  assert.equal(
    profile.disks.map(({serial}) => serial),
    ['root', 'S1'],
  );
  const [network] = profile.networks;
  assert.ok(network?.type === 'user');
  assert.is(network.mac, deriveMac(identity.uuid, 'net'));
});

for (const [what, boot, firmware] of [
  ['UEFI', '{}', 'uefi'],
  ['no firmware settings beside a kernel', '{"kernel": "k"}', 'bios'],
] satisfies [string, string, string][]) {
  test(`takes virt and ${what} for aarch64`, async () => {
    const {profile} = await resolve({
      'vm.json': `{"name": "a", "arch": "aarch64", "boot": ${boot}}`,
    });
    assert.equal([profile.machine, profile.firmware.type], ['virt', firmware]);
  });
}

test('counts the processors of a topology', async () => {
  const {profile} = await resolve({
    'vm.json': '{"name": "a", "cpu": {"topology": {"sockets": 2, "cores": 3, "threads": 2}}}',
  });
  assert.is(profile.cpu.count, 12);
});

test('keeps a UUID that is given, for the MAC addresses, too, and not for the id', async () => {
  const uuid = '6f1d3a52-1f0e-4c7b-9a77-2b8f6a0c1d2e';
  const {profile, identity} = await resolve({
    'vm.json': `{"name": "web", "uuid": "${uuid}", "networks": [{"id": "net", "type": "user"}]}`,
  });
  const [network] = profile.networks;
  assert.equal([profile.uuid, identity.uuid], [uuid, uuid]);
  assert.is(identity.id, deriveIdentity('web', '/vms/vm.json').id);
  assert.is(network?.type === 'user' && network.mac, deriveMac(uuid, 'net'));
});

test('leaves out what only steers reading', async () => {
  const {profile} = await resolve({'vm.json': '{"$schema": "s", "extends": [], "name": "a"}'});
  assert.not('$schema' in profile);
  assert.not('extends' in profile);
});

test('makes paths absolute against the file that names them', async () => {
  const {profile} = await resolve({
    'vm.json': `{"name": "a", "extends": "bases/base.json", "boot": {"initrd": "initrd"},
      "disks": [{"id": "root", "format": "raw"}, {"id": "own", "path": "../own.img"}]}`,
    'bases/base.json': `{"boot": {"kernel": "./vmlinuz"},
      "disks": [{"id": "root", "path": "root.img"}, {"id": "abs", "path": "/dev/vg/lv"}]}`,
  });
  assert.equal(profile.boot, {kernel: '/vms/bases/vmlinuz', initrd: '/vms/initrd'});
  assert.equal(
    profile.disks.map(({path, format}) => [path, format]),
    [
      ['/vms/bases/root.img', 'raw'],
      ['/dev/vg/lv', 'qcow2'],
      ['/own.img', 'qcow2'],
    ],
  );
});

test('reports five mistakes in two files at once, each in its file', async () => {
  const problems = await problemsOf({
    'vm.json': `{
  "name": "web",
  "extends": "base.json",
  "cpu": {"cuont": 2},
  "memory": {"size": "2GB"},
  "display": {"type": "sdl"}
}`,
    'base.json': `{
  "arch": "arm64",
  "networks": [
    {"id": "net", "type": "user", "forwards": [{"host": 70000, "guest": 22}]}
  ]
}`,
  });
  assert.equal(brief(problems), [
    'vm.json:4:11 profile/unknown-key',
    'vm.json:5:22 profile/wrong-format',
    'vm.json:6:23 profile/not-allowed',
    'base.json:2:11 profile/not-allowed',
    'base.json:4:57 profile/out-of-range',
  ]);
});

test('reports an inherited mistake once, where it was made', async () => {
  const problems = await problemsOf({
    'vm.json': '{"name": "web", "extends": "middle.json"}',
    'middle.json': '{"extends": "base.json"}',
    'base.json': '{"disks": [{"id": "root", "path": "a", "format": "floppy"}]}',
  });
  assert.equal(brief(problems), ['base.json:1:50 profile/not-allowed']);
});

test('reports a mistake that a later file mends all the same', async () => {
  const problems = await problemsOf({
    'vm.json': '{"name": "web", "extends": "base.json", "arch": "x86_64"}',
    'base.json': '{"arch": "amd64"}',
  });
  assert.equal(brief(problems), ['base.json:1:10 profile/not-allowed']);
});

test('reports a profile that lacks only a name, at its opening brace', async () => {
  const problems = await problemsOf({'vm.json': '// my machine\n{}'});
  assert.equal(brief(problems), ['vm.json:2:1 profile/missing-key']);
  assert.match(problems[0]?.message ?? '', "'name'");
});

test('reports a name that null takes away', async () => {
  const problems = await problemsOf({
    'vm.json': '{"name": null, "extends": "base.json"}',
    'base.json': '{"name": "web"}',
  });
  assert.equal(brief(problems), ['vm.json:1:1 profile/missing-key']);
});

for (const name of ['""', '" "', '"web "', '"\u00a0"']) {
  test(`refuses the name ${name}`, async () => {
    const problems = await problemsOf({'vm.json': `{"name": ${name}}`});
    assert.is(problems.length, 1);
    assert.is(problems[0]?.location?.range?.start.column, 10);
  });
}

test('takes the name from a base', async () => {
  const {profile} = await resolve({
    'vm.json': '{"extends": "base.json"}',
    'base.json': '{"name": "web"}',
  });
  assert.is(profile.name, 'web');
});

test('reports all that one item lacks', async () => {
  const problems = await problemsOf({
    'vm.json': '{"name": "web",\n"networks": [{"id": "a", "type": "user", "forwards": [{}]}]}',
  });
  assert.equal(brief(problems), [
    'vm.json:2:55 profile/missing-key',
    'vm.json:2:55 profile/missing-key',
  ]);
});

test('reports what is missing only from the merged whole, in the file that had the last word', async () => {
  const problems = await problemsOf({
    'vm.json': '{"name": "web", "extends": "base.json",\n"networks": [{"id": "two"}]}',
    'base.json': '{"networks": [{"id": "one", "type": "none"}]}',
  });
  assert.equal(brief(problems), ['vm.json:2:14 profile/missing-key']);
});

test('reports too many items that only the merged whole has', async () => {
  const disks = (prefix: string): string =>
    JSON.stringify(Array.from({length: 20}, (_, n) => ({id: `${prefix}${n}`, path: prefix + n})));
  const problems = await problemsOf({
    'vm.json': `{"name": "web", "extends": "base.json", "disks": ${disks('a')}}`,
    'base.json': `{"disks": ${disks('b')}}`,
  });
  assert.equal(brief(problems), ['vm.json:1:50 profile/too-long']);
  assert.match(problems[0]?.message ?? '', "'40'");
});

test('reports what the rules find in the merged whole', async () => {
  const problems = await problemsOf({
    'vm.json': '{"name": "web", "extends": "base.json",\n"boot": {"cmdline": "quiet"}}',
    'base.json': '{"disks": [{"id": "a", "path": "a"}, {"id": "b", "path": "./a"}]}',
  });
  assert.equal(brief(problems), [
    'vm.json:2:21 profile/boot-needs-kernel',
    'base.json:1:58 profile/repeated-disk',
  ]);
});

test('runs the rules beside other mistakes, on the parts that have none', async () => {
  const problems = await problemsOf({
    'vm.json': '{"name": "web",\n"arch": "arm",\n"boot": {"cmdline": "quiet"}}',
  });
  assert.equal(brief(problems), [
    'vm.json:2:9 profile/not-allowed',
    'vm.json:3:21 profile/boot-needs-kernel',
  ]);
});

test('does not miss in a profile what a base that cannot be read may have', async () => {
  const problems = await problemsOf({'vm.json': '{"extends": "bsae.json"}'});
  assert.equal(brief(problems), ['vm.json:1:13 profile/file-missing']);
});

test('locates values in the file that supplied them, and defaults without a range', async () => {
  const {locate} = await resolve({
    'vm.json': '{"name": "web", "extends": "base.json", "cpu": {"count": 2}}',
    'base.json': '{\n"cpu": {"model": "max"}}',
  });
  const model = locate(pointerTo('cpu', 'model'));
  assert.equal([model.file, model.range?.start.line], ['base.json', 2]);
  assert.is(locate(pointerTo('cpu', 'count')).range?.start.column, 58);
  assert.equal(locate(pointerTo('memory', 'size')), {file: 'vm.json', pointer: '/memory/size'});
});

const withForwards =
  '{"networks": [{"id": "net", "type": "user", "forwards": [{"host": 80, "guest": 80}]}]}';

test('says how to take a network away that has keys of its type', async () => {
  const problems = await problemsOf({
    'vm.json':
      '{"name": "a", "extends": "base.json",\n"networks": [{"id": "net", "type": "none"}]}',
    'base.json': withForwards,
  });
  assert.equal(brief(problems), ['vm.json:2:36 profile/key-of-other-type']);
  assert.match(problems[0]?.hint ?? '', '"forwards": null');
  assert.is(problems[0]?.related?.[0]?.location.file, 'base.json');
});

test('says what to type where there is no other id to choose', async () => {
  const problems = await problemsOf({
    'vm.json': '{"name": "a", "extends": "base.json", "ready": {"type": "agent"}}',
    'base.json': '{"ready": {"type": "ssh", "port": 2222}}',
  });
  assert.equal(brief(problems), ['vm.json:1:57 profile/key-of-other-type']);
  assert.is(problems[0]?.hint, 'add "port": null');
});

test('takes such a network away', async () => {
  const {profile} = await resolve({
    'vm.json': `{"name": "a", "extends": "base.json",
      "networks": [{"id": "net", "type": "none", "forwards": null}]}`,
    'base.json': withForwards,
  });
  assert.equal(profile.networks, [{id: 'net', type: 'none'}]);
});

test('keeps the texts for excerpts, by the names that diagnostics use', async () => {
  const {sources} = await resolve({
    'vm.json': '{"name": "web", "extends": "./base.json"}',
    'base.json': '{}',
  });
  assert.equal(
    [...sources],
    [
      ['vm.json', '{"name": "web", "extends": "./base.json"}'],
      ['base.json', '{}'],
    ],
  );
});

test('gives columns as editors show them, when there is a byte order mark', async () => {
  const problems = await problemsOf({'vm.json': '\ufeff{"nmae": "web", "name": "a"}'});
  assert.equal(brief(problems), ['vm.json:1:2 profile/unknown-key']);
});

test('keeps a VM the same when it is started through a link', async () => {
  const files = {'vm.json': '{"name": "web"}'};
  const direct = await resolve(files);
  const linked = await resolveProfile('link.json', readerOf(files, {'link.json': 'vm.json'}));
  assert.ok(linked.ok);
  assert.equal(linked.value.identity, direct.identity);
  assert.is(linked.value.file, 'link.json');
});

test.run();
