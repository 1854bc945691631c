import { isRoom } from '@/src/domain/slug/isRoom'

import { menuLocales } from './menuLocales'

/** First parts of the site's addresses that lead elsewhere: `/admin`, `/en`. */
export const isRoomOrLanguage = (slug: string): boolean =>
  isRoom(slug) || menuLocales().includes(slug.toLowerCase())
