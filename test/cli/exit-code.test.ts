import {suite} from 'uvu';
import * as assert from 'uvu/assert';
import {exitCodeOf, failureOf} from '../../src/cli/exit-code.js';
import type {Diagnostic} from '../../src/core/diagnostic.js';

const test = suite('cli/exit-code');
const anError: Diagnostic = {code: 'profile/unknown-key', severity: 'error', message: 'm'};

test('follows sysexits', () => {
  assert.is(exitCodeOf('usage'), 64);
  assert.is(exitCodeOf('profile'), 65);
  assert.is(exitCodeOf('permission'), 77);
});

test('takes an error without a class for one of the profile', () => {
  assert.is(failureOf([anError]), 'profile');
});

test('is about the first error, not about a warning before it', () => {
  const warning: Diagnostic = {...anError, severity: 'warning', failure: 'unavailable'};
  assert.is(failureOf([warning, {...anError, failure: 'busy'}, anError]), 'busy');
});

test('has no class when there are only warnings', () => {
  assert.is(failureOf([{...anError, severity: 'warning'}]), undefined);
});

test.run();
