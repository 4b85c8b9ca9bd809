/**
 * Where the files of one VM are.
 *
 * The runtime directory is on a tmpfs and gone after a reboot; the state
 * directory lasts. Socket paths must stay under 108 bytes (unix(7)), so names
 * in the runtime directory are short.
 */
export interface VmPaths {
  /** `$XDG_RUNTIME_DIR/kvmrun/<id>`, mode 0700. */
  readonly runtimeDirectory: string;
  /** `$XDG_STATE_HOME/kvmrun/<id>`, mode 0700. */
  readonly stateDirectory: string;
  /** Held by the supervisor as long as it runs. */
  readonly supervisorLock: string;
  /** Held by QEMU as long as it runs, on an inherited descriptor. */
  readonly vmLock: string;
  readonly stateFile: string;
  /** The supervisor's own socket: status, stop, watch. */
  readonly controlSocket: string;
  /** The supervisor's socket that carries the serial console. */
  readonly consoleSocket: string;
  /** QEMU's second monitor, only for when the supervisor is gone. */
  readonly monitorSocket: string;
  /** QEMU's serial port; the supervisor is its client. */
  readonly serialSocket: string;
  readonly vncSocket: string;
  readonly guestAgentSocket: string;
  readonly tpmSocket: string;
  /** Images of disks whose contents end with the run. */
  readonly ephemeralDirectory: string;
  readonly nvram: string;
  /** The state of the TPM. */
  readonly tpmDirectory: string;
  /** Tells that a TPM was made, and is not to be made again. */
  readonly tpmRecord: string;
  /** What cloud-init in the guest reads; it may hold secrets. */
  readonly seed: string;
  /** What Windows' Setup reads; it holds a password. */
  readonly answers: string;
  /** What Ignition in the guest reads; it may hold secrets, too. */
  readonly ignition: string;
  /** What systemd in the guest reads, one file each. */
  readonly credentialDirectory: string;
  readonly logDirectory: string;
  /** What QEMU writes, before it goes into its log. */
  readonly qemuOutput: string;
  readonly qemuLog: string;
  readonly serialLog: string;
  readonly supervisorLog: string;
  /** Phases and QEMU's events, a JSON object per line. */
  readonly eventsLog: string;
  readonly lastExitFile: string;
  /** Tells that Windows was installed. */
  readonly installedFile: string;
}

/** Both roots are absolute and end in `/kvmrun`. */
export function vmPaths(
  roots: {readonly runtime: string; readonly state: string},
  id: string,
): VmPaths {
  const runtime = `${roots.runtime}/${id}`;
  const state = `${roots.state}/${id}`;
  return {
    runtimeDirectory: runtime,
    stateDirectory: state,
    supervisorLock: `${runtime}/supervisor.lock`,
    vmLock: `${runtime}/vm.lock`,
    stateFile: `${runtime}/state.json`,
    controlSocket: `${runtime}/ctl.sock`,
    consoleSocket: `${runtime}/con.sock`,
    monitorSocket: `${runtime}/qmp.sock`,
    serialSocket: `${runtime}/ser.sock`,
    vncSocket: `${runtime}/vnc.sock`,
    guestAgentSocket: `${runtime}/qga.sock`,
    tpmSocket: `${runtime}/tpm.sock`,
    ephemeralDirectory: `${state}/ephemeral`,
    nvram: `${state}/nvram.qcow2`,
    tpmDirectory: `${state}/tpm`,
    tpmRecord: `${state}/tpm.json`,
    seed: `${state}/seed.iso`,
    answers: `${state}/answers.iso`,
    ignition: `${state}/ignition.json`,
    credentialDirectory: `${state}/credentials`,
    logDirectory: `${state}/logs`,
    qemuOutput: `${state}/logs/qemu.out`,
    qemuLog: `${state}/logs/qemu.log`,
    serialLog: `${state}/logs/serial.log`,
    supervisorLog: `${state}/logs/supervisor.log`,
    eventsLog: `${state}/logs/events.jsonl`,
    lastExitFile: `${state}/last-exit.json`,
    installedFile: `${state}/installed.json`,
  };
}
