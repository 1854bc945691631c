import { createHash, createPublicKey, verify } from 'node:crypto'

const fold = (text: string): string => text.replace(/\r\n(?=[ \t])/g, '')

/** RFC 6376 §3.4.2. */
const relaxedHeader = (field: string): string => {
  const [name = '', ...value] = fold(field).split(':')
  return `${name.trim().toLowerCase()}:${value
    .join(':')
    .replace(/[ \t]+/g, ' ')
    .trim()}`
}

/** RFC 6376 §3.4.4. */
const relaxedBody = (body: string): string => {
  const lines = body.replace(/[ \t]+(?=\r\n|$)/g, '').replace(/[ \t]+/g, ' ')
  const end = lines.replace(/(\r\n)+$/, '')
  return end === '' ? '' : `${end}\r\n`
}

const tagsOf = (field: string): Map<string, string> =>
  new Map(
    field
      .split(';')
      .map((tag) => tag.split('='))
      .map(([name = '', ...value]) => [name.trim(), value.join('=').replace(/\s+/g, '')]),
  )

/**
 * Verifies a relaxed/relaxed rsa-sha256 or ed25519-sha256 DKIM signature (RFC 6376, RFC 8463).
 * @param publicKey PEM; no DNS is asked
 * @returns 'pass', or what is wrong
 */
export const verifyDkim = (raw: Buffer, publicKey: string): string => {
  const text = raw.toString('latin1')
  const split = text.indexOf('\r\n\r\n')
  const [head, body] = [text.slice(0, split), text.slice(split + 4)]
  const fields = head.split(/\r\n(?![ \t])/)
  const signature = fields.find((field) => /^dkim-signature:/i.test(field))
  if (signature === undefined) return 'not signed'
  const tags = tagsOf(fold(signature).replace(/^[^:]*:/, ''))
  if (tags.get('c') !== 'relaxed/relaxed')
    return `canonicalization ${tags.get('c') ?? 'simple'} is not read here`
  const digest = createHash('sha256').update(relaxedBody(body), 'latin1').digest()
  if (digest.toString('base64') !== tags.get('bh')) return 'the body was changed'
  const left = [...fields].reverse()
  const signed = (tags.get('h') ?? '').split(':').flatMap((name) => {
    const at = left.findIndex((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`))
    return at === -1 ? [] : left.splice(at, 1).map(relaxedHeader)
  })
  const own = relaxedHeader(signature).replace(/([;\s]b=)[^;]*/, '$1')
  const data = Buffer.from([...signed, own].join('\r\n'), 'latin1')
  const bytes = Buffer.from(tags.get('b') ?? '', 'base64')
  const key = createPublicKey(publicKey)
  const good =
    tags.get('a') === 'ed25519-sha256'
      ? verify(null, createHash('sha256').update(data).digest(), key, bytes)
      : verify('sha256', data, key, bytes)
  return good ? 'pass' : 'the signature does not match'
}
