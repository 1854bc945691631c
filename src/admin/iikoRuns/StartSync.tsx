'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { z } from 'zod'

import { askIiko } from './askIiko'
import { runTexts } from './runTexts'
import './iikoRuns.css'

const started = z.object({ id: z.number() })

/** Starts a sync, or asks what one would change, and leads to its page. */
export function StartSync() {
  const { i18n } = useTranslation()
  const router = useRouter()
  const texts = runTexts(i18n.language)
  const [isBusy, setBusy] = useState(false)

  const start = async (preview: boolean) => {
    setBusy(true)
    try {
      const answer = await askIiko('/sync', i18n.language, { preview })
      if (answer.status === 404) {
        toast.error(texts.noConnection)
        return
      }
      if (!answer.ok) throw new Error(`The server answered ${answer.status}.`)
      const { id } = started.parse(await answer.json())
      router.push(`/admin/collections/iiko-runs/${id}`)
    } catch {
      toast.error(texts.failedToStart)
    } finally {
      setBusy(false)
    }
  }

  return (
    <div className="carte-run__buttons">
      <Button disabled={isBusy} onClick={() => void start(false)}>
        {isBusy ? texts.starting : texts.start}
      </Button>
      <Button buttonStyle="secondary" disabled={isBusy} onClick={() => void start(true)}>
        {texts.preview}
      </Button>
    </div>
  )
}
