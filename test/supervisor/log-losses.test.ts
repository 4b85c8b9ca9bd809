import * as assert from 'uvu/assert';
import {LogLosses} from '../../src/supervisor/log-losses.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/log-losses');

interface Told {
  readonly losses: LogLosses;
  readonly told: (string | number)[];
  readonly pass: (ms: number) => void;
}

function listen(): Told {
  const told: (string | number)[] = [];
  let time = 0;
  const listeners = {
    dropped: (why: string) => void told.push(why),
    resumed: (lost: number) => void told.push(lost),
  };
  return {
    told,
    losses: new LogLosses(listeners, () => time),
    pass: (ms) => {
      time += ms;
    },
  };
}

test('tells once that something is lost, and how much when it is over', () => {
  const {losses, told} = listen();
  losses.add(10, 'full');
  losses.add(5, 'full');
  losses.end();
  losses.end();
  assert.equal(told, ['full', 15]);
});

test('does not tell every time of a disk that is slow again and again', () => {
  const {losses, told, pass} = listen();
  for (let second = 0; second < 50; second += 1) {
    losses.add(1, 'slow');
    losses.end();
    pass(1000);
  }
  assert.equal(told, ['slow', 1]);
  pass(60_000);
  losses.add(1, 'slow');
  losses.end();
  assert.equal(told, ['slow', 1, 'slow', 50]);
});

test.run();
