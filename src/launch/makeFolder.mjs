import { mkdirSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/**
 * Makes a folder and those above it. (Node's own `recursive` never returns where a file system such as
 * /proc refuses new folders with ENOENT.)
 */
export function makeFolder(/** @type {string} */ path) {
  try {
    mkdirSync(path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EEXIST') return
    const above = dirname(resolve(path))
    if (code !== 'ENOENT' || above === resolve(path)) throw error
    makeFolder(above)
    mkdirSync(path)
  }
}
