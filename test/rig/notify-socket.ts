/**
 * Listens as a service manager does. Node has no datagram sockets of the unix kind; Perl has, and is
 * there on every Debian.
 */
import {spawn} from 'node:child_process';
import {createInterface} from 'node:readline';
import {findProgram} from '../../src/host/find-program.js';
import {skip} from './suite.js';

export interface NotifySocket {
  /** Every message that came, its variables separated by a blank; but not the sender's barriers. */
  readonly messages: readonly string[];
  /** Settles when a message fits that came or will come. */
  received(text: string): Promise<string>;
  /** Stops reading, as a manager that hangs. */
  freeze(): void;
  [Symbol.asyncDispose](): Promise<void>;
}

const RECEIVE = `use Socket; $| = 1;
socket(my $in, AF_UNIX, SOCK_DGRAM, 0) or die "$!";
bind($in, sockaddr_un($ARGV[0])) or die "$!";
print "listening\\n";
while (defined recv($in, my $m, 65536, 0)) { $m =~ s/\\n+$//; $m =~ s/\\n/ /g; print "$m\\n" }`;

export async function listenAsServiceManager(path: string): Promise<NotifySocket> {
  for (const name of ['perl', 'systemd-notify']) {
    if ((await findProgram(name, process.env)) === undefined) skip(`${name} is not installed`);
  }
  const perl = spawn('perl', ['-e', RECEIVE, path], {stdio: ['ignore', 'pipe', 'inherit']});
  const ended = new Promise((resolve) => perl.once('close', resolve));
  const messages: string[] = [];
  const waiting = new Set<() => void>();
  const lines = createInterface({input: perl.stdout});
  await new Promise<void>((resolve, reject) => {
    lines.once('line', () => resolve());
    void ended.then(() => reject(new Error('perl does not listen')));
  });
  lines.on('line', (line) => {
    if (line === 'BARRIER=1') return;
    messages.push(line);
    for (const look of waiting) look();
  });
  return {
    messages,
    received: (text) =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = messages.find((message) => message.includes(text));
          if (found === undefined) return;
          waiting.delete(look);
          resolve(found);
        };
        waiting.add(look);
        look();
      }),
    freeze: () => void perl.kill('SIGSTOP'),
    [Symbol.asyncDispose]: async () => {
      perl.kill('SIGKILL');
      await ended;
    },
  };
}
