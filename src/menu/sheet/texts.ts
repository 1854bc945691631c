import type { FaultCode } from '@/src/domain/sheet/Fault'
import type { Text } from '@/src/i18n/language'

import type { UnreadableCode } from './Unreadable'

/** What is wrong with a cell or a row; `{found}` is what it says, `{detail}` the limit or the cause. */
export const faultTexts: Readonly<Record<FaultCode, Text>> = {
  required: { ru: 'Здесь должно быть значение.', en: 'A value is needed here.' },
  tooLong: {
    ru: 'Слишком длинно: помещается {detail} знаков.',
    en: 'Too long: {detail} characters fit.',
  },
  notMoney: {
    ru: '«{found}» — не сумма. Напишите, например, 590 или 590,50.',
    en: '“{found}” is no amount. Write it as 590 or 590.50.',
  },
  notNumber: {
    ru: '«{found}» — не число от 0 до {detail}.',
    en: '“{found}” is no number from 0 to {detail}.',
  },
  notCount: {
    ru: '«{found}» — не целое число от 0 до 1000.',
    en: '“{found}” is no whole number from 0 to 1000.',
  },
  notFlag: { ru: '«{found}»: напишите «да» или «нет».', en: '“{found}”: write “yes” or “no”.' },
  unknownName: {
    ru: '«{detail}» не найдено. Проверьте, как это называется в меню.',
    en: '“{detail}” is not known. Check what the menu calls it.',
  },
  manyWithName: {
    ru: '«{detail}» — так называется не одна запись. Напишите её номер: #12.',
    en: 'Several are called “{detail}”. Write the number: #12.',
  },
  tooMany: { ru: 'Не больше {detail}.', en: 'No more than {detail}.' },
  notId: {
    ru: '«{found}» — не номер. Номер ставит Carte; у новой строки оставьте ячейку пустой.',
    en: '“{found}” is no number. Carte gives the numbers; leave the cell of a new row empty.',
  },
  unknownId: {
    ru: 'Записи с номером {found} нет. Чтобы добавить новую, оставьте номер пустым.',
    en: 'There is nothing with the number {found}. To add something new, leave the number empty.',
  },
  twice: {
    ru: 'Эта запись уже была в файле выше.',
    en: 'The file has this record above already.',
  },
  unknownPart: {
    ru: 'Кода «{found}» у этой записи нет. Чтобы добавить новую строку, оставьте код пустым.',
    en: 'This record has no code “{found}”. To add a new row, leave the code empty.',
  },
  noRecord: {
    ru: 'Непонятно, к какой записи относится строка: укажите номер или поставьте её под нужной.',
    en: 'It is not clear what this row belongs to: give the number, or put it below its record.',
  },
  notHere: {
    ru: 'В этой строке такая ячейка не считается: заполните её в строке самой записи.',
    en: 'This cell does not count in this row: fill it in the row of the record itself.',
  },
  openDraft: {
    ru: 'У «{found}» есть неопубликованный черновик. Решите сначала, что с ним делать.',
    en: '“{found}” has an unpublished draft. Decide first what becomes of it.',
  },
  noPhoto: {
    ru: 'Фотография «{found}» не получена: {detail}',
    en: 'The photo “{found}” did not come: {detail}',
  },
  notSaved: { ru: '«{found}» не сохранилось: {detail}', en: '“{found}” was not saved: {detail}' },
}

/** A name in a cell of photos that is neither in the menu nor in the archive. */
export const unknownPhoto: Text = {
  ru: 'Фотографии «{detail}» нет ни в меню, ни в архиве. Приложите архив .zip с этим файлом.',
  en: 'The photo “{detail}” is neither in the menu nor in the archive. Attach a .zip with this file.',
}

/** Where a row of a table is. */
export const placeTexts: Text = { ru: '{sheet}, строка {row}', en: '{sheet}, row {row}' }

/** Why a file cannot be read at all. */
export const unreadableTexts: Readonly<Record<UnreadableCode, Text>> = {
  notTable: {
    ru: 'Это не таблица .xlsx и не CSV, или файл испорчен. Сохраните его в Excel заново.',
    en: 'This is neither an .xlsx nor a CSV table, or the file is broken. Save it again in Excel.',
  },
  tooLarge: {
    ru: 'Файл слишком велик: столько меню не занимает.',
    en: 'The file is too large: no menu takes as much.',
  },
  tooManyRows: {
    ru: 'В файле больше 20 000 строк. Разделите его на несколько.',
    en: 'The file has more than 20,000 rows. Divide it into several.',
  },
  noSheet: {
    ru: 'В файле нет ни листа «Блюда», ни «Модификаторы», ни «Категории» с понятными заголовками.',
    en: 'The file has no sheet “Dishes”, “Modifiers” or “Categories” with known headers.',
  },
}

export const menuChanged: Text = {
  ru: 'Пока вы смотрели, меню изменилось. Загрузите файл снова, чтобы увидеть, что будет теперь.',
  en: 'The menu has changed meanwhile. Load the file again to see what it would do now.',
}

export const hasFaults: Text = {
  ru: 'В файле есть ошибки, ничего не изменено.',
  en: 'The file has errors; nothing was changed.',
}

/** What is wrong with a document of a JSON file. */
export const jsonTexts = {
  repeatedKey: {
    ru: 'Ключ «{found}» в файле не один.',
    en: 'The file has the key “{found}” more than once.',
  },
  unknownField: {
    ru: 'Поля «{found}» нет: проверьте, как оно написано.',
    en: 'There is no field “{found}”: check its spelling.',
  },
  unknownReference: {
    ru: 'Ссылка ни на что не указывает: {found}.',
    en: 'A reference leads nowhere: {found}.',
  },
  photoMissing: {
    ru: 'Фотографии {found} здесь нет. Приложите её архивом .zip.',
    en: 'There is no photo {found} here. Attach it in a .zip.',
  },
  unreadable: {
    ru: 'Это не выгрузка меню в JSON, или она испорчена: {found}.',
    en: 'This is no menu as JSON, or it is broken: {found}.',
  },
} as const satisfies Record<string, Text>
