/**
 * Why QEMU could not listen on a port. It gives one message for every reason, so the port is tried
 * again.
 */
import {explainRefusal, tryToBind} from '../host/ports.js';
import type {NamedProcess} from '../host/process-files.js';
import type {Plan} from '../plan/plan.js';
import {describeHolder} from './holder.js';
import type {Finding} from './investigate.js';
import type {QemuEndRead} from './qemu-stderr.js';

interface Endpoint {
  readonly protocol: 'tcp' | 'udp';
  readonly hostAddress: string;
  readonly hostPort: number;
}

/** Tells a port that is taken from one that is reserved for root. */
export async function investigateForward(
  {line = '', reworded}: QemuEndRead,
  plan: Plan,
): Promise<Finding | undefined> {
  const endpoint = endpointOfRule(line);
  const refusal = endpoint && (await tryToBind(endpoint));
  if (endpoint === undefined || refusal === undefined) return undefined;
  const {message, hint, failure} = await explainRefusal(endpoint, refusal, describeIn(plan));
  return {message: reworded(message), ...(hint && {hint}), ...(failure && {failure})};
}

/** Names the holder of a port of `-vnc` or the like, and the next one that is free. */
export async function investigatePort(
  {line = '', reworded}: QemuEndRead,
  plan: Plan,
): Promise<Finding | undefined> {
  const endpoint = endpointOfOption(line);
  const refusal = endpoint && (await tryToBind(endpoint));
  if (endpoint === undefined || refusal === undefined) return undefined;
  const {message} = await explainRefusal(endpoint, refusal, describeIn(plan));
  const free = await nextFreePort(endpoint);
  const {base} = endpoint;
  return {
    message: reworded(message),
    ...(free !== undefined && {
      hint: `the next free one is ${free}${base === 0 ? '' : `, display :${free - base}`}`,
    }),
  };
}

const describeIn =
  ({paths}: Plan) =>
  async (holder: NamedProcess): Promise<string> =>
    (await describeHolder(holder, paths)).who;

/** From QEMU's words about a rule such as `tcp:127.0.0.1:8080-:80`. */
function endpointOfRule(line: string): Endpoint | undefined {
  const [, protocol, hostAddress, hostPort] =
    /forwarding rule '(tcp|udp)?:([^:]*):(\d+)-/.exec(line) ?? [];
  if (hostPort === undefined) return undefined;
  return {
    protocol: protocol === 'udp' ? 'udp' : 'tcp',
    hostAddress: hostAddress || '0.0.0.0',
    hostPort: Number(hostPort),
  };
}

/** Where the displays of VNC begin. */
const VNC_BASE = 5900;

/** From the option that QEMU echoes, such as `-vnc 127.0.0.1:1` or `-qmp tcp:localhost:4444`. */
function endpointOfOption(line: string): (Endpoint & {readonly base: number}) | undefined {
  const [, option, hostAddress, number] = /^-(\w+) (?:tcp:)?([^:,\s]*):(\d+)/.exec(line) ?? [];
  if (number === undefined) return undefined;
  const base = option === 'vnc' ? VNC_BASE : 0;
  return {
    protocol: 'tcp',
    hostAddress: hostAddress || '0.0.0.0',
    hostPort: base + Number(number),
    base,
  };
}

const MAX_TRIES = 64;

async function nextFreePort(endpoint: Endpoint): Promise<number | undefined> {
  for (let step = 1; step <= MAX_TRIES; step += 1) {
    const hostPort = endpoint.hostPort + step;
    if (hostPort > 65_535) return undefined;
    if ((await tryToBind({...endpoint, hostPort})) === undefined) return hostPort;
  }
  return undefined;
}
