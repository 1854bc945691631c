import type { Text } from '@/src/i18n/language'

import { IikoError, type IikoFacts } from './IikoError'

/** Why there is no usable answer. */
export type Trouble =
  'network' | 'timeout' | 'cut' | 'busy' | 'failed' | 'resting' | 'tooLarge' | 'unreadable'

const texts: Record<Trouble, Text> = {
  network: { ru: 'До iiko не достучаться.', en: 'iiko cannot be reached.' },
  timeout: { ru: 'iiko не ответила вовремя.', en: 'iiko did not answer in time.' },
  cut: { ru: 'Ответ iiko оборвался.', en: 'The answer of iiko was cut off.' },
  busy: { ru: 'iiko просит обращаться реже.', en: 'iiko asks to be called less often.' },
  failed: { ru: 'В iiko внутренняя ошибка.', en: 'iiko has failed inside.' },
  resting: {
    ru: 'iiko не отвечает: обращения к ней ненадолго приостановлены.',
    en: 'iiko does not answer: calls rest for a moment.',
  },
  tooLarge: { ru: 'Ответ iiko слишком велик.', en: 'The answer of iiko is too large.' },
  unreadable: {
    ru: 'Ответ iiko не соответствует её описанию.',
    en: 'The answer of iiko is not as its description has it.',
  },
}

type Circumstances = IikoFacts & {
  trouble: Trouble
  /** Whether iiko may have done what it was asked for. */
  mayHaveArrived: boolean
  detail?: string
  cause?: unknown
}

/** No usable answer came: the call may be made again, unless it must not be done twice. */
export class IikoUnreachable extends IikoError {
  readonly trouble: Trouble
  readonly mayHaveArrived: boolean

  constructor({ trouble, mayHaveArrived, detail, cause, ...facts }: Circumstances) {
    const more = detail ? ` ${detail}` : ''
    super({ ru: texts[trouble].ru + more, en: texts[trouble].en + more }, facts, cause)
    this.trouble = trouble
    this.mayHaveArrived = mayHaveArrived
  }
}
