/** A guest that writes more to its serial port than anybody can take. */
import {open, readdir, readFile, stat} from 'node:fs/promises';
import path from 'node:path';
import {Writable} from 'node:stream';
import * as assert from 'uvu/assert';
import {attachConsole} from '../../src/supervisor/attach-console.js';
import {launchDetached} from '../../src/supervisor/launch.js';
import {stopVm} from '../../src/supervisor/stop-vm.js';
import type {FakeVm} from '../rig/fake-vm.js';
import {inRepository} from '../rig/repository.js';
import {suite} from '../rig/suite.js';
import {containsOne, startedVm, withVm} from '../rig/supervised.js';

const test = suite('supervisor/serial-port');
const MIB = 2 ** 20;

/** What the log may hold: the file and four old ones. */
const BOUND_BYTES = 5 * 10 * MIB;
/** The supervisor's largest size in memory while 300 MB pass through it; 60 to 85 MB were seen. */
const MAX_RSS_BYTES = 100e6;

const flooded = (vm: FakeVm) => vm.reported((report) => 'flooded' in report);

/** What is noted when lines of the flood were dropped. */
const TOO_SLOW = 'serial output is not logged: the disk is too slow';

const endIsLogged = ({paths}: FakeVm): Promise<void> =>
  containsOne([
    {file: paths.serialLog, text: 'flooded'},
    {file: paths.supervisorLog, text: TOO_SLOW},
  ]);

async function sizeOfLogs(vm: FakeVm): Promise<number> {
  const names = await readdir(vm.paths.logDirectory);
  const files = names.map((name) => path.join(vm.paths.logDirectory, name));
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function endOfFile(file: string): Promise<string> {
  await using handle = await open(file, 'r');
  const {size} = await handle.stat();
  const length = Math.min(size, 200);
  const {buffer} = await handle.read(Buffer.alloc(length), 0, length, size - length);
  return buffer.toString();
}

/** The most memory that the process ever had, from the kernel. */
async function peakRss(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const [, kib] = /^VmHWM:\s+([0-9]+) kB$/m.exec(status) ?? [];
  return Number(kib) * 1024;
}

test(
  'keeps its bounds of disk and memory while 300 MB pass through it',
  () =>
    withVm({}, async (vm) => {
      const supervisorEntry = inRepository('dist', 'supervisor.cjs');
      const launched = await launchDetached({supervisorEntry, env: vm.env, ...vm.order});
      assert.ok(launched.ok, JSON.stringify(launched));
      const pid = launched.value.status.supervisor?.pid;
      assert.ok(pid !== undefined);
      vm.tell({flood: 'serial', blocks: 287});
      await flooded(vm);
      const rss = await peakRss(pid);
      const stopped = await stopVm(vm.paths, {
        request: {from: 'quit'},
        onProgress: () => undefined,
      });
      assert.is(stopped.ok && stopped.value.rung, 'quit');
      assert.ok(rss <= MAX_RSS_BYTES, `${rss / 1e6} MB`);
      const size = await sizeOfLogs(vm);
      assert.ok(size <= BOUND_BYTES + MIB, `${size / MIB} MiB`);
      // A disk that is slower than this flood costs lines, and says so.
      if ((await readFile(vm.paths.supervisorLog, 'utf8')).includes(TOO_SLOW)) return;
      assert.ok(size > BOUND_BYTES - 11 * MIB, `only ${size / MIB} MiB were kept`);
      assert.match(await endOfFile(vm.paths.serialLog), 'flooded\n');
    }),
  {timeoutMs: 60_000},
);

test('neither stops nor grows for a terminal that does not read', () =>
  withVm({}, async (vm) => {
    // It has taken one piece, and is not done with it.
    const output = new Writable({write: () => undefined});
    const handle = vm.start({output});
    const ready = await handle.ready;
    assert.ok(ready.ok);
    vm.tell({flood: 'serial', blocks: 20});
    await flooded(vm);
    await endIsLogged(vm);
    assert.ok(output.writableLength < 5 * MIB, `${output.writableLength} bytes wait`);
    handle.requestStop({from: 'quit'});
    if (ready.ok) await ready.value.exited;
  }));

test('drops a console that does not read, and nothing else', () =>
  withVm({}, async (vm) => {
    const {handle, exited} = await startedVm(vm);
    const attached = await attachConsole(vm.paths);
    assert.ok(attached.ok);
    if (!attached.ok) return;
    const console = attached.value.pause();
    const closed = new Promise((resolve) => console.once('close', resolve));
    vm.tell({flood: 'serial', blocks: 20});
    await flooded(vm);
    console.resume();
    await closed;
    await endIsLogged(vm);
    handle.requestStop({from: 'quit'});
    await exited;
  }));

test.run();
