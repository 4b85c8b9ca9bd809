/** A VM whose logs are on a disk that is full. */
import {appendFile, mkdir, readFile, rm} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {withSmallDiskAt} from '../host/full-disk.js';
import {suite} from '../rig/suite.js';
import {contains, startedVm, withVm} from '../rig/supervised.js';

const test = suite('supervisor/log-disk');

test('is untouched, and is logged again when there is room', () =>
  withVm({}, async (vm) => {
    const {logDirectory, serialLog, supervisorLog} = vm.paths;
    await mkdir(logDirectory, {recursive: true, mode: 0o700});
    await withSmallDiskAt(logDirectory, 256, async () => {
      const {handle, exited} = await startedVm(vm);
      vm.tell({serial: 'before\n'});
      await contains(serialLog, 'before');
      const filler = path.join(logDirectory, 'filler');
      await appendFile(filler, Buffer.alloc(256 * 1024)).catch(() => undefined);
      // More than would still fit into the last page of the file.
      vm.tell({serial: `${'x'.repeat(20_000)}\n`});
      await contains(supervisorLog, 'serial output is not logged: ENOSPC');
      assert.is(handle.status()?.phase, 'running');
      await rm(filler);
      vm.tell({serial: 'after\n'});
      await contains(serialLog, 'after');
      handle.requestStop({from: 'powerdown'});
      assert.is((await exited).rung, 'powerdown');
      const log = await readFile(supervisorLog, 'utf8');
      assert.is(log.match(/is not logged/g)?.length, 1);
      assert.match(log, /serial output is logged again, [0-9]+ bytes were lost/);
    });
  }));

test.run();
