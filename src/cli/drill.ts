import { parseArgs } from 'node:util'

import { drill } from '@/src/backup/drill'
import { inConnection } from '@/src/db/backup/inConnection'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { settings } from '@/src/settings'

import { openConnection, type OpenConnection } from './openConnection'
import { payloadWithoutDatabase } from './payloadWithoutDatabase'
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
  const { help, json, words } = readArguments(args, terminal)
  if (help) {
    out(`${backup.drillHelp}\n`)
    return 0
  }
  if (words.length > 1) throw new UsageError(backup.noName)
  const connection = await open()
  try {
    const payload = await payloadWithoutDatabase()
    const { differences, manifest, seconds } = await inConnection(
      settings().DATABASE_URL,
      (client) => drill(openQuery(client), payload, words[0]),
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

function readArguments(args: readonly string[], { messages }: Terminal) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        help: { type: 'boolean', short: 'h', default: false },
        json: { type: 'boolean', default: false },
      },
    })
    return { words: positionals, ...values }
  } catch (error) {
    throw new UsageError(messages.wrongArguments(error instanceof Error ? error.message : ''))
  }
}
