import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Whether `file` says that the work was done on inputs of this fingerprint. */
export function isStamped(/** @type {string} */ file, /** @type {string} */ fingerprint) {
  try {
    return readFileSync(file, 'utf8') === fingerprint
  } catch {
    return false
  }
}

/** Says so, once the work is done. */
export function stamp(/** @type {string} */ file, /** @type {string} */ fingerprint) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, fingerprint)
}
