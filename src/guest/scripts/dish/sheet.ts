import { addLine } from '../cart/addLine'
import { fetchPage } from '../menu/fetchPage'
import { words } from '../words'

import { choice } from './choice'

/**
 * Opens dishes over the menu: each is its own page, shown in a dialog, with the page's address, so that it can
 * be shared and left by «back». What cannot be fetched is opened as a page.
 */
export function sheet(): void {
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-labelledby', 'dish-name')
  document.body.append(dialog)
  const { title } = document
  const home = location.href

  async function open(link: HTMLAnchorElement): Promise<void> {
    const card = link.closest('.dish')
    card?.setAttribute('aria-busy', 'true')
    try {
      const read = await fetchPage(link.href)
      const dish = read.getElementById('dish')
      if (!(dish instanceof HTMLElement)) throw new Error('This is no dish.')
      show(document.adoptNode(dish), link.href)
      document.title = read.title
    } catch {
      location.assign(link.href)
    } finally {
      card?.removeAttribute('aria-busy')
    }
  }

  function show(dish: HTMLElement, href: string): void {
    dish.dataset.href = new URL(href).pathname
    dialog.replaceChildren(closeButton(), dish)
    dialog.showModal()
    dialog.scrollTop = 0
    dish.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true })
    history.pushState({ dish: true }, '', href)
    choice(dish, { added: () => dialog.close() })
  }

  function closeButton(): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'close'
    button.setAttribute('aria-label', words.close)
    button.innerHTML =
      '<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M6 6l12 12M18 6L6 18"/></svg>'
    button.addEventListener('click', () => dialog.close())
    return button
  }

  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close()
  })
  dialog.addEventListener('close', () => {
    document.title = title
    dialog.replaceChildren()
    if (isOpenInHistory()) history.back()
  })
  addEventListener('popstate', () => {
    if (!isOpenInHistory() && dialog.open) dialog.close()
    // Forward again to a dish that was closed.
    else if (isOpenInHistory() && !dialog.open && location.href !== home) location.reload()
  })

  document.addEventListener('click', (event) => {
    if (!(event.target instanceof Element)) return
    const add = event.target.closest<HTMLElement>('[data-add]')
    const card = event.target.closest<HTMLElement>('.dish')
    const link = card?.querySelector<HTMLAnchorElement>('a[data-open]')
    if (!card || !link || dialog.contains(card)) return
    if (add?.dataset.add === 'now') return addPlain(card, link)
    const isPlainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey
    if (!isPlainClick || (!add && !event.target.closest('a[data-open]'))) return
    event.preventDefault()
    void open(link)
  })
}

function isOpenInHistory(): boolean {
  const state: unknown = history.state
  return typeof state === 'object' && state !== null && 'dish' in state
}

function addPlain(card: HTMLElement, link: HTMLAnchorElement): void {
  addLine({
    dish_id: Number(card.dataset.dish),
    size: null,
    quantity: 1,
    groups: [],
    choices: [],
    comment: '',
    name: link.textContent?.trim() ?? '',
    detail: '',
    photo: card.querySelector('img')?.getAttribute('src') ?? null,
    href: new URL(link.href).pathname,
  })
}
