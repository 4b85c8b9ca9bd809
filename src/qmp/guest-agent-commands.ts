/**
 * What the guest agent can be asked, and its answers as far as they can be believed.
 *
 * The guest makes the answers, so everything in them is checked, and cut where it has no limit.
 */
import {isObject} from '../core/json.js';
import {err, ok, type Result} from '../core/result.js';
import type {GuestAgent} from './guest-agent.js';
import type {QmpFailure} from './qmp.js';

type Asked<T> = Promise<Result<T, QmpFailure>>;

export async function ping(agent: GuestAgent, deadlineMs: number): Asked<void> {
  const answer = await agent.execute({execute: 'guest-ping', deadlineMs});
  return answer.ok ? ok(undefined) : answer;
}

export interface AgentVersion {
  readonly version: string;
  /** Commands that this agent knows and has not been told to refuse. */
  readonly commands: ReadonlySet<string>;
}

export const readVersion = (agent: GuestAgent, deadlineMs: number): Asked<AgentVersion> =>
  ask(agent, {execute: 'guest-info', deadlineMs}, (value) => {
    const {version, supported_commands: commands} = fieldsOf(value);
    if (typeof version !== 'string' || !Array.isArray(commands)) return undefined;
    const enabled = commands.filter(isObject).filter((command) => command['enabled'] === true);
    return {
      version: short(version),
      commands: new Set(enabled.map(({name}) => name).filter((name) => typeof name === 'string')),
    };
  });

/** The guest's operating system in words, such as `Debian GNU/Linux 12 (bookworm)`. */
export const readOsName = (agent: GuestAgent, deadlineMs: number): Asked<string> =>
  ask(agent, {execute: 'guest-get-osinfo', deadlineMs}, (value) => {
    const {'pretty-name': pretty, name: plain, 'kernel-release': kernel} = fieldsOf(value);
    const name = [pretty, plain, kernel].find((text) => typeof text === 'string' && text !== '');
    return typeof name === 'string' ? short(name) : undefined;
  });

export const readHostName = (agent: GuestAgent, deadlineMs: number): Asked<string> =>
  ask(agent, {execute: 'guest-get-host-name', deadlineMs}, (value) => {
    const {'host-name': name} = fieldsOf(value);
    return typeof name === 'string' ? short(name) : undefined;
  });

export interface GuestInterface {
  readonly name: string;
  readonly mac?: string;
  /** IPv4 and IPv6, without their prefix lengths. */
  readonly addresses: readonly string[];
}

export const readInterfaces = (
  agent: GuestAgent,
  deadlineMs: number,
): Asked<readonly GuestInterface[]> =>
  ask(agent, {execute: 'guest-network-get-interfaces', deadlineMs}, (value) =>
    Array.isArray(value) ? value.slice(0, MAX_ITEMS).flatMap(readInterface) : undefined,
  );

function readInterface(value: unknown): readonly GuestInterface[] {
  if (!isObject(value)) return [];
  const {name, 'hardware-address': mac, 'ip-addresses': listed} = value;
  if (typeof name !== 'string') return [];
  const addresses = (Array.isArray(listed) ? listed.slice(0, MAX_ITEMS) : []).flatMap((item) => {
    const address = isObject(item) ? item['ip-address'] : undefined;
    return typeof address === 'string' ? [short(address)] : [];
  });
  return [{name: short(name), ...(typeof mac === 'string' && {mac: short(mac)}), addresses}];
}

export interface GuestCommand {
  /** Looked for on the agent's own `PATH`, when it has no slash. */
  readonly path: string;
  readonly args: readonly string[];
  readonly stdin?: Uint8Array;
}

/** Starts a program in the guest, and gives its pid there. */
export const startCommand = (
  agent: GuestAgent,
  {path, args, stdin}: GuestCommand,
  deadlineMs: number,
): Asked<number> => {
  const input = stdin && {'input-data': Buffer.from(stdin).toString('base64')};
  const wanted = {path, arg: args, 'capture-output': true, ...input};
  return ask(agent, {execute: 'guest-exec', arguments: wanted, deadlineMs}, (value) => {
    const {pid} = fieldsOf(value);
    return typeof pid === 'number' ? pid : undefined;
  });
};

/** How a program in the guest has ended. */
export interface CommandEnd {
  readonly exitCode?: number;
  /** The number of the signal that killed it. */
  readonly signal?: number;
  /** Base64, as the agent has sent it. */
  readonly stdout: string;
  readonly stderr: string;
}

/** `running`, or how the program has ended; that the agent tells only once. */
export const readCommandStatus = (
  agent: GuestAgent,
  pid: number,
  deadlineMs: number,
): Asked<'running' | CommandEnd> =>
  ask(agent, {execute: 'guest-exec-status', arguments: {pid}, deadlineMs}, (value) => {
    const {exited, exitcode, signal, 'out-data': out, 'err-data': error} = fieldsOf(value);
    if (typeof exited !== 'boolean') return undefined;
    if (!exited) return 'running';
    return {
      ...(typeof exitcode === 'number' && {exitCode: exitcode}),
      ...(typeof signal === 'number' && {signal}),
      stdout: typeof out === 'string' ? out : '',
      stderr: typeof error === 'string' ? error : '',
    };
  });

/**
 * Asks the guest to power down. There is no answer when it does, so silence is consent, and so is
 * the end of the connection.
 */
export async function powerDown(agent: GuestAgent, silenceMs: number): Asked<void> {
  const answer = await agent.execute({
    execute: 'guest-shutdown',
    arguments: {mode: 'powerdown'},
    deadlineMs: silenceMs,
  });
  if (answer.ok) return ok(undefined);
  const {kind} = answer.error;
  return kind === 'timeout' || kind === 'closed' ? ok(undefined) : answer;
}

/** Lets the guest write back its file systems and hold all writes; gives how many they are. */
export const freezeFilesystems = (agent: GuestAgent, deadlineMs: number): Asked<number> =>
  askForNumber(agent, 'guest-fsfreeze-freeze', deadlineMs);

/** Ends that; gives how many file systems were frozen. */
export const thawFilesystems = (agent: GuestAgent, deadlineMs: number): Asked<number> =>
  askForNumber(agent, 'guest-fsfreeze-thaw', deadlineMs);

export const readFreezeState = (
  agent: GuestAgent,
  deadlineMs: number,
): Asked<'thawed' | 'frozen'> =>
  ask(agent, {execute: 'guest-fsfreeze-status', deadlineMs}, (value) =>
    value === 'thawed' || value === 'frozen' ? value : undefined,
  );

const askForNumber = (agent: GuestAgent, execute: string, deadlineMs: number): Asked<number> =>
  ask(agent, {execute, deadlineMs}, (value) => (typeof value === 'number' ? value : undefined));

async function ask<T>(
  agent: GuestAgent,
  request: Parameters<GuestAgent['execute']>[0],
  read: (value: unknown) => T | undefined,
): Asked<T> {
  const answer = await agent.execute(request);
  if (!answer.ok) return answer;
  const value = read(answer.value);
  if (value !== undefined) return ok(value);
  const message = 'the answer does not hold what was asked for';
  return err({kind: 'protocol', command: request.execute, message});
}

const fieldsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  isObject(value) ? value : {};

/** More interfaces, or addresses of one, than this are nobody's network. */
const MAX_ITEMS = 64;
const MAX_TEXT = 200;

const short = (text: string): string => text.slice(0, MAX_TEXT);
