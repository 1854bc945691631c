import { type Client, escapeIdentifier, escapeLiteral } from 'pg'
import { z } from 'zod'

import { PendingMigrationsError } from './roles/PendingMigrationsError'

const lacking = z.array(z.object({ name: z.string(), code: z.string() }))

/**
 * Lets the database take texts in these languages: Payload keeps the codes in enumerated types, which
 * its migrations fill with ru and en. A language that is left out again keeps its texts. Rejects with
 * PendingMigrationsError where this role may change no types.
 */
export async function addMenuLocales(
  client: Pick<Client, 'query'>,
  codes: readonly string[],
): Promise<void> {
  if (codes.length === 0) return
  // Only those that lack it: the role that Carte runs as may change no types.
  const { rows } = await client.query(
    `select typname as name, code from pg_type, unnest($1::text[]) as code
     where typtype = 'e' and (typname = '_locales' or typname like '%\\_published\\_locale')
       and not exists (select from pg_enum where enumtypid = pg_type.oid and enumlabel = code)`,
    [codes],
  )
  for (const { name, code } of lacking.parse(rows)) {
    const type = escapeIdentifier(name)
    try {
      await client.query(`alter type ${type} add value if not exists ${escapeLiteral(code)}`)
    } catch (error) {
      if (!isDenied(error)) throw error
      throw new PendingMigrationsError([`the language ${code}`], { cause: error })
    }
  }
}

/** insufficient_privilege (Postgres, "Error Codes"). */
const isDenied = (error: unknown) =>
  error instanceof Error && 'code' in error && error.code === '42501'
