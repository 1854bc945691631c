import { consentWords } from '@/src/i18n/consentWords'
import type { Language } from '@/src/i18n/language'

import { subscribeWords } from './subscribeWords'

/** News in this browser; moved by public/push-button.js, which says what of this is shown. */
export function BrowserNews({ language }: { language: Language }) {
  const words = subscribeWords[language]
  return (
    <section aria-labelledby="news-browser" className="account-part">
      <h2 id="news-browser">{words.browser}</h2>
      <p className="facts">{words.browserHint}</p>
      <div data-push="" data-language={language}>
        <div aria-live="polite">
          {Object.entries(words.say).map(([state, said]) => (
            <p key={state} className="facts" data-push-say={state} hidden>
              {said}
            </p>
          ))}
        </div>
        <p className="agree" data-push-do="on" hidden>
          {consentWords[language]}
        </p>
        <button type="button" className="button" data-push-do="on" hidden>
          {words.on}
        </button>
        <button type="button" className="plain-button" data-push-do="off" hidden>
          {words.off}
        </button>
      </div>
      <script type="module" src="/push-button.js" />
    </section>
  )
}
