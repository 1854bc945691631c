import { drill } from '@/src/backup/drill'
import { inConnection } from '@/src/db/backup/inConnection'
import { directUrl } from '@/src/db/directUrl'
import { openQuery } from '@/src/db/menuModel/openQuery'

import { openConnection, type OpenConnection } from './openConnection'
import { payloadWithoutDatabase } from './payloadWithoutDatabase'
import { always, readArguments } from './readArguments'
import type { Terminal } from './terminal'
import { UsageError } from './UsageError'

/** `carte drill [NAME]`. Returns the exit code: 1 when the backup is not good. Throws UsageError. */
export async function runDrill(
  args: readonly string[],
  terminal: Terminal,
  open: OpenConnection = openConnection,
): Promise<number> {
  const { messages, out } = terminal
  const { backup } = messages
  const { positionals: words, values } = readArguments(args, terminal, always)
  const { help, json } = values
  if (help) {
    out(`${backup.drillHelp}\n`)
    return 0
  }
  if (words.length > 1) throw new UsageError(backup.noName)
  const connection = await open()
  try {
    const payload = await payloadWithoutDatabase()
    const { differences, manifest, seconds } = await inConnection(directUrl(), (client) =>
      drill(openQuery(client), payload, words[0]),
    )
    const { name, tables } = manifest
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    if (json) {
      out(`${JSON.stringify({ name, tables: tables.length, rows, seconds, differences })}\n`)
    } else if (differences.length === 0) {
      out(`${backup.good(name, tables.length, rows, seconds.toFixed(1))}\n`)
    } else out(`${[backup.bad(name), ...differences.map(backup.difference)].join('\n')}\n`)
    return differences.length === 0 ? 0 : 1
  } finally {
    await connection.close()
  }
}
