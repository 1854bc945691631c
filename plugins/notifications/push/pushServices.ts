const services = [
  'fcm.googleapis.com',
  'push.services.mozilla.com',
  'notify.windows.com',
  'push.apple.com',
]

/**
 * Whether a host is a push service of the common browsers. Browsers name the endpoint themselves, so
 * that any host may stand there; what a stranger's says concerns its own subscriptions alone.
 */
export function isPushService(host: string): boolean {
  return services.some((service) => host === service || host.endsWith(`.${service}`))
}
