/**
 * What launchers for Windows have in common, as far as it does good, and whether the shipped profiles
 * become that: each line is in the command line, or the reason why not is here.
 */
import {readFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {WINDOWS_GUESTS} from '../../src/profile/shipped.js';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/windows-superset');

const SUPERSET: readonly (readonly [string, RegExp])[] = [
  ['a versioned machine', /-machine type=pc-q35-\d/],
  ['SMM, which Secure Boot needs', /-machine \S*smm=on/],
  ['only SMM writes the variables', /-global driver=cfi\.pflash01,property=secure,value=on/],
  ['firmware with enrolled keys', /OVMF_CODE_4M\.ms\.fd/],
  ['variables as qcow2', /"driver":"qcow2","node-name":"firmware-vars"/],
  ['TPM 2.0, by CRB', /"driver":"tpm-crb"/],
  ['the processor of the host', /-cpu host,/],
  ['enlightenments by name', /hv-relaxed=on,hv-vapic=on,hv-vpindex=on,hv-runtime=on,hv-time=on/],
  ['timers of Hyper-V', /hv-synic=on,hv-stimer=on,hv-stimer-direct=on,hv-frequencies=on/],
  [
    'memory and interrupts of Hyper-V',
    /hv-tlbflush=on,hv-tlbflush-ext=on,hv-ipi=on,hv-xmm-input=on/,
  ],
  ['lock retries', /hv-spinlocks=8191/],
  ['no hypervisor in the guest', /vmx=off,svm=off/],
  ['one socket', /-smp cpus=\d+,sockets=1,/],
  ['no high precision timer', /-machine \S*hpet=off/],
  ['local time, made up for', /-rtc base=localtime,driftfix=slew/],
  ['the older timer drops what is late', /kvm-pit,property=lost_tick_policy,value=discard/],
  ['no sleep', /disable_s3,value=1[\s\S]*disable_s4,value=1/],
  ['virtio disk with a thread', /"driver":"virtio-blk-pci".*"iothread":"io0".*"bootindex":0/],
  ['past the cache of the host', /"aio":"io_uring".*"cache":\{"direct":true/],
  ['freed blocks go back', /"discard":"unmap","detect-zeroes":"unmap"/],
  [
    'the medium on SATA, second in the boot order',
    /"driver":"ide-cd","bus":"ide\.0".*"bootindex":1/,
  ],
  ['the drivers on SATA', /"driver":"ide-cd","bus":"ide\.1".*"serial":"virtio-win"/],
  ['virtio network, without a ROM', /"driver":"virtio-net-pci".*"romfile":""/],
  ['RDP on the host alone', /tcp:127\.0\.0\.1:\d+-:3389/],
  ['agent channel', /org\.qemu\.guest_agent\.0/],
  ['random numbers', /"driver":"virtio-rng-pci"/],
  ['balloon that reports free pages', /"driver":"virtio-balloon-pci".*"free-page-reporting":true/],
  ['tablet on xHCI', /"driver":"qemu-xhci"[\s\S]*"driver":"usb-tablet"/],
  ['graphics that are VGA until they have a driver', /"driver":"virtio-vga"/],
  ['screen on a socket', /-vnc vnc=unix:/],
  [
    'a generation that clones and snapshots change',
    /"driver":"vmgenid","id":"generation0","guid":"[0-9a-f-]{36}"/,
  ],
  ['panic notifier', /"driver":"pvpanic-pci"/],
  ['serial port', /"driver":"isa-serial"/],
  ['confined', /-sandbox on,/],
];

/** In the common set of others, and not here. */
const LEFT_OUT: readonly (readonly [string, RegExp, string])[] = [
  ['hv-passthrough', /hv[-_]passthrough/, 'QEMU keeps it for debugging, and it has frozen guests'],
  ['invtsc', /invtsc/, 'it forbids snapshots with memory, and hv-time does the same without'],
  ['hv-evmcs', /hv-evmcs/, 'for a hypervisor in the guest only, which is switched off'],
  [
    'arch-capabilities off',
    /arch-capabilities/,
    'off where the probe of KVM shows that it must be',
  ],
  ['panic=none', /panic=none/, 'a guest that has panicked is kept for a look into it'],
  [
    'own root ports',
    /pcie-root-port/,
    'addresses on the root bus are fixed, and nothing is plugged in later',
  ],
  ['vmcoreinfo', /vmcoreinfo/, 'for dumps of memory, which no command makes'],
  ['UninstallMemAttrProtocol', /UninstallMemAttr/, 'for boot loaders of Linux with a mistake'],
  [
    'memory that can be shared',
    /memory-backend-memfd/,
    'for shared folders, which there are none of',
  ],
];

const argvOf = (name: string, version = ''): Promise<string> =>
  readFile(inRepository('test/golden', name, `argv${version}.txt`), 'utf8');

/** What of it there is on a board without the past of the PC. */
const ON_ARM: readonly (readonly [string, RegExp])[] = [
  ['a versioned machine, with the best interrupts', /-machine type=virt-\d/],
  ['TPM 2.0, where ARM has it', /"driver":"tpm-tis-device"/],
  ['a picture without a driver', /"driver":"ramfb"/],
  ['keyboard and tablet on xHCI', /"driver":"usb-kbd"[\s\S]*"driver":"usb-tablet"/],
  ['virtio disk first', /"driver":"virtio-blk-pci".*"bootindex":0/],
  ['the medium on USB, second', /"driver":"scsi-cd".*"bootindex":1/],
  ['virtio network', /"driver":"virtio-net-pci"/],
  ['local time', /-rtc base=localtime/],
  ['RDP on the host alone', /tcp:127\.0\.0\.1:\d+-:3389/],
  ['screen on a socket', /-vnc vnc=unix:/],
];

test('windows-11-aarch64 is what others recommend for ARM', async () => {
  const argv = await argvOf('windows-11-aarch64');
  const missing = ON_ARM.filter(([, pattern]) => !pattern.test(argv)).map(([what]) => what);
  assert.equal(missing, []);
  // Neither of them is there on ARM.
  assert.not.match(argv, /hv-|vmgenid|isa-serial/);
});

for (const name of WINDOWS_GUESTS.filter((guest) => !guest.endsWith('-aarch64'))) {
  test(`${name} is what others recommend, together`, async () => {
    const argv = await argvOf(name);
    const missing = SUPERSET.filter(([, pattern]) => !pattern.test(argv)).map(([what]) => what);
    assert.equal(missing, []);
  });

  test(`${name} leaves out only what it says, with a reason`, async () => {
    const argv = await argvOf(name);
    const stale = LEFT_OUT.filter(([, pattern, why]) => pattern.test(argv) || why === '');
    assert.equal(
      stale.map(([what]) => what),
      [],
    );
  });
}

test('control-flow enforcement is off where QEMU has it', async () => {
  assert.match(await argvOf('windows-11', '.11.1'), 'cet-ibt=off,cet-ss=off');
  assert.not.match(await argvOf('windows-11', '.10.0'), 'cet-ibt');
});

test.run();
