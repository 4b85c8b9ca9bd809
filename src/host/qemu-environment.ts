/**
 * The environment that QEMU gets: what it needs, and nothing else of ours.
 *
 * A login session has dozens of variables, among them secrets that a guest's host process has no
 * business to know, and some that change what QEMU's libraries do.
 */
import type {Plan} from '../plan/plan.js';

const ALWAYS = ['PATH', 'HOME', 'XDG_RUNTIME_DIR'] as const;
const WINDOW = ['DISPLAY', 'WAYLAND_DISPLAY', 'XAUTHORITY'] as const;

/** Variables of ours that QEMU may see, and a language that makes its messages predictable. */
export function qemuEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  display: Plan['display'],
): Readonly<Record<string, string>> {
  const names = display === 'gtk' ? [...ALWAYS, ...WINDOW] : ALWAYS;
  const passed = names.flatMap((name) => {
    const value = env[name];
    return value === undefined ? [] : [[name, value] as const];
  });
  return {...Object.fromEntries(passed), LANG: 'C'};
}
