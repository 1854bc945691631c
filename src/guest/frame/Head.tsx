import type { ReactNode } from 'react'

import type { Context } from '../Context'
import { pathIn } from '@/src/domain/site/pathIn'

import { shareSize } from '../photo/shareImage'
import { fontStyles } from './fontStyles'
import { themeStyles } from './themeStyles'

export type HeadProps = {
  context: Context
  title: string
  description: string | null
  /** The picture to show with links to this page: `shareImage`. */
  image?: string | null | undefined
  /** The page that this one repeats, where it is another: its path without the language. */
  canonical?: string
  /** It is an article: when it appeared and was last changed, ISO 8601. */
  article?: { publishedAt: string; changedAt: string }
  /** Left out of search. */
  isPrivate?: boolean
  /** A node of JSON-LD. */
  jsonLd?: unknown
  preload?: ReactNode
}

/** As Open Graph wants it: `kk_KZ`. */
function withTerritory(locale: string): string {
  if (locale === 'en') return 'en_GB'
  const { language, region } = new Intl.Locale(locale).maximize()
  return region ? `${language}_${region}` : language
}

/** What search engines, messengers and browsers read of a page. */
export function Head(props: HeadProps) {
  const { context, title, description, image, article, jsonLd, preload } = props
  const { locale, locales, look, origin, assets, path, preview } = context
  const isPrivate = props.isPrivate === true || preview !== null
  const canonical = props.canonical ?? path
  const letters = fontStyles(look.fonts, assets.fonts)
  const address = (of: string) => `${origin}${pathIn(of, canonical)}`
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
      <title>{title}</title>
      {preload}
      {letters.preload.map((href) => (
        <link
          key={href}
          rel="preload"
          as="font"
          type="font/woff2"
          crossOrigin="anonymous"
          href={href}
        />
      ))}
      {/* In the page: a file of its own would be waited for before anything is drawn. */}
      <style
        dangerouslySetInnerHTML={{
          __html: `${themeStyles(look.accent)}${letters.styles}${assets.styles}`,
        }}
      />
      {description && <meta name="description" content={description} />}
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" media="(prefers-color-scheme: light)" content="#ffffff" />
      <meta name="theme-color" media="(prefers-color-scheme: dark)" content="#141413" />
      <meta name="format-detection" content="telephone=no" />
      <link rel="icon" type="image/svg+xml" href="/favicon.svg" />
      <link rel="apple-touch-icon" href="/icons/apple.png" />
      <link rel="manifest" href={pathIn(locale, '/manifest.webmanifest')} />
      {isPrivate ? (
        <meta name="robots" content="noindex" />
      ) : (
        <>
          <link rel="canonical" href={address(locale)} />
          {locales.map((one) => (
            <link key={one} rel="alternate" hrefLang={one} href={address(one)} />
          ))}
          <link rel="alternate" hrefLang="x-default" href={address('ru')} />
          <meta property="og:type" content={article ? 'article' : 'website'} />
          {article && (
            <>
              <meta property="article:published_time" content={article.publishedAt} />
              <meta property="article:modified_time" content={article.changedAt} />
            </>
          )}
          <meta property="og:site_name" content={look.name} />
          <meta property="og:title" content={title} />
          {description && <meta property="og:description" content={description} />}
          <meta property="og:url" content={address(locale)} />
          <meta property="og:locale" content={withTerritory(locale)} />
          {image && (
            <>
              <meta property="og:image" content={image} />
              <meta property="og:image:type" content="image/jpeg" />
              <meta property="og:image:width" content={String(shareSize.width)} />
              <meta property="og:image:height" content={String(shareSize.height)} />
              <meta property="og:image:alt" content={title} />
            </>
          )}
          <meta name="twitter:card" content={image ? 'summary_large_image' : 'summary'} />
        </>
      )}
      {jsonLd !== undefined && (
        <script
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: JSON.stringify(jsonLd).replaceAll('<', '\\u003c') }}
        />
      )}
      <script type="module" src={assets.script} />
    </head>
  )
}
