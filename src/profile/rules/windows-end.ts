/**
 * Whether the end of an installation of Windows is noticed, which is when the guest agent answers.
 */
import type {Diagnostic} from '../../core/diagnostic.js';
import type {ResolvedProfile} from '../../schema/schema.js';
import {answerAt, type Windows} from './answer-problem.js';
import type {Rule} from './rule.js';

export const windowsEndIsSeen: Rule = (profile, locate) => {
  const {windows} = profile;
  if (windows?.install === undefined) return [];
  const unseen = findUnseenEnd(profile, windows);
  return unseen === undefined ? [] : [{...unseen, location: locate(answerAt())}];
};

function findUnseenEnd(
  {arch, firmware, serial, guestAgent}: ResolvedProfile,
  {virtioWin, install}: Windows,
): Diagnostic | undefined {
  const unseen = (why: string, hint: string): Diagnostic => ({
    code: 'profile/windows-end-unseen',
    severity: 'warning',
    message: `kvmrun does not notice when Windows is installed, as ${why}: its medium stays in, and so does the answer disc, with the password`,
    hint,
  });
  if (firmware.type === 'bios') {
    const why =
      'a BIOS does not tell what it starts, and the key that the medium asks for is for you to press';
    return unseen(why, '"firmware": {"type": "uefi"}');
  }
  if (serial.type === 'none') {
    return unseen('the firmware has no serial port to tell of it', '"serial": {"type": "uart"}');
  }
  if (guestAgent.type === 'none') {
    return unseen('the machine has no guest agent', '"guestAgent": {"type": "virtio"}');
  }
  // Scripts may bring one.
  if (install?.scripts.length !== 0) return undefined;
  const byHand = 'remove "iso" and "install" from the profile when it is installed';
  if (virtioWin.type === 'none') return unseen('no disc brings the guest agent', byHand);
  return arch === 'aarch64'
    ? unseen('discs with drivers have no guest agent for ARM64', byHand)
    : undefined;
}
