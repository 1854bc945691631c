const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:', 'tg:'])

/**
 * Where a link may lead, or undefined when it may lead nowhere: web pages, mail, telephone and
 * Telegram. An address within the site (`/menu`) needs to know the site's, `siteUrl`.
 */
export function linkTarget(url: string, siteUrl?: string): string | undefined {
  const base = siteUrl !== undefined && URL.canParse(siteUrl) ? siteUrl : undefined
  if (url.trim() === '' || !URL.canParse(url, base)) return undefined
  const target = new URL(url, base)
  return schemes.has(target.protocol) ? target.href : undefined
}
