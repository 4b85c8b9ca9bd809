import {once} from 'node:events';
import {type AddressInfo, createServer} from 'node:net';

/** Listens on a TCP port of the loopback, or with 0 on any that is free, while the test runs. */
export async function withListener(
  port: number,
  run: (hostPort: number) => Promise<void>,
): Promise<void> {
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  try {
    // A server on a TCP port has an address of this kind.
    await run((server.address() as AddressInfo).port);
  } finally {
    server.close();
    await once(server, 'close');
  }
}
