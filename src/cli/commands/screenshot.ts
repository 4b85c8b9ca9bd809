import {copyFile, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import type {CommandModule} from 'yargs';
import type {Diagnostic} from '../../core/diagnostic.js';
import {err, ok, type Result} from '../../core/result.js';
import {shellWord} from '../../core/shell-word.js';
import {isMissing} from '../../host/check-file.js';
import {uniqueWord} from '../../host/unique-word.js';
import {askVm, findLiveVm} from '../ask-vm.js';
import type {Cli} from '../cli.js';
import type {FoundVm} from '../find-vm.js';
import {notRunning} from '../move-guest.js';
import {notWritten} from '../not-written.js';
import {NAMED_VM} from '../positionals.js';
import {usage} from '../usage.js';

interface ScreenshotArgs {
  readonly vm: string;
  readonly file: string | undefined;
}

/** QEMU is given 20 s. */
const DEADLINE_MS = 25_000;

/** `kvmrun screenshot <vm> [file]`: what a monitor on the guest's graphics card would show. */
export const screenshotCommand = (cli: Cli): CommandModule<object, ScreenshotArgs> => ({
  command: 'screenshot <vm> [file]',
  describe: 'Write what is on the screen of a guest, as PNG',
  builder: (yargs) =>
    yargs
      .positional('vm', NAMED_VM)
      .positional('file', {
        type: 'string',
        describe: 'Where to write it, - for standard output [default: NAME.png]',
      })
      .example('kvmrun screenshot win11 setup.png', 'How far its setup has come')
      .epilogue('A guest has a screen when its profile has a "display" of type gtk or vnc.'),
  handler: async ({vm: reference, file}) => {
    const other = file === undefined ? undefined : /\.(jpe?g|gif|webp|bmp|ppm|tiff?)$/i.exec(file);
    if (other) return cli.fail([notPng(file ?? '', other[0])]);
    const ended = (vm: FoundVm) => notRunning(vm, 'look at', reference);
    const found = await findLiveVm(reference, ended, cli);
    if (!found.ok) return cli.fail(found.error);
    const {id, name} = found.value;
    if (file === '-' && cli.output === 'json') return cli.fail([twoThings()]);
    if (file === '-' && cli.stdout.isTTY) return cli.fail([onTerminal()]);
    const picture = await takePicture(found.value);
    if (!picture.ok) return cli.fail([picture.error]);
    try {
      if (file === '-') {
        cli.stdout.write(await readFile(picture.value));
        return;
      }
      const target = file ?? `${name}.png`;
      const written = await writePicture(picture.value, path.resolve(cli.cwd, target));
      if (!written.ok) return cli.fail([written.error]);
      const {width, height} = written.value;
      cli.printJson({id, name, file: path.resolve(cli.cwd, target), width, height});
      cli.print(`${name}: wrote ${target}, ${width} × ${height}`);
    } finally {
      await rm(picture.value, {force: true});
    }
  },
});

/** QEMU itself writes it, into the folder that is private to the VM. */
async function takePicture(vm: FoundVm): Promise<Result<string, Diagnostic>> {
  const file = path.join(vm.paths.runtimeDirectory, `screen-${uniqueWord()}.png`);
  const taken = await askVm(vm, {verb: 'screenshot', file}, {deadlineMs: DEADLINE_MS});
  if (taken.ok) return ok(file);
  await rm(file, {force: true});
  return taken;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Overwrites only another picture: a slip of the hand must not cost a profile. */
async function writePicture(from: string, to: string): Promise<Result<Size, Diagnostic>> {
  try {
    if (!(await isMissing(to)) && sizeOf(await readFile(to)) === undefined) return err(notOurs(to));
    await copyFile(from, to);
    return ok(sizeOf(await readFile(from)) ?? {width: 0, height: 0});
  } catch (error) {
    return err(notWritten(to, error));
  }
}

const SIGNATURE = Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1');

/** From the header chunk, which comes first; `undefined` when this is no PNG. */
function sizeOf(picture: Buffer): Size | undefined {
  if (picture.length < 24 || !picture.subarray(0, 8).equals(SIGNATURE)) return undefined;
  return {width: picture.readUInt32BE(16), height: picture.readUInt32BE(20)};
}

const notOurs = (file: string): Diagnostic => ({
  code: 'cli/file-exists',
  severity: 'error',
  failure: 'cannot-create',
  message: `'${file}' is there already, is no PNG, and is left as it is`,
  hint: 'name another file, or remove that one',
});

const notPng = (file: string, ending: string): Diagnostic =>
  usage(
    `the picture is a PNG, and '${file}' would call it something else`,
    `name it ${shellWord(`${file.slice(0, -ending.length)}.png`)}`,
  );

const twoThings = (): Diagnostic =>
  usage('with --json the picture cannot go to standard output as well', 'name a file');

const onTerminal = (): Diagnostic =>
  usage('a picture is nothing for a terminal', 'name a file, or redirect standard output');
