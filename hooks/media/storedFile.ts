import { readFile } from 'node:fs/promises'
import path from 'node:path'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { BadPicture } from '@/src/photo/BadPicture'
import { mediaFolder } from '@/src/photo/mediaFolder'
import { newFilename } from '@/src/photo/newFilename'

type File = NonNullable<PayloadRequest['file']>

const point = z.looseObject({ x: z.coerce.number(), y: z.coerce.number() })
const recut = z.looseObject({
  crop: z.unknown().optional(),
  widthInPixels: z.unknown().optional(),
  heightInPixels: z.unknown().optional(),
  focalPoint: point.optional(),
})
const change = z.looseObject({
  id: z.union([z.number(), z.string()]),
  data: z.looseObject({ focalX: z.unknown().optional(), focalY: z.unknown().optional() }).nullish(),
})

/** The same question as Payload's `shouldReupload` asks. */
function isRecut(edits: z.infer<typeof recut>, data: z.infer<typeof change>['data']): boolean {
  if (edits.crop || edits.widthInPixels || edits.heightInPixels) return true
  const { focalPoint } = edits
  return !!focalPoint && (focalPoint.x !== data?.focalX || focalPoint.y !== data.focalY)
}

/**
 * The stored picture of a photo that is only cut anew, by a crop or about another focal point: Payload
 * takes it for an upload, and gives its copies new names. Null when nothing is cut. Throws BadPicture.
 */
export async function storedFile(args: unknown, req: PayloadRequest): Promise<File | null> {
  const edits = recut.safeParse(req.query?.uploadEdits)
  const asked = change.safeParse(args)
  if (!edits.success || !asked.success || !isRecut(edits.data, asked.data.data)) return null
  const photo = await req.payload.findByID({
    collection: 'media',
    id: asked.data.id,
    depth: 0,
    disableErrors: true,
    req,
  })
  if (!photo?.filename || !photo.mimeType) return null
  const data = await readFile(path.join(mediaFolder(), photo.filename)).catch((cause: unknown) => {
    throw new BadPicture('lost', { cause })
  })
  const name = newFilename(photo.filename, path.extname(photo.filename).slice(1))
  return { data, mimetype: photo.mimeType, name, size: data.length }
}
