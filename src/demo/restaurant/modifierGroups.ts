import type { Bilingual } from '../DemoCategory'
import type { DemoFacts } from '../menu/facts'

type DemoGroup = {
  name: Bilingual
  min?: number
  max: number
  free?: number
  modifiers: { name: Bilingual; price: number; byDefault?: number }[]
}

/** What guests choose within the demo restaurant's dishes. */
export const modifierGroups: Readonly<
  Record<NonNullable<DemoFacts['modifiers']>[number], DemoGroup>
> = {
  soup: {
    name: { ru: 'К супу', en: 'With the soup' },
    max: 4,
    modifiers: [
      { name: { ru: 'Сметана', en: 'Sour cream' }, price: 5_000 },
      { name: { ru: 'Чесночная пампушка', en: 'Garlic bun' }, price: 7_000 },
      { name: { ru: 'Сало на чёрном хлебе', en: 'Salo on black bread' }, price: 12_000 },
      { name: { ru: 'Гренки', en: 'Croutons' }, price: 4_000 },
    ],
  },
  coffee: {
    name: { ru: 'Молоко', en: 'Milk' },
    min: 1,
    max: 1,
    modifiers: [
      { name: { ru: 'Коровье', en: 'Cow’s milk' }, price: 0, byDefault: 1 },
      { name: { ru: 'Овсяное', en: 'Oat milk' }, price: 6_000 },
      { name: { ru: 'Кокосовое', en: 'Coconut milk' }, price: 7_000 },
    ],
  },
  doneness: {
    name: { ru: 'Прожарка', en: 'How done' },
    min: 1,
    max: 1,
    modifiers: [
      { name: { ru: 'С кровью', en: 'Rare' }, price: 0 },
      { name: { ru: 'Средняя', en: 'Medium' }, price: 0, byDefault: 1 },
      { name: { ru: 'Полная', en: 'Well done' }, price: 0 },
    ],
  },
  pasta: {
    name: { ru: 'Добавить в пасту', en: 'Add to the pasta' },
    max: 3,
    free: 1,
    modifiers: [
      { name: { ru: 'Пармезан', en: 'Parmesan' }, price: 9_000 },
      { name: { ru: 'Трюфельное масло', en: 'Truffle oil' }, price: 15_000 },
      { name: { ru: 'Хрустящий бекон', en: 'Crisp bacon' }, price: 12_000 },
    ],
  },
}
