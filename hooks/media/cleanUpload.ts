import { type CollectionBeforeOperationHook, type PayloadRequest, ValidationError } from 'payload'

import { editorsOnly } from '@/src/access/editorsOnly'
import { phrase } from '@/src/auth/phrase'
import { BadPicture } from '@/src/photo/BadPicture'
import { cleanPicture } from '@/src/photo/cleanPicture'
import { faultTexts } from '@/src/photo/faultTexts'
import { newFilename } from '@/src/photo/newFilename'

import { storedFile } from './storedFile'

/** What is stored as these was cleaned when it came. */
const cleanTypes: ReadonlySet<string> = new Set(['image/jpeg', 'image/png'])

type File = NonNullable<PayloadRequest['file']>

async function cleanFile(file: File): Promise<File> {
  const { data, extension, mimetype } = await cleanPicture(file.data)
  return { data, mimetype, name: newFilename(file.name, extension), size: data.length }
}

/**
 * Puts the clean picture in the place of what was uploaded, before Payload cuts and stores it, under a
 * name never used before. A file that is no picture is an error at the field, said in words.
 */
export const cleanUpload: CollectionBeforeOperationHook<'media'> = async ({
  args,
  operation,
  overrideAccess,
  req,
}) => {
  if (operation !== 'create' && operation !== 'update') return
  // Payload asks for rights only after this hook: no stranger's file is decoded.
  if (!overrideAccess && !editorsOnly({ req })) return
  try {
    if (req.file) {
      req.file = await cleanFile(req.file)
    } else if (operation === 'update') {
      const stored = await storedFile(args, req)
      if (stored) req.file = cleanTypes.has(stored.mimetype) ? stored : await cleanFile(stored)
    } else if (!overrideAccess && !('duplicateFromID' in args && args.duplicateFromID)) {
      // Else Payload would fetch the file from whatever address the request names, past this hook.
      throw new BadPicture('noFile')
    }
  } catch (error) {
    if (!(error instanceof BadPicture)) throw error
    const message = phrase(req, faultTexts[error.fault])
    const refusal = new ValidationError({
      collection: 'media',
      errors: [{ message, path: 'file' }],
      req,
    })
    // The admin shows this text, and Payload's own names the field but not the reason.
    refusal.message = message
    throw refusal
  }
}
