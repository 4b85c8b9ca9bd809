/** A guest agent behind a socket, as QEMU offers it, and what the monitor says of the guest's end. */
import {createServer, type Socket} from 'node:net';
import path from 'node:path';
import type {Monitor} from '../../src/qmp/qmp.js';
import {GuestAgentPort} from '../../src/supervisor/guest-agent-port.js';
import {type FakeAgent, type FakeAgentAnswers, fakeAgent} from '../qmp/fake-agent.js';
import {inTemporaryFolder} from './temporary-folder.js';

export interface AgentChannel {
  readonly port: GuestAgentPort;
  /** One for each connection, in order. */
  readonly agents: readonly FakeAgent[];
  readonly notes: readonly string[];
  /** Every command that the monitor was asked. */
  readonly asked: readonly string[];
  /** Says from now on that the guest does not run. */
  readonly pauseGuest: () => void;
  /** Ends every connection, as QEMU does when it ends. */
  readonly hangUp: () => void;
}

export interface ChannelWishes {
  readonly answers?: FakeAgentAnswers;
  /** What `query-chardev` says of the guest's end; `undefined`: there is no such channel. */
  readonly guestEnd?: 'open' | 'closed' | undefined;
  /** `deaf`: the monitor gives no answer. */
  readonly monitor?: 'answers' | 'deaf';
}

export const withChannel = (
  wishes: ChannelWishes,
  use: (channel: AgentChannel) => Promise<void>,
): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    const socket = path.join(folder, 'qga.sock');
    const agents: FakeAgent[] = [];
    const clients = new Set<Socket>();
    const server = createServer((client) => {
      const agent = fakeAgent(wishes.answers);
      agents.push(agent);
      clients.add(client);
      client.on('error', () => undefined);
      client.pipe(agent.stream).pipe(client);
    });
    await new Promise<void>((resolve) => server.listen(socket, resolve));
    const notes: string[] = [];
    const asked: string[] = [];
    let running = true;
    const end = 'guestEnd' in wishes ? wishes.guestEnd : 'open';
    const answers: Readonly<Record<string, () => unknown>> = {
      'query-status': () => ({running}),
      'query-chardev': () => [
        {label: 'serial0', 'frontend-open': true},
        ...(end === undefined ? [] : [{label: 'agent0', 'frontend-open': end === 'open'}]),
      ],
    };
    const monitor: Monitor = {
      execute: async ({execute, deadlineMs = 0}) => {
        asked.push(execute);
        return wishes.monitor === 'deaf'
          ? {ok: false, error: {kind: 'timeout', command: execute, deadlineMs}}
          : {ok: true, value: answers[execute]?.()};
      },
      onEvent: () => () => undefined,
      closed: new Promise(() => undefined),
      version: {major: 7, minor: 2, micro: 0, package: ''},
      [Symbol.asyncDispose]: async () => undefined,
    };
    const port = new GuestAgentPort({
      socket,
      monitor: () => monitor,
      note: (text) => notes.push(text),
    });
    const hangUp = (): void => {
      for (const client of clients) client.destroy();
    };
    try {
      await use({
        port,
        agents,
        notes,
        asked,
        pauseGuest: () => {
          running = false;
        },
        hangUp,
      });
    } finally {
      port.close();
      hangUp();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    }
  });
