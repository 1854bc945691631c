'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'
import type { UIFieldClientComponent } from 'payload'
import { z } from 'zod'

import { adminLanguage } from '@/src/i18n/admin'

import { figuresOf } from './figuresOf'
import './nutrition.css'

const names = ['kcal', 'protein', 'fat', 'carbohydrates'] as const

const pairs = z.array(z.tuple([z.string(), z.unknown()]))
const shape = z.tuple([pairs, pairs])

const texts = {
  ru: {
    portion: 'На порцию выходит',
    hundred: 'На 100 г (мл) выходит',
    kcal: 'ккал',
    protein: 'белки',
    fat: 'жиры',
    carbohydrates: 'углеводы',
    gram: 'г',
  },
  en: {
    portion: 'Per portion that makes',
    hundred: 'Per 100 g (ml) that makes',
    kcal: 'kcal',
    protein: 'protein',
    fat: 'fat',
    carbohydrates: 'carbohydrates',
    gram: 'g',
  },
} as const

/** Under the figures of a dish: the same on the other basis, as guests read them. */
export const OtherBasis: UIFieldClientComponent = ({ path }) => {
  const { i18n } = useTranslation()
  const language = adminLanguage(i18n.language)
  const group = path.split('.').slice(0, -1)
  const beside = [...group.slice(0, -1), 'portion']
  // A text, so that the form is looked at anew only when a figure changes.
  const values = useFormFields(([fields]) => {
    const read = (place: string[], keys: readonly string[]) =>
      keys.map((key) => [key, fields[[...place, key].join('.')]?.value ?? null])
    return JSON.stringify([read(group, ['per', ...names]), read(beside, ['amount', 'unit'])])
  })
  const figures = figuresIn(values)
  if (!figures) return null
  const words = texts[language]
  const said = names.flatMap((name) => {
    const figure = figures.facts[name]
    if (figure === null) return []
    const number = figure.toLocaleString(language)
    return name === 'kcal'
      ? `${number}\u00A0${words.kcal}`
      : `${words[name]} ${number}\u00A0${words.gram}`
  })
  return (
    <p className="carte-other-basis" role="status">{`${words[figures.per]}: ${said.join(', ')}`}</p>
  )
}

function figuresIn(values: string) {
  const [nutrition, portion] = shape.parse(JSON.parse(values))
  return figuresOf(Object.fromEntries(nutrition), Object.fromEntries(portion))
}
