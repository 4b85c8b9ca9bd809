/**
 * Verifies a file of the user's by its digest. That takes a second for each gibibyte, so what came of
 * it is kept until the file changes.
 */
import {type Digest, formatDigest} from '../core/image-name.js';
import {digestFile} from '../image/image-writer.js';
import {type ImageProblem, notReadable, wrongDigest} from '../image/problem.js';
import {readCachedFacts, writeCachedFacts} from './facts-cache.js';

export async function verifyFile(
  file: string,
  expected: Digest,
  factsDirectory: string,
): Promise<ImageProblem | undefined> {
  const entry = {
    directory: factsDirectory,
    subject: `digest of ${file}`,
    conditions: [expected.algorithm],
  };
  const isHex = (facts: unknown): facts is string => typeof facts === 'string';
  try {
    const known = await readCachedFacts(entry, isHex);
    const hex = known ?? (await digestFile(file, expected.algorithm)).hex;
    if (known === undefined) await writeCachedFacts(entry, {witnesses: [file], facts: hex});
    const found: Digest = {algorithm: expected.algorithm, hex};
    return formatDigest(found) === formatDigest(expected)
      ? undefined
      : wrongDigest(file, {found, expected});
  } catch (error) {
    return notReadable(file, error instanceof Error ? error.message : String(error));
  }
}
