import { type RequestHandler, Router } from 'express'

import type { WebFont } from '@/src/guest/assets/Assets'
import { fontFaces } from '@/src/guest/frame/fontFaces'

/** The letters of the site under names that may be kept for ever; `fonts.css` has all, for the admin to show them. */
export function fontFiles(fonts: readonly WebFont[]): RequestHandler {
  const files = new Map(fonts.map(({ bytes, name }) => [name, Buffer.from(bytes, 'base64')]))
  const styles = fontFaces(fonts, 'swap')
  const router = Router()
  router.get('/_site/fonts.css', (req, res) => {
    res.set('Cache-Control', 'no-cache').type('text/css').send(styles)
  })
  router.get('/_site/:name', (req, res, next) => {
    const file = files.get(req.params.name)
    if (!file) return next()
    res.set('Cache-Control', 'public, max-age=31536000, immutable').type('font/woff2').send(file)
  })
  return router
}
