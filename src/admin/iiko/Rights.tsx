import type { ExaminedRight } from '@/src/domain/iiko/Examined'

import type { Texts } from './useIikoTexts'

/** Whether the key may do what Carte needs, and if not, what is to be switched on. */
export function Rights({
  rights,
  texts: { language, text },
}: {
  rights: ExaminedRight[]
  texts: Texts
}) {
  const missing = rights.filter(({ isThere }) => !isThere)
  if (missing.length === 0) {
    return (
      <p className="carte-iiko__good" role="status">
        {text('rightsGood')}
      </p>
    )
  }
  return (
    <section className="carte-iiko__error" role="alert">
      <p>{text('rightsLack')}</p>
      <ul>
        {missing.map((one) => (
          <li key={one.right}>{one.text?.[language] ?? one.right}</li>
        ))}
      </ul>
    </section>
  )
}
