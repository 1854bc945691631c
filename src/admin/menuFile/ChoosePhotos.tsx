import type { Texts } from './useMenuFileTexts'

type Props = { chosen: File | null; onChoose: (photos: File | null) => void; texts: Texts }

/** Photos in a .zip, which the menu's file names. */
export function ChoosePhotos({ chosen, onChoose, texts: { text } }: Props) {
  return (
    <label className="carte-file__photos">
      {text('photos')}
      <input
        accept=".zip"
        className="carte-file__input"
        onChange={({ target }) => onChoose(target.files?.[0] ?? null)}
        type="file"
      />
      <span className="carte-file__other">{chosen?.name ?? text('photosChoose')}</span>
    </label>
  )
}
