import addressparser from 'nodemailer/lib/addressparser'

export type Mailbox = { name: string; address: string }

/**
 * The one mailbox that `to` names, with or without a name; null where it is none, several or a group:
 * a delivery is for one person, and an address that people write themselves must not become a list.
 */
export function onlyAddress(to: string): Mailbox | null {
  if (/[\r\n]/.test(to.replace(/"[^"]*"/g, ''))) return null
  const [first, ...others] = addressparser(to, { flatten: true })
  if (!first?.address || others.length > 0 || /:.*;\s*$/.test(to)) return null
  if (!/^[^\s@,;<>]+@[^\s@,;<>]+$/.test(first.address)) return null
  return { name: (first.name ?? '').replace(/[\r\n]+/g, ' '), address: first.address }
}
