/**
 * A small virtio disk that is plugged into a machine for a while, so that its guest starts the driver.
 * There is no file behind it: what is read are zeroes, and what is written is gone.
 *
 * QEMU only asks the guest to let it go, which that does when it gets to it. So what is behind the disk
 * is removed when QEMU tells that it is out, whoever has asked for that, and when.
 */
import {err, ok, type Result} from '../core/result.js';
import {describeFailure} from '../qmp/describe-failure.js';
import type {Monitor, QmpEvent} from '../qmp/qmp.js';
import type {MonitorInHand} from './monitor-hands.js';
import {within} from './settle.js';

export const PROBE_NODE = 'probe0';
export const PROBE_DEVICE = `${PROBE_NODE}-dev`;

const SIZE_BYTES = 2 ** 30;

/** A guest that can, lets it go within a second or two. */
const LETTING_GO_MS = 15_000;

export interface ProbeDiskInput {
  readonly monitor: () => MonitorInHand;
  readonly lettingGoMs?: number;
}

export class ProbeDisk {
  readonly #input: ProbeDiskInput;
  readonly #waiting = new Set<() => void>();

  constructor(input: ProbeDiskInput) {
    this.#input = input;
  }

  /** Learns from QEMU's events. */
  heard({event, data}: QmpEvent): void {
    if (event === 'DEVICE_DELETED' && data['device'] === PROBE_DEVICE) void this.#isOut();
  }

  /** Fails with the reason. */
  async plugInto(port: string): Promise<Result<void, string>> {
    // From a trial before this one, whose supervisor has died, or whose guest did not listen.
    if ((await this.takeOut()) === 'stays')
      return err('the one of an earlier trial is still in it');
    const monitor = this.#monitor;
    if (monitor === undefined) return err('the monitor of its QEMU is closed');
    const made = await monitor.execute({
      execute: 'blockdev-add',
      arguments: {
        driver: 'null-co',
        'node-name': PROBE_NODE,
        size: SIZE_BYTES,
        // Else the guest would read what was in QEMU's memory.
        'read-zeroes': true,
      },
    });
    if (!made.ok) return err(describeFailure(made.error));
    const plugged = await monitor.execute({
      execute: 'device_add',
      arguments: {
        driver: 'virtio-blk-pci',
        id: PROBE_DEVICE,
        bus: port,
        drive: PROBE_NODE,
        // What the user sees of it in the guest.
        serial: 'kvmrun-probe',
      },
    });
    if (plugged.ok) return ok(undefined);
    await this.takeOut();
    return err(describeFailure(plugged.error));
  }

  /** `stays`: the guest has not let it go yet. */
  async takeOut(): Promise<'out' | 'stays'> {
    const monitor = this.#monitor;
    if (monitor === undefined) return 'stays';
    let leave = (): void => undefined;
    const out = new Promise<void>((resolve) => {
      leave = resolve;
      this.#waiting.add(leave);
    });
    try {
      const asked = await monitor.execute({execute: 'device_del', arguments: {id: PROBE_DEVICE}});
      if (!asked.ok && asked.error.kind === 'refused' && asked.error.class === 'DeviceNotFound') {
        await removeNode(monitor);
        return 'out';
      }
      // Any other refusal may mean that it was asked before.
      const end = Promise.race([out, monitor.closed]);
      const {lettingGoMs = LETTING_GO_MS} = this.#input;
      return (await within(end, lettingGoMs)) === 'settled' ? 'out' : 'stays';
    } finally {
      this.#waiting.delete(leave);
    }
  }

  get #monitor(): Monitor | undefined {
    const monitor = this.#input.monitor();
    return monitor === 'silent' ? undefined : monitor;
  }

  async #isOut(): Promise<void> {
    const monitor = this.#monitor;
    if (monitor !== undefined) await removeNode(monitor);
    for (const leave of this.#waiting) leave();
  }
}

const removeNode = (monitor: Monitor): Promise<unknown> =>
  monitor.execute({execute: 'blockdev-del', arguments: {'node-name': PROBE_NODE}});
