/**
 * What people take for the disc with the virtio drivers and is something else: each has its own words,
 * as Windows' setup says nothing but that it found no disk.
 */
import {VIRTIO_WIN} from '../core/virtio-win-release.js';
import {cutOffWords, type DiscSizes, type ImageProblem} from './problem.js';

const FETCH = `fetch ${VIRTIO_WIN.url}; Fedora and RHEL have it as /usr/share/virtio-win/virtio-win.iso in the package virtio-win`;

const problem = (
  code: `image/virtio-win-${string}`,
  rest: Pick<ImageProblem, 'message' | 'hint'>,
): ImageProblem => ({code, severity: 'error', failure: 'profile', ...rest});

export const webPageInstead = (file: string): ImageProblem =>
  problem('image/virtio-win-web-page', {
    message: `'${file}' is a web page (HTML), and no virtio-win disc: the server sent its page for browsers instead of the file`,
    hint: `open it in a browser to see what it says, then ${FETCH}`,
  });

export const windowsInstead = (file: string, label: string): ImageProblem =>
  problem('image/virtio-win-windows-medium', {
    message: `'${file}' is a medium of Windows itself (label '${label}'), and no virtio-win disc`,
    hint: `name it as "iso" of "windows"; for the drivers, ${FETCH}`,
  });

export const floppyInstead = (file: string, bytes: number): ImageProblem =>
  problem('image/virtio-win-floppy', {
    message: `'${file}' is the image of a floppy disk (${bytes} bytes), and no virtio-win disc: floppies have a part of the drivers only, and UEFI reads none`,
    hint: `take the .iso in place of the .vfd: ${FETCH}`,
  });

export const cutOffDisc = (file: string, sizes: DiscSizes): ImageProblem =>
  problem('image/virtio-win-truncated', cutOffWords(file, sizes));

export const otherDisc = (file: string, label: string): ImageProblem =>
  problem('image/virtio-win-other-disc', {
    message: `'${file}' is another disc: its label is '${label}', and that of a virtio-win disc is 'virtio-win-' and a version`,
    hint: FETCH,
  });

export const noDisc = (file: string, bytes: number): ImageProblem =>
  problem('image/virtio-win-no-disc', {
    message: `'${file}' is no disc: its ${bytes} bytes have no ISO 9660 file system`,
    hint: `see what it is with the program file; for the disc, ${FETCH}`,
  });

export const damagedDisc = (file: string, detail: string): ImageProblem =>
  problem('image/virtio-win-damaged', {
    message: `'${file}' is damaged: ${detail}`,
    hint: FETCH,
  });

export const noDriverFor = (
  file: string,
  missing: {
    readonly drivers: readonly string[];
    /** For people, such as `Windows 11`. */
    readonly windows: string;
    /** As a part of a path, such as `w11/amd64`. */
    readonly place: string;
    /** The places that it has all of them for. */
    readonly others: readonly string[];
    readonly label: string;
  },
): ImageProblem => {
  const {drivers, windows, place, others, label} = missing;
  const has = others.length === 0 ? 'nothing' : others.join(', ');
  return problem('image/virtio-win-no-driver', {
    message: `'${file}' (${label}) has no driver for ${windows} in ${drivers.map((driver) => `${driver}/${place}`).join(', ')}; it has them for ${has}`,
    hint: `set "version" of "windows" to what is installed, or take another build: ${FETCH}`,
  });
};
