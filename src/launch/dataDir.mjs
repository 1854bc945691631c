import { join } from 'node:path'

/** The data folder, before the settings can be read and checked. */
export const dataDir = () => process.env.DATA_DIR || '.data'

/** Where the launcher keeps what npm and the build print. */
export const logFile = (/** @type {string} */ name) => join(dataDir(), 'logs', `${name}.log`)
