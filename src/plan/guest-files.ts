/**
 * Files that QEMU reads at its start and hands to the guest: Ignition's config, and credentials for
 * systemd. They are private copies, since what they are made from may be secret and may stand in a
 * variable. As for the seed, a plan only knows where that is.
 */
import type {JsonObject} from '../core/json.js';
import {type JsonPointer, pointerTo} from '../core/pointer.js';
import type {ResolvedProfile, Secret} from '../schema/schema.js';
import type {SeedSource} from './seed-spec.js';
import type {VmPaths} from './vm-paths.js';

export type GuestFileContents =
  | {readonly form: 'ignition'; readonly from: SeedSource | {readonly inline: JsonObject}}
  | {
      readonly form: 'credential';
      readonly name: string;
      readonly from: SeedSource | {readonly text: string};
    };

export interface GuestFile {
  readonly path: string;
  readonly contents: GuestFileContents;
  readonly origin: JsonPointer;
}

export function guestFiles(
  {ignition, credentials}: Pick<ResolvedProfile, 'ignition' | 'credentials'>,
  paths: Pick<VmPaths, 'ignition' | 'credentialDirectory'>,
): readonly GuestFile[] {
  return [
    ...ignitionFile(ignition, paths.ignition),
    ...credentials.map(
      ({id, text, file, env}, index): GuestFile => ({
        path: `${paths.credentialDirectory}/${id}`,
        contents: {
          form: 'credential',
          name: id,
          from: text === undefined ? sourceOf({file, env}) : {text},
        },
        origin: pointerTo('credentials', index),
      }),
    ),
  ];
}

function ignitionFile(ignition: ResolvedProfile['ignition'], path: string): readonly GuestFile[] {
  if (ignition === undefined) return [];
  const {inline, file, env} = ignition;
  const from = inline === undefined ? sourceOf({file, env}) : {inline: inline as JsonObject};
  return [{path, contents: {form: 'ignition', from}, origin: pointerTo('ignition')}];
}

/** The environment variable that a file is made from, if any. */
export const variableOf = ({from}: GuestFileContents): readonly string[] =>
  'env' in from ? [from.env] : [];

type MaybeSource = {readonly [Key in keyof Secret]?: Secret[Key] | undefined};

function sourceOf({file, env}: MaybeSource): SeedSource {
  if (file !== undefined) return {file};
  // A rule of the profile refuses what has no source.
  if (env === undefined) throw new Error('Neither a file nor a variable');
  return {env};
}
