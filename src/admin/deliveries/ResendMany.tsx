'use client'

import { Button, toast, useListQuery, useSelection, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import type { Where } from 'payload'
import { useState } from 'react'
import { z } from 'zod'

import { fill } from '@/src/i18n/fill'

import { deliveryTexts } from './texts'
import './deliveries.css'

const answered = z.object({ resent: z.number(), left: z.number(), hasMore: z.boolean() })

/**
 * Has what is selected in the list sent once more; when all pages are selected, what failed of all that the
 * list's filter finds.
 */
export function ResendMany() {
  const { i18n } = useTranslation()
  const router = useRouter()
  const { query } = useListQuery()
  const { selectedIDs, selectAll, count, toggleAll } = useSelection()
  const [isBusy, setBusy] = useState(false)
  const texts = deliveryTexts(i18n.language)
  // Payload's own enum is not among what its package exports.
  const isAll = String(selectAll) === 'allAvailable'
  if (count === 0) return null

  const resend = async () => {
    setBusy(true)
    try {
      const answer = await fetch('/api/deliveries/resend', {
        method: 'POST',
        credentials: 'include',
        headers: { 'Content-Type': 'application/json', 'Accept-Language': i18n.language },
        body: JSON.stringify(isAll ? { where: shown(query) } : { ids: selectedIDs }),
      })
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
      const { resent, left, hasMore } = answered.parse(await answer.json())
      const said = [
        fill(texts.resentCount, { resent: resent.toLocaleString(i18n.language) }),
        left > 0 ? fill(texts.leftCount, { left: left.toLocaleString(i18n.language) }) : '',
        hasMore ? texts.moreLeft : '',
      ]
      toast[resent > 0 ? 'success' : 'info'](said.filter(Boolean).join(' '))
      toggleAll()
      router.refresh()
    } catch {
      toast.error(texts.failed)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="carte-resend carte-resend--many">
      <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void resend()}>
        {isBusy
          ? texts.resending
          : isAll
            ? texts.resendFailed
            : fill(texts.resendSelected, { count: count.toLocaleString(i18n.language) })}
      </Button>
      <p>{texts.mayRepeat}</p>
    </div>
  )
}

/** What the list shows on all its pages: its filter, and what is searched for in its title. */
function shown({ where, search }: { where?: Where; search?: string }): Where {
  const parts = [where ?? {}, search ? { address: { like: search } } : {}]
  return { and: parts.filter((part) => Object.keys(part).length > 0) }
}
