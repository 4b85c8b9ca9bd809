/**
 * Makes text from profiles, guests and QEMU safe to show: a terminal obeys control characters.
 */
import {PLAIN, type Style} from './style.js';

// C0 without tab and newline, DEL, C1, what breaks lines, and what reorders text.
const UNSAFE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

// What render/style.ts writes, with its end: whoever else writes it can colour only his own text.
const OWN_COLOUR =
  /(\u001b\[(?:(?:1|2)m[^\u001b]*\u001b\[22|(?:31|32|33|36)m[^\u001b]*\u001b\[39)m)/;
const COLOURED = /^(\u001b\[\d+m)([^\u001b]*)(\u001b\[\d+m)$/;

const escaped = (text: string): string =>
  text.replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Replaces control characters by their escapes; keeps kvmrun's own colours where there are any. */
export const escapeControls = (text: string, style: Style = PLAIN): string =>
  style === PLAIN
    ? escaped(text)
    : text
        .split(OWN_COLOUR)
        .map((part, index) => (index % 2 === 0 ? escaped(part) : escapedInColour(part)))
        .join('');

function escapedInColour(part: string): string {
  const [, begin = '', text = '', end = ''] = COLOURED.exec(part) ?? [];
  return begin + escaped(text) + end;
}
