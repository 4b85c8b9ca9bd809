import * as assert from 'uvu/assert';
import {findPortHolder, socketsAtPort} from '../../src/host/port-holder.js';
import {suite} from '../rig/suite.js';

const test = suite('host/port-holder');

const TABLE = `  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 12345 1 0000 100 0 0 10 0
   1: 0100007F:1F90 0100007F:C350 01 00000000:00000000 00:00000000 00000000  1000        0 12346 1 0000 20 4 30 10 -1
   2: 0100007F:0050 00000000:0000 0A 00000000:00000000 00:00000000 00000000     0        0 777 1 0000 100 0 0 10 0
`;

test('finds the listening socket of a port, not its connections', () => {
  assert.equal(socketsAtPort(TABLE, 8080), ['12345']);
});

test('pads small ports as the kernel does', () => {
  assert.equal(socketsAtPort(TABLE, 80), ['777']);
});

test('finds nothing at a port that nobody has', () => {
  assert.equal(socketsAtPort(TABLE, 8081), []);
});

test('knows no holder of a port that nobody can have', async () => {
  assert.is(await findPortHolder('tcp', 0), undefined);
});

test.run();
