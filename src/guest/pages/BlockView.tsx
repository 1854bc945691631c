import type { Catalog, CatalogLocation } from '@/src/domain/menu/catalog/Catalog'
import type { ShownBlock } from '@/src/domain/pages/ShownPage'

import type { Context } from '../Context'
import { DishCard } from '../menu/DishCard'
import { Picture } from '../photo/Picture'

import { ContactsBlock } from './ContactsBlock'

type Props = {
  context: Context
  block: ShownBlock
  catalog: Catalog | null
  locations: readonly CatalogLocation[]
  /** Of the page. */
  title: string
  now: number
  /** It is what the page begins with. */
  isFirst: boolean
}

export const photoSizes = '(min-width: 48rem) 44rem, 100vw'
const gallerySizes = '(min-width: 64rem) 24rem, (min-width: 32rem) 50vw, 100vw'

/** A part of a page of staff's. */
export function BlockView({ context, block, catalog, locations, title, now, isFirst }: Props) {
  switch (block.is) {
    case 'text':
      return <div className="prose" dangerouslySetInnerHTML={{ __html: block.html }} />
    case 'photo':
      return (
        <figure className="page-photo">
          <Picture photo={block.photo} sizes={photoSizes} name={title} isFirst={isFirst} />
          {block.caption && <figcaption>{block.caption}</figcaption>}
        </figure>
      )
    case 'gallery':
      return (
        <ul className="gallery">
          {block.photos.map((photo) => (
            <li key={photo.id}>
              <Picture photo={photo} sizes={gallerySizes} name={title} />
            </li>
          ))}
        </ul>
      )
    case 'dishes': {
      const dishes = block.dishIds.flatMap(
        (id) => catalog?.dishes.find((dish) => dish.id === id) ?? [],
      )
      if (!catalog || dishes.length === 0) return null
      return (
        <section className="page-dishes">
          {block.heading && <h2>{block.heading}</h2>}
          <ul className="cards">
            {dishes.map((dish) => (
              <DishCard
                catalog={catalog}
                context={context}
                dish={dish}
                key={dish.id}
                level={block.heading ? 3 : 2}
                now={now}
              />
            ))}
          </ul>
        </section>
      )
    }
    case 'contacts':
      return <ContactsBlock {...{ context, locations, now, hasMap: block.hasMap }} />
    case 'button':
      return (
        <p className="page-button">
          <a className="button" href={block.url}>
            {block.label}
          </a>
        </p>
      )
  }
}
