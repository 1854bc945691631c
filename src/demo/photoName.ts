import { slugify } from '@/src/domain/slug/slugify'

import type { DemoDish } from './DemoCategory'

/** What the names of a dish's photo and of its copies begin with. */
export function photoName({ name, sku }: DemoDish): string {
  return `${slugify(name.ru)}-${sku.toLowerCase()}`
}
