/**
 * Files that QEMU accepts for those a plan needs, so that the plan can be started: a kernel that is
 * only its header, and empty disks. What the guest is told is not there.
 */
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {prepareAll} from '../../src/host/prepare.js';
import {createImage} from '../../src/host/qemu-img.js';
import {runProgram} from '../../src/host/spawn.js';
import type {Plan, Preparation} from '../../src/plan/plan.js';

/** Makes everything that a plan names, at the paths that it names. */
export async function makeStandIns(plan: Plan): Promise<void> {
  const {paths} = plan;
  for (const folder of [paths.runtimeDirectory, paths.stateDirectory, paths.logDirectory]) {
    await mkdir(folder, {recursive: true, mode: 0o700});
  }
  for (const preparation of plan.preparations) {
    for (const file of filesOf(preparation)) {
      await mkdir(path.dirname(file), {recursive: true, mode: 0o700});
    }
    if (preparation.prepare === 'file') await makeFile(preparation, plan);
    if (isForGuest(preparation)) await writeFile(preparation.path, Buffer.alloc(4096, 'a'));
    if (preparation.prepare === 'base') await makeForeign(preparation);
    if (preparation.prepare === 'conversion') await makeForeign(preparation.source);
  }
  const prepared = await prepareAll(
    plan.preparations.filter(
      (preparation) => !isForGuest(preparation) && !isLookedInto(preparation),
    ),
  );
  if (!prepared.ok) throw new Error(JSON.stringify(prepared.error, null, 2));
}

const filesOf = (preparation: Preparation): readonly string[] =>
  preparation.prepare === 'conversion'
    ? [preparation.path, preparation.source.path]
    : [preparation.path];

const isForGuest = ({prepare}: Preparation): boolean =>
  prepare === 'seed' || prepare === 'guest-file' || prepare === 'answers';

/** QEMU takes any disc. */
const isLookedInto = ({prepare}: Preparation): boolean =>
  prepare === 'virtio-win' || prepare === 'windows-medium';

type FilePreparation = Extract<Preparation, {prepare: 'file'}>;

async function makeFile({path: file, purpose}: FilePreparation, plan: Plan): Promise<void> {
  switch (purpose) {
    case 'kernel':
      return writeFile(file, kernelHeader());
    case 'initrd':
      return writeFile(file, 'no archive, but nothing reads it');
    case 'disk':
    case 'cdrom': {
      const made = await createImage({
        path: file,
        format: formatOf(file, plan),
        sizeBytes: 2 ** 20,
      });
      if (!made.ok) throw new Error(JSON.stringify(made.error));
    }
  }
}

async function makeForeign(source: {
  readonly path: string;
  readonly format: string;
}): Promise<void> {
  const made = await runProgram({
    file: 'qemu-img',
    args: ['create', '-q', '-f', source.format, source.path, '1M'],
    timeoutMs: 10_000,
  });
  if (made.outcome !== 'exited' || made.code !== 0) throw new Error(JSON.stringify(made));
}

/** A file is opened by one block node, and read as a format by the node on top of it. */
function formatOf(file: string, {invocation}: Plan): 'qcow2' | 'raw' {
  const nodes = invocation.flatMap((argument) =>
    argument.form === 'json' && argument.option === 'blockdev' ? [argument.props] : [],
  );
  const below = nodes.find(({filename}) => filename === file);
  const above = nodes.find((node) => node['file'] === below?.['node-name']);
  return above?.['driver'] === 'qcow2' ? 'qcow2' : 'raw';
}

/**
 * The start of a bzImage, as in Documentation/arch/x86/boot.rst of Linux: QEMU looks at the
 * header when it builds the machine, and nothing is executed.
 */
function kernelHeader(): Buffer {
  const image = Buffer.alloc(16 * 1024);
  const setupSectors = 4;
  image.writeUInt8(setupSectors, 0x1f1);
  image.writeUInt16LE(0xaa55, 0x1fe);
  image.write('HdrS', 0x202, 'latin1');
  image.writeUInt16LE(0x020c, 0x206);
  const LOADED_HIGH = 1;
  image.writeUInt8(LOADED_HIGH, 0x211);
  image.writeUInt32LE(0x7fffffff, 0x22c);
  image.writeUInt32LE(2047, 0x238);
  return image;
}
