import type { Service, Trouble } from './Plan'
import type { Stack } from './startStack'

const late = { is: 'delay', ms: 1_500 } as const
const before = { is: 'dropBefore' } as const
const after = { is: 'dropAfter' } as const

const overHttp = {
  'cut-before': before,
  'cut-after': after,
  delay: late,
  failed: { is: 'answer', status: 500, body: {} },
} as const satisfies Record<Trouble, unknown>

/** The next calls of a service meet trouble. */
export function breakService(stack: Stack, service: Service, how: Trouble, calls: number): void {
  const times = { times: calls }
  if (service === 'yookassa') stack.yookassa.fail(overHttp[how], times)
  if (service === 'iiko') stack.iiko.faults.add(overHttp[how], times)
  if (service === 'telegram')
    // What the bot asks for news all the time is not what a notice leaves by.
    stack.telegram.fail(how === 'failed' ? { is: 'broken' } : overHttp[how], {
      ...times,
      when: ({ method }) => method.startsWith('send'),
    })
  if (service === 'smtp') {
    const fault = { ...overHttp, failed: { is: 'answer', code: 451 } } as const
    stack.smtp.fail(fault[how], { ...times, when: ({ stage }) => stage === 'data' })
  }
}
