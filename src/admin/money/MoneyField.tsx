'use client'

import { FieldDescription, FieldError, FieldLabel, RenderCustomComponent } from '@payloadcms/ui'
import { mergeFieldStyles } from '@payloadcms/ui/shared'
import type { NumberFieldClientComponent } from 'payload'

import { useTypedAmount } from './useTypedAmount'
import './money.css'

/** An amount typed and shown in roubles, "590" or "590,50 ₽", and kept in the form as kopecks. */
export const MoneyField: NumberFieldClientComponent = ({ field, path: given, readOnly }) => {
  const isRequired = field.required === true
  const amount = useTypedAmount(given, isRequired)
  const { complaint, path } = amount
  const {
    AfterInput,
    BeforeInput,
    Description,
    Error: OwnError,
    Label,
  } = amount.customComponents ?? {}
  const isWrong = amount.showError || complaint !== undefined
  const isLocked = Boolean(readOnly || amount.disabled)
  const id = `field-${path.replace(/\./g, '__')}`
  const classes = ['field-type', 'number', 'carte-money', isWrong && 'error']
  if (isLocked) classes.push('read-only')
  return (
    <div className={classes.filter(Boolean).join(' ')} style={mergeFieldStyles(field)}>
      <RenderCustomComponent
        CustomComponent={Label}
        Fallback={<FieldLabel htmlFor={id} label={field.label} path={path} required={isRequired} />}
      />
      <div className="field-type__wrap">
        <div id={`${id}-error`} role="alert">
          <RenderCustomComponent
            CustomComponent={OwnError}
            Fallback={<FieldError message={complaint} path={path} showError={isWrong} />}
          />
        </div>
        {BeforeInput}
        <div className="carte-money__box">
          <input
            aria-describedby={`${id}-error`}
            aria-invalid={isWrong}
            aria-required={isRequired}
            autoComplete="off"
            disabled={isLocked}
            id={id}
            inputMode="decimal"
            name={path}
            onBlur={amount.leave}
            onChange={(event) => amount.type(event.target.value)}
            type="text"
            value={amount.shown}
          />
          <span aria-hidden className="carte-money__sign">
            ₽
          </span>
        </div>
        {AfterInput}
      </div>
      <RenderCustomComponent
        CustomComponent={Description}
        Fallback={<FieldDescription description={field.admin?.description} path={path} />}
      />
    </div>
  )
}
