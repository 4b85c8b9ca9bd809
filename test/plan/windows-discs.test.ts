import * as assert from 'uvu/assert';
import {pointerTo} from '../../src/core/pointer.js';
import {VIRTIO_WIN} from '../../src/core/virtio-win-release.js';
import {mediumPage} from '../../src/core/windows-version.js';
import {
  afterInstallation,
  allDisks,
  discPreparations,
  installedIndex,
  originIn,
  type WindowsGuest,
  waysOut,
} from '../../src/plan/windows-discs.js';
import {INSTALLED_SIGN} from '../../src/plan/windows-scripts.js';
import type {Disk, Windows} from '../../src/schema/schema.js';
import {anInstall, aProfile, aProfileDisk} from '../rig/a-profile.js';
import {planOf, propsOf} from '../rig/plans.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/windows-discs');

const WINDOWS_11: Windows = {
  version: '11',
  iso: '/vms/win11.iso',
  virtioWin: {type: 'iso', path: '/vms/virtio-win.iso', mirrors: []},
};

const guest = (
  windows: Partial<Windows> = {},
  changes: Partial<WindowsGuest> = {},
): WindowsGuest => ({
  arch: 'x86_64',
  disks: [aProfileDisk],
  windows: {...WINDOWS_11, ...windows},
  ...changes,
});

const INSTALL = {...anInstall, language: 'de-DE'};

const PATHS = {answers: '/state/answers.iso'};

const indexes = (of: WindowsGuest) => allDisks(of, PATHS).map(({id, bootIndex}) => [id, bootIndex]);

test('the discs come after the disks, on SATA, and the medium after all disks in the boot order', () => {
  const [, medium, drivers] = allDisks(guest(), PATHS);
  assert.equal([medium?.path, medium?.bus, medium?.readOnly], ['/vms/win11.iso', 'sata', true]);
  assert.equal([drivers?.path, drivers?.bus], ['/vms/virtio-win.iso', 'sata']);
  const disks = [5, 2].map((bootIndex) => ({...aProfileDisk, id: `at-${bootIndex}`, bootIndex}));
  assert.equal(indexes(guest({}, {disks})), [
    ['at-5', 5],
    ['at-2', 2],
    ['windows', 6],
    ['virtio-win', undefined],
  ]);
  const plan = planOf({disks: [aProfileDisk], windows: WINDOWS_11});
  const bootIndexOf = (id: string) => propsOf(plan, id)['bootindex'];
  assert.equal([bootIndexOf('disk0-dev'), bootIndexOf('disk1-dev')], [0, 1]);
  assert.equal(propsOf(plan, 'disk1-dev')['bus'], 'ide.0');
  assert.equal(propsOf(plan, 'disk2-dev')['bus'], 'ide.1');
});

test('aarch64 has no SATA, and every Windows on it knows USB', () => {
  const [, medium] = allDisks(guest({}, {arch: 'aarch64'}), PATHS);
  assert.is(medium?.bus, 'usb');
});

test('without a word about it, the drivers are of the build that kvmrun knows, with its digest', () => {
  const [, , drivers] = allDisks(guest({virtioWin: {type: 'iso', mirrors: []}}), PATHS);
  assert.equal(drivers?.source, {...VIRTIO_WIN, mirrors: [], format: 'raw'});
  const none = guest({virtioWin: {type: 'none', mirrors: []}});
  assert.equal(
    allDisks(none, PATHS).map(({id}) => id),
    ['root', 'windows'],
  );
});

test('a profile without windows has its disks and nothing else', () => {
  const {windows: _, ...plain} = guest();
  assert.equal(allDisks(plain, PATHS), [aProfileDisk]);
  assert.is(originIn(plain)(pointerTo('disks', 7)), pointerTo('disks', 7));
  assert.equal(
    discPreparations({...MACHINE, ...plain}, () => '/x'),
    [],
  );
});

test('what is said of an added disk is about the line that it comes from', () => {
  const originOf = originIn(guest());
  assert.is(originOf(pointerTo('disks', 0, 'path')), '/disks/0/path');
  assert.is(originOf(pointerTo('disks', 1, 'path')), '/windows/iso');
  assert.is(originOf(pointerTo('disks', 2)), '/windows/virtioWin');
  assert.is(originOf(pointerTo('networks', 1)), '/networks/1');
  assert.is(originIn(guest({install: INSTALL}))(pointerTo('disks', 3)), '/windows/install');
  const {invocation, preparations} = planOf({disks: [aProfileDisk], windows: WINDOWS_11});
  const origins = new Set([...invocation, ...preparations].map(({origin}) => origin));
  assert.ok(origins.has(pointerTo('windows', 'iso')));
  assert.not.ok(origins.has(pointerTo('disks', 1)));
});

const MACHINE = {
  name: 'vm',
  cpu: aProfile.cpu,
  memory: {},
  firmware: aProfile.firmware,
  tpm: aProfile.tpm,
  clock: aProfile.clock,
};

test('the discs are looked into: for the drivers of this Windows and processor', () => {
  const server = guest({version: 'server-2025'}, {arch: 'aarch64'});
  const target = {windows: 'Windows Server 2025', folder: '2k25', arch: 'ARM64'} as const;
  assert.equal(
    discPreparations({...MACHINE, ...server}, (index) => `/${index}`),
    [
      {
        ...{prepare: 'windows-medium', path: '/1', target, origin: pointerTo('windows', 'iso')},
        page: mediumPage('server-2025', 'aarch64'),
      },
      {
        prepare: 'virtio-win',
        path: '/2',
        target,
        origin: pointerTo('windows', 'virtioWin'),
      },
    ],
  );
});

test('whoever has no disc is told where it is', () => {
  const of = (version: Windows['version'], arch: 'x86_64' | 'aarch64' = 'x86_64') =>
    waysOut(guest({version}, {arch}), 1).page ?? '';
  assert.match(of('11'), /windows11$/);
  assert.match(of('11', 'aarch64'), /windows11arm64$/);
  assert.match(of('server-2019'), /evalcenter/);
  assert.match(waysOut(guest(), 2).page ?? '', /virtio-win-\S+\.iso$/);
  assert.equal(
    [0, 3, 4].map((index) => waysOut(guest({install: INSTALL}), index)),
    [{}, {}, {}],
  );
});

test('a Windows that is there has its drivers, and can do without their disc', () => {
  const NONE = '"virtioWin": {"type": "none"}';
  const fetched = {virtioWin: {type: 'iso', mirrors: []}} as const;
  const {iso: _, ...without} = WINDOWS_11;
  assert.is(waysOut(guest(), 2).without, undefined);
  assert.is(waysOut(afterInstallation(guest(), 'root'), 2).without, NONE);
  assert.is(waysOut(guest({}, {windows: without}), 1).without, NONE);
  assert.equal(waysOut(afterInstallation(guest(fetched), 'root'), 2), {without: NONE});
});

test('when Windows is installed its media are out, and the machine is the same', () => {
  const before = {disks: [aProfileDisk], windows: {...WINDOWS_11, install: INSTALL}};
  const after = planOf(afterInstallation(before, 'root'));
  const plan = planOf(before);
  assert.equal(after.machine, plan.machine);
  assert.equal(plan.setup?.disk.id, 'root');
  assert.equal(plan.setup?.drives, [
    {device: 'disk1-dev', nodes: ['disk1', 'disk1-file']},
    {device: 'disk3-dev', nodes: ['disk3', 'disk3-file']},
  ]);
  assert.match(plan.setup?.answers ?? '', /\/answers\.iso$/);
  assert.is(plan.setup?.sign, INSTALLED_SIGN);
  assert.is(after.setup, undefined);
  assert.equal(
    [plan, after].map(({disks}) => disks.map(({id}) => id)),
    [
      ['root', 'windows', 'virtio-win', 'answers'],
      ['root', 'virtio-win'],
    ],
  );
  const kinds = after.preparations.map(({prepare}) => prepare);
  assert.equal(
    kinds.filter((kind) => /windows|answers|installed/.test(kind)),
    ['installed-disk'],
  );
  const none = {};
  assert.is(afterInstallation(none, 'root'), none);
});

test('nothing is watched where there is no medium in, or no disk to install to', () => {
  const {iso: _, ...installed} = WINDOWS_11;
  const readOnly = {...aProfileDisk, readOnly: true};
  for (const profile of [
    {disks: [aProfileDisk]},
    {disks: [aProfileDisk], windows: installed},
    {disks: [readOnly], windows: WINDOWS_11},
  ]) {
    assert.is(planOf(profile).setup, undefined);
  }
});

test('the disk that Windows is on is known by its id, and else is the first that it could be on', () => {
  const {windows} = afterInstallation(guest(), 'root');
  const at = (...disks: readonly Partial<Disk>[]) =>
    installedIndex({
      ...guest(),
      disks: disks.map((disk) => ({...aProfileDisk, id: 'other', ...disk})),
      ...(windows && {windows}),
    });
  assert.is(installedIndex(guest()), undefined);
  assert.is(at({}, {id: 'root'}), 1);
  assert.is(at({media: 'cdrom'}, {readOnly: true}, {}), 2);
  assert.is(at({media: 'cdrom'}), undefined);
});

test('a Windows on a disk that is thrown away is noted nowhere', () => {
  const on = (mode: 'direct' | 'ephemeral') =>
    planOf({disks: [{...aProfileDisk, mode}], windows: WINDOWS_11}).setup?.writes;
  assert.equal([on('direct'), on('ephemeral')], ['kept', 'discarded']);
});

test('for an installation there is one disc more, which is made with the drivers of the other', () => {
  const installed = guest({install: INSTALL});
  const [, , , answers] = allDisks(installed, PATHS);
  assert.equal([answers?.id, answers?.path, answers?.bus], ['answers', PATHS.answers, 'sata']);
  const [medium, , made] = discPreparations({...MACHINE, ...installed}, (index) => `/${index}`);
  assert.is(medium?.prepare === 'windows-medium' && medium.language, 'de-DE');
  assert.ok(made?.prepare === 'answers');
  assert.equal([made.path, made.rules, made.disc.drivers?.disc], ['/3', {for: 'client'}, '/2']);
  const server = {...MACHINE, ...guest({install: INSTALL, version: 'server-2025'})};
  const ofServer = discPreparations(server, (index) => `/${index}`)[2];
  assert.ok(ofServer?.prepare === 'answers');
  assert.equal(ofServer.rules, {for: 'server', user: INSTALL.user});
  const {preparations} = planOf({
    disks: [aProfileDisk],
    windows: {...WINDOWS_11, install: INSTALL},
  });
  const own = preparations.filter(({path}) => path.endsWith('/answers.iso'));
  assert.equal(
    own.map(({prepare}) => prepare),
    ['answers'],
  );
});

test.run();
