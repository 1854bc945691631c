'use client'

import { useEffect, useState } from 'react'

/** `value` once it has stayed the same for so many milliseconds: a year is not looked up digit by digit. */
export function useSettled<T>(value: T, delay: number): T {
  const [settled, setSettled] = useState(value)
  useEffect(() => {
    const timer = window.setTimeout(() => setSettled(value), delay)
    return () => window.clearTimeout(timer)
  }, [value, delay])
  return settled
}
