/**
 * Where each device sits on the PCI bus: a fixed table, so that adding one device never moves
 * another, and the guest keeps its device names.
 *
 *   0x00        the host bridge
 *   0x01        display
 *   0x02        virtio-serial (guest agent)
 *   0x03        random numbers
 *   0x04        balloon
 *   0x05        panic notifier
 *   0x06 0x07   keyboard, tablet
 *   0x08–0x0f   networks 0–7
 *   0x10–0x1b   disks 0–11
 *   0x1c–0x1e   disks 12–31, eight functions to a slot
 *   0x1f        q35's own LPC bridge, SATA and SMBus at the functions 0, 2 and 3; on both boards
 *               controllers of disks: PATA at 1, SCSI at 4, USB at 5; on q35 the spare port at 6; the
 *               seed disc at 7, and on virt at 0
 *
 * Guests number disks in the order of their addresses. That is why later disks take later slots,
 * and not the free functions of earlier ones.
 */

/** A place on the PCI bus. */
export interface PciAddress {
  readonly slot: number;
  readonly function: number;
  /** Whether more functions may share the slot; set at its function 0. */
  readonly sharing: 'alone' | 'shared';
}

const alone = (slot: number): PciAddress => ({slot, function: 0, sharing: 'alone'});

export const DISPLAY = alone(0x01);
export const VIRTIO_SERIAL = alone(0x02);
export const RNG = alone(0x03);
export const BALLOON = alone(0x04);
export const PANIC_NOTIFIER = alone(0x05);
export const KEYBOARD = alone(0x06);
export const TABLET = alone(0x07);

/** The slot of q35's own devices. */
export const BOARD_SLOT = 0x1f;

const beside = (fn: number): PciAddress => ({slot: BOARD_SLOT, function: fn, sharing: 'shared'});

export const IDE = beside(1);
export const SCSI = beside(4);
export const USB = beside(5);
export const SPARE_PORT = beside(6);

/** The schema allows 8 networks. */
export const networkAddress = (index: number): PciAddress => alone(0x08 + index);

const FIRST_DISK_SLOT = 0x10;
const DISKS_ALONE = 12;
const FUNCTIONS = 8;

/** The schema allows 32 disks. */
export function diskAddress(index: number): PciAddress {
  if (index < DISKS_ALONE) return alone(FIRST_DISK_SLOT + index);
  const rest = index - DISKS_ALONE;
  return {
    slot: FIRST_DISK_SLOT + DISKS_ALONE + Math.floor(rest / FUNCTIONS),
    function: rest % FUNCTIONS,
    sharing: 'shared',
  };
}

/** After all disks, so that it takes none of their names. */
export const seedAddress = (board: 'q35' | 'virt'): PciAddress =>
  beside(board === 'virt' ? 0 : FUNCTIONS - 1);

/** As `-device` takes it, such as `0x10.0x0`. */
export const renderAddress = (address: PciAddress): string =>
  `0x${address.slot.toString(16).padStart(2, '0')}.0x${address.function}`;
