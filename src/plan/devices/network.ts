/**
 * Network interfaces: a `-netdev` for the host's side, a `-device` for the guest's card.
 *
 * The interface at `/networks/<N>` is `net<N>`, its card `net<N>-dev`.
 */
import type {JsonPointer} from '../../core/pointer.js';
import {type Place, virtioDevice} from '../device-places.js';
import type {Argument, QapiObject} from '../invocation.js';
import type {ForwardedPort} from '../plan.js';

export interface UserNetworkSpec {
  /** Position in the profile. */
  readonly index: number;
  readonly model: keyof typeof KINDS;
  readonly mac: string;
  readonly ports: readonly ForwardedPort[];
  readonly reach: 'outside' | 'forwards-only';
  readonly place: Place;
}

/** The card of each model. */
const KINDS = {virtio: 'virtio-net'} as const;

export function userNetworkArguments(network: UserNetworkSpec, origin: JsonPointer): Argument[] {
  return [
    {form: 'json', option: 'netdev', props: netdev(network), origin},
    {form: 'json', option: 'device', props: device(network), origin},
  ];
}

const netdev = ({index, ports, reach}: UserNetworkSpec): QapiObject => ({
  type: 'user',
  id: `net${index}`,
  restrict: reach === 'forwards-only',
  ...(ports.length > 0 ? {hostfwd: ports.map((port) => ({str: renderForward(port)}))} : {}),
});

/** In slirp's own notation; an empty guest address means the first that its DHCP gives out. */
const renderForward = ({protocol, hostAddress, hostPort, guestPort}: ForwardedPort): string =>
  `${protocol}:${hostAddress}:${hostPort}-:${guestPort}`;

const device = ({index, model, mac, place}: UserNetworkSpec): QapiObject => ({
  ...virtioDevice(KINDS[model], place),
  id: `net${index}-dev`,
  netdev: `net${index}`,
  mac,
  // No PXE: booting from the network is not offered, so its ROM is only more to attack.
  ...(place.bus === 'pci' ? {romfile: ''} : {}),
});
