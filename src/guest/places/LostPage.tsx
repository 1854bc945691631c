import type { Context } from '../Context'
import { Frame } from '../frame/Frame'
import { pathIn } from '../pathIn'

/** There is no such page, and where to go instead. */
export function LostPage({ context, back }: { context: Context; back: string }) {
  const { words, locale } = context
  return (
    <Frame context={context} title={words.lost} description={null} isPrivate>
      <div className="empty">
        <h1>{words.lost}</h1>
        <p>{words.lostHint}</p>
        <p>
          <a className="button" href={pathIn(locale, back)}>
            {words.toMenu}
          </a>
        </p>
      </div>
    </Frame>
  )
}
