/**
 * `image pull` and `image import`: bring images into the cache before a VM needs them, and tell what to
 * write in a profile.
 */
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {compressionOf, type Digest, formatDigest} from '../core/image-name.js';
import {err, ok, type Result} from '../core/result.js';
import {readFormatOf} from '../host/check-contents.js';
import {openImageStore} from '../host/image-store.js';
import {type Ensured, ensureImage, type Store} from '../image/ensure-image.js';
import {digestFile} from '../image/image-writer.js';
import {notReadable} from '../image/problem.js';
import {pullImage} from '../image/pull-image.js';
import {imageCache} from './cache-directory.js';
import type {Cli, SourceTexts} from './cli.js';
import {compileVm} from './compile-vm.js';
import {fetchImages, interruptibly} from './fetch-images.js';
import {loadProfile} from './load-profile.js';
import {usage} from './usage.js';

interface Brought extends Ensured {
  /** To be written in a profile. */
  readonly source: object;
  readonly digest: Digest;
}

type Outcome = Result<Brought, readonly Diagnostic[]>;

interface Failure {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources?: SourceTexts;
}

/** Each word is a profile, whose images are fetched, or the address of an image. */
export async function pullImages(words: readonly string[], cli: Cli): Promise<void> {
  const failures: Failure[] = [];
  const images: object[] = [];
  for (const word of words) {
    const [, scheme] = /^([a-z][a-z0-9+.-]*):\/\//i.exec(word) ?? [];
    if (scheme !== undefined && !/^https?$/.test(scheme)) {
      failures.push({diagnostics: [wrongScheme(word, scheme)]});
      continue;
    }
    if (!/^https?:\/\//.test(word)) {
      const pulled = await pullForProfile(word, cli);
      if (pulled.ok) images.push(...pulled.value);
      else failures.push(pulled.error);
      continue;
    }
    const pulled = await withStore(cli, (store) => pullUrl(word, store));
    if (pulled.ok) images.push(show(pulled.value, cli));
    else failures.push({diagnostics: pulled.error});
  }
  finish(images, failures, cli);
}

const wrongScheme = (address: string, scheme: string): Diagnostic =>
  usage(
    `'${address}' is an address by ${scheme}, and images are fetched by https, or by http from this machine itself`,
    'fetch it yourself, then: kvmrun image import FILE',
  );

async function pullForProfile(file: string, cli: Cli): Promise<Result<readonly object[], Failure>> {
  const loaded = await loadProfile(file, cli);
  if (!loaded.ok) return err(loaded.error);
  const {sources, profile} = loaded.value;
  const compiled = await compileVm(loaded.value, cli);
  if (!compiled.ok) return err({diagnostics: compiled.error, sources});
  const fetched = await fetchImages(compiled.value, cli);
  if (!fetched.ok) return err({diagnostics: fetched.error, sources});
  cli.print(
    fetched.value.length === 0
      ? `${profile.name}: has no images to fetch`
      : `${profile.name}: all images are here`,
  );
  return ok(fetched.value.map((image) => ({profile: file, ...image})));
}

async function pullUrl(url: string, store: Store): Promise<Outcome> {
  const pulled = await pullImage(url, store);
  if (!pulled.ok) return err([pulled.error]);
  const {digest, bytes} = pulled.value;
  const source = {url, [digest.algorithm]: digest.hex, size: bytes};
  return ok({...pulled.value, source: await withFormat(source, pulled.value)});
}

/** Takes files of the user's into the cache. */
export async function importImages(files: readonly string[], cli: Cli): Promise<void> {
  const failures: Failure[] = [];
  const images: object[] = [];
  for (const file of files) {
    const imported = await withStore(cli, (store) => importOne(path.resolve(cli.cwd, file), store));
    if (imported.ok) images.push(show(imported.value, cli));
    else failures.push({diagnostics: imported.error});
  }
  finish(images, failures, cli);
}

async function importOne(file: string, store: Store): Promise<Outcome> {
  let digest: Digest;
  try {
    digest = await digestFile(file, 'sha256');
  } catch (error) {
    return err([notReadable(file, error instanceof Error ? error.message : String(error))]);
  }
  const order = {
    origin: {from: 'file', path: file},
    digest,
    compression: compressionOf(file),
  } as const;
  const ensured = await ensureImage(order, store);
  if (!ensured.ok) return ensured;
  const source = {path: file, [digest.algorithm]: digest.hex};
  return ok({...ensured.value, digest, source: await withFormat(source, ensured.value)});
}

/** A profile that does not say so means a qcow2. */
async function withFormat(source: object, {path: image}: Pick<Ensured, 'path'>): Promise<object> {
  const format = await readFormatOf(image);
  return format === undefined || format === 'qcow2' ? source : {...source, format};
}

const withStore = (cli: Cli, run: (store: Store) => Promise<Outcome>): Promise<Outcome> =>
  interruptibly(cli, async (signal, view) => {
    const store = await openImageStore({
      folder: imageCache(cli.env),
      env: cli.env,
      signal,
      onProgress: view.show,
    });
    return store.ok ? run(store.value) : err([store.error]);
  });

function show({path: image, how, digest, source}: Brought, cli: Cli): object {
  cli.print(`${how === 'cached' ? 'was here already' : 'is here now'}: ${formatDigest(digest)}`);
  cli.print(`  "source": ${JSON.stringify(source)}`);
  return {digest: formatDigest(digest), path: image, how, source};
}

function finish(images: readonly object[], failures: readonly Failure[], cli: Cli): void {
  for (const {diagnostics, sources} of failures) cli.report(diagnostics, sources);
  const problems = failures.flatMap(({diagnostics}) => diagnostics);
  cli.conclude({images}, problems);
}
