import type {Diagnostic} from '../../core/diagnostic.js';
import {pointerTo} from '../../core/pointer.js';
import type {ResolvedProfile} from '../../schema/schema.js';
import type {Rule} from './rule.js';

/** A VM that is waited for has to have what the waiting looks at. */
export const readinessCanBeSeen: Rule = (profile, locate) => {
  const found = problemOf(profile);
  if (found === undefined) return [];
  const {key, ...problem} = found;
  const place = locate(pointerTo('ready', key));
  // A port that is a default stands nowhere, but the level that it belongs to does.
  const location = place.range === undefined ? locate(pointerTo('ready', 'type')) : place;
  return [{...problem, severity: 'error', location}];
};

interface Problem extends Pick<Diagnostic, 'code' | 'message' | 'hint'> {
  readonly key: 'type' | 'port';
}

function problemOf({ready, networks, serial, guestAgent}: ResolvedProfile): Problem | undefined {
  switch (ready.type) {
    case 'running':
      return undefined;
    case 'tcp':
    case 'ssh':
      return portsOf(networks).includes(ready.port) ? undefined : unreachable(ready, networks);
    case 'serial':
      return serial.type === 'none' ? noSerialPort : undefined;
    case 'agent':
    case 'command':
      return guestAgent.type === 'none' ? noAgent(ready.type) : undefined;
  }
}

const portsOf = (networks: ResolvedProfile['networks']): readonly number[] =>
  networks.flatMap((network) =>
    network.type === 'user'
      ? network.forwards.filter(({protocol}) => protocol === 'tcp').map(({guest}) => guest)
      : [],
  );

function unreachable(
  {type, port}: {readonly type: 'tcp' | 'ssh'; readonly port: number},
  networks: ResolvedProfile['networks'],
): Problem {
  const ports = [...new Set(portsOf(networks))];
  const reachable =
    ports.length === 0
      ? 'no TCP forward leads to any'
      : `TCP forwards lead to ${ports.map((one) => `'${one}'`).join(', ')}`;
  return {
    key: 'port',
    code: 'profile/ready-needs-forward',
    message: `Readiness by ${type} looks at the guest's port '${port}', and ${reachable}`,
    hint: `add {"host": "auto", "guest": ${port}} to the "forwards" of a network`,
  };
}

const noSerialPort: Problem = {
  key: 'type',
  code: 'profile/ready-needs-serial',
  message: "Readiness by serial looks at what the guest writes, and its serial port is 'none'",
  hint: '"serial": {"type": "uart"}',
};

const noAgent = (type: string): Problem => ({
  key: 'type',
  code: 'profile/ready-needs-agent',
  message: `Readiness by ${type} asks the guest agent, and the guestAgent is 'none'`,
  hint: '"guestAgent": {"type": "virtio"}',
});
