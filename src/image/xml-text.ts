/** A tree as XML: every text and every value is escaped here, and nowhere else. */
export interface XmlElement {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

/** With the line ends of Windows, whose own tools may be used to look into it. */
export const xmlText = (root: XmlElement): string =>
  ['<?xml version="1.0" encoding="utf-8"?>', ...linesOf(root, ''), ''].join('\r\n');

function linesOf({name, attributes = {}, content}: XmlElement, indent: string): readonly string[] {
  const pairs = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  const open = `${indent}<${name}${pairs.join('')}`;
  if (content.length === 0) return [`${open} />`];
  if (typeof content === 'string') return [`${open}>${escaped(content)}</${name}>`];
  return [
    `${open}>`,
    ...content.flatMap((child) => linesOf(child, `${indent}  `)),
    `${indent}</${name}>`,
  ];
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A parser would make others of them.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

const escaped = (text: string): string =>
  text.replaceAll(/[&<>"\t\n\r]/g, (character) => ENTITIES[character] ?? character);
