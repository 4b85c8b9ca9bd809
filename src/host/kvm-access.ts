/**
 * Whether this user can open `/dev/kvm`, and if not, the line that changes it.
 */
import {constants} from 'node:fs';
import {access, open, readFile, stat} from 'node:fs/promises';
import {userInfo} from 'node:os';
import type {KvmFacts} from '../plan/host-facts.js';

export type KvmObstacle = Extract<KvmFacts, {usable: false}>;

/** What decides about access to the device. */
export interface KvmDevice {
  /** Of the device node; absent when there is none. */
  readonly node?: {readonly mode: number; readonly gid: number};
  /** The code of the error with which opening it failed. */
  readonly openError?: string;
  /** The lines of group(5). */
  readonly groups: string;
  readonly user: {readonly name: string; readonly groupIds: readonly number[]};
  /** The flags of the processor, as in `/proc/cpuinfo`. */
  readonly cpuFlags: readonly string[];
  readonly inContainer: boolean;
}

const DEVICE = '/dev/kvm';

/** Looks at `/dev/kvm`; `undefined` when it can be opened. */
export async function findKvmObstacle(
  cpuFlags: readonly string[],
): Promise<KvmObstacle | undefined> {
  const openError = await tryOpening(DEVICE);
  if (openError === undefined) return undefined;
  const found = await stat(DEVICE).catch(() => undefined);
  return explainKvmObstacle({
    ...(found === undefined ? {} : {node: {mode: found.mode, gid: found.gid}}),
    openError,
    groups: await readFile('/etc/group', 'utf8').catch(() => ''),
    user: {
      name: userName(),
      groupIds: [process.getegid?.() ?? -1, ...(process.getgroups?.() ?? [])],
    },
    cpuFlags,
    inContainer: await isContainer(),
  });
}

async function tryOpening(file: string): Promise<string | undefined> {
  try {
    await (await open(file, constants.O_RDWR)).close();
    return undefined;
  } catch (error) {
    return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    // In a container the user may have a number only, which usermod takes no less.
    return String(process.geteuid?.() ?? '');
  }
}

/** Docker and Podman leave these marks. */
async function isContainer(): Promise<boolean> {
  const marks = ['/.dockerenv', '/run/.containerenv'].map((file) =>
    access(file).then(
      () => true,
      () => false,
    ),
  );
  return (await Promise.all(marks)).includes(true);
}

/** What stands between this user and the device. */
export function explainKvmObstacle(device: KvmDevice): KvmObstacle {
  const {node, openError = 'unknown'} = device;
  // ENODEV and ENXIO: a node without a driver, as in a container that made its own.
  if (node === undefined || ['ENOENT', 'ENODEV', 'ENXIO'].includes(openError)) {
    return missing(device);
  }
  if (openError === 'EBUSY') return BUSY;
  if (openError === 'EACCES' || openError === 'EPERM') return denied(device, node);
  return {
    usable: false,
    problem: 'failed',
    detail: `'${DEVICE}' cannot be opened: ${openError}`,
    hint: 'sudo dmesg | grep -i kvm',
  };
}

/** Also what QEMU's words mean when the device opens and creating a VM fails. */
export const BUSY: KvmObstacle = {
  usable: false,
  problem: 'busy',
  detail:
    'another hypervisor, such as VirtualBox or VMware, holds the virtualisation of the processor',
  hint: 'stop the VMs of the other hypervisor; for VirtualBox: sudo modprobe -r vboxdrv',
};

function missing({cpuFlags, inContainer}: KvmDevice): KvmObstacle {
  return {
    usable: false,
    problem: 'missing',
    detail: `there is no working '${DEVICE}'`,
    hint: missingHint(cpuFlags, inContainer),
  };
}

function missingHint(cpuFlags: readonly string[], inContainer: boolean): string {
  if (inContainer) return 'give the container the device: --device /dev/kvm';
  if (cpuFlags.includes('vmx')) return 'sudo modprobe kvm_intel';
  if (cpuFlags.includes('svm')) return 'sudo modprobe kvm_amd';
  return cpuFlags.includes('hypervisor')
    ? 'turn on nested virtualisation for this machine, which is itself a VM'
    : 'turn on virtualisation (VT-x, AMD-V or SVM) in the firmware setup of this computer';
}

function denied(
  device: KvmDevice,
  node: {readonly mode: number; readonly gid: number},
): KvmObstacle {
  const {user} = device;
  const group = groupOf(device.groups, node.gid);
  const mayUse = (node.mode & 0o060) === 0o060;
  if (group === undefined || !mayUse) {
    return refusal('no-permission', {
      detail: `no group has access to '${DEVICE}'`,
      hint: `sudo chgrp kvm ${DEVICE} && sudo chmod 660 ${DEVICE}`,
    });
  }
  if (user.groupIds.includes(node.gid)) {
    // The mode would let us in, so something else does not: a device cgroup or a security module.
    return refusal('no-permission', {
      detail: `'${DEVICE}' is closed to this process, although the user is in group '${group.name}'`,
      hint: 'allow the device in the container, the systemd unit (DeviceAllow=) or the security policy that confines kvmrun',
    });
  }
  if (group.members.includes(user.name)) {
    return refusal('group-not-active', {
      detail: `user '${user.name}' is in group '${group.name}', but this login session began before that`,
      hint: `log out and in again, or for this terminal only: newgrp ${group.name}`,
    });
  }
  return refusal('no-permission', {
    detail: `user '${user.name}' is not in group '${group.name}', to which '${DEVICE}' belongs`,
    hint: `sudo usermod -aG ${group.name} ${user.name}, then log out and in again`,
  });
}

const refusal = (
  problem: 'no-permission' | 'group-not-active',
  {detail, hint}: {readonly detail: string; readonly hint: string},
): KvmObstacle => ({usable: false, problem, detail, hint});

interface Group {
  readonly name: string;
  readonly members: readonly string[];
}

/** A group of group(5) by its number. */
function groupOf(groups: string, gid: number): Group | undefined {
  const lines = groups.split('\n').map((line) => line.split(':'));
  const [name, , , members = ''] = lines.find(([, , id]) => id === String(gid)) ?? [];
  return name === undefined ? undefined : {name, members: members.split(',')};
}
