import type { CatalogPhoto } from '@/src/domain/menu/catalog/Catalog'

/** As messengers and social networks want the picture of a link (https://ogp.me): 1.91 : 1. */
export const shareSize = { width: 1200, height: 630 } as const

type Shown = { photo: Pick<CatalogPhoto, 'id' | 'url'> | null | undefined; origin: string }

/**
 * The address of the picture that is shown with links to a page: cut from its photo (src/server/guest/share), or the
 * restaurant's own. It changes with the photo.
 */
export function shareImage({ photo, origin }: Shown): string {
  const file = photo?.url?.split('/').at(-1)
  const path = photo && file ? `/_site/share/${photo.id}.jpg?v=${file}` : '/_site/share/site.jpg'
  return `${origin}${path}`
}
