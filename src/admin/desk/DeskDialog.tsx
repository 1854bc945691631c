'use client'

import { type ReactNode, useEffect, useRef } from 'react'

import { useDeskTexts } from './texts'

type Props = {
  title: string
  /** A class beside the one of all dialogs here. */
  look?: string
  submit: () => void
  submitLabel: string
  isHeld?: boolean
  close: () => void
  children: ReactNode
}

/** A question of the desk, over it: what is asked, a button that does it and one that does not. */
export function DeskDialog({
  children,
  close,
  isHeld = false,
  look,
  submit,
  submitLabel,
  title,
}: Props) {
  const { texts } = useDeskTexts()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    // It closes by going: to close it here would be heard as a person's wish.
    if (!dialog.current?.open) dialog.current?.showModal()
  }, [])

  const className = look === undefined ? 'carte-stop' : `carte-stop ${look}`
  return (
    <dialog aria-label={title} className={className} onClose={close} ref={dialog}>
      <form
        method="dialog"
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          submit()
        }}
      >
        <h2>{title}</h2>
        {children}
        <div className="carte-stop__end">
          <button
            className="carte-desk__button carte-desk__button--main"
            disabled={isHeld}
            type="submit"
          >
            {submitLabel}
          </button>
          <button className="carte-desk__button" onClick={close} type="button">
            {texts.cancel}
          </button>
        </div>
      </form>
    </dialog>
  )
}
