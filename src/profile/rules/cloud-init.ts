import type {Diagnostic} from '../../core/diagnostic.js';
import {isObject} from '../../core/json.js';
import {child, type JsonPointer, pointerTo} from '../../core/pointer.js';
import type {CloudDocument, CloudInit} from '../../schema/schema.js';
import type {Rule} from './rule.js';

type Problem = Pick<Diagnostic, 'code' | 'message' | 'hint'> & {readonly at: JsonPointer};

const CLOUD_INIT = pointerTo('cloudInit');

/** Everything has one source, and nothing that is written would be ignored. */
export const cloudInitIsClear: Rule = ({cloudInit}, locate) => {
  if (cloudInit === undefined) return [];
  return [
    ...documentsOf(cloudInit).flatMap(sourceProblems),
    ...secretsOf(cloudInit).flatMap(sourceProblems),
    ...fileProblems(cloudInit),
    ...repeatedUsers(cloudInit),
    ...ignoredFields(cloudInit),
    ...keysOfNobody(cloudInit),
    ...networkConfigProblems(cloudInit),
  ].map(({at, ...problem}) => ({...problem, severity: 'error', location: locate(at)}));
};

interface Sourced {
  readonly at: JsonPointer;
  readonly source: CloudDocument;
  readonly allowed: readonly string[];
}

const documentsOf = (cloudInit: CloudInit): readonly Sourced[] =>
  (['userData', 'networkConfig', 'vendorData'] as const).flatMap((key) => {
    const source = cloudInit[key];
    const allowed = ['inline', 'file', 'env'];
    return source === undefined ? [] : [{at: child(CLOUD_INIT, key), source, allowed}];
  });

const secretsOf = ({users, files}: CloudInit): readonly Sourced[] => [
  ...users.flatMap(({passwordHash}, index) =>
    passwordHash === undefined
      ? []
      : [secret(passwordHash, pointerTo('cloudInit', 'users', index, 'passwordHash'))],
  ),
  ...files.flatMap(({source}, index) =>
    source === undefined ? [] : [secret(source, pointerTo('cloudInit', 'files', index, 'source'))],
  ),
];

const secret = (source: CloudDocument, at: JsonPointer): Sourced => ({
  at,
  source,
  allowed: ['file', 'env'],
});

function sourceProblems({at, source, allowed}: Sourced): readonly Problem[] {
  const found = Object.keys(source);
  if (found.length === 1) return [];
  const what = found.length === 0 ? 'no source' : `'${found.join("' and '")}'`;
  return [
    {
      at,
      code: 'profile/cloud-init-source',
      message: `Found ${what}, allowed is exactly one of ${allowed.join(', ')}`,
      // A base may have another one.
      ...(found.length > 1 && {
        hint: `remove one; a profile that extends another one does so by "${found[0]}": null`,
      }),
    },
  ];
}

const fileProblems = ({files}: CloudInit): readonly Problem[] =>
  files.flatMap(({content, source}, index) =>
    (content === undefined) !== (source === undefined)
      ? []
      : [
          {
            at: pointerTo('cloudInit', 'files', index),
            code: 'profile/cloud-init-source' as const,
            message: `Found ${content === undefined ? 'neither' : 'both'} content ${content === undefined ? 'nor' : 'and'} source, allowed is exactly one of them`,
          },
        ],
  );

const repeatedUsers = ({users}: CloudInit): readonly Problem[] =>
  users.flatMap(({name}, index) =>
    users.findIndex((other) => other.name === name) === index
      ? []
      : [
          {
            at: pointerTo('cloudInit', 'users', index, 'name'),
            code: 'profile/repeated-user' as const,
            message: `Two users are called '${name}', and every one needs its own name`,
          },
        ],
  );

function keysOfNobody({defaultUser, sshKeys}: CloudInit): readonly Problem[] {
  if (defaultUser || sshKeys.length === 0) return [];
  return [
    {
      at: child(CLOUD_INIT, 'sshKeys'),
      code: 'profile/cloud-init-ignored',
      message:
        "'sshKeys' of cloudInit are for the image's own user, which '\"defaultUser\": false' leaves out",
      hint: 'give them to a user of your own: "users": [{"name": "ann", "sshKeys": […]}]',
    },
  ];
}

/** cloud-init ignores a network-config without a version. */
function networkConfigProblems({networkConfig}: CloudInit): readonly Problem[] {
  const inline = networkConfig?.inline;
  if (inline === undefined) return [];
  const wrapped = inline['network'];
  const [config, steps] = isObject(wrapped) ? [wrapped, ['network']] : [inline, []];
  const {version} = config;
  if (version === 1 || version === 2) return [];
  return [
    {
      at: pointerTo(
        ...['cloudInit', 'networkConfig', 'inline', ...steps],
        ...(version === undefined ? [] : ['version']),
      ),
      code: 'profile/network-config-version',
      message: `${version === undefined ? 'There is no version' : `Version ${JSON.stringify(version)} is unknown`}, allowed are 1 and 2, which is what netplan has`,
      hint: '"version": 2',
    },
  ];
}

/** Fields that are written into user-data, by the name that they have there. */
const WRITTEN = {
  users: 'users',
  packages: 'packages',
  files: 'write_files',
  runcmd: 'runcmd',
} as const;

/** User-data of one's own takes the place of the fields, or must not hold the same. */
function ignoredFields(cloudInit: CloudInit): readonly Problem[] {
  const {userData, defaultUser} = cloudInit;
  if (userData === undefined) return [];
  const used = Object.entries(WRITTEN).filter(
    ([field]) => cloudInit[field as keyof typeof WRITTEN].length > 0,
  );
  const {inline} = userData;
  if (inline === undefined) {
    const fields = [...used.map(([field]) => field), ...(defaultUser ? [] : ['defaultUser'])];
    return fields.map((field) => ({
      at: child(CLOUD_INIT, field),
      code: 'profile/cloud-init-ignored',
      message: `'${field}' has no effect beside user-data from elsewhere, which is passed on as it stands`,
      hint: `write it there, or put your own user-data into "userData": {"inline": {…}}`,
    }));
  }
  return used.flatMap(([field, key]) =>
    key in inline
      ? [
          {
            at: pointerTo('cloudInit', 'userData', 'inline', key),
            code: 'profile/cloud-init-ignored' as const,
            message: `'${key}' of the user-data and the field '${field}' are the same thing, allowed is one of them`,
          },
        ]
      : [],
  );
}
