/**
 * Builds `dist/` (what the package ships) and, with `--test`, `build/` (what the tests run).
 *
 * `dist/` is CommonJS: Node 20 starts it fastest, and only CommonJS can use a V8 code cache.
 */
import {readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {build} from 'esbuild';

const forTests = process.argv.includes('--test');
const noSegmenter = new URL('./src/cli/yargs-shims/string-width.ts', import.meta.url).pathname;
const smallAssert = new URL('./src/cli/yargs-shims/assert.ts', import.meta.url).pathname;
const {default: manifest} = await import('./package.json', {with: {type: 'json'}});

const shared = {
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  format: 'cjs',
  // jsonc-parser's `main` is UMD, which hides its imports from a bundler.
  mainFields: ['module', 'main'],
  outExtension: {'.js': '.cjs'},
  legalComments: 'none',
  // A script from the code cache has no import(); require() does as well.
  supported: {'dynamic-import': false},
  // A third less to read at every start. `--readable` keeps names for whoever debugs.
  minify: !process.argv.includes('--readable'),
  define: {
    'import.meta.url': '__moduleUrl',
    KVMRUN_VERSION: JSON.stringify(manifest.version),
  },
  banner: {js: 'const __moduleUrl=require("node:url").pathToFileURL(__filename).href;'},
  logLevel: 'warning',
};

await rm('dist', {recursive: true, force: true});
const {metafile} = await build({
  ...shared,
  metafile: true,
  entryPoints: {
    // Tiny, so that `--version` costs nothing; it loads `start`.
    kvmrun: 'src/cli/main.ts',
    start: 'src/cli/start.ts',
    // Tiny, too; it loads `supervision`.
    supervisor: 'src/cli/supervisor-start.ts',
    supervision: 'src/cli/supervisor-entry.ts',
    // Needed only when a short program is run, and as large as the rest of the supervisor.
    execa: 'execa',
    // Needed only when an image is fetched.
    undici: 'undici',
  },
  outdir: 'dist',
  // Intl.Segmenter, built when yargs' copy of string-width loads, costs half a Node start.
  alias: {'string-width': noSegmenter, assert: smallAssert},
  plugins: [
    {
      name: 'apart',
      setup: (bundler) =>
        bundler.onResolve({filter: /^(execa|undici)$/}, ({kind, path}) =>
          kind === 'entry-point' ? undefined : {path: `./${path}.cjs`, external: true},
        ),
    },
  ],
});

for (const name of ['start', 'supervision']) await wrap(`dist/${name}.cjs`);

await writeFile('dist/LICENSES.txt', await licencesOf(Object.keys(metafile.inputs)));

/** As the loader takes it: a function, so that it need not copy a megabyte to make it one. */
async function wrap(file) {
  const text = await readFile(file, 'utf8');
  // It is read byte by byte.
  if (/[^\x00-\x7f]/.test(text)) throw new Error(`${file} is not all ASCII`);
  await writeFile(file, `(function(exports,require,module,__filename,__dirname){${text}\n})`);
}

/** The bundles hold other people's code, whose licences ask to come along. */
async function licencesOf(inputs) {
  const packages = new Set(
    inputs.flatMap((input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? []),
  );
  const texts = [...packages]
    .sort((one, other) => one.localeCompare(other))
    .map(async (folder) => {
      const {name, version, license} = JSON.parse(await readFile(`${folder}/package.json`, 'utf8'));
      const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
      if (file === undefined) throw new Error(`${name} has no licence file`);
      const text = (await readFile(`${folder}/${file}`, 'utf8')).trim();
      return `${name} ${version} (${license})\n\n${text}\n`;
    });
  const folder = 'schemas/cloud-init';
  const schemas = ['NOTICE.md', 'LICENSE'].map((file) => readFile(`${folder}/${file}`, 'utf8'));
  const all = [...(await Promise.all(texts)), (await Promise.all(schemas)).join('\n')];
  return all.join(`\n${'-'.repeat(80)}\n\n`);
}

if (forTests) {
  await rm('build', {recursive: true, force: true});
  const sources = async (folder) =>
    (await readdir(folder, {recursive: true, withFileTypes: true}))
      .filter((entry) => entry.isFile() && entry.name.endsWith('.ts'))
      .map((entry) => `${entry.parentPath}/${entry.name}`);
  await build({
    entryPoints: (await Promise.all(['src', 'schemas', 'test'].map(sources))).flat(),
    outdir: 'build',
    outbase: '.',
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    sourcemap: 'inline',
    define: {KVMRUN_VERSION: JSON.stringify(manifest.version)},
    logLevel: 'warning',
  });
}
