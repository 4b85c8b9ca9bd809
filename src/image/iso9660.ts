/**
 * Writes ISO 9660 discs: what cloud-init and Windows' setup read their answers from.
 *
 * Every disc has its names three times: short ones as the specification wants them, Rock Ridge
 * for Linux and the BSDs, and Joliet for Windows. Equal input makes equal bytes, on every host.
 *
 *   16 primary volume   17 Joliet volume   18 end of the list
 *   19 … path tables    … folders with Rock Ridge    … folders in Joliet    … files
 */
import {err, ok, type Result} from '../core/result.js';
import {
  bigEndian,
  directoryRecord,
  type Extent,
  lastDescriptor,
  type PathEntry,
  packRecords,
  pathTable,
  SECTOR,
  sectorsFor,
  unixFields,
  volumeDescriptor,
} from './iso9660-records.js';
import {
  type FileNode,
  type FolderNode,
  type IsoFile,
  type IsoNode,
  type IsoProblem,
  makeTree,
} from './iso9660-tree.js';

export type {IsoFile, IsoProblem} from './iso9660-tree.js';

export interface IsoDisc {
  /** What the guest finds the disc by, such as `cidata`. */
  readonly label: string;
  readonly files: readonly IsoFile[];
}

const FIRST_FREE_SECTOR = 19;

export function makeIso({label, files}: IsoDisc): Result<Buffer, IsoProblem> {
  // Joliet has room for 16 characters.
  if (!/^[A-Za-z0-9_-]{1,16}$/.test(label)) {
    return err({
      message: `'${label}' cannot be the label of a disc, which is 1 to 16 letters, digits, '_' and '-'`,
    });
  }
  const tree = makeTree(files);
  return tree.ok ? ok(write(label, tree.value)) : tree;
}

/** Reserves sectors one after the other. */
class Sectors {
  next = FIRST_FREE_SECTOR;

  reserve(bytes: number): Extent {
    const extent = {sector: this.next, bytes};
    this.next += sectorsFor(bytes);
    return extent;
  }
}

function write(label: string, root: FolderNode): Buffer {
  const sectors = new Sectors();
  const trees = [ISO, JOLIET].map((alphabet) => placeTree(alphabet, root, sectors));
  const files = placeFiles(root, sectors);
  const disc = Buffer.alloc(sectors.next * SECTOR);
  const put = (sector: number, bytes: Uint8Array) => disc.set(bytes, sector * SECTOR);
  for (const [index, tree] of trees.entries()) {
    const {alphabet, tables, folders, rootExtent} = tree;
    const pathTables = {...tables, little: tables.little.sector, big: tables.big.sector};
    const {name} = alphabet;
    put(
      16 + index,
      volumeDescriptor({
        alphabet: name,
        label,
        sectors: sectors.next,
        pathTables,
        root: rootExtent,
      }),
    );
    const entries = pathEntries(tree);
    put(tables.little.sector, pathTable(entries, 'little'));
    put(tables.big.sector, pathTable(entries, 'big'));
    const extentOf = (node: IsoNode) =>
      (node.kind === 'folder' ? folders.get(node)?.extent : files.get(node)) ?? NOWHERE;
    for (const [folder, {extent}] of folders) {
      put(extent.sector, packRecords(recordsOf(folder, tree, extentOf)));
    }
  }
  put(16 + trees.length, lastDescriptor());
  for (const [{contents}, {sector}] of files) put(sector, contents);
  return disc;
}

/** How one of the two hierarchies writes its names. */
interface Alphabet {
  readonly name: 'iso' | 'joliet';
  readonly nameOf: (node: IsoNode) => Buffer;
  readonly unix: 'with' | 'without';
}

const ISO: Alphabet = {
  name: 'iso',
  nameOf: ({shortName}) => Buffer.from(shortName, 'latin1'),
  unix: 'with',
};

const JOLIET: Alphabet = {
  name: 'joliet',
  nameOf: ({kind, name}) => bigEndian(kind === 'file' ? `${name};1` : name),
  unix: 'without',
};

interface PlacedFolder {
  readonly parent: FolderNode;
  readonly children: readonly IsoNode[];
  readonly extent: Extent;
}

interface PlacedTree {
  readonly alphabet: Alphabet;
  /** Level by level, as the path table wants them. */
  readonly folders: ReadonlyMap<FolderNode, PlacedFolder>;
  readonly tables: {readonly bytes: number; readonly little: Extent; readonly big: Extent};
  readonly root: FolderNode;
  readonly rootExtent: Extent;
}

const NOWHERE: Extent = {sector: 0, bytes: 0};

function placeTree(alphabet: Alphabet, root: FolderNode, sectors: Sectors): PlacedTree {
  const unplaced = new Map<FolderNode, PlacedFolder>();
  const queue: [FolderNode, FolderNode][] = [[root, root]];
  for (const [folder, parent] of queue) {
    const children = folder.children.toSorted((one, other) =>
      Buffer.compare(alphabet.nameOf(one), alphabet.nameOf(other)),
    );
    unplaced.set(folder, {parent, children, extent: NOWHERE});
    for (const child of children) if (child.kind === 'folder') queue.push([child, folder]);
  }
  const draft = {alphabet, folders: unplaced, root};
  const bytes = pathTable(pathEntries(draft), 'little').length;
  const tables = {bytes, little: sectors.reserve(bytes), big: sectors.reserve(bytes)};
  const folders = new Map(
    [...unplaced].map(([folder, placed]) => {
      const size = packRecords(recordsOf(folder, draft, () => NOWHERE)).length;
      return [folder, {...placed, extent: sectors.reserve(size)}];
    }),
  );
  return {alphabet, folders, tables, root, rootExtent: folders.get(root)?.extent ?? NOWHERE};
}

type Draft = Pick<PlacedTree, 'alphabet' | 'folders' | 'root'>;

function placeFiles(root: FolderNode, sectors: Sectors): ReadonlyMap<FileNode, Extent> {
  return new Map(
    filesIn(root).map((file) => [
      file,
      // An empty file is nowhere, as there may be no sector after the last one.
      file.contents.length === 0 ? NOWHERE : sectors.reserve(file.contents.length),
    ]),
  );
}

const filesIn = (folder: FolderNode): readonly FileNode[] =>
  folder.children.flatMap((child) => (child.kind === 'folder' ? filesIn(child) : [child]));

function pathEntries({alphabet, folders, root}: Draft): readonly PathEntry[] {
  const numbers = new Map([...folders.keys()].map((folder, index) => [folder, index + 1]));
  return [...folders].map(([folder, {parent, extent}]) => ({
    name: folder === root ? SELF : alphabet.nameOf(folder),
    sector: extent.sector,
    parent: numbers.get(parent) ?? 1,
  }));
}

const SELF = Buffer.from([0]);
const PARENT = Buffer.from([1]);

function recordsOf(
  folder: FolderNode,
  {alphabet, folders, root}: Draft,
  extentOf: (node: IsoNode) => Extent,
): readonly Buffer[] {
  const {parent, children} = folders.get(folder) ?? {parent: root, children: []};
  const record = (node: IsoNode, as: {readonly name: Buffer; readonly unixName?: string}) => {
    const {kind} = node;
    const announced = folder === root && as.name === SELF ? 'here' : 'elsewhere';
    const {name, unixName} = as;
    const fields =
      alphabet.unix === 'without'
        ? Buffer.alloc(0)
        : unixFields({
            kind,
            links: linksOf(node),
            announced,
            ...(unixName !== undefined && {name: unixName}),
          });
    return directoryRecord({name, kind, extent: extentOf(node), fields});
  };
  return [
    record(folder, {name: SELF}),
    record(parent, {name: PARENT}),
    ...children.map((child) => record(child, {name: alphabet.nameOf(child), unixName: child.name})),
  ];
}

/** Every folder within one has a link back to it. */
const linksOf = (node: IsoNode): number =>
  node.kind === 'file' ? 1 : 2 + node.children.filter(({kind}) => kind === 'folder').length;
