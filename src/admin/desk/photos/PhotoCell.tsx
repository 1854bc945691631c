import { Photo } from '@/src/admin/photo/Photo'
import type { DeskLine } from '@/src/domain/menu/desk/Desk'
import { fill } from '@/src/i18n/fill'

import { useDeskTexts } from '../texts'

type Props = {
  line: DeskLine
  name: string
  /** How much of a photo has been sent, from 0 to 1; null while none is. */
  sending: number | null
  put: (files: readonly File[]) => void
}

/** The first photo of a dish, under a field that chooses the file of another: by a press, or by Enter and Space. */
export function PhotoCell({ line, name, put, sending }: Props) {
  const { language, texts } = useDeskTexts()
  const percent = sending?.toLocaleString(language, { style: 'percent' })
  return (
    <span className="carte-desk__photo" role="cell">
      {line.sizeName === null && (
        <span aria-busy={sending !== null}>
          <Photo alt="" src={line.photo ?? undefined} />
          <input
            accept="image/*"
            aria-label={fill(line.photo === null ? texts.addPhoto : texts.newPhoto, { name })}
            onChange={({ target }) => {
              put([...(target.files ?? [])])
              // The same file can be chosen again.
              target.value = ''
            }}
            title={texts.photoHint}
            type="file"
          />
          {percent !== undefined && (
            <progress aria-label={fill(texts.sendingPhoto, { name })} value={sending ?? 0}>
              {percent}
            </progress>
          )}
        </span>
      )}
    </span>
  )
}
