'use client'

import type { CheckboxFieldClient, DefaultCellComponentProps } from 'payload'

import { useTexts } from '../useTexts'
import { AvailabilitySwitch } from './AvailabilitySwitch'

/** The switch of a dish in a list. A row that comes back from the server brings its own state. */
export function AvailabilityCell({
  cellData,
  rowData,
}: DefaultCellComponentProps<CheckboxFieldClient>) {
  const { text } = useTexts()
  const { id, name }: { id: number | string; name?: string | null } = { id: 0, ...rowData }
  const on = cellData === true
  return <AvailabilitySwitch id={id} key={`${id}-${on}`} name={name || text('untitled')} on={on} />
}
