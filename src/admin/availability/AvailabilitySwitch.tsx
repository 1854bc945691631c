'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { useTexts } from '../useTexts'
import { changeAvailability } from './changeAvailability'
import './availability.css'

type Props = { id: number | string; name: string; on: boolean }

/** Takes a dish off sale and back where it stands: at once on the screen, undone when it fails. */
export function AvailabilitySwitch({ id, name, on: initially }: Props) {
  const { text } = useTexts()
  const [on, setOn] = useState(initially)
  const [saving, setSaving] = useState(false)

  const change = async () => {
    if (saving) return
    const wanted = !on
    setOn(wanted)
    setSaving(true)
    try {
      await changeAvailability(id, wanted)
    } catch {
      setOn(!wanted)
      toast.error(text('switchFailed', { name }))
    } finally {
      setSaving(false)
    }
  }

  return (
    <button
      aria-busy={saving}
      aria-checked={on}
      aria-label={text('onSaleSwitch', { name })}
      className="carte-switch"
      onClick={(event) => {
        event.preventDefault()
        event.stopPropagation()
        void change()
      }}
      role="switch"
      type="button"
    >
      <span aria-hidden className="carte-switch__track" />
      <span aria-hidden className="carte-switch__word">
        {text(on ? 'onSale' : 'hidden')}
      </span>
    </button>
  )
}
