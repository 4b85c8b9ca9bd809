/**
 * The images that are a VM's own: those that its guest writes to, for good and alone. What is only
 * read, thrown away or shared with other VMs stays where it is when the VM is copied or moved.
 */
import path from 'node:path';
import {formatByteSize, parseByteSize} from '../core/byte-size.js';
import {readImageSize} from '../host/image-size.js';
import {diskImageOf, type ImagePlace} from '../plan/disk-image.js';
import type {ImageLayer} from '../plan/plan.js';
import type {Disk, ResolvedProfile} from '../schema/schema.js';

export interface OwnImage {
  /** Of the disk in the profile. */
  readonly id: string;
  readonly index: number;
  readonly image: ImageLayer;
  /** What it is a layer on. */
  readonly base: ImageLayer | undefined;
  /** `profile`: the profile says where it is. */
  readonly place: 'state' | 'profile';
}

export function ownImages(
  {disks}: Pick<ResolvedProfile, 'disks'>,
  place: Omit<ImagePlace, 'writes'>,
): readonly OwnImage[] {
  return disks.flatMap((disk, index) => {
    const found = isWrittenTo(disk)
      ? diskImageOf(disk, index, {...place, writes: 'kept'})
      : undefined;
    if (found === undefined) return [];
    const {path: file, format, layers} = found;
    const isInside = file.startsWith(`${place.stateDirectory}${path.sep}`);
    return [
      {
        ...{id: disk.id, index, image: {path: file, format}, base: layers[0]},
        place: isInside ? ('state' as const) : ('profile' as const),
      },
    ];
  });
}

/**
 * By the ids of disks, the sizes of images that are not as large as the profile says, in its words: have
 * grown beyond it, or were smaller, and stay so. A profile that goes with a copy of such an image has to
 * say the real one, or it never starts, or makes the copy larger.
 */
export async function findOtherSizes(
  images: readonly OwnImage[],
  {disks}: Pick<ResolvedProfile, 'disks'>,
): Promise<ReadonlyMap<string, string>> {
  const sizes = await Promise.all(images.map(({image}) => readImageSize(image)));
  return new Map(
    images.flatMap(({id}, index) => {
      const {size = '', grow = true} = disks.find((disk) => disk.id === id) ?? {};
      const told = parseByteSize(size);
      const real = sizes[index]?.virtualBytes;
      const isOther =
        told !== undefined && real !== undefined && (grow ? real > told : real !== told);
      return isOther ? [[id, formatByteSize(real)] as const] : [];
    }),
  );
}

const isWrittenTo = ({media, mode, readOnly, shared}: Disk): boolean =>
  media === 'disk' && mode !== 'ephemeral' && !readOnly && !shared;
