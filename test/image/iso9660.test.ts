/** Discs are read back by the programs that guests and people use. */
import {readFile} from 'node:fs/promises';
import path from 'node:path';
import * as assert from 'uvu/assert';
import {type IsoFile, makeIso} from '../../src/image/iso9660.js';
import {outputOf, writeDisc} from '../rig/program-output.js';
import {suite} from '../rig/suite.js';
import {inTemporaryFolder} from '../rig/temporary-folder.js';

const test = suite('image/iso9660');

const file = (name: string, text: string): IsoFile => ({path: name, contents: Buffer.from(text)});

const SEED: readonly IsoFile[] = [
  file('user-data', '#cloud-config\n{}\n'),
  file('meta-data', 'instance-id: "x"\n'),
  file('vendor-data', ''),
];

/** Names that need all that there is: long, in no Latin letters, alike in their short form, in folders. */
const HARD: readonly IsoFile[] = [
  ...SEED,
  file('a/b/c/d/e/deep.tar.gz', 'x'.repeat(5000)),
  file('naïve – 名前.txt', 'text'),
  ...Array.from({length: 300}, (_, index) => file(`many/a long name ${index}.config`, `${index}`)),
  ...Array.from({length: 30}, (_, index) => file(`folders/number-${index}/f`, `${index}`)),
];

function discOf(files: readonly IsoFile[], label = 'cidata'): Buffer {
  const made = makeIso({label, files});
  if (!made.ok) throw new Error(made.error.message);
  return made.value;
}

const refusalOf = (files: readonly IsoFile[], label = 'cidata'): string => {
  const made = makeIso({label, files});
  return made.ok ? 'made' : made.error.message;
};

test('the same files make the same bytes, in whatever order they come', () => {
  assert.ok(discOf(HARD).equals(discOf(HARD.toReversed())));
});

test('other contents, another name and another label make other bytes', () => {
  const disc = discOf(SEED);
  assert.not.ok(disc.equals(discOf([...SEED.slice(1), file('user-data', '#cloud-config\n[]\n')])));
  assert.not.ok(disc.equals(discOf([...SEED.slice(1), file('user_data', '#cloud-config\n{}\n')])));
  assert.not.ok(disc.equals(discOf(SEED, 'config-2')));
});

test('a seed is made in less than 50 ms', () => {
  const start = performance.now();
  discOf(SEED);
  const took = performance.now() - start;
  assert.ok(took < 50, `took ${took} ms`);
});

test('blkid finds the label that cloud-init looks for', () =>
  inTemporaryFolder(async (folder) => {
    const disc = await writeDisc(folder, discOf(SEED));
    const found = await outputOf('blkid', '-p', '-o', 'export', disc);
    assert.match(found, /^LABEL=cidata$/m);
    assert.match(found, /^TYPE=iso9660$/m);
  }));

for (const [what, ...reading] of [['Rock Ridge'], ['Joliet', '-read_fs', 'norock']] satisfies [
  string,
  ...string[],
][]) {
  test(`xorriso reads every file back as it was, by its real name in ${what}`, () =>
    inTemporaryFolder(async (folder) => {
      const disc = await writeDisc(folder, discOf(HARD));
      const out = path.join(folder, 'out');
      await outputOf(
        'xorriso',
        ...['-abort_on', 'WARNING', '-osirrox', 'on:auto_chmod_on', ...reading],
        ...['-indev', disc, '-extract', '/', out],
      );
      for (const {path: name, contents} of HARD) {
        assert.ok((await readFile(path.join(out, name))).equals(contents), name);
      }
    }));
}

for (const [what, option] of [
  ['Rock Ridge', '-R'],
  ['Joliet', '-J'],
] as const) {
  test(`isoinfo lists the files of a seed by their real names in ${what}`, () =>
    inTemporaryFolder(async (folder) => {
      const disc = await writeDisc(folder, discOf(SEED));
      const listed = await outputOf('isoinfo', option, '-f', '-i', disc);
      const names = listed
        .trim()
        .split('\n')
        .map((line) => line.replace(/;1$/, ''));
      assert.equal(names, ['/meta-data', '/user-data', '/vendor-data']);
    }));
}

/** The root, five in each other, two more, and thirty in one of these. */
const FOLDERS = 38;

/** Each folder with the sector that it begins in. */
const byLevel = (folders: Iterable<readonly [string, number]>): readonly string[] =>
  [...folders].map(([name, sector]) => `${name} ${sector}`).sort();

for (const [what, ...options] of [['ISO 9660'], ['Joliet', '-J']] as const) {
  // Windows does not go down the folders, as the others do.
  test(`the path table of ${what} leads to the same folders as the folders themselves`, () =>
    inTemporaryFolder(async (folder) => {
      const disc = await writeDisc(folder, discOf(HARD));
      const ask = (...query: readonly string[]) =>
        outputOf('isoinfo', ...options, ...query, '-i', disc);
      const paths: string[] = [];
      const table = [...(await ask('-p')).matchAll(/^ *\d+: +(\d+) ([0-9a-f]+) (.*)$/gm)].map(
        ([, parent, sector = '', name]) => {
          const own = name === '' ? '/' : `${paths[Number(parent) - 1]}${name}/`;
          paths.push(own);
          return [own, Number.parseInt(sector, 16)] as const;
        },
      );
      const folders = [
        ...(await ask('-l')).matchAll(/^Directory listing of (.*)\n.*\[ *(\d+) 02\] +\. *$/gm),
      ].map(([, own = '', sector]) => [own, Number(sector)] as const);
      assert.is(table.length, FOLDERS);
      assert.equal(byLevel(table), byLevel(folders));
    }));
}

test('the path tables for processors of either kind say the same', () => {
  const disc = discOf(HARD);
  for (const descriptor of [16, 17]) {
    const tableOf = (order: 'LE' | 'BE') => {
      const at = descriptor * 2048;
      const place = order === 'LE' ? disc.readUInt32LE(at + 140) : disc.readUInt32BE(at + 148);
      const size = order === 'LE' ? disc.readUInt32LE(at + 132) : disc.readUInt32BE(at + 136);
      const table = disc.subarray(place * 2048, place * 2048 + size);
      const entries: (readonly [name: string, sector: number, parent: number])[] = [];
      for (let next = 0; next < table.length; ) {
        const length = table[next] ?? 0;
        const [sector, parent] =
          order === 'LE'
            ? [table.readUInt32LE(next + 2), table.readUInt16LE(next + 6)]
            : [table.readUInt32BE(next + 2), table.readUInt16BE(next + 6)];
        entries.push([table.toString('latin1', next + 8, next + 8 + length), sector, parent]);
        next += 8 + length + (length % 2);
      }
      return entries;
    };
    assert.is(tableOf('LE').length, FOLDERS);
    assert.equal(tableOf('BE'), tableOf('LE'));
  }
});

test('without extensions, every name is a short one of its own', () =>
  inTemporaryFolder(async (folder) => {
    const disc = await writeDisc(folder, discOf(HARD));
    const listed = (await outputOf('isoinfo', '-f', '-i', disc)).trim().split('\n');
    const files = listed.filter((line) => line.endsWith(';1'));
    assert.is(new Set(listed).size, listed.length);
    assert.is(files.length, HARD.length);
    for (const name of files) {
      assert.match(name, /(^|\/)[A-Z0-9_]{1,8}\.[A-Z0-9_]{0,3};1$/);
    }
  }));

for (const [files, message] of [
  [[file('a', ''), file('a', '')], /'a' twice/],
  [[file('a', ''), file('a/b', '')], /'a' cannot be a file and a folder/],
  [[file('a//b', '')], /'a\/\/b' cannot be on a disc: a name cannot be ''/],
  [[file('../a', '')], /a name cannot be '\.\.'/],
  [[file('a\nb', '')], /cannot have the character "\\n"/],
  [[file('a'.repeat(65), '')], /is longer than 64 characters/],
  [[file('名'.repeat(60), '')], /is longer than 64 characters or 150 bytes/],
  [[file('1/2/3/4/5/6/7/8/f', '')], /is in '8' folders, and a disc has at most 7/],
  [Array.from({length: 10_001}, (_, index) => file(`${index}`, '')), /'10001' files are too many/],
  [[{path: 'a', contents: {length: 2 ** 29} as Uint8Array}], /'536870912' bytes are too many/],
] satisfies [readonly IsoFile[], RegExp][]) {
  test(`refuses what a disc cannot hold: ${message}`, () => {
    assert.match(refusalOf(files), message);
  });
}

for (const label of ['', 'a'.repeat(17), 'ci data', 'cidäta']) {
  test(`refuses the label '${label}'`, () => {
    assert.match(refusalOf(SEED, label), `'${label}' cannot be the label`);
  });
}

test.run();
