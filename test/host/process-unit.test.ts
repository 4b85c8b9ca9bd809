/** Whose manager a unit belongs to is seen in `test/real/systemd.test.ts`. */
import * as assert from 'uvu/assert';
import {parseUnitName, readProcessUnit} from '../../src/host/process-unit.js';
import {suite} from '../rig/suite.js';

const test = suite('host/process-unit');

const MINE = '/user.slice/user-1000.slice/user@1000.service';

for (const [groups, name] of [
  [`0::${MINE}/app.slice/kvmrun-web.service\n`, 'kvmrun-web.service'],
  ['2:cpu:/\n1:name=systemd:/system.slice/vm.service\n0::/\n', 'vm.service'],
  [`0::${MINE}/app.slice/term.scope\n`, undefined],
  ['0::/user.slice/user-1000.slice/session-3.scope\n', undefined],
  ['', undefined],
] satisfies [string, string | undefined][]) {
  test(`reads ${JSON.stringify(groups)}`, () => assert.is(parseUnitName(groups), name));
}

test('knows nothing of a process that is not there', async () => {
  assert.is(await readProcessUnit(2 ** 30), undefined);
});

test.run();
