/**
 * What a logout does to VMs that are started now, and how to keep them.
 */
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import {type LoginFacts, readLoginFacts} from '../host/login-facts.js';
import {runtimeRoots} from '../host/runtime-files.js';
import type {Cli} from './cli.js';
import {isFirstTime} from './said-once.js';
import {userAccount} from './user-account.js';

/**
 * `killed`: with the user manager, at the last logout. `killed-with-session`: at the end of this
 * session. `out-of-reach`: it runs on, but without its sockets and locks.
 */
export type LogoutFate = 'stays' | 'killed' | 'killed-with-session' | 'out-of-reach';

export interface Rooms {
  readonly uid: number;
  /** Where sockets and locks are. */
  readonly runtime: string;
}

export function fateAtLogout(facts: LoginFacts, {uid, runtime}: Rooms): LogoutFate {
  if (facts.systemd === 'absent') return 'stays';
  // Lingering keeps the user manager, but not what belongs to a session.
  if (facts.place === 'session')
    return facts.sessionEnd === 'kills' ? 'killed-with-session' : 'stays';
  if (facts.lingers) return 'stays';
  if (facts.place === 'user-manager') return 'killed';
  // logind removes it with the user's last session.
  return runtime.startsWith(`/run/user/${uid}/`) ? 'out-of-reach' : 'stays';
}

interface Advice {
  readonly message: string;
  readonly hint: string;
}

export function adviceFor(fate: LogoutFate): Advice | undefined {
  switch (fate) {
    case 'stays':
      return undefined;
    case 'killed':
      return {
        message: 'VMs started here end when you log out, since you are not lingering',
        hint: 'loginctl enable-linger',
      };
    case 'killed-with-session':
      return {
        message:
          'VMs started here end when you log out, since KillUserProcesses is set in logind.conf',
        hint: 'run them as units: kvmrun export systemd, and loginctl enable-linger',
      };
    case 'out-of-reach':
      return {
        message:
          'VMs started here are out of reach after a logout, which removes their sockets, since you are not lingering',
        hint: 'loginctl enable-linger',
      };
  }
}

/** What becomes of VMs that are started from here. */
export async function readLogoutFate(cli: Pick<Cli, 'env' | 'uid'>): Promise<LogoutFate> {
  const {env, uid} = cli;
  const facts = await readLoginFacts({uid, user: userAccount(cli).name, root: '/'});
  return fateAtLogout(facts, {uid, runtime: runtimeRoots(env, uid).runtime});
}

/** The warning for somebody who has just started a VM; once for each login is enough. */
export async function warnOfLogout(cli: Pick<Cli, 'env' | 'uid'>): Promise<readonly Diagnostic[]> {
  const advice = adviceFor(await readLogoutFate(cli));
  if (advice === undefined) return [];
  // The runtime folder goes at the end of the login.
  const {runtime} = runtimeRoots(cli.env, cli.uid);
  return isFirstTime(path.join(runtime, '.warned-of-logout'))
    ? [{code: 'cli/ends-at-logout', severity: 'warning', ...advice}]
    : [];
}
