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

type Line = readonly [string, RegExp];

/** The machine, with or without discs. */
const MACHINE: readonly Line[] = [
  ['a name, for its threads, too', /-name guest=[^,]+,debug-threads=on/],
  ["nothing of QEMU's own accord", /-nodefaults [\s\S]*-no-user-config/],
  ['a versioned machine', /-machine type=pc-q35-\d/],
  ['nothing of it that nobody uses', /-machine \S*usb=off,dump-guest-core=off,vmport=off/],
  ['SMM, which Secure Boot needs', /-machine \S*smm=on/],
  ['KVM', /-enable-kvm/],
  ['only SMM writes the variables', /-global driver=cfi\.pflash01,property=secure,value=on/],
  [
    'firmware with enrolled keys',
    /-machine \S*pflash0=firmware-code,[\s\S]*OVMF_CODE_4M\.ms\.fd","read-only":true/,
  ],
  ['variables as qcow2', /"driver":"qcow2","node-name":"firmware-vars"/],
  ['TPM 2.0, by CRB', /-tpmdev emulator,[\s\S]*"driver":"tpm-crb"/],
  ['the processor of the host', /-cpu host,/],
  ['enlightenments by name', /hv-relaxed=on,hv-vapic=on,hv-vpindex=on,hv-runtime=on,hv-time=on/],
  ['timers of Hyper-V', /hv-synic=on,hv-stimer=on,hv-stimer-direct=on,hv-frequencies=on/],
  [
    'memory and interrupts of Hyper-V',
    /hv-tlbflush=on,hv-tlbflush-ext=on,hv-ipi=on,hv-xmm-input=on/,
  ],
  ['lock retries', /hv-spinlocks=8191/],
  ['no hypervisor in the guest', /vmx=off,svm=off/],
  ['one socket, and two cores', /-smp cpus=2,sockets=1,cores=2,threads=1,maxcpus=2/],
  ['memory for the greediest', /-m size=4096M/],
  ['no high precision timer', /-machine \S*hpet=off/],
  ['an identity', /-uuid [0-9a-f-]{36}/],
  ['local time, made up for', /-rtc base=localtime,driftfix=slew/],
  ['the older timer drops what is late', /kvm-pit,property=lost_tick_policy,value=discard/],
  ['no sleep', /disable_s3,value=1[\s\S]*disable_s4,value=1/],
  ['boots from nothing else', /-boot strict=on/],
  ['a disk of a name', /"driver":"virtio-blk-pci".*"serial":"root"/],
  [
    'virtio disk with a thread, first',
    /"driver":"virtio-blk-pci".*"iothread":"io0".*"bootindex":0/,
  ],
  ['past the cache of the host', /"aio":"io_uring".*"cache":\{"direct":true/],
  ['freed blocks go back', /"discard":"unmap","detect-zeroes":"unmap"/],
  ['virtio network, without a ROM', /"driver":"virtio-net-pci".*"mac":"52:54:00:.*"romfile":""/],
  ['RDP on the host alone', /tcp:127\.0\.0\.1:\d+-:3389/],
  [
    'agent channel',
    /-chardev socket,id=agent0,\S*server=on,wait=off[\s\S]*org\.qemu\.guest_agent\.0/,
  ],
  ['random numbers', /"filename":"\/dev\/urandom"[\s\S]*"driver":"virtio-rng-pci"/],
  [
    'balloon that reports free pages, and lets go',
    /"driver":"virtio-balloon-pci".*"free-page-reporting":true,"deflate-on-oom":true/,
  ],
  ['tablet on xHCI', /"driver":"qemu-xhci"[\s\S]*"driver":"usb-tablet"/],
  ['graphics that are VGA until they have a driver', /"driver":"virtio-vga"/],
  ['screen on a socket', /-display '\{"type":"none"\}'[\s\S]*-vnc vnc=unix:/],
  [
    'a generation that clones and snapshots change',
    /"driver":"vmgenid","id":"generation0","guid":"[0-9a-f-]{36}"/,
  ],
  ['panic notifier', /"driver":"pvpanic-pci"/],
  ['serial port', /"driver":"isa-serial"/],
  [
    'a place for the network, by which Windows knows it',
    /"driver":"virtio-net-pci","bus":"pcie\.0","addr":"0x/,
  ],
  ['a monitor', /-chardev socket,id=mon1,\S*server=on,wait=off/],
  ['messages with their time', /-msg timestamp=on/],
  ['confined', /-sandbox on,/],
];

const DISCS: readonly Line[] = [
  [
    'the medium on SATA, second in the boot order, and only read',
    /"filename":"[^"]*windows\.iso"[^}]*"read-only":true[\s\S]*"driver":"ide-cd","bus":"ide\.0".*"bootindex":1/,
  ],
  ['the drivers on SATA', /"driver":"ide-cd","bus":"ide\.1".*"serial":"virtio-win"/],
];

const ANSWERS: Line = [
  'the answers on SATA',
  /"driver":"ide-cd","bus":"ide\.2".*"serial":"answers"/,
];

/** Of its emulator: version 2.0, for nobody else, and gone with QEMU. */
const TPM: Line = [
  'the TPM',
  /swtpm socket --tpm2 --tpmstate dir=\S+,mode=0600 --ctrl type=unixio,path=\S+,mode=0600 --terminate/,
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
  ['topoext', /topoext/, 'for cores of more than one thread, of which there are none'],
  ['dies', /\bdies=/, 'one is what there is without it'],
  [
    'panic=none',
    /panic=none/,
    'a guest that has panicked is kept for a look into it; a Windows that writes a dump says another word, at which QEMU goes on',
  ],
  [
    'own root ports',
    /pcie-root-port/,
    'addresses on the root bus are fixed, and what is plugged in later is a disk for one on SATA',
  ],
  ['vmcoreinfo', /vmcoreinfo/, 'for dumps of memory, which no command makes'],
  ['UninstallMemAttrProtocol', /UninstallMemAttr/, 'for boot loaders of Linux with a mistake'],
  [
    'memory that can be shared',
    /memory-backend-memfd/,
    'for shared folders, which there are none of',
  ],
  ['smbios', /-smbios/, 'the identity is there by -uuid, and a maker of ones own says nothing'],
  ['clock=host', /clock=host/, 'what there is without it'],
  ['a boot menu that is off', /menu=off/, 'what there is without it'],
  ['num-queues', /num-queues/, 'one for each processor is what there is without it'],
  ['edid and size of the screen', /"edid"|"xres"/, 'what there is without it'],
  ['a file for the serial port', /-chardev file/, 'the supervisor writes it, and others see it'],
  ['a pid file, of QEMU or swtpm', /-pidfile|--pid/, 'nobody believes one'],
  ['a log of swtpm', /--log/, 'what it says at a start that fails is told'],
];

const argvOf = (name: string, version = ''): Promise<string> =>
  readFile(inRepository('test/golden', name, `argv${version}.txt`), 'utf8');

const sidecarsOf = (name: string): Promise<string> =>
  readFile(inRepository('test/golden', name, 'sidecars.txt'), 'utf8');

const missingIn = (text: string, lines: readonly Line[]): readonly string[] =>
  lines.filter(([, pattern]) => !pattern.test(text)).map(([what]) => what);

/** What of it there is on a board without the past of the PC. */
const ON_ARM: readonly Line[] = [
  ['a versioned machine, with the best interrupts', /-machine type=virt-\d/],
  ['TPM 2.0, where ARM has it', /"driver":"tpm-tis-device"/],
  ['a picture without a driver', /"driver":"ramfb"/],
  ['keyboard and tablet on xHCI', /"driver":"usb-kbd"[\s\S]*"driver":"usb-tablet"/],
  ['virtio disk first', /"driver":"virtio-blk-pci".*"bootindex":0/],
  [
    'the medium on USB, second',
    /"driver":"usb-bot","bus":"usb0\.0"[\s\S]*"driver":"scsi-cd".*"serial":"windows","bootindex":1/,
  ],
  ['the drivers on USB', /"driver":"scsi-cd".*"serial":"virtio-win"/],
  ['virtio network', /"driver":"virtio-net-pci"/],
  ['local time', /-rtc base=localtime/],
  ['RDP on the host alone', /tcp:127\.0\.0\.1:\d+-:3389/],
  ['screen on a socket', /-vnc vnc=unix:/],
];

test('windows-11-aarch64 is what others recommend for ARM', async () => {
  const argv = await argvOf('windows-11-aarch64');
  assert.equal(missingIn(argv, ON_ARM), []);
  // Neither of them is there on ARM.
  assert.not.match(argv, /hv-|vmgenid|isa-serial/);
});

const ON_PC = WINDOWS_GUESTS.filter((guest) => !guest.endsWith('-aarch64'));

/** What is expected of each golden of a Windows. */
const EXPECTED: readonly (readonly [string, readonly Line[]])[] = [
  ['base-windows', MACHINE],
  ...ON_PC.map((name) => [name, [...MACHINE, ...DISCS]] as const),
];

for (const [name, lines] of EXPECTED) {
  test(`${name} is what others recommend, together`, async () => {
    const argv = await argvOf(name);
    assert.equal(missingIn(argv, lines), []);
    assert.equal(missingIn(await sidecarsOf(name), [TPM]), []);
  });

  test(`${name} leaves out only what it says, with a reason`, async () => {
    const text = `${await argvOf(name)}${await sidecarsOf(name)}`;
    const stale = LEFT_OUT.filter(([, pattern, why]) => pattern.test(text) || why === '');
    assert.equal(
      stale.map(([what]) => what),
      [],
    );
  });
}

test('an installation without a hand has its answers on a third disc', async () => {
  const argv = await argvOf('windows-install');
  assert.equal(missingIn(argv, [...DISCS.slice(1), ANSWERS]), []);
});

test('control-flow enforcement is off where QEMU has it', async () => {
  assert.match(await argvOf('windows-11', '.11.1'), 'cet-ibt=off,cet-ss=off');
  assert.not.match(await argvOf('windows-11', '.10.0'), 'cet-ibt');
});

test.run();
