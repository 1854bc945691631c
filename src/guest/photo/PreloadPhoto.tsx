import type { CatalogPhoto } from '@/src/domain/menu/catalog/Catalog'
import { srcset } from '@/src/domain/photo/srcset'

/** Begins to load the photo that a page is opened for before its place on the page is read. */
export function PreloadPhoto({ photo, sizes }: { photo: CatalogPhoto; sizes: string }) {
  const avif = srcset(photo, 'image/avif')
  const [type, set] = avif
    ? (['image/avif', avif] as const)
    : (['image/webp', srcset(photo, 'image/webp')] as const)
  if (!set) return null
  return (
    <link
      rel="preload"
      as="image"
      type={type}
      imageSrcSet={set}
      imageSizes={sizes}
      fetchPriority="high"
    />
  )
}
