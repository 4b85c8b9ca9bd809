import * as assert from 'uvu/assert';
import {signalName} from '../../src/cli/signal-name.js';
import {suite} from '../rig/suite.js';

const test = suite('cli/signal-name');

test('names a signal', () => assert.is(signalName(9), 'SIGKILL'));

test('leaves a number that has no name', () => assert.is(signalName(40), '40'));

test.run();
