import type { Fault } from '../faults'
import type { Manner } from '../payments/makeCourier'

import type { Till } from './tills'

/** How notifications come from now on. */
export const mannersByName: Readonly<Record<string, { title: string; manner: Partial<Manner> }>> = {
  honest: { title: 'Сразу, по одному', manner: {} },
  twice: { title: 'Каждое трижды', manner: { copies: 3 } },
  late: { title: 'С опозданием до 20 секунд, вперемешку', manner: { copies: 2, delay: 20_000 } },
  lost: { title: 'Теряются', manner: { lost: 1 } },
}

/** What becomes of the next call. */
export const faultsByName: Readonly<Record<string, { title: string; fault: Fault }>> = {
  dropAfter: { title: 'Сделано, ответа нет', fault: { is: 'dropAfter' } },
  dropBefore: { title: 'Не сделано, ответа нет', fault: { is: 'dropBefore' } },
  slow: { title: 'Ответ через 30 секунд', fault: { is: 'delay', ms: 30_000 } },
  failed: { title: '500: ошибка внутри', fault: { is: 'answer', status: 500, body: {} } },
  busy: { title: '429: слишком часто', fault: { is: 'answer', status: 429, body: {} } },
}

/** What the buttons of the payments' tab do. */
export const paymentsActs = (
  tills: readonly Till[],
): Readonly<Record<string, (form: URLSearchParams) => void>> => {
  const till = (form: URLSearchParams) => tills.find(({ name }) => name === form.get('till'))
  return {
    '/payments/behave': (form) => {
      const chosen = mannersByName[form.get('manner') ?? '']
      if (chosen) till(form)?.behave(chosen.manner)
    },
    '/payments/fault': (form) => {
      const chosen = faultsByName[form.get('fault') ?? '']
      if (chosen) till(form)?.fail(chosen.fault)
    },
  }
}
