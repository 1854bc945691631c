import type { Ready, Reply } from './replyWith'

/**
 * 304 for a reader who has the body, whatever the coding it has it in, else the body (RFC 9110, 13.1.2;
 * tags are compared weakly, for proxies that compress weaken them).
 */
export function choose({ tags, found, unchanged }: Ready, ifNoneMatch: string | undefined): Reply {
  if (ifNoneMatch === undefined) return found
  if (tags.has(ifNoneMatch)) return unchanged
  const isKnown = ifNoneMatch.split(',').some((one) => {
    const tag = one.trim()
    return tag === '*' || tags.has(tag.replace(/^W\//, ''))
  })
  return isKnown ? unchanged : found
}
