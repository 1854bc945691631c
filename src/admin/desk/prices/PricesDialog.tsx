'use client'

import { useMemo, useState } from 'react'

import type { DeskLine } from '@/src/domain/menu/desk/Desk'
import { pastedPrices } from '@/src/domain/menu/desk/pastedPrices'
import { type NewPrice, raisedPrices } from '@/src/domain/menu/desk/raisedPrices'
import { currencyExponent } from '@/src/domain/money/currencyExponent'
import { formatMoney } from '@/src/domain/money/formatMoney'
import { fill } from '@/src/i18n/fill'

import { DeskDialog } from '../DeskDialog'
import { useDeskTexts } from '../texts'
import { PricesPreview } from './PricesPreview'
import { readPercent } from './readPercent'

export type AskedPrices =
  | { readonly by: 'percent'; readonly lines: readonly DeskLine[] }
  | { readonly by: 'paste'; readonly lines: readonly DeskLine[]; readonly said: string }

type Props = {
  asked: AskedPrices
  currency: string
  save: (prices: readonly NewPrice[]) => Promise<boolean>
  close: () => void
}

/** Multiples of a currency's whole unit. */
const roundings = [1, 5, 10, 50, 100] as const

/** Many prices at once, by a percentage or from a spreadsheet: what would change is seen before anything does. */
export function PricesDialog({ asked, close, currency, save }: Props) {
  const { language, texts } = useDeskTexts()
  const unit = 10 ** currencyExponent(currency)
  const [said, setSaid] = useState('')
  const [roundTo, setRoundTo] = useState(10 * unit)
  const [isBusy, setBusy] = useState(false)
  const percent = readPercent(said)
  const isWrong = said.trim() !== '' && percent === null

  const { prices, tooMany, wrong } = useMemo(() => {
    if (asked.by === 'paste') return pastedPrices(asked.said, asked.lines, currency)
    const raised = percent === null ? [] : raisedPrices(asked.lines, { percent, roundTo })
    return { prices: raised, wrong: [], tooMany: 0 }
  }, [asked, currency, percent, roundTo])
  const isAsked = asked.by === 'paste' || percent !== null

  const submit = async () => {
    if (prices.length === 0 || isBusy) return
    setBusy(true)
    const isKept = await save(prices)
    setBusy(false)
    if (isKept) close()
  }

  const title = asked.by === 'paste' ? texts.pasteTitle : texts.pricesTitle
  return (
    <DeskDialog
      close={close}
      isHeld={prices.length === 0 || isBusy}
      look="carte-prices"
      submit={() => void submit()}
      submitLabel={isBusy ? texts.saving : texts.applyPrices}
      title={title}
    >
      {asked.by === 'percent' && (
        <>
          <p>{texts.pricesScope}</p>
          <div className="carte-prices__asked">
            <label>
              {texts.percent}
              <input
                aria-describedby="carte-prices-percent"
                aria-invalid={isWrong}
                autoComplete="off"
                inputMode="text"
                onChange={({ target }) => setSaid(target.value)}
                type="text"
                value={said}
              />
            </label>
            <label>
              {texts.rounding}
              <select onChange={({ target }) => setRoundTo(Number(target.value))} value={roundTo}>
                <option value={1}>{texts.toMinor}</option>
                {roundings.map((one) => (
                  <option key={one} value={one * unit}>
                    {formatMoney(one * unit, currency, language)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          <p
            className={isWrong ? 'carte-desk__wrong' : 'carte-prices__hint'}
            id="carte-prices-percent"
            role={isWrong ? 'alert' : undefined}
          >
            {isWrong ? texts.wrongPercent : texts.percentHint}
          </p>
        </>
      )}
      {wrong.length > 0 && (
        <p className="carte-desk__wrong" role="alert">
          {fill(texts.pasteWrong, { cells: wrong.slice(0, 5).join(', ') })}
        </p>
      )}
      {tooMany > 0 && (
        <p className="carte-desk__wrong">{fill(texts.pasteMore, { count: tooMany })}</p>
      )}
      {isAsked && <PricesPreview currency={currency} prices={prices} />}
    </DeskDialog>
  )
}
