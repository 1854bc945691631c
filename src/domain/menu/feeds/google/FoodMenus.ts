/**
 * The resource FoodMenus of the Google My Business API v4, as far as it is filled in here:
 * https://developers.google.com/my-business/reference/rest/v4/FoodMenus
 */
export type FoodMenus = {
  /** `accounts/{account}/locations/{location}/foodMenus`. */
  name?: string
  menus: FoodMenu[]
}

export type MenuLabel = { displayName: string; description?: string; languageCode: string }

export type FoodMenu = { labels: MenuLabel[]; sourceUrl: string; sections: FoodMenuSection[] }

export type FoodMenuSection = { labels: MenuLabel[]; items: FoodMenuItem[] }

export type FoodMenuItem = FoodMenuItemOption & {
  /** The sizes but the first, which is the item itself. */
  options?: FoodMenuItemOption[]
}

export type FoodMenuItemOption = { labels: MenuLabel[]; attributes: FoodMenuItemAttributes }

export type FoodMenuItemAttributes = {
  price: { currencyCode: string; units: string; nanos: number }
  allergen?: string[]
  dietaryRestriction?: string[]
  nutritionFacts?: NutritionFacts
  portionSize?: { quantity: number; unit: MenuLabel[] }
}

type NutritionFact = { lowerAmount: number; unit: 'GRAM' }

export type NutritionFacts = {
  calories?: { lowerAmount: number; unit: 'CALORIE' }
  protein?: NutritionFact
  totalFat?: NutritionFact
  totalCarbohydrate?: NutritionFact
}
