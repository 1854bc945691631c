'use client'

import { useEffect, useState } from 'react'
import { z } from 'zod'

import { useTableTexts } from './texts'

const answer = z.array(z.string())

/** So many names are said; the rest are of the same letters. */
const most = 20

/** Under the links to printed menus (their addresses, line by line): what of them has letters that are not printed. */
export function Unprinted({ addresses }: { addresses: string }) {
  const { texts } = useTableTexts()
  const [names, setNames] = useState<readonly string[]>([])
  useEffect(() => {
    const controller = new AbortController()
    const ask = async (address: string) => {
      const told = await fetch(`${address}${address.includes('?') ? '&' : '?'}unprinted=1`, {
        signal: controller.signal,
      })
      return told.ok ? answer.parse(await told.json()) : []
    }
    Promise.all(addresses.split('\n').filter(Boolean).map(ask))
      .then((lists) => setNames([...new Set(lists.flat())]))
      // The PDF itself can still be opened, and shows it.
      .catch(() => undefined)
    return () => controller.abort()
  }, [addresses])
  if (names.length === 0) return null
  const rest = names.length > most ? ' …' : ''
  return (
    <p className="field-description">
      {texts.unprinted} {names.slice(0, most).join(', ')}
      {rest}
    </p>
  )
}
