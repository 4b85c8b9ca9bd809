/**
 * Whether a build of EDK2 has Secure Boot compiled in. No descriptor says so of those that do without
 * SMM: Debian 12 has it in all of its builds, Debian 13 only in those that need SMM.
 *
 * The drivers are in a section that is packed with LZMA, which `xz` unpacks.
 */
import type {Result} from '../core/result.js';
import {err, ok} from '../core/result.js';
import {installHint} from './distribution.js';
import {readCachedFacts, writeCachedFacts} from './facts-cache.js';
import {type FlashFile, readFlash} from './flash-image.js';
import {startProcess} from './spawn.js';

export interface NotExamined {
  readonly detail: string;
  readonly hint?: string;
}

/** Code takes less; where flash is larger, the rest is empty. */
const MOST_BYTES = 16 * 2 ** 20;

/** The sections' GUID, and that of the driver with the menu for Secure Boot, as in the flash. */
const LZMA_SECTION = Buffer.from('98584eee143959429d6edc7bd79403cf', 'hex');
const SECURE_BOOT_DRIVER = Buffer.from('4fa4e6f09571c341ac6454f202cd0a21', 'hex');

/** The same from the cache, as long as the file is what it was. */
export async function hasSecureBootCached(
  code: FlashFile,
  {searchPath, cacheDirectory}: {readonly searchPath: string; readonly cacheDirectory: string},
): Promise<Result<'yes' | 'no', NotExamined>> {
  const entry = {
    directory: `${cacheDirectory}/facts`,
    subject: `firmware ${code.path}`,
    conditions: [],
  };
  const cached = await readCachedFacts(entry, isAnswer);
  if (cached !== undefined) return ok(cached);
  const examined = await hasSecureBoot(code, searchPath);
  if (examined.ok) {
    await writeCachedFacts(entry, {witnesses: [code.path], facts: examined.value});
  }
  return examined;
}

const isAnswer = (facts: unknown): facts is 'yes' | 'no' => facts === 'yes' || facts === 'no';

export async function hasSecureBoot(
  code: FlashFile,
  searchPath: string,
): Promise<Result<'yes' | 'no', NotExamined>> {
  const flash = await readFlash(code, MOST_BYTES);
  if (flash === undefined) return err({detail: `'${code.path}' cannot be read`});
  if (flash.includes(SECURE_BOOT_DRIVER)) return ok('yes');
  const packed = packedSections(flash);
  if (packed.length === 0) return err({detail: `'${code.path}' is no build of EDK2`});
  for (const section of packed) {
    const found = await findPacked(section, searchPath);
    if (!found.ok || found.value === 'yes') return found;
  }
  return ok('no');
}

/** The large ones; drivers take megabytes, and the GUID stands in the code of the unpacker, too. */
const FEWEST_BYTES = 2 ** 16;

/** A section's header: its size in three bytes, its type, the GUID, and where its data starts. */
function packedSections(flash: Buffer): readonly Buffer[] {
  const found: Buffer[] = [];
  for (let at = flash.indexOf(LZMA_SECTION); at >= 0; at = flash.indexOf(LZMA_SECTION, at + 1)) {
    const start = at - 4;
    if (start < 0 || at + LZMA_SECTION.length + 2 > flash.length) continue;
    const size = flash.readUIntLE(start, 3);
    const dataOffset = flash.readUInt16LE(at + LZMA_SECTION.length);
    const isSection = flash.readUInt8(start + 3) === GUIDED && dataOffset < size;
    if (isSection && size >= FEWEST_BYTES) {
      found.push(flash.subarray(start + dataOffset, start + size));
    }
  }
  return found;
}

const GUIDED = 2;

async function findPacked(
  section: Buffer,
  searchPath: string,
): Promise<Result<'yes' | 'no', NotExamined>> {
  const started = await startProcess({
    file: 'xz',
    args: ['--format=lzma', '-dc'],
    env: {PATH: searchPath, LANG: 'C'},
    cwd: '/',
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: 'same-session',
  });
  if (!started.ok) {
    const detail = "a look into it takes the program 'xz', which cannot be started";
    return err({detail, hint: await installHint('xz')});
  }
  const {stream, exited} = started.value;
  const input = stream(0);
  // One that ends early says so by its code.
  input.on('error', () => input.destroy());
  input.end(section);
  const found = await streamHolds(stream(1), SECURE_BOOT_DRIVER);
  const {code} = await exited;
  return code === 0 || found === 'yes' ? ok(found) : err({detail: "'xz' cannot unpack it"});
}

async function streamHolds(output: AsyncIterable<Buffer>, word: Buffer): Promise<'yes' | 'no'> {
  let before = Buffer.alloc(0);
  let found: 'yes' | 'no' = 'no';
  for await (const piece of output) {
    const text = Buffer.concat([before, piece]);
    if (text.includes(word)) found = 'yes';
    before = text.subarray(-word.length);
  }
  return found;
}
