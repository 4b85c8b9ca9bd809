/**
 * The image tool of QEMU.
 *
 * All paths are absolute: a relative one with a colon in it would name a protocol, such as
 * `nbd:host:port`.
 */
import path from 'node:path';
import type {Result} from '../core/result.js';
import {err, ok} from '../core/result.js';
import type {ImageFormat as AnyFormat} from '../plan/plan.js';
import {type Program, runProgram} from './spawn.js';
import {saysNoRoom} from './system-error.js';

export type ImageFormat = 'qcow2' | 'raw';

export interface QemuImgFailure {
  /** `missing`: qemu-img is not installed. */
  readonly problem: 'missing' | 'no-space' | 'failed';
  readonly detail: string;
}

/** Copying a large image to a slow disk takes minutes, but not hours. */
const TIMEOUT_MS = 3_600_000;

/**
 * With these, the first write to a cluster costs about half, and a fresh image takes a sixteenth of
 * the space, because 4 KiB parts of a cluster are allocated on their own. Needs QEMU 5.2.
 */
const QCOW2_OPTIONS = 'cluster_size=128k,extended_l2=on,lazy_refcounts=off';

/** Makes an empty image. An existing file loses its contents, and keeps its mode. */
export async function createImage(image: {
  readonly path: string;
  readonly format: ImageFormat;
  readonly sizeBytes: number;
}): Promise<Result<void, QemuImgFailure>> {
  const options = image.format === 'qcow2' ? ['-o', QCOW2_OPTIONS] : [];
  return discardOutput(
    await runQemuImg([
      ...['create', '-q', '-f', image.format, ...options],
      ...['--', mustBeAbsolute(image.path), String(image.sizeBytes)],
    ]),
  );
}

/**
 * Makes a qcow2 that shows its base where nothing was written. The base has to be checked before: it
 * is opened, and what it lies on would be, too.
 */
export async function createOverlay(overlay: {
  readonly path: string;
  readonly base: {readonly path: string; readonly format: ImageFormat};
  /** That of the base when absent. */
  readonly sizeBytes?: number | undefined;
}): Promise<Result<void, QemuImgFailure>> {
  const {path: file, base, sizeBytes} = overlay;
  return discardOutput(
    await runQemuImg([
      ...['create', '-q', '-f', 'qcow2', '-o', QCOW2_OPTIONS],
      ...['-b', mustBeAbsolute(base.path), '-F', base.format],
      ...['--', mustBeAbsolute(file), ...(sizeBytes === undefined ? [] : [String(sizeBytes)])],
    ]),
  );
}

/** Writes another name of its base to an overlay, for the same contents in another place. */
export async function renameBase(overlay: {
  readonly path: string;
  readonly base: {readonly path: string; readonly format: ImageFormat};
}): Promise<Result<void, QemuImgFailure>> {
  const {path: file, base} = overlay;
  return discardOutput(
    await runQemuImg([
      ...['rebase', '-q', '-u', '-f', 'qcow2'],
      ...['-b', mustBeAbsolute(base.path), '-F', base.format, '--', mustBeAbsolute(file)],
    ]),
  );
}

/** Makes an image larger. Refused by the image's lock when a VM has it open. */
export async function resizeImage(image: {
  readonly path: string;
  readonly format: ImageFormat;
  readonly sizeBytes: number;
}): Promise<Result<void, QemuImgFailure>> {
  const {path: file, format, sizeBytes} = image;
  return discardOutput(
    await runQemuImg([
      ...['resize', '-q', '-f', format],
      ...['--', mustBeAbsolute(file), String(sizeBytes)],
    ]),
  );
}

/** Copies an image to another format. An existing target loses its contents, and keeps its mode. */
export async function convertImage(images: {
  readonly source: {readonly path: string; readonly format: ImageFormat};
  readonly target: {readonly path: string; readonly format: ImageFormat};
}): Promise<Result<void, QemuImgFailure>> {
  const {source, target} = images;
  return discardOutput(
    await runQemuImg([
      ...['convert', '-q', '-f', source.format, '-O', target.format],
      ...['--', mustBeAbsolute(source.path), mustBeAbsolute(target.path)],
    ]),
  );
}

/**
 * Writes other contents into a qcow2 that is there and of their size, whose snapshots stay as they
 * are. Without a source, the contents are zeroes.
 */
export async function overwriteImage(
  target: string,
  source: {readonly path: string; readonly format: ImageFormat} | {readonly zeroes: number},
): Promise<Result<void, QemuImgFailure>> {
  const node =
    'zeroes' in source
      ? {driver: 'null-co', size: source.zeroes, 'read-zeroes': true}
      : nodeOf(source, {backing: null});
  return discardOutput(
    await runQemuImg([
      ...['convert', '-q', '-n', '-O', 'qcow2'],
      ...['--', `json:${JSON.stringify(node)}`, mustBeAbsolute(target)],
    ]),
  );
}

/** Bare contents of a disk are a layer on nothing. */
const nodeOf = (image: {readonly path: string; readonly format: AnyFormat}, below: object) => ({
  driver: image.format,
  ...(image.format === 'raw' ? {} : below),
  file: {driver: 'file', filename: mustBeAbsolute(image.path)},
});

/** Whoever follows what may take minutes, and may end it. */
export interface Follower {
  readonly onPercent?: ((percent: number) => void) | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** Copies an image to a new qcow2. What it may be a layer on is not opened. */
export async function convertAlone(
  source: {readonly path: string; readonly format: AnyFormat},
  target: string,
  {onPercent, signal}: Follower = {},
): Promise<Result<void, QemuImgFailure>> {
  const node = nodeOf(source, {backing: null});
  return discardOutput(
    await runQemuImg(
      [
        ...['convert', onPercent === undefined ? '-q' : '-p', '-O', 'qcow2', '-o', QCOW2_OPTIONS],
        ...['--', `json:${JSON.stringify(node)}`, mustBeAbsolute(target)],
      ],
      {signal, onOutput: onPercent && ((piece) => tellPercents(piece, onPercent))},
    ),
  );
}

/** `    (12.34/100%)`, over and over on one line. */
function tellPercents(piece: string, tell: (percent: number) => void): void {
  const last = [...piece.matchAll(/\(([0-9]+(?:\.[0-9]+)?)\/100%\)/g)].at(-1);
  if (last !== undefined) tell(Number(last[1]));
}

/** One image, and the one that it lies on. */
export interface LayeredImage {
  readonly path: string;
  readonly format: ImageFormat;
  readonly base?: {readonly path: string; readonly format: ImageFormat} | undefined;
}

/**
 * Copies what an image shows now to a new one of its format, without its snapshots. `over-base`: to a
 * layer on the same base. No other image than these is opened, whatever the headers say.
 */
export async function copyContents(
  {path: file, format, base}: LayeredImage,
  copy: {
    readonly target: string;
    readonly result: 'over-base' | 'alone';
    readonly purpose: 'disk' | 'nvram';
    readonly signal: AbortSignal;
  },
): Promise<Result<void, QemuImgFailure>> {
  const {target, result, purpose, signal} = copy;
  const backing = base === undefined ? null : nodeOf(base, {backing: null});
  const isLayer = result === 'over-base' && base !== undefined;
  // An NVRAM is as QEMU makes images by itself, here as where it was made, and read by us as such.
  const isFast = format === 'qcow2' && purpose === 'disk';
  const args = [
    ...['convert', '-q', '-O', format, ...(isFast ? ['-o', QCOW2_OPTIONS] : [])],
    ...(isLayer ? ['-B', mustBeAbsolute(base.path), '-F', base.format] : []),
    ...['--', `json:${JSON.stringify(nodeOf({path: file, format}, {backing}))}`],
    mustBeAbsolute(target),
  ];
  return discardOutput(await runQemuImg(args, {signal}));
}

function mustBeAbsolute(file: string): string {
  if (!path.isAbsolute(file)) throw new Error(`Not an absolute path: ${file}`);
  return file;
}

interface QemuImgWishes extends Pick<Program, 'signal' | 'onOutput'> {
  readonly accepted?: readonly number[];
}

/** Its output. Other exit codes than 0 are failures unless they are named. */
export async function runQemuImg(
  args: readonly string[],
  {accepted = [], ...follower}: QemuImgWishes = {},
): Promise<Result<string, QemuImgFailure>> {
  // A relative folder on PATH could be somebody else's repository; below / there is none.
  const program = {file: 'qemu-img', args, timeoutMs: TIMEOUT_MS, cwd: '/'};
  const result = await runProgram({...program, ...follower});
  switch (result.outcome) {
    case 'exited':
      return result.code === 0 || accepted.includes(result.code)
        ? ok(result.stdout)
        : err(complaint(result.stderr));
    case 'signalled':
      return err({problem: 'failed', detail: `qemu-img was ended by ${result.signal}`});
    case 'not-found':
      return err({problem: 'missing', detail: result.detail});
    case 'denied':
    case 'timeout':
    case 'failed':
      return err({problem: 'failed', detail: result.detail});
  }
}

function complaint(stderr: string): QemuImgFailure {
  const detail = stderr.trim().replace(/^qemu-img: /, '');
  return {problem: saysNoRoom(stderr) ? 'no-space' : 'failed', detail};
}

const discardOutput = (result: Result<string, QemuImgFailure>): Result<void, QemuImgFailure> =>
  result.ok ? ok(undefined) : result;
