import type {Arch} from '../plan/host-facts.js';

const BY_NODE_NAME: Readonly<Partial<Record<string, Arch>>> = {x64: 'x86_64', arm64: 'aarch64'};

/** The architecture of this host in QEMU's words; `undefined` for one that kvmrun does not know. */
export const hostArch = (): Arch | undefined => BY_NODE_NAME[process.arch];
