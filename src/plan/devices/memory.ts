/** The guest's main memory: `-m`. */
import type {JsonPointer} from '../../core/pointer.js';
import type {Argument} from '../invocation.js';

export interface MemorySpec {
  /** Whole MiB. */
  readonly sizeMib: number;
}

export const memoryArguments = ({sizeMib}: MemorySpec, origin: JsonPointer): Argument[] => [
  {form: 'keyval', option: 'm', props: {size: `${sizeMib}M`}, origin},
];
