import * as assert from 'uvu/assert';
import {inHome} from '../../rig/idle-vm.js';
import {ended} from '../../rig/kvmrun.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/events');

interface LoggedEvent {
  readonly at: string;
  readonly event: string;
  readonly phase?: string;
  readonly name?: string;
}

const parse = (text: string): readonly LoggedEvent[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as LoggedEvent);

test('tells every phase and every event of QEMU, also after the end', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    await home.kvmrun('pause');
    await home.kvmrun('down');
    const events = parse((await home.kvmrun('events', 'idle')).stdout);
    const phases = events.flatMap(({phase}) => (phase === undefined ? [] : [phase]));
    assert.equal(phases, ['running', 'paused', 'stopping', 'stopped']);
    const names = events.flatMap(({name}) => (name === undefined ? [] : [name]));
    for (const name of ['RESUME', 'STOP', 'SHUTDOWN']) assert.ok(names.includes(name), name);
  }));

test('goes on until the VM ends', () =>
  inHome(async (home) => {
    await home.kvmrun('up');
    const following = home.start('events', '--follow');
    const ending = ended(following);
    // Once it has told the past, it watches.
    await new Promise((resolve) => following.stdout?.once('data', resolve));
    await home.kvmrun('down');
    const {code, stdout} = await ending;
    assert.is(code, 0);
    assert.is(parse(stdout).findLast(({event}) => event === 'phase')?.phase, 'stopped');
  }));

test('prints one document with --json, and an empty one before the first start', () =>
  inHome(async (home) => {
    const {code, stdout} = await home.kvmrun('events', '--json');
    assert.equal([code, JSON.parse(stdout)], [0, {events: []}]);
  }));

test.run();
