import { cards } from './cards'

/**
 * Stripe.js as far as a Payment Element needs it: `Stripe(key).elements({ clientSecret })`, `create('payment')`, its
 * event `ready`, `mount`, `submit`, `confirmPayment`. Stripe serves the real one from js.stripe.com/v3/.
 */
export const stripeJs = (url: string): string => `
window.Stripe = (key) => ({
  elements: ({ clientSecret }) => {
    let box
    const heard = {}
    return {
      clientSecret,
      chosen: () => box.querySelector('input:checked').value,
      submit: async () => ({}),
      create: () => ({
        on(event, hear) { heard[event] = hear },
        mount(place) {
          box = typeof place === 'string' ? document.querySelector(place) : place
          box.innerHTML = ${JSON.stringify(
            Object.entries(cards)
              .map(
                ([name, { number, ru, en }], index) =>
                  `<label style="display:block;padding:6px 0"><input type="radio" name="stripe-card" value="${name}"${index === 0 ? ' checked' : ''}> ${number} <small>${ru} · ${en}</small></label>`,
              )
              .join(''),
          )}
          if (heard.ready) setTimeout(() => heard.ready())
        },
        unmount() { box.innerHTML = '' },
      }),
    }
  },
  confirmPayment: async ({ elements, confirmParams }) => {
    const id = elements.clientSecret.split('_secret_')[0]
    const answer = await fetch(${JSON.stringify(url)} + '/v1/payment_intents/' + id + '/confirm', {
      method: 'POST',
      body: new URLSearchParams({
        key,
        client_secret: elements.clientSecret,
        payment_method: elements.chosen(),
        return_url: confirmParams.return_url,
      }),
    })
    const told = await answer.json()
    if (told.error) return { error: told.error }
    const next = told.next_action && told.next_action.redirect_to_url
    const back = new URL(confirmParams.return_url)
    back.searchParams.set('payment_intent', id)
    back.searchParams.set('redirect_status', 'succeeded')
    location.assign(next ? next.url : back)
    return {}
  },
})
`
