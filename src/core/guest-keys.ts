/**
 * Keys of a guest's keyboard, as people name them.
 *
 * Source: `QKeyCode` in qapi/ui.json of QEMU 7.2; `f13` to `f24` are of 10.0.
 */
import {closest} from './closest.js';
import {err, ok, type Result} from './result.js';

/** Keys that are held down together. */
export type KeyPress = readonly string[];

const LETTERS_AND_DIGITS = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');
const numbered = (prefix: string, from: number, to: number): readonly string[] =>
  Array.from({length: to - from + 1}, (_none, index) => `${prefix}${from + index}`);

export const KEY_NAMES: readonly string[] = [
  ...LETTERS_AND_DIGITS,
  ...numbered('f', 1, 24),
  ...numbered('kp_', 0, 9),
  ...'shift shift_r alt alt_r ctrl ctrl_r menu esc minus equal backspace tab'.split(' '),
  ...'bracket_left bracket_right ret semicolon apostrophe grave_accent backslash'.split(' '),
  ...'comma dot slash asterisk spc caps_lock num_lock scroll_lock less'.split(' '),
  ...'kp_divide kp_multiply kp_subtract kp_add kp_enter kp_decimal kp_comma kp_equals'.split(' '),
  ...'sysrq print home pgup pgdn end left up down right insert delete pause'.split(' '),
  ...'stop again props undo front copy open paste find cut lf help'.split(' '),
  ...'meta_l meta_r compose ro hiragana henkan yen muhenkan katakanahiragana'.split(' '),
  ...'power sleep wake audionext audioprev audiostop audioplay audiomute'.split(' '),
  ...'volumeup volumedown mediaselect mail calculator computer'.split(' '),
  ...'ac_home ac_back ac_forward ac_refresh ac_bookmarks lang1 lang2'.split(' '),
];

/** What people say besides. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['enter', 'ret'],
  ['return', 'ret'],
  ['space', 'spc'],
  ['del', 'delete'],
  ['ins', 'insert'],
  ['escape', 'esc'],
  ['control', 'ctrl'],
  ['win', 'meta_l'],
  ['super', 'meta_l'],
  ['meta', 'meta_l'],
  ['pageup', 'pgup'],
  ['pagedown', 'pgdn'],
  ['altgr', 'alt_r'],
]);

/** More than anybody has fingers for. */
const MAX_TOGETHER = 10;

export interface UnknownKey {
  /** What stands where the name of a key should be; empty where there is nothing. */
  readonly word: string;
  readonly meant?: string;
}

/** Reads `ctrl-alt-delete`, or with `+` between the names. */
export function parseKeyPress(text: string): Result<KeyPress, UnknownKey> {
  const keys: string[] = [];
  for (const word of text.toLowerCase().split(/[-+]/)) {
    const key = ALIASES.get(word) ?? word;
    if (!KEY_NAMES.includes(key)) {
      const meant = word === '' ? undefined : closest(word, [...KEY_NAMES, ...ALIASES.keys()]);
      return err({word, ...(meant !== undefined && {meant})});
    }
    keys.push(key);
  }
  return keys.length > MAX_TOGETHER ? err({word: text}) : ok(keys);
}

/** The keys of a keyboard with the layout of the United States that do not write their own name. */
const PLAIN: ReadonlyMap<string, string> = new Map([
  [' ', 'spc'],
  ['\n', 'ret'],
  ['\t', 'tab'],
  ['-', 'minus'],
  ['=', 'equal'],
  ['[', 'bracket_left'],
  [']', 'bracket_right'],
  [';', 'semicolon'],
  ["'", 'apostrophe'],
  ['`', 'grave_accent'],
  ['\\', 'backslash'],
  [',', 'comma'],
  ['.', 'dot'],
  ['/', 'slash'],
]);

/** The same keys, and the digits, with shift. */
const SHIFTED: ReadonlyMap<string, string> = new Map([
  ...')!@#$%^&*('.split('').map((sign, digit) => [sign, String(digit)] as const),
  ['_', 'minus'],
  ['+', 'equal'],
  ['{', 'bracket_left'],
  ['}', 'bracket_right'],
  [':', 'semicolon'],
  ['"', 'apostrophe'],
  ['~', 'grave_accent'],
  ['|', 'backslash'],
  ['<', 'comma'],
  ['>', 'dot'],
  ['?', 'slash'],
]);

/** What to press for a text, on a keyboard of the United States; else what it has no key for. */
export function keysFor(text: string): Result<readonly KeyPress[], string> {
  const presses: KeyPress[] = [];
  for (const sign of text) {
    const press = keyFor(sign);
    if (press === undefined) return err(sign);
    presses.push(press);
  }
  return ok(presses);
}

function keyFor(sign: string): KeyPress | undefined {
  if (LETTERS_AND_DIGITS.includes(sign)) return [sign];
  const plain = PLAIN.get(sign);
  if (plain !== undefined) return [plain];
  if (/^[A-Z]$/.test(sign)) return ['shift', sign.toLowerCase()];
  const shifted = SHIFTED.get(sign);
  return shifted === undefined ? undefined : ['shift', shifted];
}
