import * as assert from 'uvu/assert';
import type {Diagnostic} from '../../src/core/diagnostic.js';
import {err, ok, type Result} from '../../src/core/result.js';
import {tryDriver} from '../../src/supervisor/driver-trial.js';
import type {GuestCall} from '../../src/supervisor/vm-call.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/driver-trial');

const RUNS = 'STATE : 4  RUNNING';
const STOPPED = 'STATE : 1  STOPPED';
const absent: Diagnostic = {code: 'supervisor/agent-absent', severity: 'error', message: 'none'};

interface Guest {
  /** What it says of the driver, one after the other; the last one from then on. */
  readonly states: readonly (string | Diagnostic)[];
  readonly start?: string | Diagnostic;
  /** Why it does not tell how a program ended. */
  readonly lost?: Diagnostic;
  readonly plugged?: Result<void, string>;
  readonly letsGo?: 'out' | 'stays';
}

async function trial(guest: Guest, {port = 'spare0', limitMs = 5000, gone = false} = {}) {
  const {states, start = '0x0', plugged = ok(undefined), letsGo = 'out'} = guest;
  const [log, notes]: [string[], string[]] = [[], []];
  const commands = new Set<string>();
  let asked = 0;
  let said = '';
  const askGuest = async (call: GuestCall): Promise<Result<unknown, Diagnostic>> => {
    if (call.verb === 'exec-wait') {
      if (guest.lost !== undefined) return err(guest.lost);
      return ok({stdout: Buffer.from(said).toString('base64'), stderr: ''});
    }
    if (call.verb === 'exec') commands.add([call.path, ...call.args].join(' '));
    if (call.verb === 'exec' && call.path === 'sc.exe') {
      const state = states[Math.min(asked, states.length - 1)] ?? '';
      asked += 1;
      if (typeof state !== 'string') return err(state);
      said = state;
    } else if (typeof start !== 'string') return err(start);
    else said = `Start REG_DWORD ${start}`;
    return ok({pid: 1});
  };
  const isWanted = new AbortController();
  if (gone) isWanted.abort();
  const tried = await tryDriver(
    {verb: 'try-driver', limitMs, ...(port !== '' && {port})},
    {
      name: 'win',
      askGuest,
      disk: {
        plugInto: async (into) => {
          log.push(`into ${into}`);
          return plugged;
        },
        takeOut: async () => {
          log.push('out');
          return letsGo;
        },
      },
      note: (text) => notes.push(text),
      pauses: {firstMs: 1, longestMs: 1},
    },
    isWanted.signal,
  );
  const {disk, problem} = tried;
  const told = {commands: [...commands], notes, message: problem?.message, hint: problem?.hint};
  return {log, asked, disk, problem: problem?.code, told};
}

const PLUGGED = ['into spare0', 'out'];

test('tells of a guest that is no Windows as what it is, and gives it no disk', async () => {
  const noSuchProgram: Diagnostic = {
    ...{code: 'supervisor/command-not-started', severity: 'error', failure: 'input-missing'},
    message: "the guest cannot run 'sc.exe'",
  };
  const {log, problem} = await trial({states: [noSuchProgram]});
  assert.equal([problem, log], ['supervisor/not-windows', []]);
  const refused = await trial({states: [{...noSuchProgram, failure: 'permission'}]});
  assert.is(refused.problem, 'supervisor/command-not-started');
});

test('waits until the driver has started for the disk, which is taken out then', async () => {
  const {log, asked, told, ...tried} = await trial({states: [STOPPED, '1060', STOPPED, RUNS]});
  assert.equal(tried, {disk: 'out', problem: undefined});
  assert.equal(told.commands, [
    'sc.exe query viostor',
    'reg.exe query HKLM\\SYSTEM\\CurrentControlSet\\Services\\viostor /v Start',
  ]);
  assert.equal(told.notes, ['has a disk to try the virtio driver with', 'the disk is out again']);
  assert.equal(log, PLUGGED);
  assert.is(asked, 4);
});

test('takes it out when the driver does not start in time', async () => {
  const {log, disk, problem} = await trial({states: [STOPPED]}, {limitMs: 30});
  assert.equal([disk, problem, log], ['out', 'supervisor/driver-not-started', PLUGGED]);
});

test('takes it out when nobody wants to know any more', async () => {
  const {log, disk, problem} = await trial({states: [STOPPED]}, {gone: true, limitMs: 2 ** 31 - 1});
  assert.equal([disk, problem, log], ['out', 'supervisor/driver-not-started', PLUGGED]);
});

test('does not wait for a driver that is started by hand to be one of those at boot', async () => {
  const {log, problem} = await trial(
    {states: [STOPPED, RUNS], start: '0x3'},
    {limitMs: 2 ** 31 - 1},
  );
  assert.equal([problem, log], ['supervisor/driver-not-at-boot', PLUGGED]);
});

test('gives the disk also to a driver that is not loaded at boot yet', async () => {
  const {log, problem, told} = await trial({states: [RUNS], start: '0x3'});
  assert.equal([problem, log], ['supervisor/driver-not-at-boot', PLUGGED]);
  assert.is(told.hint, 'kvmrun exec win -- sc.exe config viostor start= boot');
});

test('cites what Windows says of its driver, in the line that says it', async () => {
  const words = 'SERVICE_NAME: viostor\r\n   State : 1 STOPPED\r\n   CHECKPOINT : 0\r\n';
  const stopped = await trial({states: [words]}, {port: ''});
  assert.match(stopped.told.message ?? '', "does not run in win: 'State : 1 STOPPED', so Windows");
  const silent = await trial({states: ['?']}, {port: ''});
  assert.match(silent.told.message ?? '', 'does not run in win, so Windows');
});

test('tells what keeps it from the answer, and plugs nothing in', async () => {
  for (const guest of [
    {states: [RUNS], start: absent},
    {states: [RUNS], lost: absent},
  ]) {
    const {log, problem} = await trial(guest);
    assert.equal([problem, log], ['supervisor/agent-absent', []]);
  }
});

test('goes on when the agent has nothing to say for a moment', async () => {
  const {problem, disk} = await trial({states: [STOPPED, absent, RUNS]});
  assert.equal([problem, disk], [undefined, 'out']);
});

test('tells when the guest keeps the disk', async () => {
  const {problem, disk, told} = await trial({states: [RUNS], letsGo: 'stays'});
  assert.equal([problem, disk], [undefined, 'stays']);
  assert.is(told.notes[1], 'the guest does not let the disk go');
});

test('plugs nothing in for a guest that cannot be asked', async () => {
  const {log, disk, problem} = await trial({states: [absent]});
  assert.equal([disk, problem, log], ['none', 'supervisor/agent-absent', []]);
});

test('says what QEMU has against the disk', async () => {
  const {log, disk, problem} = await trial({states: [STOPPED], plugged: err('no such bus')});
  assert.equal([disk, problem, log], ['none', 'supervisor/disk-not-plugged', ['into spare0']]);
});

test('with a virtio disk in the machine, it only asks, and once', async () => {
  const {log, asked, problem} = await trial({states: [STOPPED]}, {port: ''});
  assert.equal([problem, asked, log], ['supervisor/driver-not-started', 1, []]);
});

test.run();
