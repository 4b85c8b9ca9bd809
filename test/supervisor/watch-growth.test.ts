import {appendFile, rm, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {watchGrowth} from '../../src/supervisor/watch-growth.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/watch-growth');

interface Watched {
  readonly file: string;
  readonly nextLook: () => Promise<void>;
  readonly looks: () => number;
}

/** A file that is watched, and a way to wait for the next look at it. */
async function watched(use: (input: Watched) => Promise<void>): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'a.out');
    await writeFile(file, '');
    let looks = 0;
    let seen = (): void => undefined;
    const growth = watchGrowth(file, () => {
      looks += 1;
      seen();
    });
    const nextLook = (): Promise<void> =>
      new Promise((resolve) => {
        seen = resolve;
      });
    // What it waits with does not keep a process alive that has nothing else to do.
    const alive = setInterval(() => undefined, 1000);
    try {
      await use({file, nextLook, looks: () => looks});
    } finally {
      growth.stop();
      clearInterval(alive);
    }
  });
}

test('looks at once, and when something was written', () =>
  watched(async ({file, nextLook, looks}) => {
    assert.is(looks(), 1);
    for (let time = 0; time < 3; time += 1) {
      const look = nextLook();
      await appendFile(file, 'text');
      await look;
    }
  }));

test('looks a few times at what is written a thousand times', () =>
  watched(async ({file, nextLook, looks}) => {
    const before = performance.now();
    for (let time = 0; time < 1000; time += 1) await appendFile(file, 'text');
    await nextLook();
    const bursts = (performance.now() - before) / 25;
    assert.ok(looks() <= bursts + 2, `${looks()} looks in ${bursts} bursts`);
  }));

test('goes on looking at a file that was removed', () =>
  watched(async ({file, nextLook}) => {
    const look = nextLook();
    await rm(file);
    await look;
    await nextLook();
  }));

test.run();
