import { allergens } from '@/src/domain/menu/model/Allergen'
import type { Entry } from '@/src/domain/sheet/Directory'
import type { StoredMenu } from '@/src/domain/sheet/planWorkbook'
import { isRecord, type Stored } from '@/src/domain/sheet/stored'
import type { Texts } from '@/src/domain/sheet/Value'
import { allergenLabels } from '@/src/fields/allergens'

import { namesBefore } from './photos/photoName'

type Named = Record<'categories' | 'media' | 'modifiers' | 'tags', readonly Stored[]>

const options = (labels: Readonly<Record<string, Texts>>): Entry[] =>
  Object.entries(labels).map(([ref, label]) => ({ ref, label, aliases: [ref] }))

const units = options({
  g: { ru: 'г', en: 'g' },
  ml: { ru: 'мл', en: 'ml' },
  pcs: { ru: 'шт.', en: 'pcs' },
}).map((entry) => (entry.ref === 'pcs' ? { ...entry, aliases: ['pcs', 'шт', 'штук'] } : entry))

const bases = options({
  portion: { ru: 'на порцию', en: 'portion' },
  hundred: { ru: 'на 100 г (мл)', en: '100 g (ml)' },
}).map((entry) => ({
  ...entry,
  aliases: entry.ref === 'hundred' ? ['hundred', '100', 'на 100 г', '100 г', '100 g'] : ['порция'],
}))

const statuses = options({
  published: { ru: 'опубликовано', en: 'published' },
  draft: { ru: 'черновик', en: 'draft' },
})

/** Everything that cells may name: records by their names, options by their labels. */
export function listsOf({ categories, media, modifiers, tags }: Named): StoredMenu['lists'] {
  return {
    categories: withPaths(categories),
    'modifier-groups': modifiers.map(entryOf),
    tags: tags.map((tag) => ({
      ...entryOf(tag),
      aliases: [String(tag.slug), ...namesOf(tag).slice(2)],
    })),
    media: media.map(({ filename, id }) => {
      const name = String(filename)
      return { ref: `#${String(id)}`, label: { ru: name, en: name }, aliases: namesBefore(name) }
    }),
    units,
    bases,
    allergens: allergens.map((ref) => ({ ref, label: allergenLabels[ref], aliases: [ref] })),
    statuses,
  }
}

/** A record's names, Russian and English first. */
function namesOf({ name }: Stored): string[] {
  const { en, ru, ...further } = isRecord(name) ? name : {}
  return [ru, en, ...Object.values(further)].map((text) =>
    typeof text === 'string' ? text.trim() : '',
  )
}

/** What a record is called; where neither language has a name, the first that does. */
function nameOf(record: Stored): Texts {
  const [ru = '', en = '', ...further] = namesOf(record)
  const any = further.find((text) => text !== '') ?? ''
  return { ru: ru || en || any, en: en || ru || any }
}

/** In further languages a record is found, not shown. */
function entryOf(record: Stored): Entry {
  return {
    ref: `#${String(record.id)}`,
    label: nameOf(record),
    aliases: namesOf(record).slice(2),
  }
}

/** A category inside of another is called by its path: several may have a «Салаты» of their own. */
function withPaths(categories: readonly Stored[]): Entry[] {
  const byId = new Map(categories.map((category) => [category.id, category]))
  return categories.map((category) => {
    const path: Texts[] = [nameOf(category)]
    const seen = new Set([category.id])
    let parent = byId.get(category.parent)
    while (parent && !seen.has(parent.id)) {
      path.unshift(nameOf(parent))
      seen.add(parent.id)
      parent = byId.get(parent.parent)
    }
    const label = {
      ru: path.map(({ ru }) => ru).join(' / '),
      en: path.map(({ en }) => en).join(' / '),
    }
    return { ref: `#${String(category.id)}`, label, aliases: namesOf(category) }
  })
}
