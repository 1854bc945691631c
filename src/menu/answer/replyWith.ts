import type { Bytes } from '../bytes/Bytes'

import { type Coding, codingsFor } from './codingsFor'

/** An answer, its headers as a flat list of names and values. */
export type Reply = { status: 200 | 304; headers: readonly string[]; body: Buffer | null }

/** Both answers to a request, and the entity tags by which a reader shows that it has the body. */
export type Ready = { tags: ReadonlySet<string>; found: Reply; unchanged: Reply }

type Facts = { version: string; locale: string; isNegotiated: boolean }

const made = new WeakMap<Bytes, Map<string, Ready>>()

function bodyIn(bytes: Bytes, coding: Coding): Buffer | null {
  return coding === 'identity' ? bytes.identity : bytes[coding]
}

/**
 * The answers with a body, in the best coding that is ready and accepted. Entity tags are strong:
 * version, digest and coding. Whoever keeps a copy asks each time whether it still counts, and may use
 * it for a day when nobody answers.
 */
export function replyWith(bytes: Bytes, facts: Facts, acceptEncoding: string | undefined): Ready {
  const coding = codingsFor(acceptEncoding).find((one) => bodyIn(bytes, one)) ?? 'identity'
  const all = made.get(bytes) ?? new Map<string, Ready>()
  made.set(bytes, all)
  const name = facts.isNegotiated ? `${coding} negotiated` : coding
  const known = all.get(name)
  if (known) return known
  const ready = prepare(bytes, facts, coding)
  all.set(name, ready)
  return ready
}

function prepare(bytes: Bytes, facts: Facts, coding: Coding): Ready {
  const { isNegotiated, locale, version } = facts
  const tagIn = (one: Coding) =>
    `"${version}-${bytes.digest}${one === 'identity' ? '' : `-${one}`}"`
  const body = bodyIn(bytes, coding) ?? bytes.identity
  const shared = [
    'ETag',
    tagIn(coding),
    'Cache-Control',
    'public, no-cache, stale-if-error=86400',
    'Vary',
    isNegotiated ? 'Accept-Encoding, Accept-Language' : 'Accept-Encoding',
    'Content-Language',
    locale,
    'Carte-Menu-Version',
    version,
  ]
  const described = ['Content-Type', 'application/json', 'Content-Length', String(body.length)]
  const encoded = coding === 'identity' ? [] : ['Content-Encoding', coding]
  return {
    tags: new Set([tagIn('identity'), tagIn('gzip'), tagIn('br')]),
    found: { status: 200, headers: [...described, ...encoded, ...shared], body },
    unchanged: { status: 304, headers: shared, body: null },
  }
}
