// @ts-check
/**
 * Browser notices for any page of this site, without a framework:
 *
 *   import { switchOn, switchOff, stateOf } from '/push.js'
 *
 * `scope` keeps guests ('/') and staff ('/admin/') apart: each has a subscription of its own.
 */

const isSupported = () =>
  'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window

/** @param {string} scope */
const subscriptionIn = async (scope) => {
  const known = await navigator.serviceWorker.getRegistration(scope)
  // A wider worker answers for narrower scopes as well.
  if (!known || new URL(known.scope).pathname !== scope) return null
  return known.pushManager.getSubscription()
}

/**
 * How it stands in this browser. `denied` can only be undone in the browser's own settings.
 * @param {string} scope
 * @returns {Promise<'unsupported' | 'denied' | 'on' | 'off'>}
 */
export async function stateOf(scope) {
  if (!isSupported()) return 'unsupported'
  if (Notification.permission === 'denied') return 'denied'
  return (await subscriptionIn(scope)) ? 'on' : 'off'
}

/**
 * The endpoint of this browser's subscription, null without one.
 * @param {string} scope
 * @returns {Promise<string | null>}
 */
export async function endpointIn(scope) {
  return isSupported() ? ((await subscriptionIn(scope))?.endpoint ?? null) : null
}

/**
 * Asks the person, then subscribes; to be called from a click. Null when the person says no.
 * @param {string} scope
 * @returns {Promise<PushSubscriptionJSON | null>}
 */
export async function switchOn(scope) {
  if ((await Notification.requestPermission()) !== 'granted') return null
  const answer = await fetch('/api/v1/subscriptions/push-key')
  if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
  const { publicKey } = await answer.json()
  // For guests the worker of their site takes notices as well: a scope has one worker.
  const worker = scope === '/' ? '/sw.js' : '/push-worker.js'
  const registration = await navigator.serviceWorker.register(worker, { scope })
  await untilActive(registration)
  const wanted = { userVisibleOnly: true, applicationServerKey: publicKey }
  const subscription = await registration.pushManager.subscribe(wanted).catch(async (error) => {
    // One made with an older key of the server stands in the way.
    const old = await registration.pushManager.getSubscription()
    if (!old) throw error
    await old.unsubscribe()
    return registration.pushManager.subscribe(wanted)
  })
  return subscription.toJSON()
}

/**
 * Ends this browser's subscription; returns its endpoint, by which the server knows it.
 * @param {string} scope
 * @returns {Promise<string | null>}
 */
export async function switchOff(scope) {
  const subscription = await subscriptionIn(scope)
  await subscription?.unsubscribe()
  return subscription?.endpoint ?? null
}

/** @param {ServiceWorkerRegistration} registration */
function untilActive({ active, installing, waiting }) {
  if (active) return Promise.resolve()
  return new Promise((resolve, reject) => {
    const worker = installing ?? waiting
    worker?.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve(undefined)
      if (worker.state === 'redundant') reject(new Error('The service worker was not taken.'))
    })
  })
}
