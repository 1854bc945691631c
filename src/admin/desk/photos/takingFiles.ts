import type { ClipboardEvent, DragEvent } from 'react'

/** The attributes of a row on which files can be dropped, or pasted while the cursor is in it. */
export function takingFiles(put: (files: readonly File[]) => void) {
  const mark = ({ currentTarget }: DragEvent<HTMLElement>, isOver: boolean) => {
    if (isOver) currentTarget.dataset.photoOver = ''
    else delete currentTarget.dataset.photoOver
  }
  return {
    onDragOver: (event: DragEvent<HTMLElement>) => {
      if (!event.dataTransfer.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      mark(event, true)
    },
    onDragLeave: (event: DragEvent<HTMLElement>) => mark(event, false),
    onDrop: (event: DragEvent<HTMLElement>) => {
      mark(event, false)
      if (event.dataTransfer.files.length === 0) return
      event.preventDefault()
      put([...event.dataTransfer.files])
    },
    onPaste: (event: ClipboardEvent<HTMLElement>) => {
      if (event.clipboardData.files.length === 0) return
      event.preventDefault()
      put([...event.clipboardData.files])
    },
  }
}
