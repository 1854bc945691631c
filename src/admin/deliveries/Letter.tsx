import type { UIFieldServerComponent } from 'payload'
import { z } from 'zod'

import { deliveryTexts } from './texts'
import './deliveries.css'

const letter = z.object({
  subject: z.string().default(''),
  html: z.string().default(''),
  text: z.string().default(''),
})

const short = z.object({ body: z.string() })

/** A letter or an SMS as its receiver would see it, for the owner: Payload leaves `message` out for everybody else. */
export const Letter: UIFieldServerComponent = ({ data, i18n }) => {
  const { data: shown } = letter.safeParse(data?.message)
  const { data: sms } = short.safeParse(data?.message)
  const texts = deliveryTexts(i18n.language)
  if (data?.channel === 'sms' && sms) {
    return (
      <section aria-label={texts.sms} className="carte-letter">
        <pre className="carte-letter__text">{sms.body}</pre>
      </section>
    )
  }
  if (data?.channel !== 'email' || !shown) return null
  return (
    <section aria-label={texts.letter} className="carte-letter">
      <h3 className="carte-letter__subject">{shown.subject || texts.noSubject}</h3>
      {shown.html ? (
        // Without scripts, forms or anything of our origin: a letter is somebody else's words.
        <iframe
          className="carte-letter__page"
          sandbox="allow-popups"
          srcDoc={shown.html}
          title={texts.letter}
        />
      ) : (
        <pre className="carte-letter__text">{shown.text}</pre>
      )}
    </section>
  )
}
