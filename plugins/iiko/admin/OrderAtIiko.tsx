import type { UIFieldServerProps } from 'payload'

import { ResendOrder } from '@/src/admin/iiko/ResendOrder'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { adminLanguage } from '@/src/i18n/admin'
import { runReason } from '@/src/i18n/runReason'

import { orderAtIiko } from '../orders/orderAtIiko'
import './health.css'

const texts = {
  ru: {
    title: 'На кассе iiko',
    asked: 'Отправляется на кассу.',
    creating: 'Отправлен, касса ещё не подтвердила.',
    created: 'На кассе.',
    failed: 'Касса не приняла заказ.',
  },
  en: {
    title: 'At iiko’s till',
    asked: 'On its way to the till.',
    creating: 'Sent; the till has not confirmed yet.',
    created: 'At the till.',
    failed: 'The till has refused the order.',
  },
}

/** On an order's page: how it stands at iiko, its reason in its own words, and sending again. */
export async function OrderAtIiko({ id, req }: UIFieldServerProps) {
  if (id === undefined) return null
  const there = await orderAtIiko(openQuery(req.payload.db.pool), Number(id))
  if (!there) return null
  const language = adminLanguage(req.i18n.language)
  const words = texts[language]
  return (
    <section aria-label={words.title} className="carte-iiko-health carte-iiko-order">
      <h3>
        {words.title}
        {/* What it last was at a till that has refused it says nothing. */}
        {there.creation !== 'failed' && <span>{there.status}</span>}
      </h3>
      <p role="status">{words[there.creation]}</p>
      {there.reason && <p role="alert">{runReason(there.reason)[language]}</p>}
      {there.creation === 'failed' && <ResendOrder id={Number(id)} />}
    </section>
  )
}
