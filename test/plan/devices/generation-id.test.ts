import * as assert from 'uvu/assert';
import {generationGuid} from '../../../src/plan/devices/generation-id.js';
import {planOf, propsOf} from '../../rig/plans.js';
import {suite} from '../../rig/suite.js';

const test = suite('plan/devices/generation-id');

const generationId = {type: 'vmgenid'} as const;
const uuid = '00000000-0000-4000-8000-0000ffffffff';

test('is the same as long as the VM does not go back', () => {
  const guid = (generation?: number) =>
    propsOf(planOf({generationId}, generation === undefined ? {} : {generation}), 'generation0')[
      'guid'
    ];
  assert.is(guid(), guid(0));
  assert.is.not(guid(), guid(1));
});

test('differs for each machine and each generation', () => {
  const guids = [0, 1, 2, 2 ** 31 - 1].map((generation) => generationGuid({uuid, generation}));
  assert.is(new Set(guids).size, guids.length);
  for (const guid of guids) assert.match(guid, /^00000000-0000-4000-8000-0000[0-9a-f]{8}$/);
  const other = uuid.replace('ffffffff', '0fffffff');
  assert.not.ok(guids.includes(generationGuid({uuid: other, generation: 1})));
});

test('is no part of the machine that memory has to fit', () => {
  const {machine} = planOf({generationId}, {generation: 3});
  assert.equal(machine.hardware, planOf({}).machine.hardware);
});

test.run();
