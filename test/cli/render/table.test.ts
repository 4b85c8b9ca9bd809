import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {renderTable} from '../../../src/cli/render/table.js';

const test = suite('cli/render/table');

test('pads every column but the last', () => {
  assert.equal(
    renderTable([
      ['NAME', 'PID', 'PROFILE'],
      ['a', '12345', '/x'],
    ]),
    ['NAME  PID    PROFILE', 'a     12345  /x'],
  );
});

test('has no lines for no rows', () => assert.equal(renderTable([]), []));

test.run();
