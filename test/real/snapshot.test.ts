/**
 * A Linux guest with UEFI and a TPM goes back to a snapshot, while it runs and from being stopped, and
 * goes on after it was saved: its files, its memory and its TPM are what they were.
 */
import * as assert from 'uvu/assert';
import {findProgram} from '../../src/host/find-program.js';
import {typeLine, waitForLine, writeGuestProfile} from '../rig/guest.js';
import {type Home, makeHome} from '../rig/kvmrun.js';
import {remainsOf} from '../rig/remains.js';
import {skip, suite} from '../rig/suite.js';

interface Context {
  home: Home;
  /** What the guest said before the snapshot. */
  before: Seen;
}

/** What the guest says of itself. */
interface Seen {
  /** In its disk and in its memory, without the folder that every ext2 has. */
  readonly files: string;
  readonly uptime: number;
  /** Another one after each boot. */
  readonly bootId: string;
  readonly tpm: string;
}

const test = suite<Context>('real/snapshot', {} as Context);

test.before(
  async (context) => {
    for (const program of ['swtpm', 'swtpm_setup']) {
      if ((await findProgram(program, process.env)) === undefined) skip(`needs ${program}`);
    }
    context.home = await makeHome();
    const {home} = context;
    await writeGuestProfile(home, ['tpm', 'commands'], {
      firmware: {type: 'uefi'},
      tpm: {},
      disks: [{id: 'root', path: 'root.qcow2', size: '64MiB'}],
    });
    const up = await home.kvmrun('up');
    if (/plan\/no-uefi-firmware/.test(up.stderr)) skip('needs UEFI firmware');
    assert.is(up.code, 0, up.stderr);
    await waitForLine(home, 'KVMRUN-READY');
    await typeLine(home, 'mkdir /disk; mke2fs /dev/vda >/tmp/mke2fs; mount /dev/vda /disk');
    await typeLine(home, 'echo 1 >/disk/before; touch /before; sync');
    context.before = await look(home, 'before');
    const taken = await home.kvmrun('snapshot', 'create', 'vm.json', 'one');
    assert.is(taken.stdout, "guest: took the snapshot 'one' of root, NVRAM, TPM and memory\n");
    await typeLine(home, 'echo 1 >/disk/after; touch /after; sync');
  },
  {timeoutMs: 120_000},
);

test.after(async ({home}) => {
  await home?.kvmrun('down', '--force', 'vm.json');
  await home?.[Symbol.asyncDispose]();
});

/** Asks the guest, and waits for its answer to this question. */
async function look(home: Home, question: string): Promise<Seen> {
  const words = `${question} $(cd /disk; ls | grep -v lost) $(cd /; ls -d before after 2>/dev/null)`;
  await typeLine(
    home,
    `say SEEN ${words} : $(cut -d. -f1 /proc/uptime) $(cat /proc/sys/kernel/random/boot_id); read_tpm; say TOLD ${question}`,
  );
  const lines = await waitForLine(home, `KVMRUN-TOLD ${question}`);
  const said = lines.slice(lines.findLastIndex((line) => line.startsWith('KVMRUN-SEEN')));
  const [, files, uptime, bootId] = /^KVMRUN-SEEN \S+ (.*) : (\d+) (\S+)/.exec(said[0] ?? '') ?? [];
  const tpm = said.find((line) => line.startsWith('KVMRUN-TPM'));
  assert.ok(files !== undefined && tpm !== undefined, said.join('\n'));
  return {files, uptime: Number(uptime), bootId: bootId ?? '', tpm};
}

/** It has not booted, and knows nothing of what came after the snapshot. */
function isAsBefore(now: Seen, {before}: Context): void {
  assert.equal({...now, uptime: 0}, {...before, uptime: 0});
  assert.is(now.files, 'before before');
  assert.ok(now.uptime >= before.uptime, `${now.uptime} s after ${before.uptime} s`);
}

test(
  'while it runs: what came later is gone, what was before is there, and uptime goes on',
  async (context) => {
    const {home} = context;
    assert.is((await look(home, 'later')).files, 'after before after before');
    const restored = await home.kvmrun('snapshot', 'restore', 'vm.json', 'one');
    assert.is(restored.code, 0, restored.stderr);
    isAsBefore(await look(home, 'back'), context);
  },
  {timeoutMs: 60_000},
);

test(
  'from being stopped: the guest goes on, and does not boot',
  async (context) => {
    const {home} = context;
    await typeLine(home, 'echo 1 >/disk/again; sync');
    assert.match((await look(home, 'again')).files, 'again before');
    await home.kvmrun('down', '--from', 'quit');
    assert.equal(await remainsOf(home), []);
    const restored = await home.kvmrun('snapshot', 'restore', 'vm.json', 'one');
    assert.match(restored.stdout, 'and goes on from there', restored.stderr);
    isAsBefore(await look(home, 'restarted'), context);
  },
  {timeoutMs: 60_000},
);

test(
  'saved and started again: everything is as it was, and uptime goes on',
  async (context) => {
    const {home} = context;
    await typeLine(home, 'echo 1 >/disk/last; sync');
    const before = await look(home, 'last');
    assert.match(before.files, 'before last');
    const saved = await home.kvmrun('save');
    assert.match(saved.stdout, /^guest: saved, [0-9.]+MiB; kvmrun up goes on from there\n$/);
    assert.equal(await remainsOf(home), []);
    const up = await home.kvmrun('up');
    assert.match(up.stdout, 'goes on from where it was saved', up.stderr);
    const now = await look(home, 'resumed');
    assert.equal({...now, uptime: 0}, {...before, uptime: 0});
    assert.ok(now.uptime >= before.uptime, `${now.uptime} s after ${before.uptime} s`);
    assert.is(now.bootId, context.before.bootId);
  },
  {timeoutMs: 60_000},
);

test.run();
