'use client'

import type { DefaultCellComponentProps, NumberFieldClient } from 'payload'

import { formatBytes } from '@/src/domain/photo/formatBytes'

import { useTexts } from '../useTexts'

/** A file's size as people say it. */
export function FilesizeCell({ cellData }: DefaultCellComponentProps<NumberFieldClient>) {
  const { language } = useTexts()
  return <>{typeof cellData === 'number' ? formatBytes(cellData, language) : '—'}</>
}
