/** What is taken for a medium of Windows: a label, a file system and a boot record, and no Windows. */
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {outputOf} from './program-output.js';

export interface StandIn {
  readonly label?: string;
  /** Microsoft's media have one of these in ISO 9660, and all else in UDF. */
  readonly files?: readonly string[];
  readonly udf?: 'udf' | 'iso9660';
  readonly boot?: 'bootable' | 'data';
}

export const STUB = ['README.TXT'];

export async function makeMedium(
  folder: string,
  {label = 'CCCOMA_X64FRE_EN-US_DV9', files = STUB, udf = 'udf', boot = 'bootable'}: StandIn = {},
): Promise<string> {
  const [file, tree] = [path.join(folder, `${label}.iso`), path.join(folder, `${label}.files`)];
  const all = boot === 'bootable' ? [...files, 'efi.img'] : files;
  for (const name of all) {
    await mkdir(path.join(tree, path.dirname(name)), {recursive: true});
    await writeFile(path.join(tree, name), Buffer.alloc(65_536, name));
  }
  await outputOf(
    'genisoimage',
    ...['-quiet', '-r', '-o', file, '-V', label],
    ...(udf === 'udf' ? ['-udf'] : []),
    ...(boot === 'bootable' ? ['-eltorito-boot', 'efi.img', '-no-emul-boot'] : []),
    tree,
  );
  return file;
}
