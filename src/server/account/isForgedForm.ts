import type { Request } from 'express'

import { isForged } from '@/src/access/isForged'

/** Whether another site had a browser send this form: `isForged`, of a request as Express has it. */
export function isForgedForm({ headers, method }: Request, own: string | undefined): boolean {
  const given = Object.entries(headers).flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  )
  return isForged({ headers: new Headers(given), method }, own)
}
