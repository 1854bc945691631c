import { accessSync, constants, existsSync } from 'node:fs'
import { resolve } from 'node:path'

import { LaunchError } from './LaunchError.mjs'

/** Throws a LaunchError when packages or the build could not be written. */
export function requireWritable() {
  for (const folder of ['.', 'node_modules', '.next', 'dist'].filter((path) => existsSync(path))) {
    try {
      accessSync(folder, constants.W_OK)
    } catch {
      throw new LaunchError(
        `The folder ${resolve(folder)} cannot be written, and packages and the build go there: give it to this user, or clone Carte where this user may write.`,
      )
    }
  }
}
