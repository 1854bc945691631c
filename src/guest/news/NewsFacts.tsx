import type { ShownNews } from '@/src/domain/news/ShownNews'

import type { Context } from '../Context'

import { dayIn } from './dayIn'
import type { NewsPlace } from './NewsPlace'

type Props = { context: Context; item: ShownNews; places: readonly NewsPlace[] }

/** When an announcement appeared, and for whose guests it is. */
export function NewsFacts({ context: { locale }, item, places }: Props) {
  const { publishedAt, locationIds } = item
  const own = places.filter(({ id }) => locationIds.includes(id))
  const timeZone = (own[0] ?? places[0])?.timeZone ?? 'Europe/Moscow'
  return (
    <p className="facts">
      <time dateTime={publishedAt}>{dayIn(publishedAt, locale, timeZone)}</time>
      {own.length > 0 && <span>{own.map(({ name }) => name).join(', ')}</span>}
    </p>
  )
}
