import type { ReactNode } from 'react'

import { formatRoubles } from '@/src/domain/money/formatRoubles'
import type { Language } from '@/src/i18n/language'

import { Photo } from '../photo/Photo'
import type { DishLine } from './listDishes'

type Props = { dish: DishLine; language: Language; untitled: string; children?: ReactNode }

/** A dish in a dashboard's list: photo, name, price, and what stands at the end of the line. */
export function DishRow({ dish, language, untitled, children }: Props) {
  const name = dish.name ?? untitled
  return (
    <li className="carte-dish">
      <Photo alt="" src={dish.photo ?? undefined} />
      <a className="carte-dish__name" href={`/admin/collections/menu-items/${dish.id}`}>
        {name}
      </a>
      <span className="carte-dish__price">
        {dish.price === null ? '—' : formatRoubles(dish.price, language)}
      </span>
      {children}
    </li>
  )
}
