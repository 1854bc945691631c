import type { Desk, DeskSection } from '@/src/domain/menu/desk/Desk'

import type { Place } from './Place'

export type Move = { readonly dish: number; readonly to: Place }

/** The sections with a dish, its sizes along with it, moved; behind the others where that neighbour is not there. */
export function placed(
  { categories, sections }: Pick<Desk, 'categories' | 'sections'>,
  { dish, to }: Move,
): readonly DeskSection[] {
  const lines = sections.flatMap((section) => section.lines.filter((line) => line.dish === dish))
  if (lines.length === 0) return sections
  const others = new Map(
    sections.map((section) => [
      section.category,
      { ...section, lines: section.lines.filter((line) => line.dish !== dish) },
    ]),
  )
  const rest = others.get(to.category)?.lines ?? []
  const last = rest.findLastIndex((line) => line.dish === to.after)
  const at = to.after === null ? 0 : last < 0 ? rest.length : last + 1
  others.set(to.category, {
    category: to.category,
    name: categories.find(({ id }) => id === to.category)?.name ?? null,
    lines: [...rest.slice(0, at), ...lines, ...rest.slice(at)],
  })
  return [...categories.map(({ id }) => id), null].flatMap((category) => {
    const section = others.get(category)
    return section && section.lines.length > 0 ? [section] : []
  })
}
