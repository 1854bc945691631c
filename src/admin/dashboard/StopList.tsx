import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { AvailabilitySwitch } from '../availability/AvailabilitySwitch'
import { textsOf } from '../textsOf'
import { questions } from './countMenu'
import { DishRow } from './DishRow'
import { dishesAnswering } from './dishesAnswering'
import { listDishes } from './listDishes'
import './dashboard.css'

const most = 6

/** What is not sold now, each with the switch that brings it back. */
export async function StopList({ req }: WidgetServerProps) {
  const { text, language } = textsOf(req)
  const { dishes, total } = await listDishes(req, {
    where: questions.hidden,
    sort: '-updatedAt',
    limit: most,
  })
  return (
    <section className="carte-card">
      <h2>{text('stopList')}</h2>
      {dishes.length === 0 && <p className="carte-card__empty">{text('stopListEmpty')}</p>}
      <ul>
        {dishes.map((dish) => (
          <DishRow dish={dish} key={dish.id} language={language} untitled={text('untitled')}>
            <AvailabilitySwitch
              id={dish.id}
              name={dish.name ?? text('untitled')}
              on={dish.isAvailable}
            />
          </DishRow>
        ))}
      </ul>
      {total > most && (
        <Link className="carte-card__more" href={dishesAnswering('hidden')}>
          {text('stopListMore', { count: total - most })}
        </Link>
      )}
    </section>
  )
}
