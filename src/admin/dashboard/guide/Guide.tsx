import { Link } from '@payloadcms/ui'
import type { WidgetServerProps } from 'payload'

import { adminLanguage } from '@/src/i18n/admin'
import { fill } from '@/src/i18n/fill'

import { guideTexts } from './guideTexts'
import { readSteps } from './readSteps'
import './guide.css'

/** The first steps of a new restaurant, for those who may take them, until all are taken. */
export async function Guide({ req }: WidgetServerProps) {
  const words = guideTexts[adminLanguage(req.i18n.language)]
  const steps = await readSteps(req)
  const done = steps.filter(({ isDone }) => isDone).length
  if (done === steps.length) return null
  return (
    <section aria-label={words.title} className="carte-card carte-first">
      <h2>{words.title}</h2>
      <p className="carte-card__empty">{words.lead}</p>
      <p className="carte-first__progress">
        <progress aria-label={words.title} max={steps.length} value={done} />
        {fill(words.done, { done, count: steps.length })}
      </p>
      <ol className="carte-first__steps">
        {steps.map(({ isDone, name }) => {
          const { title, ways, why } = words.steps[name]
          return (
            <li data-done={isDone} key={name}>
              <h3>
                <span
                  aria-label={isDone ? words.isDone : undefined}
                  role={isDone ? 'img' : undefined}
                >
                  {isDone ? '✓' : ''}
                </span>
                {title}
              </h3>
              <p>{why}</p>
              <p className="carte-first__ways">
                {ways.map(({ href, label }) =>
                  href === '/' ? (
                    <a href={href} key={href}>
                      {label}
                    </a>
                  ) : (
                    <Link href={href} key={href} prefetch={false}>
                      {label}
                    </Link>
                  ),
                )}
              </p>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
