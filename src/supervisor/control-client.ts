/**
 * The other side of the control socket: asks a VM's supervisor.
 */
import type {Socket} from 'node:net';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {type ControlReply, type ControlRequest, parseReply} from './control-protocol.js';
import {readJsonLines, writeJsonLine} from './json-lines.js';
import {Patience} from './patience.js';
import {connectSocket} from './unix-socket.js';
import type {VmAnswers, VmCall} from './vm-call.js';
import type {VmStatus} from './vm-status.js';

/** A supervisor that lives answers within milliseconds; one that is stopped never does. */
const ANSWER_MS = 2000;

/** The supervisor itself asks QEMU, and gives it this time. */
const EXAMINE_MS = 3000;

/** The status that the supervisor gives; `undefined` when there is none or it does not answer. */
export const askStatus = (
  controlSocket: string,
  patience = new Patience(ANSWER_MS),
): Promise<VmStatus | undefined> =>
  ask(controlSocket, {request: {do: 'status'}, patience, pick: pickStatus});

/** The same, after the supervisor has asked QEMU. */
export const examineVm = (controlSocket: string): Promise<VmStatus | undefined> =>
  ask(controlSocket, {
    request: {do: 'examine'},
    patience: new Patience(ANSWER_MS + EXAMINE_MS),
    pick: pickStatus,
  });

/** `undefined` when there is no supervisor, or none that answers in time. */
export const callVm = <Call extends VmCall>(
  controlSocket: string,
  call: Call,
  {deadlineMs = ANSWER_MS + EXAMINE_MS}: {readonly deadlineMs?: number} = {},
): Promise<Result<VmAnswers[Call['verb']], Diagnostic> | undefined> =>
  ask<Result<VmAnswers[Call['verb']], Diagnostic>>(controlSocket, {
    request: {do: 'call', call},
    patience: new Patience(deadlineMs),
    pick: (reply) => {
      // The supervisor is of this installation, and the call is one of ours.
      if ('done' in reply) return ok(reply.done as VmAnswers[Call['verb']]);
      return 'refused' in reply ? err(reply.refused) : undefined;
    },
  });

const pickStatus = (reply: ControlReply): VmStatus | undefined =>
  'status' in reply ? reply.status : undefined;

interface Question<Answer> {
  readonly request: ControlRequest;
  readonly patience: Patience;
  readonly pick: (reply: ControlReply) => Answer | undefined;
}

async function ask<Answer>(
  controlSocket: string,
  {request, patience, pick}: Question<Answer>,
): Promise<Answer | undefined> {
  const connected = await connectSocket(controlSocket, ANSWER_MS);
  if (!connected.ok) return undefined;
  const socket = connected.value;
  patience.limit(socket);
  try {
    return await converse(socket, request, pick);
  } finally {
    patience.answered(socket);
    socket.destroy();
  }
}

/**
 * Sends a request and reads replies until `pick` returns something; `undefined` when the
 * connection ends before.
 */
export function converse<Answer>(
  socket: Socket,
  request: ControlRequest,
  pick: (reply: ControlReply) => Answer | undefined,
): Promise<Answer | undefined> {
  return new Promise((resolve) => {
    socket.once('close', () => resolve(undefined));
    readJsonLines(socket, {
      line: (value) => {
        const reply = parseReply(value);
        // A supervisor of another version, which does not know this request.
        if (reply && 'error' in reply) socket.destroy();
        const answer = reply && pick(reply);
        if (answer !== undefined) resolve(answer);
      },
      tooLong: () => socket.destroy(),
    });
    writeJsonLine(socket, request);
  });
}
