import { buildIfStale } from './buildIfStale.mjs'
import { openProject } from './openProject.mjs'
import { orEnd } from './orEnd.mjs'

/** `npm run build`: what `npm start` does before it serves. */
await orEnd(async () => {
  openProject()
  await buildIfStale()
})
