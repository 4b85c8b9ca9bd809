/**
 * Reads the variables of a UEFI firmware from its flash, as far as Secure Boot goes.
 *
 * The layout is that of EDK2: a firmware volume that holds a store of authenticated variables
 * (`MdeModulePkg/Include/Guid/VariableFormat.h`), the only kind that can hold keys.
 */
import type {NvramFacts, Trust} from '../plan/host-facts.js';
import {type FlashFile, readFlash} from './flash-image.js';

/** The store is at the start of the flash, and takes less on every build that there is. */
const MOST_BYTES = 2 ** 20;

/** What a VM's variables, or their template, say of Secure Boot; `undefined` when they cannot be read. */
export async function readNvram(file: FlashFile): Promise<NvramFacts | undefined> {
  const flash = await readFlash(file, MOST_BYTES);
  return flash && parseUefiVariables(flash);
}

export function parseUefiVariables(flash: Buffer): NvramFacts | undefined {
  const start = findStore(flash);
  if (start === undefined) return undefined;
  const variables = readVariables(flash, start);
  const db = variables.get(`${IMAGE_SECURITY}/db`);
  if (variables.get(`${GLOBAL}/PK`) === undefined || db === undefined) {
    return {secureBoot: 'without-keys'};
  }
  const switchedOff = variables.get(`${SECURE_BOOT_SWITCH}/SecureBootEnable`)?.[0] === 0;
  return {secureBoot: switchedOff ? 'switched-off' : 'enforced', trust: trustIn(db)};
}

/** GUIDs, as their bytes stand in the flash. */
const AUTHENTICATED_STORE = '782cf3aa7b949a43a1802e144ec37792';
const GLOBAL = '61dfe48bca93d211aa0d00e098032b8c';
const IMAGE_SECURITY = 'cbb219d73a3d9645a3bcdad00e67656f';
const SECURE_BOOT_SWITCH = 'c70ba3f008af564599c4001009c93a44';
const GUID_BYTES = 16;

const VOLUME_SIGNATURE = '_FVH';
const STORE_HEADER_BYTES = 28;

/** Where the first variable is. */
function findStore(flash: Buffer): number | undefined {
  if (flash.length < 64 || flash.toString('latin1', 40, 44) !== VOLUME_SIGNATURE) return undefined;
  const store = flash.readUInt16LE(48);
  const guid = flash.toString('hex', store, store + GUID_BYTES);
  return guid === AUTHENTICATED_STORE ? store + STORE_HEADER_BYTES : undefined;
}

const VARIABLE_HEADER_BYTES = 60;
const VARIABLE = 0x55aa;
/** Complete and in use, and the same while its successor is being written. */
const IN_USE: ReadonlySet<number> = new Set([0x3f, 0x3e]);
const ALIGNMENT = 4;

/** The variables in use, by GUID and name. */
function readVariables(flash: Buffer, start: number): ReadonlyMap<string, Buffer> {
  const variables = new Map<string, Buffer>();
  let at = start;
  while (at + VARIABLE_HEADER_BYTES <= flash.length && flash.readUInt16LE(at) === VARIABLE) {
    const nameAt = at + VARIABLE_HEADER_BYTES;
    const dataAt = nameAt + flash.readUInt32LE(at + 36);
    const end = dataAt + flash.readUInt32LE(at + 40);
    if (IN_USE.has(flash.readUInt8(at + 2))) {
      const guid = flash.toString('hex', at + 44, nameAt);
      const name = flash.toString('utf16le', nameAt, dataAt).replace(/\0+$/, '');
      variables.set(`${guid}/${name}`, flash.subarray(dataAt, end));
    }
    at = Math.ceil(end / ALIGNMENT) * ALIGNMENT;
  }
  return variables;
}

/** Certificates have the names of their subjects in plain text. */
function trustIn(db: Buffer): Trust {
  if (db.includes('Windows UEFI CA 2023')) return 'microsoft-2023';
  return db.includes('Microsoft Windows Production PCA 2011') ? 'microsoft-2011' : 'others';
}
