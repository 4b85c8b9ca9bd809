import {mkdir, readFile, writeFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';

const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

/** Compares text with a file kept in git, or rewrites the file when asked to. */
export async function matchesGolden(actual: string, file: string): Promise<void> {
  if (UPDATE) {
    await mkdir(path.dirname(file), {recursive: true});
    return writeFile(file, actual);
  }
  // A new case has no golden file yet; the comparison reports it like any other difference.
  const expected = await readFile(file, 'utf8').catch(() => '');
  assert.is(actual, expected, `${file} is out of date; review with UPDATE_GOLDEN=1 and git diff`);
}
