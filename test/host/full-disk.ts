/** A file system with next to no space, for what happens when a disk is full. */
import {mkdtemp, rmdir} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {runProgram} from '../../src/host/spawn.js';
import {skip} from '../rig/suite.js';

/** Runs a test in a folder that holds `sizeKiB`; skips it where none can be mounted. */
export async function onSmallDisk(
  sizeKiB: number,
  run: (folder: string) => Promise<void>,
): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-small-'));
  try {
    await withSmallDiskAt(folder, sizeKiB, () => run(folder));
  } finally {
    await rmdir(folder);
  }
}

/** The same, with the file system in the place of a folder that is there. */
export async function withSmallDiskAt(
  folder: string,
  sizeKiB: number,
  run: () => Promise<void>,
): Promise<void> {
  const size = `size=${sizeKiB}k,mode=0700`;
  const mounted = await succeeds('mount', ['-t', 'tmpfs', '-o', size, 'tmpfs', folder]);
  if (!mounted) skip('needs the right to mount a tmpfs');
  try {
    await run();
  } finally {
    await succeeds('umount', [folder]);
  }
}

async function succeeds(file: string, args: readonly string[]): Promise<boolean> {
  const result = await runProgram({file, args, timeoutMs: 5000});
  return result.outcome === 'exited' && result.code === 0;
}
