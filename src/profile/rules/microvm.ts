import type {Diagnostic} from '../../core/diagnostic.js';
import {type JsonPointer, pointerTo} from '../../core/pointer.js';
import type {Rule} from './rule.js';

/** The board has no PCI bus and no firmware that knows disks: only a kernel starts on it. */
export const microvmLimits: Rule = ({machine, boot, firmware, display, tpm, disks}, locate) => {
  if (machine !== 'microvm') return [];
  const problem = (pointer: JsonPointer, message: string): Diagnostic => ({
    code: 'profile/microvm-limit',
    severity: 'error',
    message,
    location: locate(pointer),
    hint: '"machine": "q35" has no such limits',
  });
  return [
    ...(boot.kernel === undefined
      ? [
          problem(
            pointerTo('machine'),
            "A 'microvm' starts a kernel only, and there is no boot.kernel",
          ),
        ]
      : []),
    ...(firmware.type === 'uefi'
      ? [problem(pointerTo('firmware', 'type'), "A 'microvm' has no 'uefi', allowed is 'bios'")]
      : []),
    ...(display.type === 'none'
      ? []
      : [
          problem(
            pointerTo('display', 'type'),
            `A 'microvm' has no display '${display.type}', allowed is 'none'`,
          ),
        ]),
    ...(tpm.type === 'none' ? [] : [problem(pointerTo('tpm'), "A 'microvm' has no bus for a TPM")]),
    ...disks.flatMap(({ioThreads = 0}, index) =>
      ioThreads <= 1
        ? []
        : [
            problem(
              pointerTo('disks', index, 'ioThreads'),
              `A disk of a 'microvm' has one queue, so allowed are 0 and 1 ioThreads, and this asks for '${ioThreads}'`,
            ),
          ],
    ),
    ...disks.flatMap(({bootIndex}, index) =>
      bootIndex === undefined
        ? []
        : [
            problem(
              pointerTo('disks', index, 'bootIndex'),
              `A 'microvm' starts its kernel only, so the bootIndex '${bootIndex}' would do nothing`,
            ),
          ],
    ),
  ];
};
