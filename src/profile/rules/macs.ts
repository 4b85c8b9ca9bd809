import {pointerTo} from '../../core/pointer.js';
import {findClashes} from './repeated.js';
import type {Rule} from './rule.js';

export const macsDiffer: Rule = ({networks}, locate) =>
  findClashes(
    networks.flatMap((network, index) =>
      network.type === 'user'
        ? [{value: network.mac, pointer: pointerTo('networks', index, 'mac')}]
        : [],
    ),
    {
      code: 'profile/repeated-mac',
      message: (mac) => `Two networks have the MAC address '${mac}', and every one needs its own`,
      hint: 'leave "mac" out to get one that is derived',
      locate,
    },
  );
