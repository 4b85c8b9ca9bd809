/**
 * Asks a server for a file, or for the rest of one.
 *
 * Redirects are followed here and not by the library, as each target has to be looked at: https only,
 * whatever it began with.
 */
import type {Readable} from 'node:stream';
import {err, ok, type Result} from '../core/result.js';
import {
  type ImageProblem,
  insecureRedirect,
  insecureUrl,
  lostOnTheWay,
  refusedByServer,
  unreachable,
} from './problem.js';

/** Where the rest begins, and what tells that it is the rest of the same file. */
export interface Rest {
  readonly from: number;
  readonly validator?: string;
}

export interface RemoteFile {
  /** Where in the file the body begins: 0 when the server sends all of it again. */
  readonly from: number;
  /** Of the whole file; absent when the server does not tell. */
  readonly totalBytes?: number;
  /** To ask for the rest later. */
  readonly validator?: string;
  readonly body: Readable;
}

export interface Connections {
  /** Proxies are read from here, as curl does. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Certificates to trust besides the system's, for tests. */
  readonly ca?: string;
  readonly limits?: Partial<Limits>;
}

interface Limits {
  readonly connectMs: number;
  /** Until the server begins to answer. */
  readonly answerMs: number;
  /** Without a byte. */
  readonly silenceMs: number;
}

const LIMITS: Limits = {connectMs: 15_000, answerMs: 60_000, silenceMs: 60_000};
const MOST_REDIRECTS = 10;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export interface Remote {
  open(
    url: string,
    rest: Rest | undefined,
    signal: AbortSignal,
  ): Promise<Result<RemoteFile, ImageProblem>>;
  close(): Promise<void>;
}

/** The library is large, and only those load it who fetch something. */
export async function connect({env, ca, limits}: Connections): Promise<Remote> {
  const {EnvHttpProxyAgent, request} = await import('undici');
  const {connectMs, answerMs, silenceMs} = {...LIMITS, ...limits};
  const proxies = {
    httpProxy: env['http_proxy'] ?? env['HTTP_PROXY'] ?? '',
    httpsProxy: env['https_proxy'] ?? env['HTTPS_PROXY'] ?? '',
    noProxy: env['no_proxy'] ?? env['NO_PROXY'] ?? '',
  };
  const dispatcher = new EnvHttpProxyAgent({
    ...proxies,
    connect: {timeout: connectMs, ...(ca === undefined ? {} : {ca})},
    headersTimeout: answerMs,
    bodyTimeout: silenceMs,
  });

  async function ask(url: string, rest: Rest | undefined, signal: AbortSignal) {
    return request(url, {
      dispatcher,
      signal,
      headers: {
        'user-agent': 'kvmrun',
        // A server that compresses on the way would send other bytes than those of the digest.
        'accept-encoding': 'identity',
        ...(rest === undefined ? {} : {range: `bytes=${rest.from}-`}),
        ...(rest?.validator === undefined ? {} : {'if-range': rest.validator}),
      },
    });
  }

  async function open(
    url: string,
    rest: Rest | undefined,
    signal: AbortSignal,
  ): Promise<Result<RemoteFile, ImageProblem>> {
    if (!isAllowed(url)) return err(insecureUrl(url));
    let place = url;
    for (let hop = 0; hop <= MOST_REDIRECTS; hop += 1) {
      let answer: Awaited<ReturnType<typeof ask>>;
      try {
        answer = await ask(place, rest, signal);
      } catch (error) {
        return err(unreachable(place, reasonOf(error)));
      }
      const {statusCode: status, headers, body} = answer;
      if (!REDIRECTS.has(status)) {
        const answered = readAnswer({status, headers, rest});
        if (answered === undefined) {
          discard(body);
          // What is kept is no beginning of what is there now.
          if (status === 416 && rest !== undefined) return open(url, undefined, signal);
          return err(refusedByServer(place, status));
        }
        return ok({...answered, body});
      }
      discard(body);
      const location = oneOf(headers['location']);
      const target = location === undefined ? undefined : parseUrl(location, place)?.href;
      if (target === undefined) return err(lostOnTheWay(url, 'a redirect names no target'));
      if (!target.startsWith('https:')) return err(insecureRedirect(url, target));
      place = target;
    }
    return err(lostOnTheWay(url, `more than ${MOST_REDIRECTS} redirects`));
  }

  return {open, close: () => dispatcher.destroy()};
}

function parseUrl(text: string, base?: string): URL | undefined {
  return URL.canParse(text, base) ? new URL(text, base) : undefined;
}

/** Nobody else can listen on what does not leave this machine. */
const LOOPBACK = /^(localhost|127(\.[0-9]{1,3}){3}|\[::1\])$/;

export function isAllowed(url: string): boolean {
  const parsed = parseUrl(url);
  if (parsed?.protocol === 'https:') return true;
  return parsed?.protocol === 'http:' && LOOPBACK.test(parsed.hostname);
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

const oneOf = (header: string | string[] | undefined): string | undefined =>
  Array.isArray(header) ? header[0] : header;

/** `undefined` when the answer is not the file. */
function readAnswer({
  status,
  headers,
  rest,
}: {
  readonly status: number;
  readonly headers: Headers;
  readonly rest: Rest | undefined;
}): Omit<RemoteFile, 'body'> | undefined {
  const validator = validatorOf(headers);
  const known = validator === undefined ? {} : {validator};
  if (status === 200) {
    const totalBytes = wholeNumber(oneOf(headers['content-length']));
    return {from: 0, ...(totalBytes === undefined ? {} : {totalBytes}), ...known};
  }
  if (status !== 206 || rest === undefined) return undefined;
  const range = /^bytes ([0-9]+)-[0-9]+\/([0-9]+|\*)$/.exec(oneOf(headers['content-range']) ?? '');
  if (range === null || Number(range[1]) !== rest.from) return undefined;
  const totalBytes = wholeNumber(range[2]);
  return {from: rest.from, ...(totalBytes === undefined ? {} : {totalBytes}), ...known};
}

/** A weak ETag does not promise the same bytes. */
function validatorOf(headers: Headers): string | undefined {
  const etag = oneOf(headers['etag']);
  return etag?.startsWith('"') ? etag : oneOf(headers['last-modified']);
}

const wholeNumber = (text: string | undefined): number | undefined =>
  text !== undefined && /^[0-9]{1,15}$/.test(text) ? Number(text) : undefined;

/** A body that nobody reads would keep its connection open. */
function discard(body: Readable): void {
  body.on('error', () => undefined);
  body.destroy();
}

/** The library hides the reason of some failures in the cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const {cause} = error;
  const inner = error instanceof AggregateError ? error.errors[0] : cause;
  if (inner instanceof Error && inner.message !== '') return inner.message;
  return error.message === '' ? error.name : error.message;
}
