import * as assert from 'uvu/assert';
import type {Rule} from '../../../src/profile/rules/rule.js';
import {windowsHasTheEdition} from '../../../src/profile/rules/windows-edition.js';
import {windowsKnowsLanguages} from '../../../src/profile/rules/windows-languages.js';
import type {Windows, WindowsInstall} from '../../../src/schema/schema.js';
import {aProfile, locateAnywhere} from '../../rig/profiles.js';
import {suite} from '../../rig/suite.js';

const test = suite('profile/rules/windows-languages');

const INSTALL: WindowsInstall = {
  ...{language: 'en-US', timezone: 'UTC', user: 'ann', password: {env: 'PASSWORD'}},
  ...{rdp: true, scripts: []},
};

const warningsOf = (
  rule: Rule,
  {version = '11', ...install}: Partial<WindowsInstall> & {version?: Windows['version']},
) =>
  rule(
    {
      ...aProfile,
      windows: {
        version,
        virtioWin: {type: 'iso', mirrors: []},
        install: {...INSTALL, ...install},
      },
    },
    locateAnywhere,
  ).map(({severity, message, hint, location}) => ({
    severity,
    message,
    hint,
    at: location?.pointer,
  }));

test('has nothing against languages and countries that there are', () => {
  for (const language of ['de-DE', 'zh-Hant-TW', 'es-419', 'quz-PE', 'en-DE', 'sr-Latn-RS']) {
    assert.equal(warningsOf(windowsKnowsLanguages, {language}), [], language);
  }
});

test('warns of those that nobody knows, each at its place', () => {
  const [language, country, ...others] = warningsOf(windowsKnowsLanguages, {
    locale: 'xx-DE',
    keyboard: 'de-YY',
  });
  assert.equal(others, []);
  assert.equal([language?.severity, language?.at], ['warning', '/windows/install/locale']);
  assert.match(language?.message ?? '', "'xx-DE' names the language 'xx', which is not known");
  assert.equal([country?.severity, country?.at], ['warning', '/windows/install/keyboard']);
  assert.match(country?.message ?? '', "'de-YY' names the country 'YY', which is not known");
});

test('refuses what is a language or a keyboard only in part, and a keyboard elsewhere', () => {
  for (const [key, value] of [
    ['language', '0407:00000407'],
    ['locale', 'de-DE-1996'],
    ['locale', 'my de-DE'],
    ['keyboard', '0407:000004070'],
    ['keyboard', '10407:00000407'],
  ] as const) {
    const [found, ...others] = warningsOf(windowsKnowsLanguages, {[key]: value});
    assert.equal([found?.severity, found?.at], ['error', `/windows/install/${key}`], value);
    assert.equal(others, []);
    assert.is(found?.message.includes('or of numbers'), key === 'keyboard');
  }
});

test('warns of images that no medium of Microsoft has', () => {
  for (const edition of ['Windows 11 Pro', 'Windows 11 Enterprise Evaluation']) {
    assert.equal(warningsOf(windowsHasTheEdition, {edition}), [], edition);
  }
  const [other] = warningsOf(windowsHasTheEdition, {edition: 'Windows 11 Ultimate'});
  assert.equal([other?.severity, other?.at], ['warning', '/windows/install/edition']);
  assert.match(other?.hint ?? '', /^see what is on the medium/);
  const [near] = warningsOf(windowsHasTheEdition, {edition: 'Windows 11 Enterprize'});
  assert.is(near?.hint, '"Windows 11 Enterprise"');
});

test('goes by the beginning of the names of a server, as the rest is a code', () => {
  const version = 'server-2025';
  const ofServer = (edition: string) => warningsOf(windowsHasTheEdition, {version, edition});
  assert.equal(ofServer('Windows Server 2025 SERVERSTANDARD'), []);
  const [other, ...more] = ofServer('Windows Server 2022 SERVERSTANDARD');
  assert.equal([other?.severity, more], ['error', []]);
  assert.match(other?.message ?? '', "their names begin with 'Windows Server 2025 '");
  assert.match(other?.hint ?? '', /^see what is on the medium/);
});

test.run();
