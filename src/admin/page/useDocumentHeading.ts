'use client'

import { useDocumentTitle } from '@payloadcms/ui'
import { useEffect } from 'react'

/** The page of a document, and the last step of the way there, are titled so; null leaves Payload's title. */
export function useDocumentHeading(heading: string | null): void {
  const { setDocumentTitle, title } = useDocumentTitle()
  useEffect(() => {
    if (heading === null || title === heading) return
    // Payload's own effects, which run after this one, would take it back.
    const frame = requestAnimationFrame(() => setDocumentTitle(heading))
    return () => cancelAnimationFrame(frame)
  }, [heading, setDocumentTitle, title])
}
