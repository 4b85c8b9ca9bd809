/** The versions of Windows that a profile can name, and what others call them. */
export type WindowsVersion = '10' | '11' | 'server-2019' | 'server-2022' | 'server-2025';

interface Names {
  /** For people, and the beginning of what the images on a medium are called. */
  readonly title: string;
  /** The folder of its drivers on a virtio-win disc. */
  readonly folder: string;
  /** Where Microsoft gives its medium to browsers. */
  readonly page: string;
}

const DOWNLOAD = 'https://www.microsoft.com/software-download';
const EVALUATION = 'https://www.microsoft.com/evalcenter/evaluate';

export const WINDOWS: Readonly<Record<WindowsVersion, Names>> = {
  '10': {title: 'Windows 10', folder: 'w10', page: `${DOWNLOAD}/windows10ISO`},
  '11': {title: 'Windows 11', folder: 'w11', page: `${DOWNLOAD}/windows11`},
  'server-2019': {
    title: 'Windows Server 2019',
    folder: '2k19',
    page: `${EVALUATION}-windows-server-2019`,
  },
  'server-2022': {
    title: 'Windows Server 2022',
    folder: '2k22',
    page: `${EVALUATION}-windows-server-2022`,
  },
  'server-2025': {
    title: 'Windows Server 2025',
    folder: '2k25',
    page: `${EVALUATION}-windows-server-2025`,
  },
};

/** Where the medium for this processor is. */
export const mediumPage = (version: WindowsVersion, arch: 'x86_64' | 'aarch64'): string =>
  version === '11' && arch === 'aarch64' ? `${DOWNLOAD}/windows11arm64` : WINDOWS[version].page;
