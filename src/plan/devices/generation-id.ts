/**
 * The generation of a VM, by which its guest sees that it was cloned, or has gone back in time.
 */
import type {JsonPointer} from '../../core/pointer.js';
import type {Argument} from '../invocation.js';

/** The device's type. */
export const GENERATION_DEVICE = 'vmgenid';

export interface GenerationSpec {
  readonly uuid: string;
  /** How often the VM has gone back to a snapshot. */
  readonly generation: number;
}

export const generationArguments = (spec: GenerationSpec, origin: JsonPointer): Argument[] => [
  {
    form: 'json',
    option: 'device',
    props: {driver: GENERATION_DEVICE, id: 'generation0', guid: generationGuid(spec)},
    origin,
  },
];

/**
 * Another one for each machine and each generation. It has to be no secret, only different, and the
 * machine's UUID is already.
 */
export function generationGuid({uuid, generation}: GenerationSpec): string {
  const tail = (Number.parseInt(uuid.slice(-8), 16) ^ generation) >>> 0;
  return `${uuid.slice(0, -8)}${tail.toString(16).padStart(8, '0')}`;
}
