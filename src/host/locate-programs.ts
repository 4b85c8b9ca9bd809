/**
 * Finds the programs beside QEMU that a VM needs, or what to type to install them.
 */
import type {HelperProgram, HostFacts, ProgramFacts} from '../plan/host-facts.js';
import {type Component, installHint} from './distribution.js';
import {findProgram} from './find-program.js';

/** What each program is packaged with. */
const COMPONENTS: Readonly<Record<HelperProgram, Component>> = {
  swtpm: 'swtpm',
  swtpm_setup: 'swtpm-tools',
  swtpm_localca: 'swtpm-tools',
};

export async function locatePrograms(
  wanted: readonly HelperProgram[],
  env: Readonly<Record<string, string | undefined>>,
): Promise<HostFacts['programs']> {
  const found = await Promise.all(
    wanted.map(async (name): Promise<readonly [HelperProgram, ProgramFacts]> => {
      const path = await findProgram(name, env);
      const facts = path === undefined ? {install: await installHint(COMPONENTS[name])} : {path};
      return [name, facts];
    }),
  );
  return Object.fromEntries(found);
}
