/** What has run out and what has come back, by name. */
export type Taken = { gone: string[]; back: string[] }

/**
 * Makes the menu on the page that of a newer page. Cards that are the same stay as they are, with their
 * photos; where the focus was, it stays.
 */
export function takeOver(newer: Document): Taken {
  const taken: Taken = { gone: [], back: [] }
  const held = focused()
  const known = new Map<string, HTMLElement>()
  for (const card of cardsIn(document)) known.set(card.dataset.dish ?? '', card)
  for (const card of cardsIn(newer)) {
    const before = known.get(card.dataset.dish ?? '')
    if (!before || isSame(before, card)) continue
    const name = card.querySelector('.dish-name')?.textContent?.trim() ?? ''
    if (card.dataset.gone !== undefined && before.dataset.gone === undefined) taken.gone.push(name)
    if (card.dataset.gone === undefined && before.dataset.gone !== undefined) taken.back.push(name)
  }
  for (const section of newer.querySelectorAll('.cards')) {
    section.replaceChildren(
      ...[...section.children].map((card) => {
        if (!(card instanceof HTMLElement)) return card
        const before = known.get(card.dataset.dish ?? '')
        return before && isSame(before, card) ? before : document.adoptNode(card)
      }),
    )
  }
  const place = document.querySelector('.dishes')
  if (place) {
    place.querySelectorAll(':scope > section').forEach((section) => section.remove())
    place.append(...newer.querySelectorAll('.dishes > section'))
  } else {
    const lists = [...newer.querySelectorAll('.cards')]
    for (const [index, list] of document.querySelectorAll('.cards').entries()) {
      const other = lists[index]
      if (other) list.replaceWith(document.adoptNode(other))
    }
  }
  swap('.sections ul', newer)
  for (const [index, part] of document.querySelectorAll('[data-live]').entries()) {
    const other = newer.querySelectorAll('[data-live]')[index]
    if (other && other.innerHTML !== part.innerHTML) part.innerHTML = other.innerHTML
  }
  held?.()
  return taken
}

function cardsIn(page: Document): NodeListOf<HTMLElement> {
  return page.querySelectorAll<HTMLElement>('.dish')
}

/** The same but for what the script itself has changed. */
function isSame(one: HTMLElement, other: HTMLElement): boolean {
  return (
    one.innerHTML === other.innerHTML &&
    JSON.stringify({ ...one.dataset }) === JSON.stringify({ ...other.dataset })
  )
}

function swap(selector: string, newer: Document): void {
  const mine = document.querySelector(selector)
  const other = newer.querySelector(selector)
  if (mine && other) mine.innerHTML = other.innerHTML
}

/** Where the focus is among the cards, and how to bring it back there. */
function focused(): (() => void) | null {
  const { activeElement } = document
  const card = activeElement?.closest<HTMLElement>('.dish')
  if (!card || !activeElement) return null
  const what = activeElement instanceof HTMLButtonElement ? 'button' : 'a'
  return () => {
    const again = document.querySelector(`.dish[data-dish="${card.dataset.dish}"]`)
    const part = again?.querySelector<HTMLElement>(what) ?? again?.querySelector('a')
    part?.focus({ preventScroll: true })
  }
}
