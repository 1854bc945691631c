import type { Allergen } from '@/src/domain/menu/model/Allergen'
import type { Unit } from '@/src/domain/menu/model/Portion'

import type { Bilingual } from '../DemoCategory'

/** What is in a dish of the demo restaurant, besides what its name, text and price tell. */
export type DemoFacts = {
  amount: number
  unit?: Unit
  /** Per 100 g or 100 ml: kilocalories, protein, fat, carbohydrates. */
  nutrition: [number, number, number, number]
  allergens?: Allergen[]
  /** Slugs of the well-known tags. */
  tags?: string[]
  /** Names of the demo restaurant's groups of modifiers. */
  modifiers?: ('soup' | 'coffee' | 'doneness' | 'pasta')[]
  sizes?: { name: Bilingual; price: number; amount: number }[]
}

/** By article number. */
export const facts: Readonly<Record<string, DemoFacts>> = {
  'BR-01': { amount: 240, nutrition: [218, 13, 9, 21], allergens: ['milk', 'eggs', 'gluten'] },
  'BR-02': {
    amount: 320,
    nutrition: [112, 3, 3, 19],
    allergens: ['gluten', 'milk'],
    tags: ['vegetarian'],
  },
  'BR-03': { amount: 230, nutrition: [196, 12, 15, 2], allergens: ['eggs'] },
  'BR-04': {
    amount: 210,
    nutrition: [231, 11, 11, 23],
    allergens: ['gluten', 'milk', 'eggs', 'fish'],
  },
  'DS-01': {
    amount: 140,
    nutrition: [384, 5, 18, 51],
    allergens: ['gluten', 'milk', 'eggs'],
    tags: ['vegetarian', 'hit'],
  },
  'DS-02': { amount: 150, nutrition: [321, 6, 22, 26], allergens: ['gluten', 'milk', 'eggs'] },
  'DS-03': {
    amount: 160,
    nutrition: [276, 3, 13, 37],
    allergens: ['eggs', 'milk'],
    tags: ['gluten-free'],
  },
  'DS-04': { amount: 150, nutrition: [207, 4, 11, 24], allergens: ['milk', 'nuts'] },
  'DR-01': { amount: 300, unit: 'ml', nutrition: [41, 0, 0, 10], tags: ['vegan'] },
  'GR-01': { amount: 320, nutrition: [271, 24, 19, 1], tags: ['hit'], modifiers: ['doneness'] },
  'GR-02': { amount: 300, nutrition: [243, 17, 19, 2] },
  'GR-03': { amount: 290, nutrition: [162, 16, 10, 2], allergens: ['fish'], tags: ['gluten-free'] },
  'LM-01': { amount: 400, unit: 'ml', nutrition: [34, 0, 0, 8], tags: ['vegan'] },
  'LM-02': { amount: 400, unit: 'ml', nutrition: [38, 0, 0, 9], tags: ['vegan', 'new'] },
  'LM-03': { amount: 400, unit: 'ml', nutrition: [36, 0, 0, 9], tags: ['vegan'] },
  'MN-01': {
    amount: 280,
    nutrition: [224, 11, 12, 18],
    allergens: ['gluten', 'eggs'],
    tags: ['hit'],
    sizes: [
      { name: { ru: '10 штук', en: '10 pieces' }, price: 64_000, amount: 280 },
      { name: { ru: '16 штук', en: '16 pieces' }, price: 92_000, amount: 450 },
    ],
  },
  'MN-02': { amount: 360, nutrition: [213, 12, 13, 12], allergens: ['gluten', 'milk', 'eggs'] },
  'MN-03': {
    amount: 380,
    nutrition: [236, 13, 14, 15],
    allergens: ['gluten', 'milk', 'sesame', 'mustard'],
    modifiers: ['doneness'],
  },
  'PA-01': {
    amount: 330,
    nutrition: [241, 10, 13, 22],
    allergens: ['gluten', 'milk', 'eggs'],
    modifiers: ['pasta'],
  },
  'PA-02': {
    amount: 350,
    nutrition: [196, 10, 8, 21],
    allergens: ['gluten', 'milk', 'celery'],
    modifiers: ['pasta'],
  },
  'PA-03': {
    amount: 320,
    nutrition: [187, 11, 7, 20],
    allergens: ['gluten', 'crustaceans', 'molluscs'],
  },
  'SP-01': {
    amount: 350,
    nutrition: [61, 4, 3, 5],
    allergens: ['milk', 'celery'],
    tags: ['hit'],
    modifiers: ['soup'],
  },
  'SP-02': {
    amount: 300,
    nutrition: [92, 3, 7, 4],
    allergens: ['milk', 'gluten'],
    tags: ['vegetarian'],
    modifiers: ['soup'],
  },
  'SP-03': { amount: 350, nutrition: [54, 4, 2, 5], allergens: ['gluten', 'eggs', 'celery'] },
  'SP-04': {
    amount: 350,
    nutrition: [86, 5, 6, 3],
    allergens: ['crustaceans', 'fish'],
    tags: ['spicy'],
  },
  'ST-01': { amount: 180, nutrition: [182, 5, 8, 22], allergens: ['gluten'], tags: ['vegan'] },
  'ST-02': {
    amount: 260,
    nutrition: [178, 12, 11, 8],
    allergens: ['gluten', 'milk', 'eggs', 'fish', 'mustard'],
  },
  'ST-03': { amount: 240, nutrition: [163, 7, 10, 11], allergens: ['fish'] },
  'ST-04': {
    amount: 260,
    nutrition: [356, 19, 27, 9],
    allergens: ['milk', 'nuts'],
    tags: ['vegetarian'],
  },
  'TC-01': {
    amount: 250,
    unit: 'ml',
    nutrition: [46, 3, 2, 4],
    allergens: ['milk'],
    modifiers: ['coffee'],
    sizes: [
      { name: { ru: '250 мл', en: '250 ml' }, price: 32_000, amount: 250 },
      { name: { ru: '350 мл', en: '350 ml' }, price: 38_000, amount: 350 },
    ],
  },
  'TC-02': { amount: 500, unit: 'ml', nutrition: [1, 0, 0, 0], tags: ['vegan'] },
  'TC-03': { amount: 500, unit: 'ml', nutrition: [38, 0, 0, 9], tags: ['vegan'] },
}
