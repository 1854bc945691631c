import { Refused } from '../ask'
import { type Quote, quote } from '../cart/quote'
import { changeCart, onCart, readCart } from '../cart/store'
import { explain } from '../explain'
import { money } from '../money'
import { say } from '../say'
import { soon } from '../soon'
import { words } from '../words'

import { drawLines, priceLines } from './drawLines'
import { drawSlots, slotInstead } from './drawSlots'
import { drawWays } from './drawWays'
import { findMe } from './findMe'
import { fillGuest, keepGuest } from './guestDetails'
import { ownAddresses } from './ownAddresses'
import { place } from './place'
import { showFields } from './showFields'
import { toOrder } from './toOrder'

const nothing = () => undefined

/**
 * The page on which a cart becomes an order. Whatever changes, the whole is priced anew by the server. Returns how to
 * have it priced again when the menu or the restaurant has changed.
 */
export function checkout(): () => void {
  const form = document.querySelector<HTMLFormElement>('#order')
  const list = document.getElementById('lines')
  const problems = document.getElementById('order-problems')
  const button = document.querySelector<HTMLButtonElement>('#place')
  const slots = form?.querySelector<HTMLSelectElement>('[name="slot"]')
  const ways = document.getElementById('ways')
  const tips = document.getElementById('tips')
  const promo = form?.querySelector<HTMLInputElement>('[name="promo"]')
  if (!form || !list || !problems || !button || !slots || !ways || !tips || !promo) return nothing

  let last: Quote | null = null
  let asked = 0
  let hasMovedSlot = false

  const price = async (): Promise<void> => {
    const cart = readCart()
    if (cart.lines.length === 0) return
    const mine = (asked += 1)
    const { mode, lines, address, promo_code, tips: tip, slot } = toOrder(form, cart)
    button.setAttribute('aria-busy', 'true')
    try {
      const priced = await quote(lines, { mode, address, promo_code, tips: tip, slot })
      if (mine === asked) show(priced)
    } catch (error) {
      if (mine === asked) problems.textContent = explain(error)
    } finally {
      if (mine === asked) button.removeAttribute('aria-busy')
    }
  }
  const priceSoon = soon(() => void price(), 200)

  function show(priced: Quote): void {
    last = priced
    const instead = hasMovedSlot || slots?.value ? null : slotInstead(priced)
    if (slots) drawSlots(slots, priced)
    if (instead && slots) {
      hasMovedSlot = true
      slots.value = instead
      priceSoon()
      return
    }
    if (list) priceLines(list, priced)
    if (ways) drawWays(ways, priced.pay_by)
    if (tips && priced.problems.some(({ code }) => code === 'no-tips')) {
      tips.hidden = true
      tips.querySelector<HTMLInputElement>('input[value="0"]')?.click()
    }
    for (const row of form?.querySelectorAll<HTMLElement>('[data-sum]') ?? []) {
      const name = row.dataset.sum ?? ''
      const sum = new Map<string, unknown>(Object.entries(priced)).get(name)
      const amount = typeof sum === 'number' ? sum : 0
      row.hidden = amount === 0 && name !== 'total'
      const value = row.querySelector('dd')
      if (value) value.textContent = money(name === 'discount' ? -amount : amount)
    }
    const hidden = ['no-tips', 'empty']
    // An address that is not written yet is no mistake.
    const isUnwritten = form?.querySelector<HTMLInputElement>('[name="address.line"]')?.value === ''
    if (isUnwritten) hidden.push('no-point')
    tell(
      priced.problems
        .filter(({ line, code }) => line === null && !hidden.includes(code))
        .map(({ detail }) => detail),
    )
    if (button) button.textContent = words.orderFor(money(priced.total))
    if (priced.total !== readCart().total) changeCart({ total: priced.subtotal - priced.discount })
  }

  function tell(texts: readonly string[]): void {
    if (!problems) return
    const text = [...new Set(texts)].join(' ')
    if (problems.textContent !== text) problems.textContent = text
  }

  function draw(): void {
    const cart = readCart()
    const isEmpty = cart.lines.length === 0
    document.getElementById('cart-empty')?.toggleAttribute('hidden', !isEmpty)
    form?.toggleAttribute('hidden', isEmpty)
    if (list) drawLines(list, cart)
    if (cart.total === null) priceSoon()
  }

  async function order(): Promise<void> {
    if (!form || !button || button.disabled) return
    showFields(form, [])
    if (!last) await price()
    button.disabled = true
    try {
      const next = await place(toOrder(form, readCart()), last?.total ?? 0)
      keepGuest(form)
      location.assign(next)
    } catch (error) {
      button.disabled = false
      if (error instanceof Refused && error.status === 409) await price()
      const rest = error instanceof Refused ? showFields(form, error.fields) : []
      tell(error instanceof Refused && error.fields.length > 0 ? rest : [explain(error)])
    }
  }

  fillGuest(form)
  const { mode, table } = readCart()
  if (mode)
    form.querySelector<HTMLInputElement>(`[name="mode"][value="${CSS.escape(mode)}"]`)?.click()
  promo.value = readCart().promo ?? ''
  const arrange = () => {
    const { mode } = toOrder(form, readCart())
    for (const part of form.querySelectorAll<HTMLElement>('[data-for]')) {
      part.hidden = part.dataset.for !== mode
    }
    for (const part of form.querySelectorAll<HTMLElement>('[data-table]')) {
      part.hidden = (part.dataset.table === 'known') !== (table !== null)
    }
  }
  arrange()
  const usePromo = () => {
    changeCart({ promo: promo.value.trim() || null })
    priceSoon()
  }
  document.getElementById('apply-promo')?.addEventListener('click', usePromo)
  promo.addEventListener('change', usePromo)
  promo.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    usePromo()
  })
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement && target.name === 'mode') {
      changeCart({ mode: target.value })
      slots.value = ''
      hasMovedSlot = false
      arrange()
    }
    if (!(target instanceof Element && target.closest('.lines'))) priceSoon()
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void order()
  })
  void ownAddresses(form, priceSoon)
  findMe(form, { found: priceSoon, failed: () => say(words.noPlace) })
  onCart(draw)
  draw()
  priceSoon()
  return priceSoon
}
