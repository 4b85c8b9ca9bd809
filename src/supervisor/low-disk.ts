/**
 * File systems that are about to be full: said while the guest still runs, since one that has no room
 * left stops it.
 */
import path from 'node:path';
import {type DiskRoom, isEnough, isPlenty, readDiskRoom} from '../host/disk-room.js';
import {readImageSize} from '../host/image-size.js';
import type {RunningPlan} from './vm-handle.js';
import type {DiskLow} from './vm-status.js';

/** What a guest writes in that time is less than what counts as little, but for the fastest. */
const LOOK_EVERY_MS = 15_000;

type Image = Pick<RunningPlan['disks'][number], 'path' | 'format' | 'access'>;

export interface LowDiskInput {
  readonly disks: readonly Image[];
  /** Called once when room becomes scarce, and once when there is enough again. */
  readonly changed: (low: DiskLow | undefined) => void;
  readonly lookEveryMs?: number;
  readonly roomFor?: (file: string) => Promise<DiskRoom | undefined>;
}

export class LowDiskWatch {
  readonly #input: LowDiskInput;
  readonly #images: readonly Image[];
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;
  #low: DiskLow | undefined;

  constructor(input: LowDiskInput) {
    this.#input = input;
    this.#images = input.disks.filter(({access}) => access === 'read-write');
  }

  /** The guest can write; may be said again. */
  begin(): void {
    if (this.#timer !== undefined || this.#images.length === 0) return;
    this.#timer = setInterval(() => void this.look(), this.#input.lookEveryMs ?? LOOK_EVERY_MS);
    this.#timer.unref();
    void this.look();
  }

  /** It writes no more. */
  end(): void {
    clearInterval(this.#timer);
    this.#timer = undefined;
    this.#low = undefined;
  }

  /** A file system of the network may keep us waiting, and one question is enough then. */
  look(): Promise<void> {
    this.#looking ??= this.#look().finally(() => {
      this.#looking = undefined;
    });
    return this.#looking;
  }

  async #look(): Promise<void> {
    const found = await this.#scarcest();
    if (this.#timer === undefined) return;
    const isNews = (found === undefined) !== (this.#low === undefined);
    this.#low = found;
    if (isNews) this.#input.changed(found);
  }

  /** The image that has the least room, where that is little. */
  async #scarcest(): Promise<DiskLow | undefined> {
    const {roomFor = readDiskRoom} = this.#input;
    let scarcest: DiskLow | undefined;
    for (const folder of new Set(this.#images.map((image) => path.dirname(image.path)))) {
      // Images in one folder share their room.
      const images = this.#images.filter((image) => path.dirname(image.path) === folder);
      const room = await roomFor(images[0]?.path ?? folder);
      if (room === undefined || this.#suffices(room)) continue;
      const growing = await firstThatGrows(images);
      if (growing === undefined) continue;
      const {freeBytes} = room;
      if (scarcest === undefined || freeBytes < scarcest.freeBytes) {
        scarcest = {path: growing.path, freeBytes};
      }
    }
    return scarcest;
  }

  /** What is freed and taken again by the minute is said once. */
  #suffices(room: DiskRoom): boolean {
    return this.#low === undefined ? isEnough(room) : isPlenty(room);
  }
}

/** An image that has all of its blocks needs no more room. */
async function firstThatGrows(images: readonly Image[]): Promise<Image | undefined> {
  for (const image of images) {
    const size = await readImageSize(image);
    if (size !== undefined && size.virtualBytes > size.allocatedBytes) return image;
  }
  return undefined;
}
