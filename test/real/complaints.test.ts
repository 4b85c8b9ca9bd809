/** The words of every QEMU at hand are among those that are explained. */
import {spawn} from 'node:child_process';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {explainQemuEnd} from '../../src/supervisor/qemu-stderr.js';
import {ended} from '../rig/kvmrun.js';
import {findQemuBuilds} from '../rig/qemu-builds.js';
import {skip, suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('real/complaints');

const NO_GUEST = ['-S', '-nodefaults', '-no-user-config', '-display', 'none', '-accel', 'tcg'];

/** Wrong options that no QEMU of any host accepts, and the row that has to explain them. */
const WRONG: readonly (readonly [string, readonly string[]])[] = [
  ['cpu-unknown', ['-cpu', 'pentium9']],
  ['cpu-feature-unknown', ['-cpu', 'max,nope=on']],
  ['cpu-feature-missing', ['-cpu', 'Skylake-Server,enforce']],
  ['cpu-needs-kvm', ['-cpu', 'host']],
  ['cpu-count', ['-machine', 'q35', '-smp', '9999']],
  ['cpu-topology', ['-smp', '4,sockets=2,cores=3,threads=1,maxcpus=4']],
  ['machine-unknown', ['-machine', 'nope']],
  ['machine-option', ['-machine', 'q35,nope=on']],
  ['option-value', ['-machine', 'q35,smm=perhaps']],
  ['memory', ['-m', '1000000G']],
  ['memory-backing', ['-m', '64', '-mem-path', '/nonexistent/huge']],
  ['image-missing', ['-drive', 'file=none.img,format=raw']],
  ['image-not-a-file', ['-blockdev', '{"driver":"file","node-name":"a","filename":"/etc"}']],
  ['image-format', ['-drive', 'file=empty.img,format=qcow2']],
  ['aio-needs-direct', ['-drive', 'file=empty.img,format=raw,aio=native']],
  ['firmware-missing', ['-drive', 'if=pflash,format=raw,file=/nonexistent/OVMF_CODE.fd']],
  ['kernel', ['-kernel', '/nonexistent/vmlinuz']],
  ['bios', ['-bios', 'nope.bin']],
  ['snapshot-no-place', ['-loadvm', 'nope']],
  ['forward-wrong', ['-netdev', 'user,id=n,hostfwd=tcp::80-:bad']],
  ['sidecar-missing', ['-chardev', 'socket,id=x,path=/nonexistent/s']],
  ['socket-refused', ['-chardev', 'socket,id=x,path=/nonexistent/s,server=on,wait=off']],
  ['socket-path', ['-chardev', `socket,id=x,path=/${'a'.repeat(120)},server=on,wait=off`]],
  ['pid-file', ['-pidfile', '/nonexistent/pid']],
  ['device-unknown', ['-device', 'nope']],
  ['device-property', ['-device', 'e1000,nope=1']],
  ['device-property', ['-device', 'e1000,netdev=nope']],
  ['duplicate-id', ['-netdev', 'user,id=n', '-netdev', 'user,id=n']],
  ['duplicate-id', ['-device', 'e1000,id=a', '-device', 'e1000,id=a']],
  ['slot-taken', ['-machine', 'q35', '-device', 'e1000,addr=5', '-device', 'e1000,addr=5']],
  ['option-unknown', ['-nope']],
  ['option-unknown', ['-device']],
];

for (const {name, found} of await findQemuBuilds(process.env)) {
  test(
    `QEMU ${name} says nothing unexpected about what is wrong`,
    () =>
      inTemporaryFolder(async (folder) => {
        if ('missing' in found) return skip(found.missing);
        await writeFile(path.join(folder, 'empty.img'), Buffer.alloc(2 ** 20));
        const unexpected: string[] = [];
        for (const [code, args] of WRONG) {
          const qemu = spawn(found.binary, [...NO_GUEST, ...args], {cwd: folder, env: {}});
          const end = await ended(qemu);
          const explained = explainQemuEnd(end).code;
          if (explained !== `supervisor/${code}`) {
            unexpected.push(`${args.join(' ')}: ${explained}: ${end.stderr}`);
          }
        }
        assert.equal(unexpected, []);
      }),
    {timeoutMs: 120_000},
  );
}

test.run();
