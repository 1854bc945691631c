import type { Catalog, CatalogCombo } from '@/src/domain/menu/catalog/Catalog'
import { formatMoney } from '@/src/domain/money/formatMoney'

import type { Context } from '../Context'

import { rangeIn } from './rangeIn'
import { Stepper } from './Stepper'

type Slot = CatalogCombo['slots'][number]
type Props = { context: Context; catalog: Catalog; slot: Slot }

/** A part of a combo: the dishes that may fill it. */
export function ComboSlot({ context, catalog, slot }: Props) {
  const { words } = context
  return (
    <fieldset
      className="options"
      data-slot={slot.key}
      data-min={slot.min}
      data-max={slot.max}
      data-title={slot.name}
    >
      <legend>
        {slot.name}
        <small>{rangeIn(slot, words)}</small>
      </legend>
      <ul>
        {slot.choices.map((choice) => (
          <Choice
            key={`${choice.dish_id} ${choice.size ?? ''}`}
            context={context}
            catalog={catalog}
            slot={slot}
            choice={choice}
          />
        ))}
      </ul>
    </fieldset>
  )
}

function Choice({ context, catalog, slot, choice }: Props & { choice: Slot['choices'][number] }) {
  const { words, language } = context
  const dish = catalog.dishes.find(({ id }) => id === choice.dish_id)
  if (!dish) return null
  const size = dish.sizes.find(({ key }) => key === choice.size)
  const name = size ? `${dish.name}, ${size.name}` : dish.name
  const isOne = slot.min === 1 && slot.max === 1
  const first = slot.choices.find(({ is_available }) => is_available)
  const cost = !choice.is_available
    ? words.soldOut
    : choice.surcharge === 0
      ? ''
      : `+ ${formatMoney(choice.surcharge, catalog.currency, language)}`
  return (
    <li data-choice={choice.dish_id} data-choice-size={choice.size ?? undefined}>
      <div className="option">
        {isOne || slot.max === 1 ? (
          <label>
            <input
              type={isOne ? 'radio' : 'checkbox'}
              name={`slot-${slot.key}`}
              defaultChecked={isOne && choice === first}
              disabled={!choice.is_available}
            />
            <span>{name}</span>
            <span className="option-price">{cost}</span>
          </label>
        ) : (
          <>
            <span>{name}</span>
            <span className="option-price">{cost}</span>
            <Stepper
              words={words}
              name={`slot-${slot.key}-${choice.dish_id}-${choice.size ?? ''}`}
              label={name}
              value={0}
              min={0}
              max={slot.max}
              isDisabled={!choice.is_available}
            />
          </>
        )}
      </div>
    </li>
  )
}
