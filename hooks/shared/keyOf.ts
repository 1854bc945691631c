/** Names a record among those of other collections. */
export function keyOf(collection: string, record: { id: number } | number | string): string {
  return `${collection}:${typeof record === 'object' ? record.id : record}`
}
