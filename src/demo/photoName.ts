import { slugify } from '@/src/domain/slug/slugify'

import type { DemoDish } from './DemoCategory'

/**
 * What the names of a dish's photo and of its copies begin with, a taken name included: Payload
 * counts up the number after a last hyphen, which would make `…-br-01` another dish's `…-br-2`.
 */
export function photoName({ name, sku }: DemoDish): string {
  return `${slugify(name.ru)}-${sku.toLowerCase().replaceAll('-', '')}`
}
