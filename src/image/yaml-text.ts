/**
 * Writes JSON values as plain YAML: one value a line, and every text in double quotes.
 *
 * Any YAML parser would read JSON, too, but the guests' small ones (that of FreeBSD is in Lua) read
 * best what people write.
 */
import {isObject, type JsonValue} from '../core/json.js';

export function yamlText(value: JsonValue): string {
  const block = blockOf(value);
  return block === undefined ? `${inline(value)}\n` : `${block.join('\n')}\n`;
}

/** The lines of a list or a mapping that holds something. */
function blockOf(value: JsonValue): readonly string[] | undefined {
  if (Array.isArray(value)) return value.length === 0 ? undefined : value.flatMap(listItem);
  if (!isObject(value)) return undefined;
  const entries = Object.entries(value);
  return entries.length === 0 ? undefined : entries.flatMap(mappingEntry);
}

const listItem = (item: JsonValue): readonly string[] =>
  (blockOf(item) ?? [inline(item)]).map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);

function mappingEntry([key, value]: readonly [string, unknown]): readonly string[] {
  const item = value as JsonValue;
  const name = PLAIN_KEY.test(key) && !READ_AS_OTHERS.test(key) ? key : quoted(key);
  const block = blockOf(item);
  if (block === undefined) return [`${name}: ${inline(item)}`];
  return [`${name}:`, ...block.map((line) => `  ${line}`)];
}

const PLAIN_KEY = /^[A-Za-z_][A-Za-z0-9_-]*$/;
/** Words that YAML 1.1 takes for something else than a text. */
const READ_AS_OTHERS = /^(y|n|yes|no|on|off|true|false|null)$/i;

function inline(value: JsonValue): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return '[]';
  return isObject(value) ? '{}' : JSON.stringify(value);
}

/** JSON's quotes are YAML's, but YAML has more characters that it wants escaped. */
const quoted = (text: string): string =>
  JSON.stringify(text).replaceAll(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
