/** Records by id; of two with one id the first counts, the others come back as `repeated`. */
export function firstOfEach<Item extends { id: string }>(
  records: readonly Item[],
): { unique: Map<string, Item>; repeated: Item[] } {
  const unique = new Map<string, Item>()
  const repeated: Item[] = []
  for (const record of records) {
    if (unique.has(record.id)) repeated.push(record)
    else unique.set(record.id, record)
  }
  return { unique, repeated }
}
