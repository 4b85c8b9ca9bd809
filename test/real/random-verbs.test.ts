/** Four shells that all command one VM at random, for half a minute. */
import {readFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {statusOf} from '../rig/ask.js';
import {inHome} from '../rig/idle-vm.js';
import type {Home, Ran} from '../rig/kvmrun.js';
import {qemusOf} from '../rig/orphans.js';
import {remainsOf} from '../rig/remains.js';
import {suite} from '../rig/suite.js';

const test = suite('real/random-verbs');

const SHELLS = 4;
const DURATION_MS = 30_000;
const VERBS: readonly (readonly string[])[] = [
  ['up'],
  ['down'],
  ['restart'],
  ['status'],
  ['down', '--force'],
];

/** What a verb may end with when others are at it, too: done, or busy. */
const EXPECTED_CODES: readonly (number | null)[] = [0, 75];

interface Done extends Ran {
  readonly verb: string;
}

async function commandUntil(home: Home, endMs: number): Promise<readonly Done[]> {
  const done: Done[] = [];
  while (performance.now() < endMs) {
    const verb = VERBS[Math.floor(Math.random() * VERBS.length)] ?? ['status'];
    done.push({...(await home.kvmrun(...verb)), verb: verb.join(' ')});
  }
  return done;
}

/** Looks at the processes again and again; the most QEMUs that were seen at one time. */
async function mostQemusUntil(home: Home, endMs: number): Promise<number> {
  let most = 0;
  while (performance.now() < endMs) most = Math.max(most, (await qemusOf(home)).length);
  return most;
}

test(
  'there is never more than one QEMU, and in the end nothing is left',
  () =>
    inHome(async (home) => {
      const endMs = performance.now() + DURATION_MS;
      const shells = Array.from({length: SHELLS}, () => commandUntil(home, endMs));
      const [most, ...done] = await Promise.all([mostQemusUntil(home, endMs), ...shells]);
      assert.is(most, 1);
      const all = done.flat();
      const odd = all.filter(({code}) => !EXPECTED_CODES.includes(code));
      assert.equal(
        odd.map(({verb, code, stderr}) => [verb, code, stderr]),
        [],
      );
      assert.ok(all.length > 2 * SHELLS, `only ${all.length} commands`);
      const {code, stderr} = await home.kvmrun('down');
      assert.is(code, 0, stderr);
      assert.ok(['stopped', 'failed'].includes((await statusOf(home)).phase));
      assert.equal(await remainsOf(home), []);
      const {id} = await statusOf(home);
      const log = await readFile(
        home.path('state', 'kvmrun', id, 'logs', 'supervisor.log'),
        'utf8',
      );
      assert.not.match(log, 'a bug in kvmrun');
      for (const {stderr: said} of all) assert.not.match(said, /unhandled|bug in kvmrun/i);
    }),
  {timeoutMs: 90_000},
);

test.run();
