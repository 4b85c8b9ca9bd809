import * as assert from 'uvu/assert';
import {planTpm} from '../../src/plan/tpm.js';
import {vmPaths} from '../../src/plan/vm-paths.js';
import {aHost, compile, planOf, propsOf} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/tpm');
const tpm = {type: 'emulator', model: 'crb'} as const;

test('a VM without one has no side-car', () => {
  const {sidecars, preparations} = planOf();
  assert.equal([sidecars, preparations], [[], []]);
});

test('has the emulator as a side-car, on the socket that QEMU connects to', () => {
  const {sidecars, invocation, paths} = planOf({tpm});
  const [swtpm] = sidecars;
  assert.is(swtpm?.socket, paths.tpmSocket);
  assert.ok(swtpm?.args.includes(`type=unixio,path=${paths.tpmSocket},mode=0600`));
  assert.ok(JSON.stringify(invocation).includes(`"path":"${paths.tpmSocket}"`));
  // Otherwise it outlives QEMU.
  assert.ok(swtpm?.args.includes('--terminate'));
  assert.is(swtpm?.reset, 'fatal');
  assert.is(swtpm?.loss, 'the TPM');
  assert.equal(
    [swtpm?.lock, swtpm?.output, swtpm?.log],
    [
      `${paths.runtimeDirectory}/side-tpm.lock`,
      `${paths.logDirectory}/tpm.out`,
      `${paths.logDirectory}/tpm.log`,
    ],
  );
  assert.is(swtpm?.origin, '/tpm');
});

test('is made with the programs of the host', () => {
  const [preparation] = planOf({tpm}).preparations;
  assert.ok(preparation?.prepare === 'tpm');
  assert.equal(
    [preparation.setup, preparation.certifier],
    ['/usr/bin/swtpm_setup', '/usr/bin/swtpm_localca'],
  );
});

test('does without certificates where nobody makes them', () => {
  const programs = {...aHost.programs, swtpm_localca: {install: 'x'}};
  const [preparation] = planOf({tpm}, {programs}).preparations;
  assert.not.ok(preparation && 'certifier' in preparation);
});

test('the model decides the device', () => {
  assert.is(propsOf(planOf({tpm}), 'tpm0-dev')['driver'], 'tpm-crb');
  assert.is(propsOf(planOf({tpm: {...tpm, model: 'tis'}}), 'tpm0-dev')['driver'], 'tpm-tis');
});

test('says what to install', () => {
  const compiled = compile(
    {tpm},
    {programs: {swtpm: {install: 'get swtpm'}, swtpm_setup: {install: 'get tools'}}},
  );
  assert.not.ok(compiled.ok);
  const [problem] = compiled.ok ? [] : compiled.error;
  assert.is(problem?.code, 'plan/missing-program');
  assert.is(problem?.hint, 'get swtpm && get tools');
});

test('refuses paths that swtpm would take apart', () => {
  for (const roots of [
    {runtime: '/run/a,b/kvmrun', state: '/state/kvmrun'},
    {runtime: '/run/kvmrun', state: '/state/a,b/kvmrun'},
  ]) {
    const {diagnostics} = planTpm(tpm, aHost, vmPaths(roots, 'vm-1'));
    assert.equal(
      diagnostics.map(({code}) => code),
      ['plan/comma-in-path'],
    );
  }
});

test.run();
