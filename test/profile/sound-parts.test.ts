/** All that there is to mend is told at once, and nothing that only comes of something else. */
import * as assert from 'uvu/assert';
import {resolveProfile} from '../../src/profile/resolve.js';
import {readerOf} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/sound-parts');

const INSTALL = {
  edition: 'Windows 11 Pro',
  timezone: 'UTC',
  user: 'ann',
  password: {env: 'PASSWORD'},
};

const aWindows = (install: object, others: object = {}): string =>
  JSON.stringify({
    name: 'win',
    disks: [{id: 'root', path: 'root.qcow2'}],
    ...others,
    windows: {version: '11', iso: 'win.iso', virtioWin: {}, install: {...INSTALL, ...install}},
  });

async function errorsIn(text: string): Promise<readonly string[]> {
  const resolved = await resolveProfile('vm.json', readerOf({'vm.json': text}));
  if (resolved.ok) return [];
  return resolved.error.diagnostics
    .filter(({severity}) => severity === 'error')
    .map(({code, location}) => `${code} ${location?.pointer}`);
}

const answer = (key: string): string => `profile/windows-install /windows/install/${key}`;

test('tells of answers whatever else is wrong, also beside them', async () => {
  const wrong = {edition: 'Pro', timezone: 'Europe/Berlin', user: 'x'.repeat(21), rpd: true};
  const text = aWindows(wrong, {memory: {size: '4GB'}}).replace(
    '"virtioWin":{}',
    '"virtioWin":{"pth":"x"}',
  );
  assert.equal((await errorsIn(text)).toSorted(), [
    'profile/unknown-key /windows/install/rpd',
    'profile/unknown-key /windows/virtioWin/pth',
    answer('edition'),
    answer('timezone'),
    answer('user'),
    'profile/wrong-format /memory/size',
  ]);
});

test('tells of the others where one is given twice', async () => {
  const text = aWindows({edition: 'Pro'}).replace('"user":"ann"', '"user":"ann","user":"bob"');
  assert.equal(await errorsIn(text), [
    answer('edition'),
    'profile/duplicate-key /windows/install/user',
  ]);
});

test('leaves out what may only come of a slip of the pen, and what cannot be looked at', async () => {
  // Whether there is a medium, nobody knows.
  assert.equal(await errorsIn(aWindows({}).replace('"iso"', '"isoo"')), [
    'profile/unknown-key /windows/isoo',
  ]);
  assert.equal(await errorsIn(aWindows({}, {disks: [{id: 'Root', path: 'root.qcow2'}]})), [
    'profile/wrong-format /disks/0/id',
  ]);
  const withoutUser = aWindows({edition: 'Pro'}).replace('"user"', '"usr"');
  assert.equal((await errorsIn(withoutUser)).toSorted(), [
    'profile/missing-key /windows/install',
    'profile/unknown-key /windows/install/usr',
  ]);
});

test('tells of a medium that is missing, when the slip is no word for it', async () => {
  const text = aWindows({}).replace('"iso":"win.iso"', '"verison":"10"');
  assert.equal((await errorsIn(text)).toSorted(), [
    'profile/unknown-key /windows/verison',
    'profile/windows-install /windows/install',
  ]);
});

test('asks for no digest of what is not fetched in any case', async () => {
  for (const [scheme, codes] of [
    ['http', ['profile/source-not-https /disks/0/source/url']],
    ['https', ['profile/source-digest /disks/0/source/url']],
  ] as const) {
    const source = {url: `${scheme}://example.org/x.qcow2`};
    const text = JSON.stringify({name: 'web', disks: [{id: 'root', source}]});
    assert.equal(await errorsIn(text), codes);
  }
});

test.run();
