import {writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {findWrongMedium} from '../../src/image/windows-medium.js';
import {outputOf} from '../rig/program-output.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('image/windows-medium');

const codeOf = async (file: string) => (await findWrongMedium(file))?.code;

test('takes a medium of Windows, and one that somebody has made', () =>
  inTemporaryFolder(async (folder) => {
    const [file, readme] = [path.join(folder, 'win.iso'), path.join(folder, 'README.TXT')];
    await writeFile(readme, 'This disc contains a "UDF" file system');
    for (const label of ['CCCOMA_X64FRE_EN-US_DV9', 'MY_WINDOWS']) {
      await outputOf('genisoimage', '-quiet', '-udf', '-o', file, '-V', label, readme);
      assert.is(await codeOf(file), undefined);
    }
    await outputOf('genisoimage', '-quiet', '-o', file, '-V', 'virtio-win-0.1.285', readme);
    assert.is(await codeOf(file), 'image/windows-medium-drivers');
  }));

test('knows the language of a medium of Microsoft', () =>
  inTemporaryFolder(async (folder) => {
    const [file, readme] = [path.join(folder, 'win.iso'), path.join(folder, 'README.TXT')];
    await writeFile(readme, '');
    await outputOf('genisoimage', '-quiet', '-o', file, '-V', 'CCCOMA_X64FRE_DE-DE_DV9', readme);
    assert.is(await findWrongMedium(file, 'de-DE'), undefined);
    const wrong = await findWrongMedium(file, 'en-US');
    assert.is(wrong?.code, 'image/windows-medium-language');
    assert.match(wrong?.hint ?? '', '"language": "de-DE"');
    await outputOf('genisoimage', '-quiet', '-o', file, '-V', 'MY_WINDOWS', readme);
    assert.is(await findWrongMedium(file, 'en-US'), undefined);
  }));

test('refuses what is certainly none', () =>
  inTemporaryFolder(async (folder) => {
    const file = path.join(folder, 'win.iso');
    await writeFile(file, '<!DOCTYPE html><html lang="en-us">');
    assert.is(await codeOf(file), 'image/windows-medium-web-page');
    await writeFile(file, Buffer.alloc(100_000));
    assert.is(await codeOf(file), 'image/windows-medium-no-disc');
    assert.is(await codeOf(path.join(folder, 'nothing')), 'image/not-readable');
  }));

test.run();
