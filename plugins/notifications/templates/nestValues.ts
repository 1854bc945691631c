import type { Values } from '@/src/domain/messages/template/Values'

/** `order.number` and its value as `{ order: { number } }`. */
export function nestValues(flat: readonly (readonly [string, string])[]): Values {
  const groups = new Map<string, Map<string, string>>()
  for (const [name, value] of flat) {
    const [group = '', key = ''] = name.split('.')
    groups.set(group, (groups.get(group) ?? new Map<string, string>()).set(key, value))
  }
  return Object.fromEntries([...groups].map(([group, keys]) => [group, Object.fromEntries(keys)]))
}
