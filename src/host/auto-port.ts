/**
 * Chooses the port of a forward that asks for a free one.
 */
import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import type {JsonPointer} from '../core/pointer.js';
import {err, ok, type Result} from '../core/result.js';
import {explainRefusal, originOf, tryToBind} from './ports.js';

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
      return err(await explainRefusal({...request, hostPort}, refusal));
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
