import type { Endpoint } from 'payload'

import { jpegOf } from '@/src/photo/jpegOf'

/**
 * `GET /api/media/:id/jpeg`: the photo for letters and other readers of JPEG alone. The address carries
 * the photo's version, so that it may be kept for ever.
 */
export const readJpeg: Endpoint = {
  path: '/:id/jpeg',
  method: 'get',
  handler: async (req) => {
    const id = Number(req.routeParams?.id)
    const notThere = () => Response.json({ errors: [{ message: 'Not Found' }] }, { status: 404 })
    if (!Number.isSafeInteger(id)) return notThere()
    const photo = await req.payload.findByID({
      collection: 'media',
      id,
      depth: 0,
      disableErrors: true,
      overrideAccess: false,
      req,
    })
    if (!photo?.filename) return notThere()
    const { filename, updatedAt } = photo
    const jpeg = await jpegOf({ id, filename, updatedAt }).catch(() => null)
    if (!jpeg) return notThere()
    return new Response(new Uint8Array(jpeg), {
      headers: {
        'Content-Type': 'image/jpeg',
        'Cache-Control': 'public, max-age=31536000, immutable',
        'X-Content-Type-Options': 'nosniff',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      },
    })
  },
}
