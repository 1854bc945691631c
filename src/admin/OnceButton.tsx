'use client'

import { Button, toast, useTranslation } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useState } from 'react'

import { post } from './post'

type Props = {
  /** What is posted to, behind /api. */
  path: string
  words: { ask: string; busy: string; done: string; failed: string }
  /** Shown beside the button until it is done. */
  note?: string
}

/** A button for what is done once on a page: it says that it is at work, and that it is done. */
export function OnceButton({ path, words, note }: Props) {
  const { i18n } = useTranslation()
  const router = useRouter()
  const [isBusy, setBusy] = useState(false)
  const [isDone, setDone] = useState(false)

  const act = async () => {
    setBusy(true)
    const refusal = await post(path, {}, { language: i18n.language, failed: words.failed })
    setBusy(false)
    if (refusal !== null) {
      toast.error(refusal)
      return
    }
    setDone(true)
    toast.success(words.done)
    router.refresh()
  }
  return (
    <>
      <Button buttonStyle="secondary" disabled={isBusy || isDone} onClick={() => void act()}>
        {isDone ? words.done : isBusy ? words.busy : words.ask}
      </Button>
      {note && !isDone ? <p>{note}</p> : null}
    </>
  )
}
