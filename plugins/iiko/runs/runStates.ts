import type { Text } from '@/src/i18n/language'

/**
 * What a run may be. `held` waits for a person; `preview` only says what would change; either is
 * `overtaken` once a later run has made the menu what iiko says.
 */
export const runStates = {
  waiting: { ru: 'Ждёт', en: 'Waiting' },
  running: { ru: 'Идёт', en: 'Running' },
  preview: { ru: 'Предпросмотр', en: 'Preview' },
  held: { ru: 'Нужно решение', en: 'Needs a decision' },
  applied: { ru: 'Применено', en: 'Applied' },
  unchanged: { ru: 'Без изменений', en: 'Nothing changed' },
  declined: { ru: 'Отклонено', en: 'Declined' },
  failed: { ru: 'Не удалось', en: 'Failed' },
  undone: { ru: 'Отменено', en: 'Taken back' },
  overtaken: { ru: 'Устарело', en: 'Overtaken' },
} as const satisfies Record<string, Text>

export type RunState = keyof typeof runStates
