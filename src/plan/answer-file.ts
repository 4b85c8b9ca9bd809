/**
 * What Windows' Setup reads its answers from, as a tree: which settings stand in which component, and
 * which component in which pass of Setup. Text is made of it only where the disc is.
 *
 * Setup says next to nothing about a mistake in such a file, and skips what it does not know; so what
 * can be told beforehand is told by types, and the rest by `findFaults`.
 */
import type {JsonPointer} from '../core/pointer.js';
import {
  computerNameProblem,
  NOT_IN_XML,
  PRODUCT_KEY,
  userNameProblem,
} from '../core/windows-names.js';
import type {SeedSource} from './seed-spec.js';

export type Pass = 'windowsPE' | 'specialize' | 'oobeSystem';

/** The components that are written, and the passes in which Setup looks at them. */
const PASSES_OF = {
  'Microsoft-Windows-International-Core-WinPE': ['windowsPE'],
  'Microsoft-Windows-Setup': ['windowsPE'],
  'Microsoft-Windows-Deployment': ['specialize'],
  'Microsoft-Windows-TerminalServices-LocalSessionManager': ['specialize'],
  'Networking-MPSSVC-Svc': ['specialize'],
  'Microsoft-Windows-International-Core': ['specialize', 'oobeSystem'],
  'Microsoft-Windows-Shell-Setup': ['specialize', 'oobeSystem'],
} as const satisfies Readonly<Record<string, readonly Pass[]>>;

type PassesOf = typeof PASSES_OF;
type ComponentName = keyof PassesOf;

/** Those that may stand in a pass. */
type ComponentIn<P extends Pass> = {
  [Name in ComponentName]: P extends PassesOf[Name][number] ? Name : never;
}[ComponentName];

/** A text that is read only when the disc is made. */
export interface SecretGap {
  readonly secret: 'password' | 'product-key';
  readonly from: SeedSource;
  readonly origin: JsonPointer;
}

export interface Setting {
  readonly name: string;
  readonly value: string | number | boolean | SecretGap | readonly Setting[];
  /** One of a list, which Setup wants to be marked. */
  readonly as?: 'item';
  /** What the item is told from others by, where none of its settings does that. */
  readonly key?: string;
}

export interface Component {
  readonly name: string;
  readonly settings: readonly Setting[];
}

export interface AnswerPass {
  readonly pass: Pass;
  readonly components: readonly Component[];
}

export interface AnswerFile {
  readonly arch: 'amd64' | 'arm64';
  readonly passes: readonly AnswerPass[];
}

/** Only components that Setup looks at in this pass. */
export const pass = <P extends Pass>(
  name: P,
  ...components: readonly (Component & {readonly name: ComponentIn<P>})[]
): AnswerPass => ({pass: name, components});

export const setting = (name: string, value: Setting['value']): Setting => ({name, value});

/** A list, whose items are called alike and are counted where Setup wants it. */
export const list = (
  name: string,
  {item, order}: {readonly item: string; readonly order: 'counted' | 'none'},
  items: readonly (readonly Setting[])[],
): Setting => ({
  name,
  value: items.map((settings, index) => ({
    name: item,
    as: 'item',
    value: order === 'none' ? settings : [setting('Order', index + 1), ...settings],
  })),
});

/** What Setup would refuse or pass over, in words for whoever has built the file. */
export function findFaults({passes}: AnswerFile): readonly string[] {
  const names = passes.map((one) => one.pass);
  const twice = names.filter((name, index) => names.indexOf(name) !== index);
  return [
    ...twice.map((name) => `the pass ${name} is there twice`),
    ...passes.flatMap((one) => [
      ...componentFaults(one),
      ...one.components.flatMap(({name, settings}) =>
        settings.flatMap((child) => settingFaults(child, `${name}/${child.name}`)),
      ),
    ]),
  ];
}

function componentFaults({pass: name, components}: AnswerPass): readonly string[] {
  const names = components.map((component) => component.name);
  const known: Readonly<Record<string, readonly string[]>> = PASSES_OF;
  return names.flatMap((component, index) => {
    const passes = Object.hasOwn(known, component) ? known[component] : undefined;
    if (passes === undefined) return [`${component} is no component of Windows`];
    if (!passes.includes(name)) return [`${component} is not looked at in ${name}`];
    return names.indexOf(component) === index ? [] : [`${component} is in ${name} twice`];
  });
}

function settingFaults({name, value}: Setting, path: string): readonly string[] {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(name)) return [`${path} is no name of a setting`];
  if (typeof value !== 'object') return valueFaults(path, value);
  if (!isList(value)) return [];
  return [
    ...orderFaults(value, path),
    ...value.flatMap((child) => settingFaults(child, `${path}/${child.name}`)),
  ];
}

const isList = (value: SecretGap | readonly Setting[]): value is readonly Setting[] =>
  Array.isArray(value);

/** Items are counted from 1, without a gap and without one number twice. */
function orderFaults(settings: readonly Setting[], path: string): readonly string[] {
  const orders = settings.flatMap(({value}) =>
    typeof value === 'object' && isList(value)
      ? value.filter(({name}) => name === 'Order').map((order) => JSON.stringify(order.value))
      : [],
  );
  return orders.every((order, index) => order === String(index + 1))
    ? []
    : [`the items of ${path} are numbered ${orders.join(', ')}`];
}

function valueFaults(path: string, value: string | number | boolean): readonly string[] {
  if (typeof value === 'string' && NOT_IN_XML.test(value)) {
    return [`${path} has a character that no XML can hold`];
  }
  return LIMITS.filter(([end]) => path.endsWith(end)).flatMap(([, problemOf]) => {
    const problem = problemOf(value);
    return problem === undefined ? [] : [`${path} ${problem}`];
  });
}

type Value = string | number | boolean;

const atMost =
  (limit: number) =>
  (value: Value): string | undefined =>
    String(value).length > limit
      ? `has ${String(value).length} characters, allowed are ${limit}`
      : undefined;

const wholeNumber = (value: Value): string | undefined =>
  Number.isInteger(value) ? undefined : `is '${value}', and must be a whole number`;

const LIMITS: readonly (readonly [end: string, (value: Value) => string | undefined])[] = [
  ['/RunSynchronousCommand/Path', atMost(259)],
  ['/SynchronousCommand/CommandLine', atMost(1024)],
  ['/DiskID', wholeNumber],
  ['/PartitionID', wholeNumber],
  ['/Size', wholeNumber],
  ['/Label', atMost(32)],
  ['/LocalAccount/Name', (value) => userNameProblem(String(value))],
  ['/ComputerName', (value) => (value === '*' ? undefined : computerNameProblem(String(value)))],
  [
    '/ProductKey/Key',
    (value) => (value === '' || PRODUCT_KEY.test(String(value)) ? undefined : 'is no product key'),
  ],
];
