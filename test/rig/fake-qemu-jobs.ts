/** The jobs of a fake QEMU: they come to their end at once, and stay until they are dismissed. */

export type Arguments = Readonly<Record<string, unknown>>;

export class FakeJobs {
  readonly #publish: (event: string, data: Arguments) => void;
  readonly #failure: string;
  #ended: Arguments[] = [];

  /** With a failure, every job ends with it. */
  constructor(publish: (event: string, data: Arguments) => void, failure: string) {
    this.#publish = publish;
    this.#failure = failure;
  }

  /** What a command about jobs returns; `undefined` for any other. */
  answer(command: string, args: Arguments): unknown {
    switch (command) {
      case 'snapshot-save':
      case 'snapshot-load':
      case 'snapshot-delete':
        this.#run(String(args['job-id']), command);
        return {};
      case 'query-jobs':
        return this.#ended;
      case 'job-dismiss':
        this.#ended = this.#ended.filter(({id}) => id !== args['id']);
        return {};
      default:
        return undefined;
    }
  }

  #run(id: string, type: string): void {
    setImmediate(() => {
      this.#publish('JOB_STATUS_CHANGE', {id, status: 'running'});
      const error = this.#failure;
      this.#ended.push({id, type, status: 'concluded', ...(error !== '' && {error})});
      this.#publish('JOB_STATUS_CHANGE', {id, status: 'concluded'});
    });
  }
}
