import type {Home} from '../rig/kvmrun.js';

/** What a command that has to succeed prints. */
export async function mustRun(home: Home, ...args: readonly string[]): Promise<string> {
  const {code, stdout, stderr} = await home.kvmrun(...args);
  if (code !== 0) throw new Error(`kvmrun ${args.join(' ')} exits ${code}:\n${stderr}`);
  return stdout;
}
