import type { ReactNode } from 'react'

import { allNewsPath } from '@/src/domain/news/newsPath'

import type { Context } from '../Context'
import { pathIn } from '@/src/domain/site/pathIn'

import { Head, type HeadProps } from './Head'
import { OtherLanguages } from './OtherLanguages'
import { PageLinks } from './PageLinks'

type Props = HeadProps & {
  /** Beside the name at the top. */
  top?: ReactNode
  foot?: ReactNode
  /** There is such a page in each other language too. */
  isBilingual?: boolean
  /** What the script has to know of this page. */
  data?: Readonly<Record<string, string>>
  children: ReactNode
}

/** What all pages of the guests' site have around them. */
export function Frame({ top, foot, data = {}, isBilingual = true, children, ...head }: Props) {
  const { context } = head
  const { language, locale, words, look, preview } = context
  // What the script follows would put the page of now in the place of another moment.
  const known = preview ? { preview: preview.kind } : data
  return (
    <html lang={locale}>
      <Head {...head} />
      <body {...dataset({ language, ...known })}>
        <a className="skip" href="#content">
          {words.toMain}
        </a>
        <header className="top">
          <a className="brand" href={pathIn(locale, '/')}>
            <Brand context={context} />
          </a>
          <PageLinks context={context} at="top" />
          {top}
          <a className="language" href={pathIn(locale, '/account')}>
            {words.account}
          </a>
          {isBilingual && <OtherLanguages context={context} />}
        </header>
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <footer className="foot">
          {foot}
          <PageLinks context={context} at="foot" />
          <p className="foot-end">
            <span>{look.name}</span>
            <a href={pathIn(locale, allNewsPath)}>{words.allNews}</a>
            <a href={pathIn(locale, '/subscribe')}>{words.news}</a>
          </p>
        </footer>
        <p id="said" className="unseen" role="status" aria-live="polite" />
      </body>
    </html>
  )
}

function Brand({ context: { look } }: { context: Context }) {
  const { logo, name } = look
  if (!logo?.url) return name
  return (
    <img
      src={logo.sources.find(({ name }) => name === 'w320')?.url ?? logo.url}
      alt={name}
      width={logo.width ?? 120}
      height={logo.height ?? 40}
    />
  )
}

function dataset(data: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [`data-${name}`, value]))
}
