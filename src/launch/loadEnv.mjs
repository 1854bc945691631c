import { resolve } from 'node:path'

import { LaunchError } from './LaunchError.mjs'

/** Reads `.env` where there is one; what the environment already says wins. */
export function loadEnv() {
  try {
    process.loadEnvFile('.env')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : String(error)
    if (code === 'ENOENT') return
    throw new LaunchError(
      `The settings in ${resolve('.env')} cannot be read (${code}): make the file readable to this user, or remove it.`,
    )
  }
}
