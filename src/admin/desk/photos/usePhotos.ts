'use client'

import { toast } from '@payloadcms/ui'
import { useEffect, useMemo, useRef, useState } from 'react'

import type { Desk, DeskLine } from '@/src/domain/menu/desk/Desk'
import { fill } from '@/src/i18n/fill'

import { nameOf } from '../nameOf'
import { Refusal } from '../Refusal'
import { useDeskTexts } from '../texts'
import { uploadPhoto } from './uploadPhoto'

/** What a row may ask for of photos. */
export type Photographing = {
  /** Puts a picture before the other photos of a dish. */
  put: (dish: number, files: readonly File[]) => void
}

/** How many photos a dish may have. */
const most = 10

/**
 * Photos that are being sent, by the dish, each with its share from 0 to 1, and how another is: its dish has it first
 * when it has arrived.
 */
export function usePhotos(
  desk: Desk | null,
  uploadLimit: number,
  keep: (line: DeskLine, photos: readonly number[]) => Promise<boolean>,
) {
  const { language, texts } = useDeskTexts()
  const [sending, setSending] = useState<ReadonlyMap<number, number>>(new Map())
  const busy = useRef(new Set<number>())
  const now = useRef({ desk, keep, language, texts, uploadLimit })
  useEffect(() => {
    now.current = { desk, keep, language, texts, uploadLimit }
  })

  const photographing = useMemo<Photographing>(() => {
    const lineOf = (dish: number) =>
      now.current.desk?.sections
        .flatMap(({ lines }) => lines)
        .find((line) => line.dish === dish && line.sizeName === null)
    const wrongOf = (line: DeskLine, files: readonly File[]): string | null => {
      const { texts, uploadLimit } = now.current
      const [file] = files
      if (files.length > 1) return texts.onePhoto
      if (!file?.type.startsWith('image/')) return texts.noImage
      if (file.size > uploadLimit * 1024 * 1024) return fill(texts.tooLarge, { limit: uploadLimit })
      return line.photos.length >= most ? fill(texts.tooManyPhotos, { count: most }) : null
    }
    const send = async (line: DeskLine, file: File): Promise<void> => {
      const { dish } = line
      const { language, texts } = now.current
      const name = nameOf(line, texts.untitled)
      const show = (share: number) => setSending((all) => new Map(all).set(dish, share))
      busy.current.add(dish)
      show(0)
      try {
        const id = await uploadPhoto({ file, alt: name, language, sent: show })
        // As the dish stands now: others may have changed it while the file was on its way.
        const { photos } = lineOf(dish) ?? line
        if (await now.current.keep(lineOf(dish) ?? line, [id, ...photos])) {
          toast.success(fill(texts.photoDone, { name }))
        }
      } catch (error) {
        const why = error instanceof Refusal ? error.message : texts.noConnection
        toast.error(fill(texts.photoFailed, { name, why }))
      } finally {
        busy.current.delete(dish)
        setSending((all) => new Map([...all].filter(([one]) => one !== dish)))
      }
    }
    return {
      put: (dish, files) => {
        const line = lineOf(dish)
        const [file] = files
        if (!line || !file || busy.current.has(dish)) return
        const why = wrongOf(line, files)
        if (why === null) return void send(line, file)
        const { texts } = now.current
        toast.error(fill(texts.photoFailed, { name: nameOf(line, texts.untitled), why }))
      },
    }
  }, [])

  return { photographing, sending }
}
