import { accessSync, constants } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

import { dataDir } from './dataDir.mjs'
import { endWithNpm } from './endWithNpm.mjs'
import { LaunchError } from './LaunchError.mjs'
import { loadEnv } from './loadEnv.mjs'
import { makeFolder } from './makeFolder.mjs'

/**
 * What every command begins with: makes the project's root the working directory, reads `.env` and makes
 * the data folder. Throws a LaunchError when that folder cannot be written.
 */
export function openProject() {
  endWithNpm()
  process.chdir(fileURLToPath(new URL('../..', import.meta.url)))
  loadEnv()
  try {
    makeFolder(dataDir())
    accessSync(dataDir(), constants.R_OK | constants.W_OK | constants.X_OK)
  } catch {
    throw new LaunchError(
      `The folder ${resolve(dataDir())} cannot be written: set DATA_DIR to a folder that this user may write to.`,
    )
  }
}
