import { type Client, escapeIdentifier, escapeLiteral } from 'pg'
import { z } from 'zod'

const types = z.array(z.object({ name: z.string() }))

/**
 * Lets the database take texts in these languages: Payload keeps the codes in enumerated types, which
 * its migrations fill with ru and en. A language that is left out again keeps its texts.
 */
export async function addMenuLocales(
  client: Pick<Client, 'query'>,
  codes: readonly string[],
): Promise<void> {
  if (codes.length === 0) return
  const { rows } = await client.query(
    `select typname as name from pg_type
     where typtype = 'e' and (typname = '_locales' or typname like '%\\_published\\_locale')`,
  )
  for (const { name } of types.parse(rows)) {
    for (const code of codes) {
      const type = escapeIdentifier(name)
      await client.query(`alter type ${type} add value if not exists ${escapeLiteral(code)}`)
    }
  }
}
