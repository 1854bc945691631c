import type { Context } from '../Context'
import { Frame } from '../frame/Frame'
import { hrefIn } from '../hrefIn'

type Props = {
  context: Context
  /** Where to go instead. */
  back: string
  /** It was an announcement, perhaps one that is over. */
  isNews?: boolean
}

/** There is no such page, and where to go instead. */
export function LostPage({ context, back, isNews = false }: Props) {
  const { words } = context
  return (
    <Frame context={context} title={words.lost} description={null} isPrivate>
      <div className="empty">
        <h1>{words.lost}</h1>
        <p>{isNews ? words.newsOver : words.lostHint}</p>
        <p>
          <a className="button" href={hrefIn(context, back)}>
            {isNews ? words.allNews : words.toMenu}
          </a>
        </p>
      </div>
    </Frame>
  )
}
