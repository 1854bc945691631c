import { randomBytes } from 'node:crypto'

import { inConnection } from '@/src/db/backup/inConnection'
import { directUrl } from '@/src/db/directUrl'
import { prepareAppRole } from '@/src/db/roles/prepareAppRole'

import { openTool, type OpenTool } from './openTool'
import { always, readArguments } from './readArguments'
import type { Terminal } from './terminal'
import { UsageError } from './UsageError'

/**
 * `carte database migrate` and `carte database roles`: both as the owner of the tables, and both bring
 * the database to this version first. Returns the exit code. Throws UsageError.
 */
export async function runDatabase(
  args: readonly string[],
  terminal: Terminal,
  open: OpenTool = openTool,
): Promise<number> {
  const { messages, out } = terminal
  const { positionals: words, values } = readArguments(args, terminal, {
    ...always,
    app: { type: 'string', default: 'carte_app' },
  })
  const { app: name, help, json } = values
  if (help) {
    out(`${messages.database.help}\n`)
    return 0
  }
  const [action, ...rest] = words
  if ((action !== 'migrate' && action !== 'roles') || rest.length > 0)
    throw new UsageError(messages.database.noAction)
  if (!/^[a-z][a-z0-9_]{0,62}$/.test(name)) throw new UsageError(messages.database.wrongName)
  const database = await open()
  try {
    if (action === 'migrate') {
      out(json ? '{"migrated":true}\n' : `${messages.database.migrated}\n`)
      return 0
    }
    const owner = directUrl()
    const password = randomBytes(24).toString('base64url')
    await inConnection(owner, (client) => prepareAppRole(client, { name, password }))
    const url = new URL(owner)
    url.username = name
    url.password = password
    out(
      json
        ? `${JSON.stringify({ role: name, url: url.href })}\n`
        : `${messages.database.prepared(name, url.href)}\n`,
    )
    return 0
  } finally {
    await database.close()
  }
}
