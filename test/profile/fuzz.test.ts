/**
 * Properties that hold for profiles nobody thought of: damaged copies of a good one, and random trees.
 *
 * The numbers come from a seed, so that a failure happens again.
 */
import * as assert from 'uvu/assert';
import type {Diagnostic, Location} from '../../src/core/diagnostic.js';
import {isObject, type JsonValue} from '../../src/core/json.js';
import {dropNulls, mergeNodes} from '../../src/profile/merge.js';
import {resolveProfile} from '../../src/profile/resolve.js';
import {plainValue, type SourceNode} from '../../src/profile/source-node.js';
import {parse, readerOf} from '../rig/profiles.js';
import {suite} from '../rig/suite.js';

const test = suite('profile/fuzz');

const GOOD = `{
  // what the team shares
  "name": "web",
  "extends": "base.json",
  "cpu": {"count": 2, "features": {"vmx": false}},
  "memory": {"size": "1GiB"},
  "boot": {"kernel": "vmlinuz", "initrd": "initrd.img", "cmdline": "console=ttyS0"},
  "disks": [{"id": "root", "path": "root.qcow2", "format": "qcow2", "size": "10GiB"}],
  "networks": [{"id": "net", "type": "user", "forwards": [{"host": 8080, "guest": 80}]}],
  "stop": {"powerdown": "90s"}
}
`;
const BASE = '{"networks": [{"id": "net", "type": "user"}], "rng": {"type": "virtio"}}';

class Dice {
  #state: number;

  constructor(seed: number) {
    this.#state = seed;
  }

  below(limit: number): number {
    this.#state = (Math.imul(this.#state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.#state / 2 ** 32) * limit);
  }

  pick<T>(choices: readonly T[]): T {
    const chosen = choices[this.below(choices.length)];
    if (chosen === undefined) throw new Error('there is nothing to choose from');
    return chosen;
  }
}

const SPLINTERS = [
  ...['{', '}', '[', ']', ',', ':', '"', '\\', '/', '/*', '//', '\n', '\r\n', '\t', '\u0000'],
  ...['null', 'true', '-1', '0', '1e999', '1.5', '""', '"x"', '{}', '[]', '"type"', '"none"'],
  ...['"__proto__": 1,', '"extends": "vm.json",', '"name": null,', '"id": "net",', '\ud800', '😀'],
  ...['// \u202e', '/* \n \u2066 */', '"\u202e": 1,'],
];

function damage(text: string, dice: Dice): string {
  let damaged = text;
  for (let times = 1 + dice.below(3); times > 0; times -= 1) {
    const at = dice.below(damaged.length);
    const cut = dice.pick([0, 0, 1, 4, 20]);
    damaged = damaged.slice(0, at) + dice.pick([...SPLINTERS, '']) + damaged.slice(at + cut);
  }
  return damaged;
}

/** Whether a place is in its text: lines and columns must lead to the offsets. */
function isInPlace({file, range}: Location, sources: ReadonlyMap<string, string>): boolean {
  if (range === undefined) return true;
  const text = sources.get(file);
  if (text === undefined || range.end.offset > text.length) return false;
  return [range.start, range.end].every(({line, column, offset}) => {
    const lines = text.slice(0, offset).split(/\r\n|[\r\n]/);
    return lines.length === line && lines.at(-1)?.length === column - 1;
  });
}

const placesOf = ({location, related = []}: Diagnostic): readonly Location[] => [
  ...(location === undefined ? [] : [location]),
  ...related.map((other) => other.location),
];

test('the profile that is damaged is in order', async () => {
  const result = await resolveProfile('vm.json', readerOf({'vm.json': GOOD, 'base.json': BASE}));
  assert.ok(result.ok);
});

test('a damaged profile is resolved, or refused with places that exist', async () => {
  const dice = new Dice(1);
  const outcomes = {resolved: 0, refused: 0};
  for (let round = 0; round < 800; round += 1) {
    const text = damage(GOOD, dice);
    const result = await resolveProfile('vm.json', readerOf({'vm.json': text, 'base.json': BASE}));
    outcomes[result.ok ? 'resolved' : 'refused'] += 1;
    if (result.ok) continue;
    const {diagnostics, sources} = result.error;
    assert.ok(diagnostics.length > 0, JSON.stringify(text));
    for (const diagnostic of diagnostics) {
      assert.not.match(diagnostic.message, /undefined|\[object|NaN|\.$/, JSON.stringify(text));
      assert.ok(
        placesOf(diagnostic).every((place) => isInPlace(place, sources)),
        `${JSON.stringify(diagnostic)} of ${JSON.stringify(text)}`,
      );
    }
  }
  assert.ok(outcomes.refused > 500 && outcomes.resolved > 20, JSON.stringify(outcomes));
});

for (const [what, text] of [
  ['equal keys', `{${'"a":1,'.repeat(170_000)}}`],
  ['values of the wrong type', `{"name": "a", "disks": [${'1,'.repeat(500_000)}]}`],
  ['unknown keys', `{${Array.from({length: 50_000}, (_, n) => `"k${n}": null`).join()}}`],
] satisfies [string, string][]) {
  test(`a megabyte of ${what} is refused like any other mistake`, async () => {
    const result = await resolveProfile('vm.json', readerOf({'vm.json': text}));
    assert.ok(!result.ok);
    assert.is(result.error.diagnostics.length, 101);
    assert.is(result.error.diagnostics.at(-1)?.code, 'profile/more-problems');
  });
}

/** A value of scalars, objects, and arrays of which some have items with ids. */
function growValue(dice: Dice, depth: number): JsonValue {
  switch (depth === 0 ? 0 : dice.below(5)) {
    case 1:
      return growObject(dice, depth - 1);
    case 2:
      return Array.from({length: dice.below(3)}, () => growValue(dice, depth - 1));
    case 3:
      return [
        ...new Set(Array.from({length: dice.below(4)}, () => dice.pick(['x', 'y', 'z']))),
      ].map((id) => ({...growObject(dice, depth - 1), id}));
    default:
      return dice.pick([null, true, 0, 1, 'text', '']);
  }
}

const growObject = (dice: Dice, depth: number): Readonly<Record<string, JsonValue>> =>
  Object.fromEntries(
    Array.from({length: dice.below(4)}, () => [
      dice.pick(['a', 'b', 'c', 'toString', 'valueOf', '']),
      growValue(dice, depth),
    ]),
  );

function eachOfManyTrees(
  count: number,
  check: (trees: readonly [SourceNode, SourceNode, SourceNode]) => void,
): void {
  const dice = new Dice(2);
  const grow = (file: string): SourceNode => parse(JSON.stringify(growObject(dice, 3)), file);
  for (let round = 0; round < count; round += 1) {
    check([grow('one.json'), grow('two.json'), grow('three.json')]);
  }
}

const mergedValue = (node: SourceNode): JsonValue => plainValue(dropNulls(node));

test('merging a tree with itself changes nothing', () => {
  eachOfManyTrees(300, ([one]) => {
    assert.equal(plainValue(mergeNodes(one, one)), plainValue(one));
  });
});

test('merging with nothing changes nothing', () => {
  const nothing = parse('{}');
  eachOfManyTrees(300, ([one]) => {
    assert.equal(plainValue(mergeNodes(nothing, one)), plainValue(one));
    assert.equal(plainValue(mergeNodes(one, nothing)), plainValue(one));
  });
});

test('what the later tree says is in the result', () => {
  eachOfManyTrees(300, ([one, two]) => {
    assert.ok(includes(mergedValue(mergeNodes(one, two)), mergedValue(two)));
  });
});

/** Whether all of a part is in the whole, up to the order and number of items with ids. */
function includes(whole: JsonValue | undefined, part: JsonValue): boolean {
  if (Array.isArray(part)) return Array.isArray(whole) && includesItems(whole, part);
  if (!isObject(part)) return whole === part;
  return (
    isObject(whole) &&
    Object.entries(part).every(([key, value]) =>
      includes(
        Object.hasOwn(whole, key) ? (whole[key] as JsonValue) : undefined,
        value as JsonValue,
      ),
    )
  );
}

const includesItems = (whole: readonly JsonValue[], part: readonly JsonValue[]): boolean =>
  part.every((item) => whole.some((other) => includes(other, item)));

test('every value of the result knows the file that it came from', () => {
  eachOfManyTrees(300, ([one, two]) => {
    for (const {node, value} of scalarsOf(mergeNodes(one, two))) {
      const source = node.file.shown === 'one.json' ? one : two;
      assert.ok(
        scalarsOf(source).some(
          (other) =>
            other.value === value && other.node.range.start.offset === node.range.start.offset,
        ),
      );
    }
  });
});

function scalarsOf(
  node: SourceNode,
): readonly {readonly node: SourceNode; readonly value: unknown}[] {
  switch (node.kind) {
    case 'scalar':
      return [{node, value: node.value}];
    case 'array':
      return node.items.flatMap(scalarsOf);
    case 'object':
      return [...node.entries.values()].flatMap((entry) => scalarsOf(entry.value));
  }
}

test('merging changes neither of its trees', () => {
  eachOfManyTrees(100, ([one, two]) => {
    const before = JSON.stringify([plainValue(one), plainValue(two)]);
    mergeNodes(one, two);
    assert.is(JSON.stringify([plainValue(one), plainValue(two)]), before);
  });
});

test.run();
