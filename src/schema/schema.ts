/** The typed door to the generated types: what other layers import. */
export type {Profile} from './generated/profile.js';
export type {
  Disk,
  Firmware,
  Forward,
  Network,
  Ready,
  ResolvedProfile,
  Stop,
  UserNetwork,
} from './generated/resolved-profile.js';
