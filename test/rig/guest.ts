/** A VM with the Linux test guest, in a user's home, for tests that boot it. */
import {writeFile} from 'node:fs/promises';
import {createInterface} from 'node:readline';
import {findAgentGuest} from '../setup/agent-guest.js';
import {findLinuxGuest} from '../setup/linux-guest.js';
import type {Home} from './kvmrun.js';
import {skip} from './suite.js';

/** What the guest does, as `test/setup/linux-init.sh` understands it. */
export type GuestOrder = string;

/**
 * Writes a profile that boots the test guest; skips the test where there is none. Always under TCG:
 * a nested KVM may be unable to run a real kernel.
 */
export async function writeGuestProfile(
  home: Home,
  orders: readonly GuestOrder[],
  more: Readonly<Record<string, unknown>> = {},
): Promise<string> {
  // The agent's files are unpacked at every start, so only those who want it get them.
  const find = orders.includes('agent') ? findAgentGuest : findLinuxGuest;
  const found = await find(process.env);
  if ('missing' in found) skip(found.missing);
  const {kernel, initrd} = found.guest;
  const cmdline = `console=ttyS0 quiet kvmrun.do=${orders.join(',')}`;
  const profile = {
    name: 'guest',
    extends: 'kvmrun:base/linux',
    accelerator: 'tcg',
    memory: {size: '256MiB'},
    boot: {kernel, initrd, cmdline},
    ...more,
  };
  await writeFile(home.path('vm.json'), JSON.stringify(profile, null, 2));
  return 'vm.json';
}

/** Follows the serial log until so many lines hold a text, or are what is wanted, and gives all lines up to there. */
export async function waitForLine(
  home: Home,
  wanted: string | ((line: string) => boolean),
  count = 1,
): Promise<readonly string[]> {
  const isWanted =
    typeof wanted === 'string' ? (line: string): boolean => line.includes(wanted) : wanted;
  const logs = home.start('logs', '--follow', 'vm.json');
  const {stdout} = logs;
  if (stdout === null) throw new Error('the output of kvmrun logs is not a pipe');
  const lines: string[] = [];
  try {
    for await (const line of createInterface({input: stdout})) {
      lines.push(line);
      if (lines.filter(isWanted).length >= count) return lines;
    }
    throw new Error(`the serial log ended without ${String(wanted)}:\n${lines.join('\n')}`);
  } finally {
    logs.kill('SIGKILL');
  }
}

/** Types a line on the console of the guest, and waits until it has come back as its echo. */
export async function typeLine(home: Home, line: string): Promise<void> {
  const console = home.start('console', 'vm.json');
  try {
    await new Promise<void>((resolve) => {
      console.stderr?.on('data', (text) => {
        if (String(text).includes('attached')) resolve();
      });
    });
    const echoed = new Promise<void>((resolve) => {
      let seen = '';
      console.stdout?.on('data', (text) => {
        seen += String(text);
        if (seen.includes(line)) resolve();
      });
    });
    console.stdin?.write(`${line}\n`);
    await echoed;
  } finally {
    console.kill('SIGKILL');
  }
}
