import type { PayloadRequest } from 'payload'

import { inEnglish } from './inEnglish'
import { modifierGroups } from './modifierGroups'

/** Makes the groups of modifiers in both languages; their ids by the names that the facts call them. */
export async function fillModifierGroups(req: PayloadRequest): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const [key, { name, modifiers, ...counts }] of Object.entries(modifierGroups)) {
    const group = await req.payload.create({
      collection: 'modifier-groups',
      locale: 'ru',
      data: {
        ...counts,
        name: name.ru,
        modifiers: modifiers.map(({ name, ...modifier }) => ({ ...modifier, name: name.ru })),
        _status: 'published',
      },
      depth: 0,
      req,
    })
    await req.payload.update({
      collection: 'modifier-groups',
      id: group.id,
      locale: 'en',
      data: {
        name: name.en,
        modifiers: inEnglish(group.modifiers, modifiers),
        _status: 'published',
      },
      depth: 0,
      req,
    })
    ids.set(key, group.id)
  }
  return ids
}
