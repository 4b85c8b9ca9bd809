/**
 * A guest that waits because the host's disk is full: where the room is missing, and when there is
 * enough again.
 */
import {isEnough, readDiskRoom} from '../host/disk-room.js';
import type {QmpEvent} from '../qmp/qmp.js';
import type {RunningPlan} from './vm-handle.js';
import type {DiskFull} from './vm-status.js';

/** How often it is looked for room: a guest that is stopped again at once gains nothing. */
const LOOK_EVERY_MS = 10_000;

export interface FullDiskInput {
  readonly plan: Pick<RunningPlan, 'disks' | 'onDiskFull'>;
  /** Called when there is room, and the profile wants the guest to go on by itself. */
  readonly roomAgain: () => void;
  readonly lookEveryMs?: number;
}

export class FullDiskWatch {
  readonly #input: FullDiskInput;
  #path: string | undefined;
  #timer: NodeJS.Timeout | undefined;

  constructor(input: FullDiskInput) {
    this.#input = input;
  }

  /** Notes which image an error was about. */
  hear({event, data}: QmpEvent): void {
    if (event !== 'BLOCK_IO_ERROR' || data['nospace'] !== true) return;
    const name = String(data['node-name']);
    const {disks} = this.#input.plan;
    // QEMU names the node that failed, which may be the file below the image.
    this.#path = disks.find(({node}) => name === node || name.startsWith(`${node}-`))?.path;
  }

  /** The image that cannot grow, with the room that there is now; the first one when QEMU's word was missed. */
  async look(): Promise<DiskFull | undefined> {
    const {disks} = this.#input.plan;
    const path = this.#path ?? disks.find(({access}) => access !== 'read-only')?.path;
    if (path === undefined) return undefined;
    const room = await readDiskRoom(path);
    return {path, ...(room && {freeBytes: room.freeBytes})};
  }

  /** The guest waits. */
  begin(): void {
    clearInterval(this.#timer);
    if (this.#input.plan.onDiskFull === 'wait') return;
    this.#timer = setInterval(
      () => void this.#lookForRoom(),
      this.#input.lookEveryMs ?? LOOK_EVERY_MS,
    );
  }

  /** It waits no longer. */
  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  async #lookForRoom(): Promise<void> {
    const found = await this.look();
    const room = found && (await readDiskRoom(found.path));
    if (room && isEnough(room) && this.#timer !== undefined) this.#input.roomAgain();
  }
}
