import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {err, ok} from '../../src/core/result.js';
import type {DescribedFirmware} from '../../src/host/firmware-descriptors.js';
import {findSecureFirmware, type SecureQuestion} from '../../src/host/secure-firmware.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';
import {enrolledKeys, uefiStore} from '../rig/uefi-store.js';

const test = suite('host/secure-firmware');

const ENROLLED = ['secure-boot', 'enrolled-keys'];

/** What Debian offers, and templates of the same size and of another. */
async function withFirmware(
  run: (offered: {
    readonly enrolled: DescribedFirmware;
    readonly plain: DescribedFirmware;
    readonly small: DescribedFirmware;
  }) => Promise<void>,
): Promise<void> {
  await inTemporaryFolder(async (folder) => {
    const described = async (
      name: string,
      template: Buffer,
      features: readonly string[],
    ): Promise<DescribedFirmware> => {
      const vars = path.join(folder, `${name}.vars`);
      await writeFile(vars, template);
      return {
        features,
        firmware: {
          descriptor: path.join(folder, `${name}.json`),
          code: {path: path.join(folder, `${name}.code`), format: 'raw'},
          varsTemplate: {path: vars, format: 'raw'},
          requiresSmm: features.includes('requires-smm'),
        },
      };
    };
    const keys = enrolledKeys('Microsoft Windows Production PCA 2011');
    await run({
      enrolled: await described('enrolled', uefiStore(keys), [...ENROLLED, 'requires-smm']),
      plain: await described('plain', uefiStore([]), []),
      small: await described('small', uefiStore([]).subarray(0, 131_072), []),
    });
  });
}

const everything: SecureQuestion = {smm: 'missing', examine: async () => ok('yes')};

test('takes the firmware with enrolled keys, and says whose they are', () =>
  withFirmware(async ({enrolled, plain}) => {
    const found = await findSecureFirmware([plain, enrolled], {...everything, smm: 'works'});
    assert.equal(found, {withSmm: {...enrolled.firmware, trust: 'microsoft-2011'}});
  }));

test('joins the keys to a build without SMM, where SMM is missing', () =>
  withFirmware(async ({enrolled, plain}) => {
    const {withoutSmm} = await findSecureFirmware([enrolled, plain], everything);
    assert.equal(withoutSmm, {
      ...enrolled.firmware,
      code: plain.firmware.code,
      requiresSmm: false,
      trust: 'microsoft-2011',
    });
  }));

test('joins them to no build that would not go by them', () =>
  withFirmware(async ({enrolled, plain}) => {
    const found = await findSecureFirmware([enrolled, plain], {
      smm: 'missing',
      examine: async () => ok('no'),
    });
    assert.is(found.withoutSmm, undefined);
    assert.is(found.unexamined, undefined);
  }));

test('joins them to no build whose variables take another size', () =>
  withFirmware(async ({enrolled, small}) => {
    const {withoutSmm} = await findSecureFirmware([enrolled, small], everything);
    assert.is(withoutSmm, undefined);
  }));

test('passes on why it could not look into a build', () =>
  withFirmware(async ({enrolled, plain}) => {
    const {unexamined, withoutSmm} = await findSecureFirmware([enrolled, plain], {
      smm: 'missing',
      examine: async () => err({detail: 'xz is missing', hint: 'install it'}),
    });
    assert.is(withoutSmm, undefined);
    assert.equal(unexamined, {
      path: plain.firmware.code.path,
      detail: 'xz is missing',
      hint: 'install it',
    });
  }));

test('needs nothing joined where a descriptor offers all of it without SMM', () =>
  withFirmware(async ({enrolled, plain}) => {
    const arm = {features: ENROLLED, firmware: {...enrolled.firmware, requiresSmm: false}};
    const found = await findSecureFirmware([arm, plain], {
      smm: 'missing',
      examine: async () => err({detail: 'it must not be looked into'}),
    });
    assert.equal(found, {withoutSmm: {...arm.firmware, trust: 'microsoft-2011'}});
  }));

test('takes a build without SMM that has keys of its own before one that is joined', () =>
  withFirmware(async ({enrolled, plain}) => {
    const firmware = {...enrolled.firmware, requiresSmm: false};
    const own = {features: ENROLLED, firmware};
    const found = await findSecureFirmware([enrolled, plain, own], everything);
    assert.equal(found.withoutSmm, {...firmware, trust: 'microsoft-2011'});
  }));

test('takes no build that could enforce it and has no keys', () =>
  withFirmware(async ({enrolled}) => {
    const keyless = {...enrolled, features: ['secure-boot', 'requires-smm']};
    assert.equal(await findSecureFirmware([keyless], everything), {});
  }));

test('finds nothing where there are no keys', () =>
  withFirmware(async ({plain}) => {
    assert.equal(await findSecureFirmware([plain], everything), {});
  }));

test.run();
