'use client'

import type { TextFieldClientComponent } from 'payload'

import { NativeInput } from './NativeInput'

/** A day of the calendar, `2026-11-23`. */
export const LocalDateField: TextFieldClientComponent = ({ field, path, readOnly }) => (
  <NativeInput field={field} path={path} readOnly={readOnly} type="date" />
)
