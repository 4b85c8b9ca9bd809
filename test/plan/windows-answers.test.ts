import * as assert from 'uvu/assert';
import {findFaults, type Setting} from '../../src/plan/answer-file.js';
import {
  type AnswerDiscSpec,
  answerDisc,
  answerVariables,
  type WindowsProfile,
} from '../../src/plan/windows-answers.js';
import type {WindowsInstall} from '../../src/schema/schema.js';
import {anInstall, aProfile, aProfileDisk} from '../rig/a-profile.js';
import {suite} from '../rig/suite.js';

const test = suite('plan/windows-answers');

interface Changes extends Partial<Omit<WindowsProfile, 'windows'>> {
  readonly version?: WindowsProfile['windows']['version'];
  readonly install?: Partial<WindowsInstall>;
}

function discOf({version = '11', install, ...changes}: Changes = {}): AnswerDiscSpec {
  const {name, arch, cpu, memory, firmware, tpm, clock, disks} = {...aProfile, ...changes};
  const windows = {
    version,
    iso: '/win.iso',
    virtioWin: {type: 'iso', mirrors: []},
    install: {...anInstall, timezone: 'W. Europe Standard Time', ...install},
  } as const;
  return answerDisc(
    {name, arch, cpu, memory, firmware, tpm, clock, disks, windows},
    '/virtio-win.iso',
  );
}

/** Every setting with its whole path, as one line of text. */
function linesOf({answers}: AnswerDiscSpec): readonly string[] {
  const flat = ({name, value}: Setting, path: string): readonly string[] => {
    const own = `${path}/${name}`;
    if (typeof value !== 'object') return [`${own}=${value}`];
    return 'secret' in value
      ? [`${own}=<${value.secret}>`]
      : value.flatMap((child) => flat(child, own));
  };
  return answers.passes.flatMap(({pass, components}) =>
    components.flatMap(({name, settings}) =>
      settings.flatMap((setting) => flat(setting, `${pass} ${name.split('-').at(-1)}`)),
    ),
  );
}

const has = (changes: Changes, line: string): void =>
  assert.ok(
    linesOf(discOf(changes)).some((one) => one.endsWith(line)),
    line,
  );

const hasNot = (changes: Changes, part: string): void =>
  assert.not.ok(
    linesOf(discOf(changes)).some((one) => one.includes(part)),
    part,
  );

test('answers all that Setup asks, and passes its own check', () => {
  const lines = linesOf(discOf());
  for (const line of [
    'windowsPE Setup/UserData/AcceptEula=true',
    'windowsPE Setup/ImageInstall/OSImage/InstallFrom/MetaData/Value=Windows 11 Pro',
    'windowsPE Setup/DiskConfiguration/Disk/WillWipeDisk=true',
    'specialize Setup/TimeZone=W. Europe Standard Time',
    'oobeSystem Setup/UserAccounts/LocalAccounts/LocalAccount/Name=ann',
    'oobeSystem Setup/UserAccounts/LocalAccounts/LocalAccount/Password/Value=<password>',
    'oobeSystem Setup/AutoLogon/LogonCount=1',
    'oobeSystem Setup/OOBE/HideEULAPage=true',
    'specialize LocalSessionManager/fDenyTSConnections=false',
  ]) {
    assert.ok(lines.includes(line), line);
  }
  assert.equal(findFaults(discOf().answers), []);
});

test('installs to the partition that takes the rest of the disk, for either firmware', () => {
  has({firmware: {...aProfile.firmware, type: 'uefi'}}, '/InstallTo/PartitionID=3');
  has({firmware: {...aProfile.firmware, type: 'uefi'}}, '/CreatePartition/Type=EFI');
  has({}, '/InstallTo/PartitionID=2');
  hasNot({}, 'EFI');
});

test('takes the image that is meant: by name, by number, by key, or the usual one', () => {
  has({install: {edition: 'Windows 11 Education'}}, '/Value=Windows 11 Education');
  has({install: {image: 6}}, '/Key=/IMAGE/INDEX');
  has({install: {image: 6}}, '/Value=6');
  has({version: '10'}, '/Value=Windows 10 Pro');
  has({version: 'server-2022'}, '/Value=2');
  const key = {productKey: 'W269N-WFGWX-YVC9B-4J6C9-T83GX'};
  has({install: key}, '/ProductKey/Key=W269N-WFGWX-YVC9B-4J6C9-T83GX');
  hasNot({install: key}, 'InstallFrom');
  has({install: {productKey: {file: '/key'}}}, '/ProductKey/Key=<product-key>');
});

test('speaks the language of the medium, with the locale and the keyboard of the user', () => {
  has({install: {locale: 'de-CH'}}, 'oobeSystem Core/UILanguage=en-US');
  has({install: {locale: 'de-CH'}}, 'oobeSystem Core/UserLocale=de-CH');
  has({install: {locale: 'de-CH'}}, 'windowsPE WinPE/InputLocale=de-CH');
  has({install: {keyboard: '0807:00000807'}}, 'windowsPE WinPE/InputLocale=0807:00000807');
});

test('names the machine like the VM, if it can be called so', () => {
  has({name: 'win11'}, '/ComputerName=win11');
  has({name: 'my windows machine'}, '/ComputerName=*');
  has({name: 'ANN'}, '/ComputerName=*');
  has({name: 'ann', install: {user: 'Ann'}}, '/ComputerName=*');
  has({install: {computerName: 'OFFICE'}}, '/ComputerName=OFFICE');
});

test('a server has a password for its administrator, who can be the user', () => {
  hasNot({}, 'AdministratorPassword');
  has({version: 'server-2025'}, '/AdministratorPassword/Value=<password>');
  const administrator = {install: {user: 'Administrator'}};
  has(administrator, '/AdministratorPassword/Value=<password>');
  hasNot(administrator, 'LocalAccount');
  has(administrator, '/AutoLogon/Username=Administrator');
});

test('asks Windows 11 to do without what the profile leaves out, and without nothing else', () => {
  has({tpm: {...aProfile.tpm, type: 'none'}}, '/v BypassTPMCheck /t REG_DWORD /d 1 /f');
  has({}, '/v BypassSecureBootCheck /t REG_DWORD /d 1 /f');
  has({memory: {size: '2GiB'}}, '/v BypassRAMCheck /t REG_DWORD /d 1 /f');
  has({cpu: {...aProfile.cpu, count: 1}}, '/v BypassCPUCheck /t REG_DWORD /d 1 /f');
  const small = {disks: [{...aProfileDisk, size: '40GiB'}]};
  has(small, '/v BypassStorageCheck /t REG_DWORD /d 1 /f');
  const whole: Changes = {
    tpm: {...aProfile.tpm, type: 'emulator'},
    memory: {size: '4GiB'},
    firmware: {type: 'uefi', secureBoot: true},
  };
  hasNot(whole, 'Bypass'.concat('TPM'));
  hasNot(whole, 'LabConfig');
  hasNot({version: '10'}, 'LabConfig');
});

test('has Windows take the clock for what it is', () => {
  const universal = '/v RealTimeIsUniversal /t REG_DWORD /d 1 /f';
  has({clock: {...aProfile.clock, base: 'utc'}}, universal);
  hasNot({clock: {...aProfile.clock, base: 'localtime'}}, 'RealTimeIsUniversal');
});

test('leaves the remote desktop off where nobody wants it', () =>
  hasNot({install: {rdp: false}}, 'fDenyTSConnections'));

test('finds its own files whatever letter their disc has', () => {
  const [setup] = linesOf(discOf()).filter((line) => line.includes('setup.cmd'));
  assert.match(setup ?? '', 'for %d in (C D E F G');
  assert.match(setup ?? '', 'if exist %d:\\kvmrun\\setup.cmd call %d:\\kvmrun\\setup.cmd');
  const texts = discOf().texts;
  assert.equal(
    texts.map(({path}) => path),
    ['kvmrun/setup.cmd', 'kvmrun/first-log-on.cmd'],
  );
  assert.match(
    texts[0]?.text ?? '',
    'for /r "%~d0\\$WinPEDriver$" %%i in (*.inf) do drvload "%%i"\r\n',
  );
  assert.match(texts[1]?.text ?? '', 'virtio-win-guest-tools.exe /install /quiet /norestart\r\n');
  assert.match(texts[1]?.text ?? '', 'if exist %%d:\\viostor\\w11 call :drivers %%d:\r\n');
  const arm = discOf({arch: 'aarch64'});
  assert.is(arm.answers.arch, 'arm64');
  assert.match(arm.texts[1]?.text ?? '', 'pnputil /add-driver "%%f\\w11\\ARM64\\*.inf" /install');
});

test('runs scripts in their order under names that no batch file trips over', () => {
  const scripts = ['/home/ann/50% & more.v2.PS1', '/b.reg', '/c.cmd'];
  const {scripts: placed, texts} = discOf({install: {scripts}});
  assert.equal(
    placed.map(({path, from, origin}) => [path, 'file' in from && from.file, origin]),
    [
      ['kvmrun/scripts/01.ps1', scripts[0], '/windows/install/scripts/0'],
      ['kvmrun/scripts/02.reg', '/b.reg', '/windows/install/scripts/1'],
      ['kvmrun/scripts/03.cmd', '/c.cmd', '/windows/install/scripts/2'],
    ],
  );
  const text = texts[1]?.text ?? '';
  assert.match(text, 'powershell -NoProfile -ExecutionPolicy Bypass -File "%~dp0scripts\\01.ps1"');
  assert.match(text, 'reg import "%~dp0scripts\\02.reg"');
  assert.match(text, 'cmd /c "%~dp0scripts\\03.cmd"');
});

test('knows the variables that it is made from, and holds no secret', () => {
  const disc = discOf({install: {productKey: {env: 'KEY'}}});
  assert.equal(
    disc.gaps.map(({origin}) => origin),
    ['/windows/install/productKey', '/windows/install/password'],
  );
  assert.equal(answerVariables(discOf({install: {password: {file: '/password'}}})), []);
  assert.equal([...new Set(answerVariables(disc))].sort(), ['KEY', 'PASSWORD']);
  assert.equal(disc.drivers, {
    disc: '/virtio-win.iso',
    target: {windows: 'Windows 11', folder: 'w11', arch: 'amd64'},
  });
});

test.run();
