/**
 * Stands in for the package `string-width` inside the bundled yargs.
 *
 * The original builds an `Intl.Segmenter` when it loads, which costs half a
 * Node start (18 to 20 ms). kvmrun's help is ASCII; anything else is counted
 * with the segmenter, made only then.
 */
const ANSI = /\u001b\[[0-9;]*m/g;

export default function stringWidth(text: string): number {
  const visible = text.replace(ANSI, '');
  return /^[\u0020-\u007e]*$/.test(visible)
    ? visible.length
    : [...new Intl.Segmenter().segment(visible)].length;
}
