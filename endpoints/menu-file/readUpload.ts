import type { File as StoredFile, PayloadRequest } from 'payload'

import { Problem } from '@/src/errors'
import { photosIn } from '@/src/menu/sheet/photos/photosIn'
import { ZipFault } from '@/src/menu/sheet/photos/readZip'
import { settings } from '@/src/settings'

export type Upload = {
  file: Uint8Array
  fingerprint: string | undefined
  photos: ReadonlyMap<string, StoredFile> | undefined
}

const noFile = { ru: 'Приложите файл в поле file.', en: 'Attach the file as the field `file`.' }
const badZip = {
  ru: 'Архив с фотографиями не читается: это не .zip, он слишком велик или в нём два файла с одним именем.',
  en: 'The archive of photos cannot be read: it is no .zip, is too large, or has two files of one name.',
}

/** What a multipart form brings: the menu's file, photos in a .zip, the fingerprint of the preview. */
export async function readUpload(req: PayloadRequest): Promise<Upload> {
  const form = await req.formData?.().catch(() => undefined)
  const most = settings().UPLOAD_LIMIT_MB * 1024 * 1024
  const bytesOf = async (field: string): Promise<Uint8Array | undefined> => {
    const part = form?.get(field)
    if (!(part instanceof Blob) || part.size === 0) return undefined
    if (part.size > most) throw new Problem('too-large')
    return new Uint8Array(await part.arrayBuffer())
  }
  const file = await bytesOf('file')
  if (!file) throw new Problem('invalid', { detail: noFile })
  const zip = await bytesOf('photos')
  const fingerprint = form?.get('fingerprint')
  return {
    file,
    fingerprint: typeof fingerprint === 'string' ? fingerprint : undefined,
    photos: zip && (await unpacked(zip)),
  }
}

async function unpacked(zip: Uint8Array): Promise<ReadonlyMap<string, StoredFile>> {
  return photosIn(zip).catch((error: unknown) => {
    if (!(error instanceof ZipFault)) throw error
    throw new Problem('invalid', { detail: badZip, cause: error })
  })
}
