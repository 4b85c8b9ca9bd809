/** QEMU's complaints about devices, and about what they need of the host. */
import {type Explanation, quoted} from './complaint.js';
import {DUPLICATE_ID} from './complaint-origin.js';

/** A device that kvmrun composed should work on every QEMU, so it is a bug of ours if it does not. */
const BUG = 'this is a bug in kvmrun; please report it with the output of `kvmrun plan`';
const EXTRA = 'look into "extraArgs", beside the options that `kvmrun plan` shows';

const FREE_PLACE =
  'name a free place in "extraArgs", such as addr=0x0f; `kvmrun plan` shows those that are taken, and QEMU places devices of "extraArgs" first';

export const DEVICES: readonly Explanation[] = [
  {
    code: 'supervisor/device-unknown',
    pattern: /'([^']+)' is not a valid device model name/,
    failure: 'unsupported',
    say: ([, device]) => `this QEMU has no device ${quoted(device)}`,
    hint: ({qemu}) =>
      `list what it has: ${qemu} -device help; some are in packages of their own: qemu-system-gui, qemu-block-extra`,
  },
  {
    code: 'supervisor/device-property',
    pattern: /Property '([^']+)' not found|Property '([^']+)' can't find value '([^']+)'/,
    failure: ({author}) => (author === 'kvmrun' ? 'internal' : 'profile'),
    say: ([, property, reference, value]) =>
      property === undefined
        ? `there is no ${quoted(value)} for the property ${quoted(reference)}`
        : `this QEMU knows no property ${quoted(property)}`,
    hint: ({author}) => (author === 'kvmrun' ? BUG : EXTRA),
  },
  {
    code: 'supervisor/duplicate-id',
    pattern: DUPLICATE_ID,
    failure: ({author}) => (author === 'kvmrun' ? 'internal' : 'profile'),
    say: ({groups}) =>
      `the id ${quoted(groups?.['id'] ?? groups?.['node'])} is used twice on QEMU's command line`,
    hint: ({author}) => (author === 'kvmrun' ? BUG : 'choose another id in "extraArgs"'),
  },
  {
    code: 'supervisor/slot-taken',
    pattern: /slot (\d+) function \d+ (?:not available|already)(?:.*in use by ([\w.-]+))?/,
    failure: ({author}) => (author === 'kvmrun' ? 'internal' : 'profile'),
    say: ([, slot, holder]) =>
      `the PCI slot ${slot} is used twice${holder === undefined ? '' : `; ${quoted(holder)} has it`}`,
    hint: ({author}) => (author === 'kvmrun' ? BUG : FREE_PLACE),
    culprit: placedFirst,
  },
  {
    code: 'supervisor/display-missing',
    pattern: /Display '(\w+)' is not available/,
    failure: 'unsupported',
    say: ([, display]) => `this QEMU was installed without the display ${quoted(display)}`,
    hint: 'install the graphical part of QEMU, or set "display": {"type": "none"}',
  },
  {
    code: 'supervisor/no-display',
    pattern:
      /gtk initialization failed|could not initialize SDL|cannot open display|no drm render node/i,
    failure: 'unavailable',
    say: () => 'there is no screen to open a window on',
    hint: 'set "display": {"type": "none"}, or {"type": "vnc"} to look in from elsewhere',
  },
  {
    code: 'supervisor/no-audio',
    pattern: /Could not init '(\w+)' audio driver|Unknown audio driver `(\w+)'/,
    failure: 'unavailable',
    say: ([, driver, unknown]) =>
      unknown === undefined
        ? `the sound system ${quoted(driver)} is not running`
        : `this QEMU was installed without the sound system ${quoted(unknown)}`,
    hint: 'use -audiodev none in "extraArgs", or start the sound server of your session',
  },
  {
    code: 'supervisor/host-device-missing',
    pattern: /vfio (\S+): (?:no such host device|no iommu_group found|error getting device)/,
    failure: 'unavailable',
    say: ([, device]) => `the host has no device ${quoted(device)} that can be passed through`,
    hint: 'look for its address with lspci -D, switch the IOMMU on, and bind it to the driver vfio-pci',
  },
];

/**
 * The device of `extraArgs` that sits where one of kvmrun's belongs: QEMU makes devices that are
 * not written as JSON before all others, so it complains of the others (QEMU 7.2 to 11.1).
 */
function placedFirst(
  extraArgs: readonly string[],
  [, , holder]: RegExpExecArray,
): string | undefined {
  const devices = extraArgs.filter((_, index) => extraArgs[index - 1] === '-device');
  return devices.find((device) => holder !== undefined && device.split(',')[0] === holder);
}
