/** What a command says of a host that cannot run a test, and of nothing that kvmrun does. */
import {skip} from './suite.js';

const LACKS =
  /error\[(host\/qemu-not-found|plan\/(no-uefi-firmware|no-secure-boot-firmware|secure-boot-needs-smm|missing-program|kvm-[a-z-]+))\]/;

/** Ends the running test as skipped when a start was refused for what is not installed or not allowed here. */
export function skipWhereHostLacks(stderr: string): void {
  const line = stderr.split('\n').find((one) => LACKS.test(one));
  if (line !== undefined) skip(line);
}
