import {isObject, parseJson} from '../../src/core/json.js';
import {err, ok, type Result} from '../../src/core/result.js';
import {type ImageFormat, type QemuImgFailure, runQemuImg} from '../../src/host/qemu-img.js';

/** What an image says of itself. */
export interface ImageInfo {
  readonly format: string;
  readonly virtualSizeBytes: number;
  /** The image that this one is a layer on. */
  readonly backingFile?: string;
  /** The file outside that holds the contents of a qcow2. */
  readonly dataFile?: string;
}

/** Reads an image's header, also while a VM is using the image. */
export async function imageInfo(image: {
  readonly path: string;
  readonly format: ImageFormat;
}): Promise<Result<ImageInfo, QemuImgFailure>> {
  const shown = await runQemuImg([
    ...['info', '--force-share', '--output=json', '-f', image.format],
    ...['--', image.path],
  ]);
  if (!shown.ok) return shown;
  const info = parseInfo(shown.value);
  return info === undefined
    ? err({problem: 'failed', detail: 'qemu-img info wrote something unexpected'})
    : ok(info);
}

function parseInfo(text: string): ImageInfo | undefined {
  const value = parseJson(text);
  if (!isObject(value)) return undefined;
  const {format, 'virtual-size': size, 'backing-filename': backing} = value;
  if (typeof format !== 'string' || typeof size !== 'number') return undefined;
  const specific = value['format-specific'];
  const details = isObject(specific) ? specific['data'] : undefined;
  const data = isObject(details) ? details['data-file'] : undefined;
  return {
    format,
    virtualSizeBytes: size,
    ...(typeof backing === 'string' ? {backingFile: backing} : {}),
    ...(typeof data === 'string' ? {dataFile: data} : {}),
  };
}
