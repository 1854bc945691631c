import { adminLanguage } from '@/src/i18n/admin'
import { fill } from '@/src/i18n/fill'

import { countWords } from './countWords'
import type { ShownTemplate } from './shownTemplate'
import type { TemplateTexts } from './texts'

type Props = { sms: ShownTemplate['sms']; texts: TemplateTexts; language: string }

/** An SMS as a phone shows it, and how many of them are paid for. */
export function SmsView({ sms: { body, encoding, units, segments }, texts, language }: Props) {
  const own = adminLanguage(language)
  const count = countWords(segments, texts.segments, own)
  return (
    <div className="carte-sms">
      <p className="carte-sms__bubble">{body}</p>
      <p className="carte-sms__count">
        <strong>{count}</strong> · {countWords(units, texts.units, own)}. {texts.sms[encoding]}
      </p>
      {segments > 1 ? <p className="carte-sms__dear">{fill(texts.dear, { count })}</p> : null}
    </div>
  )
}
