import type { Catalog, CatalogDish } from '@/src/domain/menu/catalog/Catalog'
import { formatMoney } from '@/src/domain/money/formatMoney'

import type { Context } from '../Context'
import { portionIn } from '../menu/portionIn'

import { ComboSlot } from './ComboSlot'
import { GroupChoice } from './GroupChoice'
import { Stepper } from './Stepper'

type Props = { context: Context; catalog: Catalog; dish: CatalogDish }

/**
 * The choice within a dish: size, parts of a combo, modifiers, how many. Whatever it comes to, the price is
 * asked of `/api/v1/quote`; src/guest/scripts/dish reads the form.
 */
export function DishForm({ context, catalog, dish }: Props) {
  const { words, language } = context
  const { currency, modifier_groups } = catalog
  const money = (sum: number) => formatMoney(sum, currency, language)
  const shown = (ids: readonly number[]) =>
    modifier_groups.filter(({ id, is_hidden }) => ids.includes(id) && !is_hidden)
  const chosen =
    dish.sizes.find(({ is_default, is_available }) => is_default && is_available) ??
    dish.sizes.find(({ is_available }) => is_available) ??
    dish.sizes[0]
  // A size's own groups take the place of the dish's.
  const groups = [
    { sizes: null, ids: dish.modifier_groups },
    ...dish.sizes.map(({ key, modifier_groups: ids }) => ({ sizes: key, ids })),
  ]
  const ownSizes = dish.sizes.filter((size) => size.modifier_groups.length > 0)
  return (
    <form id="choice" className="choice" data-price={chosen?.price ?? dish.price}>
      {dish.sizes.length > 0 && (
        <fieldset className="options">
          <legend>{words.size}</legend>
          <div className="sizes">
            {dish.sizes.map((size) => (
              <label key={size.key} className="size">
                <input
                  type="radio"
                  name="size"
                  value={size.key}
                  defaultChecked={size === chosen}
                  disabled={!size.is_available}
                  data-price={size.price}
                />
                <span>
                  <b>{size.name}</b>
                  <span>{money(size.price)}</span>
                  {size.portion && <small>{portionIn(size.portion, words)}</small>}
                  {!size.is_available && <small>{words.soldOut}</small>}
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {dish.combo?.slots.map((slot) => (
        <ComboSlot key={slot.key} context={context} catalog={catalog} slot={slot} />
      ))}
      {groups.map(({ sizes, ids }) =>
        shown(ids).map((group) => {
          const isHere =
            sizes === null
              ? !ownSizes.some(({ key }) => key === chosen?.key)
              : sizes === chosen?.key
          return (
            <GroupChoice
              key={`${sizes ?? ''} ${group.id}`}
              context={context}
              catalog={catalog}
              group={group}
              name={`${sizes ?? ''}-${group.id}`}
              depth={0}
              size={sizes}
              notFor={sizes === null ? ownSizes.map(({ key }) => key) : []}
              isHere={isHere}
            />
          )
        }),
      )}
      {dish.is_available && (
        <div className="scripted">
          <label className="wish">
            {words.wish}
            <input type="text" name="wish" maxLength={300} autoComplete="off" />
          </label>
          <p id="choice-wrong" className="wrong" role="alert" />
          <div className="buy">
            <Stepper
              words={words}
              name="quantity"
              label={words.amount}
              value={1}
              min={1}
              max={99}
            />
            <button type="submit" className="button">
              <span>{words.add}</span>
              <span className="cost">{money(chosen?.price ?? dish.price)}</span>
            </button>
          </div>
        </div>
      )}
    </form>
  )
}
