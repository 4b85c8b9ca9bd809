/**
 * The `cloudInit` of a profile as the documents of a NoCloud seed.
 *
 * Keys for the image's own user go into meta-data, too: that is where tiny-cloud looks for them, and
 * they count beside user-data of one's own.
 */
import type {JsonObject, JsonValue} from '../core/json.js';
import {type JsonPointer, pointerTo} from '../core/pointer.js';
import type {
  CloudDocument,
  CloudFile,
  CloudInit,
  CloudUser,
  ResolvedProfile,
  Secret,
} from '../schema/schema.js';
import type {SeedDocument, SeedGap, SeedSource, SeedSpec} from './seed-spec.js';

export function seedSpec({
  name,
  uuid,
  cloudInit,
}: Pick<ResolvedProfile, 'name' | 'uuid'> & {readonly cloudInit: CloudInit}): SeedSpec {
  const {networkConfig, vendorData} = cloudInit;
  return {
    uuid,
    metaData: metaData(cloudInit, cloudInit.hostname ?? hostnameFrom(name)),
    userData: userData(cloudInit),
    ...(networkConfig && {networkConfig: document(networkConfig, NETWORK_CONFIG)}),
    ...(vendorData && {vendorData: document(vendorData, VENDOR_DATA)}),
  };
}

/** The environment variables that a seed is made from. */
export const variablesOf = ({metaData, userData, networkConfig, vendorData}: SeedSpec): string[] =>
  [metaData, userData, networkConfig, vendorData].flatMap((document) => {
    if (document === undefined) return [];
    const sources = document.form === 'foreign' ? [document] : document.gaps;
    return sources.flatMap(({from}) => ('env' in from ? [from.env] : []));
  });

/** A VM may be called what no host can. */
const hostnameFrom = (name: string): string | undefined =>
  /^[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?$/.test(name) ? name : undefined;

function metaData(
  {sshKeys}: CloudInit,
  hostname: string | undefined,
): Extract<SeedDocument, {form: 'written'}> {
  const keys = keyList(sshKeys, {
    at: pointerTo('public-keys'),
    origin: pointerTo('cloudInit', 'sshKeys'),
  });
  return {
    form: 'written',
    value: {
      ...(hostname !== undefined && {'local-hostname': hostname}),
      ...(sshKeys.length > 0 && {'public-keys': keys.value}),
    },
    gaps: keys.gaps,
  };
}

function userData(cloudInit: CloudInit): SeedDocument {
  const {userData: own} = cloudInit;
  if (own !== undefined && own.inline === undefined) return document(own, USER_DATA);
  const {sshKeys, users, packages, files, runcmd, defaultUser} = cloudInit;
  const keys = keyList(sshKeys, {
    at: pointerTo('ssh_authorized_keys'),
    origin: pointerTo('cloudInit', 'sshKeys'),
  });
  const first: readonly JsonValue[] = defaultUser ? ['default'] : [];
  const written = users.map((user, index) => userEntry(user, index, first.length + index));
  const made = files.map(fileEntry);
  return {
    form: 'written',
    header: '#cloud-config',
    value: {
      // Without it, cloud-init does as the image says, which is to make its own user.
      ...((users.length > 0 || !defaultUser) && {
        users: [...first, ...written.map(({value}) => value)],
      }),
      ...(sshKeys.length > 0 && {ssh_authorized_keys: keys.value}),
      ...(packages.length > 0 && {packages}),
      ...(files.length > 0 && {write_files: made.map(({value}) => value)}),
      ...(runcmd.length > 0 && {runcmd}),
      ...(own?.inline as JsonObject | undefined),
    },
    gaps: [...keys.gaps, ...[...written, ...made].flatMap(({gaps}) => gaps)],
  };
}

/** A part of a document. */
interface Part<Value extends JsonValue> {
  readonly value: Value;
  readonly gaps: readonly SeedGap[];
}

function userEntry(
  {name, gecos, groups, shell, sudo, sshKeys, passwordHash}: CloudUser,
  index: number,
  position: number,
): Part<JsonObject> {
  const at = (key: string) => pointerTo('users', position, key);
  const origin = (key: string) => pointerTo('cloudInit', 'users', index, key);
  const keys = keyList(sshKeys, {at: at('ssh_authorized_keys'), origin: origin('sshKeys')});
  const hash = (key: string): readonly SeedGap[] =>
    passwordHash === undefined
      ? []
      : [
          {
            at: at(key),
            as: 'password-hash',
            from: sourceOf(passwordHash),
            origin: origin('passwordHash'),
          },
        ];
  return {
    value: {
      name,
      ...(gecos !== undefined && {gecos}),
      ...(groups.length > 0 && {groups}),
      ...(shell !== undefined && {shell}),
      ...(sudo !== undefined && {sudo}),
      ...(sshKeys.length > 0 && {ssh_authorized_keys: keys.value}),
      lock_passwd: passwordHash === undefined,
      // The first one also changes a user who is there already; FreeBSD knows only the second.
      ...(passwordHash !== undefined && {hashed_passwd: null, passwd: null}),
    },
    gaps: [...keys.gaps, ...hash('hashed_passwd'), ...hash('passwd')],
  };
}

function fileEntry(
  {path, content, source, owner, permissions}: CloudFile,
  index: number,
): Part<JsonObject> {
  return {
    value: {
      path,
      ...(owner !== undefined && {owner}),
      // Files are written before users are made, but for those that wait.
      ...(owner !== undefined && !/^root(:|$)/.test(owner) && {defer: true}),
      permissions,
      ...(source === undefined ? {content: content ?? ''} : {encoding: 'b64', content: null}),
    },
    gaps:
      source === undefined
        ? []
        : [
            {
              at: pointerTo('write_files', index, 'content'),
              as: 'base64',
              from: sourceOf(source),
              origin: pointerTo('cloudInit', 'files', index, 'source'),
            },
          ],
  };
}

function keyList(
  keys: CloudInit['sshKeys'],
  {at, origin}: {readonly at: JsonPointer; readonly origin: JsonPointer},
): Part<readonly JsonValue[]> {
  return {
    value: keys.map((key) => (typeof key === 'string' ? key : null)),
    gaps: keys.flatMap((key, index): readonly SeedGap[] =>
      typeof key === 'string'
        ? []
        : [
            {
              at: `${at}/${index}` as JsonPointer,
              as: 'keys',
              from: {file: key.file},
              origin: `${origin}/${index}` as JsonPointer,
            },
          ],
    ),
  };
}

interface DocumentKind {
  readonly header: 'needed' | 'none';
  readonly origin: JsonPointer;
}

const USER_DATA: DocumentKind = {header: 'needed', origin: pointerTo('cloudInit', 'userData')};
const VENDOR_DATA: DocumentKind = {header: 'needed', origin: pointerTo('cloudInit', 'vendorData')};
const NETWORK_CONFIG: DocumentKind = {
  header: 'none',
  origin: pointerTo('cloudInit', 'networkConfig'),
};

function document(source: CloudDocument, {header, origin}: DocumentKind): SeedDocument {
  const {inline} = source;
  if (inline === undefined) return {form: 'foreign', header, from: sourceOf(source), origin};
  const value = inline as JsonObject;
  return header === 'needed'
    ? {form: 'written', header: '#cloud-config', value, gaps: []}
    : {form: 'written', value, gaps: []};
}

function sourceOf({file, env}: Secret): SeedSource {
  if (file !== undefined) return {file};
  // A rule of the profile refuses what has neither.
  if (env === undefined) throw new Error('Neither a file nor a variable');
  return {env};
}
