import type {Diagnostic, Locate} from '../../core/diagnostic.js';
import type {ResolvedProfile} from '../../schema/schema.js';

/** A check across fields, which a schema cannot make. Pure; finds nothing when all is well. */
export type Rule = (profile: ResolvedProfile, locate: Locate) => readonly Diagnostic[];
