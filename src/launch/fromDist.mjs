import { pathToFileURL } from 'node:url'

/** Loads a built file into this process: the process that was started stays the one that signals reach. */
export const fromDist = (/** @type {string} */ file) => import(pathToFileURL(`dist/${file}`).href)
