import type { Period } from '@/src/domain/figures/Period'
import { formatMoney } from '@/src/domain/money/formatMoney'
import { fill } from '@/src/i18n/fill'

import type { Sums } from './salesShape'
import { useSalesTexts } from './texts'

type Props = { now: Sums; before: Sums | undefined; period: Period }

const averageOf = ({ orders, revenue }: Sums) => (orders > 0 ? Math.round(revenue / orders) : null)

/** Revenue, orders and the average bill in one currency, each with what it was before and by how much it differs. */
export function Totals({ before, now, period }: Props) {
  const { language, texts } = useSalesTexts()
  const money = (minor: number | null) =>
    minor === null ? '—' : formatMoney(minor, now.currency, language)
  const count = (value: number) => value.toLocaleString(language)
  const percent = new Intl.NumberFormat(language, {
    style: 'percent',
    signDisplay: 'exceptZero',
    maximumFractionDigits: 0,
  })
  const lines = [
    {
      ...{ name: texts.revenue, value: money(now.revenue) },
      ...{ is: now.revenue, then: before?.revenue ?? 0, was: money(before?.revenue ?? 0) },
    },
    {
      ...{ name: texts.orders, value: count(now.orders) },
      ...{ is: now.orders, then: before?.orders ?? 0, was: count(before?.orders ?? 0) },
    },
    {
      ...{ name: texts.average, value: money(averageOf(now)) },
      is: averageOf(now) ?? 0,
      then: (before && averageOf(before)) ?? 0,
      was: money((before && averageOf(before)) ?? null),
    },
  ]
  return (
    <dl className="carte-sales__totals">
      {lines.map(({ is, name, then, value, was }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <strong>{value}</strong>
            {then > 0 ? (
              <span className="carte-sales__than" data-less={is < then}>
                <b>{percent.format((is - then) / then).replace('-', '−')}</b> {texts.than[period]},{' '}
                {fill(texts.was, { value: was })}
              </span>
            ) : (
              <span className="carte-sales__than">{texts.nothingBefore}</span>
            )}
          </dd>
        </div>
      ))}
      <div>
        <dt>{texts.calledOff}</dt>
        <dd>
          <strong>{count(now.calledOff)}</strong>
          <span className="carte-sales__than">
            {fill(texts.was, { value: count(before?.calledOff ?? 0) })}
          </span>
        </dd>
      </div>
    </dl>
  )
}
