'use client'

import type { DefaultCellComponentProps, TextFieldClient } from 'payload'

import { useSubjects } from './useSubjects'

/** Which collection or settings were changed, as the admin calls them. */
export function SubjectCell({ cellData }: DefaultCellComponentProps<TextFieldClient>) {
  const subjects = useSubjects()
  const slug = typeof cellData === 'string' ? cellData : ''
  return <span>{subjects.find(({ value }) => value === slug)?.label ?? slug}</span>
}
