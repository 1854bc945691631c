import { Link } from '@payloadcms/ui'
import type { ReactNode } from 'react'

import { formatRoubles } from '@/src/domain/money/formatRoubles'
import type { Language } from '@/src/i18n/language'

import { Photo } from '../photo/Photo'
import type { DishLine } from './listDishes'

type Props = {
  dish: DishLine
  language: Language
  untitled: string
  note?: ReactNode
  children?: ReactNode
}

/** A dish in a dashboard's list: photo, name with a note below, price, and what ends the line. */
export function DishRow({ dish, language, untitled, note, children }: Props) {
  return (
    <li className="carte-dish">
      <Photo alt="" src={dish.photo ?? undefined} />
      <div className="carte-dish__text">
        <Link className="carte-dish__name" href={`/admin/collections/menu-items/${dish.id}`}>
          {dish.name ?? untitled}
        </Link>
        {note && <span className="carte-dish__note">{note}</span>}
      </div>
      <span className="carte-dish__price">
        {dish.price === null ? '—' : formatRoubles(dish.price, language)}
      </span>
      {children}
    </li>
  )
}
