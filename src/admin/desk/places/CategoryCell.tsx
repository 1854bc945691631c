import type { DeskLine } from '@/src/domain/menu/desk/Desk'
import { fill } from '@/src/i18n/fill'

import { useDeskTexts } from '../texts'
import type { Placing } from './Placing'

type Props = { line: DeskLine; name: string; category: number | null; placing: Placing }

/** The category of a dish; another one takes it to its end. */
export function CategoryCell({ category, line, name, placing }: Props) {
  const { texts } = useDeskTexts()
  return (
    <span className="carte-desk__category" role="cell">
      {line.sizeName === null && (
        <select
          aria-label={fill(texts.categoryOf, { name })}
          onChange={({ target: { value } }) =>
            placing.choose(line, value === '' ? null : Number(value))
          }
          value={category ?? ''}
        >
          {placing.categories.map(({ id, name }) => (
            <option key={id} value={id}>
              {name || texts.untitled}
            </option>
          ))}
          <option value="">{texts.noCategory}</option>
        </select>
      )}
    </span>
  )
}
