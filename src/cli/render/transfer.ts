/**
 * How far transfers have come: one line that changes on a terminal, and lines now and then elsewhere.
 */
import type {FetchEvent} from '../../image/ensure-image.js';

export interface TransferScreen {
  readonly kind: 'terminal' | 'lines';
  readonly write: (text: string) => void;
  /** Milliseconds of a clock that does not jump. */
  readonly now: () => number;
  readonly columns: number;
}

export interface TransferView {
  readonly show: (event: FetchEvent) => void;
  /** Leaves the terminal as it was. */
  readonly end: () => void;
}

const REDRAW_MS = 100;
/** Of the whole, between two lines. */
const STEP_PERCENT = 25;
const LINE_MS = 30_000;
const BAR_WIDTH = 20;
/** To the beginning of the line, and all of it blank. */
const BLANK = '\r\u001b[2K';

interface Transfer {
  readonly startedMs: number;
  readonly startedBytes: number;
  shownMs: number;
  shownPercent: number;
}

export function transferView(screen: TransferScreen): TransferView {
  const transfers = new Map<string, Transfer>();
  const latest = new Map<string, string>();
  let drawnMs = Number.NEGATIVE_INFINITY;
  let isDrawn = false;

  const draw = (): void => {
    drawnMs = screen.now();
    isDrawn = true;
    const text = [...latest.values()].join('  ');
    screen.write(`${BLANK}${text.slice(0, Math.max(1, screen.columns - 1))}`);
  };

  const line = (text: string): void => {
    screen.write(`${isDrawn ? BLANK : ''}${text}\n`);
    isDrawn = false;
  };

  const transfer = (event: Extract<FetchEvent, {event: 'transfer'}>): void => {
    const {source, doneBytes, totalBytes} = event;
    const now = screen.now();
    const name = nameOf(source);
    let known = transfers.get(source);
    if (known === undefined) {
      known = {startedMs: now, startedBytes: doneBytes, shownMs: now, shownPercent: 0};
      transfers.set(source, known);
      if (screen.kind === 'lines') line(`fetching ${name}${sizeIn(totalBytes)}`);
    }
    const percent =
      totalBytes === undefined ? undefined : Math.floor((doneBytes / totalBytes) * 100);
    const seconds = Math.max(0.001, (now - known.startedMs) / 1000);
    const speed = `${inUnits((doneBytes - known.startedBytes) / seconds)}/s`;
    if (screen.kind === 'terminal') {
      const bar = percent === undefined ? '' : ` ${barOf(percent)} ${percent}%`;
      latest.set(source, `fetching ${name}${bar} ${inUnits(doneBytes)} ${speed}`);
      if (now - drawnMs >= REDRAW_MS) draw();
      return;
    }
    const isStep = percent !== undefined && percent >= known.shownPercent + STEP_PERCENT;
    if (!isStep && now - known.shownMs < LINE_MS) return;
    known.shownMs = now;
    known.shownPercent = percent ?? 0;
    line(`${name}: ${percent === undefined ? '' : `${percent}%, `}${inUnits(doneBytes)}, ${speed}`);
  };

  return {
    show(event) {
      const name = nameOf(event.source);
      switch (event.event) {
        case 'transfer':
          return transfer(event);
        case 'waiting':
          return line(`waiting for another kvmrun that fetches ${name}`);
        case 'unpacking':
          latest.delete(event.source);
          return line(`unpacking ${name}`);
      }
    },
    end() {
      if (isDrawn) screen.write(BLANK);
      isDrawn = false;
    },
  };
}

const nameOf = (source: string): string => source.split(/[?#]/)[0]?.split('/').at(-1) || source;

const sizeIn = (bytes: number | undefined): string =>
  bytes === undefined ? '' : ` (${inUnits(bytes)})`;

function barOf(percent: number): string {
  const full = Math.round((Math.min(percent, 100) / 100) * BAR_WIDTH);
  return `[${'='.repeat(full)}${' '.repeat(BAR_WIDTH - full)}]`;
}

const UNITS = ['B', 'KiB', 'MiB', 'GiB', 'TiB'];

/** Short: `1.4GiB`. */
export function inUnits(bytes: number): string {
  let amount = bytes;
  let unit = 0;
  while (amount >= 1024 && unit < UNITS.length - 1) {
    amount /= 1024;
    unit += 1;
  }
  return `${Number(amount.toFixed(amount < 10 && unit > 0 ? 1 : 0))}${UNITS[unit]}`;
}
