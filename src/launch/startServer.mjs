import { buildIfStale } from './buildIfStale.mjs'
import { bundleIfStale } from './bundleIfStale.mjs'
import { checkSettings } from './checkSettings.mjs'
import { fromDist } from './fromDist.mjs'
import { openProject } from './openProject.mjs'
import { orEnd } from './orEnd.mjs'

/** `npm start`: installs and builds what is stale, then becomes the server. */
await orEnd(async () => {
  openProject()
  await bundleIfStale()
  // Before the admin is built: a wrong setting is told in seconds, not after a minute.
  await checkSettings()
  await buildIfStale()
  Object.assign(process.env, { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' })
  process.setSourceMapsEnabled(true)
  await fromDist('server.js')
})
