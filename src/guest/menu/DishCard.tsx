import type { Catalog, CatalogDish } from '@/src/domain/menu/catalog/Catalog'

import type { Context } from '../Context'
import { hrefIn } from '../hrefIn'
import { dishPath } from '@/src/domain/site/paths'
import { Picture } from '../photo/Picture'

import { needsChoice } from './needsChoice'
import { portionIn } from './portionIn'
import { Price } from './Price'
import { stateOf } from './stateOf'

type Props = {
  context: Context
  catalog: Catalog
  dish: CatalogDish
  now: number
  isFirst?: boolean
  level?: 2 | 3
}

/** How wide the photo of a card is drawn; the style sheet agrees. */
export const cardSizes = '(min-width: 45rem) 20rem, 8rem'

/** A dish in a list. The whole card opens it; the button puts it into the cart where nothing is to be chosen. */
export function DishCard({ context, catalog, dish, now, isFirst = false, level = 3 }: Props) {
  const { words } = context
  const { location, currency } = catalog
  const { name, description, photos, tags } = dish
  const state = stateOf(dish, { words, timeZone: location.time_zone, now })
  const href = hrefIn(context, dishPath(location, dish))
  const [photo] = photos
  const isChosen = needsChoice(catalog, dish)
  const Heading = level === 2 ? 'h2' : 'h3'
  const portion = portionIn(dish.portion, words)
  return (
    <li
      className="dish"
      data-dish={dish.id}
      data-tags={tags.join(' ')}
      data-allergens={dish.allergens.join(' ')}
      {...(dish.is_available ? {} : { 'data-gone': dish.unavailable ?? '' })}
    >
      <div className="dish-words">
        <Heading className="dish-name">
          <a href={href} data-open>
            {name}
          </a>
        </Heading>
        {description && <p className="dish-text">{description}</p>}
        <Marks catalog={catalog} tags={tags} />
        <p className="dish-end">
          <Price context={context} offer={dish} currency={currency} />
          {portion && <span className="portion">{portion}</span>}
        </p>
        {state && <p className="state">{state}</p>}
      </div>
      <div className="dish-photo">
        {photo && (
          <Picture photo={photo} name={name} sizes={cardSizes} isFirst={isFirst} isDecoration />
        )}
        {dish.is_available && (
          <button
            type="button"
            className="add"
            aria-label={isChosen ? words.chooseDish(name) : words.addDish(name)}
            data-add={isChosen ? 'choose' : 'now'}
          >
            <svg viewBox="0 0 24 24" aria-hidden="true">
              <path d="M12 5v14M5 12h14" />
            </svg>
          </button>
        )}
      </div>
    </li>
  )
}

function Marks({ catalog, tags }: { catalog: Catalog; tags: readonly string[] }) {
  const shown = catalog.tags.filter(({ slug }) => tags.includes(slug))
  if (shown.length === 0) return null
  return (
    <p className="marks">
      {shown.map(({ slug, name, icon }) => (
        <span key={slug} className="mark">
          {icon && <span aria-hidden="true">{icon} </span>}
          {name}
        </span>
      ))}
    </p>
  )
}
