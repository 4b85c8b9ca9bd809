/**
 * What the guest of one QEMU can be asked for, by way of its agent.
 */
import type {Diagnostic} from '../core/diagnostic.js';
import {err, ok, type Result} from '../core/result.js';
import {GuestAgentPort, type GuestAgentPortInput} from './guest-agent-port.js';
import {awaitGuestCommand, startGuestCommand} from './guest-command.js';
import {GuestFactsReader} from './guest-facts.js';
import type {GuestCall} from './vm-call.js';

export class GuestServices {
  readonly port: GuestAgentPort;
  readonly #facts: GuestFactsReader;

  constructor(input: GuestAgentPortInput) {
    this.port = new GuestAgentPort(input);
    this.#facts = new GuestFactsReader(this.port);
  }

  async call(call: GuestCall): Promise<Result<unknown, Diagnostic>> {
    switch (call.verb) {
      case 'exec': {
        const {path, args, stdin} = call;
        const input = stdin === undefined ? {} : {stdin: Buffer.from(stdin, 'base64')};
        const started = await startGuestCommand(this.port, {path, args, ...input});
        return started.ok ? ok({pid: started.value}) : err(started.error);
      }
      case 'exec-wait':
        return awaitGuestCommand(this.port, call.pid);
      case 'guest-facts':
        return ok(await this.#facts.read());
    }
  }
}
