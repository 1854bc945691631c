import { randomBytes } from 'node:crypto'

import { slugify } from '@/src/domain/slug/slugify'

/**
 * A name that no file had and none will have: a photo's address always shows the same picture, so that
 * phones may keep it for ever. «Борщ.jpeg» → `borshch-3f9c02ab.jpg`; a name of ours gets new figures.
 */
export function newFilename(name: string, extension: string): string {
  // Browsers write a quotation mark of a file's name as %22 (HTML, "multipart form data").
  const stem = name
    .replaceAll('%22', '"')
    .replace(/\.[^.]*$/, '')
    .replace(/-[0-9a-f]{8}(-\d+)?$/, '')
  return `${slugify(stem) || 'photo'}-${randomBytes(4).toString('hex')}.${extension}`
}
