/** What is seen of the copy of an image that takes long, and what ends it. */
import {type ChildProcess, spawn} from 'node:child_process';
import {mkdir, readdir, readFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {createImage} from '../../src/host/qemu-img.js';
import {writeProgram} from '../host/write-program.js';
import {inHome, writeProfile} from '../rig/idle-vm.js';
import {ended, type Home, kvmrunProgram, type Ran} from '../rig/kvmrun.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/copying');
const ROOM = {timeoutMs: 60_000};

/** Half of the copy takes a second, and the rest for ever. */
const SLOW =
  "echo $$ >$HOME/copier; printf '    (0.00/100%%)\\r'; sleep 1.1; printf '    (50.00/100%%)\\r'; exec sleep 60";

interface Copying {
  readonly home: Home;
  readonly up: ChildProcess;
  readonly ending: Promise<Ran>;
}

/** Runs once half of the image is copied. */
const copying = (args: readonly string[], use: (copy: Copying) => Promise<void>): Promise<void> =>
  inHome(async (home) => {
    const sizeBytes = 2 ** 20;
    await createImage({path: home.path('old.qcow2'), format: 'qcow2', sizeBytes});
    await writeProfile(home, {
      disks: [{id: 'root', source: {path: 'old.qcow2'}, mode: 'copy'}],
    });
    await mkdir(home.path('bin'));
    await writeProgram(home.path('bin'), 'qemu-img', SLOW);
    const env = {...home.env, PATH: `${home.path('bin')}:${home.env['PATH']}`};
    const up = spawn(process.execPath, [kvmrunProgram, 'up', ...args], {cwd: home.folder, env});
    const ending = ended(up);
    await new Promise<void>((resolve) => {
      up.stderr.on('data', (words: Buffer) => {
        if (words.includes('copying old.qcow2: 50%')) resolve();
      });
      void ending.then(() => resolve());
    });
    await use({home, up, ending});
  });

async function imagesIn(home: Home): Promise<readonly string[]> {
  const states = home.path('state', 'kvmrun');
  const [vm = ''] = await readdir(states);
  return readdir(path.join(states, vm, 'disks'));
}

test(
  'down ends it, and leaves nothing half-named',
  () =>
    copying([], async ({home, ending}) => {
      const names = (await imagesIn(home)).map((name) => name.replace(/^\.kvmrun-.*\./, ''));
      assert.equal(names.toSorted(), ['lock', 'new']);
      const down = await home.kvmrun('down', 'idle');
      assert.is(down.code, 0, down.stderr);
      const {code, stderr} = await ending;
      assert.is(code, 75, stderr);
      assert.match(stderr, 'copying old.qcow2: 50%\n');
      assert.match(stderr, 'was stopped before it ran');
      assert.equal(await imagesIn(home), []);
    }),
  ROOM,
);

test(
  'so does Ctrl-C in the foreground',
  () =>
    copying(['--foreground'], async ({home, up, ending}) => {
      up.kill('SIGINT');
      const {code, stderr} = await ending;
      assert.is(code, 130, stderr);
      assert.equal(await imagesIn(home), []);
    }),
  ROOM,
);

test(
  'what is left when it is killed goes with the next start',
  () =>
    copying(['--foreground'], async ({home, up, ending}) => {
      up.kill('SIGKILL');
      await ending;
      assert.is((await imagesIn(home)).length, 2);
      // Nobody else would end it.
      process.kill(Number(await readFile(home.path('copier'), 'utf8')), 'SIGKILL');
      const again = await home.kvmrun('up');
      assert.is(again.code, 0, again.stderr);
      assert.equal(await imagesIn(home), ['root.qcow2']);
    }),
  ROOM,
);

test.run();
