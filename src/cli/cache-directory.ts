import {userInfo} from 'node:os';
import path from 'node:path';

/** `$XDG_CACHE_HOME/kvmrun`; relative values are ignored, as the XDG specification says. */
export function cacheDirectory(env: Readonly<Record<string, string | undefined>>): string {
  const set = env['XDG_CACHE_HOME'];
  const base = set?.startsWith('/') ? set : path.join(homeDirectory(env), '.cache');
  return path.join(base, 'kvmrun');
}

/** Images that were fetched, for all VMs. */
export const imageCache = (env: Readonly<Record<string, string | undefined>>): string =>
  path.join(cacheDirectory(env), 'images');

/** An empty or relative HOME would lead into the working folder. */
export function homeDirectory(env: Readonly<Record<string, string | undefined>>): string {
  const set = env['HOME'];
  return set?.startsWith('/') ? set : userInfo().homedir;
}
