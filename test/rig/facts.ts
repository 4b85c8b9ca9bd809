/**
 * The host that plans are compiled for in tests: a recorded QEMU on an imaginary machine.
 */
import {readFile} from 'node:fs/promises';
import {ENLIGHTENMENTS} from '../../src/core/enlightenments.js';
import {parsePointer} from '../../src/core/pointer.js';
import type {HostFacts, QemuFacts} from '../../src/plan/host-facts.js';
import {inRepository} from './repository.js';

/** Names of files in `test/facts/`. */
export const RECORDINGS = ['7.2', '10.0', '11.1', '7.2-aarch64'] as const;
export type Recording = (typeof RECORDINGS)[number];

export async function readRecording(recording: Recording): Promise<QemuFacts> {
  const text = await readFile(inRepository('test', 'facts', `${recording}.json`), 'utf8');
  // Written by setup/record-facts.ts, with this type.
  return JSON.parse(text) as QemuFacts;
}

const OVMF = '/usr/share/OVMF';

/** Eight processors, 16GiB, a KVM without troubles, and file systems that take O_DIRECT. */
export function imaginaryHost(qemu: QemuFacts): HostFacts {
  return {
    qemu,
    kvm: {
      usable: true,
      withoutFeatures: [],
      smm: 'works',
      emulated: false,
      enlightenments: ENLIGHTENMENTS.map(({name}) => name),
    },
    host: {arch: qemu.arch, cpuCount: 8, memoryBytes: 16 * 2 ** 30},
    files: {},
    programs: {
      swtpm: {path: '/usr/bin/swtpm'},
      swtpm_setup: {path: '/usr/bin/swtpm_setup'},
      swtpm_localca: {path: '/usr/bin/swtpm_localca'},
    },
    uefi: {
      descriptor: '/usr/share/qemu/firmware/60-edk2-x86_64.json',
      code: {path: `${OVMF}/OVMF_CODE_4M.fd`, format: 'raw'},
      varsTemplate: {path: `${OVMF}/OVMF_VARS_4M.fd`, format: 'raw'},
      requiresSmm: false,
    },
    secureUefi: {
      withSmm: {
        descriptor: '/usr/share/qemu/firmware/40-edk2-x86_64-secure-enrolled.json',
        code: {path: `${OVMF}/OVMF_CODE_4M.ms.fd`, format: 'raw'},
        varsTemplate: {path: `${OVMF}/OVMF_VARS_4M.ms.fd`, format: 'raw'},
        requiresSmm: true,
        trust: 'microsoft-2023',
      },
    },
    firmwareDirectories: ['/home/ann/.config/qemu/firmware', '/etc/qemu/firmware'],
    autoPorts: {[parsePointer('/networks/0/forwards/0/host')]: 50_123},
  };
}
