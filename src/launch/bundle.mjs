import { rmSync } from 'node:fs'

import { bundleServer } from './bundleServer.mjs'
import { phase } from './phase.mjs'
import { sources } from './sources.mjs'
import { isStamped, stamp } from './stamp.mjs'

const stampFile = 'dist/.carte-built'

/**
 * The server and the command line as JavaScript.
 *
 * @type {import('./makeFresh.mjs').Product}
 */
export const bundle = {
  isFresh: () => isStamped(stampFile, sources()),
  make: async () => {
    const wanted = sources()
    rmSync('dist', { recursive: true, force: true })
    await phase({ ru: 'Сборка сервера', en: 'Building the server' }, () => bundleServer())
    stamp(stampFile, wanted)
  },
}
