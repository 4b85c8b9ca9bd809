/**
 * What `dist/supervisor.cjs` runs: loads the supervisor, with the code that V8 compiled from it last
 * time when the folder of that is named.
 */
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {loadBundle} from './code-cache.js';

const [, , folder] = process.argv;
const bundle = path.join(path.dirname(fileURLToPath(import.meta.url)), 'supervision.cjs');
const uid = process.geteuid?.() ?? 0;
loadBundle(bundle, folder === undefined ? undefined : {folder, uid, purpose: 'vm'});
