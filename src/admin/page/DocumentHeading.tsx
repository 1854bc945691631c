'use client'

import { useDocumentHeading } from './useDocumentHeading'

/** Titles the page of a document with what no field of it says by itself: «Заказ № 12», not «12». */
export function DocumentHeading({ heading }: { heading: string }) {
  useDocumentHeading(heading)
  return null
}
