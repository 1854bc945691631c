import type { Payload } from 'payload'

import { IikoError } from '@/plugins/iiko/errors/IikoError'
import { registerWebhook } from '@/plugins/iiko/webhooks/registerWebhook'
import { webhookUrl } from '@/plugins/iiko/webhooks/webhookUrl'

import type { Terminal } from '../terminal'

type Connection = { id: number; label: string; organizationId: string }

/** `carte iiko webhook`: has iiko tell of changes for these connections. Returns the exit code. */
export async function registerWebhooks(
  payload: Payload,
  connections: readonly Connection[],
  { err, messages, out }: Terminal,
): Promise<number> {
  const { iiko } = messages
  const url = webhookUrl()
  if (url === null) {
    err(`${iiko.noPublicUrl}\n`)
    return 1
  }
  let code = 0
  for (const { id: connection, label, organizationId } of connections) {
    try {
      await registerWebhook(payload, { connection, organizationId, url })
      out(`${iiko.webhookSet(label, url)}\n`)
    } catch (error) {
      if (!(error instanceof IikoError)) throw error
      err(`${label}: ${error.message}\n`)
      code = 1
    }
  }
  return code
}
