import type { Page } from './Page'

/** Where a page of staff's stands on the site, without the language. */
export const pagePath = ({ slug }: Pick<Page, 'slug'>): string => `/${encodeURIComponent(slug)}`
