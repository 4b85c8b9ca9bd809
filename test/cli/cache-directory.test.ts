import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {cacheDirectory} from '../../src/cli/cache-directory.js';

const test = suite('cli/cache-directory');

test('follows XDG_CACHE_HOME', () => {
  assert.is(cacheDirectory({XDG_CACHE_HOME: '/c', HOME: '/h'}), '/c/kvmrun');
});

test('ignores a relative XDG_CACHE_HOME, as the specification says', () => {
  assert.is(cacheDirectory({XDG_CACHE_HOME: 'c', HOME: '/h'}), '/h/.cache/kvmrun');
});

test.run();
