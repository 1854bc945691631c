import { bundleIfStale } from './bundleIfStale.mjs'
import { fromDist } from './fromDist.mjs'
import { openProject } from './openProject.mjs'
import { orEnd } from './orEnd.mjs'

/** `npm run carte -- COMMAND`: the command line; the admin need not be built for it. */
await orEnd(async () => {
  openProject()
  await bundleIfStale()
  Object.assign(process.env, { NODE_ENV: 'production' })
  await fromDist('carte.js')
})
