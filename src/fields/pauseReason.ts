import type { Field } from 'payload'

/** Why orders are paused, in words that guests read. */
export const pauseReason: Field = {
  name: 'pauseReason',
  type: 'text',
  label: { ru: 'Почему (увидят гости)', en: 'Why (guests will read it)' },
  maxLength: 120,
  admin: { condition: (_, siblings) => siblings?.isPaused === true },
}
