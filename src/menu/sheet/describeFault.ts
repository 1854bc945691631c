import type { Fault } from '@/src/domain/sheet/Fault'
import { fill } from '@/src/i18n/fill'
import type { Language } from '@/src/i18n/language'

import { menuSheets } from './menuSheets'
import type { DescribedFault } from './Preview'
import { photoFaultTexts } from './photos/photoFaultTexts'
import { faultTexts, placeTexts } from './texts'

/** A fault in words. */
export function describeFault(fault: Fault, language: Language): DescribedFault {
  const { code, column, detail, found, row, sheet } = fault
  const { columns, title } = menuSheets()[sheet]
  const header = columns.find(({ key }) => key === column)?.header[language] ?? null
  const shown =
    typeof detail === 'number' ? detail.toLocaleString(language) : wordsOf(detail ?? '', language)
  return {
    sheet,
    place: fill(placeTexts[language], { sheet: title[language], row }),
    row,
    column,
    header,
    code,
    found,
    message: fill(faultTexts[code][language], { found: found ?? '', detail: shown }),
  }
}

const photoFaults = new Map(Object.entries(photoFaultTexts))

function wordsOf(detail: string, language: Language): string {
  return photoFaults.get(detail)?.[language] ?? detail
}
