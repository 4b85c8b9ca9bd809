/**
 * Which of Hyper-V's enlightenments KVM gives to guests: those that it says it has, proven by a start.
 *
 * Asking QEMU for each by name proves nothing: it says yes on a kernel that has none of them, and then
 * some are ignored without a word, and others abort QEMU. Only `hv-passthrough` reads what there is.
 */
import {
  ENLIGHTENMENTS,
  NESTED_ENLIGHTENMENT,
  SPINLOCK_RETRIES,
  usableOf,
} from '../core/enlightenments.js';
import {isObject} from '../core/json.js';
import type {KvmFacts} from '../plan/host-facts.js';
import type {Monitor} from '../qmp/qmp.js';

type Proven = Pick<Extract<KvmFacts, {usable: true}>, 'enlightenments' | 'enlightenmentProblem'>;

/** By QEMU's names, asked of a QEMU that runs with KVM. */
export async function offeredEnlightenments(
  monitor: Monitor,
  deadlineMs: number,
): Promise<ReadonlySet<string>> {
  const answer = await monitor.execute({
    execute: 'query-cpu-model-expansion',
    arguments: {type: 'full', model: {name: 'host', props: {'hv-passthrough': true}}},
    deadlineMs,
  });
  const model = answer.ok && isObject(answer.value) ? answer.value['model'] : undefined;
  const props = isObject(model) ? model['props'] : undefined;
  if (!isObject(props)) return new Set();
  return new Set(
    Object.entries(props).flatMap(([name, value]) =>
      name.startsWith('hv-') && value === true ? [name] : [],
    ),
  );
}

const EVERY = [...ENLIGHTENMENTS, NESTED_ENLIGHTENMENT];
const OLD = ENLIGHTENMENTS.filter(({age}) => age === 'old');

/** Tries all that are offered, then the older ones, which every such KVM should have. */
export async function tryEnlightenments(
  offered: ReadonlySet<string>,
  /** Starts QEMU with these, and says what it had against them. */
  start: (features: readonly string[]) => Promise<string | undefined>,
): Promise<Proven> {
  let problem: Pick<Proven, 'enlightenmentProblem'> = {};
  for (const wanted of [EVERY, OLD]) {
    const enlightenments = usableOf(wanted, offered);
    if (enlightenments.length === 0) break;
    const refused = await start([
      ...enlightenments.map((name) => `${name}=on`),
      `hv-spinlocks=${SPINLOCK_RETRIES}`,
    ]);
    if (refused === undefined) return {enlightenments, ...problem};
    problem = {enlightenmentProblem: problem.enlightenmentProblem ?? refused};
  }
  return {enlightenments: [], ...problem};
}
