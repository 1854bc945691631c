'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'

import { type Period, periods } from '@/src/domain/figures/Period'
import { fill } from '@/src/i18n/fill'

import { dayBars, hourBars } from './barsOf'
import { Chart } from './Chart'
import { DishTable } from './DishTable'
import { LostTable } from './LostTable'
import { useSalesTexts } from './texts'
import { Totals } from './Totals'
import { salesQuery, useSales } from './useSales'
import './sales.css'

/** What was sold in a period that is chosen here, and what can be read off it. */
export function SalesView() {
  const { language, texts } = useSalesTexts()
  const [period, setPeriod] = useState<Period>('today')
  const [place, setPlace] = useState<number | null>(null)
  const { again, figures, hasFailed, isCurrent } = useSales({ language, period, place })
  const select = useId()
  const file = (what: string) =>
    `/api/orders/figures-file?what=${what}&${salesQuery({ language, period, place })}`
  const clock = new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit' })

  return (
    <section aria-busy={!isCurrent} aria-label={texts.title} className="carte-sales carte-card">
      <header className="carte-sales__head">
        <h2>{texts.title}</h2>
        <div aria-label={texts.period} className="carte-sales__periods" role="group">
          {periods.map((one) => (
            <button
              aria-pressed={period === one}
              key={one}
              onClick={() => setPeriod(one)}
              type="button"
            >
              {texts[one]}
            </button>
          ))}
        </div>
        {figures && figures.places.length > 1 ? (
          <p className="carte-sales__place">
            <label htmlFor={select}>{texts.restaurant}</label>
            <select
              id={select}
              onChange={({ target }) => setPlace(target.value === '' ? null : Number(target.value))}
              value={place ?? ''}
            >
              <option value="">{texts.everywhere}</option>
              {figures.places.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </select>
          </p>
        ) : null}
        <p className="carte-sales__note" role="status">
          {isCurrent && figures
            ? fill(texts.asOf, { time: clock.format(new Date(figures.asOf)) })
            : hasFailed
              ? null
              : texts.loading}
        </p>
      </header>
      {hasFailed ? (
        <p role="alert">
          {texts.failed}{' '}
          <Button buttonStyle="secondary" margin={false} onClick={again} size="small">
            {texts.again}
          </Button>
        </p>
      ) : null}
      {figures && isCurrent ? (
        <>
          {figures.totals.length === 0 ? (
            <p className="carte-sales__note">{texts.empty}</p>
          ) : (
            <>
              {figures.totals.map((now) => (
                <Totals
                  before={figures.before.find(({ currency }) => currency === now.currency)}
                  key={now.currency}
                  now={now}
                  period={period}
                />
              ))}
              {period === 'today' ? null : (
                <Chart bars={dayBars(figures, language)} head={texts.day} title={texts.byDay} />
              )}
              <Chart bars={hourBars(figures)} head={texts.hour} title={texts.byHour} />
            </>
          )}
          <div className="carte-sales__tables">
            {figures.best.length === 0 ? null : (
              <>
                <DishTable dishes={figures.best} empty={texts.empty} title={texts.best} />
                <DishTable dishes={figures.worst} empty={texts.allBest} title={texts.worst} />
              </>
            )}
            <LostTable lost={figures.lost} />
          </div>
          <p className="carte-sales__files">
            <a href={file('days')}>{texts.csvDays}</a>
            <a href={file('dishes')}>{texts.csvDishes}</a>
          </p>
        </>
      ) : null}
    </section>
  )
}
