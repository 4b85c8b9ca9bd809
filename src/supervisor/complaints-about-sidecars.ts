/** Complaints about the helper processes of a VM, QEMU's and their own. */
import type {FailureClass} from '../core/failure-class.js';
import {type Explanation, quoted} from './complaint.js';

/** A row that depends on nothing but its line, since there is no option that it could be about. */
interface OwnWords extends Explanation {
  readonly failure: FailureClass;
  readonly say: (match: RegExpExecArray) => string;
  readonly hint: string;
  readonly speaker: string;
}

const TPM_LOCKED: OwnWords = {
  code: 'supervisor/tpm-locked',
  pattern: /SWTPM_NVRAM_Lock_\w+: Could not lock access/,
  failure: 'busy',
  say: () => "another swtpm uses the state of the VM's TPM",
  hint: 'stop the VM that has it: kvmrun ps, pgrep -a swtpm',
  speaker: 'swtpm',
};

/** What helper processes say in their own logs. The texts are those of swtpm 0.7 to 0.10. */
export const OWN_WORDS: readonly OwnWords[] = [
  TPM_LOCKED,
  {
    code: 'supervisor/tpm-denied',
    pattern: /(\/\S+): Permission denied/,
    failure: 'permission',
    say: ([, file]) => `swtpm may not use ${quoted(file)}`,
    hint: 'look at the rights of the folder; AppArmor may forbid it, too: journalctl -k -g apparmor',
    speaker: 'swtpm',
  },
  {
    code: 'supervisor/tpm-broken',
    pattern: /Error: Could not initialize libtpms/,
    failure: 'io',
    say: () => "the state of the VM's TPM cannot be read",
    hint: "put the folder tpm of the VM's state back from a backup; without one, move it away, and kvmrun up says what a new TPM takes",
    speaker: 'swtpm',
  },
];

export const SIDECARS: readonly Explanation[] = [
  TPM_LOCKED,
  {
    code: 'supervisor/tpm-foreign',
    pattern: /tpm-emulator: Failed to send CMD_SET_DATAFD/,
    failure: 'protocol',
    say: () => 'what listens on the socket of the TPM is no swtpm',
    hint: 'remove the chardev of the TPM from "extraArgs", or name the control socket of swtpm',
  },
  {
    code: 'supervisor/vhost-user-lost',
    pattern: /vhost_backend_init failed: Protocol error|Failed to set msg fds/,
    failure: 'sidecar-lost',
    say: () => 'the helper process behind a vhost-user device does not answer',
    hint: 'start it again, and leave reconnect= away, which QEMU 7.2 cannot use here',
  },
  {
    code: 'supervisor/sidecar-missing',
    pattern: /Failed to connect to '?([^':]+)'?: (?:No such file or directory|Connection refused)/,
    failure: 'sidecar-lost',
    say: ([, socket]) =>
      `nothing listens on ${quoted(socket)}: the helper process that should has ended or was never started`,
    hint: 'read what the helper itself has written, and start it before the VM',
  },
];
