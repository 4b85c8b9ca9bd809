/** `kvmrun export` to a folder and `kvmrun import` from it, as on two hosts, with a real QEMU. */
import {createHash} from 'node:crypto';
import {
  cp,
  mkdir,
  readdir,
  readFile,
  rename,
  rm,
  symlink,
  truncate,
  writeFile,
} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {createOverlay} from '../../../src/host/qemu-img.js';
import {onSmallDisk} from '../../host/full-disk.js';
import {skipWhereHostLacks} from '../../rig/host-lacks.js';
import {IDLE, inHome, writeProfile} from '../../rig/idle-vm.js';
import {ended, type Home} from '../../rig/kvmrun.js';
import {remainsOf} from '../../rig/remains.js';
import {suite} from '../../rig/suite.js';
import {makeStandInDisc, makeStandInMedium} from '../../setup/virtio-win.js';

const slow = suite('cli/commands/import');

/** Each runs the command many times. */
const LIMIT = {timeoutMs: 90_000};
const test = (name: string, run: () => Promise<void>): void => slow(name, run, LIMIT);

const DISKS = [
  {id: 'root', source: {path: 'base.img', format: 'raw'}},
  {id: 'data', path: 'data.img', format: 'raw', size: '1MiB'},
  {id: 'cd', media: 'cdrom', path: 'cd.iso'},
];

const SECRETS = {credentials: [{id: 'token', file: 'token'}]};

/** A VM that has run, exported to the folder `out` of its host, and another host. */
async function exported(
  use: (there: Home, folder: string, here: Home) => Promise<void>,
  change: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  await inHome(async (here) => {
    await writeFile(here.path('base.img'), Buffer.alloc(2 ** 20, 1));
    await writeFile(here.path('cd.iso'), 'a disc'.repeat(1000));
    await writeFile(here.path('token'), 'a secret of this host');
    await writeProfile(here, {disks: DISKS, ...change});
    const up = await here.kvmrun('up');
    skipWhereHostLacks(up.stderr);
    assert.is(up.code, 0, up.stderr);
    await here.kvmrun('down', '--from', 'quit');
    await writeFile(here.path('data.img'), Buffer.alloc(2 ** 20, 7));
    const out = await here.kvmrun('export', 'idle', 'out');
    assert.is(out.code, 0, out.stderr);
    assert.equal(await remainsOf(here), []);
    await inHome(async (there) => {
      await rm(there.path('vm.json'));
      await use(there, here.path('out'), here);
      assert.equal(await remainsOf(there), []);
    });
  });
}

const uuidOf = async (home: Home, vm: string): Promise<string> =>
  JSON.parse((await home.kvmrun('status', vm, '--json')).stdout).uuid;

test('a VM goes to another host with all that is its own, and starts there', () =>
  exported(
    async (there, folder, here) => {
      assert.equal((await readdir(folder)).toSorted(), [
        ...['disks', 'files', 'manifest.json', 'nvram.qcow2', 'tpm', 'vm.json', 'vm.lock.json'],
      ]);
      // Neither what it was made of, nor what is nobody's business.
      await Promise.all(['base.img', 'cd.iso'].map((name) => rm(here.path(name))));
      const everything = await Promise.all(
        (await readdir(folder, {recursive: true, withFileTypes: true}))
          .filter((entry) => entry.isFile())
          .map((entry) => readFile(path.join(entry.parentPath, entry.name), 'latin1')),
      );
      assert.not.ok(everything.some((text) => text.includes('a secret of this host')));
      const imported = await there.kvmrun('import', folder, 'moved');
      assert.is(imported.code, 0, imported.stderr);
      assert.is(imported.stdout, 'idle: imported to moved\n');
      assert.match(imported.stderr, 'moved/token, which is not there yet, for /credentials/0/file');
      assert.match(imported.stderr, 'next: kvmrun up moved/vm.json');
      await writeFile(there.path('moved/token'), 'a secret of that host');
      const up = await there.kvmrun('up', 'moved/vm.json');
      assert.is(up.code, 0, up.stderr);
      assert.not.match(up.stdout, 'created');
      assert.not.match(up.stdout, 'made a TPM');
      assert.is(await uuidOf(there, 'idle'), await uuidOf(here, 'idle'));
      assert.is((await readFile(there.path('moved/disks/data.img')))[0], 7);
      await there.kvmrun('down', 'idle', '--from', 'quit');
      assert.is((await there.kvmrun('lock', '--check', 'moved/vm.json')).code, 0);
      const [state = ''] = await readdir(there.path('state/kvmrun'));
      const [before, after] = await Promise.all([
        readFile(path.join(folder, 'tpm/tpm2-00.permall')),
        readFile(there.path('state/kvmrun', state, 'tpm/tpm2-00.permall')),
      ]);
      assert.is(before.length, after.length);
    },
    {...SECRETS, tpm: {}, firmware: {type: 'uefi'}},
  ));

/** Nothing but what the test has put there. */
async function isUntouched(home: Home, ...names: readonly string[]): Promise<void> {
  const left = (await readdir(home.folder)).filter(
    (name) => !['cache', 'run', 'state'].includes(name),
  );
  assert.equal(left.toSorted(), names.toSorted());
  assert.equal(await readdir(home.path('state/kvmrun')).catch(() => []), []);
}

/** Changes a listed file, and the list with it, as somebody would who means harm. */
async function forge(
  folder: string,
  name: string,
  change: (file: string) => Promise<void>,
): Promise<void> {
  await change(path.join(folder, name));
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(file, 'utf8'));
  const bytes = await readFile(path.join(folder, name));
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const files = manifest.files.map((one: {path: string}) =>
    one.path === name ? {...one, bytes: bytes.length, sha256} : one,
  );
  await writeFile(file, JSON.stringify({...manifest, files}));
}

test('takes nothing that is not as it was exported, or leads elsewhere', () =>
  exported(async (there, original) => {
    const folder = there.path('copy');
    const refused = async (code: number, message: string | RegExp): Promise<void> => {
      const {code: found, stderr} = await there.kvmrun('import', 'copy');
      assert.is(found, code, stderr);
      assert.match(stderr, message);
      await isUntouched(there, 'copy');
      await rm(folder, {recursive: true});
      await cp(original, folder, {recursive: true});
    };
    await cp(original, folder, {recursive: true});
    await truncate(path.join(folder, 'disks/data.img'), 1000);
    await refused(65, 'has 1000 bytes, and was exported with 1048576');
    await writeFile(path.join(folder, 'disks/data.img'), Buffer.alloc(2 ** 20, 8));
    await refused(65, /data\.img' has the digest [0-9a-f]{64}, and was exported with/);
    await rm(path.join(folder, 'files/cd.iso'));
    await refused(66, 'is listed, and not there');
    await rename(path.join(folder, 'disks'), path.join(folder, 'real'));
    await symlink('real', path.join(folder, 'disks'));
    await refused(65, 'is a link');
    await writeFile(path.join(folder, 'manifest.json'), '{"format": 2}');
    await refused(65, 'has the format 2');
    await forge(folder, 'vm.json', (file) =>
      writeFile(
        file,
        JSON.stringify({...IDLE, disks: [{id: 'a', path: '/etc/passwd', format: 'raw'}]}),
      ),
    );
    await refused(65, "names '/etc/passwd', which is not in its folder");
    await forge(folder, 'vm.json', (file) =>
      writeFile(file, '{"name": "x", "extends": "kvmrun:base/linux"}'),
    );
    await refused(65, 'cli/import-extends');
    await forge(folder, 'disks/root.qcow2', async (file) => {
      await rm(file);
      const base = {path: path.join(original, 'disks/data.img'), format: 'raw'} as const;
      assert.ok((await createOverlay({path: file, base})).ok);
    });
    await refused(65, /'\S+copy\/disks\/root\.qcow2' is an overlay on/);
    const sound = await there.kvmrun('import', 'copy', '--name', 'other', '--json');
    assert.is(sound.code, 0, sound.stderr);
    assert.is(JSON.parse(sound.stdout).profile, there.path('other/vm.json'));
    assert.is(JSON.parse(await readFile(there.path('other/vm.json'), 'utf8')).name, 'other');
  }));

test('is no second machine beside the first, and none of a name that is taken', () =>
  exported(async (there, folder, here) => {
    const twin = await here.kvmrun('import', 'out', 'again', '--name', 'other');
    assert.is(twin.code, 75);
    assert.match(twin.stderr, 'is the same machine: it has the same UUID');
    // One that has never run is known, too.
    assert.is((await there.kvmrun('import', folder, 'first')).code, 0);
    const again = await there.kvmrun('import', folder, 'x', '--name', 'x');
    assert.match(again.stderr, /'idle' of '.*first\/vm\.json' is the same machine/);
    assert.is((await there.kvmrun('rm', '--yes', 'idle')).code, 0);
    await writeProfile(there);
    await there.kvmrun('up');
    await there.kvmrun('down', '--from', 'quit');
    const namesake = await there.kvmrun('import', folder);
    assert.is(namesake.code, 64);
    assert.match(namesake.stderr, 'hint: give the imported one another name with --name');
    const outside = await there.kvmrun('import', folder, '--name', '../evil');
    assert.is(outside.code, 64);
    assert.match(outside.stderr, /hint: .* FOLDER --name \.\.\/evil/);
    await mkdir(there.path('full/x'), {recursive: true});
    const taken = await there.kvmrun('import', folder, 'full', '--name', 'other');
    assert.is(taken.code, 73);
    assert.is((await there.kvmrun('import', 'full')).code, 66);
  }));

test('leaves nothing on a disk that is too small', () =>
  inHome((home) =>
    onSmallDisk(4096, async (small) => {
      await writeProfile(home, {
        disks: [{id: 'data', path: 'data.img', format: 'raw', size: '8MiB'}],
      });
      await home.kvmrun('up');
      await home.kvmrun('down', '--from', 'quit');
      await writeFile(home.path('data.img'), Buffer.alloc(8 * 2 ** 20, 7));
      const out = await home.kvmrun('export', 'idle', path.join(small, 'out'));
      assert.is(out.code, 74);
      assert.match(out.stderr, `hint: make room: df -h ${small}\n`);
      assert.is((await home.kvmrun('export', 'idle', 'out')).code, 0);
      await home.kvmrun('rm', '--yes', 'idle');
      const back = await home.kvmrun('import', 'out', path.join(small, 'web'));
      assert.is(back.code, 74);
      assert.match(back.stderr, 'the copies take up to 8MiB, and there are');
      assert.equal(await readdir(small), []);
      assert.equal(await readdir(home.path('state/kvmrun')), []);
    }),
  ));

test('says what keeps a VM from being exported, and leaves nothing when it is interrupted', () =>
  inHome(async (home) => {
    await writeProfile(home, {
      disks: [{id: 'data', path: 'data.img', format: 'raw', size: '6GiB'}],
    });
    assert.is((await home.kvmrun('export', 'idle')).code, 64);
    assert.is((await home.kvmrun('export', 'vm.json', 'out', '-o', 'x')).code, 64);
    await home.kvmrun('up');
    const running = await home.kvmrun('export', 'idle', 'out');
    assert.is(running.code, 75);
    assert.match(running.stderr, 'hint: kvmrun down idle');
    await home.kvmrun('down', '--from', 'quit');
    assert.match((await home.kvmrun('export', 'idle', 'a/b')).stderr, 'hint: mkdir -p');
    assert.is((await home.kvmrun('export', 'idle', '.')).code, 73);
    const child = home.start('export', 'idle', 'out');
    const end = ended(child);
    child.stderr?.on('data', (piece: Buffer) => {
      if (piece.toString().startsWith('copying disks/')) child.kill('SIGTERM');
    });
    assert.is((await end).code, 143);
    const names = await readdir(home.folder);
    assert.equal(
      names.filter((name) => name === 'out' || name.startsWith('.kvmrun')),
      [],
    );
    assert.equal(await remainsOf(home), []);
  }));

test('a Windows that is installed leaves its medium, its answers and their password behind', () =>
  inHome(async (here) => {
    const [medium, drivers] = [
      await makeStandInMedium(here.folder),
      await makeStandInDisc(here.folder),
    ];
    await writeFile(here.path('password'), 'a secret of this host');
    const windows = {
      version: '11',
      virtioWin: {path: path.basename(drivers)},
      iso: path.basename(medium),
      install: {user: 'ann', password: {file: 'password'}},
    };
    await writeProfile(here, {disks: [{id: 'root', size: '8MiB'}], windows});
    const up = await here.kvmrun('up');
    assert.is(up.code, 0, up.stderr);
    const {id} = JSON.parse((await here.kvmrun('status', '--json')).stdout);
    await here.kvmrun('down', '--from', 'quit');
    const files = async (folder: string) => {
      const out = await here.kvmrun('export', 'idle', folder, '--json');
      assert.is(out.code, 0, out.stderr);
      const {files: listed, references} = JSON.parse(out.stdout);
      const names = listed.map((file: {path: string}) => file.path);
      return [...names.filter((name: string) => name.startsWith('files/')), ...references];
    };
    assert.is((await files('before')).length, 3);
    const state = here.path('state', 'kvmrun', id);
    const disk = path.join(state, 'disks', 'root.qcow2');
    await writeFile(path.join(state, 'installed.json'), JSON.stringify({at: '', disk}));
    assert.equal(await files('after'), [`files/${path.basename(drivers)}`]);
    const text = await readFile(here.path('after', 'vm.json'), 'utf8');
    assert.equal(Object.keys(JSON.parse(text).windows), ['version', 'virtioWin']);
    await inHome(async (there) => {
      await rm(there.path('vm.json'));
      const taken = await there.kvmrun('import', here.path('after'));
      assert.is(taken.code, 0, taken.stderr);
      const started = await there.kvmrun('up', 'idle/vm.json');
      assert.is(started.code, 0, started.stderr);
      await there.kvmrun('down', '--from', 'quit', 'idle/vm.json');
    });
  }));

slow.run();
