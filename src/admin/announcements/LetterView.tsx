'use client'

import { useState } from 'react'

import type { Shown } from './shown'
import type { AnnouncementTexts } from './texts'

type Props = { messages: Pick<Shown, 'email'>; texts: AnnouncementTexts }

/** A letter as a mail program shows it, in light and dark. */
export function LetterView({ messages: { email }, texts }: Props) {
  const [isDark, setDark] = useState(false)
  return (
    <div className="carte-mail">
      <p className="carte-mail__subject">
        <span>{texts.subject}: </span>
        {email.subject}
      </p>
      <div className="carte-mail__modes" role="group">
        {[false, true].map((dark) => (
          <button
            aria-pressed={isDark === dark}
            key={String(dark)}
            onClick={() => setDark(dark)}
            type="button"
          >
            {dark ? texts.dark : texts.light}
          </button>
        ))}
      </div>
      {/* Without scripts, forms or anything of our origin, as a mail program would open it. */}
      <iframe
        className="carte-mail__page"
        key={String(isDark)}
        sandbox=""
        srcDoc={inMode(email.html, isDark)}
        style={{ colorScheme: isDark ? 'dark' : 'light' }}
        title={texts.letter}
      />
    </div>
  )
}

/** A frame asks its reader's system for the mode: here the question is answered beforehand. */
function inMode(html: string, isDark: boolean): string {
  return html.replaceAll(
    /\(\s*prefers-color-scheme:\s*dark\s*\)/g,
    isDark ? '(min-width:0)' : '(max-width:0)',
  )
}
