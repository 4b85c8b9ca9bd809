/**
 * QEMU's complaints, and what each of them means. First match decides, so the order matters:
 * particular before general, cause before consequence.
 *
 * The texts are those of QEMU 7.2 to 11.1; error messages are no interface, so anything that is
 * not found here is shown as it stands.
 */
import type {Explanation} from './complaint.js';
import {BOOT, FIRMWARE} from './complaints-about-boot.js';
import {DEVICES} from './complaints-about-devices.js';
import {MACHINE, PROCESSOR} from './complaints-about-hardware.js';
import {IMAGES} from './complaints-about-images.js';
import {KVM} from './complaints-about-kvm.js';
import {NETWORK, VHOST} from './complaints-about-network.js';
import {PROCESS, SANDBOX} from './complaints-about-process.js';
import {SIDECARS} from './complaints-about-sidecars.js';

/** All rows, in the order in which they are tried. */
export const EXPLANATIONS: readonly Explanation[] = [
  ...SANDBOX,
  ...KVM,
  ...PROCESSOR,
  ...MACHINE,
  ...FIRMWARE,
  ...VHOST,
  ...IMAGES,
  ...BOOT,
  ...NETWORK,
  ...SIDECARS,
  ...DEVICES,
  ...PROCESS,
];
