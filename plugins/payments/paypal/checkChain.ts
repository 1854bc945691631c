import { type KeyObject, X509Certificate } from 'node:crypto'

const block = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/gu
/** For whom PayPal's signing certificates are. */
const subject = /^CN=messageverificationcerts(\.sandbox)?\.paypal\.com$/mu

/**
 * The key of the first certificate of a PEM chain, if it is PayPal's, in force at `now` (epoch milliseconds), and
 * each is issued by the next or by one of `roots` (PEM).
 */
export function checkChain(pem: string, roots: readonly string[], now: number): KeyObject | null {
  const chain = readChain(pem)
  const [leaf] = chain
  if (!leaf || !subject.test(leaf.subject)) return null
  const inForce = ({ validFrom, validTo }: X509Certificate) =>
    Date.parse(validFrom) <= now && now <= Date.parse(validTo)
  const isIssuedBy = (one: X509Certificate, issuer: X509Certificate) =>
    issuer.ca && one.checkIssued(issuer) && one.verify(issuer.publicKey)
  const trusted = roots.flatMap(readChain)
  for (const [index, one] of chain.entries()) {
    if (!inForce(one)) return null
    if (trusted.some((root) => inForce(root) && isIssuedBy(one, root))) return leaf.publicKey
    const next = chain[index + 1]
    if (!next || !isIssuedBy(one, next)) return null
  }
  return null
}

function readChain(pem: string): X509Certificate[] {
  try {
    return (pem.match(block) ?? []).slice(0, 5).map((one) => new X509Certificate(one))
  } catch {
    return []
  }
}
