import * as assert from 'uvu/assert';
import {displaysOf, machinesOf, namesOf, targetOf} from '../../src/host/qmp-answers.js';
import {suite} from '../rig/suite.js';

const test = suite('host/qmp-answers');

test('sorts names and drops what repeats or has none', () => {
  assert.equal(namesOf([{name: 'b'}, {name: 'a'}, {}, 'c', {name: 'b'}, null]), ['a', 'b']);
});

test('takes any other answer as an empty list', () => {
  for (const answer of [undefined, null, {}, 'names', 7]) {
    assert.equal(namesOf(answer), []);
    assert.equal(machinesOf(answer), []);
    assert.equal(displaysOf(answer), []);
    assert.is(targetOf(answer), undefined);
  }
});

test('reads machines with and without an alias', () => {
  const answer = [
    {name: 'pc-q35-7.2', alias: 'q35', 'cpu-max': 288, deprecated: false, 'is-default': true},
    {name: 'isapc', 'cpu-max': 1, deprecated: true},
    {name: 'without a number of processors'},
  ];
  assert.equal(machinesOf(answer), [
    {name: 'isapc', cpuMax: 1, deprecated: true},
    {name: 'pc-q35-7.2', alias: 'q35', cpuMax: 288, deprecated: false},
  ]);
});

test('finds the displays in the schema by the command that returns them', () => {
  const schema = [
    {name: 'query-display-options', 'meta-type': 'command', 'ret-type': '11'},
    {
      name: '11',
      'meta-type': 'object',
      members: [
        {name: 'gl', type: '12'},
        {name: 'type', type: '13'},
      ],
    },
    {name: '12', 'meta-type': 'enum', members: [{name: 'on'}]},
    {name: '13', 'meta-type': 'enum', members: [{name: 'default'}, {name: 'none'}, {name: 'gtk'}]},
  ];
  assert.equal(displaysOf(schema), ['gtk', 'none']);
});

test('reads the architecture', () => {
  assert.is(targetOf({arch: 'aarch64'}), 'aarch64');
});

test.run();
