/**
 * The facts of a QEMU program: from the cache when nothing has changed since, else from a probe.
 */
import {readFile, realpath} from 'node:fs/promises';
import {release} from 'node:os';
import type {Diagnostic} from '../core/diagnostic.js';
import {isObject} from '../core/json.js';
import {ok, type Result} from '../core/result.js';
import type {Arch, QemuFacts} from '../plan/host-facts.js';
import {type Entry, readCachedFacts, writeCachedFacts} from './facts-cache.js';
import {probeProgram} from './probe-qemu.js';

/** A warm cache starts no process. */
export async function readQemuFacts(
  binary: string,
  question: {readonly arch: Arch; readonly cacheDirectory: string},
): Promise<Result<QemuFacts, Diagnostic>> {
  const file = await realpath(binary).catch(() => binary);
  const entry = await entryOf(file, question);
  const cached = await readCachedFacts(entry, areQemuFacts);
  // The name under which it was found this time; a link to it may have another.
  if (cached !== undefined) return ok({...cached, binary});
  const probed = await probeProgram(binary, question.arch);
  if (!probed.ok) return probed;
  const {facts, program, moduleDirectory} = probed.value;
  const witnesses = [file, program, moduleDirectory].filter((path) => path !== undefined);
  await writeCachedFacts(entry, {witnesses, facts});
  return ok(facts);
}

async function entryOf(
  file: string,
  {arch, cacheDirectory}: {readonly arch: Arch; readonly cacheDirectory: string},
): Promise<Entry> {
  return {
    directory: `${cacheDirectory}/facts`,
    subject: `${arch} ${file}`,
    // Whether io_uring works depends on both.
    conditions: [release(), await readSetting('/proc/sys/kernel/io_uring_disabled')],
  };
}

/** Kernels before 6.6 do not have the setting. */
const readSetting = (file: string): Promise<string> => readFile(file, 'utf8').catch(() => '');

/** We wrote the file, and its format is part of the conditions; this guards against a cut or edit. */
const areQemuFacts = (facts: unknown): facts is QemuFacts =>
  isObject(facts) &&
  Array.isArray(facts['machines']) &&
  Array.isArray(facts['cpuModels']) &&
  Array.isArray(facts['types']) &&
  isObject(facts['version']) &&
  isObject(facts['features']);
