/**
 * `import`: makes a VM from a folder that `export` has written on another host.
 *
 * Everything is copied under another name, verified, and looked into; only then the folder gets its
 * own. Until that moment nothing of it can be started.
 */
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {shellWord} from '../core/shell-word.js';
import {isMissing} from '../host/check-file.js';
import {findLittleRoom} from '../host/copy-image.js';
import {removeAbandonedDrafts} from '../host/draft.js';
import type {Reference} from '../profile/portable.js';
import {homeDirectory} from './cache-directory.js';
import type {Cli} from './cli.js';
import {type Manifest, PROFILE} from './export-manifest.js';
import {folderProblem} from './export-vm.js';
import {interruptibly} from './fetch-images.js';
import {findDoubtful, readManifest} from './read-export.js';
import {takeImport} from './take-import.js';
import {usage} from './usage.js';

export interface ImportWishes {
  readonly folder: string;
  /** Where the VM is to be; absent for a folder of its name, here. */
  readonly target: string | undefined;
  /** Absent for the one that it has. */
  readonly name: string | undefined;
}

export interface Incoming {
  readonly manifest: Manifest;
  /** Absolute, as are the others. */
  readonly from: string;
  readonly target: string;
  /** Absent for the one that it has. */
  readonly name: string | undefined;
}

/** One that is being taken in. */
export interface Arriving extends Incoming {
  /** Where everything is until all of it is known to be in order. */
  readonly draft: string;
}

export async function importVm(wishes: ImportWishes, cli: Cli): Promise<void> {
  const from = path.resolve(cli.cwd, wishes.folder);
  const incoming = await lookInto(from, wishes, cli);
  if (!incoming.ok) return cli.fail(incoming.error);
  const taken = await interruptibly(cli, (signal) => takeImport(incoming.value, {signal, cli}));
  if (!taken.ok) return cli.fail(taken.error.diagnostics, taken.error.sources);
  const {loaded, references} = taken.value;
  const {profile, identity} = loaded;
  const file = path.join(incoming.value.target, PROFILE);
  const shown = path.relative(cli.cwd, file) || file;
  cli.printJson({
    id: identity.id,
    name: profile.name,
    uuid: identity.uuid,
    profile: file,
    references,
  });
  cli.print(`${profile.name}: imported to ${path.dirname(shown)}`);
  for (const one of references) cli.note(await describeReference(one, cli));
  cli.note(
    'it is the machine that was exported, with its UUID and MAC addresses: start only one of the two',
  );
  cli.note(`next: kvmrun up ${shellWord(shown)}`);
}

/** Whoever exported it decides what it names, so it is said also of what is there. */
async function describeReference(one: Reference, {env}: Cli): Promise<string> {
  if ('env' in one) {
    const missing = env[one.env] === undefined ? ', which is not set here,' : '';
    return `the guest is told what is in the environment variable ${one.env}${missing} for ${one.at}`;
  }
  const file = one.file.replace(/^~(?=\/)/, homeDirectory(env));
  const missing = (await isMissing(file)) ? ', which is not there yet,' : '';
  return `the guest is told what is in the file ${one.file}${missing} for ${one.at}`;
}

async function lookInto(
  from: string,
  wishes: ImportWishes,
  cli: Cli,
): Promise<Result<Incoming, readonly Diagnostic[]>> {
  const manifest = await readManifest(from);
  if (!manifest.ok) return err([manifest.error]);
  if (wishes.target === undefined && /\/|^\./.test(wishes.name ?? '')) {
    return err([noFolder(wishes)]);
  }
  const name = wishes.name ?? manifest.value.name;
  const target = path.resolve(
    cli.cwd,
    wishes.target ?? name.replaceAll('/', '-').replace(/^\./, '_'),
  );
  const occupied = await folderProblem(target);
  const doubtful = await findDoubtful(from, manifest.value);
  const problems = [...(occupied === undefined ? [] : [occupied]), ...doubtful];
  if (problems.length > 0) return err(problems);
  await removeAbandonedDrafts(path.dirname(target));
  const room = await findRoom(from, manifest.value, target);
  if (room !== undefined) return err([room]);
  return ok({manifest: manifest.value, from, target, name: wishes.name});
}

const noFolder = ({folder, name = ''}: ImportWishes): Diagnostic =>
  usage(
    `'${name}' cannot be the name of a folder as well, which the VM gets where none is given`,
    `take another name, or name the folder: kvmrun import ${shellWord(folder)} FOLDER --name ${shellWord(name)}`,
  );

const findRoom = (
  from: string,
  {files}: Manifest,
  target: string,
): Promise<Diagnostic | undefined> =>
  findLittleRoom(
    files.map(({path: name}) => ({
      source: {path: path.join(from, name), format: 'raw'},
      // It is copied to beside the folder, which is not there yet.
      target,
      result: 'alone',
    })),
  );
