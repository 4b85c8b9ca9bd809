/**
 * Watches which properties of a value are read, as paths in which `*` stands for any index.
 */

/** A value that behaves like the given one; `read` grows with every property that is looked at. */
export function recordReads<T extends object>(value: T, read: Set<string>): T {
  return watch(value, '', read);
}

function watch<T extends object>(value: T, path: string, read: Set<string>): T {
  return new Proxy(value, {
    get(target, key, receiver) {
      const found: unknown = Reflect.get(target, key, receiver);
      if (typeof key === 'symbol' || typeof found === 'function') return found;
      const inside = `${path}/${Array.isArray(target) ? '*' : key}`;
      if (!Array.isArray(target)) read.add(inside);
      return typeof found === 'object' && found !== null ? watch(found, inside, read) : found;
    },
  });
}
