import type {QmpFailure} from './qmp.js';

/** Why there is no answer, for the end of a sentence. */
export function describeFailure(failure: QmpFailure): string {
  switch (failure.kind) {
    case 'closed':
      return failure.reason;
    case 'timeout':
      return `no answer in ${failure.deadlineMs} ms`;
    case 'refused':
    case 'protocol':
      return failure.message;
  }
}
