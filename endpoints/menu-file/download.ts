import { z } from 'zod'

import { editorsOnly } from '@/src/access/editorsOnly'
import { languages } from '@/src/i18n/language'
import { exportMenu, fileFormats } from '@/src/menu/sheet/exportMenu'
import { fileName } from '@/src/menu/sheet/fileName'

import { defineCall } from '../v1/call/defineCall'
import { checkWhole } from './checkWhole'

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  json: 'application/json',
} as const

/**
 * `GET /api/menu-file?format=xlsx&language=ru`: the whole menu as a person's spreadsheet, or with
 * `format=json` without loss.
 */
export const { endpoint: download } = defineCall({
  name: 'downloadMenuFile',
  method: 'get',
  path: '/menu-file',
  tag: 'Menu',
  summary: 'The whole menu as a spreadsheet',
  access: { allows: editorsOnly, means: 'Editors and up.' },
  asks: {
    query: z.object({
      format: z.enum(fileFormats).default('xlsx'),
      language: z.enum(languages).default('ru'),
    }),
  },
  answers: { status: 200, description: 'The file.' },
  handle: async ({ req, query: { format, language } }) => {
    if (format === 'json') checkWhole(req)
    const bytes = await exportMenu(req, { format, language })
    return {
      response: new Response(new Uint8Array(bytes), {
        headers: {
          'Cache-Control': 'private, no-store',
          'Content-Disposition': `attachment; filename="${fileName(format)}"`,
          'Content-Type': types[format],
        },
      }),
    }
  },
})
