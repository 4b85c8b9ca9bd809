import path from 'node:path';

/** `$XDG_CACHE_HOME/kvmrun`; relative values are ignored, as the XDG specification says. */
export function cacheDirectory(env: Readonly<Record<string, string | undefined>>): string {
  const set = env['XDG_CACHE_HOME'];
  const base = set?.startsWith('/') ? set : path.join(env['HOME'] ?? '/', '.cache');
  return path.join(base, 'kvmrun');
}
