import type { PayloadRequest } from 'payload'

import { mayActAt } from '@/src/access/mayActAt'
import { Problem } from '@/src/errors'

const text = {
  ru: 'В файле JSON есть цены и стоп-листы всех ресторанов, а вам открыты не все. Возьмите таблицу.',
  en: 'A JSON file holds the prices and stop-lists of all restaurants, and not all are open to you. Take a spreadsheet.',
}

/** Refuses a file of everything to who is tied to some restaurants. */
export function checkWhole(req: PayloadRequest): void {
  if (!mayActAt(req.user, null)) throw new Problem('forbidden', { detail: text })
}
