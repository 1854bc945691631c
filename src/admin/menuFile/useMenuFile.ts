'use client'

import { useState } from 'react'

import type { Counts, Preview } from '@/src/menu/sheet/Preview'

import { applyMenuFile } from './applyMenuFile'
import type { Chosen } from './ChooseFile'
import { previewMenuFile } from './previewMenuFile'
import type { Texts } from './useMenuFileTexts'

type State =
  | { step: 'idle'; error: string | null }
  | { step: 'reading' }
  | { step: 'preview'; chosen: Chosen; preview: Preview; error: string | null }
  | { step: 'applying'; progress: { done: number; total: number } }
  | { step: 'applied'; counts: Counts }

/** Where a person is with their file, and the steps that they can take. */
export function useMenuFile({ language, text }: Texts) {
  const [state, setState] = useState<State>({ step: 'idle', error: null })
  const messageOf = (error: unknown) =>
    error instanceof Error && error.name === 'Refused' ? error.message : text('failed')

  const read = async (chosen: Chosen, note: string | null = null) => {
    setState({ step: 'reading' })
    try {
      const preview = await previewMenuFile(chosen, language)
      setState({ step: 'preview', chosen, preview, error: note })
    } catch (error) {
      setState({ step: 'idle', error: messageOf(error) })
    }
  }
  const apply = async () => {
    if (state.step !== 'preview') return
    const { chosen, preview } = state
    setState({ step: 'applying', progress: { done: 0, total: preview.changes.length } })
    try {
      const onProgress = (progress: { done: number; total: number }) =>
        setState({ step: 'applying', progress })
      const { fingerprint } = preview
      const counts = await applyMenuFile({ chosen, fingerprint, language, onProgress })
      setState({ step: 'applied', counts })
    } catch (error) {
      // Of what the file would do now, whatever it was that stood in the way.
      await read(chosen, messageOf(error))
    }
  }
  return { state, read, apply, begin: () => setState({ step: 'idle', error: null }) }
}
