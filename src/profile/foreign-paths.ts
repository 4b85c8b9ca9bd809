/**
 * Paths that a shell, a browser or another system would understand, and the file system would not.
 *
 * Expanding `~` would give one profile another disk for every user; reading it as it stands would
 * make a folder of that name. A URL would become a path full of colons. Nobody wants to find either
 * out later.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {homePathPatterns, pathPatterns} from '../schema/validate.js';
import {nodesAt, type PlacedNode, type SourceNode} from './source-node.js';

export function findForeignPaths(file: SourceNode): readonly Diagnostic[] {
  const at = (patterns: readonly string[]): readonly PlacedNode[] =>
    patterns.flatMap((pattern) => nodesAt(file, pattern));
  const ofHomes = at(homePathPatterns).filter(({node}) => !startsAtHome(textOf(node)));
  return [...at([...pathPatterns, '/extends', '/extends/*']), ...ofHomes].flatMap(
    ({node, pointer}): readonly Diagnostic[] => {
      if (node.kind !== 'scalar' || typeof node.value !== 'string') return [];
      const problem = describeForeignPath(node.value);
      if (problem === undefined) return [];
      const location = {file: node.file.shown, pointer, range: node.range};
      return [{severity: 'error', location, ...problem}];
    },
  );
}

/** Keys and secrets are each user's own, so their paths may begin at home. */
export const startsAtHome = (text: string): boolean => text.startsWith('~/');

const textOf = (node: SourceNode): string => (node.kind === 'scalar' ? String(node.value) : '');

export const isForeignPath = (text: string): boolean => describeForeignPath(text) !== undefined;

function describeForeignPath(
  text: string,
): Pick<Diagnostic, 'code' | 'message' | 'hint'> | undefined {
  // Not a file called `~draft.img`.
  if (/^~(?:[a-z_][a-z0-9_-]*)?\/|^~$|^\$(HOME|\{HOME\})(\/|$)/.test(text)) {
    return {
      code: 'profile/home-path',
      message: `Only a shell replaces the beginning of '${text}', allowed are absolute paths and paths relative to this file`,
      hint: `write the folder out, or "./${text}" for a file of that name`,
    };
  }
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) {
    const [, local] = /^file:\/\/(?:localhost)?(\/.*)$/i.exec(text) ?? [];
    return {
      code: 'profile/url-path',
      message: `'${text}' is a URL, allowed are paths of files on this host`,
      hint:
        local === undefined
          ? 'fetch the file, and write its path here'
          : `"${local.replace(/^\/+/, '/')}"`,
    };
  }
  if (text.startsWith('//')) {
    return {
      code: 'profile/network-path',
      message: `'${text}' begins with two slashes, allowed are paths of files on this host`,
      hint: `"${text.replace(/^\/+/, '/')}"`,
    };
  }
  return undefined;
}
