/** The answer disc is read back by the programs that people have, and by what reads it in Windows' place. */
import {chmod, readdir, readFile, stat, truncate, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {prepareAll} from '../../src/host/prepare.js';
import {findAnswerProblems} from '../../src/host/prepare-answers.js';
import type {Preparation} from '../../src/plan/plan.js';
import {answerDisc} from '../../src/plan/windows-answers.js';
import type {WindowsInstall} from '../../src/schema/schema.js';
import {anInstall, aProfile} from '../rig/a-profile.js';
import {outputOf} from '../rig/program-output.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {makeStandInDisc} from '../setup/virtio-win.js';

const test = suite('host/prepare-answers');

const PASSWORD = 'p<a>&"s\'s ö';

const preparation = (
  folder: string,
  drivers?: string,
  install: Partial<WindowsInstall> = {},
): Extract<Preparation, {prepare: 'answers'}> => {
  const {name, arch, cpu, memory, firmware, tpm, clock, disks} = aProfile;
  const windows = {
    version: '11',
    iso: '/win.iso',
    virtioWin: {type: 'iso', mirrors: []},
    install: {...anInstall, user: 'ann & bob', ...install},
  } as const;
  return {
    prepare: 'answers',
    path: path.join(folder, 'state', 'answers.iso'),
    disc: answerDisc({name, arch, cpu, memory, firmware, tpm, clock, disks, windows}, drivers),
    rules: {for: 'client'},
    origin: pointerTo('windows', 'install'),
  };
};

const prepare = (one: Preparation) => prepareAll([one], {env: {PASSWORD}});

async function extracted(disc: string, folder: string): Promise<string> {
  const out = path.join(folder, 'out');
  await outputOf(
    'xorriso',
    ...['-abort_on', 'WARNING', '-osirrox', 'on:auto_chmod_on'],
    ...['-indev', disc, '-extract', '/', out],
  );
  return out;
}

test('has answers, drivers and scripts, by the names that Windows reads', () =>
  inTemporaryFolder(async (folder) => {
    const disc = await makeStandInDisc(folder);
    const script = path.join(folder, 'mine.ps1');
    await writeFile(script, 'Write-Host hello\r\n');
    const one = preparation(folder, disc, {scripts: [script]});
    const made = await prepare(one);
    assert.equal(made.ok && made.value, ["made answers.iso for Windows' Setup"]);
    assert.is((await stat(one.path)).mode & 0o777, 0o600);
    const names = (await outputOf('isoinfo', '-J', '-f', '-i', one.path)).split('\n');
    for (const name of [
      '/Autounattend.xml',
      '/kvmrun/setup.cmd',
      '/kvmrun/first-log-on.cmd',
      '/kvmrun/scripts/01.ps1',
      '/$WinPEDriver$/viostor/viostor.inf',
      '/$WinPEDriver$/viostor/viostor.sys',
      '/$WinPEDriver$/vioserial/vioser.cat',
      '/$WinPEDriver$/NetKVM/netkvm.inf',
    ]) {
      assert.ok(
        names.some((found) => found.replace(/;1$/, '') === name),
        name,
      );
    }
    const drivers = names.flatMap((name) => /^\/\$WinPEDriver\$\/([^/]+)$/.exec(name)?.[1] ?? []);
    // That for the display is not among them.
    assert.equal(drivers.sort(), [
      ...['Balloon', 'NetKVM', 'fwcfg', 'pvpanic', 'viofs', 'vioinput', 'viorng', 'vioscsi'],
      ...['vioserial', 'viostor'],
    ]);
    const out = await extracted(one.path, folder);
    const read = (name: string) => readFile(path.join(out, name), 'utf8');
    assert.is(await read('kvmrun/scripts/01.ps1'), 'Write-Host hello\r\n');
    assert.is(await read('$WinPEDriver$/viostor/viostor.inf'), 'inf of viostor for w11/amd64\r\n');
  }));

test('has the drivers of a disc whose names are in capitals', () =>
  inTemporaryFolder(async (folder) => {
    const drivers = await makeStandInDisc(folder, {program: 'genisoimage', names: 'plain'});
    const one = preparation(folder, drivers);
    assert.ok((await prepare(one)).ok);
    const names = await outputOf('isoinfo', '-J', '-f', '-i', one.path);
    for (const driver of ['VIOSTOR/VIOSTOR.INF', 'NETKVM/NETKVM.INF', 'VIOSERIAL/VIOSER.SYS']) {
      assert.match(names, `/$WinPEDriver$/${driver}`);
    }
  }));

test('the answers are well-formed XML in the namespace of Setup, with the password as it is', () =>
  inTemporaryFolder(async (folder) => {
    const one = preparation(folder);
    assert.ok((await prepare(one)).ok);
    const file = path.join(await extracted(one.path, folder), 'Autounattend.xml');
    await outputOf('xmllint', '--noout', file);
    const ask = async (query: string): Promise<string> =>
      (await outputOf('xmllint', '--xpath', query, file)).replace(/\n$/, '');
    const named = (name: string): string => `*[local-name()="${name}"]`;
    assert.is(await ask(`string(//${named('AutoLogon')}//${named('Value')})`), PASSWORD);
    assert.is(await ask(`string(//${named('LocalAccount')}/${named('Name')})`), 'ann & bob');
    assert.is(await ask('namespace-uri(/*)'), 'urn:schemas-microsoft-com:unattend');
    const group = `//${named('FirewallGroup')}/@*[local-name()="keyValue"]`;
    assert.is(await ask(`string(${group})`), 'RemoteDesktop');
    assert.is(
      await ask(
        'count(//@*[local-name()="action" and namespace-uri()="http://schemas.microsoft.com/WMIConfig/2002/State"])',
      ),
      await ask(`count(//@*[local-name()="action" and .="add"])`),
    );
    assert.is(
      await ask(`count(//${named('component')}[@processorArchitecture="amd64"])`),
      await ask(`count(//${named('component')})`),
    );
    assert.equal(
      (await outputOf('xmllint', '--xpath', `//${named('settings')}/@pass`, file)).match(
        /\w+(?=")/g,
      ),
      ['windowsPE', 'specialize', 'oobeSystem'],
    );
  }));

test('is made anew only when something in it has changed, and when others could read it', () =>
  inTemporaryFolder(async (folder) => {
    const one = preparation(folder);
    assert.ok((await prepare(one)).ok);
    const again = await prepare(one);
    assert.equal(again.ok && again.value, []);
    const other = await prepareAll([one], {env: {PASSWORD: 'another'}});
    assert.is(other.ok && other.value.length, 1);
  }));

test('says once what is wrong with a password that stands in several places', () =>
  inTemporaryFolder(async (folder) => {
    const missing = await prepareAll([preparation(folder)], {env: {}});
    assert.equal(missing.ok || missing.error.map(({code, origin}) => `${origin} ${code}`), [
      '/windows/install/password prepare/seed-variable-missing',
    ]);
    const script = await prepare(preparation(folder, undefined, {scripts: ['/no/such.ps1']}));
    assert.equal(script.ok || script.error.map(({code, origin}) => `${origin} ${code}`), [
      '/windows/install/scripts/0 prepare/seed-file-missing',
    ]);
    const large = path.join(folder, 'large.ps1');
    await writeFile(large, '');
    await truncate(large, 15 * 2 ** 20);
    const full = await prepare(preparation(folder, undefined, {scripts: Array(5).fill(large)}));
    assert.equal(
      full.ok || full.error.map(({code, severity, origin}) => `${origin} ${severity} ${code}`),
      ['/windows/install error prepare/answers-too-large'],
    );
    const drivers = await prepare(preparation(folder, '/no/such.iso'));
    assert.is(drivers.ok || drivers.error[0]?.code, 'image/not-readable');
  }));

test('a look finds all that is wrong with what it is made from, and makes nothing', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'password');
    await writeFile(file, PASSWORD);
    await chmod(file, 0o644);
    const install = {
      password: {file},
      productKey: {env: 'KEY'},
      scripts: ['/no/such.ps1'],
    };
    const found = await findAnswerProblems(preparation(folder, undefined, install), {});
    assert.equal(
      found.map(({code, origin}) => `${origin} ${code}`),
      [
        '/windows/install/password prepare/secret-open',
        '/windows/install/productKey prepare/seed-variable-missing',
        '/windows/install/scripts/0 prepare/seed-file-missing',
      ],
    );
    assert.equal(await readdir(folder), ['password']);
  }));

test.run();
