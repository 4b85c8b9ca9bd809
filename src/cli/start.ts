/**
 * Sets up the surroundings of the command line and runs it: what `main.ts` loads.
 */
import type {PendingLaunch} from '../supervisor/launch.js';
import {homeDirectory} from './cache-directory.js';
import {createCli, type Surroundings} from './cli.js';
import {exitCodeOf} from './exit-code.js';
import {runCommandLine} from './run-command-line.js';

export interface Start {
  /** Without node and script. */
  readonly argv: readonly string[];
  readonly packageDirectory: string;
  readonly startSupervisor: () => Promise<PendingLaunch>;
  readonly setExitCode: (code: number) => void;
  readonly reportBug: (error: unknown) => void;
}

export async function start({
  argv,
  packageDirectory,
  startSupervisor,
  setExitCode,
  reportBug,
}: Start): Promise<void> {
  surviveClosedPipes(setExitCode, reportBug);
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const cli = createCli(
    {
      stdin: () => process.stdin,
      stdout: process.stdout,
      stderr: process.stderr,
      env: environment(),
      cwd: process.cwd(),
      uid: process.getuid?.() ?? 0,
      packageDirectory,
      startSupervisor,
    },
    options.includes('--json') ? 'json' : 'text',
    setExitCode,
  );
  await runCommandLine(argv, cli);
}

/** A service may be started without HOME, and the folders of the VMs are found from there. */
const environment = (): Surroundings['env'] => ({
  ...process.env,
  HOME: homeDirectory(process.env),
});

/** `kvmrun ps | head -1` closes our output early; that is no failure, and must not stop a VM. */
function surviveClosedPipes(
  setExitCode: Start['setExitCode'],
  reportBug: Start['reportBug'],
): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') return;
      if (error.code !== 'ENOSPC' && error.code !== 'EIO') return reportBug(error);
      setExitCode(exitCodeOf('io'));
      if (stream === process.stdout) {
        process.stderr.write(
          `error[cli/output]: Standard output cannot be written: ${error.message}\n`,
        );
      }
    });
  }
}
