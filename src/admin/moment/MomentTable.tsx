import { Fragment } from 'react'

import type { DeskLine } from '@/src/domain/menu/desk/Desk'
import { formatMoney } from '@/src/domain/money/formatMoney'

import { shownAs } from '../desk/shownAs'
import { useDeskTexts } from '../desk/texts'
import type { ComparedSection } from './compareDesks'
import { useMomentTexts } from './texts'

type Props = {
  sections: readonly ComparedSection[]
  at: number
  currency: string
  timeZone: string
}

/** Each line as it stands at the moment, and as it stands now where that is something else. */
export function MomentTable({ at, currency, sections, timeZone }: Props) {
  const { texts } = useMomentTexts()
  const { texts: deskWords } = useDeskTexts()
  const place = { currency, timeZone }
  return (
    <table className="carte-moment">
      <thead>
        <tr>
          <th scope="col">{texts.dish}</th>
          <th scope="col">{texts.then}</th>
          <th scope="col">{texts.today}</th>
        </tr>
      </thead>
      <tbody>
        {sections.map(({ lines, name }, index) => (
          <Fragment key={index}>
            <tr className="carte-moment__section">
              <th colSpan={3} scope="rowgroup">
                {name ?? deskWords.noCategory}
              </th>
            </tr>
            {lines.map(({ isSame, key, now, then }) => (
              <tr className={isSame ? undefined : 'carte-moment__different'} key={key}>
                <th
                  className={(then ?? now)?.sizeName == null ? undefined : 'carte-moment__size'}
                  scope="row"
                >
                  {((then ?? now)?.sizeName ?? (then ?? now)?.name) || deskWords.untitled}
                </th>
                <td data-title={texts.then}>
                  <Standing line={then} now={at} {...place} />
                </td>
                <td data-title={texts.today}>
                  {isSame ? texts.same : <Standing line={now} now={Date.now()} {...place} />}
                </td>
              </tr>
            ))}
          </Fragment>
        ))}
      </tbody>
    </table>
  )
}

type StandingProps = { line: DeskLine | null; now: number; currency: string; timeZone: string }

/** What guests pay, from what if it is less by a schedule, and whether they can have it. */
function Standing({ currency, line, now, timeZone }: StandingProps) {
  const { language, texts } = useMomentTexts()
  if (!line) return <span className="carte-desk__state">{texts.absent}</span>
  const { state } = shownAs(line, { currency, language, now, timeZone })
  const regular = line.price ?? line.basePrice
  const reason = line.stop?.reason || line.stopEverywhere?.reason
  return (
    <>
      {line.priceNow !== null && (
        <b>
          {formatMoney(line.priceNow, currency, language)}{' '}
          {regular !== null && regular !== line.priceNow && (
            <s>{formatMoney(regular, currency, language)}</s>
          )}
        </b>
      )}
      <span className="carte-desk__state" data-state={line.state}>
        <span>{state}</span>
        {reason && <small>{reason}</small>}
      </span>
    </>
  )
}
