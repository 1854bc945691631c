/** Letters of one family: `golos` with all weights between `500 900`, or `400` alone. */
export type WebFont = {
  readonly family: string
  /** As the descriptor `font-weight` of CSS says it. */
  readonly weight: string
  /** Other bytes, another name: it may be kept for ever. */
  readonly name: string
  /** WOFF2 in base64. */
  readonly bytes: string
}

/** What browsers load of the guests' pages. */
export type Assets = {
  /** The style sheet, which stands in every page. */
  readonly styles: string
  readonly script: string
  /** Other bytes, another name: it may be kept for ever. */
  readonly scriptName: string
  /** The service worker, which keeps pages for those without a connection. */
  readonly worker: string
  readonly fonts: readonly WebFont[]
}
