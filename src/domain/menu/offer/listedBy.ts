/** Things by the number that `keyOf` reads from them, in their order; those with null are left out. */
export function listedBy<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => number | null,
): ReadonlyMap<number, readonly Thing[]> {
  const lists = new Map<number, Thing[]>()
  for (const thing of things) {
    const key = keyOf(thing)
    if (key === null) continue
    const list = lists.get(key)
    if (list) list.push(thing)
    else lists.set(key, [thing])
  }
  return lists
}
