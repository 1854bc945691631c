import type { Context } from '../Context'
import { hrefIn } from '../hrefIn'

/** This page in the other languages, each called as it calls itself. */
export function OtherLanguages({ context }: { context: Context }) {
  const others = context.locales.filter((one) => one !== context.locale)
  return (
    <span className="languages">
      {others.map((locale) => (
        <a
          className="language"
          href={hrefIn({ ...context, locale }, context.path)}
          hrefLang={locale}
          key={locale}
          lang={locale}
        >
          {ownNameOf(locale)}
        </a>
      ))}
    </span>
  )
}

function ownNameOf(locale: string): string {
  const name = new Intl.DisplayNames([locale], { type: 'language' }).of(locale) ?? locale
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1)
}
