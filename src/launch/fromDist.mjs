import { pathToFileURL } from 'node:url'

import { requireConditions } from './requireConditions.mjs'

/** Loads a built file into this process: the process that was started stays the one that signals reach. */
export function fromDist(/** @type {string} */ file) {
  requireConditions()
  return import(pathToFileURL(`dist/${file}`).href)
}
