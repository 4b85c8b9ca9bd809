/** The typed door to the generated types: what other layers import. */
export type {Lock, LockedImage} from './generated/lock.js';
export type {Profile} from './generated/profile.js';
export type {
  CloudDocument,
  CloudFile,
  CloudInit,
  CloudUser,
  Disk,
  DiskSource,
  Firmware,
  Forward,
  Network,
  Ready,
  ResolvedProfile,
  Secret,
  Stop,
  UserNetwork,
  VirtioWin,
  Windows,
  WindowsInstall,
} from './generated/resolved-profile.js';
