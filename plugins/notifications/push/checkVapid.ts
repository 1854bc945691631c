import { createECDH } from 'node:crypto'

import type { VapidKeys } from './makeVapidKeys'

export type Vapid = VapidKeys & {
  /** Whom a push service writes to when something is wrong: `mailto:` or `https:` (RFC 8292, 2.1). */
  subject: string
}

/**
 * Throws when no push service could accept these, saying what to do. A subject at localhost is
 * accepted by all but Apple's, which answers 403 BadJwtToken.
 */
export function checkVapid({ publicKey, privateKey, subject }: Vapid): void {
  if (publicOf(privateKey) !== publicKey.replace(/=+$/, '')) {
    throw new Error(
      'The VAPID keys are no pair: set the public and the private key that were made together.',
    )
  }
  const host = /^mailto:[^\s@<>]+@([^\s@<>]+)$/.exec(subject)?.[1] ?? webHost(subject)
  if (!host || /(^|\.)localhost$/i.test(host)) {
    throw new Error(
      'The VAPID subject must be mailto: with an address, or https:, and not at localhost.',
    )
  }
}

function publicOf(privateKey: string): string | null {
  const bytes = Buffer.from(privateKey, 'base64url')
  if (bytes.length !== 32) return null
  try {
    const curve = createECDH('prime256v1')
    curve.setPrivateKey(bytes)
    return curve.getPublicKey('base64url')
  } catch {
    return null
  }
}

function webHost(subject: string): string | undefined {
  const url = URL.canParse(subject) ? new URL(subject) : null
  return url?.protocol === 'https:' ? url.hostname : undefined
}
