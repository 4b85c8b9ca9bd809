import {archHasFirmware} from './arch-firmware.js';
import {archFitsGuest} from './arch-guest.js';
import {bootIndexesDiffer} from './boot-indexes.js';
import {bootNeedsKernel} from './boot-needs-kernel.js';
import {cloudDocumentsFit} from './cloud-documents.js';
import {cloudInitIsClear} from './cloud-init.js';
import {disksFitBuses} from './disk-buses.js';
import {disksCanBe} from './disk-features.js';
import {diskPathsDiffer} from './disk-paths.js';
import {disksAreWhole} from './disk-sizes.js';
import {disksHaveSources} from './disk-sources.js';
import {durationsFitTimers} from './durations.js';
import {forwardsDiffer} from './forwards.js';
import {guestFilesAreClear} from './guest-files.js';
import {hypervFitsArch} from './hyperv-arch.js';
import {inheritedDisksAreMeant} from './inherited-disks.js';
import {machineFitsArch} from './machine-arch.js';
import {macsDiffer} from './macs.js';
import {memoryIsWhole} from './memory-size.js';
import {microvmLimits} from './microvm.js';
import {partsFitMachine} from './q35-only.js';
import {readinessCanBeSeen} from './ready.js';
import type {Rule} from './rule.js';
import {secureBootNeedsUefi} from './secure-boot.js';
import {serialsDiffer} from './serials.js';
import {topologyMatchesCount} from './topology.js';
import {windowsHasItsDiscs} from './windows.js';
import {windowsHasTheEdition} from './windows-edition.js';
import {windowsEndIsSeen} from './windows-end.js';
import {windowsCanBeInstalled} from './windows-install.js';
import {windowsKnowsLanguages} from './windows-languages.js';
import {windowsTakesNames} from './windows-names.js';
import {windowsHasItsNeeds} from './windows-needs.js';
import {windowsRunsScripts} from './windows-scripts.js';
import {windowsHasItsSecrets} from './windows-secrets.js';
import {windowsKnowsZone} from './windows-zone.js';

/** Every check across fields. */
export const RULES: readonly Rule[] = [
  archFitsGuest,
  archHasFirmware,
  bootIndexesDiffer,
  bootNeedsKernel,
  cloudDocumentsFit,
  cloudInitIsClear,
  disksFitBuses,
  disksCanBe,
  guestFilesAreClear,
  diskPathsDiffer,
  disksAreWhole,
  disksHaveSources,
  durationsFitTimers,
  forwardsDiffer,
  hypervFitsArch,
  inheritedDisksAreMeant,
  machineFitsArch,
  macsDiffer,
  memoryIsWhole,
  microvmLimits,
  partsFitMachine,
  readinessCanBeSeen,
  secureBootNeedsUefi,
  serialsDiffer,
  topologyMatchesCount,
  windowsHasItsDiscs,
  windowsCanBeInstalled,
  windowsHasTheEdition,
  windowsHasItsSecrets,
  windowsKnowsLanguages,
  windowsKnowsZone,
  windowsTakesNames,
  windowsRunsScripts,
  windowsEndIsSeen,
  windowsHasItsNeeds,
];
