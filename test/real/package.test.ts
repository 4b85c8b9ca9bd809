/** What is published works from an empty folder: installed as a dependency, without the network. */
import {mkdir, mkdtemp, readdir, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {runProgram} from '../../src/host/spawn.js';
import {inRepository} from '../rig/repository.js';
import {skip, suite} from '../rig/suite.js';

interface Context {
  folder: string;
}

const test = suite<Context>('real/package', {} as Context);
const LIMIT_MS = 60_000;

async function run(context: Context, file: string, ...args: readonly string[]): Promise<string> {
  const env = {
    PATH: process.env['PATH'] ?? '/usr/bin:/bin',
    HOME: context.folder,
    // Nothing of the user's own settings, and nothing of the npm that runs these tests.
    npm_config_offline: 'true',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
  };
  const cwd = path.join(context.folder, 'project');
  const ended = await runProgram({file, args, cwd, env, timeoutMs: LIMIT_MS});
  if (ended.outcome === 'not-found') skip(`${file} is not installed`);
  assert.ok(ended.outcome === 'exited', JSON.stringify(ended));
  assert.is(ended.code, 0, ended.stderr);
  return ended.stdout;
}

test.before(
  async (context) => {
    context.folder = await mkdtemp(path.join(tmpdir(), 'kvmrun-package-'));
    const project = path.join(context.folder, 'project');
    await mkdir(project);
    // Other tests use dist/ at the same time: it is packed as it was built, and not built again.
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', context.folder];
    await run(context, 'npm', ...pack, inRepository());
    const [archive] = (await readdir(context.folder)).filter((name) => name.endsWith('.tgz'));
    await writeFile(path.join(project, 'package.json'), '{"private": true}');
    await run(context, 'npm', 'install', '--silent', path.join(context.folder, archive ?? ''));
  },
  {timeoutMs: LIMIT_MS},
);

test.after(async ({folder}) => {
  if (folder !== undefined) await rm(folder, {recursive: true});
});

const kvmrun = (context: Context, ...args: readonly string[]): Promise<string> =>
  run(context, './node_modules/.bin/kvmrun', ...args);

test('brings nothing but itself', async ({folder}) => {
  const installed = await readdir(path.join(folder, 'project', 'node_modules'));
  assert.equal(
    installed.filter((name) => !name.startsWith('.')),
    ['kvmrun'],
  );
});

test('answers as a command', async (context) => {
  assert.match(await kvmrun(context, '--version'), /^\d+\.\d+\.\d+\n$/);
  assert.match(await kvmrun(context, '--help'), 'kvmrun up');
});

test('reads a profile that names the installed schema and a shipped base', async (context) => {
  const profile = {
    $schema: './node_modules/kvmrun/schemas/profile.schema.json',
    name: 'web',
    extends: 'kvmrun:base/linux',
  };
  await writeFile(path.join(context.folder, 'project', 'vm.json'), JSON.stringify(profile));
  assert.match(await kvmrun(context, 'validate', 'vm.json'), 'ok');
});

test('says where the schema is', async (context) => {
  const shown = (await kvmrun(context, 'schema', '--path')).trim();
  assert.match(shown, 'node_modules/kvmrun/schemas/profile.schema.json');
});

test.run();
