/** Complaints about the helper processes of a VM, QEMU's and their own. */
import {type Explanation, quoted} from './complaint.js';

export const SIDECARS: readonly Explanation[] = [
  {
    code: 'supervisor/tpm-locked',
    pattern: /SWTPM_NVRAM_Lock_\w+: Could not lock access/,
    failure: 'busy',
    say: () => "another swtpm uses the state of the VM's TPM",
    hint: 'stop the VM that has it: kvmrun ps, pgrep -a swtpm',
    speaker: 'swtpm',
  },
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
