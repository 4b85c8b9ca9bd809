/**
 * The guest's processors: `-cpu` for what they are, `-smp` for how many.
 */
import {type JsonPointer, pointerTo} from '../../core/pointer.js';
import type {Argument, Scalar} from '../invocation.js';

export interface CpuSpec {
  /** A name of QEMU's, or `host`, or `max`. */
  readonly model: string;
  readonly features: Readonly<Record<string, boolean>>;
  /** Before those of the profile, which win. */
  readonly enlightenments: Readonly<Record<string, Scalar>>;
  /** Taken from the model whatever the profile says, because QEMU would not start. */
  readonly without: readonly string[];
}

export interface SmpSpec {
  readonly count: number;
  readonly topology: {readonly sockets: number; readonly cores: number; readonly threads: number};
}

export function cpuArguments({model, features, enlightenments, without}: CpuSpec): Argument[] {
  const off: Record<string, Scalar> = Object.fromEntries(without.map((name) => [name, false]));
  return [
    {
      form: 'keyval',
      option: 'cpu',
      head: model,
      props: {...enlightenments, ...features, ...off},
      origin: pointerTo('cpu'),
    },
  ];
}

/** Everything is spelt out, because QEMU's defaults have changed between its versions. */
export const smpArguments = (
  {count, topology: {sockets, cores, threads}}: SmpSpec,
  origin: JsonPointer,
): Argument[] => [
  {
    form: 'keyval',
    option: 'smp',
    props: {cpus: count, sockets, cores, threads, maxcpus: count},
    origin,
  },
];
