/** The guests that kvmrun ships, made whole enough to be planned: each leaves something else open. */
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {profileReader} from '../../src/cli/profile-reader.js';
import {type ShippedGuest, shippedGuests} from '../../src/cli/shipped-guests.js';
import {type Compiled, compilePlan} from '../../src/plan/compile.js';
import type {HostFacts} from '../../src/plan/host-facts.js';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {resolveProfile} from '../../src/profile/resolve.js';
import {inRepository} from './repository.js';

const repository = inRepository();

export const allGuests = (): Promise<readonly ShippedGuest[]> => shippedGuests(repository);

/** What a lock file says of the image of a guest that leaves it open. */
export const LOCKED = 'ab'.repeat(32);

/** Sees to what the profile leaves open, after a look at what is said of it. */
export async function complete(guest: ShippedGuest, folder: string): Promise<object> {
  const {image, imageDisk, kernel} = guest;
  if (image.digestFrom === 'profile') return {};
  const bare = await resolved(guest, {folder, more: {}});
  assert.ok(!bare.ok);
  const problems = bare.error.diagnostics;
  if (image.digestFrom === 'owner') {
    const byHand = problems.find(({code}) => code === 'profile/source-by-hand');
    assert.match(byHand?.hint ?? '', image.page);
    const disks = [{id: imageDisk, source: {path: 'mine.qcow2'}}];
    return {disks, ...(kernel === 'own' && {boot: {kernel: 'bzImage'}})};
  }
  const [problem] = problems;
  assert.is(problem?.code, 'profile/source-digest');
  assert.match(problem?.hint ?? '', 'kvmrun lock');
  const images = {[image.url]: {digest: `sha256:${LOCKED}`}};
  await writeFile(path.join(folder, 'vm.lock.json'), JSON.stringify({format: 1, images}));
  return {};
}

export interface Asked {
  readonly folder: string;
  readonly more: object;
}

async function resolved({name}: ShippedGuest, {folder, more}: Asked) {
  const file = path.join(folder, 'vm.json');
  await writeFile(file, JSON.stringify({name: 'it', extends: `kvmrun:${name}`, ...more}));
  return resolveProfile(file, profileReader({cwd: folder, packageDirectory: repository}));
}

export async function compiled(
  guest: ShippedGuest,
  asked: Asked,
  facts: HostFacts,
): Promise<Compiled> {
  const loaded = await resolved(guest, asked);
  assert.ok(loaded.ok, JSON.stringify(loaded));
  assert.equal(loaded.value.warnings, []);
  const {profile, identity, file} = loaded.value;
  const {folder} = asked;
  const plan = compilePlan({
    profile,
    identity,
    profileFile: file,
    facts,
    paths: vmPaths({runtime: path.join(folder, 'r'), state: path.join(folder, 's')}, identity.id),
    imageCache: path.join(folder, 'images'),
  });
  assert.ok(plan.ok, JSON.stringify(plan));
  return plan.value;
}
