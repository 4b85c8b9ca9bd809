/**
 * Makes the disc that tells a guest what it is to become, unless it is there with the same contents.
 *
 * What a plan holds of it are references; only here they are followed. The disc is the one place
 * where secrets are written down, in the VM's private folder, and only for this user to read.
 */
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import type {JsonObject, JsonValue} from '../core/json.js';
import {child, type JsonPointer, ROOT} from '../core/pointer.js';
import {err, mapOk, ok, type Result, together} from '../core/result.js';
import {makeSeedDisc, type SeedContents} from '../image/seed-disc.js';
import {yamlText} from '../image/yaml-text.js';
import type {Preparation} from '../plan/plan.js';
import type {SeedDocument, SeedGap} from '../plan/seed-spec.js';
import {keepPrivateFile} from './keep-private.js';
import {checkHeader, readKeys, readPasswordHash} from './seed-contents.js';
import {type Environment, readSeedSource} from './seed-source.js';

type SeedPreparation = Extract<Preparation, {prepare: 'seed'}>;
type Written = Extract<SeedDocument, {form: 'written'}>;

/** What was made, for people; empty if everything was there. */
type Prepared = Result<readonly string[], readonly Diagnostic[]>;

export async function prepareSeed(
  preparation: SeedPreparation,
  env: Environment,
): Promise<Prepared> {
  const disc = await seedDiscOf(preparation, env);
  if (!disc.ok) return disc;
  const {path: file, origin} = preparation;
  return keepDisc({file, origin}, disc.value);
}

/** All that the disc is to hold; nothing is written. */
export async function seedDiscOf(
  {seed, origin}: SeedPreparation,
  env: Environment,
): Promise<Result<Buffer, readonly Diagnostic[]>> {
  const {metaData, userData, networkConfig, vendorData} = seed;
  const [meta, ...documents] = await Promise.all([
    fillGaps(metaData, env),
    ...[userData, networkConfig, vendorData].map((document) => contentsOf(document, env)),
  ]);
  const problems = [meta, ...documents].flatMap((result) => (result.ok ? [] : result.error));
  if (!meta.ok || problems.length > 0) return err(withoutRepetitions(problems));
  const [user, network, vendor] = documents.map((result) => (result.ok ? result.value : undefined));
  const contents: SeedContents = {
    uuid: seed.uuid,
    metaData: meta.value,
    userData: user ?? Buffer.alloc(0),
    ...(network && {networkConfig: network}),
    ...(vendor && {vendorData: vendor}),
  };
  const disc = makeSeedDisc(contents);
  if (!disc.ok) {
    const {message} = disc.error;
    return err([
      {code: 'prepare/seed-too-large', severity: 'error', message, origin, failure: 'profile'},
    ]);
  }
  return ok(disc.value);
}

async function keepDisc(
  {file, origin}: {readonly file: string; readonly origin: SeedPreparation['origin']},
  disc: Buffer,
): Promise<Prepared> {
  const kept = await keepPrivateFile(file, disc);
  if (!kept.ok) return err([{...kept.error, origin}]);
  const name = path.basename(file);
  switch (kept.value) {
    case 'made':
      return ok([`made ${name} for cloud-init`]);
    case 'changed':
      return ok([`made ${name} anew: cloud-init configures the guest again`]);
    case 'kept':
      return ok([]);
  }
}

/** A document as it stands on the disc. */
async function contentsOf(
  document: SeedDocument | undefined,
  env: Environment,
): Promise<Result<Buffer | undefined, readonly Diagnostic[]>> {
  if (document === undefined) return ok(undefined);
  if (document.form === 'written') {
    const filled = await fillGaps(document, env);
    if (!filled.ok) return filled;
    const {header} = document;
    return ok(Buffer.from(`${header === undefined ? '' : `${header}\n`}${yamlText(filled.value)}`));
  }
  const read = await readSeedSource(document, env);
  if (!read.ok) return err([read.error]);
  const problem = document.header === 'needed' ? checkHeader(read.value, document) : undefined;
  return problem === undefined ? ok(read.value) : err([problem]);
}

async function fillGaps(
  {value, gaps}: Written,
  env: Environment,
): Promise<Result<JsonObject, readonly Diagnostic[]>> {
  const fillings = await Promise.all(
    gaps.map(async (gap) =>
      mapOk(await readFilling(gap, env), (filling) => [gap.at, filling] as const),
    ),
  );
  return mapOk(together(fillings), (known) => filledObject(value, ROOT, new Map(known)));
}

/** Several values take the place of one item of a list. */
type Filling = string | readonly string[];

async function readFilling(gap: SeedGap, env: Environment): Promise<Result<Filling, Diagnostic>> {
  const read = await readSeedSource(gap, env);
  if (!read.ok) return read;
  switch (gap.as) {
    case 'keys':
      return readKeys(read.value.toString(), gap);
    case 'password-hash':
      return readPasswordHash(read.value.toString(), gap);
    case 'base64':
      return ok(read.value.toString('base64'));
  }
}

type Fillings = ReadonlyMap<JsonPointer, Filling>;

const filledObject = (value: JsonObject, at: JsonPointer, known: Fillings): JsonObject =>
  Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, filled(item, child(at, key), known)]),
  );

function filled(value: JsonValue, at: JsonPointer, known: Fillings): JsonValue {
  const filling = known.get(at);
  if (filling !== undefined) return filling;
  if (isList(value)) {
    return value.flatMap((item, index) => {
      const place = child(at, index);
      return known.get(place) ?? [filled(item, place, known)];
    });
  }
  return typeof value === 'object' && value !== null ? filledObject(value, at, known) : value;
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/** Keys are read for user-data and for meta-data, and so are their mistakes. */
function withoutRepetitions(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Map(
    problems.map((problem) => [`${problem.origin} ${problem.message}`, problem]),
  );
  return [...seen.values()];
}
