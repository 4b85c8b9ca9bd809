/** The memory of a fake QEMU, which goes out by a socket and comes in by another one. */
import {createConnection, createServer} from 'node:net';
import type {Arguments} from './fake-qemu-jobs.js';

export interface FakeMemory {
  /** `fails`: QEMU finds out in the midst of it that it cannot. */
  readonly migration: 'works' | 'fails';
  readonly publish: (event: string, data: Arguments) => void;
  readonly runState: (state: string) => void;
}

export const FAKE_MEMORY = 'all that the guest remembers';

export class FakeMigration {
  readonly #input: FakeMemory;

  constructor(input: FakeMemory) {
    this.#input = input;
  }

  /** What a command about migration returns; `undefined` for any other. */
  answer(command: string, args: Arguments): unknown {
    const socket = String(args['uri']).replace(/^unix:/, '');
    switch (command) {
      case 'migrate':
        this.#send(socket);
        return {};
      case 'migrate-incoming':
        this.#receive(socket);
        return {};
      case 'query-migrate':
        return this.#input.migration === 'fails' ? {'error-desc': 'a device objects'} : {};
      default:
        return undefined;
    }
  }

  #send(socket: string): void {
    const {migration, runState} = this.#input;
    const client = createConnection(socket, () => client.end(FAKE_MEMORY));
    client.on('error', () => this.#ends('failed'));
    client.on('close', () => {
      if (migration === 'works') runState('postmigrate');
      this.#ends(migration === 'works' ? 'completed' : 'failed');
    });
  }

  #receive(socket: string): void {
    const server = createServer((client) => {
      let received = '';
      client.on('data', (bytes) => {
        received += String(bytes);
      });
      client.on('end', () => {
        client.end();
        server.close();
        const {migration} = this.#input;
        const isWhole = migration === 'works' && received === FAKE_MEMORY;
        this.#ends(isWhole ? 'completed' : 'failed');
      });
    }).listen(socket);
  }

  #ends(status: 'completed' | 'failed'): void {
    this.#input.publish('MIGRATION', {status});
  }
}
