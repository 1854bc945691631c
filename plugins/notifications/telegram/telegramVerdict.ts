import type { Outcome } from '@/src/domain/outbox/Outcome'

import { withoutQuotes } from '../withoutQuotes'

/** A refusal of the Bot API ("Making requests"). */
export type TelegramRefusal = {
  error_code: number
  description: string
  parameters: { retry_after?: number; migrate_to_chat_id?: number }
}

const nobody = /chat not found|user is deactivated|PEER_ID_INVALID|group chat was deleted/i
/** The call has no effect any more, which is what it was for. */
const pointless = /message is not modified|query is too old|message to edit not found/i

/**
 * What a refusal means. The Bot API has no codes finer than HTTP's, so that its descriptions are read:
 * they are not documented and are matched by their known parts. A 429 or a wrong token concerns the
 * whole bot.
 */
export function telegramVerdict({ error_code, description, parameters }: TelegramRefusal): Outcome {
  const reason = withoutQuotes(description).slice(0, 200)
  const { migrate_to_chat_id, retry_after } = parameters
  if (migrate_to_chat_id !== undefined) return { is: 'moved', address: String(migrate_to_chat_id) }
  if (error_code === 429) {
    return { is: 'later', reason, wait: (retry_after ?? 1) * 1_000, pausesChannel: true }
  }
  if (error_code === 401 || error_code === 404) return { is: 'later', reason, pausesChannel: true }
  if (error_code === 403) return { is: 'gone', reason }
  if (error_code >= 500) return { is: 'later', reason }
  if (pointless.test(description)) return { is: 'sent' }
  return nobody.test(description) ? { is: 'gone', reason } : { is: 'refused', reason }
}

/** Whether the entities of a message could not be read, so that its plain text is worth a try. */
export const isMarkupRefused = ({ error_code, description }: TelegramRefusal): boolean =>
  error_code === 400 && /can't parse entities/i.test(description)
