import type { Announcement } from '@/src/domain/messages/announcement/Announcement'
import { toSiteHtml } from '@/src/domain/messages/site/toSiteHtml'
import { newsPath } from '@/src/domain/news/newsPath'
import type { ShownNews } from '@/src/domain/news/ShownNews'
import { teaserOf } from '@/src/domain/news/teaserOf'

/** An announcement as its page on the site will show it; `at` is when that would begin. */
export function announcementPage(
  { id, title, body, photo, button, siteUrl }: Announcement,
  at = new Date(),
): ShownNews {
  return {
    id,
    path: newsPath({ id, title }),
    title,
    html: toSiteHtml(body, { siteUrl }),
    teaser: teaserOf(body),
    // By its path alone: the page may be open under another name than letters use.
    photo: photo
      ? {
          ...photo,
          id: 0,
          url: photo.url.slice(new URL(photo.url).origin.length),
          thumbhash: null,
          color: null,
          sources: [],
        }
      : null,
    button: button ?? null,
    publishedAt: at.toISOString(),
    changedAt: at.toISOString(),
    locationIds: [],
  }
}
