import { createHash } from 'node:crypto'

import type { Api } from 'grammy'
import type { Payload } from 'payload'

import { keep, kept } from '../link/kept'
import { groupCommands, guestCommands } from './botCommands'
import { heardUpdates, setUpBot } from './setUpBot'
import type { BotSetup } from './wantedSetup'

/**
 * Sets the bot up when what is wanted of it differs from what was set up last: after an update of Carte
 * or a change of its settings, not at every start. `always` does it all the same, for whoever knows
 * better. Called by one process at a time. Returns whether there was anything to do.
 */
export async function setUpOnce(
  payload: Payload,
  api: Api,
  { webhook, miniAppUrl }: BotSetup,
  { always = false } = {},
): Promise<boolean> {
  const wanted = [api.token, webhook, miniAppUrl, guestCommands, groupCommands, heardUpdates]
  const fingerprint = createHash('sha256').update(JSON.stringify(wanted)).digest('base64url')
  if (!always && (await kept(payload, 'telegram-setup')) === fingerprint) return false
  const name = await setUpBot(api, { webhook, miniAppUrl })
  await keep(payload, 'telegram-bot', name)
  await keep(payload, 'telegram-setup', fingerprint)
  return true
}
