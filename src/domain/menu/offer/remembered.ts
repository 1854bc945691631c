/**
 * `make`, which remembers what it last made of every first argument, and gives it out again as long
 * as the other arguments are the same. A new revision of a model shares the lists that did not
 * change, so that what was indexed once stays so.
 */
export function remembered<First extends object, Rest extends readonly unknown[], Made>(
  make: (first: First, ...rest: Rest) => Made,
): (first: First, ...rest: Rest) => Made {
  const entries = new WeakMap<First, { rest: Rest; made: Made }>()
  return (first, ...rest) => {
    const entry = entries.get(first)
    if (entry?.rest.every((argument, index) => argument === rest[index])) return entry.made
    const made = make(first, ...rest)
    entries.set(first, { rest, made })
    return made
  }
}
