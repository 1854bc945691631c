import type { Language } from '@/src/i18n/language'

import type { Context } from '../Context'
import { Frame } from '../frame/Frame'

import { type PreviewNotice, previewWords } from './previewWords'

type Props = {
  context: Context
  notice: PreviewNotice
  /** Which staff are spoken to in. */
  spoken: Language
  /** Fields of the admin, by name. */
  missing?: readonly string[] | undefined
}

/** Why staff see no page of the guests' here. */
export function PreviewNote({ context, notice, spoken, missing = [] }: Props) {
  const { title, hint } = previewWords[spoken][notice]
  return (
    <Frame context={context} title={title} description={null}>
      <div className="empty" lang={spoken}>
        <h1>{title}</h1>
        <p>{hint}</p>
        {missing.length > 0 && (
          <ul>
            {missing.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        )}
      </div>
    </Frame>
  )
}
