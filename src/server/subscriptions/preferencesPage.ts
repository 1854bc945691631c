import { escapeHtml } from '@/src/domain/messages/escapeHtml'
import { fill } from '@/src/i18n/fill'
import type { Language } from '@/src/i18n/language'

import { page } from './page'
import { preferenceTexts } from './preferenceTexts'
import type { ShownPreferences } from './ShownPreferences'

/** What a subscriber chooses, as forms that work without scripts. */
export function preferencesPage(
  { address, channel, is_subscribed, language, languages, quiet, topics }: ShownPreferences,
  { inLanguage, done }: { inLanguage: Language; done: 'saved' | 'begun' | null },
): string {
  const texts = preferenceTexts[inLanguage]
  if (!is_subscribed) {
    return page({ language: inLanguage, title: texts.ended, text: texts.endedText })
  }
  const choice = (
    type: 'checkbox' | 'radio',
    name: string,
    { value, label, isOn }: { value: string; label: string; isOn: boolean },
  ) =>
    `<label><input type="${type}" name="${name}" value="${escapeHtml(value)}"${isOn ? ' checked' : ''} />` +
    `<span>${escapeHtml(label)}</span></label>`
  const themes = topics.map(({ id, name, is_chosen }) =>
    choice('checkbox', 'topics', { value: String(id), label: name, isOn: is_chosen }),
  )
  const tongues = languages.map(({ code, name }) =>
    choice('radio', 'language', { value: code, label: name, isOn: code === language }),
  )
  const hours = quiet ? `${fill(texts.quiet, quiet)} ` : ''
  return page({
    language: inLanguage,
    title: texts.title,
    text: escapeHtml(fill(texts.where[channel], { address: address ?? '' })),
    after: `${style}
      ${done ? `<p class="saved" role="status">${texts[done]}</p>` : ''}
      <form method="post">
        <fieldset>
          <legend>${texts.topics}</legend>
          ${themes.join('\n          ') || `<p>${texts.noTopics}</p>`}
          ${themes.length > 0 ? `<small>${texts.without}</small>` : ''}
        </fieldset>
        <fieldset>
          <legend>${texts.language}</legend>
          ${tongues.join('\n          ')}
        </fieldset>
        <p><small>${escapeHtml(hours)}${texts.orders}</small></p>
        <button type="submit" name="do" value="save">${texts.save}</button>
        <button type="submit" name="do" value="leave" class="quiet">${texts.leave}</button>
        <p><small>${texts.leaveHint}</small></p>
      </form>`,
  })
}

const style = `<style>
        body { margin-top: 8vh; padding-bottom: 3rem; }
        fieldset { border: 1px solid #d8d8d8; border-radius: 10px; margin: 1.25rem 0; padding: 0.25rem 1rem 0.75rem; }
        legend { padding: 0 0.4rem; font-weight: 600; }
        label { display: flex; align-items: center; gap: 0.75rem; min-height: 2.75rem; cursor: pointer; }
        label span { overflow-wrap: anywhere; }
        input { width: 1.25rem; height: 1.25rem; flex: none; accent-color: #1b5e43; }
        input:focus-visible { outline: 3px solid #7cc4a4; outline-offset: 2px; }
        small { color: #5f5f5f; }
        .saved { border-radius: 10px; background: #e2f2ea; color: #14432f; padding: 0.6rem 1rem; }
        button.quiet { background: none; color: #9c2f1f; border: 1px solid currentColor; }
        @media (prefers-color-scheme: dark) {
          fieldset { border-color: #444; } small { color: #a5a5a5; } input { accent-color: #7cc4a4; }
          .saved { background: #1d3b2f; color: #c9ecdb; } button.quiet { background: none; color: #ff9d8c; }
        }
      </style>`
