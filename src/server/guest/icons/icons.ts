import { createHash } from 'node:crypto'

import { type RequestHandler, Router } from 'express'

import type { Look } from '@/src/guest/Look'

import type { GuestSite } from '../GuestSite'
import { drawIcon, type IconKind } from './drawIcon'
import { logoOf } from './logoOf'

/** By their names: what phones put on the home screen (W3C, Web Application Manifest), and Apple's. */
export const iconKinds = {
  '192': { size: 192, isMaskable: false },
  '512': { size: 512, isMaskable: false },
  'maskable-192': { size: 192, isMaskable: true },
  'maskable-512': { size: 512, isMaskable: true },
  apple: { size: 180, isMaskable: false },
} as const satisfies Record<string, IconKind>

type Kind = keyof typeof iconKinds
const isKind = (name: string): name is Kind => Object.hasOwn(iconKinds, name)

/** Other for another look: addresses carry it, so that icons are kept for long. */
export function markOf({ accent, name, logo }: Look): string {
  const said = JSON.stringify([accent, name, logo?.url ?? null])
  return createHash('sha256').update(said).digest('base64url').slice(0, 8)
}

/** The address of an icon. */
export const iconPath = (kind: Kind, look: Look): string => `/icons/${kind}.png?v=${markOf(look)}`

/** `/icons/192.png` and the like, drawn once for each look of the site. */
export function icons(site: GuestSite): RequestHandler {
  const drawn = new Map<string, Promise<Buffer>>()
  const router = Router()
  router.get('/icons/:file', async (req, res, next) => {
    const [, name = ''] = /^([\w-]+)\.png$/.exec(req.params.file) ?? []
    if (!isKind(name)) return next()
    const look = site.look('ru')
    const key = `${name} ${markOf(look)}`
    // An old look is not drawn again.
    if (drawn.size > 40) drawn.clear()
    const making = drawn.get(key) ?? draw(site, look, iconKinds[name])
    drawn.set(key, making)
    making.catch(() => drawn.delete(key))
    res
      .set('Cache-Control', 'public, max-age=604800')
      .type('png')
      .send(await making)
  })
  return router
}

async function draw(site: GuestSite, look: Look, kind: IconKind): Promise<Buffer> {
  const { accent, name } = look
  return drawIcon({ accent, name, logo: await logoOf(site, look) }, kind)
}
