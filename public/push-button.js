// @ts-check
/**
 * A button by which a guest gets news in this browser. Around it, as src/server/subscriptions writes it:
 *
 *   <div data-push data-language="ru">
 *     <p data-push-say="off" hidden>…</p>  (unsupported, denied, on, off, failed: what is said)
 *     <button data-push-do="on" hidden>…</button>  (on, off: what can be done)
 *   </div>
 */
import { stateOf, switchOff, switchOn } from '/push.js'

const scope = '/'
/** The token that ends the subscription. */
const kept = 'carte-push'

/** @param {string} path @param {unknown} body */
async function post(path, body) {
  const answer = await fetch(`/api/v1/subscriptions${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  })
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
  return answer.json()
}

/** @param {HTMLElement} box */
async function subscribe({ dataset: { language } }) {
  const subscription = await switchOn(scope)
  if (!subscription) return
  const { endpoint, keys } = subscription
  try {
    const { token } = await post('', {
      channel: 'push',
      subscription: { endpoint, keys },
      language,
    })
    localStorage.setItem(kept, token)
  } catch (error) {
    // What the server does not know is not on.
    await switchOff(scope)
    throw error
  }
}

async function leave() {
  const token = localStorage.getItem(kept)
  if (token) await post('/leave', { channel: 'push', token })
  await switchOff(scope)
  localStorage.removeItem(kept)
}

/** @param {HTMLElement} box @param {string} state */
function show(box, state) {
  for (const part of box.querySelectorAll('[data-push-say], [data-push-do]')) {
    if (!(part instanceof HTMLElement)) continue
    const { pushSay, pushDo } = part.dataset
    const next = { on: 'off', off: 'on', failed: 'on' }[state]
    part.hidden = pushSay ? pushSay !== state : pushDo !== next
  }
  box.dataset.push = state
}

for (const box of document.querySelectorAll('[data-push]')) {
  if (!(box instanceof HTMLElement)) continue
  const refresh = async () => show(box, await stateOf(scope))
  for (const button of box.querySelectorAll('button[data-push-do]')) {
    if (!(button instanceof HTMLButtonElement)) continue
    button.addEventListener('click', async () => {
      button.disabled = true
      try {
        await (button.dataset.pushDo === 'on' ? subscribe(box) : leave())
        await refresh()
      } catch {
        show(box, 'failed')
      } finally {
        button.disabled = false
      }
    })
  }
  await refresh()
}
