import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import type {Argument} from '../../src/plan/invocation.js';
import type {Plan} from '../../src/plan/plan.js';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {explainQemuEnd} from '../../src/supervisor/qemu-stderr.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/qemu-stderr');

const exited = {code: 1, signal: null};

// Texts of QEMU 7.2 and what they come to.
for (const [stderr, code, failure] of [
  [
    'Could not access KVM kernel module: Permission denied\nqemu-system-x86_64: failed to initialize kvm: Permission denied',
    'kvm-denied',
    'permission',
  ],
  [
    'Could not access KVM kernel module: No such file or directory\nqemu-system-x86_64: failed to initialize kvm: No such file or directory',
    'kvm-missing',
    'unavailable',
  ],
  [
    "qemu-system-x86_64: error: failed to set MSR 0x10a to 0x0\nqemu-system-x86_64: ../target/i386/kvm/kvm.c:3213: kvm_buf_set_msrs: Assertion `ret == cpu->kvm_msr_buf->nmsrs' failed.",
    'kvm-msr',
    'unsupported',
  ],
  ['KVM internal error. Suberror: 1\nemulation failure', 'kvm-internal-error', 'unsupported'],
  ["qemu-system-x86_64: CPU model 'host' requires KVM or HVF", 'cpu-needs-kvm', 'unsupported'],
  ["qemu-system-x86_64: unable to find CPU model 'pentium9'", 'cpu-unknown', 'profile'],
  [
    "qemu-system-x86_64: can't apply global max-x86_64-cpu.foo=on: Property 'max-x86_64-cpu.foo' not found",
    'cpu-feature-unknown',
    'profile',
  ],
  [
    "qemu-system-x86_64: Host doesn't support requested features",
    'cpu-feature-missing',
    'unsupported',
  ],
  [
    "qemu-system-x86_64: Invalid SMP CPUs 999. The max CPUs supported by machine 'pc-q35-7.2' is 288",
    'cpu-count',
    'profile',
  ],
  [
    'qemu-system-x86_64: Invalid CPU topology: product of the hierarchy must match maxcpus',
    'cpu-topology',
    'profile',
  ],
  [
    'qemu-system-x86_64: unsupported machine type\nUse -machine help to list supported machines',
    'machine-unknown',
    'unsupported',
  ],
  [
    "qemu-system-x86_64: Property 'pc-q35-7.2-machine.nope' not found",
    'machine-option',
    'unsupported',
  ],
  [
    "qemu-system-x86_64: cannot set up guest memory 'pc.ram': Cannot allocate memory",
    'memory',
    'os-refused',
  ],
  [
    "qemu-system-x86_64: -blockdev {}: Could not open '/a/b.img': No such file or directory",
    'image-missing',
    'input-missing',
  ],
  [
    "qemu-system-x86_64: -blockdev {}: Could not open '/a/b.img': Permission denied",
    'image-denied',
    'permission',
  ],
  [
    "qemu-system-x86_64: -blockdev {}: Could not open backing file: Could not open '/a/base.img': No such file or directory",
    'backing-missing',
    'input-missing',
  ],
  [
    "qemu-system-x86_64: -blockdev {}: 'file' driver requires '/a' to be a regular file",
    'image-not-a-file',
    'profile',
  ],
  ['qemu-system-x86_64: -blockdev {}: Image is not in qcow2 format', 'image-format', 'profile'],
  [
    'qemu-system-x86_64: -blockdev {}: qcow2: Image is corrupt; cannot be opened read/write',
    'image-corrupt',
    'io',
  ],
  [
    'qemu-system-x86_64: -blockdev {}: Failed to get "write" lock\nIs another process using the image [/a/b.img]?',
    'image-locked',
    'busy',
  ],
  [
    "qemu-system-x86_64: -blockdev {}: Could not open '/usr/share/OVMF/OVMF_CODE.fd': No such file or directory",
    'firmware-missing',
    'input-missing',
  ],
  [
    'qemu-system-x86_64: system firmware block device pflash1 has invalid size 12',
    'nvram-size',
    'profile',
  ],
  [
    "qemu: could not open kernel file '/a/vmlinuz': No such file or directory",
    'kernel',
    'input-missing',
  ],
  ['qemu: invalid kernel header', 'kernel-format', 'profile'],
  [
    'qemu: error reading initrd /a/initrd: Failed to open file “/a/initrd”: No such file or directory',
    'initrd',
    'input-missing',
  ],
  ["qemu: could not load PC BIOS 'bios.bin'", 'bios', 'input-missing'],
  [
    "qemu-system-x86_64: -netdev {}: Could not set up host forwarding rule 'tcp:127.0.0.1:80-:80'",
    'forward-refused',
    'busy',
  ],
  [
    "qemu-system-x86_64: -netdev {}: Invalid host forwarding rule 'x' (Bad host port)",
    'forward-wrong',
    'profile',
  ],
  [
    "qemu-system-x86_64: -device nope: 'nope' is not a valid device model name",
    'device-unknown',
    'unsupported',
  ],
  [
    "qemu-system-x86_64: -device e1000: Property 'e1000.nope' not found",
    'device-property',
    'unsupported',
  ],
  [
    "qemu-system-x86_64: -device e1000,id=a: Duplicate ID 'a' for device",
    'duplicate-id',
    'profile',
  ],
  ["qemu-system-x86_64: Display 'gtk' is not available.", 'display-missing', 'unsupported'],
  [
    "qemu-system-x86_64: -blockdev {}: Could not open '/a': Is a directory",
    'image-not-a-file',
    'profile',
  ],
  ['gtk initialization failed', 'no-display', 'unavailable'],
  [
    "qemu-system-x86_64: -qmp unix:/x: UNIX socket path '/x' is too long",
    'socket-path',
    'cannot-create',
  ],
  [
    'qemu-system-x86_64: -chardev socket: Failed to bind socket to /x/y: No such file or directory',
    'socket-refused',
    'cannot-create',
  ],
  ['qemu-system-x86_64: -nope: invalid option', 'option-unknown', 'unsupported'],
  [
    'qemu-system-x86_64: -blockdev {}: aio=native was specified, but it requires cache.direct=on, which was not specified.',
    'aio-needs-direct',
    'profile',
  ],
  ['qemu-system-x86_64: the moon is in the wrong phase', 'qemu-failed', 'unsupported'],
] satisfies [string, string, string][]) {
  test(`explains: ${stderr.split('\n')[0]?.slice(0, 90)}`, () => {
    const diagnostic = explainQemuEnd({...exited, stderr: `${stderr}\n`});
    assert.equal([diagnostic.code, diagnostic.failure], [`supervisor/${code}`, failure]);
  });
}

test('shows the words of QEMU as they are', () => {
  const {message} = explainQemuEnd({...exited, stderr: 'qemu-system-x86_64: no luck today\n'});
  assert.match(message, 'QEMU says: no luck today');
});

test('does not take a warning for the cause', () => {
  const stderr = 'qemu-system-x86_64: no luck\nqemu-system-x86_64: warning: it is raining\n';
  assert.match(explainQemuEnd({...exited, stderr}).message, 'no luck');
});

test('has something to say when QEMU said nothing', () => {
  assert.match(explainQemuEnd({...exited, stderr: ''}).message, 'exit code 1');
});

test('names the register although its line is not the last one', () => {
  const stderr =
    'error: failed to set MSR 0x10a to 0x0\nqemu: kvm_buf_set_msrs: Assertion failed.\n';
  const end = {code: null, signal: 'SIGABRT', stderr};
  assert.match(explainQemuEnd(end).message, "register '0x10a'");
});

test('blames the sandbox for SIGSYS, whatever QEMU said', () => {
  const end = {code: null, signal: 'SIGSYS', stderr: ''};
  assert.is(explainQemuEnd(end).code, 'supervisor/sandbox-violation');
});

const disk: Argument = {
  form: 'json',
  option: 'blockdev',
  props: {'node-name': 'disk0', driver: 'file', filename: '/vm/a,b.img'},
  origin: pointerTo('disks', 0),
};
const plan: Plan = {
  format: 1,
  id: 'web-0',
  name: 'web',
  uuid: '6e1b4ac0-0000-4000-8000-000000000001',
  profileFile: '/vm/web.json',
  qemu: '/usr/bin/qemu-system-x86_64',
  accelerator: 'tcg',
  invocation: [
    {form: 'keyval', option: 'cpu', head: 'pentium9', props: {}, origin: pointerTo('cpu', 'model')},
    disk,
    {form: 'verbatim', value: '-device', origin: pointerTo('extraArgs', 0)},
  ],
  preparations: [],
  ports: [],
  console: 'none',
  display: 'none',
  stop: {powerdownMs: 1, quitMs: 1, sigtermMs: 1, sigkillMs: 1},
  paths: vmPaths({runtime: '/r/kvmrun', state: '/s/kvmrun'}, 'web-0'),
};

for (const [name, line, origin] of [
  [
    'by the option that QEMU repeats',
    `-blockdev ${JSON.stringify(disk.props)}: No luck`,
    '/disks/0',
  ],
  ['by the path', "Could not open '/vm/a,b.img': No such file or directory", '/disks/0'],
  ['by the subject', "unable to find CPU model 'pentium9'", '/cpu/model'],
  ['by an extra argument', "-device nope: 'nope' is not a valid device model name", '/extraArgs/0'],
  ['not at all', 'no luck today', undefined],
] satisfies [string, string, string | undefined][]) {
  test(`finds the profile value: ${name}`, () => {
    const stderr = `qemu-system-x86_64: ${line}\n`;
    assert.is(explainQemuEnd({...exited, stderr}, plan).origin, origin);
  });
}

test.run();
