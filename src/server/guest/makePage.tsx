import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

/** A page as HTML. */
export function makePage(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`
}
