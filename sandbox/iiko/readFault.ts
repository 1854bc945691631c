import { textOf } from '../http/textOf'

import type { IikoCall, IikoFault } from './IikoFault'

type Read = { fault: IikoFault; times: number; when: (call: IikoCall) => boolean }

const kinds: Readonly<Record<string, IikoFault>> = {
  dropBefore: { is: 'dropBefore' },
  dropAfter: { is: 'dropAfter' },
  cutHalf: { is: 'cutHalf' },
  expire: { is: 'expire' },
  restrict: { is: 'restrict' },
}

/**
 * Misbehaviour as the control API takes it: `{ is, path?, times?, status?, ms? }`, such as
 * `{ "is": "answer", "status": 429, "path": "/api/1/nomenclature" }`.
 */
export const readFault = (body: Record<string, unknown>): Read | undefined => {
  const is = textOf(body.is)
  const fault: IikoFault | undefined =
    is === 'answer'
      ? { is, status: Number(body.status) || 500 }
      : is === 'delay'
        ? { is, ms: Number(body.ms) || 1_000 }
        : kinds[is]
  const path = textOf(body.path)
  return (
    fault && {
      fault,
      times: Number(body.times) || 1,
      when: (call) => path === '' || call.path === path,
    }
  )
}
