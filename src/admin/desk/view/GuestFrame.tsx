'use client'

import { useCallback, useEffect, useRef } from 'react'
import { z } from 'zod'

type Props = {
  src: string
  /** Another one when what the page shows may have changed. */
  stamp: string
  title: string
}

const ready = z.object({ type: z.literal('payload-live-preview'), ready: z.literal(true) })

/**
 * A page of the guests' site, which follows what is saved beside it: it is told as Payload tells those in its own
 * frames (src/guest/scripts/preview), and stays where it was scrolled to.
 */
export function GuestFrame({ src, stamp, title }: Props) {
  const frame = useRef<HTMLIFrameElement>(null)
  const page = useRef({ src, shown: stamp, wanted: stamp, isLoaded: false, isListening: false })

  const follow = useCallback(() => {
    const { isListening, isLoaded, shown, src, wanted } = page.current
    // One that is still on its way is asked again when it is there.
    if (shown === wanted || !(isLoaded || isListening)) return
    page.current = { ...page.current, shown: wanted, isLoaded: false, isListening: false }
    if (isListening) {
      const saved = { type: 'payload-document-event' }
      frame.current?.contentWindow?.postMessage(saved, window.location.origin)
    } else if (frame.current) frame.current.src = src
  }, [])

  useEffect(() => {
    if (page.current.src !== src) {
      page.current = { src, shown: stamp, wanted: stamp, isLoaded: false, isListening: false }
    }
    page.current.wanted = stamp
    follow()
  }, [follow, src, stamp])

  useEffect(() => {
    const hear = ({ data, origin, source }: MessageEvent<unknown>) => {
      if (origin !== window.location.origin || source !== frame.current?.contentWindow) return
      if (!ready.safeParse(data).success) return
      page.current.isListening = true
      follow()
    }
    window.addEventListener('message', hear)
    return () => window.removeEventListener('message', hear)
  }, [follow])

  return (
    <iframe
      className="carte-view__page"
      onLoad={() => {
        page.current.isLoaded = true
        follow()
      }}
      ref={frame}
      // No windows, forms or leaving the admin from within.
      sandbox="allow-same-origin allow-scripts"
      src={src}
      title={title}
    />
  )
}
