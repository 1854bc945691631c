import type { Payload } from 'payload'

import { kept } from './kept'

/** The bot's name without @, which its links need; null while there is no bot. */
export const botName = (payload: Payload): Promise<string | null> => kept(payload, 'telegram-bot')
