import { Link } from '@payloadcms/ui'

import type { Texts } from './useIikoTexts'

type Props = { id: number; label: string; onMore: () => void; texts: Texts }

/** It is connected; what is next. */
export function Saved({ id, label, onMore, texts: { text } }: Props) {
  return (
    <section className="carte-iiko__part">
      <h2 role="status">{text('saved')}</h2>
      <p>{text('savedLead', { label })}</p>
      <div className="carte-iiko__buttons">
        <Link className="carte-iiko__main" href={`/admin/collections/iiko-connections/${id}`}>
          {text('toConnection')}
        </Link>
        <button className="carte-iiko__other" onClick={onMore} type="button">
          {text('connectMore')}
        </button>
      </div>
    </section>
  )
}
