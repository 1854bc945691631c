import type { WidgetServerProps } from 'payload'

import { textsOf } from '../textsOf'
import { DishRow } from './DishRow'
import { listDishes } from './listDishes'
import './dashboard.css'

/** The dishes changed last. */
export async function Recent({ req }: WidgetServerProps) {
  const { text, language } = textsOf(req)
  const { dishes } = await listDishes(req, { sort: '-updatedAt', limit: 6 })
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  return (
    <section className="carte-card">
      <h2>{text('recent')}</h2>
      {dishes.length === 0 && <p className="carte-card__empty">{text('recentEmpty')}</p>}
      <ul>
        {dishes.map((dish) => (
          <DishRow dish={dish} key={dish.id} language={language} untitled={text('untitled')}>
            <span className="carte-dish__note">
              {dish.isDraft ? `${text('draft')} · ` : ''}
              <time dateTime={dish.updatedAt}>{day.format(new Date(dish.updatedAt))}</time>
            </span>
          </DishRow>
        ))}
      </ul>
    </section>
  )
}
