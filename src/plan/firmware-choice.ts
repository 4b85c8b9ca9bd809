/**
 * Which UEFI firmware starts the VM, and whether it will enforce the Secure Boot that was asked for.
 *
 * Firmware that needs SMM hangs without a word where there is none, and firmware whose variables
 * hold no keys starts anything: neither is ever used for Secure Boot.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {pointerTo} from '../core/pointer.js';
import type {ResolvedProfile} from '../schema/schema.js';
import type {HostFacts, NvramFacts, UefiFirmware} from './host-facts.js';
import {type Judged, judged} from './judged.js';
import {quoteForShell} from './render-shell.js';

export interface FirmwarePlace {
  readonly facts: HostFacts;
  readonly accelerator: 'kvm' | 'tcg';
}

type FirmwareChoice = Judged<UefiFirmware | undefined>;
type FirmwareWish = Pick<ResolvedProfile, 'firmware' | 'name'>;

export function chooseFirmware(profile: FirmwareWish, place: FirmwarePlace): FirmwareChoice {
  const {type, secureBoot} = profile.firmware;
  if (type === 'bios') return judged(undefined);
  return secureBoot ? chooseSecure(profile, place) : choosePlain(profile, place.facts);
}

function choosePlain(
  {name}: FirmwareWish,
  {uefi, nvram, firmwareDirectories}: HostFacts,
): FirmwareChoice {
  if (uefi === undefined) return judged(undefined, noFirmware(firmwareDirectories));
  return judged(uefi, ...(nvram?.secureBoot === 'enforced' ? [staysOn(name)] : []));
}

const noFirmware = (directories: readonly string[]): Diagnostic => ({
  code: 'plan/no-uefi-firmware',
  severity: 'error',
  message: `firmware 'uefi' is not installed for this machine: no descriptor in ${directories.join(', ')} fits`,
  origin: pointerTo('firmware'),
  hint: INSTALL,
  failure: 'unavailable',
});

const INSTALL =
  'install the UEFI firmware of your distribution (Debian: ovmf, qemu-efi-aarch64; Fedora: edk2-ovmf, edk2-aarch64)';

const ORIGIN = pointerTo('firmware', 'secureBoot');

const forgetKeys = (name: string): string => `kvmrun nvram reset ${quoteForShell(name)}`;

const staysOn = (name: string): Diagnostic => ({
  code: 'plan/secure-boot-stays-on',
  severity: 'warning',
  message:
    "the VM's NVRAM holds keys for Secure Boot, so its firmware may refuse what is not signed although the profile does not ask for it",
  origin: ORIGIN,
  hint: `set "secureBoot": true to keep it that way, or forget the keys: ${forgetKeys(name)}`,
});

function chooseSecure(profile: FirmwareWish, place: FirmwarePlace): FirmwareChoice {
  const {secureUefi = {}, nvram, firmwareDirectories} = place.facts;
  const {withSmm, withoutSmm} = secureUefi;
  if (withSmm === undefined && withoutSmm === undefined) {
    return judged(undefined, noKeys(firmwareDirectories));
  }
  const chosen = withSmm !== undefined && hasSmm(place) ? withSmm : withoutSmm;
  if (chosen === undefined) return judged(undefined, noSmm(place.facts));
  const trust = nvram === undefined ? chosen.trust : nvram.trust;
  return judged(
    chosen,
    ...(withSmm !== undefined && chosen !== withSmm ? [weaker(chosen)] : []),
    ...(nvram === undefined ? [] : findUnenforced(profile, nvram)),
    ...(trust === 'microsoft-2011' ? [oldCertificates(profile, nvram)] : []),
  );
}

const hasSmm = ({facts: {kvm}, accelerator}: FirmwarePlace): boolean =>
  accelerator === 'tcg' || (kvm.usable && kvm.smm === 'works');

const noKeys = (directories: readonly string[]): Diagnostic => ({
  code: 'plan/no-secure-boot-firmware',
  severity: 'error',
  message: `no firmware for this machine enforces Secure Boot: no descriptor in ${directories.join(', ')} has the features 'secure-boot' and 'enrolled-keys'`,
  origin: ORIGIN,
  hint: INSTALL,
  failure: 'unavailable',
});

function noSmm({secureUefi}: HostFacts): Diagnostic {
  const unexamined = secureUefi?.unexamined;
  const others =
    unexamined === undefined
      ? 'no firmware here enforces it without'
      : `whether '${unexamined.path}' enforces it without is not known, as ${unexamined.detail}`;
  const wayOut = 'set "accelerator": "tcg", or use a host whose kernel has CONFIG_KVM_SMM';
  return {
    code: 'plan/secure-boot-needs-smm',
    severity: 'error',
    message: `Secure Boot needs the system management mode, which the KVM of this host does not have, and ${others}`,
    origin: ORIGIN,
    hint: unexamined?.hint === undefined ? wayOut : `${unexamined.hint}; or ${wayOut}`,
    failure: 'unsupported',
  };
}

const weaker = ({code}: UefiFirmware): Diagnostic => ({
  code: 'plan/secure-boot-without-smm',
  severity: 'warning',
  message: `Secure Boot is enforced by '${code.path}', as the KVM of this host has no system management mode: whoever becomes root in the guest can change what its firmware trusts`,
  origin: ORIGIN,
});

function findUnenforced({name}: FirmwareWish, {secureBoot}: NvramFacts): readonly Diagnostic[] {
  const refusal = (state: string, hint: string): readonly Diagnostic[] => [
    {
      code: `plan/secure-boot-${secureBoot}`,
      severity: 'error',
      message: `Secure Boot would not be enforced: ${state}`,
      origin: ORIGIN,
      hint,
      failure: 'profile',
    },
  ];
  switch (secureBoot) {
    case 'enforced':
      return [];
    case 'without-keys':
      return refusal(
        "the VM's NVRAM was made without keys, at a start without Secure Boot",
        `have it made anew, which forgets its boot entries, too, and with the recovery key at hand where BitLocker is on: ${forgetKeys(name)}`,
      );
    case 'switched-off':
      return refusal(
        "it has been switched off in the firmware's menu of this VM",
        `set "secureBoot": false and switch it on in that menu, or have its NVRAM made anew: ${forgetKeys(name)}`,
      );
  }
}

const WHERE: Readonly<Record<'new' | 'old', string>> = {
  new: 'the firmware of this host',
  old: "the VM's NVRAM",
};

const oldCertificates = ({name}: FirmwareWish, nvram: NvramFacts | undefined): Diagnostic => ({
  code: 'plan/secure-boot-old-certificates',
  severity: 'warning',
  message: `${WHERE[nvram === undefined ? 'new' : 'old']} trusts Microsoft's certificates of 2011 only, the last of which ends in October 2026: what is signed with those of 2023 alone does not start`,
  origin: ORIGIN,
  hint:
    nvram === undefined
      ? 'a newer firmware package may bring them; guests such as Windows add them by their updates'
      : `have the guest add them by its updates, or, when the firmware package has them, and with the recovery key at hand where BitLocker is on: ${forgetKeys(name)}`,
});
