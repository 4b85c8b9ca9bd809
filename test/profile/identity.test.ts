import * as assert from 'uvu/assert';
import {deriveIdentity, deriveMac} from '../../src/profile/identity.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/identity');

test('derives what it always has, so that machines stay the same across versions', () => {
  assert.equal(deriveIdentity('web', '/vms/web.json'), {
    id: 'web-14ed4fbaa2',
    uuid: '14ed4fba-a2cb-84cc-b3eb-3aebf9df3af8',
  });
  assert.is(deriveMac('6f1d3a52-1f0e-4c7b-9a77-2b8f6a0c1d2e', 'net'), '52:54:00:ea:04:9d');
});

test('differs by name and by place', () => {
  const ids = [
    deriveIdentity('web', '/a/vm.json'),
    deriveIdentity('web', '/b/vm.json'),
    deriveIdentity('db', '/a/vm.json'),
  ];
  assert.is(new Set(ids.map(({id}) => id)).size, 3);
  assert.is(new Set(ids.map(({uuid}) => uuid)).size, 3);
});

for (const [name, slug] of [
  ['Web Server', 'web-server'],
  ['Café à Genève', 'cafe-a-geneve'],
  ['../../etc', 'etc'],
  ['世界', 'vm'],
  ['---', 'vm'],
  ['x'.repeat(64), 'x'.repeat(24)],
  [`${'x'.repeat(23)} y`, 'x'.repeat(23)],
] satisfies [string, string][]) {
  test(`names '${name}' ${slug} in paths`, () => {
    assert.match(deriveIdentity(name, '/vm.json').id, new RegExp(`^${slug}-[0-9a-f]{10}$`));
  });
}

test('derives UUIDs of version 8 and the standard variant', () => {
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']) {
    const {uuid} = deriveIdentity(name, '/vm.json');
    assert.match(uuid, /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  }
});

test("derives MAC addresses in QEMU's range, different for every machine and network", () => {
  const macs = [deriveMac('uuid', 'net'), deriveMac('uuid', 'lan'), deriveMac('other', 'net')];
  for (const mac of macs) assert.match(mac, /^52:54:00(:[0-9a-f]{2}){3}$/);
  assert.is(new Set(macs).size, 3);
});

test.run();
