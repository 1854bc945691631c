import type { DeskSection } from '@/src/domain/menu/desk/Desk'

/** The dishes of a category in their order, each once. */
export function dishesIn(sections: readonly DeskSection[], category: number | null): number[] {
  const section = sections.find((one) => one.category === category)
  return [...new Set(section?.lines.map(({ dish }) => dish))]
}
