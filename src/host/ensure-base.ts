/**
 * Has the image ready that a disk is made from: in the cache, or verified where it is.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {pointerTo} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import {ensureImage, type FetchEvent} from '../image/ensure-image.js';
import type {Preparation} from '../plan/plan.js';
import {checkFile} from './check-file.js';
import {openImageStore} from './image-store.js';
import {verifyFile} from './verify-file.js';

export type BasePreparation = Extract<Preparation, {prepare: 'base'}>;

export interface BaseRequest {
  /** `$XDG_CACHE_HOME/kvmrun`. */
  readonly cacheDirectory: string;
  readonly imageCache: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  readonly onProgress: (event: FetchEvent) => void;
}

export async function ensureBase(
  base: BasePreparation,
  request: BaseRequest,
): Promise<Result<'cached' | 'fetched' | 'verified', readonly Diagnostic[]>> {
  const {origin, digest, cached, compression, format, sizeBytes, checksums} = base;
  const placed = (problems: readonly Diagnostic[]) =>
    err(problems.map((problem) => ({...problem, origin})));
  if (digest === undefined) return ok('verified');
  if (cached === undefined) {
    const {path, page} = base;
    const absent = await checkFile({path, purpose: 'base', access: 'read-only', page, origin});
    if (absent !== undefined) return err([absent]);
    const problem = await verifyFile(base.path, digest, `${request.cacheDirectory}/facts`);
    return problem === undefined ? ok('verified') : placed([problem]);
  }
  const store = await openImageStore({...request, folder: request.imageCache});
  if (!store.ok) return placed([store.error]);
  const ensured = await ensureImage(
    {
      ...{origin: cached, digest, compression},
      ...(sizeBytes === undefined ? {} : {sizeBytes}),
      ...(format === 'qcow2' ? {format} : {}),
    },
    store.value,
  );
  return ensured.ok
    ? ok(ensured.value.how)
    : placed(ensured.error.map((problem) => withOwnCopy(withList(problem, checksums), base)));
}

/** The disc that kvmrun knows of itself has no line in the profile that could be changed. */
function withOwnCopy(problem: Diagnostic, {origin, cached, without}: BasePreparation): Diagnostic {
  if (origin !== DRIVERS || !OUT_OF_REACH.has(problem.code) || cached?.from !== 'servers') {
    return problem;
  }
  const copy = `fetch ${cached.urls[0]} elsewhere, and name your copy: "virtioWin": {"path": "virtio-win.iso"}; behind a proxy, set https_proxy`;
  return {...problem, hint: without === undefined ? copy : `${copy}; or do without it: ${without}`};
}

const DRIVERS = pointerTo('windows', 'virtioWin');

const OUT_OF_REACH: ReadonlySet<Diagnostic['code']> = new Set([
  'image/unreachable',
  'image/not-there',
  'image/forbidden',
  'image/server-failed',
]);

const OTHER_BUILD: ReadonlySet<Diagnostic['code']> = new Set([
  'image/wrong-digest',
  'image/wrong-size',
]);

/** An address such as `latest` has another image with each build. */
const withList = (problem: Diagnostic, checksums: string | undefined): Diagnostic =>
  checksums === undefined || !OTHER_BUILD.has(problem.code)
    ? problem
    : {
        ...problem,
        hint: `when its publisher has a new build, ${checksums} says so, and kvmrun lock --update takes it`,
      };
