import {pointerTo} from '../../core/pointer.js';
import type {Rule} from './rule.js';

/** As many as the schema allows for `cpu.count`. */
const MOST = 1024;

export const topologyMatchesCount: Rule = ({cpu}, locate) => {
  const {count, topology} = cpu;
  if (topology === undefined) return [];
  const {sockets, cores, threads} = topology;
  const product = sockets * cores * threads;
  const sum = `${sockets} × ${cores} × ${threads} = ${product}`;
  const shared = {severity: 'error', location: locate(pointerTo('cpu', 'topology'))} as const;
  if (product > MOST) {
    return [
      {
        ...shared,
        code: 'profile/too-many-processors',
        message: `The topology makes '${sum}' processors, allowed are at most ${MOST}`,
      },
    ];
  }
  if (count === undefined || product === count) return [];
  return [
    {
      ...shared,
      code: 'profile/topology-mismatch',
      message: `The topology makes '${sum}' processors, but the count is '${count}'`,
      location: locate(pointerTo('cpu', 'count')),
      hint: `"count": ${product}, or leave it out`,
      related: [{message: 'the topology is here', location: shared.location}],
    },
  ];
};
