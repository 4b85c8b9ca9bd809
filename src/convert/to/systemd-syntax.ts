/**
 * Words and values of systemd's unit files (systemd.syntax(7), systemd.service(5)).
 *
 * Three things happen to a word of `ExecStart=`: it is split off at white space outside of quotes, the
 * escapes of C are undone, and specifiers such as `%h` are replaced. Dollar signs are a fourth, which
 * the prefix ':' of the command switches off.
 */

/** What stands for itself in every place. */
const PLAIN = /^[A-Za-z0-9_@+=:,./-]+$/;

/** One word of a command line or of `Environment=`. */
export const quoteWord = (word: string): string =>
  PLAIN.test(word) ? word : `"${escapeText(word)}"`;

/** Text that is read as a whole, such as `Description=`: no quotes, no escapes, but specifiers. */
export const wholeLine = (text: string): string =>
  doubled(text.replaceAll(CONTROLS, ' '))
    // At the end of a line it would join the next one.
    .replace(/\\+$/, (slashes) => slashes.replaceAll('\\', '/'));

/** A comment ends with its line. */
export const commentText = (text: string): string => text.replaceAll(CONTROLS, ' ');

// C0, DEL and C1, and the two line separators of Unicode, which some tools take for an end of line.
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g;

const escapeText = (text: string): string =>
  doubled(text)
    .replaceAll(/["\\]/g, String.raw`\$&`)
    .replaceAll(CONTROLS, (character) =>
      [...new TextEncoder().encode(character)]
        .map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
        .join(''),
    );

const doubled = (text: string): string => text.replaceAll('%', '%%');
