import * as assert from 'uvu/assert';
import {installAdvice, parseDistribution, readDistribution} from '../../src/host/distribution.js';
import {suite} from '../rig/suite.js';

const test = suite('host/distribution');

for (const [name, osRelease, family] of [
  ['Debian', 'PRETTY_NAME="Debian GNU/Linux 12"\nID=debian\n', 'debian'],
  ['Ubuntu', 'ID=ubuntu\nID_LIKE=debian\n', 'debian'],
  ['a child of Ubuntu', 'ID=linuxmint\nID_LIKE="ubuntu debian"\n', 'debian'],
  ['Fedora', 'ID=fedora\n', 'fedora'],
  ['RHEL, although it is like Fedora', 'ID="rhel"\nID_LIKE="fedora"\n', 'rhel'],
  ['Rocky', 'ID="rocky"\nID_LIKE="rhel centos fedora"\n', 'rhel'],
  ['a child of Arch', "ID=endeavouros\nID_LIKE='arch'\n", 'arch'],
  ['openSUSE', 'ID="opensuse-leap"\nID_LIKE="suse opensuse"\n', 'suse'],
  ['Alpine', 'ID=alpine\n', 'alpine'],
  ['something unknown', 'ID=plan9\nVARIANT_ID=debian\n', undefined],
] as const) {
  test(`knows ${name} by its os-release`, () => {
    assert.is(parseDistribution(osRelease), family);
  });
}

test('gives the command that installs a package', () => {
  assert.is(installAdvice('qemu-x86_64', 'debian'), 'sudo apt install qemu-system-x86');
  assert.is(installAdvice('ovmf', 'suse'), 'sudo zypper install qemu-ovmf-x86_64');
});

test('describes what is missing where it knows no package', () => {
  assert.match(installAdvice('qemu-img', undefined), 'install qemu-img');
  assert.match(installAdvice('gtk', 'rhel'), 'gtk display');
});

test('takes a host without os-release as unknown', async () => {
  assert.is(await readDistribution('/nonexistent/os-release'), undefined);
});

test.run();
