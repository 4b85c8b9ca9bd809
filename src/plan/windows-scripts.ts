/**
 * What is run in the guest, in the language that every Windows has. The discs are found by what is on
 * them: which letter a drive gets depends on what else there is.
 */
const LETTERS = 'C D E F G H I J K L M N O P Q R S T U V W X Y Z';

/** The file that the first log-on writes last. */
export const INSTALLED_SIGN = 'C:\\Windows\\kvmrun-installed.txt';

/** Runs a file of the answer disc, whatever letter that has. As it stands in an answer file. */
export const runFromDisc = (file: string): string =>
  `cmd.exe /c for %d in (${LETTERS}) do @if exist %d:\\kvmrun\\${file} call %d:\\kvmrun\\${file}`;

const batch = (...lines: readonly string[]): string =>
  ['@echo off', ...lines].map((line) => `${line}\r\n`).join('');

/** While Setup runs: it has no drivers for virtio, and does not take all that stand on a disc. */
export const setupScript = (): string =>
  batch(
    'rem Loads the drivers of this disc into Setup.',
    'for /r "%~d0\\$WinPEDriver$" %%i in (*.inf) do drvload "%%i"',
    'exit /b 0',
  );

export interface FirstLogOn {
  /** The folder of this Windows and processor on the drivers' disc. */
  readonly drivers: {readonly folder: string; readonly arch: 'amd64' | 'ARM64'};
  /** Below the folder of the answer disc that has kvmrun's files; their endings are in small letters. */
  readonly scripts: readonly string[];
}

export const firstLogOnScript = ({drivers, scripts}: FirstLogOn): string =>
  batch(
    'rem Finishes the installation, once, as the user who was made.',
    'call :finish > "%SystemRoot%\\Temp\\kvmrun-first-log-on.log" 2>&1',
    'exit /b 0',
    '',
    ':finish',
    'rem A machine that sleeps cannot be reached, and one that hibernates does not shut down.',
    'powercfg -h off',
    'powercfg -x -standby-timeout-ac 0',
    'powercfg -x -monitor-timeout-ac 0',
    'powercfg -setacvalueindex SCHEME_CURRENT SUB_BUTTONS PBUTTONACTION 3',
    'powercfg -setactive SCHEME_CURRENT',
    `for %%d in (${LETTERS}) do if exist %%d:\\viostor\\${drivers.folder} call :drivers %%d:`,
    ...scripts.map(runScript),
    'rem Tells that nothing of the discs is needed any more.',
    `echo installed>${INSTALLED_SIGN}`,
    'exit /b 0',
    '',
    ':drivers',
    ...(drivers.arch === 'amd64' ? installers() : plainDrivers(drivers)),
    'exit /b 0',
  );

/** The installer brings drivers and agent; discs of Red Hat have them apart. */
const installers = (): readonly string[] => [
  'if exist %1\\virtio-win-guest-tools.exe start "" /wait %1\\virtio-win-guest-tools.exe /install /quiet /norestart',
  'if not exist %1\\virtio-win-guest-tools.exe msiexec /i %1\\virtio-win-gt-x64.msi /qn /norestart',
  'sc query QEMU-GA >nul || msiexec /i %1\\guest-agent\\qemu-ga-x86_64.msi /qn /norestart',
  'sc start QEMU-GA',
];

/** There is no installer for this processor. */
const plainDrivers = ({folder, arch}: FirstLogOn['drivers']): readonly string[] => [
  `for /d %%f in (%1\\*) do if exist %%f\\${folder}\\${arch} pnputil /add-driver "%%f\\${folder}\\${arch}\\*.inf" /install`,
];

function runScript(file: string): string {
  const path = `"%~dp0${file.replaceAll('/', '\\')}"`;
  if (file.endsWith('.ps1')) return `powershell -NoProfile -ExecutionPolicy Bypass -File ${path}`;
  // In a process of its own: `exit` without /b would end what comes after the script, too.
  return file.endsWith('.reg') ? `reg import ${path}` : `cmd /c ${path}`;
}
