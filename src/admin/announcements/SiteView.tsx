import type { AnnouncementTexts } from './texts'

type Props = {
  id: number | string
  locale: string
  /** Another one when the draft was saved again. */
  stamp: number
  texts: AnnouncementTexts
}

/** The page that guests will read, made by the site itself of the draft; without scripts. */
export function SiteView({ id, locale, stamp, texts }: Props) {
  return (
    <iframe
      className="carte-site"
      key={stamp}
      sandbox=""
      src={`/news/preview/${id}?locale=${encodeURIComponent(locale)}`}
      title={texts.page}
    />
  )
}
