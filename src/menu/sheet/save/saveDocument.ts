import { isDeepStrictEqual } from 'node:util'

import type { CollectionSlug, File, FlattenedField, PayloadRequest } from 'payload'

import { isDrafted } from '@/src/db/drafted'
import { layBackDraft } from '@/src/db/layBackDraft'
import { takePublished } from '@/src/db/takePublished'
import type { Language } from '@/src/i18n/language'
import { menuLocales } from '@/src/i18n/menuLocales'

import { carryOver } from './carryOver'
import { project } from './project'
import { wordsOf } from './wordsOf'

type Document = Readonly<Record<string, unknown>>

type Save = {
  req: PayloadRequest
  collection: CollectionSlug
  /** What is stored, with all its languages; undefined: a new document. */
  before?: Document | undefined
  /** The fields to write, with all their languages. */
  change: Document
  /** Of a new photo. */
  file?: File
}

/**
 * Writes fields of a document in all their languages with the rights of the request's user, one
 * update for each language that changes. What is published stays so, and a draft that staff have
 * open keeps their words; what is only a draft is changed as one. Gives the id. Inside a transaction.
 */
export async function saveDocument({
  req,
  collection,
  before,
  change,
  file,
}: Save): Promise<number> {
  const { config } = req.payload.collections[collection]
  const fields = config.flattenedFields
  const always = {
    collection,
    depth: 0,
    fallbackLocale: false,
    // A command has no user; a stranger's request has none either, and gets nothing by it.
    overrideAccess: !req.user && req.payloadAPI === 'local',
    req,
    user: req.user,
  } as const
  const passes = languagesToWrite(fields, before, change).map((locale) => ({
    locale,
    data: project(fields, change, locale),
  }))

  if (!before) {
    const isDraft = change._status === 'draft'
    let id: number | undefined
    for (const { data, locale } of passes) {
      const call = { ...always, data, draft: isDraft, locale }
      const saved =
        id === undefined
          ? await req.payload.create({ ...call, file })
          : await req.payload.update({ ...call, id })
      id = Number(saved.id)
    }
    if (id === undefined) throw new Error('A document without any language.')
    return id
  }

  const id = Number(before.id)
  const taken = isDrafted(collection) ? await takePublished(req, collection, id) : undefined
  const isDraft = isDrafted(collection) && !taken
  const where = { id: { equals: id } }
  const stored =
    taken?.draftId === undefined ? null : await req.payload.db.findOne({ collection, req, where })
  for (const { data, locale } of passes) {
    await req.payload.update({ ...always, data, draft: isDraft, id, locale })
  }
  if (taken?.draftId !== undefined && isDrafted(collection)) {
    const after = await req.payload.db.findOne({ collection, req, where })
    await carryOver({ req, collection, draftId: taken.draftId, before: stored, after, fields })
    await layBackDraft(req, collection, taken.draftId)
  }
  return id
}

/** The languages whose words change; when none do, one in which the document has a name. */
function languagesToWrite(
  fields: readonly FlattenedField[],
  before: Document | undefined,
  change: Document,
): Language[] {
  const languages = menuLocales().filter(isTyped)
  const named = { ...before, ...change }
  const changed = languages.filter((locale) => {
    const was = wordsOf(fields, before ?? {}, locale)
    return [...wordsOf(fields, change, locale)].some(
      ([place, words]) => !isDeepStrictEqual(words, was.get(place) ?? null),
    )
  })
  if (changed.length > 0) return changed
  return [languages.find((locale) => hasName(named, locale)) ?? 'ru']
}

function hasName(document: Document, locale: string): boolean {
  const { name } = document
  if (typeof name !== 'object' || name === null) return true
  return Boolean(new Map(Object.entries(name)).get(locale))
}

/** Payload's types are generated without settings, and know no more than the first two languages. */
function isTyped(locale: string): locale is Language {
  return locale !== ''
}
