import { type RequestHandler, Router } from 'express'

import type { GuestSite } from '../GuestSite'
import { logoOf } from '../icons/logoOf'
import { drawShare } from './drawShare'

/** Some 80 KB each. */
const kept = 60

/** `/_site/share/7.jpg`: the picture of a link, cut from photo 7 once; `site.jpg` is the restaurant's own. */
export function shareImages(site: GuestSite): RequestHandler {
  const drawn = new Map<string, Promise<Buffer | null>>()
  const router = Router()
  router.get('/_site/share/:file', async (req, res, next) => {
    const [, name] = /^(\d{1,9}|site)\.jpg$/.exec(req.params.file) ?? []
    if (name === undefined) return next()
    const key = `${name} ${req.originalUrl} ${JSON.stringify(site.look('ru'))}`
    if (drawn.size >= kept && !drawn.has(key)) drawn.clear()
    const making = drawn.get(key) ?? draw(site, name)
    drawn.set(key, making)
    making.then(
      (bytes) => bytes ?? drawn.delete(key),
      () => drawn.delete(key),
    )
    const bytes = await making
    if (!bytes) return next()
    res.set('Cache-Control', 'public, max-age=604800').type('jpeg').send(bytes)
  })
  return router
}

async function draw(site: GuestSite, name: string): Promise<Buffer | null> {
  const look = site.look('ru')
  if (name === 'site') {
    return drawShare({ photo: null, logo: await logoOf(site, look), look })
  }
  const photo = await site.readFile(`/api/media/${name}/jpeg`)
  return photo && drawShare({ photo, logo: null, look })
}
