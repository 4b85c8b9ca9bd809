/** QEMU's complaints about its options, its sockets and its confinement. */
import {type Explanation, quoted} from './complaint.js';

export const PROCESS: readonly Explanation[] = [
  {
    code: 'supervisor/pid-file-locked',
    pattern: /cannot create PID file: Cannot lock pid file/,
    failure: 'busy',
    say: () => 'another QEMU holds the pid file, so the same VM runs already',
    hint: 'kvmrun status, or take -pidfile from "extraArgs", which kvmrun does not need',
  },
  {
    code: 'supervisor/pid-file',
    pattern: /cannot create PID file: Could not create '([^']+)'/,
    failure: 'cannot-create',
    say: ([, file]) => `QEMU cannot create its pid file ${quoted(file)}`,
    hint: 'make the folder, or take -pidfile from "extraArgs", which kvmrun does not need',
  },
  {
    code: 'supervisor/socket-path',
    pattern: /UNIX socket path '([^']+)' is too long/,
    failure: 'cannot-create',
    say: ([, socket]) => `the socket path ${quoted(socket)} is too long`,
    hint: 'set XDG_RUNTIME_DIR to a folder with a shorter path',
  },
  {
    code: 'supervisor/socket-refused',
    pattern: /Failed to bind socket to '?([^':]+)/,
    failure: 'cannot-create',
    say: ([, socket]) => `QEMU cannot create the socket ${quoted(socket)}`,
    hint: 'its folder must be there and be writable; kvmrun makes that of its own sockets anew with every start',
  },
  {
    code: 'supervisor/option-unknown',
    pattern: /^(-\S+): (?:invalid option|requires an argument)/,
    failure: ({author}) => (author === 'extraArgs' ? 'profile' : 'unsupported'),
    say: ([, option]) => `this QEMU does not take the option ${quoted(option)} in this way`,
    hint: ({author, qemu}) =>
      author === 'extraArgs'
        ? `look into "extraArgs"; what this QEMU takes: ${qemu} -help`
        : 'install a newer QEMU (7.2 or later), or name one in KVMRUN_QEMU',
  },
];

/** Comes first: when the kernel has ended QEMU, nothing that it wrote before says why. */
export const SANDBOX: readonly Explanation[] = [
  {
    code: 'supervisor/sandbox-violation',
    pattern: /^/,
    signal: 'SIGSYS',
    failure: 'sandbox-violation',
    say: (_match, {extraArgs}) =>
      `QEMU tried something that its sandbox forbids: ${forbiddenFeature(extraArgs)}`,
    hint: 'take it from "extraArgs": kvmrun\'s QEMU may start no programs and not change its user',
    culprit: (extraArgs) => extraArgs.find((argument) => isForbidden(argument)),
  },
];

/** What is known to need more than the sandbox allows. */
const FORBIDDEN: readonly (readonly [RegExp, string])[] = [
  [/^-(?:runas|run-with)$|^user=/, 'another user (-runas)'],
  [/guestfwd=.*-cmd:/, 'a program behind a port of the guest (guestfwd with cmd:)'],
  [/^exec:/, 'a program to read the machine from (-incoming exec:)'],
  [/^bridge,|\bhelper=/, 'a helper program for the network (bridge)'],
  [/^tap,(?!.*\bscript=no\b)|\b(?:down)?script=(?!no\b)/, 'a script for the network (tap)'],
  [/\bsmb=/, 'a file server for the guest (smb=)'],
  [/^-daemonize$/, 'going into the background (-daemonize)'],
];

const isForbidden = (argument: string): boolean =>
  FORBIDDEN.some(([pattern]) => pattern.test(argument));

function forbiddenFeature(extraArgs: readonly string[]): string {
  const named = FORBIDDEN.filter(([pattern]) =>
    extraArgs.some((argument) => pattern.test(argument)),
  );
  return named.length === 0
    ? 'a system call that no option of the profile explains'
    : named.map(([, feature]) => feature).join(', ');
}
