/**
 * What a seed disc is to hold, without the secrets: of those, a plan knows only where they stand.
 */
import type {JsonObject} from '../core/json.js';
import type {JsonPointer} from '../core/pointer.js';

/** Where something stands that is read only when the disc is made. */
export type SeedSource =
  /** Absolute, or below the home of whoever starts the VM: `~/…`. */
  {readonly file: string} | {readonly env: string};

/** A gap in a document, and what it is filled with. */
export interface SeedGap {
  /** In the document. */
  readonly at: JsonPointer;
  /** `keys` are several, and take the place of the one item of a list. */
  readonly as: 'keys' | 'password-hash' | 'base64';
  readonly from: SeedSource;
  /** In the profile. */
  readonly origin: JsonPointer;
}

/** One of the files on the disc. */
export type SeedDocument =
  | {
      readonly form: 'written';
      /** The line in front, which tells cloud-init what it is. */
      readonly header?: '#cloud-config';
      readonly value: JsonObject;
      readonly gaps: readonly SeedGap[];
    }
  | {
      readonly form: 'foreign';
      /** User-data that begins with something unknown is ignored by cloud-init. */
      readonly header: 'needed' | 'none';
      readonly from: SeedSource;
      readonly origin: JsonPointer;
    };

export interface SeedSpec {
  /** Two VMs that are told the same are still two. */
  readonly uuid: string;
  readonly metaData: Extract<SeedDocument, {readonly form: 'written'}>;
  readonly userData: SeedDocument;
  readonly networkConfig?: SeedDocument;
  readonly vendorData?: SeedDocument;
}
