import { type CollectionBeforeChangeHook, ValidationError } from 'payload'

import type { ModifierGroup } from '@/payload-types'
import { phrase } from '@/src/auth/phrase'
import { lockByName } from '@/src/db/lockByName'
import { fill } from '@/src/i18n/fill'

import { groupWithin } from './groupWithin'

const itself = {
  ru: 'Группу нельзя вложить в саму себя.',
  en: 'A group cannot be put inside itself.',
}
const holdsOthers = {
  ru: 'У модификаторов группы «{name}» есть свой выбор, поэтому вложить её нельзя: глубже одного уровня не бывает.',
  en: 'The modifiers of “{name}” have choices of their own, so it cannot be put inside: one level, no deeper.',
}
const isHeld = {
  ru: 'Эта группа сама вложена в «{name}», поэтому у её модификаторов своего выбора быть не может.',
  en: 'This group is itself inside “{name}”, so its modifiers cannot have choices of their own.',
}

/**
 * Modifiers may have groups of their own, but those groups' modifiers may not: what guests choose and
 * what they pay is defined for one level. Two groups saved at once are looked at one after the other.
 */
export const refuseDeepNesting: CollectionBeforeChangeHook<ModifierGroup> = async ({
  data,
  originalDoc,
  req,
}) => {
  const inside = (data.modifiers ?? []).map(groupWithin)
  if (data.deletedAt || inside.every((id) => id === null)) return data
  await lockByName(req, 'nesting of modifier groups')

  const id = originalDoc?.id
  const { docs: holders } =
    id === undefined
      ? { docs: [] }
      : await req.payload.find({
          collection: 'modifier-groups',
          where: { 'modifiers.group': { equals: id }, id: { not_equals: id } },
          select: { name: true },
          limit: 1,
          depth: 0,
          req,
        })
  const { docs: held } = await req.payload.find({
    collection: 'modifier-groups',
    where: { id: { in: inside.filter((one) => one !== null) } },
    select: { name: true, modifiers: true },
    pagination: false,
    depth: 0,
    req,
  })
  const deep = held.filter((group) => group.modifiers?.some((one) => groupWithin(one) !== null))

  const errors = inside.flatMap((one, index) => {
    if (one === null) return []
    const nested = deep.find((group) => group.id === one)
    const [holder] = holders
    const wrong =
      (one === id && itself) || (nested && holdsOthers) || (holder && isHeld) || undefined
    if (!wrong) return []
    const message = fill(phrase(req, wrong), { name: (nested ?? holder)?.name ?? '' })
    return [{ message, path: `modifiers.${index}.group` }]
  })
  if (errors.length > 0) {
    throw new ValidationError({ collection: 'modifier-groups', errors, req }, req.t)
  }
  return data
}
