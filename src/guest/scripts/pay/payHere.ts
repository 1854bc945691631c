import { page } from '../page'

import { askStep, type Step } from './askStep'
import { loadScript } from './loadScript'
import type { MountForm, PayForm } from './PayForm'
import { stripeForm } from './stripeForm'

const forms: Readonly<Record<string, MountForm>> = { stripe: stripeForm }

type Order = { id: number; token: string }

/** Whether a provider's form stands on the page: what is in it must not be drawn anew. */
export const isPayingHere = (): boolean => document.getElementById('pay-form')?.hidden === false

/**
 * Leads the guest of an order to paying for it: to the provider's page, or in its form on ours. Where the form
 * cannot be shown, since its script is blocked, to the provider's page after all. False: there is nowhere to go.
 */
export async function payHere(order: Order): Promise<boolean> {
  const step = await askStep(order.id, order.token)
  if (!step || step.kind !== 'form') return go(step)
  const shown = await show(step).catch(() => null)
  if (shown) return true
  return go(await askStep(order.id, order.token, { page: true }))
}

function go(step: Step | null): boolean {
  if (step?.kind !== 'redirect' || !step.url) return false
  location.assign(step.url)
  return true
}

/** Shows the form; null where the page has no place for it, or nobody knows the provider’s. */
async function show({ client_secret, options = {}, public_key }: Step): Promise<PayForm | null> {
  const form = document.querySelector<HTMLFormElement>('#pay-form')
  const place = document.getElementById('pay-place')
  const { provider, script } = options
  const mount = typeof provider === 'string' ? forms[provider] : undefined
  if (!form || !place || !mount || typeof script !== 'string') return null
  if (!client_secret || !public_key) return null
  await loadScript(script)
  form.hidden = false
  try {
    const { language } = page
    const shown = await mount(place, {
      clientSecret: client_secret,
      publicKey: public_key,
      language,
    })
    listen(form, shown)
    return shown
  } catch (error) {
    form.hidden = true
    place.replaceChildren()
    throw error
  }
}

function listen(form: HTMLFormElement, shown: PayForm): void {
  const button = form.querySelector('button')
  const wrong = document.getElementById('pay-wrong')
  // Where the button was, there is the form.
  form.focus()
  form.onsubmit = (event) => {
    event.preventDefault()
    if (!button || button.disabled) return
    button.disabled = true
    if (wrong) wrong.textContent = ''
    const back = `${location.origin}${location.pathname}?locale=${page.locale}`
    void shown
      .confirm(back)
      .then((text) => {
        if (wrong) wrong.textContent = text
      })
      .finally(() => {
        button.disabled = false
      })
  }
}
