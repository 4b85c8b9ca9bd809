/** Makes the flash of a firmware's variables, as EDK2 lays it out. */

export interface StoredVariable {
  readonly guid: keyof typeof GUIDS;
  readonly name: string;
  readonly data: Buffer;
  /** In use, unless it says otherwise. */
  readonly state?: number;
}

const GUIDS = {
  global: '61dfe48bca93d211aa0d00e098032b8c',
  'image-security': 'cbb219d73a3d9645a3bcdad00e67656f',
  'secure-boot-switch': 'c70ba3f008af564599c4001009c93a44',
} as const;

const AUTHENTICATED_STORE = '782cf3aa7b949a43a1802e144ec37792';
const VOLUME_HEADER_BYTES = 72;
const FLASH_BYTES = 540_672;

export function uefiStore(variables: readonly StoredVariable[]): Buffer {
  const flash = Buffer.alloc(FLASH_BYTES, 0xff);
  flash.write('_FVH', 40, 'latin1');
  flash.writeUInt16LE(VOLUME_HEADER_BYTES, 48);
  flash.write(AUTHENTICATED_STORE, VOLUME_HEADER_BYTES, 'hex');
  let at = VOLUME_HEADER_BYTES + 28;
  for (const {guid, name, data, state = 0x3f} of variables) {
    const text = Buffer.from(`${name}\0`, 'utf16le');
    flash.writeUInt16LE(0x55aa, at);
    flash.writeUInt8(state, at + 2);
    flash.writeUInt32LE(text.length, at + 36);
    flash.writeUInt32LE(data.length, at + 40);
    flash.write(GUIDS[guid], at + 44, 'hex');
    text.copy(flash, at + 60);
    data.copy(flash, at + 60 + text.length);
    at = Math.ceil((at + 60 + text.length + data.length) / 4) * 4;
  }
  return flash;
}

/** Keys that make a firmware enforce Secure Boot, and trust what `certificates` name. */
export const enrolledKeys = (certificates: string): readonly StoredVariable[] => [
  {guid: 'global', name: 'PK', data: Buffer.from('platform key')},
  {guid: 'image-security', name: 'db', data: Buffer.from(`..${certificates}..`)},
  {guid: 'secure-boot-switch', name: 'SecureBootEnable', data: Buffer.from([1])},
];
