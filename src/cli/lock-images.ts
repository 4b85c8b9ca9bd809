/**
 * Finds out the digests that a profile leaves to its lock file: by the publisher's list of checksums,
 * or, where there is none, by fetching the image and taking it for right from then on.
 */
import {type Diagnostic, placeDiagnostics} from '../core/diagnostic.js';
import {formatDigest} from '../core/image-name.js';
import {child} from '../core/pointer.js';
import {err, ok, type Result, together} from '../core/result.js';
import {openImageStore} from '../host/image-store.js';
import type {Store} from '../image/ensure-image.js';
import {readPublishedDigest} from '../image/published-digest.js';
import {pullImage} from '../image/pull-image.js';
import {DRIVERS_DISC, fillDigests, type OpenImage} from '../profile/locked-images.js';
import type {LoadedProfile} from '../profile/resolve.js';
import type {LockedImage} from '../schema/schema.js';
import {imageCache} from './cache-directory.js';
import type {Cli} from './cli.js';
import {interruptibly} from './fetch-images.js';

export interface ClosedProfile {
  /** With a digest for every image. */
  readonly loaded: LoadedProfile;
  readonly warnings: readonly Diagnostic[];
  /** What the lists say, a line each. */
  readonly found: readonly string[];
}

/** Asks for every image once, whichever disks are made from it. */
export async function closeImages(
  loaded: LoadedProfile,
  cli: Cli,
): Promise<Result<ClosedProfile, readonly Diagnostic[]>> {
  if (loaded.openImages.length === 0) return ok({loaded, warnings: [], found: []});
  const open = [...new Map(loaded.openImages.toReversed().map((one) => [one.url, one])).values()];
  const found = await interruptibly(cli, async (signal, view) => {
    const store = await openImageStore({
      folder: imageCache(cli.env),
      env: cli.env,
      signal,
      onProgress: view.show,
    });
    if (!store.ok) return err([store.error]);
    return together(await Promise.all(open.map((image) => close(image, store.value))));
  });
  if (!found.ok) return err(placeDiagnostics(found.error, loaded.locate));
  const images = Object.fromEntries(found.value.map(({url, image}) => [url, image]));
  return ok({
    loaded: {...loaded, profile: fillDigests(loaded.profile, images), openImages: []},
    warnings: placeDiagnostics(
      found.value.flatMap(({warning}) => warning ?? []),
      loaded.locate,
    ),
    found: found.value.flatMap(({url, image, list}) =>
      list === undefined ? [] : [`${url}: ${image.digest}, as ${list} says`],
    ),
  });
}

interface Closed {
  readonly url: string;
  readonly image: LockedImage;
  /** What told its digest. */
  readonly list?: string;
  readonly warning?: Diagnostic;
}

async function close(
  {url, checksums, format, origin}: OpenImage,
  store: Store,
): Promise<Result<Closed, Diagnostic>> {
  const at = child(origin, 'url');
  if (checksums !== undefined) {
    const published = await readPublishedDigest({list: checksums, image: url}, store);
    if (!published.ok) {
      const {about, problem} = published.error;
      return err({...problem, origin: about === 'list' ? child(origin, 'checksums') : at});
    }
    return ok({url, image: lockedImage(published.value), list: checksums});
  }
  const pulled = await pullImage(url, store, format === 'qcow2' ? format : 'raw');
  if (!pulled.ok) return err({...pulled.error, origin: at});
  const image = lockedImage(pulled.value);
  const hint = origin === DRIVERS_DISC ? COMPARE : `${COMPARE}; ${NAME_LIST}`;
  return ok({url, image, warning: {...trusted(url, image.digest), hint, origin: at}});
}

const lockedImage = ({
  digest,
  bytes,
}: {
  readonly digest: Parameters<typeof formatDigest>[0];
  readonly bytes?: number;
}): LockedImage => ({digest: formatDigest(digest), ...(bytes !== undefined && {size: bytes})});

const COMPARE = 'compare that with what its publisher says';
const NAME_LIST = 'when he has a list of checksums, name it: "checksums": "https://…"';

const trusted = (url: string, digest: string): Diagnostic => ({
  code: 'cli/trusted-on-first-use',
  severity: 'warning',
  message: `nobody has told the digest of '${url}': what its server sends today is taken for right from now on, ${digest}`,
});
