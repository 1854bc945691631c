'use client'

import { type DragEvent, useState } from 'react'

import { ChoosePhotos } from './ChoosePhotos'
import type { Texts } from './useMenuFileTexts'

/** The menu's file, photos in a .zip, and whether categories come with it that the menu lacks. */
export type Chosen = { file: File; photos: File | null; createCategories?: boolean }

type Props = { texts: Texts; error: string | null; onChoose: (files: Chosen) => void }

/** A place to drop a file on, with a button for those who do not drag. */
export function ChooseFile({ error, onChoose, texts }: Props) {
  const { text } = texts
  const [isOver, setIsOver] = useState(false)
  const [photos, setPhotos] = useState<File | null>(null)
  const over = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(true)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setIsOver(false)
    const [file] = event.dataTransfer.files
    if (file) onChoose({ file, photos })
  }
  return (
    <>
      <h2>{text('upload')}</h2>
      {error !== null && (
        <p className="carte-file__error" role="alert">
          {error}
        </p>
      )}
      <label
        className={`carte-file__drop${isOver ? ' carte-file__drop--over' : ''}`}
        onDragLeave={() => setIsOver(false)}
        onDragOver={over}
        onDrop={drop}
      >
        <input
          accept=".xlsx,.csv,.txt,.tsv,.json"
          className="carte-file__input"
          onChange={({ target }) => {
            const [file] = target.files ?? []
            if (file) onChoose({ file, photos })
          }}
          type="file"
        />
        <span className="carte-file__main">{text('choose')}</span>
        <span>{text('drop')}</span>
      </label>
      <ChoosePhotos chosen={photos} onChoose={setPhotos} texts={texts} />
      <p className="carte-file__note">{text('rules')}</p>
    </>
  )
}
