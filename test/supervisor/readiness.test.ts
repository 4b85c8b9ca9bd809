import * as assert from 'uvu/assert';
import type {ReadySign} from '../../src/plan/plan.js';
import {Readiness} from '../../src/supervisor/readiness.js';
import type {CommandOutcome, ReadyMeans} from '../../src/supervisor/ready-probes.js';
import type {ReadyStatus} from '../../src/supervisor/vm-status.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/readiness');
const timeoutMs = 60_000;

const bySerial: ReadySign = {level: 'serial', text: 'login:', timeoutMs};
const byAgent: ReadySign = {level: 'agent', timeoutMs};

/** A guest whose agent answers when told to. */
class Guest {
  readonly readiness: Readiness;
  readonly states: ReadyStatus['state'][] = [];
  readonly reasons: string[] = [];
  /** How the command fares in each attempt. */
  readonly outcomes: string[] = [];
  pings = 0;
  isAnswering = false;
  readonly #waiting = new Set<() => void>();

  constructor(sign: ReadySign) {
    const ping = async (): Promise<boolean> => {
      this.pings += 1;
      this.#lookAgain();
      return this.isAnswering;
    };
    const means: ReadyMeans = {
      ports: [],
      monitor: () => undefined,
      agent: {ping, run: async () => this.#attempt()},
    };
    this.readiness = new Readiness({
      sign,
      means,
      changed: ({state}) => {
        this.states.push(state);
        this.#lookAgain();
      },
      explained: ({why = ''}) => {
        this.reasons.push(why);
        this.#lookAgain();
      },
    });
  }

  write(text: string): void {
    this.readiness.hear(Buffer.from(text));
  }

  /** Settles when this is so, after a ping or a change of the state. */
  until(isSo: () => boolean): Promise<void> {
    return new Promise((resolve) => {
      const look = (): void => {
        if (!isSo()) return;
        this.#waiting.delete(look);
        resolve();
      };
      this.#waiting.add(look);
      look();
    });
  }

  #attempt(): CommandOutcome {
    const why = this.outcomes.shift();
    return why === undefined ? 'succeeded' : {why};
  }

  #lookAgain(): void {
    for (const look of this.#waiting) look();
  }
}

/** Stops the guest afterwards, so that nothing goes on looking. */
async function withGuest(sign: ReadySign, run: (guest: Guest) => Promise<void> | void) {
  const guest = new Guest(sign);
  try {
    await run(guest);
  } finally {
    guest.readiness.show('stopped');
  }
}

test('is waiting before the guest runs', () =>
  withGuest({level: 'running'}, ({readiness}) => {
    assert.equal(
      {...readiness.status(), since: ''},
      {level: 'running', state: 'waiting', since: ''},
    );
  }));

test('is ready when the guest runs, if that is all that is asked for', () =>
  withGuest({level: 'running'}, ({readiness, states}) => {
    readiness.show('starting');
    readiness.show('running');
    assert.equal(states, ['ready']);
    assert.ok(Math.abs(Date.now() - Date.parse(readiness.status().since)) < 10_000);
  }));

test('a guest that is reset still runs', () =>
  withGuest({level: 'running'}, ({readiness, states}) => {
    readiness.show('running');
    readiness.reset();
    assert.equal(states, ['ready']);
  }));

test('is ready when the text has come, in two pieces', () =>
  withGuest(bySerial, (guest) => {
    guest.readiness.show('running');
    guest.write('web log');
    assert.equal(guest.states, []);
    guest.write('in: ');
    assert.equal(guest.states, ['ready']);
    guest.write('web login: ');
    assert.equal(guest.states, ['ready']);
  }));

test('hears what the guest wrote before anybody knew that it runs', () =>
  withGuest(bySerial, (guest) => {
    guest.write('web login: ');
    guest.readiness.show('running');
    assert.equal(guest.states, ['ready']);
  }));

test('has to see the text again after a reset, all of it', () =>
  withGuest(bySerial, (guest) => {
    guest.readiness.show('running');
    guest.write('web login: ');
    guest.readiness.reset();
    guest.write('log');
    // QEMU tells of one reset twice.
    guest.readiness.reset();
    guest.write('in:');
    assert.equal(guest.states, ['ready', 'waiting']);
    guest.write('\nweb login:');
    assert.equal(guest.states, ['ready', 'waiting', 'ready']);
  }));

test('asks the agent again until it answers, and then no more', () =>
  withGuest(byAgent, async (guest) => {
    guest.readiness.show('running');
    await guest.until(() => guest.pings === 2);
    assert.equal(guest.states, []);
    guest.isAnswering = true;
    await guest.until(() => guest.states.length > 0);
    assert.equal(guest.states, ['ready']);
    assert.is(guest.pings, 3);
  }));

test('does not look at a guest that is paused, and looks again when it runs', () =>
  withGuest(byAgent, async (guest) => {
    guest.readiness.show('running');
    guest.readiness.show('paused');
    guest.isAnswering = true;
    await new Promise((resolve) => setImmediate(resolve));
    assert.is(guest.pings, 1);
    assert.equal(guest.states, []);
    guest.readiness.show('running');
    await guest.until(() => guest.states.length > 0);
    assert.equal(guest.states, ['ready']);
  }));

test('a guest that was ready before the pause is ready after it', () =>
  withGuest(byAgent, async (guest) => {
    guest.isAnswering = true;
    guest.readiness.show('running');
    await guest.until(() => guest.states.length > 0);
    guest.readiness.show('paused');
    guest.readiness.show('running');
    assert.equal([guest.states, guest.pings], [['ready'], 1]);
  }));

test('a guest that waits to be started again is not ready any more', () =>
  withGuest(bySerial, (guest) => {
    guest.readiness.show('running');
    guest.write('web login: ');
    guest.readiness.show('backoff');
    assert.is(guest.readiness.status().state, 'waiting');
    guest.readiness.show('starting');
    guest.readiness.show('running');
    guest.write('web login: ');
    assert.equal(guest.states, ['ready', 'waiting', 'ready']);
  }));

test('looks again after a reset', () =>
  withGuest(byAgent, async (guest) => {
    guest.isAnswering = true;
    guest.readiness.show('running');
    await guest.until(() => guest.states.length === 1);
    guest.readiness.reset();
    await guest.until(() => guest.states.length === 3);
    assert.equal(guest.states, ['ready', 'waiting', 'ready']);
  }));

test('tells once why a command is in vain, and forgets it when the guest is ready', () =>
  withGuest({level: 'command', command: ['x'], timeoutMs}, async (guest) => {
    guest.outcomes.push('exit status 1', 'exit status 1', 'signal 9');
    guest.readiness.show('running');
    await guest.until(() => guest.reasons.length === 2);
    const {state, why} = guest.readiness.status();
    assert.equal([state, why], ['waiting', 'signal 9']);
    await guest.until(() => guest.states.length === 1);
    assert.equal([guest.states, guest.reasons], [['ready'], ['exit status 1', 'signal 9']]);
    assert.is(guest.readiness.status().why, undefined);
  }));

test('an answer from before the reset does not count after it', async () => {
  const answers: ((answer: boolean) => void)[] = [];
  const states: string[] = [];
  const ping = () => new Promise<boolean>((resolve) => answers.push(resolve));
  const readiness = new Readiness({
    sign: byAgent,
    means: {
      ports: [],
      monitor: () => undefined,
      agent: {ping, run: async () => ({why: 'exit status 1'})},
    },
    changed: ({state}) => states.push(state),
    explained: () => undefined,
  });
  readiness.show('running');
  readiness.reset();
  answers[0]?.(true);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal([answers.length, states], [2, []]);
  readiness.show('stopped');
});

test('waits anew when QEMU is started again', () =>
  withGuest(bySerial, (guest) => {
    guest.readiness.show('running');
    guest.write('login:');
    guest.readiness.show('stopping');
    guest.readiness.show('starting');
    guest.readiness.show('running');
    assert.equal(guest.states, ['ready', 'waiting']);
  }));

test('says when the time is up, and is ready when it comes late', () =>
  withGuest({...bySerial, timeoutMs: 20}, async (guest) => {
    guest.readiness.show('running');
    await guest.until(() => guest.states.length > 0);
    assert.equal(guest.states, ['timed-out']);
    guest.write('login:');
    assert.equal(guest.states, ['timed-out', 'ready']);
  }));

test('goes on looking when the time is up', () =>
  withGuest({...byAgent, timeoutMs: 20}, async (guest) => {
    guest.readiness.show('running');
    await guest.until(() => guest.states.length > 0);
    guest.isAnswering = true;
    await guest.until(() => guest.states.length > 1);
    assert.equal(guest.states, ['timed-out', 'ready']);
  }));

test('has no time that could be up before the guest runs, or when it is ready', async () => {
  for (const phases of [['starting'], ['running', 'paused']] as const) {
    await withGuest({...bySerial, timeoutMs: 20}, async (guest) => {
      const control = new Guest({...bySerial, timeoutMs: 40});
      control.readiness.show('running');
      for (const phase of phases) guest.readiness.show(phase);
      await control.until(() => control.states.length > 0);
      control.readiness.show('stopped');
      assert.equal(guest.states, []);
    });
  }
});

test('goes on from what its predecessor has heard', () =>
  withGuest(bySerial, (guest) => {
    const since = '2026-01-01T00:00:00.000Z';
    guest.readiness.goOnFrom({level: 'serial', state: 'ready', since});
    guest.readiness.show('running');
    assert.equal(guest.readiness.status(), {level: 'serial', state: 'ready', since});
    assert.equal(guest.states, []);
  }));

test('looks anew at what can be seen again', () =>
  withGuest(byAgent, async (guest) => {
    guest.readiness.goOnFrom({level: 'agent', state: 'ready', since: '2026-01-01T00:00:00.000Z'});
    assert.is(guest.readiness.status().state, 'waiting');
    guest.isAnswering = true;
    guest.readiness.show('running');
    await guest.until(() => guest.states.length > 0);
    assert.equal(guest.states, ['ready']);
  }));

test.run();
