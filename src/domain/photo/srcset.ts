import type { Photo, PhotoSource } from './Photo'

/** The sizes that show the whole photo; the others are cut to a shape. */
const whole = /^(w\d+|page)$/

/**
 * The `srcset` of a `<source>` of this type: `…-w320.avif 320w, …-w640.avif 640w`. Only copies of the
 * whole photo, each width once, narrow before wide; empty where there is none.
 * (HTML, "Images": a srcset may not name one width twice.)
 */
export function srcset({ sources }: Pick<Photo, 'sources'>, type: PhotoSource['type']): string {
  const widths = new Map<number, string>()
  for (const source of sources) {
    if (source.type !== type || !whole.test(source.name) || widths.has(source.width)) continue
    widths.set(source.width, source.url)
  }
  return [...widths]
    .sort(([one], [other]) => one - other)
    .map(([width, url]) => `${encodeCommas(url)} ${width}w`)
    .join(', ')
}

/** A comma or a space at an address' end would part the candidates. */
function encodeCommas(url: string): string {
  return url.replaceAll(' ', '%20').replaceAll(',', '%2C')
}
