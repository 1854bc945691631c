import type { File as StoredFile, PayloadRequest } from 'payload'

import { Problem } from '@/src/errors'
import { photosIn } from '@/src/menu/sheet/photos/photosIn'
import { ZipFault } from '@/src/menu/sheet/photos/readZip'
import { settings } from '@/src/settings'

export type Upload = {
  file: Uint8Array
  fingerprint: string | undefined
  photos: ReadonlyMap<string, StoredFile> | undefined
  /** The field is a box that was ticked: there, whatever it says. */
  createCategories: boolean
}

const noFile = { ru: 'Приложите файл в поле file.', en: 'Attach the file as the field `file`.' }
const badZip = {
  ru: 'Архив с фотографиями не читается: это не .zip, он слишком велик или в нём два файла с одним именем.',
  en: 'The archive of photos cannot be read: it is no .zip, is too large, or has two files of one name.',
}

const tooLarge = (field: string, limit: number) =>
  new Problem('too-large', {
    detail: {
      ru: `Файл в поле ${field} больше ${limit} МБ.`,
      en: `The file in the field ${field} is larger than ${limit} MB.`,
    },
  })

/** What a multipart form brings: the menu's file, photos in a .zip, the fingerprint of the preview. */
export async function readUpload(req: PayloadRequest): Promise<Upload> {
  const form = await req.formData?.().catch(() => undefined)
  const bytesOf = async (field: string, megabytes: number): Promise<Uint8Array | undefined> => {
    const part = form?.get(field)
    if (!(part instanceof Blob) || part.size === 0) return undefined
    if (part.size > megabytes * 1024 * 1024) throw tooLarge(field, megabytes)
    return new Uint8Array(await part.arrayBuffer())
  }
  const file = await bytesOf('file', settings().UPLOAD_LIMIT_MB)
  if (!file) throw new Problem('invalid', { detail: noFile })
  const zip = await bytesOf('photos', settings().ARCHIVE_LIMIT_MB)
  const fingerprint = form?.get('fingerprint')
  return {
    file,
    fingerprint: typeof fingerprint === 'string' ? fingerprint : undefined,
    photos: zip && (await unpacked(zip)),
    createCategories: form?.has('createCategories') ?? false,
  }
}

async function unpacked(zip: Uint8Array): Promise<ReadonlyMap<string, StoredFile>> {
  return photosIn(zip).catch((error: unknown) => {
    if (!(error instanceof ZipFault)) throw error
    throw new Problem('invalid', { detail: badZip, cause: error })
  })
}
