/**
 * The other side of the control socket: asks a VM's supervisor.
 */
import type {Socket} from 'node:net';
import {type ControlReply, type ControlRequest, parseReply} from './control-protocol.js';
import {readJsonLines, writeJsonLine} from './json-lines.js';
import {Patience} from './patience.js';
import {connectSocket} from './unix-socket.js';
import type {VmStatus} from './vm-status.js';

/** A supervisor that lives answers within milliseconds; one that is stopped never does. */
const ANSWER_MS = 2000;

/** The status that the supervisor gives; `undefined` when there is none or it does not answer. */
export async function askStatus(
  controlSocket: string,
  patience = new Patience(ANSWER_MS),
): Promise<VmStatus | undefined> {
  const connected = await connectSocket(controlSocket, ANSWER_MS);
  if (!connected.ok) return undefined;
  const socket = connected.value;
  patience.limit(socket);
  try {
    return await converse(socket, {do: 'status'}, (reply) =>
      'status' in reply ? reply.status : undefined,
    );
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
        const answer = reply && pick(reply);
        if (answer !== undefined) resolve(answer);
      },
      tooLong: () => socket.destroy(),
    });
    writeJsonLine(socket, request);
  });
}
