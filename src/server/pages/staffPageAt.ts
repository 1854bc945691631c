import type { Page } from '@/src/domain/pages/Page'

import type { Address } from '../guest/Address'
import { found, type FoundPage } from '../guest/found'
import type { GuestSite } from '../guest/GuestSite'
import { isUsual } from '../guest/isUsual'
import { makeStaffPage } from './makeStaffPage'

const kept = 500
const made = new WeakMap<readonly Page[], Map<string, Promise<FoundPage>>>()

/** The page that staff have put at an address, kept until it or the menu changes; null where there is none. */
export async function staffPageAt(
  site: GuestSite,
  { language, locale, parts }: Pick<Address, 'language' | 'locale' | 'parts'>,
  origin: string,
): Promise<FoundPage | null> {
  const all = site.pages()
  const page = parts.length === 1 ? all.find(({ slug }) => slug === parts[0]) : undefined
  if (!page) return null
  const { version, element } = await makeStaffPage(site, page, { language, locale, origin })
  if (!isUsual(origin)) return found(version, element())
  const pages = made.get(all) ?? new Map<string, Promise<FoundPage>>()
  made.set(all, pages)
  const name = JSON.stringify([page.id, version, locale, origin, site.look(locale)])
  const known = pages.get(name)
  if (known) return known
  if (pages.size >= kept) pages.clear()
  const making = found(version, element())
  pages.set(name, making)
  making.catch(() => pages.delete(name))
  return making
}
