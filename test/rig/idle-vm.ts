/**
 * A guest that does nothing for ever: without a disk its firmware finds nothing to boot.
 */
import {writeFile} from 'node:fs/promises';
import {type Home, makeHome} from './kvmrun.js';

/** A power button that nobody answers is not worth waiting for. */
export const IDLE = {
  name: 'idle',
  accelerator: 'tcg',
  cpu: {count: 1},
  memory: {size: '64MiB'},
  stop: {powerdown: '0s'},
};

export const writeProfile = (
  home: Home,
  change: Readonly<Record<string, unknown>> = {},
): Promise<void> => writeFile(home.path('vm.json'), JSON.stringify({...IDLE, ...change}, null, 2));

/** Gives a home to the test, and ends whatever runs in it afterwards. */
export async function withHome(use: (home: Home) => Promise<void>): Promise<void> {
  await using home = await makeHome();
  try {
    await use(home);
  } finally {
    await home.kvmrun('down', 'vm.json', '--force');
  }
}

/** The same with an idle VM. */
export async function inHome(use: (home: Home) => Promise<void>): Promise<void> {
  await using home = await makeHome();
  await writeProfile(home);
  try {
    await use(home);
  } finally {
    await home.kvmrun('down', 'vm.json', '--from', 'quit');
  }
}
