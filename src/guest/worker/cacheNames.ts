/** Replaced by the build with a mark of the script and the style sheet: other bytes, another cache. */
declare const SITE_VERSION: string

/** What all caches of ours begin with. */
export const ours = 'carte-site-'
export const cacheName = `${ours}${SITE_VERSION}`
