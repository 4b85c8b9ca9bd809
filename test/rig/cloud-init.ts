/** A `cloudInit` that says nothing, from which tests change what matters to them. */
import type {CloudInit} from '../../src/schema/schema.js';

export const someCloudInit: CloudInit = {
  defaultUser: true,
  sshKeys: [],
  users: [],
  packages: [],
  files: [],
  runcmd: [],
};

/** A public key that nobody has the private one of. */
export const KEY =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGtleWtleWtleWtleWtleWtleWtleWtleWtleWtleWtl ann@example.org';
