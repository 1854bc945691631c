import { localParts } from '@/src/domain/schedule/localParts'
import { wantedFromExternalMenu } from '@/src/domain/iiko/wanted/wantedFromExternalMenu'
import { wantedFromNomenclature } from '@/src/domain/iiko/wanted/wantedFromNomenclature'

import { readExternalMenuSource, readNomenclatureSource } from '../source/readSource'
import { revisionOf } from '../source/revisionOf'
import type { Connected } from './connectionOf'
import type { Answer } from './Source'

/** The answer of iiko as a wanted menu, and its revision; or why it is none. */
export function readAnswer(bytes: Buffer, connection: Connected, at: number): Answer {
  const { organization, others, timeZone } = connection
  if (connection.source === 'nomenclature') {
    const now = wallClock(timeZone, at)
    const read = readNomenclatureSource(bytes, (source) => wantedFromNomenclature(source, { now }))
    if (!read.ok) return read
    return { ok: true, menu: read.value, bad: read.bad, revision: revisionOf(bytes) }
  }
  const read = readExternalMenuSource(bytes)
  if (!read.ok) return read
  const menu = wantedFromExternalMenu(read.value, { organization, others })
  return { ok: true, menu, bad: read.bad, revision: revisionOf(bytes) }
}

function wallClock(timeZone: string, at: number): string {
  const { date, minutes } = localParts(timeZone, at)
  const two = (number: number) => String(number).padStart(2, '0')
  return `${date} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`
}
