/**
 * Takes, applies and removes the snapshots inside an image that nobody has open.
 */
import path from 'node:path';
import {ok, type Result} from '../core/result.js';
import {type QemuImgFailure, runQemuImg} from './qemu-img.js';

const OPTIONS = {take: '-c', apply: '-a', remove: '-d'} as const;

/**
 * Before `take`, somebody has to see that the image has none of that name: qemu-img takes a second
 * one without a word.
 */
export async function snapshotImage(
  action: keyof typeof OPTIONS,
  {path: file, tag}: {readonly path: string; readonly tag: string},
): Promise<Result<void, QemuImgFailure>> {
  if (!path.isAbsolute(file)) throw new Error(`Not an absolute path: ${file}`);
  // Named in this way, no image below it is opened, whatever the header says.
  const node = {driver: 'qcow2', backing: null, file: {driver: 'file', filename: file}};
  const done = await runQemuImg([
    ...['snapshot', '-q', OPTIONS[action], tag],
    ...['--', `json:${JSON.stringify(node)}`],
  ]);
  return done.ok ? ok(undefined) : done;
}
