import type { WidgetServerProps } from 'payload'
import { stringify } from 'qs-esm'

import { textsOf } from '../textsOf'
import { countMenu, questions } from './countMenu'
import './dashboard.css'

const list = '/admin/collections/menu-items'

/** The menu in figures; each leads to the dishes it counts. */
export async function Figures({ req }: WidgetServerProps) {
  const { text, language } = textsOf(req)
  const figures = await countMenu(req)
  if (figures.onSale + figures.hidden + figures.drafts === 0) {
    return (
      <section className="carte-card">
        <h2>{text('emptyTitle')}</h2>
        <p className="carte-card__empty">{text('emptyText')}</p>
      </section>
    )
  }
  const asked = (where: object) => `${list}?${stringify({ where })}`
  const shown = [
    { name: text('figureOnSale'), value: figures.onSale, href: asked(questions.onSale) },
    { name: text('figureHidden'), value: figures.hidden, href: asked(questions.hidden) },
    { name: text('figureDrafts'), value: figures.drafts, href: asked(questions.drafts) },
    {
      name: text('figureWithoutPhoto'),
      value: figures.withoutPhoto,
      href: asked(questions.withoutPhoto),
    },
    {
      name: text('figureWithoutCategory'),
      value: figures.withoutCategory,
      href: asked(questions.withoutCategory),
    },
    {
      name: text('figureWithoutEnglish'),
      value: figures.withoutEnglish,
      href: `${list}?locale=en&${stringify({ where: { name: { exists: false } } })}`,
    },
  ]
  return (
    <section aria-label={text('figures')}>
      <ul className="carte-figures">
        {shown.map(({ name, value, href }) => (
          <li key={name}>
            <a className="carte-figure" href={href}>
              <strong>{value.toLocaleString(language)}</strong>
              <span>{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
