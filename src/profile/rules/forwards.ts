import {pointerTo} from '../../core/pointer.js';
import {findClashes} from './repeated.js';
import type {Rule} from './rule.js';

/** A port can be listened on once; 0.0.0.0 listens on every address. */
export const forwardsDiffer: Rule = ({networks}, locate) =>
  findClashes(
    networks.flatMap((network, index) =>
      network.type === 'user'
        ? network.forwards.flatMap(({protocol, hostAddress, host}, number) =>
            host === 'auto'
              ? []
              : [
                  {
                    value: `${protocol} ${hostAddress}:${host}`,
                    pointer: pointerTo('networks', index, 'forwards', number, 'host'),
                  },
                ],
          )
        : [],
    ),
    {
      code: 'profile/repeated-forward',
      message: (value) => `Two forwards listen on '${value}', and a port leads to one place only`,
      hint: '"host": "auto" takes a free port',
      locate,
      clash: overlap,
    },
  );

function overlap(one: string, other: string): boolean {
  const [protocol = '', address = '', port = ''] = one.split(/[ :]/);
  const [otherProtocol = '', otherAddress = '', otherPort = ''] = other.split(/[ :]/);
  const everywhere = address === '0.0.0.0' || otherAddress === '0.0.0.0';
  return (
    protocol === otherProtocol && port === otherPort && (everywhere || address === otherAddress)
  );
}
