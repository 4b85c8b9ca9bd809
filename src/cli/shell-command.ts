/**
 * A plan as a command to paste: QEMU as `up` starts it, but for the monitor on an inherited
 * descriptor, which only a supervisor has. `-S` stays: the guest waits for `cont` on the other one.
 */
import type {Argument} from '../plan/invocation.js';
import {MONITOR_FD, type Plan} from '../plan/plan.js';
import {quoteForShell, renderShell} from '../plan/render-shell.js';
import {renderSidecarStart} from '../plan/render-sidecars.js';

export function shellCommand({qemu, invocation, sidecars, paths}: Plan): string {
  const inherited = invocation.find(isInherited);
  const chardev = inherited?.form === 'keyval' ? inherited.props['id'] : undefined;
  const own = invocation.filter((arg) => arg !== inherited && !uses(arg, chardev));
  const folder = quoteForShell(paths.runtimeDirectory);
  return [
    `(umask 077; mkdir -p ${folder})`,
    ...sidecars.map(renderSidecarStart),
    renderShell(qemu, own),
  ].join(' && \\\n');
}

const isInherited = (arg: Argument): boolean =>
  arg.form === 'keyval' && arg.option === 'chardev' && arg.props['fd'] === MONITOR_FD;

const uses = (arg: Argument, chardev: unknown): boolean =>
  chardev !== undefined &&
  (arg.form === 'keyval' || arg.form === 'json') &&
  arg.props['chardev'] === chardev;
