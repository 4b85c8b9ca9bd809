import * as assert from 'uvu/assert';
import {pointerTo} from '../../../src/core/pointer.js';
import {cpuArguments, smpArguments} from '../../../src/plan/devices/processor.js';
import {renderArgv} from '../../../src/plan/render-argv.js';
import {suite} from '../../rig/suite.js';

const test = suite('plan/devices/processor');

test('features follow the model, on or off', () => {
  assert.equal(
    renderArgv(
      cpuArguments({
        model: 'host',
        features: {pmu: false, avx: true},
        enlightenments: {},
        without: [],
      }),
    ),
    ['-cpu', 'host,pmu=off,avx=on'],
  );
});

test('what has to be off is off once, whatever the profile says', () => {
  assert.equal(
    renderArgv(
      cpuArguments({model: 'host', features: {a: true}, enlightenments: {}, without: ['a', 'b']}),
    ),
    ['-cpu', 'host,a=off,b=off'],
  );
});

test('a feature of the profile wins over an enlightenment', () => {
  const enlightenments = {'hv-time': true, 'hv-ipi': true, 'hv-spinlocks': 8191};
  const features = {'hv-ipi': false};
  assert.equal(renderArgv(cpuArguments({model: 'host', features, enlightenments, without: []})), [
    '-cpu',
    'host,hv-time=on,hv-ipi=off,hv-spinlocks=8191',
  ]);
});

test('the topology is spelt out', () => {
  const topology = {sockets: 2, cores: 3, threads: 1};
  assert.equal(renderArgv(smpArguments({count: 6, topology}, pointerTo('cpu'))), [
    '-smp',
    'cpus=6,sockets=2,cores=3,threads=1,maxcpus=6',
  ]);
});

test.run();
