import type { DescribedChange } from '@/src/menu/sheet/Preview'

import type { Texts } from './useMenuFileTexts'

/** One dish, group or category: each cell as it was and as it will be. */
export function ChangeCard({ change, texts }: { change: DescribedChange; texts: Texts }) {
  const { text } = texts
  const { cells, isNew, name, place } = change
  return (
    <article className="carte-file__change">
      <header>
        <strong>{name}</strong>
        {isNew && <span className="carte-file__new">{text('isNew')}</span>}
        <span className="carte-file__at">{place}</span>
      </header>
      <table>
        <thead className="carte-file__unseen">
          <tr>
            <th scope="col">{text('cell')}</th>
            {!isNew && <th scope="col">{text('before')}</th>}
            <th scope="col">{text('after')}</th>
          </tr>
        </thead>
        <tbody>
          {cells.map((cell) => (
            <tr key={`${cell.row}-${cell.column}-${cell.part ?? ''}`}>
              <th scope="row">
                {cell.part !== null && <em>{cell.part} · </em>}
                {cell.header}
                {cell.isNewPart && !isNew && (
                  <span className="carte-file__new">{text('isNewPart')}</span>
                )}
              </th>
              {!isNew && (
                <td className="carte-file__before">{cell.before || `— ${text('empty')}`}</td>
              )}
              <td className="carte-file__after">{cell.after || `— ${text('empty')}`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </article>
  )
}
