'use client'

import { useCallback, useEffect, useRef, useState } from 'react'

const kept = 'carte-board-sound'

/** `waits`: wanted, and the browser lets no page sound before somebody has pressed on it. */
export type Sound = 'on' | 'off' | 'waits'

/** A bell of two tones, made here: there is no file to load. Whether it is wanted is kept in this browser. */
export function useBell() {
  const [isWanted, setWanted] = useState(true)
  const [isReady, setReady] = useState(false)
  const audio = useRef<AudioContext | null>(null)

  useEffect(() => {
    setWanted(window.localStorage.getItem(kept) !== 'off')
    const wake = () => {
      audio.current ??= new AudioContext()
      void audio.current.resume().then(() => setReady(true))
    }
    // Not when the finger comes down: the hint that goes then moves the buttons from under it, and the tap is lost.
    window.addEventListener('click', wake)
    window.addEventListener('keydown', wake)
    return () => {
      window.removeEventListener('click', wake)
      window.removeEventListener('keydown', wake)
      void audio.current?.close()
      audio.current = null
    }
  }, [])

  const ring = useCallback(() => {
    const context = audio.current
    if (!isWanted || !context || context.state !== 'running') return
    for (const [index, frequency] of [880, 1_320].entries()) {
      const begin = context.currentTime + index * 0.25
      const tone = context.createOscillator()
      const volume = context.createGain()
      tone.frequency.value = frequency
      volume.gain.setValueAtTime(0.4, begin)
      volume.gain.exponentialRampToValueAtTime(0.001, begin + 0.6)
      tone.connect(volume).connect(context.destination)
      tone.start(begin)
      tone.stop(begin + 0.6)
    }
  }, [isWanted])

  const toggle = useCallback(() => {
    setWanted((now) => {
      window.localStorage.setItem(kept, now ? 'off' : 'on')
      return !now
    })
  }, [])

  const sound: Sound = !isWanted ? 'off' : isReady ? 'on' : 'waits'
  return { sound, ring, toggle }
}
