import * as assert from 'uvu/assert';
import {ROOT} from '../../src/core/pointer.js';
import {renderArgv} from '../../src/plan/render-argv.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/render-argv');
const origin = ROOT;

test('writes a flag as one string', () => {
  assert.equal(renderArgv([{form: 'flag', option: 'S', origin}]), ['-S']);
});

test('doubles the commas of values in key=value options', () => {
  assert.equal(
    renderArgv([
      {form: 'keyval', option: 'chardev', head: 'socket', props: {id: 'c0', path: '/a,b'}, origin},
    ]),
    ['-chardev', 'socket,id=c0,path=/a,,b'],
  );
});

test('doubles the commas of an implied first value', () => {
  assert.equal(renderArgv([{form: 'keyval', option: 'cpu', head: 'a,b', props: {}, origin}]), [
    '-cpu',
    'a,,b',
  ]);
});

test('writes booleans of key=value options as on and off', () => {
  assert.equal(
    renderArgv([{form: 'keyval', option: 'boot', props: {strict: true, menu: false}, origin}]),
    ['-boot', 'strict=on,menu=off'],
  );
});

test('leaves commas and quotes of JSON options as they are, and leaves out what is undefined', () => {
  assert.equal(
    renderArgv([
      {
        form: 'json',
        option: 'blockdev',
        props: {filename: 'a,b="c"', backing: null, aio: undefined},
        origin,
      },
    ]),
    ['-blockdev', '{"filename":"a,b=\\"c\\"","backing":null}'],
  );
});

test('takes the value of a text option literally', () => {
  assert.equal(
    renderArgv([{form: 'text', option: 'append', value: 'console=ttyS0,115200', origin}]),
    ['-append', 'console=ttyS0,115200'],
  );
});

test('passes verbatim arguments on one by one', () => {
  assert.equal(renderArgv([{form: 'verbatim', value: '-x y,z', origin}]), ['-x y,z']);
});

test.run();
