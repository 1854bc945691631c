import { createHash } from 'node:crypto'

import type { Connected } from './connectionOf'

/** Changed whenever the same answer gives another menu than before. */
const meaning = 5

/** What an answer is read for; of another purpose the same answer is another. */
export function purposeOf(connection: Connected): string {
  const { source, externalMenuId, priceCategoryId, locale, organization, others, locations } =
    connection
  const whose = [organization, others, [...locations.keys()]]
  const how = [meaning, source, externalMenuId, priceCategoryId, locale, ...whose]
  return createHash('sha1').update(JSON.stringify(how)).digest('base64url').slice(0, 10)
}

const mark = Buffer.from('"correlationId"')

/**
 * Names an answer and what it is read for: the same answer with another correlationId, which every
 * answer has of its own, has the same name.
 */
export function hashOf(bytes: Buffer, connection: Connected): string {
  return `${purposeOf(connection)}.${digest(bytes)}`
}

function digest(bytes: Buffer): string {
  const hash = createHash('sha1')
  const at = bytes.indexOf(mark)
  if (at === -1) return hash.update(bytes).digest('base64url')
  const open = bytes.indexOf(0x22, at + mark.length)
  const close = open === -1 ? -1 : bytes.indexOf(0x22, open + 1)
  if (close === -1) return hash.update(bytes).digest('base64url')
  return hash.update(bytes.subarray(0, open)).update(bytes.subarray(close)).digest('base64url')
}
