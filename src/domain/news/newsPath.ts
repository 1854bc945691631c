import { slugify } from '../slug/slugify'

/** The page of all announcements. */
export const allNewsPath = '/news'

/** The page of an announcement: `/news/uzhin-u-reki-12`, by its Russian title, the same in all languages. */
export function newsPath({ id, title }: { id: number; title: string }): string {
  const words = slugify(title).slice(0, 60).replace(/-$/, '')
  return `${allNewsPath}/${words === '' ? id : `${words}-${id}`}`
}

/** Which announcement the last part of an address means: whatever was renamed since, its number stays. */
export function newsIdIn(part: string): number | null {
  const [, id] = /^(?:[a-z0-9-]+-)?(\d{1,9})$/.exec(part) ?? []
  return id === undefined ? null : Number(id)
}
