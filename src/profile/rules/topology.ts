import {pointerTo} from '../../core/pointer.js';
import type {Rule} from './rule.js';

export const topologyMatchesCount: Rule = ({cpu}, locate) => {
  const {count, topology} = cpu;
  if (count === undefined || topology === undefined) return [];
  const {sockets, cores, threads} = topology;
  const product = sockets * cores * threads;
  if (product === count) return [];
  return [
    {
      code: 'profile/topology-mismatch',
      severity: 'error',
      message: `The topology has ${sockets} × ${cores} × ${threads} = ${product} CPUs, but count is '${count}'`,
      location: locate(pointerTo('cpu', 'count')),
      hint: `"count": ${product}, or leave it out`,
      related: [{message: 'the topology is here', location: locate(pointerTo('cpu', 'topology'))}],
    },
  ];
};
