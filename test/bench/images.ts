/**
 * What fetching an image costs, next to curl and sha256sum, which keep nothing; and what the first
 * write to a part of an overlay costs, next to an overlay that qemu-img makes by default.
 */
import {spawn} from 'node:child_process';
import {once} from 'node:events';
import {createReadStream} from 'node:fs';
import {open, rm, writeFile} from 'node:fs/promises';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {prepareAll} from '../../src/host/prepare.js';
import type {Plan} from '../../src/plan/plan.js';
import {ended, type Home, kvmrunProgram} from '../rig/kvmrun.js';
import {interleave, measureCpu} from './measure.js';
import {mustRun} from './must-run.js';
import type {Row} from './table.js';

const FETCH_ROUNDS = 5;
const WRITE_ROUNDS = 9;
const MEBIBYTE = 2 ** 20;
const LARGE_MIB = 1024;
const SMALL_MIB = 256;

export async function measureImages(home: Home): Promise<readonly Row[]> {
  const [large, small] = [home.path('large.img'), home.path('small.img')];
  await fill(large, LARGE_MIB);
  await fill(small, SMALL_MIB);
  try {
    return [...(await measureFetch(home)), ...(await measureFirstWrites(home, large))];
  } finally {
    await rm(large, {force: true});
    await rm(small, {force: true});
  }
}

/** Contents that no file system can leave out. */
async function fill(file: string, mebibytes: number): Promise<void> {
  await using handle = await open(file, 'w');
  const piece = Buffer.alloc(MEBIBYTE);
  for (let at = 0; at < piece.length; at += 4) piece.writeUInt32LE((at * 2654435761) >>> 0, at);
  for (let count = 0; count < mebibytes; count += 1) {
    piece.writeUInt32LE(count, 0);
    await handle.write(piece);
  }
  // Or it is written while something else is measured.
  await handle.sync();
}

async function measureFetch(home: Home): Promise<readonly Row[]> {
  const server = createServer(({url = ''}, response) => {
    const file = home.path(path.basename(url));
    const mebibytes = url.includes('large') ? LARGE_MIB : SMALL_MIB;
    response.writeHead(200, {'content-length': mebibytes * MEBIBYTE});
    createReadStream(file, {highWaterMark: MEBIBYTE}).pipe(response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const {port} = server.address() as AddressInfo;
  const address = (name: string): string => `http://127.0.0.1:${port}/${name}.img`;
  const hook = home.path('peak.cjs');
  await writeFile(
    hook,
    `process.on('exit', () => process.stderr.write('peak ' + process.resourceUsage().maxRSS + '\\n'));`,
  );
  const peaks = new Map<string, number[]>();
  const pull = (name: string) => async (): Promise<number> => {
    await rm(home.path('cache', 'kvmrun', 'images'), {recursive: true, force: true});
    const began = performance.now();
    const args = ['-r', hook, kvmrunProgram, 'image', 'pull', address(name)];
    const ran = await ended(spawn(process.execPath, args, {cwd: home.folder, env: home.env}));
    const elapsed = performance.now() - began;
    const [, kibibytes] = /^peak (\d+)$/m.exec(ran.stderr) ?? [];
    if (ran.code !== 0 || kibibytes === undefined) throw new Error(ran.stderr);
    peaks.set(name, [...(peaks.get(name) ?? []), Number(kibibytes) / 1000]);
    return elapsed;
  };
  const script = `set -o pipefail; curl -sf ${address('large')} | sha256sum`;
  const curl = async (): Promise<number> => {
    const began = performance.now();
    const {code, stderr} = await ended(spawn('bash', ['-c', script], {stdio: 'pipe'}));
    if (code !== 0) throw new Error(`curl: ${stderr}`);
    return performance.now() - began;
  };
  try {
    const times = await interleave(FETCH_ROUNDS, {
      curl,
      large: pull('large'),
      small: pull('small'),
    });
    const [most = [], little = []] = [peaks.get('large'), peaks.get('small')];
    return [
      {what: 'curl | sha256sum of 1 GiB', unit: 'ms', values: times.curl},
      {
        what: 'kvmrun image pull of 1 GiB',
        unit: 'ms',
        values: times.large,
        against: times.curl,
        limit: 1 / 0.8,
      },
      {what: 'memory of image pull of 256 MiB', unit: 'MB', values: little},
      {
        what: 'memory of image pull of 1 GiB',
        unit: 'MB',
        values: most,
        against: little,
        limit: 1.2,
      },
    ];
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** 4 KiB each to a new region of 128 KiB, eight at a time; no zeroes, which would not be written. */
const WRITES = ['-q', '-w', '-d', '8', '-c', '8000', '-s', '4096', '-S', '131072'];
const PATTERN = ['--pattern', '170'];

/** Both with the block nodes that a VM's disk has here, so that only the images differ. */
async function measureFirstWrites(home: Home, base: string): Promise<readonly Row[]> {
  const file = home.path('overlay.qcow2');
  const disk = {id: 'root', path: file, source: {path: base, format: 'raw'}};
  await writeFile(
    home.path('writes.json'),
    JSON.stringify({name: 'writes', accelerator: 'tcg', disks: [disk]}),
  );
  const plan = JSON.parse(await mustRun(home, 'plan', 'writes.json', '--format', 'json')) as Plan;
  const node = `json:${JSON.stringify(nestedNode('disk0', plan))}`;
  const aio = nodeIn('disk0-file', plan)['aio'] === 'io_uring' ? 'io_uring' : 'threads';
  const cache = JSON.stringify(nodeIn('disk0', plan)['cache']).includes('"direct":true')
    ? 'none'
    : 'writeback';
  const write = async (): Promise<number> => {
    const surroundings = {env: home.env, cwd: home.folder};
    const args = ['bench', ...WRITES, ...PATTERN, '-t', cache, '-i', aio, node];
    const cpu = await measureCpu({file: 'qemu-img', args}, surroundings);
    await rm(file);
    return cpu;
  };
  const [preparation] = plan.preparations.filter(({prepare}) => prepare === 'overlay');
  if (preparation === undefined) throw new Error('The plan makes no overlay');
  const {plain, ours} = await interleave(WRITE_ROUNDS, {
    plain: async () => {
      const args = ['create', '-q', '-f', 'qcow2', '-b', base, '-F', 'raw', file];
      const {code, stderr} = await ended(spawn('qemu-img', args, {stdio: 'pipe'}));
      if (code !== 0) throw new Error(stderr);
      return write();
    },
    ours: async () => {
      const made = await prepareAll([preparation]);
      if (!made.ok) throw new Error(made.error.map(({message}) => message).join());
      return write();
    },
  });
  return [
    {what: '8000 first writes, qemu-img create -b', unit: 'ms CPU', values: plain},
    {what: '8000 first writes, overlay', unit: 'ms CPU', values: ours, against: plain, limit: 0.5},
  ];
}

type Node = Readonly<Record<string, unknown>>;

function nodeIn(name: string, {invocation}: Plan): Node {
  const found = invocation.find(
    (argument) => argument.form === 'json' && argument.props['node-name'] === name,
  );
  if (found?.form !== 'json') throw new Error(`The plan has no node ${name}`);
  return found.props;
}

/** A node with those below it inside, and no names, as qemu-img takes it. */
function nestedNode(name: string, plan: Plan): Node {
  const {'node-name': _, ...node} = nodeIn(name, plan);
  const below = (key: 'file' | 'backing'): Node =>
    typeof node[key] === 'string' ? {[key]: nestedNode(node[key], plan)} : {};
  return {...node, ...below('file'), ...below('backing')};
}
