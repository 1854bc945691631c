import { setTimeout as after } from 'node:timers/promises'

import { Api } from 'grammy'
import type { Payload } from 'payload'

import { openLead } from '@/src/db/openLead'

import { setUpOnce } from '../setup/setUpOnce'
import type { BotSetup } from '../setup/wantedSetup'
import { whyUnheard } from '../setup/whyUnheard'

/** Another process that may look after the webhook looks this often whether nobody does. */
const standby = 5_000
/** Whether Telegram still brings what people write is looked up this often. */
const watch = 5 * 60_000
/** After a failure, doubled each time until `watch`. */
const rest = 3_000

type Options = {
  payload: Payload
  connectionString: string
  token: string
  apiRoot: string
  setup: BotSetup & { webhook: { url: string } }
}

/**
 * Tells Telegram where to bring updates, once for each deploy, and tells the log when it cannot. Of all
 * processes one does; whichever of them is reached takes the updates.
 */
export function openWebhook(options: Options): { close: () => Promise<void> } {
  const { payload, connectionString, token, apiRoot, setup } = options
  const { logger } = payload
  const api = new Api(token, { apiRoot, timeoutSeconds: 20 })
  const lead = openLead({ connectionString, name: 'telegram' })
  const stop = new AbortController()
  let told: string | null = null
  let failures = 0

  /** Returns for how long there is nothing to do. */
  async function look(): Promise<number> {
    const turn = await lead.take()
    if (turn === 'elsewhere') return standby
    if (turn === 'taken' && (await setUpOnce(payload, api, setup))) {
      logger.info('The Telegram bot is set up: its updates come by webhook')
    }
    const { url, last_error_message, pending_update_count } = await api.getWebhookInfo()
    if (url !== setup.webhook.url) {
      tell('another program has taken the webhook: run `carte telegram setup` to take it back')
    } else if (pending_update_count > 0 && last_error_message) {
      tell(`Telegram does not reach ${url}: ${last_error_message}`)
    } else {
      told = null
    }
    failures = 0
    return watch
  }

  /** The same once. */
  function tell(reason: string): void {
    if (told !== reason) logger.warn({ reason }, 'The Telegram bot does not hear')
    told = reason
  }

  async function live(): Promise<void> {
    while (!stop.signal.aborted) {
      const wait = await look().catch(async (error: unknown) => {
        tell(whyUnheard(error))
        // Whoever takes the lead sets the bot up; it could be this process again.
        await lead.drop()
        failures += 1
        return Math.min(rest * 2 ** failures, watch)
      })
      await after(wait, undefined, { signal: stop.signal }).catch(() => undefined)
    }
    await lead.drop()
  }

  const living = live()
  return {
    close: async () => {
      stop.abort()
      await living
    },
  }
}
