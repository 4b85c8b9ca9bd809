/**
 * A server on the loopback that serves one file, and misbehaves as it is told.
 */
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

export type Behaviour =
  | 'well'
  /** Breaks off after 60 % of what was asked for. */
  | 'cuts'
  /** Says that the file is twice as long. */
  | 'promises-more'
  | 'html'
  /** Other bytes, as many. */
  | 'wrong-bytes'
  | 'redirects-to-http'
  | 'redirects-for-ever'
  | 'missing'
  /** Does not know about ranges. */
  | 'whole-only'
  /** Tells no length. */
  | 'chunked'
  /** Says nothing after the first half. */
  | 'stalls';

export interface ImageServer {
  readonly url: string;
  behaviour: Behaviour;
  contents: Buffer;
  etag: string;
  /** The `Range` of each request so far; `all` for those without. */
  readonly requests: readonly string[];
  /** What is at other paths, such as `/SHA256SUMS`; everywhere else is the file. */
  readonly texts: Map<string, string>;
  /** Settles with the next request. */
  asked(): Promise<void>;
}

export async function withImageServer(
  contents: Buffer,
  run: (server: ImageServer) => Promise<void>,
): Promise<void> {
  const requests: string[] = [];
  let wake: () => void = () => undefined;
  const http = createServer((request, response) => {
    requests.push(request.headers.range ?? 'all');
    wake();
    answer(server, request, response);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  const {port} = http.address() as AddressInfo;
  const server: ImageServer = {
    url: `http://127.0.0.1:${port}/disk.qcow2`,
    behaviour: 'well',
    contents,
    etag: '"1"',
    requests,
    texts: new Map(),
    asked: () =>
      new Promise((resolve) => {
        wake = resolve;
      }),
  };
  try {
    await run(server);
  } finally {
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
  }
}

const PAGE = '<!DOCTYPE html>\n<html><body>Please log in</body></html>\n';

function answer(server: ImageServer, request: IncomingMessage, response: ServerResponse): void {
  const {behaviour, contents, etag, url} = server;
  const text = server.texts.get(request.url ?? '');
  if (text !== undefined) {
    response.end(text);
    return;
  }
  switch (behaviour) {
    case 'html':
      response.writeHead(200, {'content-type': 'text/html'}).end(PAGE);
      return;
    case 'missing':
      response.writeHead(404).end('no such file');
      return;
    case 'redirects-to-http':
      response.writeHead(302, {location: 'http://mirror.example/disk.qcow2'}).end();
      return;
    case 'redirects-for-ever':
      response.writeHead(302, {location: url.replace('http:', 'https:')}).end();
      return;
    case 'chunked':
      response.writeHead(200);
      response.end(contents);
      return;
    default:
      sendFile(server, request, response);
  }

  function sendFile(
    {behaviour: how}: ImageServer,
    {headers}: IncomingMessage,
    out: ServerResponse,
  ): void {
    const fresh = headers['if-range'] === undefined || headers['if-range'] === etag;
    const [, start] = /^bytes=([0-9]+)-$/.exec(headers.range ?? '') ?? [];
    const from = start === undefined || !fresh || how === 'whole-only' ? 0 : Number(start);
    const body = how === 'wrong-bytes' ? Buffer.alloc(contents.length, 'x') : contents;
    const piece = body.subarray(from);
    out.writeHead(from === 0 ? 200 : 206, {
      etag,
      'content-length': how === 'promises-more' ? piece.length * 2 : piece.length,
      ...(from === 0 ? {} : {'content-range': `bytes ${from}-${body.length - 1}/${body.length}`}),
    });
    if (how === 'cuts') {
      out.write(piece.subarray(0, Math.floor(piece.length * 0.6)), () => out.destroy());
      return;
    }
    if (how === 'stalls') {
      out.write(piece.subarray(0, piece.length / 2));
      return;
    }
    if (how === 'promises-more') {
      out.write(piece, () => out.destroy());
      return;
    }
    out.end(piece);
  }
}
