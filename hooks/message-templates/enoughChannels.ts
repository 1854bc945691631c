import type { SelectFieldManyValidation } from 'payload'
import { select } from 'payload/shared'

import { findEvent } from '@/src/domain/messages/events/events'

type Row = { event?: unknown }

/** Refuses to switch off what somebody waits for and cannot go on without. */
export const enoughChannels: SelectFieldManyValidation = async (value, options) => {
  const own = await select(value, options)
  if (own !== true || (value && value.length > 0)) return own
  const { event }: Row = options.data
  if (!findEvent(event)?.isRequired) return true
  return options.req.i18n.language === 'en'
    ? 'Choose at least one channel: somebody waits for this message.'
    : 'Выберите хотя бы один канал: этого сообщения ждут.'
}
