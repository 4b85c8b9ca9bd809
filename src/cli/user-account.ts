import {userInfo} from 'node:os';
import type {Cli} from './cli.js';

export interface UserAccount {
  readonly name: string;
  readonly home: string;
}

/** What the user database says; in containers it may not know us. */
export function userAccount({env, uid}: Pick<Cli, 'env' | 'uid'>): UserAccount {
  try {
    const {username, homedir} = userInfo();
    return {name: username, home: homedir};
  } catch {
    // Then the number is all there is, and nobody but the environment knows a home.
    return {name: String(uid), home: env['HOME'] ?? '/'};
  }
}
