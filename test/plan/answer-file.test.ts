import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {
  type AnswerFile,
  type AnswerPass,
  findFaults,
  list,
  pass,
  type Setting,
  setting,
} from '../../src/plan/answer-file.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/answer-file');

const fileOf = (...passes: readonly AnswerPass[]): AnswerFile => ({arch: 'amd64', passes});

const setup = (...settings: readonly Setting[]): AnswerPass =>
  pass('windowsPE', {name: 'Microsoft-Windows-Setup', settings});

const faultsOf = (...settings: readonly Setting[]): string =>
  findFaults(fileOf(setup(...settings))).join('; ');

test('finds nothing wrong with what is right', () => {
  const commands = list('RunSynchronous', {item: 'RunSynchronousCommand', order: 'counted'}, [
    [setting('Path', 'a')],
    [setting('Path', 'x'.repeat(259))],
  ]);
  const logOn = list('FirstLogonCommands', {item: 'SynchronousCommand', order: 'counted'}, [
    [setting('CommandLine', 'x'.repeat(1024))],
  ]);
  const secret = {secret: 'password', from: {env: 'X'}, origin: pointerTo('windows')} as const;
  assert.is(faultsOf(commands, logOn, setting('Value', secret), setting('DiskID', 0)), '');
  assert.equal(
    findFaults(
      fileOf(
        setup(),
        pass('specialize', {
          name: 'Microsoft-Windows-Shell-Setup',
          settings: [setting('ComputerName', '*')],
        }),
      ),
    ),
    [],
  );
});

test('numbers the items of a list where Setup wants that', () => {
  assert.equal(list('L', {item: 'I', order: 'none'}, [[]]).value, [
    {name: 'I', as: 'item', value: []},
  ]);
  const {value} = list('L', {item: 'I', order: 'counted'}, [[], []]);
  assert.equal(value, [
    {name: 'I', as: 'item', value: [{name: 'Order', value: 1}]},
    {name: 'I', as: 'item', value: [{name: 'Order', value: 2}]},
  ]);
});

test('knows which component is looked at in which pass', () => {
  const wrong = (name: string, component: string) =>
    findFaults(
      fileOf({pass: name as 'windowsPE', components: [{name: component, settings: []}]}),
    ).join();
  assert.match(
    wrong('windowsPE', 'Microsoft-Windows-Shell-Setup'),
    'is not looked at in windowsPE',
  );
  assert.match(wrong('oobeSystem', 'Microsoft-Windows-Setup'), 'is not looked at in oobeSystem');
  assert.match(wrong('windowsPE', 'Microsoft-Windows-Setpu'), 'is no component of Windows');
  assert.match(wrong('windowsPE', 'toString'), 'is no component of Windows');
  assert.match(wrong('windowsPe', 'Microsoft-Windows-Setup'), 'is not looked at in windowsPe');
  const component = {name: 'Microsoft-Windows-Setup', settings: []} as const;
  assert.match(findFaults(fileOf(pass('windowsPE', component, component))).join(), 'twice');
  assert.match(findFaults(fileOf(setup(), setup())).join(), 'the pass windowsPE is there twice');
});

const ordered = (...orders: readonly number[]): Setting =>
  setting(
    'RunSynchronous',
    orders.map((order) => setting('RunSynchronousCommand', [setting('Order', order)])),
  );

for (const [what, wrong, words] of [
  [
    'a path that is too long',
    setting('RunSynchronousCommand', [setting('Path', 'x'.repeat(260))]),
    'has 260 characters, allowed are 259',
  ],
  [
    'a command line that is too long',
    setting('SynchronousCommand', [setting('CommandLine', 'x'.repeat(1025))]),
    'allowed are 1024',
  ],
  ['an order twice', ordered(1, 1), 'are numbered 1, 1'],
  ['an order with a gap', ordered(1, 3), 'are numbered 1, 3'],
  ['an order that begins late', ordered(2), 'are numbered 2'],
  ['a disk in words', setting('DiskID', 'first'), "is 'first', and must be a whole number"],
  ['half a mebibyte', setting('Size', 0.5), 'must be a whole number'],
  ['half a partition', setting('PartitionID', 1.5), 'must be a whole number'],
  ['a label that is too long', setting('Label', 'x'.repeat(33)), 'allowed are 32'],
  [
    'a user with a slash',
    setting('LocalAccount', [setting('Name', 'a/b')]),
    'must not have the character "/"',
  ],
  [
    'a machine with a space',
    setting('ComputerName', 'a b'),
    "may have letters, digits and '-' only",
  ],
  ['a key that is none', setting('ProductKey', [setting('Key', 'ABCDE')]), 'is no product key'],
  [
    'a character that XML lacks',
    setting('FullName', 'a\u0001b'),
    'has a character that no XML can hold',
  ],
  ['half a character', setting('FullName', 'a\ud83d'), 'has a character that no XML can hold'],
  ['a name that is none', setting('Full Name', 'a'), 'is no name of a setting'],
] satisfies [string, Setting, string][]) {
  test(`finds ${what}`, () => assert.match(faultsOf(wrong), words));
}

test.run();
