/**
 * QEMU's complaints, and what each of them means. First match decides, so the order matters:
 * particular before general, cause before consequence.
 *
 * The texts are those of QEMU 7.2 to 11.1; error messages are no interface, so anything that is
 * not found here is shown as it stands.
 */
import {type Explanation, quoted} from './complaint.js';
import {BOOT, IMAGES} from './complaints-about-files.js';
import {KVM, MACHINE, PROCESSOR} from './complaints-about-hardware.js';

const DEVICES: readonly Explanation[] = [
  {
    code: 'supervisor/forward-refused',
    pattern: /Could not set up host forwarding rule '([^']+)'/,
    failure: 'busy',
    say: ([, rule]) => `the host port of the forward ${quoted(rule)} cannot be had`,
    hint: 'see who has it with ss -tulpn, or set "host": "auto"',
  },
  {
    code: 'supervisor/forward-wrong',
    pattern: /Invalid host forwarding rule '([^']+)' \(([^)]+)\)/,
    failure: 'profile',
    say: ([, rule, why]) => `QEMU does not understand the forward ${quoted(rule)}: ${why}`,
  },
  {
    code: 'supervisor/port-taken',
    pattern: /Failed to find an available port: Address already in use/,
    failure: 'busy',
    say: () => 'a port that QEMU should listen on is taken',
  },
  {
    code: 'supervisor/device-unknown',
    pattern: /'([^']+)' is not a valid device model name/,
    failure: 'unsupported',
    say: ([, device]) => `this QEMU has no device ${quoted(device)}`,
    hint: 'some devices are in packages of their own: qemu-system-gui, qemu-block-extra',
  },
  {
    code: 'supervisor/device-property',
    pattern: /Property '([^']+)' not found|can't find value '([^']+)'/,
    failure: 'unsupported',
    say: ([, property, value]) => `this QEMU does not know ${quoted(property ?? value)}`,
  },
  {
    code: 'supervisor/duplicate-id',
    pattern: /Duplicate ID '([^']+)'|slot (\d+) function \d+ (?:not available|already)/,
    failure: 'profile',
    say: ([, id, slot]) =>
      id === undefined
        ? `the PCI slot ${slot} is used twice`
        : `the id ${quoted(id)} is used twice on QEMU's command line`,
    hint: 'look for it in `kvmrun plan`; an option in "extraArgs" may clash with one of kvmrun',
  },
  {
    code: 'supervisor/no-display',
    pattern: /gtk initialization failed|could not initialize SDL|cannot open display/i,
    failure: 'unavailable',
    say: () => 'there is no screen to open a window on',
    hint: 'set "display": {"type": "none"}, or {"type": "vnc"} to look in from elsewhere',
  },
  {
    code: 'supervisor/display-missing',
    pattern: /Display '(\w+)' is not available/,
    failure: 'unsupported',
    say: ([, display]) => `this QEMU was installed without the display ${quoted(display)}`,
    hint: 'sudo apt install qemu-system-gui, or set "display": {"type": "none"}',
  },
  {
    code: 'supervisor/no-audio',
    pattern: /Could not init '(\w+)' audio driver/,
    failure: 'unavailable',
    say: ([, driver]) => `the sound system ${quoted(driver)} is not running`,
  },
];

const PROCESS: readonly Explanation[] = [
  {
    code: 'supervisor/socket-path',
    pattern: /UNIX socket path '([^']+)' is too long/,
    failure: 'cannot-create',
    say: ([, socket]) => `the socket path ${quoted(socket)} is too long`,
    hint: 'set XDG_RUNTIME_DIR to a folder with a shorter path',
  },
  {
    code: 'supervisor/socket-refused',
    pattern: /Failed to bind socket to '?([^':]+)/,
    failure: 'cannot-create',
    say: ([, socket]) => `QEMU cannot create the socket ${quoted(socket)}`,
  },
  {
    code: 'supervisor/option-unknown',
    pattern: /(-\S+): (?:invalid option|requires an argument)/,
    failure: 'unsupported',
    say: ([, option]) => `this QEMU does not take the option ${quoted(option)}`,
    hint: 'look into "extraArgs"; without them it is a bug in kvmrun',
  },
  {
    code: 'supervisor/sandbox-violation',
    pattern: /^/,
    signal: 'SIGSYS',
    failure: 'sandbox-violation',
    say: () => 'QEMU tried something that its sandbox forbids, such as starting a program',
    hint: 'look into "extraArgs": helpers, scripts and guestfwd commands cannot be used',
  },
];

/** All rows, in the order in which they are tried. */
export const EXPLANATIONS: readonly Explanation[] = [
  ...KVM,
  ...PROCESSOR,
  ...MACHINE,
  ...IMAGES,
  ...BOOT,
  ...DEVICES,
  ...PROCESS,
];
