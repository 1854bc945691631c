import type { CSSProperties } from 'react'

import type { CatalogPhoto } from '@/src/domain/menu/catalog/Catalog'
import { srcset } from '@/src/domain/photo/srcset'

import { placeholder } from './placeholder'

type Props = {
  photo: CatalogPhoto
  /** The `sizes` of the image: how wide it is drawn. */
  sizes: string
  /** The name of what it shows, where staff have not described the photo. */
  name: string
  /** It is what the page is opened for: loaded at once and before others. */
  isFirst?: boolean
  /** It says nothing that the words beside it do not say. */
  isDecoration?: boolean
}

/** A photo that keeps its place and shows its colours until it is there. */
export function Picture({ photo, sizes, name, isFirst = false, isDecoration = false }: Props) {
  const { width, height, thumbhash, color, url } = photo
  const webp = photo.sources.filter(({ type }) => type === 'image/webp')
  const plain = webp.find(({ width }) => width >= 640) ?? webp.at(-1)
  const hash = thumbhash ? placeholder(thumbhash) : ''
  const style: CSSProperties = {
    ...(color ? { backgroundColor: color } : {}),
    ...(hash ? { backgroundImage: `url(${hash})` } : {}),
  }
  return (
    <picture>
      {(['image/avif', 'image/webp'] as const).map((type) => {
        const set = srcset(photo, type)
        return set ? <source key={type} type={type} srcSet={set} sizes={sizes} /> : null
      })}
      <img
        src={plain?.url ?? url ?? undefined}
        alt={isDecoration ? '' : (photo.alt ?? name)}
        width={width ?? 4}
        height={height ?? 3}
        style={style}
        decoding="async"
        {...(isFirst ? { fetchPriority: 'high' as const } : { loading: 'lazy' as const })}
      />
    </picture>
  )
}
