/** What browsers load of the guests' pages. */
export type Assets = {
  /** The style sheet, which stands in every page. */
  readonly styles: string
  readonly script: string
  /** Other bytes, another name: it may be kept for ever. */
  readonly scriptName: string
  /** The service worker, which keeps pages for those without a connection. */
  readonly worker: string
}
