import type { WidgetServerProps } from 'payload'

import { textsOf } from '../textsOf'
import { ago } from './ago'
import { DishRow } from './DishRow'
import { listDishes } from './listDishes'
import './dashboard.css'

/** The dishes changed last, published or not. */
export async function Recent({ req }: WidgetServerProps) {
  const { text, language } = textsOf(req)
  const { dishes } = await listDishes(req, { sort: '-updatedAt', limit: 6, draft: true })
  const now = new Date()
  return (
    <section className="carte-card">
      <h2>{text('recent')}</h2>
      {dishes.length === 0 && <p className="carte-card__empty">{text('recentEmpty')}</p>}
      <ul>
        {dishes.map((dish) => (
          <DishRow
            dish={dish}
            key={dish.id}
            language={language}
            note={
              <>
                {dish.isDraft && `${text('draft')} · `}
                <time dateTime={dish.updatedAt}>
                  {ago(new Date(dish.updatedAt), now, language)}
                </time>
              </>
            }
            untitled={text('untitled')}
          />
        ))}
      </ul>
    </section>
  )
}
