import type { Text } from '@/src/i18n/language'

import type { PictureFault } from './BadPicture'

/** What staff read when a picture is not taken, and what they can do. */
export const faultTexts: Readonly<Record<PictureFault, Text>> = {
  noFile: { ru: 'Выберите файл с фотографией.', en: 'Choose a file with a photo.' },
  lost: {
    ru: 'Файла этой фотографии нет на сервере. Загрузите её заново.',
    en: 'The file of this photo is not on the server. Upload it again.',
  },
  wrongKind: {
    ru: 'Это не фотография. Подойдут файлы JPEG, PNG, WebP и AVIF.',
    en: 'This is not a photo. JPEG, PNG, WebP and AVIF files will do.',
  },
  heic: {
    ru: 'Снимки HEIC не подходят: сохраните фотографию в JPEG и загрузите снова.',
    en: 'HEIC pictures will not do: save the photo as a JPEG and upload it again.',
  },
  tooLarge: {
    ru: 'На снимке больше 80 миллионов точек. Уменьшите его и загрузите снова.',
    en: 'The picture has more than 80 million pixels. Make it smaller and upload it again.',
  },
  unreadable: {
    ru: 'Файл повреждён, фотографию не удалось прочитать. Сохраните её заново и загрузите снова.',
    en: 'The file is damaged and cannot be read. Save the photo anew and upload it again.',
  },
}
