import { type Request, type Response, Router } from 'express'
import { z } from 'zod'

import { api as texts } from '@/src/i18n/api'
import { languages } from '@/src/i18n/language'
import { qrPng } from '@/src/paper/qr/qrPng'
import { qrSvg } from '@/src/paper/qr/qrSvg'
import { cardForms } from '@/src/paper/tables/TableCards'
import { drawApart } from '@/src/paper/thread/drawApart'

import type { GuestSite } from '../guest/GuestSite'
import { headersOf } from '../guest/headersOf'
import { originOf } from '../guest/originOf'
import type { Parts } from '../parts'
import { sendProblem } from '../sendProblem'
import { paperBrand } from './paperBrand'
import { readTables } from './readTables'

const ids = z
  .string()
  .regex(/^\d{1,9}(,\d{1,9}){0,499}$/)
  .optional()
const language = z.enum(languages).catch('ru')
const asked = z.object({
  location: ids,
  tables: ids,
  form: z.enum(cardForms).catch('sheet'),
  language,
})

/**
 * What stands on the tables, for staff: `GET /api/tables/codes.pdf?location=7&tables=1,2&form=sheet|cards&language=en`,
 * and the code of one table alone as `/api/tables/:id/code.svg` and `code.png`. Which tables somebody may see is
 * Payload's to say, who is asked with their own cookie.
 */
export function tableCodes(api: Parts['api'], site: GuestSite): Router {
  const router = Router()
  const refuse = (req: Request, res: Response) =>
    sendProblem(req, res, { code: 'unauthorized', detail: texts.signIn })
  const lost = (req: Request, res: Response) =>
    sendProblem(req, res, { code: 'not-found', detail: texts.tablesNotFound })

  router.get('/api/tables/codes.pdf', async (req, res) => {
    const read = asked.safeParse(req.query)
    if (!read.success) return lost(req, res)
    const { form, language, location, tables: wanted } = read.data
    const where = {
      ...(location === undefined ? {} : { 'where[location][in]': location }),
      ...(wanted === undefined ? {} : { 'where[id][in]': wanted }),
    }
    const about = { language, origin: originOf(site, req), where }
    const tables = await readTables(api, headersOf(req), about)
    if (tables === null) return refuse(req, res)
    if (tables.length === 0) return lost(req, res)
    const brand = await paperBrand(site, language)
    const { bytes } = await drawApart({ kind: 'tables', cards: { brand, form, language, tables } })
    res.set({
      'Cache-Control': 'no-store',
      'Content-Disposition': 'inline; filename="tables.pdf"',
    })
    res.type('application/pdf').send(Buffer.from(bytes))
  })

  router.get('/api/tables/:id/code.:kind', async (req, res, next) => {
    const { id, kind } = req.params
    if (!/^\d{1,9}$/.test(id) || (kind !== 'svg' && kind !== 'png')) return next()
    const about = {
      language: language.parse(req.query.language),
      origin: originOf(site, req),
      where: { 'where[id][equals]': id },
    }
    const tables = await readTables(api, headersOf(req), about)
    if (tables === null) return refuse(req, res)
    const [table] = tables
    if (!table) return lost(req, res)
    res.set({
      'Cache-Control': 'no-store',
      'Content-Disposition': `inline; filename="table-${id}.${kind}"`,
    })
    if (kind === 'svg') return void res.type('svg').send(qrSvg(table.address))
    return void res.type('png').send(await qrPng(table.address))
  })
  return router
}
