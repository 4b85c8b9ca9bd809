/**
 * Whether QEMU will be able to listen on a port of the host.
 *
 * QEMU gives one message for every reason why it cannot listen, so the port is tried out first:
 * bound and let go of at once.
 */
import {once} from 'node:events';
import type {Diagnostic} from '../core/diagnostic.js';
import type {JsonPointer} from '../core/pointer.js';
import type {Result} from '../core/result.js';
import {err, ok} from '../core/result.js';
import type {ForwardedPort} from '../plan/plan.js';
import {findPortHolder} from './port-holder.js';
import type {NamedProcess} from './process-files.js';
import {asSystemError} from './system-error.js';

/** One end of a connection on the host. */
interface Endpoint {
  readonly protocol: 'tcp' | 'udp';
  readonly hostAddress: string;
  readonly hostPort: number;
}

/** Names the process that has a port, for people. */
export type DescribeHolder = (holder: NamedProcess) => Promise<string> | string;

/** Says why QEMU could not listen on a port: taken, not allowed, or no such address here. */
export async function checkPortFree(
  port: ForwardedPort,
  describe: DescribeHolder = describeProcess,
): Promise<Result<void, Diagnostic>> {
  const refusal = await tryToBind(port);
  return refusal === undefined ? ok(undefined) : err(await explainRefusal(port, refusal, describe));
}

/** Why the system refuses to bind, or `undefined` if it does not. */
export async function tryToBind(endpoint: Endpoint): Promise<NodeJS.ErrnoException | undefined> {
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

export async function explainRefusal(
  port: Refused,
  refusal: NodeJS.ErrnoException,
  describe: DescribeHolder = describeProcess,
): Promise<Diagnostic> {
  switch (refusal.code) {
    case 'EADDRINUSE':
      return portTaken(port, describe);
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

async function portTaken(port: Refused, describe: DescribeHolder): Promise<Diagnostic> {
  const holder = await findPortHolder(port.protocol, port.hostPort);
  const by = holder === undefined ? 'another process' : await describe(holder);
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

export const describeProcess = ({name, pid}: NamedProcess): string => `'${name}', process ${pid}`;

export const originOf = ({origin}: {readonly origin?: JsonPointer}) =>
  origin === undefined ? {} : {origin};
