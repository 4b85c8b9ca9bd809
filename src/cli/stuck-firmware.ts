/**
 * What the end of a serial port tells of a guest whose firmware has found nothing to start: as a rule
 * its image is made for the other kind of firmware.
 */

/** SeaBIOS hands over with the first, and says the others when that comes back. */
const BIOS_AT_ITS_END = /^(?:Booting from .+\.\.\.|Boot failed: .+|No bootable device\.)$/;

/** What EDK II offers when it has nothing to start. */
const UEFI_AT_ITS_END = /^(?:Shell> ?|BdsDxe: (?:No bootable option|Press any key to enter).*)$/;

/**
 * Secure Boot's word for a boot loader that is not signed, or not by anybody whom it trusts. Its own shell,
 * which comes last, it refuses to "start".
 */
const REFUSED = /^BdsDxe: failed to load Boot[0-9A-F]{4} .*: Access Denied$/;

/** What to change in the profile; nothing when the guest has got further than its firmware. */
export function hintOfFirmware(serialTail: readonly string[]): string | undefined {
  const last = serialTail.at(-1) ?? '';
  if (BIOS_AT_ITS_END.test(last)) {
    return 'nothing was heard after its BIOS: an image that starts by UEFI only needs "firmware": {"type": "uefi"}';
  }
  if (UEFI_AT_ITS_END.test(last) && serialTail.some((line) => REFUSED.test(line))) {
    return 'Secure Boot has refused what there is to start: it takes an image that is signed by somebody whom its keys trust, or "secureBoot": false and kvmrun nvram reset';
  }
  if (UEFI_AT_ITS_END.test(last)) {
    return 'its UEFI found nothing to start: an image for the BIOS of a PC needs "firmware": {"type": "bios"}';
  }
  return undefined;
}
