const local = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i
const label = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i

/**
 * An email address as it is stored: without white space around it, its domain in small ASCII letters
 * (`почта.рф` → `xn--…`). Undefined for what no ordinary mail server takes: several addresses, quoted
 * names, names beyond ASCII, line breaks, IP addresses (RFC 5321, section 4.5.3.1; RFC 5322, 3.4.1).
 */
export function emailAddress(text: string): string | undefined {
  const trimmed = text.trim()
  const at = trimmed.lastIndexOf('@')
  const name = trimmed.slice(0, at)
  if (at < 1 || name.length > 64 || !local.test(name)) return undefined
  const domain = asciiDomain(trimmed.slice(at + 1))
  if (domain === undefined || name.length + 1 + domain.length > 254) return undefined
  return `${name}@${domain}`
}

function asciiDomain(text: string): string | undefined {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(text) || !URL.canParse(`http://${text}`)) return undefined
  const domain = new URL(`http://${text}`).hostname
  const labels = domain.split('.')
  const top = labels.at(-1) ?? ''
  const isPublic = labels.length > 1 && /^(?:[a-z]{2,}|xn--[a-z0-9-]+)$/.test(top)
  return isPublic && labels.every((part) => label.test(part)) ? domain : undefined
}
