import { addLine } from '../cart/addLine'
import type { CartLine } from '../cart/Cart'
import { quote } from '../cart/quote'
import { explain } from '../explain'
import { money } from '../money'
import { say } from '../say'
import { soon } from '../soon'
import { words } from '../words'

import { checkChoice, countIn } from './checkChoice'
import { readChoice } from './readChoice'

/** Makes a dish's choice work: what goes with what, what it costs, and into the cart with it. */
export function choice(sheet: HTMLElement, { added }: { added: () => void }): void {
  const form = sheet.querySelector<HTMLFormElement>('form.choice')
  const price = form?.querySelector('.cost')
  const wrong = form?.querySelector('.wrong')
  if (!form || !price || !wrong) return
  let asked = 0

  const ask = soon(() => {
    const mine = (asked += 1)
    price.setAttribute('aria-busy', 'true')
    quote([lineOf(sheet, form)]).then(
      ({ lines }) => {
        if (mine !== asked) return
        price.removeAttribute('aria-busy')
        const sum = money(lines[0]?.subtotal ?? 0)
        if (price.textContent !== sum) say(words.total(sum))
        price.textContent = sum
      },
      (error: unknown) => {
        if (mine === asked) wrong.textContent = explain(error)
      },
    )
  }, 120)

  form.addEventListener('change', ({ target }) => {
    wrong.textContent = ''
    if (target instanceof HTMLInputElement) keepToOne(target)
    arrange(form)
    ask()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const found = checkChoice(form)
    wrong.textContent = found?.text ?? ''
    if (found) {
      found.where.querySelector<HTMLElement>('input:not(:disabled)')?.focus()
      return
    }
    addLine(lineOf(sheet, form))
    added()
  })
  arrange(form)
}

function lineOf({ dataset }: HTMLElement, form: HTMLFormElement): CartLine {
  const quantity = Number(form.querySelector<HTMLInputElement>('[name="quantity"]')?.value) || 1
  const { dish, name = '', photo, href = location.pathname } = dataset
  return { dish_id: Number(dish), ...readChoice(form), quantity, name, photo: photo ?? null, href }
}

/** Of which only one may be chosen, the last counts. */
function keepToOne(input: HTMLInputElement): void {
  const part = input.closest<HTMLElement>('fieldset[data-title]')
  if (input.type !== 'checkbox' || !input.checked || part?.dataset.max !== '1') return
  for (const other of part.querySelectorAll<HTMLInputElement>(
    ':scope > ul > li > .option input[type="checkbox"]',
  )) {
    if (other !== input) other.checked = false
  }
}

/** Shows the groups of the size that is chosen, those of modifiers that are, and how far numbers go. */
function arrange(form: HTMLFormElement): void {
  const size = form.querySelector<HTMLInputElement>('input[name="size"]:checked')?.value
  for (const part of form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-group]')) {
    const { size: own, notFor, nested, max } = part.dataset
    const option = nested === undefined ? null : part.closest('[data-modifier]')
    const isHere = option
      ? isTaken(option)
      : own === undefined
        ? !(notFor?.split(' ') ?? []).includes(size ?? '')
        : own === size
    part.hidden = !isHere
    part.disabled = !isHere
    if (max === undefined) continue
    const isFull = countIn(part) >= Number(max)
    for (const more of part.querySelectorAll<HTMLButtonElement>(
      ':scope > ul > li > .option [data-step="1"]',
    )) {
      const isOff = more.parentElement?.querySelector('input')?.disabled ?? false
      more.disabled = isFull || isOff
    }
  }
}

function isTaken(option: Element): boolean {
  const input = option.querySelector<HTMLInputElement>(':scope > .option input')
  if (!input) return false
  return input.type === 'number' ? Number(input.value) > 0 : input.checked
}
