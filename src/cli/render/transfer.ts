/**
 * How far images have come that are fetched, unpacked and copied: one line that changes on a terminal, and lines now and then elsewhere.
 */
import type {FetchEvent} from '../../image/ensure-image.js';
import type {Progress} from '../../supervisor/vm-handle.js';

export interface TransferScreen {
  readonly kind: 'terminal' | 'lines';
  readonly write: (text: string) => void;
  /** Milliseconds of a clock that does not jump. */
  readonly now: () => number;
  readonly columns: number;
}

/** An image is copied to another format. */
export interface CopyEvent {
  readonly event: 'copying';
  readonly source: string;
  readonly percent: number;
}

export interface TransferView {
  readonly show: (event: FetchEvent | CopyEvent) => void;
  /** Leaves the terminal as it was. */
  readonly end: () => void;
}

const REDRAW_MS = 100;
/** Of the whole, between two lines. */
const STEP_PERCENT = 25;
const LINE_MS = 30_000;
const BAR_WIDTH = 20;
/** Copying is told of when it takes longer. */
const COPY_MS = 1000;
/** To the beginning of the line, and all of it blank. */
const BLANK = '\r\u001b[2K';

interface Work {
  readonly startedMs: number;
  readonly startedBytes: number;
  shownMs: number;
  shownPercent: number;
}

/** How far something is, whatever it is. */
interface Step {
  readonly verb: 'fetching' | 'unpacking' | 'copying';
  readonly source: string;
  readonly percent?: number | undefined;
  readonly doneBytes?: number | undefined;
}

export function transferView(screen: TransferScreen): TransferView {
  const page = new Page(screen);
  const works = new Map<string, Work>();

  /** `undefined` for what has only begun. */
  const workOf = ({verb, source, percent = 0, doneBytes = 0}: Step): Work | undefined => {
    const key = `${verb} ${source}`;
    const known = works.get(key);
    if (known !== undefined) return known;
    const now = screen.now();
    const shownPercent = Math.floor(percent / STEP_PERCENT) * STEP_PERCENT;
    works.set(key, {startedMs: now, startedBytes: doneBytes, shownMs: now, shownPercent});
    return undefined;
  };

  const advance = (step: Step): void => {
    const now = screen.now();
    const work = workOf(step);
    const startedMs = work?.startedMs ?? now;
    // Small images are copied in a moment, of which nobody has to know.
    if (step.verb === 'copying' && now - startedMs < COPY_MS) return;
    const speed = step.doneBytes === undefined ? [] : speedOf(step.doneBytes, now, work);
    if (screen.kind === 'terminal') {
      page.redraw(step.source, changingLine(step, speed));
      return;
    }
    if (work === undefined || !isDue(work, step, now)) return;
    work.shownMs = now;
    work.shownPercent = Math.floor(step.percent ?? 0);
    page.line(lineNowAndThen(step, speed));
  };

  const fetching = ({source, doneBytes, totalBytes}: Extract<FetchEvent, {event: 'transfer'}>) => {
    if (screen.kind === 'lines' && !works.has(`fetching ${source}`)) {
      page.line(`fetching ${nameOf(source)}${sizeIn(totalBytes)}`);
    }
    const percent = totalBytes === undefined ? undefined : (doneBytes / totalBytes) * 100;
    advance({verb: 'fetching', source, doneBytes, percent});
  };

  const unpacking = (source: string, doneBytes: number): void => {
    const step: Step = {verb: 'unpacking', source, doneBytes};
    if (works.has(`unpacking ${source}`)) {
      advance(step);
      return;
    }
    workOf(step);
    page.forget(source);
    page.line(`unpacking ${nameOf(source)}`);
  };

  return {
    show(event) {
      const {source} = event;
      switch (event.event) {
        case 'transfer':
          return fetching(event);
        case 'waiting':
          return page.line(`waiting for another kvmrun that fetches ${nameOf(source)}`);
        case 'unpacking':
          return unpacking(source, event.doneBytes);
        case 'copying':
          return advance({verb: 'copying', source, percent: event.percent});
      }
    },
    end: () => page.end(),
  };
}

/** Lines that stay, and below them one that changes. */
class Page {
  readonly #screen: TransferScreen;
  readonly #latest = new Map<string, string>();
  #drawnMs = Number.NEGATIVE_INFINITY;
  #isDrawn = false;

  constructor(screen: TransferScreen) {
    this.#screen = screen;
  }

  line(text: string): void {
    this.#screen.write(`${this.#isDrawn ? BLANK : ''}${text}\n`);
    this.#isDrawn = false;
  }

  /** The line that changes has a part for each source. */
  redraw(source: string, text: string): void {
    this.#latest.set(source, text);
    const {now, columns, write} = this.#screen;
    if (now() - this.#drawnMs < REDRAW_MS) return;
    this.#drawnMs = now();
    this.#isDrawn = true;
    const all = [...this.#latest.values()].join('  ');
    write(`${BLANK}${all.slice(0, Math.max(1, columns - 1))}`);
  }

  forget(source: string): void {
    this.#latest.delete(source);
  }

  end(): void {
    if (this.#isDrawn) this.#screen.write(BLANK);
    this.#isDrawn = false;
  }
}

function changingLine({verb, source, percent}: Step, speed: readonly string[]): string {
  const bar = percent === undefined ? [] : [barOf(percent), `${Math.floor(percent)}%`];
  return [verb, nameOf(source), ...bar, ...speed].join(' ');
}

const isDue = ({shownMs, shownPercent}: Work, {percent}: Step, now: number): boolean =>
  (percent !== undefined && percent >= shownPercent + STEP_PERCENT) || now - shownMs >= LINE_MS;

function lineNowAndThen({verb, source, percent}: Step, speed: readonly string[]): string {
  const share = percent === undefined ? [] : [`${Math.floor(percent)}%`];
  const what = verb === 'fetching' ? nameOf(source) : `${verb} ${nameOf(source)}`;
  return `${what}: ${[...share, ...speed].join(', ')}`;
}

/** Whether this is about that. */
export function showCopying(progress: Progress, {show}: TransferView): boolean {
  if (progress.progress !== 'copying') return false;
  const {source, percent} = progress;
  show({event: 'copying', source, percent});
  return true;
}

function speedOf(doneBytes: number, now: number, work: Work | undefined): readonly string[] {
  const seconds = Math.max(0.001, (now - (work?.startedMs ?? now)) / 1000);
  const speed = (doneBytes - (work?.startedBytes ?? doneBytes)) / seconds;
  return [inUnits(doneBytes), `${inUnits(speed)}/s`];
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
