import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {writeFile} from 'node:fs/promises';
import * as assert from 'uvu/assert';
import type {Diagnostic} from '../../src/core/diagnostic.js';
import {investigate} from '../../src/supervisor/investigate.js';
import {readQemuEnd} from '../../src/supervisor/qemu-stderr.js';
import {createFakeVm, type FakeVm} from '../rig/fake-vm.js';
import {withListener} from '../rig/listener.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('supervisor/investigate');

/** A VM that is not started: only its plan is looked at. */
const withPlan = (run: (vm: FakeVm, folder: string) => Promise<void>): Promise<void> =>
  inTemporaryFolder(async (folder) => {
    await using vm = await createFakeVm(folder);
    await run(vm, folder);
  });

const explained = ({order}: FakeVm, stderr: string): Promise<Diagnostic> =>
  investigate(readQemuEnd({stderr, code: 1, signal: null}, order.plan), order.plan);

test('names the process that has locked an image', () =>
  withPlan(async (vm, folder) => {
    const image = `${folder}/disk.img`;
    await writeFile(image, '');
    const holder = spawn('/bin/sh', ['-c', 'exec 5>>"$0"; echo ready; read -r line', image], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    try {
      await once(holder.stdout, 'data');
      const {message, hint, failure} = await explained(
        vm,
        `qemu: -drive x: Failed to get "write" lock\nIs another process using the image [${image}]?\n`,
      );
      assert.match(message, `the image '${image}' is in use by '`);
      assert.match(
        message,
        new RegExp(`process ${holder.pid}, started [-0-9: ]+ UTC; QEMU says: Is another process`),
      );
      assert.match(hint ?? '', `ps -fp ${holder.pid}`);
      assert.is(failure, 'busy');
    } finally {
      holder.kill('SIGKILL');
      await once(holder, 'close');
    }
  }));

test('does not guess who had an image when there is nobody to be seen', () =>
  withPlan(async (vm) => {
    const {message, hint} = await explained(
      vm,
      'Is another process using the image [/none/a.img]?\n',
    );
    if (process.geteuid?.() === 0) {
      assert.match(message, "another process uses the image '/none/a.img'");
    } else {
      assert.match(message, 'that this user may not look into, or that has ended by now');
      assert.is(hint, 'see who has it: sudo fuser -v /none/a.img');
    }
  }));

test('tells who has the port of a forward', () =>
  withPlan((vm) =>
    withListener(0, async (port) => {
      const {message, failure} = await explained(
        vm,
        `-netdev user,id=n: Could not set up host forwarding rule 'tcp:127.0.0.1:${port}-:80'\n`,
      );
      assert.match(message, `tcp port ${port} of '127.0.0.1' is taken by '`);
      assert.match(message, new RegExp(`process ${process.pid}, started [-0-9: ]+ UTC; QEMU says`));
      assert.is(failure, 'busy');
    }),
  ));

test('tells a port that is reserved from one that is taken', () =>
  withPlan(async (vm) => {
    const {message, failure} = await explained(
      vm,
      "-netdev user,id=n: Could not set up host forwarding rule 'tcp:127.0.0.1:1-:80'\n",
    );
    if (failure === 'busy') skip('this user may use every port');
    assert.is(failure, 'permission');
    assert.match(message, 'reserved for the system administrator');
  }));

test('knows the port of a VNC display, and the next free one', () =>
  withPlan((vm) =>
    withListener(0, async (port) => {
      const {message, hint} = await explained(
        vm,
        `-vnc 127.0.0.1:${port - 5900}: Failed to find an available port: Address already in use\n`,
      );
      assert.match(message, `tcp port ${port} of '127.0.0.1' is taken by`);
      assert.match(hint ?? '', /^the next free one is \d+, display :\d+$/);
    }),
  ));

test('shows how much memory there is', () =>
  withPlan(async (vm) => {
    const {message} = await explained(
      vm,
      "cannot set up guest memory 'pc.ram': Cannot allocate memory\n",
    );
    assert.match(message, /it has \d+\.\dGiB available \(MemAvailable\); QEMU says: cannot set up/);
  }));

for (const [stderr, hint] of [
  ["Could not open '/usr/share/OVMF/OVMF_CODE.fd': No such file or directory\n", /ovmf|UEFI/i],
  ["Display 'gtk' is not available.\n", /gui|gtk/i],
] as const) {
  test(`knows what to install on this host: ${stderr.trim()}`, () =>
    withPlan(async (vm) => {
      assert.match((await explained(vm, stderr)).hint ?? '', hint);
    }));
}

test('leaves alone what needs no look at the host', () =>
  withPlan(async (vm) => {
    const end = readQemuEnd({stderr: '-nope: invalid option\n', code: 1, signal: null});
    assert.is(await investigate(end, vm.order.plan), end.diagnostic);
  }));

test.run();
