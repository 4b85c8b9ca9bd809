/**
 * `disk info`: how large disks are, what their images take, and who has them open. Nothing but headers
 * is read, so it can be asked while the VM runs.
 */
import {readDiskRoom} from '../host/disk-room.js';
import {readImageSize} from '../host/image-size.js';
import type {PlanDisk} from '../plan/plan.js';
import type {Cli} from './cli.js';
import {findDiskHolders, type HeldDisks} from './disk-holder.js';
import {renderTable} from './render/table.js';
import {findDisks, pickDisks} from './vm-disks.js';

interface DiskInfo {
  readonly id: string;
  readonly path: string;
  readonly format: PlanDisk['format'];
  readonly bus: PlanDisk['bus'];
  readonly access: PlanDisk['access'];
  /** Absent for an image that is not there yet. */
  readonly virtualBytes?: number;
  readonly allocatedBytes?: number;
  /** In the file system of the image. */
  readonly freeBytes?: number;
  readonly inUseBy?: string;
}

export async function showDisks(
  reference: string,
  disk: string | undefined,
  cli: Cli,
): Promise<void> {
  const found = await findDisks(reference, cli);
  if (!found.ok) return cli.fail(found.error);
  const picked = pickDisks(found.value, disk);
  if (!picked.ok) return cli.fail(picked.error);
  const {id, name} = found.value.vm;
  const held = await findDiskHolders(picked.value, found.value.vm);
  const disks = await Promise.all(picked.value.map((one) => look(one, held)));
  cli.printJson({id, name, disks});
  const heads = ['DISK', 'BUS', 'FORMAT', 'SIZE', 'TAKES', 'FREE', 'IMAGE'];
  for (const line of renderTable([heads, ...disks.map(row)])) cli.print(line);
  for (const {disks: theirs, who} of held) {
    cli.print(`in use by ${who}: ${theirs.map((one) => one.id).join(', ')}`);
  }
}

async function look(disk: PlanDisk, held: readonly HeldDisks[]): Promise<DiskInfo> {
  const {id, path, format, bus, access} = disk;
  const [size, room] = await Promise.all([readImageSize(disk), readDiskRoom(path)]);
  const holder = held.find(({disks}) => disks.includes(disk));
  return {
    ...{id, path, format, bus, access},
    ...(size && {virtualBytes: size.virtualBytes, allocatedBytes: size.allocatedBytes}),
    ...(room && {freeBytes: room.freeBytes}),
    ...(holder && {inUseBy: holder.who}),
  };
}

const row = (disk: DiskInfo): readonly string[] => [
  disk.id,
  disk.bus,
  disk.access === 'read-only' ? `${disk.format}, read-only` : disk.format,
  inUnits(disk.virtualBytes),
  inUnits(disk.allocatedBytes),
  inUnits(disk.freeBytes),
  disk.path,
];

const UNITS = ['KiB', 'MiB', 'GiB', 'TiB'];

function inUnits(bytes: number | undefined): string {
  if (bytes === undefined) return '-';
  let amount = bytes / 1024;
  let unit = 0;
  while (amount >= 1024 && unit < UNITS.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  return `${Number(amount.toFixed(amount < 10 ? 1 : 0))}${UNITS[unit]}`;
}
