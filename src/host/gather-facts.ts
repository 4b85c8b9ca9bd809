/**
 * Gathers everything that a plan depends on and that only the host can tell.
 */
import {availableParallelism, totalmem} from 'node:os';
import type {Diagnostic} from '../core/diagnostic.js';
import type {JsonPointer} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import type {
  Arch,
  HelperProgram,
  HostFacts,
  KvmFacts,
  QemuFacts,
  SecureFirmware,
} from '../plan/host-facts.js';
import {chooseAutoPort} from './auto-port.js';
import {gatherFileFacts} from './file-facts.js';
import {findQemu} from './find-qemu.js';
import {hasSecureBootCached} from './firmware-contents.js';
import {
  type FirmwareChoice,
  findUefiFirmware,
  firmwareDirectories,
} from './firmware-descriptors.js';
import {readGeneration} from './generation.js';
import {hostArch} from './host-arch.js';
import {probeKvm} from './kvm.js';
import {locatePrograms} from './locate-programs.js';
import {readQemuFacts} from './qemu-facts.js';
import {findSecureFirmware} from './secure-firmware.js';
import {readNvram} from './uefi-variables.js';

/** A forward whose host port is for kvmrun to choose. */
export interface AutoPortQuestion {
  readonly origin: JsonPointer;
  readonly hostAddress: string;
  readonly protocol: 'tcp' | 'udp';
  /** The port that a lock file has for it; whether it is free, the start will tell. */
  readonly locked?: number;
}

/** What a profile makes us want to know about the host. */
export interface HostQuestions {
  readonly arch: Arch;
  readonly accelerator: 'kvm' | 'tcg' | 'auto';
  /** As in the profile: an alias or a concrete name. */
  readonly machine: string;
  readonly uefi: 'wanted' | 'with-secure-boot' | 'not-wanted';
  /** Where the VM's own variables are, or will be. */
  readonly nvram?: string;
  /** Where it is noted how often the VM has gone back to a snapshot. */
  readonly generationFile?: string;
  /** Absolute paths. */
  readonly files: readonly string[];
  /** Programs beside QEMU. */
  readonly programs: readonly HelperProgram[];
  readonly autoPorts: readonly AutoPortQuestion[];
  /** Makes the chosen ports the same every time, as long as they are free. */
  readonly portSeed: string;
}

export interface GatheringContext {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** `…/kvmrun`; created when there is something to keep. */
  readonly cacheDirectory: string;
}

export interface GatheredFacts {
  readonly facts: HostFacts;
  readonly warnings: readonly Diagnostic[];
}

/** Answers the questions; all problems at once. A process is started only for what the cache cannot tell. */
export async function gatherFacts(
  questions: HostQuestions,
  context: GatheringContext,
): Promise<Result<GatheredFacts, readonly Diagnostic[]>> {
  const arch = hostArch();
  if (arch === undefined) return err([unknownHost()]);
  const [qemu, files, programs, ports, nvram, generation] = await Promise.all([
    gatherQemuFacts(questions, context),
    gatherFileFacts(questions.files),
    locatePrograms(questions.programs, context.env),
    chooseAutoPorts(questions),
    questions.nvram === undefined ? undefined : readNvram({path: questions.nvram, format: 'qcow2'}),
    questions.generationFile === undefined ? undefined : readGeneration(questions.generationFile),
  ]);
  if (!qemu.ok || !ports.ok) {
    return err([...(qemu.ok ? [] : [qemu.error]), ...(ports.ok ? [] : ports.error)]);
  }
  const {choice, secureUefi, ...aboutQemu} = qemu.value;
  return ok({
    facts: {
      ...aboutQemu,
      host: {arch, cpuCount: availableParallelism(), memoryBytes: totalmem()},
      files,
      programs,
      ...(choice.firmware === undefined ? {} : {uefi: choice.firmware}),
      ...(secureUefi === undefined ? {} : {secureUefi}),
      ...(nvram === undefined ? {} : {nvram}),
      ...(generation === undefined ? {} : {generation}),
      firmwareDirectories: firmwareDirectories(context.env),
      autoPorts: ports.value,
    },
    warnings: choice.warnings,
  });
}

const unknownHost = (): Diagnostic => ({
  code: 'host/unknown-architecture',
  severity: 'error',
  message: `this host has architecture '${process.arch}', and kvmrun knows x86_64 and aarch64`,
  failure: 'unsupported',
});

interface QemuSide {
  readonly qemu: QemuFacts;
  readonly kvm: KvmFacts;
  readonly choice: FirmwareChoice;
  readonly secureUefi?: SecureFirmware;
}

/** The facts for which the program has to be known first. */
async function gatherQemuFacts(
  questions: HostQuestions,
  {env, cacheDirectory}: GatheringContext,
): Promise<Result<QemuSide, Diagnostic>> {
  const {arch} = questions;
  const binary = await findQemu(arch, env);
  if (!binary.ok) return binary;
  const read = await readQemuFacts(binary.value, {arch, cacheDirectory});
  if (!read.ok) return read;
  const qemu = read.value;
  const [kvm, choice] = await Promise.all([
    questions.accelerator === 'tcg' ? NOT_ASKED : probeKvm({qemu, cacheDirectory}),
    questions.uefi === 'not-wanted'
      ? {described: [], warnings: []}
      : findUefiFirmware(firmwareDirectories(env), {
          arch,
          machine: concreteMachine(qemu, questions.machine),
        }),
  ]);
  if (questions.uefi !== 'with-secure-boot') return ok({qemu, kvm, choice});
  const searchPath = env['PATH'] ?? '';
  const secureUefi = await findSecureFirmware(choice.described, {
    // TCG always has it.
    smm: kvm.usable ? kvm.smm : 'works',
    examine: (code) => hasSecureBootCached(code, {searchPath, cacheDirectory}),
  });
  return ok({qemu, kvm, choice, secureUefi});
}

/** A profile that wants TCG can do without knowing, so its host may as well be without KVM. */
const NOT_ASKED: KvmFacts = {
  usable: false,
  problem: 'failed',
  detail: 'KVM was not tried, because the profile asks for TCG',
  hint: 'set "accelerator": "kvm"',
};

/** What QEMU calls the machine; an unknown name stays as it is, and the plan reports it. */
const concreteMachine = (qemu: QemuFacts, machine: string): string =>
  qemu.machines.find(({alias}) => alias === machine)?.name ?? machine;

type AutoPorts = HostFacts['autoPorts'];

async function chooseAutoPorts(
  questions: HostQuestions,
): Promise<Result<AutoPorts, readonly Diagnostic[]>> {
  const chosen = new Map<JsonPointer, number>();
  const problems: Diagnostic[] = [];
  // One after the other, so that no two forwards of a VM get the same port.
  for (const question of questions.autoPorts) {
    if (question.locked !== undefined) {
      chosen.set(question.origin, question.locked);
      continue;
    }
    const seed = `${questions.portSeed}${question.origin}`;
    const port = await chooseAutoPort({...question, seed, taken: new Set(chosen.values())});
    if (port.ok) chosen.set(question.origin, port.value);
    else problems.push(port.error);
  }
  return problems.length > 0 ? err(problems) : ok(Object.fromEntries(chosen));
}
