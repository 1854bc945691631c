import { fetchFromIiko } from '@/plugins/iiko/runs/fetchFromIiko'
import { runHere } from '@/plugins/iiko/runs/runHere'
import { startRun } from '@/plugins/iiko/runs/startRun'
import { syncLimits } from '@/plugins/iiko/runs/syncLimits'
import { directUrl } from '@/src/db/directUrl'

import { registerWebhooks } from './iiko/registerWebhooks'
import { openTool, type OpenTool } from './openTool'
import { always, readArguments } from './readArguments'
import type { Terminal } from './terminal'
import { UsageError } from './UsageError'

/**
 * `carte iiko sync`: the menu follows iiko now; `carte iiko webhook`: iiko tells of changes. Returns the exit code: 0 done or nothing to do, 1 failed,
 * 3 when a person has to agree first (`--yes`). Throws UsageError.
 */
export async function runIiko(
  args: readonly string[],
  terminal: Terminal,
  openDatabase: OpenTool = openTool,
): Promise<number> {
  const { messages, out, signal } = terminal
  const { iiko } = messages
  const { positionals: actions, values } = readArguments(args, terminal, {
    ...always,
    connection: { type: 'string' },
    preview: { type: 'boolean', default: false },
    yes: { type: 'boolean', default: false },
  })
  const { connection, help, json, preview, yes } = values
  if (help) {
    out(`${iiko.help}\n`)
    return 0
  }
  const [action, ...rest] = actions
  if ((action !== 'sync' && action !== 'webhook') || rest.length > 0) {
    throw new UsageError(iiko.noAction)
  }

  const database = await openDatabase()
  try {
    const { payload } = database
    const { docs } = await payload.find({
      collection: 'iiko-connections',
      where: { isActive: { equals: true } },
      pagination: false,
      depth: 0,
    })
    const wanted =
      connection === undefined ? docs : docs.filter(({ id }) => String(id) === connection)
    if (wanted.length === 0) throw new UsageError(iiko.noConnection)
    if (action === 'webhook') return await registerWebhooks(payload, wanted, terminal)
    let code = 0
    for (const { id, label } of wanted) {
      const { id: run } = await startRun(payload, {
        connection: id,
        starter: 'command',
        isPreview: preview,
        isApproved: yes && !preview,
      })
      const done = await runHere(
        {
          payload,
          connectionString: directUrl(),
          limits: syncLimits(),
          fetchMenu: (asked, since) => fetchFromIiko(payload, asked, since),
          signal,
        },
        { run, connection: id },
      )
      const told = { label, state: done.state, reason: done.reason ?? null, counts: done.counts }
      out(json ? `${JSON.stringify({ run, ...told })}\n` : `${iiko.outcome(told)}\n`)
      if (done.state === 'failed') code = 1
      else if (done.state === 'held' && code === 0) code = 3
    }
    return code
  } finally {
    await database.close()
  }
}
