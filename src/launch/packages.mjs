import { logFile } from './dataDir.mjs'
import { fingerprint } from './fingerprint.mjs'
import { isInstalled } from './isInstalled.mjs'
import { npmCli } from './npmCli.mjs'
import { phase } from './phase.mjs'
import { runLogged } from './runLogged.mjs'
import { isStamped, stamp } from './stamp.mjs'

// Inside, because `npm ci` begins by removing the folder.
const stampFile = 'node_modules/.carte-installed'
const wanted = () => fingerprint(['package.json', 'package-lock.json'])

/**
 * The packages of package-lock.json, those for development among them: the build needs them.
 *
 * @type {import('./makeFresh.mjs').Product}
 */
export const packages = {
  isFresh: () => isStamped(stampFile, wanted()) || isInstalled(),
  make: async () => {
    await phase({ ru: 'Установка пакетов', en: 'Installing packages' }, () =>
      runLogged({
        script: npmCli(),
        args: ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'],
        log: logFile('install'),
        // With NODE_ENV=production npm would leave out what the build needs.
        env: { ...process.env, NODE_ENV: 'development' },
        failure:
          'The packages could not be installed: check the network and the npm registry, and start again.',
      }),
    )
    stamp(stampFile, wanted())
  },
}
