/** One word of a command that a hint tells the user to type, quoted for a POSIX shell if needed. */
export const shellWord = (text: string): string =>
  /^[\w./:-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
