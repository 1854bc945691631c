import type { IikoGroup } from './nomenclature'

/**
 * The parent of each group, by id, with circles broken: in a circle of `parentGroup` the group with
 * the smallest id becomes a root, so that the answer does not depend on the file's order (T20).
 * Parents that are not in the file are left out of the map and named in `unknown`.
 */
export function placeGroups(groups: ReadonlyMap<string, IikoGroup>): {
  parents: Map<string, string>
  unknown: Map<string, string>
  cut: Set<string>
} {
  const parents = new Map<string, string>()
  const unknown = new Map<string, string>()
  for (const { id, parentGroup } of groups.values()) {
    if (parentGroup === null) continue
    if (groups.has(parentGroup)) parents.set(id, parentGroup)
    else unknown.set(id, parentGroup)
  }

  const cut = new Set<string>()
  const settled = new Set<string>()
  for (const start of groups.keys()) {
    const path = new Set<string>()
    let at: string | undefined = start
    while (at !== undefined && !settled.has(at) && !path.has(at)) {
      path.add(at)
      at = parents.get(at)
    }
    if (at !== undefined && path.has(at)) {
      const walked = [...path]
      const circle = walked.slice(walked.indexOf(at))
      const root = circle.reduce((least, id) => (id < least ? id : least))
      parents.delete(root)
      cut.add(root)
    }
    for (const id of path) settled.add(id)
  }
  return { parents, unknown, cut }
}
