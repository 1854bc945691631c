'use client'

import { getTranslation } from '@payloadcms/translations'
import { FieldDescription, FieldLabel, useField, useTranslation } from '@payloadcms/ui'
import type { SelectFieldClientComponent } from 'payload'

import { fontFamilies } from '@/src/domain/theme/fontFamilies'
import { fontPairNames, fontPairs } from '@/src/domain/theme/fontPairs'
import { fontStacks } from '@/src/domain/theme/fontStacks'
import { adminLanguage } from '@/src/i18n/admin'

import { FontSample } from './FontSample'
import { fontTexts } from './fontTexts'
import './fonts.css'

/** The pairs of fonts, each set in itself, and the letters of the guest's device. */
export const FontsField: SelectFieldClientComponent = ({ field, path: given, readOnly }) => {
  const { i18n } = useTranslation()
  const texts = fontTexts[adminLanguage(i18n.language)]
  const { disabled, path, setValue, value } = useField<string | null>({
    potentiallyStalePath: given,
  })
  const nameOf = new Map(
    field.options.flatMap((option) =>
      typeof option === 'string'
        ? []
        : [[option.value, getTranslation(option.label, i18n)] as const],
    ),
  )
  const choice = { chosen: value ?? null, group: path, isFixed: Boolean(readOnly || disabled) }
  return (
    <fieldset className="carte-fonts field-type" id={`field-${path}`}>
      <link href="/_site/fonts.css" precedence="default" rel="stylesheet" />
      <legend>
        <FieldLabel as="span" label={field.label} path={path} />
      </legend>
      <div className="carte-fonts__pairs">
        <FontSample
          {...choice}
          families={texts.none}
          name={texts.device}
          onChoose={() => setValue(null)}
          pair={null}
          stacks={{ title: 'system-ui, sans-serif', text: 'system-ui, sans-serif' }}
        />
        {fontPairNames.map((pair) => {
          const { text, title } = fontPairs[pair]
          const families = [...new Set([title, text])].map((family) => fontFamilies[family].name)
          return (
            <FontSample
              {...choice}
              families={families.join(' + ')}
              key={pair}
              name={nameOf.get(pair) ?? pair}
              onChoose={() => setValue(pair)}
              pair={pair}
              stacks={fontStacks(pair)}
            />
          )
        })}
      </div>
      <FieldDescription description={field.admin?.description} path={path} />
    </fieldset>
  )
}
