import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * All files at or below a path, in a fixed order; a path that is not there has none.
 *
 * @returns {string[]}
 */
function filesOf(/** @type {string} */ path) {
  const found = statSync(path, { throwIfNoEntry: false })
  if (!found) return []
  if (!found.isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesOf(join(path, name)))
}

/**
 * A hash over the names and contents of the files at or below the paths, and over what else decides
 * what is made of them: Node and the system. `skip` leaves files out.
 *
 * @param {string[]} paths
 * @param {(file: string) => boolean} [skip]
 */
export function fingerprint(paths, skip = () => false) {
  const hash = createHash('sha256')
  hash.update([process.version, process.platform, process.arch].join(' '))
  for (const file of paths.flatMap(filesOf)) {
    if (skip(file)) continue
    const content = readFileSync(file)
    hash.update(`\0${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex')
}
