/**
 * Makes the state of a VM's TPM: once, and never again by itself.
 *
 * What the guest has sealed with a TPM is lost with it, and swtpm makes a new one without a word when
 * its folder is empty. So a record beside the folder tells that there was one: without its state, the
 * VM does not start until somebody has decided.
 *
 * The state is made under another name and then renamed, so that a half-made one is never taken for a
 * TPM. Only for whoever holds the VM's locks.
 */
import {mkdir, open, readdir, readFile, rename, rm, rmdir, stat, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import type {Preparation} from '../plan/plan.js';
import {flushFile} from './flush-file.js';
import {ensurePrivateDirectory, writeFileAtomic} from './runtime-files.js';
import {startProcess} from './spawn.js';
import {asSystemError, saysNoRoom} from './system-error.js';
import {uniqueWord} from './unique-word.js';

type TpmPreparation = Extract<Preparation, {prepare: 'tpm'}>;

/** What was made, for people; empty if everything was there. */
type Prepared = Result<readonly string[], Diagnostic>;

/** What swtpm calls the part of a TPM's state that lasts. */
const STATE_FILE = 'tpm2-00.permall';

export async function prepareTpm(tpm: TpmPreparation): Promise<Prepared> {
  const {path: folder, record, origin} = tpm;
  const parent = await ensurePrivateDirectory(path.dirname(folder));
  if (!parent.ok) return err({...parent.error, origin});
  const [state, recorded] = await Promise.all([look(path.join(folder, STATE_FILE)), look(record)]);
  switch (state) {
    case 'there':
      // The record is written last, so a power cut may have come before it.
      return recorded === 'there' ? ok([]) : keepRecord(tpm, []);
    case 'missing':
      return recorded === 'missing' ? makeTpm(tpm) : err(lost(tpm));
    default:
      return err(unreadable(tpm, state.detail));
  }
}

/** Whether there was one whose state is gone, which a look tells; nothing is made. */
export async function findLostTpm(tpm: TpmPreparation): Promise<Diagnostic | undefined> {
  const [state, recorded] = await Promise.all([
    look(path.join(tpm.path, STATE_FILE)),
    look(tpm.record),
  ]);
  return state === 'missing' && recorded === 'there' ? lost(tpm) : undefined;
}

type Look = 'there' | 'missing' | {readonly detail: string};

/** An empty file holds no state. */
async function look(file: string): Promise<Look> {
  try {
    return (await stat(file)).size > 0 ? 'there' : 'missing';
  } catch (error) {
    const {code, message} = asSystemError(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : {detail: message};
  }
}

async function makeTpm(tpm: TpmPreparation): Promise<Prepared> {
  const parent = path.dirname(tpm.path);
  const workshop = path.join(parent, `.tpm-${uniqueWord()}.new`);
  try {
    await removeUnfinished(parent);
    const problem = (await manufacture(tpm, workshop)) ?? (await moveIn(tpm, workshop));
    return problem === undefined ? await keepRecord(tpm, ['made a TPM']) : err(problem);
  } catch (error) {
    return err(notMade(tpm, asSystemError(error).message));
  } finally {
    await rm(workshop, {recursive: true, force: true});
  }
}

/** The programs of a start that was killed may still write for a moment: 2.75 s in all, as Node counts. */
const PATIENT = {maxRetries: 10, retryDelay: 50};

/** A start that was killed may have left one. */
async function removeUnfinished(parent: string): Promise<void> {
  const names = (await readdir(parent)).filter((name) => /^\.tpm-.*\.new$/.test(name));
  await Promise.all(
    names.map((name) => rm(path.join(parent, name), {recursive: true, force: true, ...PATIENT})),
  );
}

const stateIn = (workshop: string): string => path.join(workshop, 'state');

async function manufacture(tpm: TpmPreparation, workshop: string): Promise<Diagnostic | undefined> {
  const state = stateIn(workshop);
  const authority = path.join(workshop, 'ca');
  for (const folder of [workshop, state, authority]) await mkdir(folder, {mode: 0o700});
  const settings = settingsFor(tpm, workshop);
  for (const [name, text] of Object.entries(settings)) {
    await writeFile(path.join(workshop, name), text, {mode: 0o600});
  }
  const failure = await runSetup(tpm, {
    args: [
      '--tpm2',
      ...['--config', path.join(workshop, 'setup.conf')],
      ...['--tpmstate', state],
      ...['--pcr-banks', 'sha256'],
      ...(tpm.certifier === undefined
        ? ['--createek']
        : ['--create-ek-cert', '--create-platform-cert']),
      '--lock-nvram',
    ],
    workshop,
  });
  if (failure !== undefined) return notMade(tpm, failure);
  const made = path.join(state, STATE_FILE);
  if ((await look(made)) !== 'there') return notMade(tpm, `it made no ${STATE_FILE}`);
  await flushFile(made);
  return undefined;
}

/** Longer than this, even on a slow machine, is hanging. */
const TIMEOUT_MS = 60_000;

/**
 * Runs it so that it comes to its end without us, too: it starts a swtpm for itself, which nobody
 * else would end. A broken pipe would kill it, and so would a Ctrl-C that is meant for the VM.
 */
async function runSetup(
  {setup, emulator, certifier}: TpmPreparation,
  {args, workshop}: {readonly args: readonly string[]; readonly workshop: string},
): Promise<string | undefined> {
  const log = path.join(workshop, 'log');
  const output = await open(log, 'wx', 0o600);
  try {
    const started = await startProcess({
      file: setup,
      args,
      // It looks for the others there.
      env: {PATH: pathTo(setup, emulator, certifier), LANG: 'C'},
      cwd: workshop,
      stdio: ['ignore', output.fd, output.fd],
      detached: 'own-session',
    });
    if (!started.ok) return started.error.detail;
    const child = started.value;
    const timer = setTimeout(() => child.signal('SIGKILL'), TIMEOUT_MS);
    const ended = await child.exited;
    clearTimeout(timer);
    return ended.code === 0 ? undefined : describe(ended, await readFile(log, 'utf8'));
  } finally {
    await output.close();
  }
}

const pathTo = (...programs: readonly (string | undefined)[]): string => {
  const known = programs
    .filter((program) => program !== undefined)
    .map((program) => path.dirname(program));
  return [...new Set([...known, '/usr/local/bin', '/usr/bin', '/bin'])].join(':');
};

/**
 * The defaults name files below /etc and /var/lib that only root may use. The authority that signs
 * the certificates is one of this TPM's own, and its key is gone when the TPM is made.
 */
function settingsFor(
  {certifier}: TpmPreparation,
  workshop: string,
): Readonly<Record<string, string>> {
  const inside = (...steps: readonly string[]): string => path.join(workshop, ...steps);
  if (certifier === undefined) return {'setup.conf': ''};
  return {
    'setup.conf': [
      `create_certs_tool = ${certifier}`,
      `create_certs_tool_config = ${inside('ca.conf')}`,
      `create_certs_tool_options = ${inside('ca.options')}`,
      '',
    ].join('\n'),
    'ca.conf': [
      `statedir = ${inside('ca')}`,
      `signingkey = ${inside('ca', 'signkey.pem')}`,
      `issuercert = ${inside('ca', 'issuercert.pem')}`,
      `certserial = ${inside('ca', 'certserial')}`,
      '',
    ].join('\n'),
    'ca.options': '--platform-manufacturer kvmrun\n--platform-version 1\n--platform-model QEMU\n',
  };
}

async function moveIn(tpm: TpmPreparation, workshop: string): Promise<Diagnostic | undefined> {
  const {path: folder} = tpm;
  // What swtpm leaves in a folder whose state somebody has removed.
  await rm(path.join(folder, '.lock'), {force: true}).catch(unlessNoFolder);
  try {
    await rmdir(folder).catch(unlessNoFolder);
  } catch (error) {
    return occupied(tpm, asSystemError(error).message);
  }
  await rename(stateIn(workshop), folder);
  return undefined;
}

function unlessNoFolder(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}

async function keepRecord(
  {path: folder, record, origin}: TpmPreparation,
  notes: readonly string[],
): Promise<Prepared> {
  const text = `${JSON.stringify({format: 1, state: folder, since: new Date().toISOString()}, null, 2)}\n`;
  const written = await writeFileAtomic(record, text);
  return written.ok ? ok(notes) : err({...written.error, origin});
}

/** swtpm_setup tells all steps on its way; the last lines say why there is no next one. */
function describe(
  {code, signal}: {readonly code: number | null; readonly signal: string | null},
  log: string,
): string {
  const said = log
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !/^(Starting|Ending) vTPM/.test(line))
    .slice(-3)
    .map((line) => (line.length > 300 ? `${line.slice(0, 300)}…` : line));
  return [signal ?? `exit code ${code}`, ...said].join('; ');
}

const problem = (
  {origin}: TpmPreparation,
  code: `prepare/${string}`,
  rest: Pick<Diagnostic, 'message' | 'hint' | 'failure'>,
): Diagnostic => ({code, severity: 'error', origin, ...rest});

const lost = (tpm: TpmPreparation): Diagnostic =>
  problem(tpm, 'prepare/tpm-lost', {
    message: `the state of the VM's TPM is gone: there is no '${path.join(tpm.path, STATE_FILE)}', and what the guest has sealed with it cannot be opened without it`,
    hint: `put the folder back from a backup; or give the guest a new TPM, for which all that was sealed is lost: rm ${shellWord(tpm.record)}`,
    failure: 'input-missing',
  });

const unreadable = (tpm: TpmPreparation, detail: string): Diagnostic =>
  problem(tpm, 'prepare/tpm-unreadable', {
    message: `the state of the VM's TPM cannot be looked at: ${detail}`,
    hint: `type: ls -ld ${shellWord(tpm.path)}`,
    failure: 'permission',
  });

const occupied = (tpm: TpmPreparation, detail: string): Diagnostic =>
  problem(tpm, 'prepare/tpm-folder-occupied', {
    message: `the TPM cannot be made in '${tpm.path}', which holds something else: ${detail}`,
    hint: `move it away: mv ${shellWord(tpm.path)} ${shellWord(`${tpm.path}.old`)}`,
    failure: 'cannot-create',
  });

const notMade = (tpm: TpmPreparation, detail: string): Diagnostic =>
  problem(tpm, 'prepare/tpm-not-made', {
    message: `the TPM could not be made: ${detail}`,
    failure: saysNoRoom(detail) ? 'io' : 'cannot-create',
  });
