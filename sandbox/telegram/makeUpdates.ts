import { setTimeout as pause } from 'node:timers/promises'

import { BadRequest } from './BadRequest'

export type Update = { update_id: number } & Record<string, unknown>

export type Webhook = { url: string; secret: string; allowed: string[] | undefined }

type Poll = { wake: () => void; end: (error: BadRequest) => void }

const conflict = (what: string) => new BadRequest(`Conflict: ${what}`, 409)

/**
 * The bot's incoming updates: kept until a poll confirms them or the webhook answers 2xx.
 * @param redeliverMs pause before an update the webhook refused is sent again
 * @param onReply a method call the webhook answered with
 */
export const makeUpdates = (redeliverMs: number, onReply: (body: unknown) => Promise<void>) => {
  let waiting: Update[] = []
  let nextId = 700_000_001
  let webhook: Webhook | undefined
  let poll: Poll | undefined
  let delivering = false
  let closed = false
  let lastError: string | undefined
  const deliveries: { update: Update; status: number }[] = []

  const post = async ({ url, secret }: Webhook, update: Update): Promise<boolean> => {
    const headers = {
      'content-type': 'application/json',
      ...(secret !== '' && { 'x-telegram-bot-api-secret-token': secret }),
    }
    const signal = AbortSignal.timeout(60_000)
    const answer = await fetch(url, {
      method: 'POST',
      headers,
      body: JSON.stringify(update),
      signal,
      redirect: 'manual',
    }).catch((error: unknown) => String(error))
    const status = typeof answer === 'string' ? 0 : answer.status
    deliveries.push({ update, status })
    lastError =
      status >= 200 && status < 300 ? undefined : `Wrong response from the webhook: ${status}`
    if (typeof answer === 'string' || lastError !== undefined) return false
    await onReply(await answer.json().catch(() => undefined))
    return true
  }

  const deliver = async (): Promise<void> => {
    if (delivering) return
    delivering = true
    while (!closed && webhook !== undefined) {
      const update = waiting[0]
      if (update === undefined) break
      if (await post(webhook, update)) waiting = waiting.filter((each) => each !== update)
      else await pause(redeliverMs, undefined, { ref: false })
    }
    delivering = false
  }

  const batch = (limit: number) => waiting.slice(0, limit)

  return {
    deliveries,
    push: (content: Record<string, unknown>): Update => {
      const update = { update_id: nextId++, ...content }
      const allowed = webhook?.allowed
      if (allowed === undefined || Object.keys(content).some((kind) => allowed.includes(kind)))
        waiting.push(update)
      poll?.wake()
      void deliver()
      return update
    },
    /** The same update once more, as after an answer that was lost. */
    repeat: (update: Update): void => {
      waiting.push(update)
      poll?.wake()
      void deliver()
    },
    take: async (offset: number, limit: number, timeout: number): Promise<Update[]> => {
      if (webhook !== undefined)
        throw conflict(
          "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        )
      poll?.end(
        conflict(
          'terminated by other getUpdates request; make sure that only one bot instance is running',
        ),
      )
      poll = undefined
      waiting = waiting.filter(({ update_id }) => update_id >= offset)
      if (waiting.length > 0 || timeout === 0) return batch(limit)
      await new Promise<void>((wake, end) => {
        const timer = setTimeout(wake, timeout * 1000)
        const finish = <Args extends unknown[]>(settle: (...args: Args) => void) => {
          return (...args: Args) => {
            clearTimeout(timer)
            poll = undefined
            settle(...args)
          }
        }
        poll = { wake: finish(wake), end: finish(end) }
      })
      return batch(limit)
    },
    setWebhook: (next: Webhook | undefined, dropPending: boolean): void => {
      webhook = next
      if (dropPending) waiting = []
      if (next !== undefined) poll?.end(conflict('terminated by setWebhook request'))
      void deliver()
    },
    info: () => ({
      url: webhook?.url ?? '',
      has_custom_certificate: false,
      pending_update_count: waiting.length,
      ...(lastError !== undefined && { last_error_message: lastError }),
    }),
    pending: () => waiting.length,
    close: (): void => {
      closed = true
      poll?.wake()
    },
  }
}
