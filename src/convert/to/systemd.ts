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
  readonly profile: Pick<ResolvedProfile, 'name' | 'stop' | 'display'>;
  /** Absolute. */
  readonly profileFile: string;
  /** What `kvmrun` is: the absolute path of Node, and that of the script. */
  readonly program: readonly string[];
  /** What kvmrun needs to know and systemd's user manager does not tell it. */
  readonly environment: Readonly<Record<string, string>>;
  readonly restart: UnitRestart;
}

export type UnitRestart =
  | {readonly policy: 'no'}
  | {
      readonly policy: 'on-failure' | 'always';
      readonly delayMs: number;
      /** More starts than `maxStarts` within the window, and systemd gives up. */
      readonly maxStarts: number;
      readonly windowMs: number;
      /** Exit codes after which another try would end in the same way. */
      readonly hopeless: readonly number[];
    };

/** The first line of every unit that kvmrun writes, and how it knows them again. */
export const UNIT_MARK = '# Written by kvmrun export systemd';

/** `kvmrun-web.service`; `slug` is the readable part of a VM's id. */
export const unitName = (slug: string): string => `kvmrun-${slug}.service`;

/** Ends of `up --foreground` after a SIGINT or SIGTERM: what was asked for. */
const STOPPED_BY_SIGNAL = [130, 143];

/** Side-cars end after QEMU, at once or after a signal. */
const SIDECARS_MS = 5000;

/** What a busy machine adds, and cleaning up. */
const MARGIN_MS = 15_000;

/** Disks and UEFI variables may have to be made first. */
const START_MS = 120_000;

/**
 * A guest that is emulated on a busy machine, or swapped out, may be silent for a while. kvmrun asks
 * QEMU twice in this time.
 */
const WATCHDOG_MS = 120_000;

export function renderSystemdUnit(unit: SystemdUnit): string {
  const {profile, profileFile, environment, restart} = unit;
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
      ...startLimit(restart),
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
      ...restarting(restart),
      `SuccessExitStatus=${STOPPED_BY_SIGNAL.join(' ')}`,
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

const startLimit = (restart: UnitRestart): readonly string[] =>
  restart.policy === 'no'
    ? []
    : [
        `StartLimitIntervalSec=${seconds(restart.windowMs)}`,
        `StartLimitBurst=${restart.maxStarts}`,
      ];

function restarting(restart: UnitRestart): readonly string[] {
  if (restart.policy === 'no') return ['Restart=no'];
  const {policy, delayMs, hopeless} = restart;
  return [
    `Restart=${policy}`,
    `RestartSec=${delayMs}ms`,
    '# Stopped by `kvmrun down`, or a profile or a host that will be the same at the next try.',
    `RestartPreventExitStatus=${[...STOPPED_BY_SIGNAL, ...hopeless].join(' ')}`,
  ];
}

/** All steps together, when each takes as long as it may. */
const stoppingMs = (stop: ResolvedProfile['stop']): number =>
  Object.values(stop).reduce((sum, limit) => sum + (parseDuration(limit) ?? 0), 0);

const seconds = (ms: number): string => `${Math.ceil(ms / 1000)}s`;
