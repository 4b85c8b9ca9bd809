/** VMs whose disk comes from a server on the loopback. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import {createImage} from '../../src/host/qemu-img.js';
import {inHome, writeProfile} from './idle-vm.js';
import {sha256} from './image-orders.js';
import {type ImageServer, withImageServer} from './image-server.js';
import type {Home} from './kvmrun.js';

export interface SourcedVm {
  readonly home: Home;
  readonly server: ImageServer;
  readonly digest: string;
  /** The file of the image in the cache. */
  readonly image: string;
  /** As a disk of a profile. */
  readonly disk: {readonly id: string; readonly source: object};
}

/** Writes the profile, with a small qcow2 as the source of its disk. */
export const withSourcedVm = (run: (vm: SourcedVm) => Promise<void>): Promise<void> =>
  inHome(async (home) => {
    const made = home.path('published.qcow2');
    const created = await createImage({path: made, format: 'qcow2', sizeBytes: 2 ** 24});
    if (!created.ok) throw new Error(created.error.detail);
    const contents = await readFile(made);
    await withImageServer(contents, async (server) => {
      const {hex: digest} = sha256(contents);
      const disk = {id: 'root', source: {url: server.url, sha256: digest}};
      await writeProfile(home, {disks: [disk]});
      const image = path.join(home.folder, 'cache', 'kvmrun', 'images', `sha256-${digest}`);
      await run({home, server, digest, image, disk});
    });
  });
