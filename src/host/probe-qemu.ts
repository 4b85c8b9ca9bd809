/**
 * Asks one QEMU program what it can do: one start without a machine, everything over QMP.
 *
 * Where no query tells, the probe tries: `-name debug-threads=on` and `aio=io_uring` count as
 * working when QEMU takes them without a word on stderr.
 */
import {access, readFile, readlink} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import type {Arch, QemuFacts} from '../plan/host-facts.js';
import type {Monitor} from '../qmp/qmp.js';
import {displaysOf, machinesOf, namesOf, targetOf} from './qmp-answers.js';
import {describeEnding, lastLine, type Questioned, questionQemu} from './question-qemu.js';

/** What one program said, and the files on which its answers depend. */
export interface QemuProbe {
  readonly facts: QemuFacts;
  /** The program that ran in the end, if the binary is a script. */
  readonly program?: string;
  /** Where this QEMU has the parts of it that are packaged apart. */
  readonly moduleDirectory?: string;
}

const DEADLINE_MS = 10_000;

const ARGS = [
  ...['-machine', 'none', '-S', '-nodefaults', '-no-user-config', '-display', 'none'],
  ...['-name', 'kvmrun-probe,debug-threads=on'],
];

/** The facts of a QEMU program. */
export async function probeQemu(
  binary: string,
  arch: Arch,
): Promise<Result<QemuFacts, Diagnostic>> {
  const probed = await probeProgram(binary, arch);
  return probed.ok ? ok(probed.value.facts) : probed;
}

/** The facts of a QEMU program, and what to watch to know that they have changed. */
export async function probeProgram(
  binary: string,
  arch: Arch,
): Promise<Result<QemuProbe, Diagnostic>> {
  const questioned = await questionQemu({
    binary,
    args: ARGS,
    ask: (monitor, pid) => askAll(monitor, {binary, pid}),
    deadlineMs: DEADLINE_MS,
  });
  const {answer, stderr} = questioned;
  // Without types there is no plan; QEMU has crashed on the way to them.
  if (answer === undefined || answer.types.length === 0)
    return err(notAnswering(binary, questioned));
  if (answer.target !== arch) return err(otherTarget(binary, {arch, target: answer.target}));
  return ok({
    facts: await composeFacts(answer, {binary, arch, stderr}),
    ...(answer.program === undefined ? {} : {program: answer.program}),
    ...(answer.moduleDirectory === undefined ? {} : {moduleDirectory: answer.moduleDirectory}),
  });
}

interface Answers {
  readonly version: Monitor['version'];
  readonly target: string | undefined;
  readonly machines: QemuFacts['machines'];
  readonly cpuModels: readonly string[];
  readonly commands: readonly string[];
  readonly types: readonly string[];
  readonly displays: readonly string[];
  readonly ioUring: boolean;
  readonly diskProperties: readonly string[];
  readonly cpuProperties: readonly string[];
  readonly program: string | undefined;
  readonly moduleDirectory: string | undefined;
}

async function askAll(
  monitor: Monitor,
  qemu: {readonly binary: string; readonly pid: number},
): Promise<Answers> {
  const ask = (execute: string, args: Readonly<Record<string, unknown>> = {}) =>
    answerOf(monitor, {execute, arguments: args});
  const [target, machines, cpus, commands, devices, objects, schema, disk, cpu, ioUring] =
    await Promise.all([
      ask('query-target'),
      ask('query-machines'),
      ask('query-cpu-definitions'),
      ask('query-commands'),
      ask('qom-list-types', {implements: 'device', abstract: false}),
      ask('qom-list-types', {implements: 'user-creatable', abstract: false}),
      ask('query-qmp-schema'),
      ask('device-list-properties', {typename: 'virtio-blk-pci'}),
      // Processors of other architectures have nothing of the kind.
      ask('device-list-properties', {typename: 'max-x86_64-cpu'}),
      openWithIoUring(monitor, qemu.binary),
    ]);
  return {
    version: monitor.version,
    target: targetOf(target),
    machines: machinesOf(machines),
    cpuModels: namesOf(cpus),
    commands: namesOf(commands),
    types: [...new Set([...namesOf(devices), ...namesOf(objects)])].sort(),
    displays: displaysOf(schema),
    ioUring,
    diskProperties: namesOf(disk),
    cpuProperties: namesOf(cpu),
    program: await readlink(`/proc/${qemu.pid}/exe`).catch(() => undefined),
    // Listing the types made QEMU load its modules, so they are all mapped now.
    moduleDirectory: await findModuleDirectory(qemu.pid),
  };
}

async function answerOf(
  monitor: Monitor,
  request: {readonly execute: string; readonly arguments: Readonly<Record<string, unknown>>},
): Promise<unknown> {
  const answer = await monitor.execute({...request, deadlineMs: DEADLINE_MS});
  // A command that this QEMU does not have leaves its part of the facts empty.
  return answer.ok ? answer.value : undefined;
}

/**
 * Whether a file opens with `aio=io_uring`. Any readable file will do, such as the program itself.
 *
 * QEMU from 8.1 on sets io_uring up at the first read, and then falls back to threads with a
 * message on stderr. Opening the file as qcow2, which it is not, makes QEMU read it.
 */
async function openWithIoUring(monitor: Monitor, file: string): Promise<boolean> {
  const add = (node: Readonly<Record<string, unknown>>) =>
    monitor.execute({
      execute: 'blockdev-add',
      arguments: {'read-only': true, ...node},
      deadlineMs: DEADLINE_MS,
    });
  const opened = await add({
    driver: 'file',
    'node-name': 'probe',
    filename: file,
    aio: 'io_uring',
  });
  if (!opened.ok) return false;
  await add({driver: 'qcow2', 'node-name': 'format', file: 'probe'});
  return true;
}

/** QEMU's loadable parts are named by what they add; system libraries are not named like that. */
const MODULE = /(\/\S*)\/(?:accel|audio|block|chardev|hw|ui)-[^/\s]+\.so$/m;

async function findModuleDirectory(pid: number): Promise<string | undefined> {
  const maps = await readFile(`/proc/${pid}/maps`, 'utf8').catch(() => '');
  return MODULE.exec(maps)?.[1];
}

async function composeFacts(
  answer: Answers,
  start: {readonly binary: string; readonly arch: Arch; readonly stderr: string},
): Promise<QemuFacts> {
  const {major, minor, micro} = answer.version;
  return {
    binary: start.binary,
    arch: start.arch,
    version: {major, minor, micro},
    package: answer.version.package,
    machines: answer.machines,
    cpuModels: answer.cpuModels,
    types: answer.types,
    features: {
      monitorObject: answer.types.includes('monitor-qmp'),
      queryAccelerators: answer.commands.includes('query-accelerators'),
      debugThreads: !start.stderr.includes('debug-threads'),
      displays: await usableDisplays(answer),
      ioUring: answer.ioUring && !start.stderr.includes('io_uring'),
      queueThreads: answer.diskProperties.includes('iothread-vq-mapping'),
      controlFlow: answer.cpuProperties.includes('cet-ibt'),
    },
  };
}

async function usableDisplays(answer: Answers): Promise<readonly string[]> {
  const {displays, moduleDirectory, commands} = answer;
  const present = await Promise.all(
    displays.map(async (kind) => ((await isInstalled(kind, moduleDirectory)) ? [kind] : [])),
  );
  // VNC has an option of its own, and is never a module.
  return [...present.flat(), ...(commands.includes('query-vnc') ? ['vnc'] : [])].sort();
}

/** Distributions package windows apart: the schema knows them, and the module may be missing. */
async function isInstalled(kind: string, moduleDirectory: string | undefined): Promise<boolean> {
  if (kind === 'none' || moduleDirectory === undefined) return true;
  return access(path.join(moduleDirectory, `ui-${kind}.so`)).then(
    () => true,
    () => false,
  );
}

function notAnswering(binary: string, {stderr, ending}: Questioned<unknown>): Diagnostic {
  return {
    code: 'host/qemu-probe-failed',
    severity: 'error',
    message: `QEMU at '${binary}' does not answer: ${describeEnding(ending, lastLine(stderr))}`,
    hint: `see what it says itself: ${binary} -version`,
    failure: 'unavailable',
  };
}

const otherTarget = (
  binary: string,
  found: {readonly arch: Arch; readonly target: string | undefined},
): Diagnostic => ({
  code: 'host/qemu-wrong-architecture',
  severity: 'error',
  message: `QEMU at '${binary}' is for '${found.target ?? 'unknown'}' guests, and the profile needs '${found.arch}'`,
  hint: 'unset KVMRUN_QEMU, or let it name the QEMU for the architecture of the guest',
  failure: 'unavailable',
});
