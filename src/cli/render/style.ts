/**
 * Colour, where the stream is a terminal and the user has not said NO_COLOR (no-color.org).
 */
export type Paint = (text: string) => string;

export interface Style {
  readonly bold: Paint;
  readonly dim: Paint;
  readonly red: Paint;
  readonly green: Paint;
  readonly yellow: Paint;
  readonly cyan: Paint;
}

const plain: Paint = (text) => text;
const sgr =
  (open: number, close: number): Paint =>
  (text) =>
    `\u001b[${open}m${text}\u001b[${close}m`;

export const PLAIN: Style = {
  bold: plain,
  dim: plain,
  red: plain,
  green: plain,
  yellow: plain,
  cyan: plain,
};

const COLOURED: Style = {
  bold: sgr(1, 22),
  dim: sgr(2, 22),
  red: sgr(31, 39),
  green: sgr(32, 39),
  yellow: sgr(33, 39),
  cyan: sgr(36, 39),
};

/** `hasColors` is there only on terminals; it reads NO_COLOR, FORCE_COLOR and TERM. */
export const styleFor = (stream: NodeJS.WriteStream): Style =>
  stream.isTTY && stream.hasColors() ? COLOURED : PLAIN;
