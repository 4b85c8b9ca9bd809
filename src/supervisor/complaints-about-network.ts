/** QEMU's complaints about networks and ports. */
import {type Explanation, quoted} from './complaint.js';

export const NETWORK: readonly Explanation[] = [
  {
    code: 'supervisor/forward-refused',
    pattern: /Could not set up host forwarding rule '([^']+)'/,
    failure: 'busy',
    say: ([, rule]) => `the host port of the forward ${quoted(rule)} cannot be had`,
    hint: 'see who has it with ss -tulpn, or set "host": "auto"',
  },
  {
    code: 'supervisor/forward-wrong',
    pattern: /Invalid host forwarding rule '([^']+)' \(([^)]+)\)/,
    failure: 'profile',
    say: ([, rule, why]) => `QEMU does not understand the forward ${quoted(rule)}: ${why}`,
    hint: (_circumstances, [, rule = '']) =>
      rule.includes('[')
        ? 'this QEMU forwards IPv4 only: use an address such as 127.0.0.1'
        : undefined,
  },
  {
    code: 'supervisor/port-taken',
    pattern: /Failed to find an available port: Address already in use/,
    failure: 'busy',
    say: () => 'a port that QEMU should listen on is taken',
    hint: 'see who has it with ss -tulpn, or choose another one',
  },
  {
    code: 'supervisor/bridge-denied',
    pattern: /failed to parse default acl file|access denied by acl file|bridge helper failed/,
    failure: 'permission',
    say: (_match, {lines}) => `QEMU's helper may not join the bridge ${quoted(bridgeOf(lines))}`,
    hint: ({lines}) =>
      `echo 'allow ${bridgeOf(lines)}' | sudo tee -a /etc/qemu/bridge.conf; or use the network type "user"`,
  },
  {
    code: 'supervisor/tap-denied',
    pattern:
      /could not (?:open|configure) \/dev\/net\/tun.*: (?:Operation not permitted|Permission)/,
    failure: 'permission',
    say: () => 'this user may not make or use that tap device',
    hint: 'use the network type "user", or let root make the device: sudo ip tuntap add NAME mode tap user "$USER"',
  },
];

/** Comes before the images, since newer QEMUs complain of it in the same words. */
export const VHOST: readonly Explanation[] = [
  {
    code: 'supervisor/vhost-missing',
    pattern:
      /vhost char device failed|vhost-net requested but could not be initialized|open '\/dev\/vhost-net'/,
    failure: 'unsupported',
    say: () => 'this host has no usable /dev/vhost-net for vhost=on',
    hint: 'sudo modprobe vhost_net, or take vhost=on from "extraArgs"',
  },
];

/** What `br=` says, or QEMU's default. */
const bridgeOf = (lines: readonly string[]): string =>
  /\bbr=([\w.-]+)/.exec(lines.join('\n'))?.[1] ?? 'br0';
