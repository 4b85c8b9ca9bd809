/**
 * Starts a throw-away QEMU, asks it over its monitor, and ends it.
 *
 * Asking some QEMUs can crash them, so none that is of use is ever asked.
 */
import type {Duplex} from 'node:stream';
import {connectMonitor} from '../qmp/connect-monitor.js';
import type {Monitor} from '../qmp/qmp.js';
import {type StartedProcess, startProcess} from './spawn.js';

export interface Questioning<T> {
  readonly binary: string;
  /** Without the monitor, which is added. */
  readonly args: readonly string[];
  /** What to ask; the answer is lost when the monitor fails before it is complete. */
  readonly ask: (monitor: Monitor, pid: number) => Promise<T>;
  /** For starting, asking and ending together. */
  readonly deadlineMs: number;
}

export interface Questioned<T> {
  /** Absent when QEMU ended before it could be asked. */
  readonly answer?: T;
  readonly stderr: string;
  readonly ending:
    | {readonly how: 'exited'; readonly code: number}
    | {readonly how: 'signalled'; readonly signal: string}
    | {readonly how: 'timeout'}
    | {readonly how: 'not-started'; readonly detail: string};
}

const MONITOR_FD = 3;

/** 11.1 warns that `-mon` is deprecated, but older ones know nothing else. */
const MONITOR = [
  '-chardev',
  `socket,id=mon0,fd=${MONITOR_FD}`,
  '-mon',
  'chardev=mon0,mode=control',
];

/** Nothing of the user's: the same question must have the same answer in every shell. */
const ENVIRONMENT = {LANG: 'C', LC_ALL: 'C', PATH: '/usr/local/bin:/usr/bin:/bin', HOME: '/'};

export async function questionQemu<T>(questioning: Questioning<T>): Promise<Questioned<T>> {
  const started = await startProcess({
    file: questioning.binary,
    args: [...questioning.args, ...MONITOR],
    env: ENVIRONMENT,
    cwd: '/',
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    detached: 'same-session',
  });
  if (!started.ok) {
    return {stderr: '', ending: {how: 'not-started', detail: started.error.detail}};
  }
  return questionProcess(started.value, questioning);
}

/** The same for a QEMU that runs, with its messages at descriptor 2 and its monitor at 3. */
export async function questionProcess<T>(
  qemu: StartedProcess,
  {ask, deadlineMs}: Pick<Questioning<T>, 'ask' | 'deadlineMs'>,
): Promise<Questioned<T>> {
  const stderr = collectText(qemu.stream(2));
  let expired = false;
  // Once QEMU is dead, everything else that is waited for below comes to an end, too.
  const deadline = setTimeout(() => {
    expired = true;
    qemu.signal('SIGKILL');
    stderr.stop();
  }, deadlineMs);
  try {
    const answer = await askMonitor(qemu, {ask, deadlineMs});
    const {code, signal} = await qemu.exited;
    const text = await stderr.text;
    return {
      ...(answer === undefined ? {} : {answer}),
      stderr: text,
      ending: expired ? {how: 'timeout'} : endingOf(code, signal),
    };
  } finally {
    clearTimeout(deadline);
  }
}

async function askMonitor<T>(
  qemu: StartedProcess,
  {ask, deadlineMs}: Pick<Questioning<T>, 'ask' | 'deadlineMs'>,
): Promise<T | undefined> {
  const connected = await connectMonitor(qemu.stream(MONITOR_FD), {readyMs: deadlineMs});
  if (!connected.ok) {
    // Not QEMU, then, and it may have no reason to end by itself.
    if (connected.error.kind === 'protocol') qemu.signal('SIGKILL');
    return undefined;
  }
  await using monitor = connected.value;
  const answer = await ask(monitor, qemu.pid);
  // Refused or unanswered, QEMU ends at the deadline at the latest.
  await monitor.execute({execute: 'quit', deadlineMs});
  return answer;
}

function endingOf(code: number | null, signal: string | null): Questioned<never>['ending'] {
  return signal === null ? {how: 'exited', code: code ?? 0} : {how: 'signalled', signal};
}

/** More than this is not a message. */
const MAX_TEXT_CHARACTERS = 64 * 1024;

function collectText(stream: Duplex): {readonly text: Promise<string>; stop(): void} {
  let text = '';
  stream.setEncoding('utf8');
  stream.on('data', (chunk: string) => {
    if (text.length < MAX_TEXT_CHARACTERS) text += chunk;
  });
  // What was read before an error is still worth showing.
  stream.on('error', () => stream.destroy());
  return {
    text: new Promise((resolve) => stream.once('close', () => resolve(text))),
    stop: () => stream.destroy(),
  };
}

/** How a QEMU ended that did not answer, as the rest of a sentence. */
export function describeEnding(ending: Questioned<unknown>['ending'], words: string): string {
  const said = words === '' ? 'without a word' : `with '${words}'`;
  switch (ending.how) {
    case 'not-started':
      return ending.detail;
    case 'timeout':
      return 'it was still busy when its time was up';
    case 'signalled':
      return `it was ended by ${ending.signal} ${said}`;
    case 'exited':
      return `it ended with code ${ending.code} ${said}`;
  }
}

/** The last line says what went wrong; QEMU's lines before it are about the way there. */
export const lastLine = (text: string): string => text.trimEnd().split('\n').at(-1)?.trim() ?? '';
