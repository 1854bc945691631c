import type { Photo } from '../../photo/Photo'

import type { CatalogPhoto } from './Catalog'
import { remembered } from './remembered'
import { textIn } from './textIn'

/** A CatalogPhoto as JSON. */
export const photoJson = remembered((photo: Photo, languages) =>
  JSON.stringify({
    id: photo.id,
    url: photo.url,
    alt: textIn(photo.alt, languages),
    width: photo.width,
    height: photo.height,
    thumbhash: photo.thumbhash,
    color: photo.color,
    sources: photo.sources.map(({ name, url, type, width, height }) => ({
      name,
      url,
      type,
      width,
      height,
    })),
  } satisfies CatalogPhoto),
)
