/**
 * The NoCloud seed: a disc labelled `cidata`, from which cloud-init and its relatives read what the
 * guest is to become.
 *
 * Guests take a seed with an instance-id that they do not know for their first boot, and do
 * everything again. So the id is made from the contents: it changes with them, and only with them.
 */
import {createHash} from 'node:crypto';
import type {JsonObject} from '../core/json.js';
import type {Result} from '../core/result.js';
import {type IsoProblem, makeIso} from './iso9660.js';
import {yamlText} from './yaml-text.js';

export interface SeedContents {
  /** Two VMs that are told the same are still two. */
  readonly uuid: string;
  /** All but the instance-id. */
  readonly metaData: JsonObject;
  readonly userData: Uint8Array;
  readonly networkConfig?: Uint8Array;
  readonly vendorData?: Uint8Array;
}

export function makeSeedDisc(seed: SeedContents): Result<Buffer, IsoProblem> {
  const {uuid, metaData, userData, networkConfig, vendorData} = seed;
  const others = [
    {path: 'user-data', contents: userData},
    ...(networkConfig ? [{path: 'network-config', contents: networkConfig}] : []),
    ...(vendorData ? [{path: 'vendor-data', contents: vendorData}] : []),
  ];
  const hash = createHash('sha256').update(yamlText(metaData));
  for (const {path, contents} of others) {
    hash.update(`${path} ${contents.length}\n`).update(contents);
  }
  const id = {'instance-id': `${uuid}-${hash.digest('hex').slice(0, 16)}`};
  const whole = {path: 'meta-data', contents: Buffer.from(yamlText({...id, ...metaData}))};
  return makeIso({label: 'cidata', files: [whole, ...others]});
}
