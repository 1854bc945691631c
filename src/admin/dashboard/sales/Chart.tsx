import { channels } from '@/src/domain/menu/model/Channel'

import { useSalesTexts } from './texts'

export type Bar = {
  key: string
  /** Under the bar, and at the head of its row. */
  name: string
  /** Whether its name stands under the bar: not all fit. */
  isNamed: boolean
  /** How many orders came by each channel. */
  counts: Readonly<Record<string, number>>
}

type Props = { title: string; head: string; bars: readonly Bar[] }

const total = (bar: Bar) => channels.reduce((sum, mode) => sum + (bar.counts[mode] ?? 0), 0)

/** Bars in the colours of the channels, and the same as a table for whoever wants numbers or cannot see bars. */
export function Chart({ bars, head, title }: Props) {
  const { language, texts } = useSalesTexts()
  const count = (value: number) => value.toLocaleString(language)
  const highest = Math.max(1, ...bars.map(total))
  const shown = channels.filter((mode) => bars.some(({ counts }) => (counts[mode] ?? 0) > 0))
  const filled = bars.filter((bar) => total(bar) > 0)
  return (
    <section className="carte-sales__chart">
      <h3>{title}</h3>
      <div aria-hidden className="carte-sales__bars">
        <span className="carte-sales__scale">{count(highest)}</span>
        {bars.map((bar) => (
          <div
            className="carte-sales__bar"
            key={bar.key}
            title={`${bar.name}: ${count(total(bar))}`}
          >
            <div className="carte-sales__stack">
              {shown.map((mode) => (
                <span
                  data-mode={mode}
                  key={mode}
                  style={{ height: `${((bar.counts[mode] ?? 0) / highest) * 100}%` }}
                />
              ))}
            </div>
            <small>{bar.isNamed ? bar.name : '\u00A0'}</small>
          </div>
        ))}
      </div>
      <ul aria-label={texts.legend} className="carte-sales__legend">
        {shown.map((mode) => (
          <li data-mode={mode} key={mode}>
            {texts.modes[mode]}
          </li>
        ))}
      </ul>
      <details>
        <summary>{texts.numbers}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{head}</th>
              {shown.map((mode) => (
                <th key={mode} scope="col">
                  {texts.modes[mode]}
                </th>
              ))}
              <th scope="col">{texts.all}</th>
            </tr>
          </thead>
          <tbody>
            {filled.map((bar) => (
              <tr key={bar.key}>
                <th scope="row">{bar.name}</th>
                {shown.map((mode) => (
                  <td key={mode}>{count(bar.counts[mode] ?? 0)}</td>
                ))}
                <td>{count(total(bar))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  )
}
