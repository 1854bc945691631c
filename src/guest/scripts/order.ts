import * as z from 'zod/mini'

import { ask } from './ask'
import { explain } from './explain'
import { fetchPage } from './menu/fetchPage'
import { isPayingHere, payHere } from './pay/payHere'
import { say } from './say'

const anything = z.unknown()

/** Keeps the page of an order as the order is, and lets its guest pay or call it off. */
export function order(): void {
  const { events, order: id } = document.body.dataset
  if (!id) return
  if (events) follow(events)
  const due = document.querySelector<HTMLButtonElement>('[data-pay]')
  // From the checkout: to the form at once.
  if (due && location.hash === '#pay') void act(due, () => pay(due))
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button') : null
    if (button?.dataset.pay) void act(button, () => pay(button))
    if (button?.dataset.cancel) {
      if (button.dataset.sure) {
        button.textContent = button.dataset.sure
        delete button.dataset.sure
      } else void act(button, () => cancel(button.dataset.cancel ?? ''))
    }
  })
}

function follow(events: string): void {
  const stream = new EventSource(events)
  stream.addEventListener('order', ({ lastEventId }) => {
    if (Number(lastEventId) > Number(document.body.dataset.seq)) void refresh(stream)
  })
}

async function refresh(stream?: EventSource): Promise<void> {
  const newer = await fetchPage(location.href).catch(() => null)
  const main = newer?.querySelector('main')
  if (!newer || !main) return
  document.body.dataset.seq = newer.body.dataset.seq ?? ''
  // What the guest is writing in a provider's form stays, as long as it has to be paid.
  if (isPayingHere() && main.querySelector('[data-pay]')) return
  document.querySelector('main')?.replaceChildren(...main.childNodes)
  say(document.getElementById('order-state')?.textContent ?? '')
  // An order that is over has no events any more.
  if (newer.body.dataset.events === undefined) stream?.close()
}

async function act(button: HTMLButtonElement, action: () => Promise<void>): Promise<void> {
  button.disabled = true
  try {
    await action()
  } catch (error) {
    const wrong = document.getElementById('order-wrong')
    if (wrong) wrong.textContent = explain(error)
  } finally {
    button.disabled = false
  }
}

async function pay(button: HTMLButtonElement): Promise<void> {
  const order = { id: Number(document.body.dataset.order), token: button.dataset.pay ?? '' }
  if (!(await payHere(order))) await refresh()
  else if (isPayingHere()) button.hidden = true
}

async function cancel(address: string): Promise<void> {
  await ask(address.replace('/api/v1', ''), anything, { method: 'POST', body: {} })
  await refresh()
}
