import * as assert from 'uvu/assert';
import {deriveMac} from '../../src/profile/identity.js';
import {parseSource} from '../../src/profile/json-source.js';
import {resolveProfile} from '../../src/profile/resolve.js';
import {type SiblingText, siblingText} from '../../src/profile/sibling.js';
import {readerOf} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/sibling');

const UUID = '10000000-0000-4000-8000-000000000002';

type Files = Readonly<Record<string, string>>;

/** The sibling of `/vms/web.json`, called `db`. */
async function siblingOf(
  files: Files,
  {file = '/vms/db.json', diskPaths = {}}: {file?: string; diskPaths?: Files} = {},
): Promise<SiblingText> {
  const resolved = await resolveProfile('/vms/web.json', readerOf(files));
  assert.ok(resolved.ok, JSON.stringify(resolved));
  const text = files['/vms/web.json'] ?? '';
  const {root: own} = parseSource(text, {shown: 'web.json', directory: '/vms'});
  assert.ok(own);
  const {profile, lock} = resolved.value;
  const original = {text, own, profile, derived: lock.derived};
  const sibling = siblingText(original, {
    name: 'db',
    uuid: UUID,
    file,
    diskPaths: new Map(Object.entries(diskPaths)),
    diskSizes: new Map(),
  });
  // Whatever was changed, it has to be a profile.
  const again = await resolveProfile(file, readerOf({...files, [file]: sibling.text}));
  assert.ok(again.ok, JSON.stringify(again));
  assert.is(again.value.profile.name, 'db');
  assert.is.not(again.value.identity.uuid, resolved.value.identity.uuid);
  for (const network of again.value.profile.networks) {
    if (network.type !== 'user') continue;
    const other = profile.networks.find(({id}) => id === network.id);
    assert.is.not(network.mac, other?.type === 'user' ? other.mac : '');
    assert.ok(network.forwards.every(({host}) => host === 'auto'));
  }
  return sibling;
}

test('changes what tells the two apart, and keeps comments and order', async () => {
  const text = `{
  // The shop.
  "uuid": "00000000-0000-4000-8000-000000000001",
  "name": "web", // as its folder
  "disks": [{"id": "root", "path": "root.qcow2"}],
  "networks": [
    {"id": "net", "type": "user", "mac": "52:54:00:00:00:01", "forwards": [{"host": 2222, "guest": 22}, {"host": "auto", "guest": 80}]}
  ]
}
`;
  const {text: found, freedPorts} = await siblingOf(
    {'/vms/web.json': text},
    {diskPaths: {root: '/vms/db-root.qcow2'}},
  );
  assert.equal(freedPorts, [2222]);
  const mac = deriveMac(UUID, 'net');
  assert.is(
    found,
    `{
  // The shop.
  "uuid": "${UUID}",
  "name": "db", // as its folder
  "disks": [{"id": "root", "path": "db-root.qcow2"}],
  "networks": [
    {"id": "net", "type": "user", "mac": "${mac}", "forwards": [{"host": "auto", "guest": 22}, {"host": "auto", "guest": 80}]}
  ]
}
`,
  );
});

test('overrides what it only inherits', async () => {
  const base = {
    uuid: '00000000-0000-4000-8000-000000000001',
    disks: [{id: 'root', path: 'root.qcow2'}],
    networks: [
      {id: 'net', type: 'user', mac: '52:54:00:00:00:01', forwards: [{host: 2222, guest: 22}]},
    ],
  };
  const {text} = await siblingOf(
    {
      '/vms/base.json': JSON.stringify(base),
      '/vms/web.json': '{"name": "web", "extends": "base.json"}',
    },
    {diskPaths: {root: '/vms/db-root.qcow2'}},
  );
  assert.equal(JSON.parse(text), {
    name: 'db',
    extends: 'base.json',
    uuid: UUID,
    disks: [{id: 'root', path: 'db-root.qcow2'}],
    networks: [
      {
        id: 'net',
        mac: deriveMac(UUID, 'net'),
        forwards: [{host: 'auto', guest: 22, protocol: 'tcp', hostAddress: '127.0.0.1'}],
      },
    ],
  });
});

test('adds what it inherits to the lists that it has', async () => {
  const {text} = await siblingOf(
    {
      '/vms/base.json': '{"disks": [{"id": "root", "path": "root.qcow2"}]}',
      '/vms/web.json':
        '{"name": "web", "extends": "base.json", "disks": [{"id": "data", "path": "data.qcow2"}]}',
    },
    {diskPaths: {root: '/vms/db-root.qcow2', data: '/vms/db-data.qcow2'}},
  );
  assert.equal(JSON.parse(text).disks, [
    {id: 'data', path: 'db-data.qcow2'},
    {id: 'root', path: 'db-root.qcow2'},
  ]);
});

test('leads relative paths from another folder to the same files', async () => {
  const {text} = await siblingOf(
    {
      '/vms/base.json': '{}',
      '/vms/web.json': JSON.stringify({
        $schema: './schema.json',
        name: 'web',
        extends: ['kvmrun:base/linux', 'base.json'],
        boot: {kernel: 'vmlinuz', initrd: '/boot/initrd'},
        cloudInit: {sshKeys: [{file: '~/.ssh/id.pub'}, {file: 'key.pub'}]},
      }),
      '/shipped/base/linux.json': '{}',
    },
    {file: '/other/db.json'},
  );
  assert.equal(JSON.parse(text), {
    $schema: '../vms/schema.json',
    name: 'db',
    extends: ['kvmrun:base/linux', '../vms/base.json'],
    boot: {kernel: '../vms/vmlinuz', initrd: '/boot/initrd'},
    cloudInit: {sshKeys: [{file: '~/.ssh/id.pub'}, {file: '../vms/key.pub'}]},
  });
});

test.run();
