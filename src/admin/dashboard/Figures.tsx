import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { textsOf } from '../textsOf'
import { countMenu } from './countMenu'
import { dishesAnswering } from './dishesAnswering'
import { EmptyMenu } from './EmptyMenu'
import './dashboard.css'

const state = ['onSale', 'hidden', 'drafts'] as const
const gaps = ['withoutPrice', 'withoutPhoto', 'withoutCategory', 'withoutEnglish'] as const

/** The menu in figures, and what it lacks; each leads to the dishes it counts. */
export async function Figures({ req }: WidgetServerProps) {
  const { text, language } = textsOf(req)
  const figures = await countMenu(req)
  if (state.every((question) => figures[question] === 0)) return <EmptyMenu req={req} />

  const lacking = gaps.filter((question) => figures[question] > 0)
  return (
    <section aria-label={text('figures')} className="carte-figures">
      {state.map((question) => (
        <Link className="carte-figure" href={dishesAnswering(question)} key={question}>
          <strong>{figures[question].toLocaleString(language)}</strong>
          <span>{text(question)}</span>
        </Link>
      ))}
      <div className="carte-figure carte-gaps">
        <h2>{text('gaps')}</h2>
        {lacking.length === 0 && <p>{text('noGaps')}</p>}
        {lacking.length > 0 && (
          <ul>
            {lacking.map((question) => (
              <li key={question}>
                <Link className="carte-gap" href={dishesAnswering(question)}>
                  {text(question)} <strong>{figures[question].toLocaleString(language)}</strong>
                </Link>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  )
}
