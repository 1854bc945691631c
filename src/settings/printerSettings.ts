import { networks } from './kinds'
import { withDefault } from './setting'

/** Where tickets may be printed. */
export const printerSettings = {
  PRINTER_HOSTS: withDefault(networks, {
    group: 'network',
    en: 'Addresses and networks where tickets may be printed, at any port, separated by commas; nowhere else then.',
    ru: 'Адреса и сети, где можно печатать бегунки и счета, на любом порту, через запятую; больше тогда нигде.',
    unset: '',
    without: {
      en: 'the local networks, at ports 9100 to 9109',
      ru: 'местные сети, порты 9100–9109',
    },
    example: '10.0.5.20,10.0.6.0/24',
  }),
}
