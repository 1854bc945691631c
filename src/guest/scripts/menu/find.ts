import { say } from '../say'
import { soon } from '../soon'
import { words } from '../words'

import { fold } from './fold'

/** Narrows the menu down by words, tags and allergens; returns what does it again when the menu has changed. */
export function find(): () => void {
  const form = document.querySelector<HTMLFormElement>('#find')
  const panel = document.getElementById('filters')
  const button = document.getElementById('filters-button')
  const nothing = document.getElementById('nothing')
  if (!form) return () => undefined

  const tell = soon(() => say(words.found(shownCards().length)), 600)

  function apply(): void {
    if (!form) return
    const data = new FormData(form)
    const written = data.get('q')
    const typed = fold(typeof written === 'string' ? written : '').match(/\S+/g) ?? []
    const tags = data.getAll('tag').map(String)
    const avoided = data.getAll('avoid').map(String)
    for (const section of document.querySelectorAll<HTMLElement>('.dishes section')) {
      let left = 0
      for (const card of section.querySelectorAll<HTMLElement>('.dish')) {
        const own = card.dataset.tags?.split(' ') ?? []
        const has = card.dataset.allergens?.split(' ') ?? []
        const text =
          typed.length > 0 ? fold(card.querySelector('.dish-words')?.textContent ?? '') : ''
        card.hidden = !(
          typed.every((word) => text.includes(word)) &&
          tags.every((tag) => own.includes(tag)) &&
          !avoided.some((one) => has.includes(one))
        )
        if (!card.hidden) left += 1
      }
      const isNarrowed = typed.length > 0 || tags.length > 0 || avoided.length > 0
      section.hidden = isNarrowed && left === 0
      const link = document.querySelector(`.sections a[href="#${section.id}"]`)
      if (link?.parentElement) link.parentElement.hidden = section.hidden
    }
    if (nothing) nothing.hidden = shownCards().length > 0
    const count = button?.querySelector<HTMLElement>('.count')
    const chosen = tags.length + avoided.length
    if (count) {
      count.hidden = chosen === 0
      count.textContent = String(chosen)
    }
  }

  button?.addEventListener('click', () => {
    if (!panel) return
    panel.hidden = !panel.hidden
    button.setAttribute('aria-expanded', String(!panel.hidden))
  })
  form.addEventListener('submit', (event) => event.preventDefault())
  form.addEventListener('input', () => {
    apply()
    tell()
  })
  form.addEventListener('reset', () => setTimeout(apply))
  apply()
  return apply
}

const shownCards = () => document.querySelectorAll('.dishes .dish:not([hidden])')
