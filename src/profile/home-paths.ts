/**
 * Paths that count on a shell to replace `~`.
 *
 * Expanding them would give one profile another disk for every user; reading them as they stand
 * would make a folder named `~`. Neither is what the author wants to find out later.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {pathPatterns} from '../schema/validate.js';
import {nodesAt, type SourceNode} from './source-node.js';

export const findHomePaths = (file: SourceNode): readonly Diagnostic[] =>
  [...pathPatterns, '/extends', '/extends/*']
    .flatMap((pattern) => nodesAt(file, pattern))
    .flatMap(({node, pointer}): readonly Diagnostic[] =>
      node.kind === 'scalar' && typeof node.value === 'string' && isHomePath(node.value)
        ? [
            {
              code: 'profile/home-path',
              severity: 'error',
              message: `'~' is not replaced in '${node.value}', allowed are absolute paths and paths relative to this file`,
              location: {file: node.file.shown, pointer, range: node.range},
              hint: `write the folder out, or "./${node.value}" for a file of that name`,
            },
          ]
        : [],
    );

/** `~`, `~/…` and `~user/…`, but not a file called `~draft.img`. */
export const isHomePath = (text: string): boolean => /^~(?:[a-z_][a-z0-9_-]*)?\/|^~$/.test(text);
