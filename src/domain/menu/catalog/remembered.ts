import type { Languages } from './Languages'

/**
 * `make`, which remembers what it made of a record in some languages for as long as the record
 * lives. A model shares the records that did not change with the one before it: only what changed is
 * made again.
 */
export function remembered<Source extends object, Made>(
  make: (source: Source, languages: Languages) => Made,
): (source: Source, languages: Languages) => Made {
  const byLanguages = new Map<string, WeakMap<Source, { made: Made }>>()
  return (source, languages) => {
    let known = byLanguages.get(languages.key)
    if (!known) byLanguages.set(languages.key, (known = new WeakMap()))
    let entry = known.get(source)
    if (!entry) known.set(source, (entry = { made: make(source, languages) }))
    return entry.made
  }
}
