/** Things by their id; of two with one id the first. */
export function firstById<Thing extends { readonly id: number }>(
  things: readonly Thing[],
): ReadonlyMap<number, Thing> {
  const index = new Map<number, Thing>()
  for (const thing of things) if (!index.has(thing.id)) index.set(thing.id, thing)
  return index
}
