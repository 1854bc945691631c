import { setTimeout as after } from 'node:timers/promises'

import { Api } from 'grammy'
import type { Payload } from 'payload'

import { openLead } from '@/src/db/openLead'
import { storeEvent } from '@/src/inbox/storeEvent'

import { chatOf, update } from '../bot/update'
import { heardUpdates } from '../setup/setUpBot'
import { setUpOnce } from '../setup/setUpOnce'
import type { BotSetup } from '../setup/wantedSetup'
import { whyUnheard } from '../setup/whyUnheard'

/** Another process that may poll looks this often whether the lead is free, in milliseconds. */
const standby = 2_000
/** After a failure: Telegram, or Postgres, is away. */
const rest = 3_000
/** How long Telegram holds a question that has no answer yet, in seconds. */
const patience = 20

type Options = {
  payload: Payload
  connectionString: string
  token: string
  apiRoot: string
  setup: BotSetup
}

export type Poller = { close: () => Promise<void> }

/**
 * Asks Telegram for updates and stores each before the next are asked for, which is what tells Telegram
 * that it arrived (Bot API, "getUpdates"). Of all processes one asks, by a lead in Postgres: Telegram
 * answers 409 to a second. Needs no address that Telegram could reach.
 */
export function openPoller(options: Options): Poller {
  const { payload, connectionString, token, apiRoot, setup } = options
  const api = new Api(token, { apiRoot, timeoutSeconds: patience + 10 })
  const lead = openLead({ connectionString, name: 'telegram' })
  const stop = new AbortController()
  const stopped = new Promise<void>((told) => {
    stop.signal.addEventListener('abort', () => told(), { once: true })
  })
  const { logger } = payload
  let offset = 0
  let isTroubled = false

  async function ask(): Promise<void> {
    const turn = await lead.take()
    if (turn === 'elsewhere') return void (await pause(standby))
    if (turn === 'taken') await setUpOnce(payload, api, setup)
    const wanted = {
      offset,
      timeout: patience,
      allowed_updates: heardUpdates,
    }
    const asked = api.getUpdates(wanted)
    // Told to stop meanwhile, what it brings is left with Telegram, and comes again.
    asked.catch(() => undefined)
    const updates = await Promise.race([asked, stopped.then(() => [])])
    for (const one of updates) {
      const { data } = update.safeParse(one)
      const orderKey = data ? chatOf(data) : ''
      const eventId = String(one.update_id)
      await storeEvent(payload, { source: 'telegram', eventId, orderKey, body: one })
      offset = one.update_id + 1
    }
    if (isTroubled) logger.info('The Telegram bot hears again')
    isTroubled = false
  }

  const pause = (milliseconds: number) =>
    after(milliseconds, undefined, { signal: stop.signal }).catch(() => undefined)

  async function live(): Promise<void> {
    while (!stop.signal.aborted) {
      try {
        await ask()
      } catch (error) {
        if (stop.signal.aborted) break
        if (!isTroubled)
          logger.warn({ reason: whyUnheard(error) }, 'The Telegram bot does not hear')
        isTroubled = true
        await pause(rest)
      }
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
