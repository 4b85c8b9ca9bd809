import {chmod, mkdtemp, readdir, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {loadBundle} from '../../src/cli/code-cache.js';
import {type Home, makeHome} from '../rig/kvmrun.js';
import {withTimeout} from '../rig/with-timeout.js';

const test = suite<{home: Home; cache: string}>('cli/code-cache');

test.before.each(async (context) => {
  context.home = await makeHome();
  context.cache = context.home.path('cache', 'kvmrun', 'v8');
});
test.after.each(async ({home}) => home[Symbol.asyncDispose]());

/** Runs a verb that needs most of the bundle; returns the name of the cache file. */
async function fill(home: Home, cache: string): Promise<string> {
  const {code, stderr} = await home.kvmrun('schema', '--path');
  assert.is(code, 0, stderr);
  const [name = ''] = await readdir(cache);
  return path.join(cache, name);
}

test(
  'keeps the compiled code for us alone',
  withTimeout(async ({home, cache}) => {
    const file = await fill(home, cache);
    assert.is((await stat(file)).mode & 0o777, 0o600);
    assert.is((await stat(cache)).mode & 0o777, 0o700);
    assert.match(path.basename(file), process.version);
  }),
);

test(
  'uses it again instead of writing it again',
  withTimeout(async ({home, cache}) => {
    const file = await fill(home, cache);
    const before = await stat(file);
    await fill(home, cache);
    assert.is((await stat(file)).ino, before.ino);
  }),
);

test(
  'compiles anew when a bit of the cache has flipped, which V8 itself would crash on',
  withTimeout(async ({home, cache}) => {
    const file = await fill(home, cache);
    const broken = await readFile(file);
    const middle = Math.floor(broken.length / 2);
    broken[middle] = (broken[middle] ?? 0) ^ 0xff;
    await writeFile(file, broken);
    await fill(home, cache);
    assert.not.equal(await readFile(file), broken);
  }),
);

test(
  'compiles anew when the cache is cut off',
  withTimeout(async ({home, cache}) => {
    const file = await fill(home, cache);
    await writeFile(file, '');
    await fill(home, cache);
    assert.ok((await stat(file)).size > 1000);
  }),
);

test(
  'removes what an older release has left',
  withTimeout(async ({home, cache}) => {
    const file = await fill(home, cache);
    const older = `${file.slice(0, -40)}${'0'.repeat(40)}`;
    await writeFile(older, 'old');
    await rm(file);
    await home.kvmrun('schema', '--path');
    assert.equal(await readdir(cache), [path.basename(file)]);
  }),
);

test(
  'does not touch a folder that others can write',
  withTimeout(async ({home, cache}) => {
    const file = await fill(home, cache);
    await rm(file);
    await chmod(cache, 0o777);
    const {code} = await home.kvmrun('schema', '--path');
    assert.is(code, 0);
    assert.equal(await readdir(cache), []);
  }),
);

test('loads a bundle without any cache', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'kv-'));
  try {
    const file = path.join(folder, 'bundle.cjs');
    const wrapped = (body: string): string =>
      `(function(exports,require,module,__filename,__dirname){${body}\n})`;
    await writeFile(file, wrapped('exports.answer = require("node:path").basename(__filename);'));
    assert.equal(loadBundle(file, undefined), {answer: 'bundle.cjs'});
  } finally {
    await rm(folder, {recursive: true});
  }
});

test.run();
