import type { DescribedFault } from '@/src/menu/sheet/Preview'

import type { Texts } from './useMenuFileTexts'

/** The rows that cannot be taken, as they are numbered in the person's own table. */
export function Faults({ faults, texts: { text } }: { faults: DescribedFault[]; texts: Texts }) {
  if (faults.length === 0) return null
  return (
    <section aria-label={text('faults')} className="carte-file__faults" role="alert">
      <h3>
        {text('faults')}: {faults.length}
      </h3>
      <p>{text('faultsLead')}</p>
      <ol>
        {faults.map(({ column, header, message, row, sheet, place }) => (
          <li key={`${sheet}-${row}-${column ?? ''}-${message}`}>
            <strong>
              {place}
              {header !== null && `, ${text('quoted', { text: header })}`}
            </strong>
            <span>{message}</span>
          </li>
        ))}
      </ol>
    </section>
  )
}
