/**
 * Whether a file may be a medium that Windows is installed from. Those are UDF, with next to nothing in
 * ISO 9660, and people make their own; so only what is certainly something else is refused.
 */
import {type FileHandle, open} from 'node:fs/promises';
import {isWebPage} from './image-head.js';
import {readAt, readVolume} from './iso9660-reader.js';
import {type ImageProblem, unreadable} from './problem.js';

const DOWNLOAD = 'fetch it with a browser from https://www.microsoft.com/software-download';

const problem = (
  code: `image/windows-medium-${string}`,
  rest: Pick<ImageProblem, 'message' | 'hint'>,
): ImageProblem => ({code, severity: 'error', failure: 'profile', ...rest});

export async function findWrongMedium(
  file: string,
  /** That it has to have, if any. */
  language?: string,
): Promise<ImageProblem | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'r');
    const source = {handle, bytes: (await handle.stat()).size};
    if (isWebPage(await readAt(source, 0, 2048))) {
      return problem('image/windows-medium-web-page', {
        message: `'${file}' is a web page (HTML), and no medium of Windows: the server sent its page for browsers instead of the file`,
        hint: DOWNLOAD,
      });
    }
    const volume = await readVolume(source);
    if (volume === undefined) {
      return problem('image/windows-medium-no-disc', {
        message: `'${file}' is no disc: its ${source.bytes} bytes have no ISO 9660 file system`,
        hint: `a disk image belongs into "disks"; the medium is an .iso: ${DOWNLOAD}`,
      });
    }
    if (/^virtio-win-/i.test(volume.label)) {
      return problem('image/windows-medium-drivers', {
        message: `'${file}' is the disc with the virtio drivers ('${volume.label}'), and no medium of Windows`,
        hint: 'name it as "virtioWin": {"path": …}',
      });
    }
    return language === undefined ? undefined : otherLanguage(file, volume.label, language);
  } catch (error) {
    return unreadable(file, error);
  } finally {
    await handle?.close();
  }
}

/** Microsoft's media have it in their labels; Setup shows its window when it is told to speak another. */
function otherLanguage(file: string, label: string, wanted: string): ImageProblem | undefined {
  const [, first, second] = /_([A-Z]{2,3})-([A-Z]{2,4})_DV\d+$/i.exec(label) ?? [];
  if (first === undefined || second === undefined) return undefined;
  const found = `${first.toLowerCase()}-${second.toUpperCase()}`;
  if (found.toLowerCase() === wanted.toLowerCase()) return undefined;
  return problem('image/windows-medium-language', {
    message: `'${file}' is a medium in '${found}' (label '${label}'), and Setup is told to speak '${wanted}'`,
    hint: `"language": "${found}" in "install"; "locale" is for dates, numbers and keyboard`,
  });
}
