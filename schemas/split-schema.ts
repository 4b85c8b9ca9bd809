/**
 * One schema → a short one and its parts, so that the validator of each part is a function of its own.
 *
 * V8 compiles a function whole when it is first called, and a profile uses few of the objects that it
 * may have.
 */
import {isSchema, propertiesOf, type Schema} from './load-schema.js';

/** The `$id` of the schema that holds the parts. */
const PARTS = 'parts';

/**
 * Objects, lists and unions of all schemas that were split; equal ones are one part. The items of a list
 * stay whole: ajv copies the errors so far at each `$ref`, and a list may have a thousand wrong items.
 */
export class SchemaParts {
  readonly #places = new Map<string, number>();
  readonly #parts: Schema[] = [];

  /** What the `$ref`s of the split schemas point into. */
  get schema(): Schema {
    return {$id: PARTS, definitions: Object.fromEntries(this.#parts.entries())};
  }

  /** The same schema with a `$ref` for every part of it. */
  split(schema: Schema): Schema {
    const properties = propertiesOf(schema).map(([key, property]) => [key, this.#refer(property)]);
    return {
      ...schema,
      ...this.#splitBranches(schema),
      ...(properties.length > 0 && {properties: Object.fromEntries(properties)}),
    };
  }

  /** They stay where they are: which one counts is seen in the whole value. */
  #splitBranches(schema: Schema): Schema {
    const branches: [string, unknown][] = ['oneOf', 'then', 'else'].map((keyword) => {
      const branch = schema[keyword];
      if (Array.isArray(branch)) return [keyword, branch.map((one: Schema) => this.split(one))];
      return [keyword, isSchema(branch) ? this.split(branch) : undefined];
    });
    return Object.fromEntries(branches.filter(([, branch]) => branch !== undefined));
  }

  #refer(schema: Schema): Schema {
    if (!STRUCTURED.some((keyword) => keyword in schema)) return schema;
    // A default belongs to the property, and is read beside the reference.
    const {default: byDefault, ...part} = this.split(schema);
    const text = JSON.stringify(part);
    const place = this.#places.get(text) ?? this.#parts.push(part) - 1;
    this.#places.set(text, place);
    const $ref = `${PARTS}#/definitions/${place}`;
    return byDefault === undefined ? {$ref} : {$ref, default: byDefault};
  }
}

const STRUCTURED = ['properties', 'items', 'oneOf', 'then'];
