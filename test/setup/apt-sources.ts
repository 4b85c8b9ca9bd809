/**
 * Reads where this machine gets its packages from, to ask the same mirrors for another suite.
 * Both formats of sources.list(5).
 */
export interface AptSource {
  readonly uri: string;
  readonly suite: string;
  readonly components: readonly string[];
  /** The keyring that signs it, if the source names one. */
  readonly signedBy?: string;
}

/** The sources of a `*.sources` file: paragraphs of `Key: value`. */
export function parseDeb822(text: string): readonly AptSource[] {
  return text.split(/\n\s*\n/).flatMap((paragraph) => {
    const fields = fieldsOf(paragraph);
    const signedBy = fields.get('signed-by');
    if (!wordsOf(fields.get('types')).includes('deb') || fields.get('enabled') === 'no') return [];
    return wordsOf(fields.get('uris')).flatMap((uri) =>
      wordsOf(fields.get('suites')).map((suite) => ({
        uri,
        suite,
        components: wordsOf(fields.get('components')),
        // A key may also stand in the file itself; apt then falls back to its own keyrings.
        ...(signedBy?.startsWith('/') ? {signedBy} : {}),
      })),
    );
  });
}

function fieldsOf(paragraph: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of paragraph.split('\n')) {
    const [, key, value] = /^([A-Za-z-]+):\s*(.*?)\s*$/.exec(line) ?? [];
    if (key !== undefined && value !== undefined) fields.set(key.toLowerCase(), value);
  }
  return fields;
}

const wordsOf = (value: string | undefined): readonly string[] =>
  (value ?? '').split(/\s+/).filter(Boolean);

/** The sources of a `*.list` file: `deb [options] uri suite component…`. */
export function parseOneLine(text: string): readonly AptSource[] {
  return text.split('\n').flatMap((line) => {
    const [, options = '', uri, suite, components = ''] =
      /^\s*deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)\s*([^#]*)/.exec(line) ?? [];
    if (uri === undefined || suite === undefined) return [];
    const [, signedBy] = /signed-by=(\S+)/.exec(options) ?? [];
    return [
      {
        uri,
        suite,
        components: wordsOf(components),
        ...(signedBy === undefined ? {} : {signedBy}),
      },
    ];
  });
}

/** The machine's sources of its own suite, each with that suite replaced by the ones given. */
export function sourcesForSuites(
  sources: readonly AptSource[],
  own: string,
  suites: readonly string[],
): string {
  const mirrors = sources.filter(
    ({suite, components}) => suite === own && components.includes('main'),
  );
  const lines = mirrors.flatMap(({uri, signedBy}) =>
    suites.map((suite) => {
      const options = signedBy === undefined ? '' : `[signed-by=${signedBy}] `;
      return `deb ${options}${uri} ${suite} main\n`;
    }),
  );
  return [...new Set(lines)].join('');
}
