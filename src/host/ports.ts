/**
 * Whether QEMU will be able to listen on a port of the host, and which port is free.
 *
 * QEMU gives one message for every reason why it cannot listen, so the port is tried out first:
 * bound and let go of at once.
 */
import {createHash} from 'node:crypto';
import {once} from 'node:events';
import {readFile} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import type {JsonPointer} from '../core/pointer.js';
import type {Result} from '../core/result.js';
import {err, ok} from '../core/result.js';
import type {ForwardedPort} from '../plan/plan.js';
import {findPortHolder} from './port-holder.js';
import {asSystemError} from './system-error.js';

/** One end of a connection on the host. */
interface Endpoint {
  readonly protocol: 'tcp' | 'udp';
  readonly hostAddress: string;
  readonly hostPort: number;
}

/** Says why QEMU could not listen on a port: taken, not allowed, or no such address here. */
export async function checkPortFree(port: ForwardedPort): Promise<Result<void, Diagnostic>> {
  const refusal = await tryToBind(port);
  return refusal === undefined ? ok(undefined) : err(await explain(port, refusal));
}

export interface AutoPortRequest {
  /** Whoever asks with the same seed gets the same port, as long as it is free. */
  readonly seed: string;
  readonly hostAddress: string;
  readonly protocol: 'tcp' | 'udp';
  /** Ports that are promised to others. */
  readonly taken: ReadonlySet<number>;
  /** The profile value that asks for a port. */
  readonly origin?: JsonPointer;
}

/** Trying more ports than this would not find one either. */
const MAX_TRIES = 256;

/** The port that belongs to the seed, or the next free one after it. */
export async function chooseAutoPort(
  request: AutoPortRequest,
): Promise<Result<number, Diagnostic>> {
  const {protocol, hostAddress} = request;
  const candidates = portsInOrder(request.seed, await readEphemeralRange())
    .filter((port) => !request.taken.has(port))
    .slice(0, MAX_TRIES);
  for (const hostPort of candidates) {
    const refusal = await tryToBind({protocol, hostAddress, hostPort});
    if (refusal === undefined) return ok(hostPort);
    // The other ports of this address would be refused for the same reason.
    if (refusal.code !== 'EADDRINUSE') {
      return err(await explain({...request, hostPort}, refusal));
    }
  }
  return err({
    code: 'host/no-free-port',
    severity: 'error',
    message: `no free ${protocol} port was found on '${hostAddress}' in ${candidates.length} tries`,
    hint: 'give a port number instead of "auto"',
    failure: 'busy',
    ...originOf(request),
  });
}

interface PortRange {
  readonly first: number;
  readonly last: number;
}

/** IANA's range for private use. */
const PRIVATE_PORTS: PortRange = {first: 49152, last: 65535};

/** The default of Linux. */
const USUAL_EPHEMERAL_PORTS: PortRange = {first: 32768, last: 60999};

/**
 * All ports that a forward may get, starting at the one that belongs to the seed. Leaves out those
 * that the kernel gives to outgoing connections, which may take them at any moment.
 */
export function portsInOrder(seed: string, ephemeral: PortRange): readonly number[] {
  const all = Array.from(
    {length: PRIVATE_PORTS.last - PRIVATE_PORTS.first + 1},
    (_port, index) => PRIVATE_PORTS.first + index,
  );
  const quiet = all.filter((port) => port < ephemeral.first || port > ephemeral.last);
  // A host may use the whole range for outgoing connections.
  const ports = quiet.length > 0 ? quiet : all;
  const start = createHash('sha256').update(seed).digest().readUInt32BE() % ports.length;
  return [...ports.slice(start), ...ports.slice(0, start)];
}

async function readEphemeralRange(): Promise<PortRange> {
  // Not there in some containers.
  const text = await readFile('/proc/sys/net/ipv4/ip_local_port_range', 'utf8').catch(() => '');
  const [first, last] = text.trim().split(/\s+/).map(Number);
  return first && last ? {first, last} : USUAL_EPHEMERAL_PORTS;
}

/** Why the system refuses to bind, or `undefined` if it does not. */
async function tryToBind(endpoint: Endpoint): Promise<NodeJS.ErrnoException | undefined> {
  try {
    await (endpoint.protocol === 'tcp' ? bindTcp(endpoint) : bindUdp(endpoint));
    return undefined;
  } catch (error) {
    return asSystemError(error);
  }
}

async function bindTcp({hostAddress, hostPort}: Endpoint): Promise<void> {
  // Loaded only here, as below: most verbs try no port.
  const {createServer} = await import('node:net');
  const server = createServer();
  server.listen({host: hostAddress, port: hostPort, exclusive: true});
  // Rejects when the server emits 'error' instead.
  await once(server, 'listening');
  server.close();
  await once(server, 'close');
}

async function bindUdp({hostAddress, hostPort}: Endpoint): Promise<void> {
  const {createSocket} = await import('node:dgram');
  const socket = createSocket('udp4');
  try {
    socket.bind({address: hostAddress, port: hostPort, exclusive: true});
    await once(socket, 'listening');
  } finally {
    socket.close();
  }
}

type Refused = Endpoint & {readonly origin?: JsonPointer};

async function explain(port: Refused, refusal: NodeJS.ErrnoException): Promise<Diagnostic> {
  switch (refusal.code) {
    case 'EADDRINUSE':
      return portTaken(port);
    case 'EACCES':
      return portNotAllowed(port);
    case 'EADDRNOTAVAIL':
      return addressNotHere(port);
    default:
      return {
        code: 'host/port-refused',
        severity: 'error',
        message: `the system refuses ${nameOf(port)}: ${refusal.message}`,
        failure: 'os-refused',
        ...originOf(port),
      };
  }
}

async function portTaken(port: Refused): Promise<Diagnostic> {
  const holder = await findPortHolder(port.protocol, port.hostPort);
  const by = holder === undefined ? 'another process' : `'${holder.name}', process ${holder.pid}`;
  return {
    code: 'host/port-taken',
    severity: 'error',
    message: `${nameOf(port)} is taken by ${by}`,
    hint: 'set "host" to another port, or to "auto" for a free one',
    failure: 'busy',
    ...originOf(port),
  };
}

const portNotAllowed = (port: Refused): Diagnostic => ({
  code: 'host/port-not-allowed',
  severity: 'error',
  message: `${nameOf(port)} is reserved for the system administrator`,
  hint: `set "host" to 1024 or more, or type: sudo sysctl net.ipv4.ip_unprivileged_port_start=${port.hostPort}`,
  failure: 'permission',
  ...originOf(port),
});

const addressNotHere = (port: Refused): Diagnostic => ({
  code: 'host/address-not-here',
  severity: 'error',
  message: `this host does not have the address '${port.hostAddress}'`,
  hint: 'set "hostAddress" to "127.0.0.1", or to "0.0.0.0" for every address of this host',
  failure: 'unsupported',
  ...originOf(port),
});

const nameOf = ({protocol, hostAddress, hostPort}: Endpoint): string =>
  `${protocol} port ${hostPort} of '${hostAddress}'`;

const originOf = ({origin}: {readonly origin?: JsonPointer}) =>
  origin === undefined ? {} : {origin};
