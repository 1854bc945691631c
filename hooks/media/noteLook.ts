import type { CollectionBeforeChangeHook } from 'payload'

import type { Media } from '@/payload-types'
import { lookOf } from '@/src/photo/lookOf'

/** Notes what stands in a new picture's place until it has come, from the smallest whole copy. */
export const noteLook: CollectionBeforeChangeHook<Media> = async ({ data, originalDoc, req }) => {
  // Every picture has a file name of its own, so a new name is a new picture.
  if (!data.filename || data.filename === originalDoc?.filename) return data
  const copy = req.payloadUploadSizes?.w320 ?? req.payloadUploadSizes?.page
  return copy ? { ...data, ...(await lookOf(copy)) } : data
}
