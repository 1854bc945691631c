import { bundle } from './bundle.mjs'
import { makeFresh } from './makeFresh.mjs'
import { packages } from './packages.mjs'

/** Installs packages and bundles the server and the command line, where they are stale. */
export const bundleIfStale = () => makeFresh([packages, bundle])
