import * as assert from 'uvu/assert';
import {inHome} from '../../rig/idle-vm.js';
import {suite} from '../../rig/suite.js';

const test = suite('cli/commands/doctor');

interface Report {
  readonly ok: boolean;
  readonly findings: readonly {state: string; subject: string; found: string; fix?: string}[];
}

test('finds everything that this test run needs', () =>
  inHome(async (home) => {
    const {code, stdout} = await home.kvmrun('doctor', '--json');
    const {ok, findings} = JSON.parse(stdout) as Report;
    assert.is(code, 0);
    assert.ok(ok);
    for (const subject of ['QEMU', 'flock', 'runtime folder']) {
      assert.is(findings.find((finding) => finding.subject === subject)?.state, 'works', subject);
    }
    for (const subject of ['KVM', 'Secure Boot', 'swtpm', 'swtpm_setup', 'xz', 'zstd', 'bzip2']) {
      assert.ok(
        findings.some((finding) => finding.subject === subject),
        subject,
      );
    }
  }));

test('has a fix for everything that does not work', () =>
  inHome(async (home) => {
    const {stdout} = await home.kvmrun('doctor', '--json');
    const {findings} = JSON.parse(stdout) as Report;
    const stuck = findings.filter(({state, fix}) => state !== 'works' && fix === undefined);
    assert.equal(stuck, []);
  }));

test.run();
