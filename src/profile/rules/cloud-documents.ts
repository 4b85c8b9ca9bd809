import type {Diagnostic, Locate} from '../../core/diagnostic.js';
import {isObject} from '../../core/json.js';
import {type JsonPointer, pointerTo} from '../../core/pointer.js';
import {type CloudSchemaName, readCloudSchema} from '../../schema/cloud-schemas.js';
import {type Finding, findForeignViolations} from '../foreign-schema.js';
import type {Rule} from './rule.js';

/**
 * The documents of the profile are what cloud-init's own schema allows. Only warnings: the guest's
 * cloud-init may be older or newer than the schema, and goes on itself.
 */
export const cloudDocumentsFit: Rule = ({cloudInit}, locate) => {
  if (cloudInit === undefined) return [];
  const {userData, vendorData, networkConfig} = cloudInit;
  return [
    ...findIn(userData?.inline, {schema: 'cloudConfig', at: at('userData')}),
    ...findIn(vendorData?.inline, {schema: 'cloudConfig', at: at('vendorData')}),
    ...networkFindings(networkConfig?.inline),
  ].map((finding) => describe(finding, locate));
};

const at = (document: string): JsonPointer => pointerTo('cloudInit', document, 'inline');

const findIn = (
  inline: unknown,
  {schema, at: place}: {readonly schema: CloudSchemaName; readonly at: JsonPointer},
): readonly Finding[] =>
  inline === undefined ? [] : findForeignViolations(readCloudSchema(schema), inline, place);

/** Another rule refuses a network-config without a version. */
function networkFindings(inline: unknown): readonly Finding[] {
  const schema = NETWORK_SCHEMAS.get(versionOf(inline));
  return schema === undefined ? [] : findIn(inline, {schema, at: at('networkConfig')});
}

const NETWORK_SCHEMAS: ReadonlyMap<unknown, CloudSchemaName> = new Map([
  [1, 'networkConfig1'],
  [2, 'networkConfig2'],
]);

function versionOf(inline: unknown): unknown {
  if (!isObject(inline)) return undefined;
  return isObject(inline['network']) ? inline['network']['version'] : inline['version'];
}

const describe = ({at: place, kind, message, hint}: Finding, locate: Locate): Diagnostic => ({
  code: kind === 'deprecated' ? 'profile/cloud-config-deprecated' : 'profile/cloud-config',
  severity: 'warning',
  message: `by the schema of cloud-init 25.1, ${message}`,
  location: locate(place),
  ...(hint !== undefined && {hint}),
});
