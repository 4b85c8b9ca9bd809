import {existsSync} from 'node:fs';
import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {convertImage} from '../../src/host/qemu-img.js';
import {parseUefiVariables, readNvram} from '../../src/host/uefi-variables.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {enrolledKeys, uefiStore} from '../rig/uefi-store.js';

const test = suite('host/uefi-variables');

const OLD = 'Microsoft Windows Production PCA 2011';
const NEW = `${OLD}, Windows UEFI CA 2023`;

test('takes variables with keys for those of a firmware that enforces Secure Boot', () => {
  const of = (certificates: string) => parseUefiVariables(uefiStore(enrolledKeys(certificates)));
  assert.equal(of(OLD), {secureBoot: 'enforced', trust: 'microsoft-2011'});
  assert.equal(of(NEW), {secureBoot: 'enforced', trust: 'microsoft-2023'});
  assert.equal(of('mine'), {secureBoot: 'enforced', trust: 'others'});
});

test('takes empty variables, and those without a platform key, for no keys', () => {
  const [, ...others] = enrolledKeys(OLD);
  assert.equal(parseUefiVariables(uefiStore([])), {secureBoot: 'without-keys'});
  assert.equal(parseUefiVariables(uefiStore(others)), {secureBoot: 'without-keys'});
});

test('sees that Secure Boot was switched off in the menu', () => {
  const off = {
    guid: 'secure-boot-switch',
    name: 'SecureBootEnable',
    data: Buffer.from([0]),
  } as const;
  assert.equal(parseUefiVariables(uefiStore([...enrolledKeys(OLD), off])), {
    secureBoot: 'switched-off',
    trust: 'microsoft-2011',
  });
});

test('leaves out variables that were deleted, and those of the same name that are not the firmware’s', () => {
  const [platformKey, ...others] = enrolledKeys(OLD);
  assert.ok(platformKey);
  for (const variable of [
    {...platformKey, state: 0x3c},
    {...platformKey, state: 0x7f},
    {...platformKey, guid: 'image-security'},
  ] as const) {
    assert.equal(parseUefiVariables(uefiStore([variable, ...others])), {
      secureBoot: 'without-keys',
    });
  }
});

test('makes nothing of what is no store of variables', () => {
  assert.is(parseUefiVariables(Buffer.alloc(0)), undefined);
  assert.is(parseUefiVariables(Buffer.alloc(4096, 0xff)), undefined);
  const other = uefiStore([]);
  other.write('00', 72, 'hex');
  assert.is(parseUefiVariables(other), undefined);
});

test('is not led astray by sizes that lead nowhere', () => {
  const flash = uefiStore(enrolledKeys(OLD));
  flash.writeUInt32LE(0xffff_fff0, 72 + 28 + 40);
  assert.equal(parseUefiVariables(flash), {secureBoot: 'without-keys'});
});

test('reads the copy that a VM has, a qcow2', () =>
  inTemporaryFolder(async (folder) => {
    const template = path.join(folder, 'VARS.fd');
    const nvram = path.join(folder, 'nvram.qcow2');
    await writeFile(template, uefiStore(enrolledKeys(OLD)));
    const converted = await convertImage({
      source: {path: template, format: 'raw'},
      target: {path: nvram, format: 'qcow2'},
    });
    if (!converted.ok) assert.is(converted.error.problem, 'missing');
    const expected = converted.ok ? await readNvram({path: template, format: 'raw'}) : undefined;
    assert.equal(await readNvram({path: nvram, format: 'qcow2'}), expected);
  }));

const DEBIAN = '/usr/share/OVMF/OVMF_VARS_4M';

for (const [file, secureBoot] of [
  [`${DEBIAN}.ms.fd`, 'enforced'],
  [`${DEBIAN}.fd`, 'without-keys'],
] as const) {
  const name = `takes what Debian ships as ${path.basename(file)} for '${secureBoot}'`;
  if (existsSync(file)) {
    test(name, async () => {
      assert.is((await readNvram({path: file, format: 'raw'}))?.secureBoot, secureBoot);
    });
  } else test.skip(name, 'it is not installed here');
}

test.run();
