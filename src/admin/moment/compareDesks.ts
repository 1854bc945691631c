import type { Desk, DeskLine } from '@/src/domain/menu/desk/Desk'

/** A line then and now; null: the menu has no such line. */
export type Compared = {
  readonly key: string
  readonly then: DeskLine | null
  readonly now: DeskLine | null
  readonly isSame: boolean
}

export type ComparedSection = {
  readonly name: string | null
  readonly lines: readonly Compared[]
}

const keyOf = ({ dish, size }: DeskLine) => `${dish}:${size}`

/** Whether guests got the same of a line: for the same price, in the same state. */
const isSame = (then: DeskLine, now: DeskLine) =>
  then.state === now.state && then.priceNow === now.priceNow && then.remaining === now.remaining

/**
 * The menu of a moment beside today's: the lines of then in their order, and below each category what
 * the menu has had only since.
 */
export function compareDesks(then: Desk, now: Desk): ComparedSection[] {
  const today = new Map(
    now.sections.flatMap(({ lines }) => lines).map((line) => [keyOf(line), line]),
  )
  const known = new Set(then.sections.flatMap(({ lines }) => lines).map(keyOf))
  const added = new Map(
    now.sections.map(({ category, lines, name }) => [
      category,
      { name, lines: lines.filter((line) => !known.has(keyOf(line))).map(onlyNow) },
    ]),
  )
  const sections = then.sections.map(({ category, lines, name }): ComparedSection => {
    const more = added.get(category)?.lines ?? []
    added.delete(category)
    return { name, lines: [...lines.map((line) => beside(line, today.get(keyOf(line)))), ...more] }
  })
  return [...sections, ...added.values()].filter(({ lines }) => lines.length > 0)
}

function beside(then: DeskLine, now: DeskLine | undefined): Compared {
  const same = now !== undefined && isSame(then, now)
  return { key: keyOf(then), then, now: now ?? null, isSame: same }
}

const onlyNow = (now: DeskLine): Compared => ({ key: keyOf(now), then: null, now, isSame: false })
