import { words } from '../words'

import { amountIn } from './readChoice'

export type Wrong = { where: HTMLElement; text: string }

/** The first group or part of a combo in which too few or too many are chosen; the server has the last word. */
export function checkChoice(form: HTMLFormElement): Wrong | null {
  for (const part of form.querySelectorAll<HTMLFieldSetElement>('fieldset[data-title]')) {
    if (part.disabled || !isAsked(part)) continue
    const { title = '', min, max } = part.dataset
    const count = countIn(part)
    if (count < Number(min ?? 0)) return { where: part, text: words.tooFew(title, Number(min)) }
    if (max !== undefined && count > Number(max)) {
      return { where: part, text: words.tooMany(title, Number(max)) }
    }
  }
  return null
}

/** How many are chosen in a group. */
export function countIn(part: HTMLElement): number {
  return [...part.querySelectorAll(':scope > ul > li')].reduce(
    (all, option) => all + amountIn(option),
    0,
  )
}

/** A group within a modifier is asked for with the modifier alone. */
function isAsked(part: HTMLElement): boolean {
  if (part.dataset.nested === undefined) return true
  const option = part.closest('[data-modifier]')
  return option !== null && amountIn(option) > 0
}
