/**
 * The host ports of the guest's networks, with `auto` ones as the host's facts chose them.
 */
import {child, pointerTo} from '../core/pointer.js';
import type {Network} from '../schema/schema.js';
import type {HostFacts} from './host-facts.js';
import type {ForwardedPort} from './plan.js';

/** Of the network at this position. */
export function forwardedPorts(
  network: Network,
  index: number,
  autoPorts: HostFacts['autoPorts'],
): readonly ForwardedPort[] {
  if (network.type === 'none') return [];
  return network.forwards.map(({protocol, hostAddress, host, guest}, number) => {
    const origin = pointerTo('networks', index, 'forwards', number);
    const hostPort = host === 'auto' ? autoPorts[child(origin, 'host')] : host;
    // Whoever gathers the facts is given every such pointer.
    if (hostPort === undefined) throw new Error(`No port was chosen for ${origin}`);
    return {protocol, hostAddress, hostPort, guestPort: guest, origin};
  });
}
