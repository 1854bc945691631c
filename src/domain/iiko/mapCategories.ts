import { byMenuOrder } from './byMenuOrder'
import { cleanText } from './cleanText'
import type { Remark, RemarkReason, Skipped, SkipReason } from './findings'
import { firstOfEach } from './firstOfEach'
import { limits, type MappedCategory } from './menu'
import type { IikoGroup } from './nomenclature'
import { placeGroups } from './placeGroups'
import { shorten } from './shorten'

/** Groups as categories, and what dishes need in order to find theirs. */
export type MappedCategories = {
  categories: MappedCategory[]
  groups: ReadonlyMap<string, IikoGroup>
  /** The category that stands for a group: its own, else that of the nearest group above it. */
  categoryOf: (groupId: string) => string | null
  skipped: Skipped[]
  remarks: Remark[]
}

/**
 * Groups → categories, parents before children. Left out: deleted groups, lists of modifiers, and
 * groups that are not on the menu; what they hold moves up to the nearest group that is kept (T4).
 */
export function mapCategories(records: readonly IikoGroup[]): MappedCategories {
  const { unique: groups, repeated } = firstOfEach(records)
  const { parents, unknown, cut } = placeGroups(groups)
  const skipped: Skipped[] = []
  const remarks: Remark[] = []
  const skip = (group: IikoGroup, reason: SkipReason) =>
    skipped.push({ kind: 'category', externalId: group.id, name: group.name, reason })
  const remark = (group: IikoGroup, reason: RemarkReason) =>
    remarks.push({ kind: 'category', externalId: group.id, name: group.name, reason })

  const kept = new Map<string, IikoGroup>()
  for (const group of groups.values()) {
    const reason = whyLeftOut(group)
    if (reason) skip(group, reason)
    else kept.set(group.id, group)
  }
  for (const group of repeated) skip(group, { code: 'duplicate' })

  const categoryOf = (groupId: string): string | null => {
    let at: string | undefined = groupId
    while (at !== undefined && !kept.has(at)) at = parents.get(at)
    return at ?? null
  }

  const children = new Map<string | null, IikoGroup[]>()
  for (const group of kept.values()) {
    const above = parents.get(group.id)
    const parent = above === undefined ? null : categoryOf(above)
    const siblings = children.get(parent)
    if (siblings) siblings.push(group)
    else children.set(parent, [group])
  }

  const categories: MappedCategory[] = []
  const waiting = lastFirst(children.get(null))
  for (let group = waiting.pop(); group; group = waiting.pop()) {
    const above = parents.get(group.id)
    const name = cleanText(group.name)
    categories.push({
      externalId: group.id,
      name: shorten(name, limits.categoryName),
      parentExternalId: above === undefined ? null : categoryOf(above),
      order: group.order,
    })
    if (name.length > limits.categoryName) {
      remark(group, { code: 'nameShortened', params: { limit: limits.categoryName } })
    }
    const missing = unknown.get(group.id)
    if (missing) remark(group, { code: 'unknownGroup', params: { group: missing } })
    if (cut.has(group.id)) remark(group, { code: 'groupCycle' })
    waiting.push(...lastFirst(children.get(group.id)))
  }
  return { categories, groups, categoryOf, skipped, remarks }
}

/** The walk takes from the end. */
function lastFirst(groups: readonly IikoGroup[] = []): IikoGroup[] {
  return [...groups].sort((a, b) => byMenuOrder(b, a))
}

function whyLeftOut(group: IikoGroup): SkipReason | null {
  if (group.isDeleted) return { code: 'deleted' }
  if (group.isGroupModifier) return { code: 'modifier' }
  if (!group.isIncludedInMenu) return { code: 'notInMenu' }
  if (cleanText(group.name) === '') return { code: 'emptyName' }
  return null
}
