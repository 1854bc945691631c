/** Where PayPal's certificates are, and nowhere else. */
const hosts: readonly string[] = [
  'api.paypal.com',
  'api-m.paypal.com',
  'api.sandbox.paypal.com',
  'api-m.sandbox.paypal.com',
]

/**
 * The address of a certificate, if it may be fetched: PayPal's own hosts by https, or the sandbox's origin where
 * there is one. Null for everything else, however alike it looks.
 */
export function checkCertUrl(text: string, sandbox: string | undefined): string | null {
  if (!URL.canParse(text)) return null
  const url = new URL(text)
  if (!url.pathname.startsWith('/v1/notifications/certs/')) return null
  if (url.username || url.password || url.search || url.hash) return null
  if (sandbox !== undefined && url.origin === new URL(sandbox).origin) return url.href
  const isPaypal = url.protocol === 'https:' && url.port === '' && hosts.includes(url.hostname)
  return isPaypal ? url.href : null
}
