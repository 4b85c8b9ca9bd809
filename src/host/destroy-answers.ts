/**
 * Puts a disc without answers in the place of the one with them: a QEMU that is started again with the
 * same command line still finds a disc.
 */
import {readFile} from 'node:fs/promises';
import type {Diagnostic} from '../core/diagnostic.js';
import type {Result} from '../core/result.js';
import {makeIso} from '../image/iso9660.js';
import {writeFileAtomic} from './runtime-files.js';

const TEXT = 'Windows is installed, and there is nothing more to tell it.\r\n';

export const destroyAnswers = (file: string): Promise<Result<unknown, Diagnostic>> =>
  writeFileAtomic(file, discWithout(), 'power-cut');

/** Whether that is what is there. */
export async function areAnswersDestroyed(file: string): Promise<boolean> {
  const there = await readFile(file).catch(() => undefined);
  return there?.equals(discWithout()) === true;
}

function discWithout(): Buffer {
  const contents = Buffer.from(TEXT);
  const disc = makeIso({label: 'KVMRUN-DONE', files: [{path: 'README.TXT', contents}]});
  if (!disc.ok) throw new Error(disc.error.message);
  return disc.value;
}
