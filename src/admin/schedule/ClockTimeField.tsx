'use client'

import type { TextFieldClientComponent } from 'payload'

import { NativeInput } from './NativeInput'

/** A time of day, `09:30`. */
export const ClockTimeField: TextFieldClientComponent = ({ field, path, readOnly }) => (
  <NativeInput field={field} path={path} readOnly={readOnly} type="time" />
)
