import type { Text } from '@/src/i18n/language'

/** Why iiko's records were left out, or what is odd about them. */
export const findingTexts: Readonly<Record<string, Text>> = {
  deleted: { ru: 'удалено в iiko', en: 'deleted in iiko' },
  modifier: {
    ru: 'это модификатор, он живёт в своей группе',
    en: 'a modifier, it is in its group',
  },
  service: { ru: 'это услуга', en: 'a service' },
  unknownType: { ru: 'неизвестный вид «{type}»', en: 'of an unknown kind “{type}”' },
  notInMenu: { ru: 'в iiko не входит в меню', en: 'not on the menu in iiko' },
  noPrice: { ru: 'нет цены', en: 'no price' },
  priceTooLarge: { ru: 'цена слишком велика: {price}', en: 'the price is too large: {price}' },
  duplicate: { ru: 'повторяется в ответе iiko', en: 'twice in iiko’s answer' },
  emptyName: { ru: 'нет названия', en: 'no name' },
  wrongType: {
    ru: 'запись испорчена: {path} — нужно {expected}, а там {received}',
    en: 'a broken record: {path} should be {expected} and is {received}',
  },
  wrongValue: {
    ru: 'запись испорчена: {path} — нужно {expected}',
    en: 'a broken record: {path} should be {expected}',
  },
  unknownGroup: {
    ru: 'группы нет в ответе, блюдо без категории',
    en: 'its group is not in the answer',
  },
  groupLeftOut: { ru: 'группа «{group}» не вошла в меню', en: 'its group “{group}” is left out' },
  groupNotInMenu: {
    ru: 'группа «{group}» не в меню, снято с продажи',
    en: 'its group “{group}” is not on the menu: off sale',
  },
  groupCycle: { ru: 'группы вложены по кругу', en: 'groups inside of each other' },
  nameShortened: { ru: 'название сокращено', en: 'the name is cut' },
  descriptionShortened: { ru: 'описание сокращено', en: 'the description is cut' },
  skuDropped: { ru: 'артикул слишком длинный', en: 'the SKU is too long' },
  priceRounded: { ru: 'цена {price} округлена до копеек', en: 'the price {price} is rounded' },
  zeroPrice: { ru: 'цена — ноль', en: 'the price is nought' },
  severalSizes: { ru: 'несколько размеров', en: 'several sizes' },
  unknownSize: { ru: 'размер не описан в ответе', en: 'a size that the answer does not describe' },
  sizeWithoutId: {
    ru: 'цена без размера рядом с размерами',
    en: 'a price without a size beside sizes',
  },
  unknownModifier: { ru: 'модификатора нет в ответе', en: 'a modifier that is not in the answer' },
  deletedModifier: { ru: 'модификатор удалён в iiko', en: 'a modifier that is deleted in iiko' },
  inTwoCategories: {
    ru: 'стоит ещё и в категории «{category}», взята первая',
    en: 'also in the category “{category}”: the first one counts',
  },
  tooMany: {
    ru: 'больше {limit}, остальные не вошли',
    en: 'more than {limit}: the rest is left out',
  },
  soldByWeight: { ru: 'продаётся на вес', en: 'sold by weight' },
  unknownAllergen: {
    ru: 'неизвестный аллерген «{allergen}»',
    en: 'an unknown allergen “{allergen}”',
  },
  comboAsFixed: { ru: 'комбо взято с одной ценой', en: 'the combo has one price' },
  unknownComboDish: { ru: 'блюда комбо нет в меню', en: 'a dish of the combo is not on the menu' },
  emptyCombo: { ru: 'в комбо нечего выбрать', en: 'nothing to choose in the combo' },
  emptyAnswer: {
    ru: 'в ответе iiko нет ни одного блюда, поэтому ничего не убрано',
    en: 'iiko’s answer has no dish at all, so nothing is taken away',
  },
  revisionWentBack: {
    ru: 'версия меню в iiko стала старше: было {was}, стало {becomes}',
    en: 'the menu’s version in iiko went back from {was} to {becomes}',
  },
}
