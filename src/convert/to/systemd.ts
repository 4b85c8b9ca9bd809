/**
 * A VM as a user unit of systemd, which runs `kvmrun up --foreground` and keeps it running.
 *
 * What belongs to the VM stays in the profile; the unit holds what systemd has to know before it
 * runs kvmrun: how long stopping may take, and when to start it again.
 */
import {parseDuration} from '../../core/duration.js';
import type {ResolvedProfile} from '../../schema/schema.js';
import {commentText, quoteWord, wholeLine} from './systemd-syntax.js';

export interface SystemdUnit {
  readonly profile: Pick<ResolvedProfile, 'name' | 'stop' | 'display' | 'restart'>;
  /** Absolute. */
  readonly profileFile: string;
  /** What `kvmrun` is: the absolute path of Node, and that of the script. */
  readonly program: readonly string[];
  /** What kvmrun needs to know and systemd's user manager does not tell it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly exitCodes: UnitExitCodes;
}

/** How `up --foreground --service` ends, for systemd to judge. */
export interface UnitExitCodes {
  /** By a signal, which is how systemd stops it: also when the watchdog wants it to start again. */
  readonly bySignal: readonly number[];
  /** By `kvmrun down`. */
  readonly forGood: number;
  /** Another try would end in the same way. */
  readonly hopeless: readonly number[];
}

/** The first line of every unit that kvmrun writes, and how it knows them again. */
export const UNIT_MARK = '# Written by kvmrun export systemd';

/** `kvmrun-web.service`; `slug` is the readable part of a VM's id. */
export const unitName = (slug: string): string => `kvmrun-${slug}.service`;

/** Side-cars end after QEMU, at once or after a signal. */
const SIDECARS_MS = 5000;

/** What a busy machine adds, and cleaning up. */
const MARGIN_MS = 15_000;

/** Disks may have to be made first, and a large guest's memory filled. */
const START_MS = 300_000;

/**
 * A guest that is emulated on a busy machine, or swapped out, may be silent for a while. kvmrun asks
 * QEMU twice in this time.
 */
const WATCHDOG_MS = 120_000;

export function renderSystemdUnit(unit: SystemdUnit): string {
  const {profile, profileFile, environment, exitCodes} = unit;
  const session = sessionOf(profile);
  return sections([
    [
      `${UNIT_MARK} ${commentText(profileFile)}`,
      '# Write it again after a change of name, display, stop or restart in the profile, or when kvmrun',
      '# or Node have moved. Everything else is read from the profile at each start.',
    ],
    [
      '[Unit]',
      `Description=${wholeLine(`Virtual machine ${profile.name}`)}`,
      ...session.unit,
      ...startLimit(profile.restart),
    ],
    [
      '[Service]',
      'Type=notify',
      '# A child of kvmrun, systemd-notify, sends the messages.',
      'NotifyAccess=all',
      ...Object.entries(environment).map(
        ([name, value]) => `Environment=${quoteWord(`${name}=${value}`)}`,
      ),
      `ExecStart=:${commandOf(unit)}`,
      `TimeoutStartSec=${seconds(START_MS)}`,
      '# SIGTERM goes to kvmrun alone, which takes the steps of "stop" in the profile one by one. Only',
      '# what is left after all of their limits is killed.',
      'KillMode=mixed',
      `TimeoutStopSec=${seconds(stoppingMs(profile.stop) + SIDECARS_MS + MARGIN_MS)}`,
      '# A QEMU that answers nothing for so long is stopped in the same way.',
      `WatchdogSec=${seconds(WATCHDOG_MS)}`,
      'WatchdogSignal=SIGTERM',
      ...restarting(unit),
      `SuccessExitStatus=${[exitCodes.forGood, ...exitCodes.bySignal].join(' ')}`,
      '# What the guest writes is in `kvmrun logs`; the journal gets what kvmrun says.',
      'StandardOutput=null',
    ],
    ['[Install]', `WantedBy=${session.target}`],
  ]);
}

const sections = (parts: readonly (readonly string[])[]): string =>
  `${parts.map((lines) => lines.join('\n')).join('\n\n')}\n`;

const commandOf = ({program, profileFile}: SystemdUnit): string =>
  [...program, 'up', '--foreground', profileFile, '--service'].map(quoteWord).join(' ');

/** A window needs a desktop; everything else can start when the machine does. */
function sessionOf({display}: SystemdUnit['profile']): {unit: readonly string[]; target: string} {
  const desktop = 'graphical-session.target';
  return display.type === 'gtk'
    ? {unit: [`PartOf=${desktop}`, `After=${desktop}`], target: desktop}
    : {unit: [], target: 'default.target'};
}

type Restart = ResolvedProfile['restart'];

/** systemd counts the first start, too, and takes no time at all for no limit. */
const startLimit = ({policy, window, maxRetries}: Restart): readonly string[] =>
  policy === 'no'
    ? []
    : [
        `StartLimitIntervalSec=${seconds(Math.max(millisecondsOf(window), 1000))}`,
        `StartLimitBurst=${maxRetries + 1}`,
      ];

function restarting({profile: {restart}, exitCodes}: SystemdUnit): readonly string[] {
  if (restart.policy === 'no') return ['Restart=no'];
  return [
    `Restart=${restart.policy === 'on-failure' ? 'on-failure' : 'always'}`,
    `RestartSec=${millisecondsOf(restart.backoff.initial)}ms`,
    '# Stopped by `kvmrun down`, or a profile or a host that will be the same at the next try.',
    `RestartPreventExitStatus=${[...exitCodes.hopeless, exitCodes.forGood].join(' ')}`,
  ];
}

/** All steps together, when each takes as long as it may. */
const stoppingMs = (stop: ResolvedProfile['stop']): number =>
  Object.values(stop).reduce((sum, limit) => sum + millisecondsOf(limit), 0);

/** The schema has seen to it that it is one. */
const millisecondsOf = (duration: string): number => parseDuration(duration) ?? 0;

const seconds = (ms: number): string => `${Math.ceil(ms / 1000)}s`;
