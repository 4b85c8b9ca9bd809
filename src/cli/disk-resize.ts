/**
 * `disk resize`: makes a disk larger, by QEMU while the VM runs, and else in its image.
 */
import {formatByteSize, parseByteSize} from '../core/byte-size.js';
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {isMissing} from '../host/check-file.js';
import {readImageSize} from '../host/image-size.js';
import {fitDisk} from '../host/prepare-disk.js';
import type {PlanDisk} from '../plan/plan.js';
import {describeHolder} from '../supervisor/holder.js';
import type {Resized} from '../supervisor/vm-call.js';
import {askVm} from './ask-vm.js';
import type {Cli} from './cli.js';
import {quotedIds} from './disk-holder.js';
import type {FoundVm} from './find-vm.js';
import {whileStopped} from './hold-stopped.js';
import {usage} from './usage.js';
import {findDisks, pickDisks, type VmDisks} from './vm-disks.js';

export interface ResizeWishes {
  readonly reference: string;
  /** The id of the disk, and the size; either can be left out. */
  readonly words: readonly string[];
}

interface Order {
  readonly disk: PlanDisk;
  readonly sizeBytes: number;
}

/** QEMU is given a minute. */
const RESIZE_MS = 65_000;

export async function resizeDiskOf({reference, words}: ResizeWishes, cli: Cli): Promise<void> {
  const found = await findDisks(reference, cli);
  if (!found.ok) return cli.fail(found.error);
  const {vm, state} = found.value;
  const order = readOrder(found.value, words);
  if (!order.ok) return cli.fail(order.error);
  const {disk, sizeBytes} = order.value;
  const resized =
    state === 'running'
      ? await resizeRunning(order.value, found.value)
      : await whileStopped(vm, RESIZING, () => resizeHeld(order.value, vm));
  if (!resized.ok) return cli.fail(resized.error);
  const {beforeBytes} = resized.value;
  const seen = state === 'stopped' ? 'at-start' : seenBy(disk);
  const stale = findStaleSize(order.value, found.value);
  const diagnostics = stale === undefined ? [] : [stale];
  cli.printJson({
    ...{id: vm.id, name: vm.name, disk: disk.id, beforeBytes, sizeBytes, seen},
    ...(diagnostics.length > 0 && {diagnostics}),
  });
  cli.print(`${disk.id}: ${describe({beforeBytes, sizeBytes, seen})}`);
  cli.report(diagnostics);
}

/** `resize web 20GiB`, `resize web root 20GiB`, or `resize web root` for what the profile says. */
function readOrder(found: VmDisks, words: readonly string[]): Result<Order, readonly Diagnostic[]> {
  const sizeWord = words.find((word) => SIZE.test(word));
  const [id, ...others] = words.filter((word) => word !== sizeWord);
  const [tooMany] = others;
  if (tooMany !== undefined) return err([notASize(tooMany)]);
  const picked = pickDisks(found, id);
  if (!picked.ok) return picked;
  const [disk, another] = picked.value;
  if (disk === undefined || another !== undefined) return err([whichDisk(picked.value)]);
  if (disk.access === 'read-only') return err([readOnly(disk)]);
  const text = sizeWord ?? found.sizes.get(disk.id);
  if (text === undefined) return err([whichSize(disk)]);
  const sizeBytes = parseByteSize(text);
  if (sizeBytes === undefined || sizeBytes === 0 || sizeBytes % 512 !== 0) {
    return err([notASize(text)]);
  }
  return ok({disk, sizeBytes});
}

/** Ids begin with a letter. */
const SIZE = /^[0-9+]/;

async function resizeRunning(
  {disk, sizeBytes}: Order,
  {vm, sizes}: VmDisks,
): Promise<Result<Resized, readonly Diagnostic[]>> {
  const inProfile = sizes.get(disk.id) ?? '';
  const size = parseByteSize(inProfile) === sizeBytes ? inProfile : formatByteSize(sizeBytes);
  const call = {verb: 'resize-disk', disk: disk.id, sizeBytes, size} as const;
  const resized = await askVm(vm, call, {deadlineMs: RESIZE_MS});
  return resized.ok ? resized : err([resized.error]);
}

const RESIZING = {
  whenRunning: 'was not a moment ago',
  whenSaved: 'its memory would not fit a larger disk',
};

async function resizeHeld(
  {disk, sizeBytes}: Order,
  vm: FoundVm,
): Promise<Result<Resized, readonly Diagnostic[]>> {
  const {path, format} = disk;
  if (await isMissing(path)) return err([notMade(disk, sizeBytes)]);
  const before = await readImageSize(disk);
  if (before !== undefined && before.virtualBytes > sizeBytes) {
    return err([wouldShrink(disk, before.virtualBytes, sizeBytes)]);
  }
  const fitted = await fitDisk(
    {path, format, sizeBytes, backing: disk.layers[0]?.path},
    {describe: (holder) => describeHolder(holder, vm.paths)},
  );
  return fitted.ok ? ok({beforeBytes: before?.virtualBytes ?? sizeBytes}) : err([fitted.error]);
}

/** Guests are told by these buses; on the others they see it when they look again. */
const seenBy = ({bus}: PlanDisk): 'now' | 'later' =>
  bus === 'virtio' || bus === 'scsi' ? 'now' : 'later';

const SEEN = {
  now: '; the guest sees it, and has to grow its partition and file system',
  later: '; on this bus the guest sees it when it has been started again',
  'at-start': '; the guest then has to grow its partition and file system',
} as const;

function describe(resized: {
  readonly beforeBytes: number;
  readonly sizeBytes: number;
  readonly seen: keyof typeof SEEN;
}): string {
  const [before, after] = [resized.beforeBytes, resized.sizeBytes].map(formatByteSize);
  return before === after
    ? `has ${after} already`
    : `grew from ${before} to ${after}${SEEN[resized.seen]}`;
}

/** The next start would find the disk larger than its profile allows. */
function findStaleSize({disk, sizeBytes}: Order, {sizes}: VmDisks): Diagnostic | undefined {
  const text = sizes.get(disk.id);
  const inProfile = text === undefined ? undefined : parseByteSize(text);
  if (inProfile === undefined || inProfile >= sizeBytes) return undefined;
  return {
    code: 'cli/profile-size',
    severity: 'warning',
    message: `the profile still says "size": "${text}" for ${disk.id}, with which it does not start any more`,
    hint: `before the next start, set "size": "${formatByteSize(sizeBytes)}"`,
  };
}

const notASize = (text: string): Diagnostic =>
  usage(
    `'${text}' is no size of a disk, allowed are multiples of 512 bytes with KiB, MiB, GiB or TiB`,
    'kvmrun disk resize web root 20GiB',
  );

const whichDisk = (disks: readonly PlanDisk[]): Diagnostic =>
  usage(`which disk is meant, of ${quotedIds(disks)}`, 'kvmrun disk resize web root 20GiB');

const whichSize = ({id}: PlanDisk): Diagnostic =>
  usage(
    `no size is given, and the profile has none for the disk '${id}'`,
    'kvmrun disk resize web root 20GiB',
  );

const readOnly = ({id}: PlanDisk): Diagnostic =>
  usage(
    `the disk '${id}' is read-only, and a disk that nobody writes to has no use for more room`,
    'remove "readOnly" from the profile',
  );

const wouldShrink = ({id}: PlanDisk, has: number, sizeBytes: number): Diagnostic =>
  usage(
    `the disk '${id}' has ${formatByteSize(has)}, more than ${formatByteSize(sizeBytes)}, and kvmrun never makes a disk smaller`,
  );

const notMade = ({id, path}: PlanDisk, sizeBytes: number): Diagnostic => ({
  code: 'cli/disk-not-made',
  severity: 'error',
  failure: 'input-missing',
  message: `the disk '${id}' cannot be resized, as its image '${path}' is not there yet`,
  hint: `set "size": "${formatByteSize(sizeBytes)}" in the profile, and start the VM`,
});
