import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import type {Argument} from '../../src/plan/invocation.js';
import type {Plan} from '../../src/plan/plan.js';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {explainQemuEnd} from '../../src/supervisor/qemu-stderr.js';
import {aPlan} from '../rig/a-plan.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/qemu-stderr');

const exited = {code: 1, signal: null};

test('shows the words of QEMU as they are', () => {
  const {message} = explainQemuEnd({...exited, stderr: 'qemu-system-x86_64: no luck today\n'});
  assert.match(message, 'QEMU says: no luck today');
});

test('does not take a warning for the cause', () => {
  const stderr = 'qemu-system-x86_64: no luck\nqemu-system-x86_64: warning: it is raining\n';
  assert.match(explainQemuEnd({...exited, stderr}).message, 'no luck');
});

for (const [signal, failure] of [
  [null, 'unsupported'],
  ['SIGKILL', 'killed'],
  ['SIGSEGV', 'qemu-crash'],
] as const) {
  test(`judges what it does not know by the signal: ${signal}`, () => {
    const end = {code: signal === null ? 1 : null, signal, stderr: 'qemu: no luck today'};
    const {code, failure: judged} = explainQemuEnd(end);
    assert.equal([code, judged], ['supervisor/qemu-failed', failure]);
  });
}

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
  ...aPlan(vmPaths({runtime: '/r/kvmrun', state: '/s/kvmrun'}, 'web-0')),
  invocation: [
    {form: 'keyval', option: 'cpu', head: 'pentium9', props: {}, origin: pointerTo('cpu', 'model')},
    disk,
    {form: 'verbatim', value: '-device', origin: pointerTo('extraArgs', 0)},
  ],
};

/** The plan with these words in `extraArgs`. */
const withExtra = (...words: readonly string[]): Plan => ({
  ...plan,
  invocation: [
    ...plan.invocation.filter(({form}) => form !== 'verbatim'),
    ...words.map(
      (value, index): Argument => ({
        form: 'verbatim',
        value,
        origin: pointerTo('extraArgs', index),
      }),
    ),
  ],
});

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

test('points at the value of an extra argument, not at its name', () => {
  const stderr = "-device b: 'b' is not a valid device model name";
  const {origin} = explainQemuEnd({...exited, stderr}, withExtra('-device', 'a', '-device', 'b'));
  assert.is(origin, '/extraArgs/3');
});

test('blames the extra argument that overrides a value of the profile', () => {
  const stderr = "unable to find CPU model 'i9'";
  const {origin} = explainQemuEnd({...exited, stderr}, withExtra('-cpu', 'i9'));
  assert.is(origin, '/extraArgs/1');
});

for (const [name, words, stderr, failure] of [
  [
    'an option of ours',
    [],
    `-blockdev ${JSON.stringify(disk.props)}: Property 'file.x' not found`,
    'internal',
  ],
  [
    'an extra argument',
    ['-device', 'e1000,x=1'],
    "-device e1000,x=1: Property 'e1000.x' not found",
    'profile',
  ],
  ['an unknown extra option', ['-nope'], '-nope: invalid option', 'profile'],
] satisfies [string, string[], string, string][]) {
  test(`knows whose mistake it is: ${name}`, () => {
    assert.is(explainQemuEnd({...exited, stderr}, withExtra(...words)).failure, failure);
  });
}

test('shows the other place that uses an id', () => {
  const stderr = "-blockdev node-name=disk0,driver=null-co: Duplicate ID 'disk0' for block";
  const {alsoAbout} = explainQemuEnd(
    {...exited, stderr},
    withExtra('-blockdev', 'node-name=disk0,driver=null-co'),
  );
  assert.equal(
    alsoAbout?.map(({origin}) => origin),
    ['/disks/0'],
  );
});

test('blames the extra argument for an id that is used twice, whichever QEMU met first', () => {
  const stderr = `-blockdev ${JSON.stringify(disk.props)}: Duplicate nodes with node-name='disk0'`;
  const {origin, failure} = explainQemuEnd(
    {...exited, stderr},
    withExtra('-blockdev', 'node-name=disk0,driver=null-co'),
  );
  assert.equal([origin, failure], ['/extraArgs/1', 'profile']);
});

test('does not take one option for another of the same kind', () => {
  const ours: Argument = {
    form: 'keyval',
    option: 'chardev',
    head: 'socket',
    props: {id: 'mon0', fd: 3},
    origin: pointerTo(),
  };
  const theirs = withExtra('-chardev', 'socket,id=x,path=/none');
  const stderr =
    "-chardev socket,id=x,path=/none: Failed to connect to '/none': Connection refused";
  const {origin} = explainQemuEnd(
    {...exited, stderr},
    {...theirs, invocation: [ours, ...theirs.invocation]},
  );
  assert.is(origin, '/extraArgs/1');
});

test('says where a relative path was looked for', () => {
  const stderr = "-drive file=x.img: Could not open 'x.img': No such file or directory";
  const {message} = explainQemuEnd({...exited, stderr}, withExtra('-drive', 'file=x.img'));
  assert.match(message, `looked for in '${plan.paths.stateDirectory}'`);
});

test('names the file of the option, and leaves its JSON to the log', () => {
  const stderr = `-blockdev ${JSON.stringify(disk.props)}: Image is not in qcow2 format`;
  const preparations = [
    {
      prepare: 'file',
      path: '/vm/a,b.img',
      purpose: 'disk',
      access: 'read-write',
      origin: pointerTo('disks', 0, 'path'),
    },
  ] as const;
  assert.is(
    explainQemuEnd({...exited, stderr}, {...plan, preparations}).message,
    "the image '/vm/a,b.img' is not in the format 'qcow2', or is incomplete; QEMU says: -blockdev {…}: Image is not in qcow2 format",
  );
});

for (const [feature, words] of [
  ['-runas', ['-runas', 'nobody']],
  ['guestfwd', ['-netdev', 'user,id=n,guestfwd=tcp:10.0.2.100:1-cmd:true']],
  ['-incoming exec:', ['-incoming', 'exec:true']],
  ['bridge', ['-netdev', 'bridge,id=n']],
  ['tap', ['-netdev', 'tap,id=n']],
] satisfies [string, string[]][]) {
  test(`names what the sandbox forbids: ${feature}`, () => {
    const end = {code: null, signal: 'SIGSYS', stderr: ''};
    const {message, origin} = explainQemuEnd(end, withExtra(...words));
    assert.match(message, feature);
    assert.match(origin ?? '', /^\/extraArgs\/[01]$/);
  });
}

test('does not accuse a tap device without a script', () => {
  const end = {code: null, signal: 'SIGSYS', stderr: ''};
  const {message} = explainQemuEnd(end, withExtra('-netdev', 'tap,id=n,script=no,downscript=no'));
  assert.match(message, 'no option of the profile explains');
});

test.run();
