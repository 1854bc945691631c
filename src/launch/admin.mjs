import { rmSync } from 'node:fs'

import { logFile } from './dataDir.mjs'
import { phase } from './phase.mjs'
import { runLogged } from './runLogged.mjs'
import { sources } from './sources.mjs'
import { isStamped, stamp } from './stamp.mjs'

const stampFile = '.next/.carte-built'

/**
 * The admin, built by Next.
 *
 * @type {import('./makeFresh.mjs').Product}
 */
export const admin = {
  isFresh: () => isStamped(stampFile, sources()),
  make: async () => {
    const wanted = sources()
    rmSync(stampFile, { force: true })
    await phase({ ru: 'Сборка админки', en: 'Building the admin' }, () =>
      runLogged({
        script: 'node_modules/next/dist/bin/next',
        args: ['build'],
        log: logFile('build'),
        env: {
          ...process.env,
          NODE_ENV: 'production',
          NEXT_TELEMETRY_DISABLED: '1',
          // In the environment, so that the processes that Next starts have it too.
          NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} --conditions=production`,
        },
        failure: 'The admin could not be built.',
      }),
    )
    stamp(stampFile, wanted)
  },
}
