/**
 * The machine that a plan describes, and the one that QEMU has made of it, in the same words.
 */
import * as assert from 'uvu/assert';
import {ENLIGHTENMENTS, NESTED_ENLIGHTENMENT} from '../../src/core/enlightenments.js';
import {isObject} from '../../src/core/json.js';
import type {QapiObject, Scalar} from '../../src/plan/invocation.js';
import type {Plan} from '../../src/plan/plan.js';
import type {Monitor} from '../../src/qmp/qmp.js';
import {answerOf} from './held-qemu.js';

export interface Machine {
  readonly name: string;
  readonly accelerator: string;
  readonly type: string;
  /** The switches of the board, as far as they can be read back. */
  readonly board: Readonly<Record<string, unknown>>;
  readonly processors: number;
  readonly memoryBytes: number;
  /** Those of Hyper-V, and what the plan takes away. */
  readonly features: Readonly<Record<string, unknown>>;
  /** Driver by id, for everything that was plugged in. */
  readonly devices: Readonly<Record<string, string>>;
  /** What holds which image. */
  readonly media: readonly Medium[];
  readonly tpms: readonly string[];
}

interface Medium {
  readonly device: string;
  readonly node: string;
  readonly readOnly: boolean;
}

type Props = Readonly<Record<string, Scalar>>;

const keyvalOf = ({invocation}: Plan, option: string): Props =>
  Object.assign(
    {},
    ...invocation.map((one) => (one.form === 'keyval' && one.option === option ? one.props : {})),
  );

const jsonOf = ({invocation}: Plan, option: string): readonly QapiObject[] =>
  invocation.flatMap((one) => (one.form === 'json' && one.option === option ? [one.props] : []));

/** The type is asked for by another name; the others are not what they were set to. */
const NOT_READ: ReadonlySet<string> = new Set(['type', 'accel', 'gic-version']);

const boardOf = (plan: Plan): Props =>
  Object.fromEntries(
    Object.entries(keyvalOf(plan, 'machine')).filter(([name]) => !NOT_READ.has(name)),
  );

const ALL_OF_HYPERV = [...ENLIGHTENMENTS, NESTED_ENLIGHTENMENT].map(({name}) => name);

/** Only processors of a PC have them. */
function featuresOf(plan: Plan): Machine['features'] {
  const cpu = keyvalOf(plan, 'cpu');
  const hyperv = plan.machine.type.startsWith('virt') ? [] : ALL_OF_HYPERV;
  const absent = Object.keys(cpu).filter((name) => cpu[name] === false);
  return Object.fromEntries([...hyperv, ...absent].map((name) => [name, cpu[name] === true]));
}

interface PlannedDevice {
  readonly id: string;
  readonly driver: string;
  readonly drive?: string;
  readonly tpmdev?: string;
}

// The plan's devices name all of these by strings.
const devicesOf = (plan: Plan): readonly PlannedDevice[] =>
  jsonOf(plan, 'device').map((props) => props as unknown as PlannedDevice);

function mediaOf(plan: Plan): readonly Medium[] {
  const nodes = jsonOf(plan, 'blockdev');
  const medium = (device: string, node: string): Medium => ({
    device,
    node,
    readOnly: nodes.find((one) => one['node-name'] === node)?.['read-only'] === true,
  });
  const {pflash0, pflash1} = boardOf(plan);
  return [
    ...[pflash0, pflash1].flatMap((flash) => (flash ? medium(FLASH, String(flash)) : [])),
    ...devicesOf(plan).flatMap(({id, driver, drive}) =>
      drive !== undefined || driver.endsWith('-cd') ? medium(id, drive ?? NO_MEDIUM) : [],
    ),
  ];
}

const byDevice = (media: readonly Medium[]): readonly Medium[] =>
  media.toSorted((a, b) => `${a.device} ${a.node}`.localeCompare(`${b.device} ${b.node}`));

export const plannedMachine = (plan: Plan): Machine => ({
  name: plan.name,
  accelerator: plan.accelerator,
  type: plan.machine.type,
  board: boardOf(plan),
  processors: Number(keyvalOf(plan, 'smp')['cpus']),
  memoryBytes: Number.parseInt(String(keyvalOf(plan, 'm')['size']), 10) * 2 ** 20,
  features: featuresOf(plan),
  devices: Object.fromEntries(devicesOf(plan).map(({id, driver}) => [id, driver])),
  media: byDevice(mediaOf(plan)),
  // The model is the same for the device of another board.
  tpms: devicesOf(plan).flatMap(({tpmdev, driver}) =>
    tpmdev === undefined ? [] : `${tpmdev} by ${driver.replace(/-device$/, '')}`,
  ),
});

const FLASH = 'flash';
const NO_MEDIUM = 'none';

/** The machine that is there, as far as a plan says something of it. */
export async function askMachine(monitor: Monitor, plan: Plan): Promise<Machine> {
  const ask = (execute: string, args = {}) => answerOf(monitor, execute, args);
  const list = async (execute: string, args = {}) => {
    const answer = await ask(execute, args);
    assert.ok(Array.isArray(answer));
    return answer.filter(isObject);
  };
  const text = async (execute: string, key: string) => {
    const answer = await ask(execute);
    return isObject(answer) ? answer[key] : undefined;
  };
  const properties = async (owner: unknown, names: readonly string[]) => {
    const values: Record<string, unknown> = {};
    for (const property of names) values[property] = await ask('qom-get', {path: owner, property});
    return values;
  };
  assert.is(await text('query-status', 'status'), 'prelaunch');
  const processors = await list('query-cpus-fast');
  const {type, ...board} = await properties('/machine', ['type', ...Object.keys(boardOf(plan))]);
  const planned = boardOf(plan);
  return {
    name: String(await text('query-name', 'name')),
    accelerator: (await text('query-kvm', 'enabled')) === true ? 'kvm' : 'tcg',
    type: String(type).replace(/-machine$/, ''),
    board: Object.fromEntries(
      Object.entries(board).map(([name, value]) => [name, inWordsOf(planned[name], value)]),
    ),
    processors: processors.length,
    memoryBytes: Number(await text('query-memory-size-summary', 'base-memory')),
    features: await properties(processors[0]?.['qom-path'], Object.keys(featuresOf(plan))),
    devices: Object.fromEntries(
      (await list('qom-list', {path: '/machine/peripheral'}))
        .filter(({name}) => name !== 'type')
        .map(({name, type: child}) => [name, /^child<(.*)>$/.exec(String(child))?.[1]]),
    ),
    media: byDevice((await list('query-block')).map(mediumOf)),
    tpms: (await list('query-tpm')).map(({id, model}) => `${String(id)} by ${String(model)}`),
  };
}

/** Some switches are `on` and `off`, and some are true and false. */
const inWordsOf = (planned: Scalar | undefined, value: unknown): unknown =>
  typeof planned === 'boolean' && typeof value === 'string' ? value === 'on' : value;

function mediumOf({qdev, inserted}: Readonly<Record<string, unknown>>): Medium {
  const place = String(qdev);
  // A virtio disk is named by the backend below its device.
  const [, device = place] = /^\/machine\/peripheral\/([^/]+)/.exec(place) ?? [];
  if (!isObject(inserted)) return {device, node: NO_MEDIUM, readOnly: false};
  return {
    device: /\.flash\d$/.test(place) ? FLASH : device,
    node: String(inserted['node-name']),
    readOnly: inserted['ro'] === true,
  };
}
