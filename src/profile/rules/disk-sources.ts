/**
 * What a disk can be made from, and how: whatever is fetched is named by its digest, and nothing is
 * written to that others may use.
 */

import type {Diagnostic, DiagnosticCode} from '../../core/diagnostic.js';
import {compressionOf} from '../../core/image-name.js';
import {pointerTo} from '../../core/pointer.js';
import {shellWord} from '../../core/shell-word.js';
import type {ResolvedProfile} from '../../schema/schema.js';
import type {Rule} from './rule.js';

type Disk = ResolvedProfile['disks'][number];
type Source = NonNullable<Disk['source']>;

interface Problem extends Pick<Diagnostic, 'message' | 'hint'> {
  readonly code: DiagnosticCode;
  /** Below the disk. */
  readonly at: readonly (string | number)[];
}

export const disksHaveSources: Rule = ({disks}, locate) =>
  disks.flatMap((disk, index) =>
    [...modeProblems(disk), ...(disk.source === undefined ? [] : sourceProblems(disk.source))].map(
      ({at, ...problem}): Diagnostic => {
        const location = locate(pointerTo('disks', index, ...at));
        return {...problem, severity: 'error', location};
      },
    ),
  );

export function sourceProblems(source: Source): readonly Problem[] {
  const {path, url, page} = source;
  const problems = [...digestProblems(source), ...addressProblems(source)];
  if ((path === undefined) !== (url === undefined)) return problems;
  if (path === undefined && page !== undefined) return [fetchedByHand(page), ...problems];
  return [
    {
      at: ['source'],
      code: 'profile/source-place',
      message:
        url === undefined
          ? 'A source names a "path" or a "url", and this one has neither'
          : 'A source names a "path" or a "url", and this one has both',
      hint: 'a profile that extends another one removes a value by setting it to null',
    },
    ...problems,
  ];
}

const fetchedByHand = (page: string): Problem => ({
  at: ['source'],
  code: 'profile/source-by-hand',
  message:
    'No server gives this image to everybody, so the source needs the "path" of your own copy',
  hint: `get it from ${page}, and give this disk "source": {"path": "image.qcow2"} in the profile that extends this one`,
});

function digestProblems(source: Source): readonly Problem[] {
  const {path, url, sha256, sha512} = source;
  const digests = [sha256, sha512].filter((digest) => digest !== undefined).length;
  const packed = compressionOf(path ?? '') !== 'none';
  return [
    ...(digests === 2
      ? [
          {
            at: ['source', 'sha512'],
            code: 'profile/source-digest',
            message: 'A source has one digest, and this one has "sha256" and "sha512"',
            hint: 'remove one of them',
          } as const,
        ]
      : []),
    ...(digests === 0 && url === undefined && packed
      ? [
          {
            at: ['source', 'path'],
            code: 'profile/source-digest',
            message:
              'What is unpacked is kept by its digest, and this source has no "sha256" or "sha512"',
            hint: `sha256sum ${shellWord(path ?? '')}; or unpack it yourself`,
          } as const,
        ]
      : []),
    ...(url === undefined ? fetchingProblems(source) : []),
  ];
}

function fetchingProblems({size, mirrors, checksums}: Source): readonly Problem[] {
  const written = [
    ...(size === undefined ? [] : ['size']),
    ...(mirrors.length === 0 ? [] : ['mirrors']),
    ...(checksums === undefined ? [] : ['checksums']),
  ];
  return written.slice(0, 1).map((key) => ({
    at: ['source', key],
    code: 'profile/source-without-url',
    message:
      '"size", "mirrors" and "checksums" are for what is fetched, and this source has no "url"',
    hint: 'remove it',
  }));
}

const addressProblems = ({url, mirrors, checksums}: Source): readonly Problem[] =>
  [
    ...(url === undefined ? [] : [{address: url, at: ['source', 'url']}]),
    ...(checksums === undefined ? [] : [{address: checksums, at: ['source', 'checksums']}]),
    ...mirrors.map((address, index) => ({address, at: ['source', 'mirrors', index]})),
  ].flatMap(({address, at}): readonly Problem[] => {
    const [, scheme, user, host = ''] =
      /^(https?):\/\/(?:([^/?#]*)@)?(\[[^\]]*\]|[^/:?#]*)/.exec(address) ?? [];
    if (user !== undefined) {
      return [
        {
          at,
          code: 'profile/source-secret',
          message: 'This address holds a user or a password, and profiles hold no secrets',
          hint: 'fetch the file yourself, and name it by "path"',
        },
      ];
    }
    if (scheme === 'https' || LOOPBACK.test(host)) return [];
    return [
      {
        at,
        code: 'profile/source-not-https',
        message: `'${address}' is plain http, and only https is fetched, or http from this machine itself`,
        hint: JSON.stringify(address.replace(/^http:/, 'https:')),
      },
    ];
  });

const LOOPBACK = /^(localhost|127(\.[0-9]{1,3}){3}|\[::1\])$/;

/** What becomes of a disk whose source has this mode. */
function modeProblems(disk: Disk): readonly Problem[] {
  const {source, mode, media, readOnly, format, shared, path, size} = disk;
  if (media === 'cdrom' && mode !== 'direct') return [forDisksOnly(mode)];
  if (source === undefined) return unsourcedProblems(disk);
  const isRead = media === 'cdrom' || readOnly;
  const foreign = source.format !== 'qcow2' && source.format !== 'raw';
  return [
    ...(foreign && mode !== 'copy'
      ? [
          {
            at: ['mode'],
            code: 'profile/source-only-copied',
            message: `An image of the format '${source.format}' is only read, so its mode is 'copy', and this is '${mode}'`,
            hint: '"mode": "copy"',
          } as const,
        ]
      : []),
    ...(mode === 'direct' && !isRead
      ? [
          {
            at: ['mode'],
            code: 'profile/source-is-kept',
            message: "mode 'direct' would write to the source, which stays as it is",
            hint: '"mode": "overlay"; or "path" instead of "source"; or "readOnly": true',
          } as const,
        ]
      : []),
    ...(mode !== 'direct' && format !== 'qcow2'
      ? [
          {
            at: ['format'],
            code: 'profile/made-from-source',
            message: `What is made from a source is a 'qcow2', and this disk has format '${format}'`,
            hint: `"format" of the source is meant: "source": {"format": "${format}"}`,
          } as const,
        ]
      : []),
    ...(shared
      ? [
          {
            at: ['shared'],
            code: 'profile/source-not-shared',
            message: 'A disk with a source is of one VM, and cannot be shared with others',
            hint: 'make the disk once, and name it by "path" in all of them',
          } as const,
        ]
      : []),
    ...((mode === 'direct' || mode === 'ephemeral') && path !== undefined
      ? [
          {
            at: ['path'],
            code: 'profile/nothing-made',
            message: `"path" is where an overlay or a copy is made, and mode '${mode}' makes none`,
            hint: 'remove "path"',
          } as const,
        ]
      : []),
    ...(mode === 'direct' && size !== undefined
      ? [
          {
            at: ['size'],
            code: 'profile/source-is-kept',
            message: 'A source that is used as it is has the size that it has',
            hint: 'remove "size"',
          } as const,
        ]
      : []),
  ];
}

const forDisksOnly = (mode: Disk['mode']): Problem => ({
  at: ['mode'],
  code: 'profile/not-for-a-cd',
  message: `A CD drive has no use for mode '${mode}', as nobody can write to a CD`,
  hint: 'remove "mode"',
});

function unsourcedProblems({mode, readOnly, shared, format}: Disk): readonly Problem[] {
  if (mode === 'direct') return [];
  if (mode === 'ephemeral' && !readOnly && !shared) return [];
  if (mode === 'copy' && format !== 'qcow2' && format !== 'raw') return [];
  return [
    {
      at: ['mode'],
      code: 'profile/mode-without-source',
      message:
        mode === 'ephemeral'
          ? "mode 'ephemeral' is for a disk that this guest alone writes to"
          : `mode '${mode}' is for a disk with a "source", and this one has none`,
      hint: mode === 'ephemeral' ? 'remove "mode"' : 'name the image as "source": {"path": …}',
    },
  ];
}
