import type { Catalog, CatalogDish } from '@/src/domain/menu/catalog/Catalog'

import type { Context } from '../Context'
import { portionIn } from '../menu/portionIn'
import { Price } from '../menu/Price'
import { stateOf } from '../menu/stateOf'
import { Picture } from '../photo/Picture'

import { Allergens } from './Allergens'
import { DishForm } from './DishForm'
import { NutritionTable } from './NutritionTable'

type Props = { context: Context; catalog: Catalog; dish: CatalogDish; now: number }

/** How wide the photo of a dish is drawn; the style sheet agrees. */
export const sheetSizes = '(min-width: 60rem) 36rem, 100vw'

/** All about a dish and the choice within it. The script shows this same part in a dialog over the menu. */
export function DishSheet({ context, catalog, dish, now }: Props) {
  const { words } = context
  const { location, currency } = catalog
  const [photo] = dish.photos
  const state = stateOf(dish, { words, timeZone: location.time_zone, now })
  const portion = portionIn(dish.portion, words)
  return (
    <article
      id="dish"
      className={photo ? 'sheet' : 'sheet plain'}
      data-dish={dish.id}
      data-name={dish.name}
      data-photo={photo?.sources.find(({ name }) => name === 'w320')?.url}
    >
      {photo && (
        <div className="sheet-photo">
          <Picture photo={photo} name={dish.name} sizes={sheetSizes} isFirst />
        </div>
      )}
      <div className="sheet-words">
        <h1 id="dish-name" tabIndex={-1}>
          {dish.name}
        </h1>
        <p className="sheet-facts">
          <Price context={context} offer={dish} currency={currency} />
          {portion && <span className="portion">{portion}</span>}
        </p>
        {state && (
          <p className="state" role="status">
            {state}
          </p>
        )}
        {dish.description && <p className="sheet-text">{dish.description}</p>}
        <DishForm context={context} catalog={catalog} dish={dish} />
        {dish.story && (
          <section>
            <h2>{words.about}</h2>
            {/* Escaped when it was made of staff's rich text: src/menu/engine/storyHtml. */}
            <div className="story" dangerouslySetInnerHTML={{ __html: dish.story }} />
          </section>
        )}
        <Allergens context={context} dish={dish} />
        <NutritionTable context={context} dish={dish} />
      </div>
    </article>
  )
}
