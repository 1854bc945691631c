'use client'

import { useEffect, useId, useRef, useState } from 'react'

import { fill } from '@/src/i18n/fill'

import { clockText, readClockText } from '../clockText'
import { useDeskTexts } from '../texts'
import { GuestFrame } from './GuestFrame'
import { useViewTexts } from './texts'
import { useSettled } from './useSettled'

type Props = {
  location: { id: number; name: string; timeZone: string }
  /** The languages of the site, by their codes. */
  locales: readonly { code: string; name: string }[]
  /** Another one when the menu has changed. */
  stamp: string
  /** Whether the keys go here when it appears. */
  takesFocus: boolean
  close: () => void
}

/** The site's menu as guests see it at a moment, in a window as wide as a phone. */
export function GuestView({ close, locales, location, stamp, takesFocus }: Props) {
  const { language, texts } = useViewTexts()
  const { texts: deskWords } = useDeskTexts()
  const [clock, setClock] = useState<string | null>(null)
  const [locale, setLocale] = useState(
    locales.find(({ code }) => code === language)?.code ?? locales[0]?.code ?? 'ru',
  )
  const heading = useRef<HTMLHeadingElement>(null)
  const id = useId()
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])

  const { name, timeZone } = location
  const settled = useSettled(clock, 400)
  const at = settled === null ? null : readClockText(timeZone, settled)
  const isWrong = settled !== null && at === null
  const asked = {
    ...{ locale, language },
    ...(at === null ? {} : { at: new Date(at).toISOString() }),
  }
  const src = `/pages/preview/menu/${location.id}?${new URLSearchParams(asked).toString()}`
  const time = (moment: number) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeStyle: 'short', timeZone }).format(
      moment,
    )
  return (
    <aside
      aria-labelledby={`${id}-title`}
      className="carte-view"
      id="carte-view"
      onKeyDown={({ key }) => key === 'Escape' && close()}
    >
      <div className="carte-view__head">
        <h2 id={`${id}-title`} ref={heading} tabIndex={-1}>
          {texts.title}
        </h2>
        <button className="carte-desk__button" onClick={close} type="button">
          <span className="carte-view__close">{texts.close}</span>
          <span className="carte-view__back">{texts.back}</span>
        </button>
      </div>
      <div className="carte-view__asked">
        <label>
          <span>
            {texts.moment} <small>{`${deskWords.inZone}, ${timeZone}`}</small>
          </span>
          <input
            aria-describedby={isWrong ? `${id}-wrong` : undefined}
            aria-invalid={isWrong}
            onChange={({ target }) => setClock(target.value)}
            type="datetime-local"
            value={clock ?? clockText(timeZone, Date.now())}
          />
        </label>
        <button
          aria-pressed={clock === null}
          className="carte-desk__button"
          onClick={() => setClock(null)}
          type="button"
        >
          {texts.now}
        </button>
        {locales.length > 1 && (
          <div aria-label={texts.languages} className="carte-view__languages" role="group">
            {locales.map(({ code, name }) => (
              <button
                aria-pressed={locale === code}
                className="carte-desk__button"
                key={code}
                onClick={() => setLocale(code)}
                type="button"
              >
                {name}
              </button>
            ))}
          </div>
        )}
      </div>
      {isWrong ? (
        <p id={`${id}-wrong`} role="alert">
          {texts.wrong}
        </p>
      ) : (
        <>
          <p className="carte-view__said" role="status">
            {at === null ? texts.shownNow : fill(texts.shownAt, { time: time(at) })}
          </p>
          <GuestFrame
            src={src}
            stamp={stamp}
            title={fill(texts.frame, { name: name || deskWords.untitled })}
          />
        </>
      )}
    </aside>
  )
}
