import { randomBytes } from 'node:crypto'

import type { PayloadRequest } from 'payload'
import { z } from 'zod'

import { isDrafted } from '@/src/db/drafted'
import { layBackDraft } from '@/src/db/layBackDraft'
import { takePublished } from '@/src/db/takePublished'
import { applyCells } from '@/src/domain/sheet/applyCells'
import type { RecordChange } from '@/src/domain/sheet/Plan'
import type { Sheet } from '@/src/domain/sheet/Sheet'
import type { Stored } from '@/src/domain/sheet/stored'
import { menuLocales } from '@/src/i18n/menuLocales'
import { toLocale } from '@/src/i18n/toLocale'

import { carryChange } from './carryChange'
import { inLocale, isLocalized } from './inLocale'
import { writeTranslations } from './writeTranslations'

type Write = {
  req: PayloadRequest
  sheet: Sheet
  change: RecordChange
  before: Stored | undefined
  idOf: (ref: string) => number
}

const saved = z.looseObject({ id: z.number() })
const named = z.looseObject({ name: z.string() })

/**
 * Writes one record of a file, the fields that its cells touch and no others, and returns its number.
 * What staff have not published stays unpublished, and a draft that they have open over a dish stays
 * open: it takes what they did not change in it.
 */
export async function writeRecord({ req, sheet, change, before, idOf }: Write): Promise<number> {
  const { collection } = sheet
  const makeKey = () => randomBytes(12).toString('hex')
  const after = applyCells(before, change, sheet, { idOf, makeKey })
  const fields = [...touchedBy(change, sheet)]
  // Payload checks a record in one language, and asks for its name in that one.
  const locale = toLocale(menuLocales().find((code) => hasName(after, code)) ?? 'ru')
  const others = menuLocales().filter((code) => code !== locale)
  const data = Object.fromEntries(fields.map((field) => [field, inLocale(after[field], locale)]))
  const isVersioned = collection !== 'categories'
  const willBe: 'draft' | 'published' = after._status === 'draft' ? 'draft' : 'published'
  const isUnpublished = isVersioned && willBe === 'draft' && before?._status !== 'published'
  const always = {
    collection,
    depth: 0,
    draft: isUnpublished,
    fallbackLocale: false,
    locale,
    overrideAccess: !req.user,
    req,
    user: req.user,
  } as const
  const translations = { req, collection, after, fields, locales: others }
  const status = isVersioned ? { _status: willBe } : {}

  if (!before) {
    const created = await req.payload.create({
      ...always,
      data: { ...named.parse(data), ...status },
    })
    const { id } = saved.parse(created)
    await writeTranslations({ ...translations, id, isRowWritten: true })
    return id
  }
  const id = Number(before.id)
  const taken = isDrafted(collection) ? await takePublished(req, collection, id) : undefined
  await req.payload.update({ ...always, id, data: { ...data, ...status } })
  await writeTranslations({ ...translations, id, isRowWritten: !isUnpublished })
  if (taken?.draftId !== undefined && isDrafted(collection)) {
    await carryChange({ req, collection, draftId: taken.draftId, before, after, fields })
    await layBackDraft(req, collection, taken.draftId)
  }
  return id
}

/** The fields at the top of the record in which a cell differs. */
function touchedBy({ cells }: RecordChange, { columns, parts }: Sheet): Set<string> {
  const places = new Map(columns.map((column) => [column.key, column.record?.path]))
  const paths = cells.map(({ column, part }) =>
    part === null ? places.get(column)?.split('.')[0] : parts?.path,
  )
  return new Set(paths.filter((path) => path !== undefined))
}

function hasName({ name }: Stored, locale: string): boolean {
  return isLocalized(name) && Boolean(name[locale])
}
