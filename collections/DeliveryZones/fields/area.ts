import type { JSONField } from 'payload'

import { polygonRings } from '@/src/fields/polygon'

/** Where the zone is, as GeoJSON. */
export const area: JSONField = {
  name: 'area',
  type: 'json',
  label: { ru: 'Граница (GeoJSON)', en: 'Border (GeoJSON)' },
  required: true,
  validate: (value, { req }) => {
    if (polygonRings.safeParse(value).success) return true
    return req.i18n.language === 'en'
      ? 'Paste one polygon as GeoJSON: {"type": "Polygon", "coordinates": [[[37.6, 55.7], …]]}, longitude first.'
      : 'Вставьте один полигон в GeoJSON: {"type": "Polygon", "coordinates": [[[37.6, 55.7], …]]}, сначала долгота.'
  },
  admin: {
    description: {
      ru: 'Нарисуйте зону на geojson.io или в конструкторе карт и вставьте сюда её GeoJSON.',
      en: 'Draw the zone at geojson.io or in any map editor and paste its GeoJSON here.',
    },
  },
}
