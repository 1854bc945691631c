/** Collections whose documents may have an open draft over what is published, and their tables. */
export const drafted = {
  'menu-items': 'menu_items',
  'modifier-groups': 'modifier_groups',
  menus: 'menus',
  'price-schedules': 'price_schedules',
} as const

export type Drafted = keyof typeof drafted

export function isDrafted(collection: string): collection is Drafted {
  return collection in drafted
}
