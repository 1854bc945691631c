'use client'

import {
  FieldDescription,
  FieldError,
  FieldLabel,
  RenderCustomComponent,
  useField,
} from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientComponent, Validate } from 'payload'
import { useEffect, useRef, useState } from 'react'

import { editRoubles } from '@/src/domain/money/editRoubles'
import { parseRoubles } from '@/src/domain/money/parseRoubles'

import { useTexts } from '../useTexts'
import './money.css'

const isWrong = (typed: string) => typed.trim() !== '' && parseRoubles(typed) === null

/**
 * An amount typed in roubles, "590" or "590,50 ₽", and kept in the form as kopecks. What is no amount
 * stands as it was typed, with the error beside it, and keeps the document from being saved.
 */
export const MoneyField: NumberFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { language, text } = useTexts()
  const separator = language === 'en' ? '.' : ','
  const typed = useRef('')
  // The server checks the rest: required, the largest amount.
  const checkAmount: Validate = () => (isWrong(typed.current) ? text('wrongAmount') : true)
  const { customComponents, disabled, path, setValue, showError, value } = useField<number | null>({
    potentiallyStalePath: given,
    validate: checkAmount,
  })
  const [shown, setShown] = useState(() => show(value))
  const [left, setLeft] = useState(false)

  function show(kopecks: number | null | undefined): string {
    return typeof kopecks === 'number' ? editRoubles(kopecks, separator) : ''
  }

  // A version restored or a saved document coming back changes the value without the keyboard.
  useEffect(() => {
    if (isWrong(typed.current) && value === null) return
    if (parseRoubles(typed.current) === (value ?? null)) return
    typed.current = show(value)
    setShown(typed.current)
  })

  const type = (next: string) => {
    typed.current = next
    setShown(next)
    setLeft(false)
    setValue(parseRoubles(next))
  }
  const leave = () => {
    setLeft(true)
    if (!isWrong(shown)) setShown((typed.current = show(value)))
  }

  const wrong = left && isWrong(shown)
  const locked = Boolean(readOnly || disabled)
  const id = `field-${path.replace(/\./g, '__')}`
  const classes = [
    'field-type',
    'number',
    'carte-money',
    (showError || wrong) && 'error',
    locked && 'read-only',
  ]
  return (
    <div className={classes.filter(Boolean).join(' ')} style={mergeFieldStyles(field)}>
      <RenderCustomComponent
        CustomComponent={customComponents?.Label}
        Fallback={<FieldLabel label={field.label} path={path} required={field.required} />}
      />
      <div className="field-type__wrap">
        <FieldError
          path={path}
          showError={showError || wrong}
          {...(wrong ? { message: text('wrongAmount') } : {})}
        />
        <div className="carte-money__box">
          <input
            aria-invalid={showError || wrong}
            autoComplete="off"
            disabled={locked}
            id={id}
            inputMode="decimal"
            name={path}
            onBlur={leave}
            onChange={(event) => type(event.target.value)}
            type="text"
            value={shown}
          />
          <span aria-hidden className="carte-money__sign">
            ₽
          </span>
        </div>
      </div>
      <RenderCustomComponent
        CustomComponent={customComponents?.Description}
        Fallback={<FieldDescription description={field.admin?.description} path={path} />}
      />
    </div>
  )
}
