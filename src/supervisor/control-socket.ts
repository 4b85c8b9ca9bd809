/**
 * The supervisor's side of the control socket. The folder's mode protects it.
 */
import type {Socket} from 'node:net';
import type {Diagnostic} from '../core/diagnostic.js';
import {ok, type Result} from '../core/result.js';
import {type ControlReply, parseRequest} from './control-protocol.js';
import {readJsonLines, writeJsonLine} from './json-lines.js';
import type {StopRequest} from './stop-ladder.js';
import {listenSocket} from './unix-socket.js';
import type {VmCall} from './vm-call.js';
import type {Progress} from './vm-handle.js';
import type {LastExit, VmStatus} from './vm-status.js';

/** What clients can ask of a VM. */
export interface ControlledVm {
  status(): VmStatus;
  /** After QEMU has been asked; never waits long. */
  examine(): Promise<VmStatus>;
  requestStop(request: StopRequest): void;
  /** `isWanted`: aborted when whoever asks is gone. */
  call(call: VmCall, isWanted: AbortSignal): Promise<Result<unknown, Diagnostic>>;
}

export interface ControlSocket {
  /** Tells whoever is watching or stopping what happens. */
  publish(progress: Progress): void;
  /** Removes the socket; conversations go on. */
  stopListening(): void;
  /** Tells everybody how the VM ended, when it did, and says good-bye. */
  end(lastExit?: LastExit): void;
}

/** Longer ones come from something that is not kvmrun; the longest brings a command its input. */
const MAX_REQUEST_BYTES = 2 * 1024 * 1024;

/** A client this far behind is gone or stuck. */
const MAX_BEHIND_BYTES = 1024 * 1024;

/** What the status is another one after. */
const CHANGES: readonly Progress['progress'][] = [
  'phase',
  'ready',
  'not-ready',
  'degraded',
  'disk-low',
  'setup',
];

type Role = 'asking' | 'watching' | 'stopping';

export async function openControlSocket(
  path: string,
  vm: ControlledVm,
): Promise<Result<ControlSocket, Diagnostic>> {
  const clients = new Map<Socket, Role>();
  const listening = await listenSocket(path, (client) => {
    clients.set(client, 'asking');
    client.once('close', () => clients.delete(client));
    const line = (value: unknown): void => {
      const role = answer({client, vm, value});
      if (role !== undefined) clients.set(client, role);
    };
    readJsonLines(client, {line, tooLong: () => client.destroy()}, MAX_REQUEST_BYTES);
  });
  if (!listening.ok) return listening;
  const tell = (audience: Role, reply: ControlReply): void => {
    for (const [client, role] of clients) if (role === audience) send(client, reply);
  };
  return ok({
    publish(progress) {
      if (CHANGES.includes(progress.progress)) tell('watching', {status: vm.status()});
      if (progress.progress === 'rung') tell('stopping', {rung: progress.rung});
      if (progress.progress === 'stuck') tell('stopping', {stuck: true});
    },
    stopListening: () => void listening.value.close(),
    end(lastExit) {
      if (lastExit !== undefined) {
        tell('watching', {exited: lastExit});
        tell('stopping', {exited: lastExit});
      }
      for (const [client, role] of clients) sayGoodbye(client, role);
    },
  });
}

/**
 * Whoever waits for the end sees the connection close when this process is gone, too, and not
 * before. The sockets do not keep it alive.
 */
function sayGoodbye(client: Socket, role: Role): void {
  if (role === 'asking') client.destroySoon();
  else client.unref();
}

interface Asked {
  readonly client: Socket;
  readonly vm: ControlledVm;
  readonly value: unknown;
}

/** Answers one request; returns the client's new role, if it has one. */
function answer({client, vm, value}: Asked): 'watching' | 'stopping' | undefined {
  const request = parseRequest(value);
  switch (request?.do) {
    case 'status':
      send(client, {status: vm.status()});
      return undefined;
    case 'examine':
      void vm.examine().then((status) => send(client, {status}));
      return undefined;
    case 'call':
      void vm.call(request.call, whileOpen(client)).then((result) => {
        send(client, result.ok ? {done: result.value ?? null} : {refused: result.error});
      });
      return undefined;
    case 'watch':
      send(client, {status: vm.status()});
      return 'watching';
    case 'stop':
      send(client, {status: vm.status()});
      // The role comes first, so that the client hears of the step that its request begins.
      queueMicrotask(() => vm.requestStop(request.request));
      return 'stopping';
    case undefined:
      send(client, {error: 'not a request'});
      return undefined;
  }
}

function whileOpen(client: Socket): AbortSignal {
  const closing = new AbortController();
  client.once('close', () => closing.abort());
  return closing.signal;
}

function send(client: Socket, reply: ControlReply): void {
  if (client.writableLength > MAX_BEHIND_BYTES) client.destroy();
  else writeJsonLine(client, reply);
}
