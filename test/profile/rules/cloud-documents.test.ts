import * as assert from 'uvu/assert';
import {cloudDocumentsFit} from '../../../src/profile/rules/cloud-documents.js';
import type {CloudInit} from '../../../src/schema/schema.js';
import {someCloudInit} from '../../rig/cloud-init.js';
import {aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/cloud-documents');

const findIn = (change: Partial<CloudInit>) =>
  cloudDocumentsFit({...aProfile, cloudInit: {...someCloudInit, ...change}}, locateAnywhere);

test('finds nothing where there is nothing to look at', () => {
  assert.equal(cloudDocumentsFit(aProfile, locateAnywhere), []);
  assert.equal(findIn({userData: {file: '/u'}, networkConfig: {env: 'N'}}), []);
});

for (const [change, pointer] of [
  [{userData: {inline: {pakages: []}}}, '/cloudInit/userData/inline/pakages'],
  [{vendorData: {inline: {packages: 'x'}}}, '/cloudInit/vendorData/inline/packages'],
  [
    {networkConfig: {inline: {version: 2, ethernets: {a: {mtu: 'x'}}}}},
    '/cloudInit/networkConfig/inline/ethernets/a/mtu',
  ],
  [
    {networkConfig: {inline: {network: {version: 1, config: 5}}}},
    '/cloudInit/networkConfig/inline/network/config',
  ],
] satisfies [Partial<CloudInit>, string][]) {
  test(`warns of ${JSON.stringify(change)}, where it stands`, () => {
    const [problem, ...others] = findIn(change);
    assert.equal(others, []);
    assert.equal(
      [problem?.severity, problem?.code, problem?.location?.pointer],
      ['warning', 'profile/cloud-config', pointer],
    );
    assert.match(problem?.message ?? '', /^by the schema of cloud-init 25\.1, (found|unknown key)/);
  });
}

test('says what is deprecated, and what to write instead', () => {
  const [problem] = findIn({userData: {inline: {chpasswd: {list: 'a:b'}}}});
  assert.is(problem?.code, 'profile/cloud-config-deprecated');
  assert.is(problem?.hint, 'Use users instead.');
});

test.run();
