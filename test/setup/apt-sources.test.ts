import * as assert from 'uvu/assert';
import {suite} from '../rig/suite.js';
import {parseDeb822, parseOneLine, sourcesForSuites} from './apt-sources.js';

const test = suite('setup/apt-sources');

const DEB822 = `# comment
Types: deb deb-src
URIs: http://deb.example.org/debian
Suites: bookworm bookworm-updates
Components: main contrib
Signed-By: /usr/share/keyrings/debian.gpg

Types: deb
URIs: http://deb.example.org/security
Suites: bookworm-security
Components: main

Types: deb
URIs: http://off.example.org/debian
Suites: bookworm
Components: main
Enabled: no
`;

const ONE_LINE = `# deb http://off.example.org/debian bookworm main
deb [arch=amd64 signed-by=/k.gpg] http://one.example.org/debian bookworm main non-free # comment
deb-src http://one.example.org/debian bookworm main
deb http://two.example.org/tools stable contrib
`;

test('asks the mirrors of the own suite, with their keys, for the other suites', () => {
  assert.is(
    sourcesForSuites(parseDeb822(DEB822), 'bookworm', ['trixie', 'trixie-backports']),
    'deb [signed-by=/usr/share/keyrings/debian.gpg] http://deb.example.org/debian trixie main\n' +
      'deb [signed-by=/usr/share/keyrings/debian.gpg] http://deb.example.org/debian trixie-backports main\n',
  );
});

test('understands the older format, too', () => {
  assert.is(
    sourcesForSuites(parseOneLine(ONE_LINE), 'bookworm', ['trixie']),
    'deb [signed-by=/k.gpg] http://one.example.org/debian trixie main\n',
  );
});

test('finds nothing where no source has the own suite', () => {
  assert.is(sourcesForSuites(parseOneLine(ONE_LINE), 'noble', ['trixie']), '');
});

test.run();
