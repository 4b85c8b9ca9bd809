import * as assert from 'uvu/assert';
import {explainNotReady, explainWords} from '../../src/supervisor/sidecar-words.js';
import {aTpmSidecar} from '../rig/a-plan.js';
import {suite} from '../rig/suite.js';

const test = suite('supervisor/sidecar-words');

// As swtpm 0.7.1 writes them.
for (const [what, words, code, failure] of [
  [
    'a state that is in use',
    'swtpm: SWTPM_NVRAM_Lock_Dir: Could not lock access to lockfile: Resource temporarily unavailable\nswtpm: Error: Could not initialize libtpms.\nswtpm: Error: Could not initialize the TPM\nswtpm: Data client disconnected',
    'supervisor/tpm-locked',
    'busy',
  ],
  [
    'a state that is broken',
    'libtpms/tpm2: Entering failure mode; code: 8, location: NvPowerOn line 126\nswtpm: Error: Could not initialize libtpms.\nswtpm: Error: Could not initialize the TPM',
    'supervisor/tpm-broken',
    'io',
  ],
  [
    'a folder that is closed to it',
    'swtpm: SWTPM_NVRAM_Lock_Dir: Could not open lockfile /s/tpm/.lock: Permission denied',
    'supervisor/tpm-denied',
    'permission',
  ],
] as const) {
  test(`knows ${what}`, () => {
    const problem = explainWords(aTpmSidecar, words);
    assert.equal([problem?.code, problem?.failure, problem?.origin], [code, failure, '/tpm']);
    assert.ok(words.split('\n').some((line) => problem?.message.endsWith(line)));
  });
}

test('makes nothing of words that it does not know', () => {
  assert.is(explainWords(aTpmSidecar, 'swtpm: Data client disconnected\n'), undefined);
});

test('says how one ended that was not ready, with its last words', () => {
  const problem = explainNotReady(aTpmSidecar, {
    how: 'ended with exit code 3',
    words: 'one\ntwo\n',
  });
  assert.is(
    problem.message,
    "the helper process 'tpm' (/usr/bin/swtpm) ended with exit code 3; it says: two",
  );
  assert.is(problem.failure, 'sidecar-lost');
});

test('says that one was silent', () => {
  const {message} = explainNotReady(aTpmSidecar, {how: 'was ended by SIGSEGV', words: ''});
  assert.match(message, /was ended by SIGSEGV, without a word$/);
});

test.run();
