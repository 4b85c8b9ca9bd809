/**
 * `kvmrun ps --watch`: the list of VMs as it changes, and what they use.
 */
import {type ProcessUsage, UsageMeter} from '../host/process-usage.js';
import {runtimeRoots} from '../host/runtime-files.js';
import {isLive, type VmStatus} from '../supervisor/vm-status.js';
import {watchVms} from '../supervisor/watch-vms.js';
import type {Cli} from './cli.js';
import {fitTable, LiveScreen} from './render/live-table.js';
import {describeAge, describeForward, describePhase} from './render/vm.js';

const EVERY_MS = 1000;

export type Selection = 'live' | 'all';

interface Seen {
  readonly vms: readonly VmStatus[];
  readonly usage: ReadonlyMap<number, ProcessUsage>;
}

/** Until Ctrl-C or `q`. With `--json` one line of JSON for each look. */
export async function watchList(selection: Selection, cli: Cli): Promise<void> {
  if (cli.output === 'json') return writeLines(selection, cli);
  if (!cli.stdout.isTTY) return cli.fail([noTerminal]);
  const quit = new AbortController();
  let last: Seen = {vms: [], usage: new Map()};
  {
    using screen = new LiveScreen(cli.stdout);
    const draw = (): void => screen.draw(linesOf(last, cli));
    const release = listen(cli, {quit: () => quit.abort(), resized: draw});
    try {
      await look(selection, quit.signal, cli, (seen) => {
        last = seen;
        draw();
      });
    } finally {
      release();
    }
  }
  // What was last seen stays on the terminal.
  for (const line of linesOf(last, cli)) cli.print(line);
}

async function writeLines(selection: Selection, cli: Cli): Promise<void> {
  const quit = new AbortController();
  // Whoever reads has seen enough.
  cli.stdout.once('close', () => quit.abort());
  await look(selection, quit.signal, cli, ({vms, usage}) => {
    const listed = vms.map((vm) => ({...vm, ...(vm.qemu && {usage: usage.get(vm.qemu.pid)})}));
    const line = JSON.stringify({at: new Date().toISOString(), vms: listed});
    if (!quit.signal.aborted) cli.stdout.write(`${line}\n`);
  });
}

async function look(
  selection: Selection,
  signal: AbortSignal,
  cli: Cli,
  show: (seen: Seen) => void,
): Promise<void> {
  const meter = new UsageMeter();
  await watchVms({
    roots: runtimeRoots(cli.env, cli.uid),
    everyMs: EVERY_MS,
    signal,
    onLook: async (all) => {
      const vms = all.filter((vm) => selection === 'all' || isLive(vm));
      const pids = vms.flatMap(({qemu}) => (qemu === undefined ? [] : [qemu.pid]));
      show({vms, usage: await meter.look(pids, performance.now())});
    },
  });
}

const COLUMNS = ['NAME', 'PHASE', 'SINCE', 'PID', 'CPU', 'MEM', 'ACCEL', 'PORTS', 'PROFILE'];

function linesOf({vms, usage}: Seen, {stdout, style}: Cli): readonly string[] {
  const now = Date.now();
  // A terminal may not know its size, and says 0 then.
  const {columns, rows} = stdout.columns > 0 ? stdout : {columns: 80, rows: 24};
  const [head = '', ...lines] = fitTable(
    [COLUMNS, ...vms.map((vm) => rowOf(vm, vm.qemu && usage.get(vm.qemu.pid), now))],
    {columns, rows},
  );
  return [style.bold(head), ...(vms.length === 0 ? ['no VM runs'] : lines)];
}

const rowOf = (vm: VmStatus, usage: ProcessUsage | undefined, now: number): readonly string[] => [
  vm.name,
  describePhase(vm),
  describeAge(vm.since, now),
  vm.qemu === undefined ? '-' : String(vm.qemu.pid),
  usage?.cpuPercent === undefined ? '-' : `${usage.cpuPercent.toFixed(0)}%`,
  usage === undefined ? '-' : `${Math.round(usage.residentBytes / 2 ** 20)} MiB`,
  vm.accelerator,
  vm.ports.map(describeForward).join(', ') || '-',
  vm.profile,
];

interface Listeners {
  readonly quit: () => void;
  readonly resized: () => void;
}

/** Keys typed would show on the screen, so they are read; those that end programs do. */
const QUIT_KEYS = ['q', 'Q', '\u0003', '\u0004', '\u001b'];
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

function listen({stdin: openStdin, stdout}: Cli, {quit, resized}: Listeners): () => void {
  const stdin = openStdin();
  const onKey = (chunk: Buffer): void => {
    if (QUIT_KEYS.includes(chunk.toString())) quit();
  };
  const isRaw = stdin.isTTY === true;
  if (isRaw) {
    stdin.setRawMode(true);
    stdin.on('data', onKey);
  }
  stdout.on('resize', resized);
  for (const signal of SIGNALS) process.on(signal, quit);
  return () => {
    for (const signal of SIGNALS) process.off(signal, quit);
    stdout.off('resize', resized);
    if (!isRaw) return;
    stdin.setRawMode(false);
    stdin.off('data', onKey);
    stdin.pause();
  };
}

const noTerminal = {
  code: 'cli/no-terminal',
  severity: 'error',
  failure: 'usage',
  message: '--watch draws on a terminal, and standard output is none',
  hint: 'kvmrun ps --watch --json, which writes one line each time',
} as const;
