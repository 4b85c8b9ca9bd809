/**
 * Records what a QEMU says about itself: `tsx test/setup/record-facts.ts BINARY [ARCH]`.
 *
 * Writes `test/facts/VERSION.json`, with `-ARCH` unless it is x86_64, for goldens to be compiled with.
 * Which windows are installed is a matter of the machine that records, so all that the build knows
 * count as present.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {probeQemu} from '../../src/host/probe-qemu.js';
import type {Arch, QemuFacts} from '../../src/plan/host-facts.js';
import {inRepository} from '../rig/repository.js';

/** The optional `-display` modules of Debian's builds, from packages such as qemu-system-gui. */
const DISPLAY_MODULES = ['curses', 'dbus', 'egl-headless', 'gtk', 'sdl', 'spice-app'];

const [binary, arch = 'x86_64'] = process.argv.slice(2);
if (binary === undefined || (arch !== 'x86_64' && arch !== 'aarch64')) {
  throw new Error('usage: record-facts.ts BINARY [x86_64|aarch64]');
}
await record(path.resolve(binary), arch);

async function record(program: string, guest: Arch): Promise<void> {
  const probed = await probeQemu(program, guest);
  if (!probed.ok) throw new Error(probed.error.message);
  const {version} = probed.value;
  const suffix = guest === 'x86_64' ? '' : `-${guest}`;
  const file = inRepository('test/facts', `${version.major}.${version.minor}${suffix}.json`);
  await mkdir(path.dirname(file), {recursive: true});
  await writeFile(file, `${JSON.stringify(withoutMachine(probed.value), null, 2)}\n`);
  process.stdout.write(`${file}\n`);
}

/** The facts as they would be on a machine with all of QEMU installed where packages put it. */
function withoutMachine(facts: QemuFacts): QemuFacts {
  const displays = [...new Set([...facts.features.displays, ...DISPLAY_MODULES])].sort();
  return {
    ...facts,
    binary: `/usr/bin/qemu-system-${facts.arch}`,
    features: {...facts.features, displays},
  };
}
