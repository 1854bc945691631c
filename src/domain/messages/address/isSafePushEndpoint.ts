/** Names that lead nowhere but into somebody's own network (RFC 6761, 6762, 8375; ICANN's .internal). */
const inside =
  /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|private|home\.arpa|in-addr\.arpa|ip6\.arpa|onion|test|example|invalid)$/

/**
 * Whether a push subscription's endpoint, which the browser names and anybody can make up, may be
 * written to: https on its ordinary port at a public host's name. IP addresses are refused in every
 * spelling, as no push service is named so. What the name resolves to is checked when connecting.
 */
export function isSafePushEndpoint(url: string): boolean {
  if (url.length > 2048 || !URL.canParse(url)) return false
  const { protocol, hostname, port, username, password } = new URL(url)
  if (protocol !== 'https:' || port !== '' || username !== '' || password !== '') return false
  const host = hostname.replace(/\.$/, '')
  const labels = host.split('.')
  // The parser has made 0x7f.1 and 2130706433 into 127.0.0.1, and left [::1] in its brackets.
  const isName = labels.length > 1 && labels.every((label) => /^[a-z0-9_-]{1,63}$/.test(label))
  return isName && /[a-z]/.test(labels.at(-1) ?? '') && !inside.test(host)
}
