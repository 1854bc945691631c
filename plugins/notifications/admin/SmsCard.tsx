import type { WidgetServerProps } from 'payload'

import { hasRole } from '@/src/access/role'
import { openQuery } from '@/src/db/menuModel/openQuery'
import { formatMoney } from '@/src/domain/money/formatMoney'
import { adminLanguage } from '@/src/i18n/admin'
import { fill } from '@/src/i18n/fill'
import { settings } from '@/src/settings'

import { capsSet } from '../sms/budget/capsSet'
import { readSpending } from '../sms/budget/readSpending'
import { hasSms } from '../sms/hasSms'
import './sms.css'

const texts = {
  ru: {
    title: 'СМС',
    none: 'СМС не подключены. Их подключает тот, кто обслуживает сервер.',
    day: 'Сегодня',
    month: 'В этом месяце',
    of: '{spent} из {cap}',
    full: 'Лимит исчерпан',
    number: 'На один номер — до {cap} в день, одна часть СМС стоит {price}.',
    then: 'Сверх лимита сообщения уходят на почту, если она известна.',
  },
  en: {
    title: 'SMS',
    none: 'SMS are not set up. Whoever runs the server can do it.',
    day: 'Today',
    month: 'This month',
    of: '{spent} of {cap}',
    full: 'The cap is reached',
    number: 'To one number up to {cap} a day; one part of an SMS costs {price}.',
    then: 'Beyond a cap messages go by email where it is known.',
  },
}

/** What SMS cost and how far the caps are, for the dashboard of managers. */
export async function SmsCard({ req }: WidgetServerProps) {
  if (!hasRole(req.user, 'manager')) return null
  const language = adminLanguage(req.i18n.language)
  const words = texts[language]
  const { SMS_CURRENCY, SMS_PART_PRICE } = settings()
  const money = (minor: number) => formatMoney(minor, SMS_CURRENCY, language)
  const caps = capsSet()
  const spending = hasSms() ? await readSpending(openQuery(req.payload.db.pool)) : null
  const lines = (['day', 'month'] as const).map((scope) => ({
    scope,
    spent: spending?.[scope] ?? 0,
    cap: caps[scope],
  }))
  return (
    <section aria-label={words.title} className="carte-sms">
      <h2>{words.title}</h2>
      {spending === null ? (
        <p>{words.none}</p>
      ) : (
        <>
          {lines.map(({ scope, spent, cap }) => (
            <div className="carte-sms__line" key={scope}>
              <p>
                <span>{words[scope]}</span>
                <strong>
                  {cap === null
                    ? money(spent)
                    : fill(words.of, { spent: money(spent), cap: money(cap) })}
                </strong>
              </p>
              {cap !== null && <progress aria-label={words[scope]} max={cap} value={spent} />}
              {cap !== null && spent + SMS_PART_PRICE > cap && <p role="status">{words.full}</p>}
            </div>
          ))}
          <p className="carte-sms__note">
            {caps.recipient !== null &&
              `${fill(words.number, { cap: money(caps.recipient), price: money(SMS_PART_PRICE) })} `}
            {words.then}
          </p>
        </>
      )}
    </section>
  )
}
