/**
 * Why a file could not be made, in words that say what to do.
 */
import path from 'node:path';
import type {Diagnostic} from '../core/diagnostic.js';
import type {JsonPointer} from '../core/pointer.js';
import {shellWord} from '../core/shell-word.js';
import {installHint} from './distribution.js';
import type {NewFileFailure} from './new-file.js';
import {originOf} from './ports.js';
import type {QemuImgFailure} from './qemu-img.js';

export async function explainMaking(
  made: {readonly path: string; readonly origin?: JsonPointer},
  failure: NewFileFailure<QemuImgFailure>,
): Promise<Diagnostic> {
  const {path: file} = made;
  const diagnostic = (
    code: `prepare/${string}`,
    rest: Pick<Diagnostic, 'message' | 'hint' | 'failure'>,
  ): Diagnostic => ({code, severity: 'error', ...originOf(made), ...rest});
  const folder = path.dirname(file);
  switch (failure.problem) {
    case 'missing':
      return diagnostic('prepare/qemu-img-missing', {
        message: `making '${file}' takes the program 'qemu-img', which is not on PATH`,
        hint: await installHint('qemu-img'),
        failure: 'unavailable',
      });
    case 'no-space':
      return diagnostic('prepare/no-space', {
        message: `there is no space left to make '${file}'`,
        hint: `make room: df -h ${shellWord(folder)}`,
        failure: 'io',
      });
    case 'no-folder':
      return diagnostic('prepare/folder-missing', {
        message: `the folder '${folder}', where '${path.basename(file)}' is to be made, does not exist`,
        hint: `mkdir -p ${shellWord(folder)}`,
        failure: 'cannot-create',
      });
    case 'denied':
      return diagnostic('prepare/folder-denied', {
        message: `'${file}' may not be made: ${failure.detail}`,
        hint: `type: ls -ld ${shellWord(folder)}`,
        failure: 'permission',
      });
    case 'dangling-link':
      return diagnostic('prepare/dangling-link', {
        message: `'${file}' is a link to a file that does not exist`,
        hint: `type: ls -l ${shellWord(file)}`,
        failure: 'input-missing',
      });
    case 'failed':
      return diagnostic('prepare/image-failed', {
        message: `'${file}' could not be made: ${failure.detail}`,
        failure: 'cannot-create',
      });
  }
}
