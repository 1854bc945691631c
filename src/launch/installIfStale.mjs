import { makeFresh } from './makeFresh.mjs'
import { packages } from './packages.mjs'

/** Installs the packages of package-lock.json unless exactly they are there. */
export const installIfStale = () => makeFresh([packages])
