/**
 * Sources without a test at their own path, and the test that would notice if they broke: because it
 * imports them, directly or not, or because it runs the whole command.
 */
export const TESTED_ELSEWHERE: Readonly<Record<string, string>> = {
  // The command line is tested from outside, as a process.
  'src/cli/cli.ts': 'test/cli/run-command-line.test.ts',
  'src/cli/command-table.ts': 'test/cli/run-command-line.test.ts',
  'src/cli/compile-vm.ts': 'test/cli/commands/plan.test.ts',
  'src/cli/default-profile.ts': 'test/cli/commands/validate.test.ts',
  'src/cli/load-profile.ts': 'test/cli/commands/validate.test.ts',
  'src/cli/yargs-command-line.ts': 'test/cli/run-command-line.test.ts',
  'src/cli/shell-command.ts': 'test/cli/commands/plan.test.ts',
  'src/cli/examine-host.ts': 'test/cli/commands/doctor.test.ts',
  'src/cli/find-vm.ts': 'test/cli/commands/status.test.ts',
  'src/cli/log-of.ts': 'test/cli/commands/logs.test.ts',
  'src/cli/log-output.ts': 'test/cli/commands/logs.test.ts',
  'src/cli/main.ts': 'test/cli/run-command-line.test.ts',
  'src/cli/take-back.ts': 'test/real/adoption.test.ts',
  'src/cli/start.ts': 'test/cli/run-command-line.test.ts',
  'src/cli/supervisor-entry.ts': 'test/real/linux-guest.test.ts',
  'src/cli/up-detached.ts': 'test/cli/commands/up.test.ts',
  'src/cli/up-foreground.ts': 'test/real/foreground.test.ts',
  'src/cli/user-account.ts': 'test/cli/commands/export.test.ts',
  'src/cli/yargs-shims/assert.ts': 'test/cli/run-command-line.test.ts',
  'src/cli/yargs-shims/string-width.ts': 'test/cli/run-command-line.test.ts',

  // One line each.
  'src/core/result.ts': 'test/profile/resolve.test.ts',
  'src/core/unreachable.ts': 'test/plan/render-argv.test.ts',
  'src/host/host-arch.ts': 'test/host/find-qemu.test.ts',
  'src/host/shell-word.ts': 'test/host/prepare.test.ts',
  'src/host/make-folders.ts': 'test/host/runtime-files.test.ts',
  'src/host/unique-word.ts': 'test/host/runtime-files.test.ts',
  'src/host/system-error.ts': 'test/host/runtime-files.test.ts',
  'src/qmp/message.ts': 'test/qmp/connect-monitor.test.ts',

  // What files hold, by their first bytes.
  'src/host/known-contents.ts': 'test/host/check-contents.test.ts',
  'src/host/qcow2-header.ts': 'test/host/check-contents.test.ts',

  // Devices without a choice to make: the whole command line shows them.
  'src/plan/devices/balloon.ts': 'test/plan/compile-invocation.test.ts',
  'src/plan/devices/base.ts': 'test/plan/compile-invocation.test.ts',
  'src/plan/devices/boot.ts': 'test/plan/compile-invocation.test.ts',
  'src/plan/devices/guest-agent.ts': 'test/plan/compile-invocation.test.ts',
  'src/plan/devices/memory.ts': 'test/plan/compile-invocation.test.ts',
  'src/plan/devices/rng.ts': 'test/plan/compile-invocation.test.ts',
  'src/plan/judged.ts': 'test/plan/decide.test.ts',
  'src/plan/plan.ts': 'test/plan/compile.test.ts',

  // What QEMU says is read by a table, which is tested row by row.
  'src/supervisor/investigate-port.ts': 'test/supervisor/investigate.test.ts',
  'src/supervisor/complaint.ts': 'test/supervisor/complaints-about-hardware.test.ts',
  'src/supervisor/qemu-complaints.ts': 'test/supervisor/complaints-about-hardware.test.ts',
  'src/supervisor/complaint-origin.ts': 'test/supervisor/qemu-stderr.test.ts',
  'src/supervisor/complaints-about-boot.ts': 'test/supervisor/complaints-about-images.test.ts',
  'src/supervisor/complaints-about-kvm.ts': 'test/supervisor/complaints-about-hardware.test.ts',
  'src/supervisor/complaints-about-network.ts': 'test/supervisor/complaints-about-devices.test.ts',
  'src/supervisor/complaints-about-sidecars.ts': 'test/supervisor/complaints-about-process.test.ts',

  // Parts of one supervisor, which is run against a QEMU that the test drives.
  'src/supervisor/accelerator.ts': 'test/supervisor/supervise.test.ts',
  'src/supervisor/guest-agent-problems.ts': 'test/supervisor/guest-agent-port.test.ts',
  'src/supervisor/exit-evidence.ts': 'test/supervisor/supervise.test.ts',
  'src/supervisor/lifecycle-loop.ts': 'test/supervisor/supervise.test.ts',
  'src/supervisor/lockout.ts': 'test/supervisor/supervise.test.ts',
  'src/supervisor/monitor-hands.ts': 'test/supervisor/supervise.test.ts',
  'src/supervisor/preflight.ts': 'test/supervisor/supervise.test.ts',
  'src/supervisor/qemu-process.ts': 'test/supervisor/supervise.test.ts',
  'src/supervisor/qemu-session.ts': 'test/supervisor/supervise.test.ts',
  'src/supervisor/runtime-folder.ts': 'test/supervisor/supervise.test.ts',
  'src/supervisor/settle.ts': 'test/supervisor/supervise.test.ts',
  'src/supervisor/status-board.ts': 'test/supervisor/supervise.test.ts',
  'src/supervisor/timed-log.ts': 'test/supervisor/serial-log.test.ts',
  'src/supervisor/vm-run.ts': 'test/supervisor/supervise.test.ts',

  // Both sides of a socket or a pipe.
  'src/supervisor/attach-console.ts': 'test/supervisor/launch.test.ts',
  'src/supervisor/control-client.ts': 'test/supervisor/control-socket.test.ts',
  'src/supervisor/control-protocol.ts': 'test/supervisor/control-socket.test.ts',
  'src/supervisor/detached.ts': 'test/real/linux-guest.test.ts',
  'src/supervisor/find-qemu-process.ts': 'test/supervisor/take-back.test.ts',
  'src/supervisor/orphan.ts': 'test/supervisor/take-back.test.ts',
  'src/supervisor/launch-protocol.ts': 'test/supervisor/launch.test.ts',
  'src/supervisor/stop-terms.ts': 'test/supervisor/launch.test.ts',
  'src/supervisor/stop-unsupervised.ts': 'test/supervisor/launch.test.ts',
  'src/supervisor/stop-vm.ts': 'test/supervisor/launch.test.ts',
  'src/supervisor/vm-place.ts': 'test/cli/commands/up.test.ts',
  'src/supervisor/unix-socket.ts': 'test/supervisor/console.test.ts',
};
