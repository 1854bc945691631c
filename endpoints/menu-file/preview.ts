import { editorsOnly } from '@/src/access/editorsOnly'
import { previewFile } from '@/src/menu/sheet/bringIn'
import { readIncoming } from '@/src/menu/sheet/readIncoming'

import { defineCall } from '../v1/call/defineCall'
import { checkWhole } from './checkWhole'
import { readUpload } from './readUpload'
import { toSheetProblem } from './toSheetProblem'

/**
 * `POST /api/menu-file/preview`, a multipart form with `file` and perhaps `photos`, a .zip: what applying the file would change,
 * cell by cell, and what in it cannot be taken, row by row. Writes nothing. Categories that dishes name and the menu lacks are
 * wrong, and listed in `newCategories`; with `createCategories` in the form they come with the file.
 */
export const { endpoint: preview } = defineCall({
  name: 'previewMenuFile',
  method: 'post',
  path: '/menu-file/preview',
  tag: 'Menu',
  summary: 'What a spreadsheet would change',
  access: { allows: editorsOnly, means: 'Editors and up.' },
  asks: {},
  answers: { status: 200, description: 'The changes and the errors.' },
  handle: async ({ language, req }) => {
    const { file, createCategories, photos } = await readUpload(req)
    try {
      const incoming = await readIncoming(file)
      if (incoming.kind === 'json') checkWhole(req)
      const body = await previewFile({ req, incoming, photos, createCategories }, language)
      return { body, headers: { 'Cache-Control': 'no-store' } }
    } catch (error) {
      throw toSheetProblem(error, req)
    }
  },
})
