import type { CatalogPhoto } from '../menu/catalog/Catalog'
import type { Text } from '../menu/model/Text'
import { toSiteHtml } from '../messages/site/toSiteHtml'
import { teaserOf } from '../news/teaserOf'
import type { Photo } from '../photo/Photo'

import type { Page, PageBlock } from './Page'
import { pagePath } from './pagePath'
import type { ShownBlock, ShownPage } from './ShownPage'

/** A page of staff's in a language; each part in Russian where it is not translated. */
export function showPage(page: Page, locale: string, siteUrl: string): ShownPage {
  const pick = <Said>(by: Readonly<Record<string, Said>>) => by[locale] ?? by.ru ?? by.en
  const said = (text: Text) => pick(text) ?? null
  const photoIn = (photo: Photo): CatalogPhoto => ({
    ...photo,
    alt: said(photo.alt),
    sources: [...photo.sources],
  })

  function show(block: PageBlock): ShownBlock[] {
    switch (block.is) {
      case 'text':
        return [{ is: 'text', html: toSiteHtml(pick(block.body) ?? [], { siteUrl }) }]
      case 'photo':
        return [{ is: 'photo', photo: photoIn(block.photo), caption: said(block.caption) }]
      case 'gallery':
        return block.photos.length === 0
          ? []
          : [{ is: 'gallery', photos: block.photos.map(photoIn) }]
      case 'dishes':
        return [{ ...block, heading: said(block.heading) }]
      case 'contacts':
        return [block]
      case 'button': {
        const label = said(block.label)
        return label === null || block.url === '' ? [] : [{ ...block, label }]
      }
    }
  }

  const blocks = page.blocks.flatMap(show)
  const [photo = null] = blocks.flatMap((block) =>
    block.is === 'photo' ? block.photo : block.is === 'gallery' ? block.photos : [],
  )
  const [text] = page.blocks.flatMap((block) =>
    block.is === 'text' ? (pick(block.body) ?? []) : [],
  )
  return {
    path: pagePath(page),
    name: said(page.name) ?? '',
    description: said(page.description) ?? (text ? teaserOf([text]) || null : null),
    blocks,
    photo,
    changedAt: new Date(page.changedAt).toISOString(),
  }
}
