/** The schemas that cloud-init publishes for its documents; parsed only for those who have some. */
import {cloudSchemas} from './generated/cloud-schemas.js';

export type CloudSchemaName = keyof typeof cloudSchemas;

/** A JSON Schema that is read, and not compiled. */
export interface ForeignSchema {
  readonly [keyword: string]: unknown;
}

export const readCloudSchema = (name: CloudSchemaName): ForeignSchema =>
  // Ours, and tested: each is an object.
  JSON.parse(cloudSchemas[name]) as ForeignSchema;
