import type { Fault } from '@/src/domain/sheet/Fault'
import type { Column } from '@/src/domain/sheet/Sheet'
import { fill } from '@/src/i18n/fill'
import type { Language } from '@/src/i18n/language'

import { menuSheets } from './menuSheets'
import type { DescribedFault } from './Preview'
import { photoFaultTexts } from './photos/photoFaultTexts'
import { faultTexts, placeTexts, unknownPhoto } from './texts'

/** A fault in words. */
export function describeFault(fault: Fault, language: Language): DescribedFault {
  const { code, column, detail, found, row, sheet } = fault
  const { columns, title } = menuSheets()[sheet]
  const known = columns.find(({ key }) => key === column)
  const header = known?.header[language] ?? null
  const isPhoto = code === 'unknownName' && [known?.record, known?.part].some(holdsPhotos)
  const shown =
    typeof detail === 'number' ? detail.toLocaleString(language) : wordsOf(detail ?? '', language)
  return {
    sheet,
    place: fill(placeTexts[language], { sheet: title[language], row }),
    row,
    column,
    header,
    code: isPhoto ? 'unknownPhoto' : code,
    found,
    message: fill((isPhoto ? unknownPhoto : faultTexts[code])[language], {
      found: found ?? '',
      detail: shown,
    }),
  }
}

function holdsPhotos(field: Column['record']): boolean {
  return field !== undefined && 'of' in field.kind && field.kind.of === 'media'
}

const photoFaults = new Map(Object.entries(photoFaultTexts))

function wordsOf(detail: string, language: Language): string {
  return photoFaults.get(detail)?.[language] ?? detail
}
