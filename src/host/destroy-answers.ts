/**
 * Puts a disc without answers in the place of the one with them: a QEMU that is started again with the
 * same command line still finds a disc.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import type {Result} from '../core/result.js';
import {makeIso} from '../image/iso9660.js';
import {writeFileAtomic} from './runtime-files.js';

const TEXT = 'Windows is installed, and there is nothing more to tell it.\r\n';

export function destroyAnswers(file: string): Promise<Result<unknown, Diagnostic>> {
  const contents = Buffer.from(TEXT);
  const disc = makeIso({label: 'KVMRUN-DONE', files: [{path: 'README.TXT', contents}]});
  if (!disc.ok) throw new Error(disc.error.message);
  return writeFileAtomic(file, disc.value, 'power-cut');
}
