import { admin } from './admin.mjs'
import { bundle } from './bundle.mjs'
import { makeFresh } from './makeFresh.mjs'
import { packages } from './packages.mjs'

/** Installs packages and builds the server and the admin, where they are stale. */
export const buildIfStale = () => makeFresh([packages, bundle, admin])
