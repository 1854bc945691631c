'use client'

import { useFormFields } from '@payloadcms/ui'

/** What stands in the fields of a template now, saved or not. */
export function useWords(): Record<string, unknown> {
  const subject = useFormFields(([fields]) => fields.subject?.value)
  const body = useFormFields(([fields]) => fields.body?.value)
  const button = useFormFields(([fields]) => fields.button?.value)
  const sms = useFormFields(([fields]) => fields.sms?.value)
  const pushTitle = useFormFields(([fields]) => fields.pushTitle?.value)
  const pushBody = useFormFields(([fields]) => fields.pushBody?.value)
  return { subject, body, button, sms, pushTitle, pushBody }
}
