/**
 * The recorded facts, for which goldens are compiled, against the QEMUs that they were recorded from.
 */
import {existsSync} from 'node:fs';
import {readFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import {probeQemu} from '../../src/host/probe-qemu.js';
import type {QemuFacts} from '../../src/plan/host-facts.js';
import {findQemuBuilds} from '../rig/qemu-builds.js';
import {inRepository} from '../rig/repository.js';
import {skip, suite} from '../rig/suite.js';

const test = suite('real/facts');

for (const {name, found} of await findQemuBuilds(process.env)) {
  const title = `QEMU ${name} still says what was recorded`;
  if ('missing' in found) {
    test.skip(title, found.missing);
    continue;
  }
  test(title, async () => {
    const probed = await probeQemu(found.binary, 'x86_64');
    assert.ok(probed.ok);
    const recorded = await readRecorded(probed.value);
    assert.equal(lasting(probed.value), lasting(recorded));
  });
}

async function readRecorded({version, package: build}: QemuFacts): Promise<QemuFacts> {
  const file = inRepository(`test/facts/${version.major}.${version.minor}.json`);
  if (!existsSync(file)) skip(`QEMU ${version.major}.${version.minor} is not recorded`);
  // Written by record-facts.ts, with this type.
  const recorded = JSON.parse(await readFile(file, 'utf8')) as QemuFacts;
  if (recorded.package !== build)
    skip(`build '${build}' is not the recorded '${recorded.package}'`);
  return recorded;
}

/** What does not depend on the machine: modules may be packaged apart, io_uring may be forbidden. */
const lasting = ({version, machines, cpuModels, types, features}: QemuFacts) => ({
  version,
  machines,
  cpuModels,
  types: types.filter((type) => !/gpu|vga|qxl|usb-|ccid|smartcard/.test(type)),
  features: {...features, displays: [], ioUring: true},
});

test.run();
