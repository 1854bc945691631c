'use client'

import { useListRelationships } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'
import { useEffect } from 'react'

import { useTexts } from '../useTexts'
import { Photo } from './Photo'

/** The address of a photo's small copy, from whatever Payload has loaded of it. */
function smallCopy(loaded: unknown): string | undefined {
  if (typeof loaded !== 'object' || loaded === null) return undefined
  if ('thumbnailURL' in loaded && typeof loaded.thumbnailURL === 'string')
    return loaded.thumbnailURL
  return 'url' in loaded && typeof loaded.url === 'string' ? loaded.url : undefined
}

/** A dish's first photo in a list. Payload's list loads all photos of the page with one request. */
export function PhotoCell({ cellData, rowData }: DefaultCellComponentProps) {
  const { text } = useTexts()
  const { documents, getRelationships } = useListRelationships()
  const first: unknown = Array.isArray(cellData) ? cellData[0] : cellData
  const id = typeof first === 'number' || typeof first === 'string' ? first : undefined

  useEffect(() => {
    if (id !== undefined) getRelationships([{ relationTo: 'media', value: id }])
    // getRelationships is a new function at every render of the list; asking once an id is enough.
  }, [id])

  const { name }: { name?: string | null } = { ...rowData }
  const loaded: unknown = id === undefined ? undefined : documents?.media?.[id]
  return (
    <Photo
      alt={text(id === undefined ? 'noPhoto' : 'photoOf', { name: name || text('untitled') })}
      src={smallCopy(loaded)}
    />
  )
}
