/** Russia's own zones, west to east, as people call them. */
const russian: Readonly<Record<string, { ru: string; en: string }>> = {
  'Europe/Kaliningrad': { ru: 'Калининград', en: 'Kaliningrad' },
  'Europe/Moscow': { ru: 'Москва', en: 'Moscow' },
  'Europe/Samara': { ru: 'Самара', en: 'Samara' },
  'Asia/Yekaterinburg': { ru: 'Екатеринбург', en: 'Yekaterinburg' },
  'Asia/Omsk': { ru: 'Омск', en: 'Omsk' },
  'Asia/Novosibirsk': { ru: 'Новосибирск', en: 'Novosibirsk' },
  'Asia/Krasnoyarsk': { ru: 'Красноярск', en: 'Krasnoyarsk' },
  'Asia/Irkutsk': { ru: 'Иркутск', en: 'Irkutsk' },
  'Asia/Yakutsk': { ru: 'Якутск', en: 'Yakutsk' },
  'Asia/Vladivostok': { ru: 'Владивосток', en: 'Vladivostok' },
  'Asia/Magadan': { ru: 'Магадан', en: 'Magadan' },
  'Asia/Kamchatka': { ru: 'Камчатка', en: 'Kamchatka' },
}

function offsetOf(zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'shortOffset' })
  return parts.formatToParts().find(({ type }) => type === 'timeZoneName')?.value ?? ''
}

/** Every zone that the browser knows, Russia's first, each with how far it is from Greenwich now. */
export function zoneOptions(language: 'ru' | 'en'): { value: string; label: string }[] {
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !(zone in russian))
  return [
    ...Object.entries(russian).map(([value, name]) => ({
      value,
      label: `${name[language]} (${offsetOf(value)})`,
    })),
    ...others.map((value) => ({
      value,
      label: `${value.replaceAll('_', ' ')} (${offsetOf(value)})`,
    })),
  ]
}
