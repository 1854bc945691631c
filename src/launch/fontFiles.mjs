/**
 * The letters of each family as packages have them: `strong` for titles and what is bold, `regular` for all else,
 * `italic` for paper alone. A family without `regular` is for titles only. All have Russian, English, the Cyrillic of
 * Kazakh and the signs of currencies (SIL Open Font License 1.1).
 */
export const fontFiles = /** @type {const} */ ({
  golos: {
    regular: '@expo-google-fonts/golos-text/400Regular/GolosText_400Regular.ttf',
    strong: '@expo-google-fonts/golos-text/600SemiBold/GolosText_600SemiBold.ttf',
  },
  lora: {
    strong: '@expo-google-fonts/lora/600SemiBold/Lora_600SemiBold.ttf',
    italic: '@expo-google-fonts/lora/400Regular_Italic/Lora_400Regular_Italic.ttf',
  },
  cormorant: {
    strong: '@expo-google-fonts/cormorant/700Bold/Cormorant_700Bold.ttf',
    italic: '@expo-google-fonts/cormorant/600SemiBold_Italic/Cormorant_600SemiBold_Italic.ttf',
  },
  oswald: { strong: '@expo-google-fonts/oswald/500Medium/Oswald_500Medium.ttf' },
  nunito: {
    regular: '@expo-google-fonts/nunito/400Regular/Nunito_400Regular.ttf',
    strong: '@expo-google-fonts/nunito/700Bold/Nunito_700Bold.ttf',
    italic: '@expo-google-fonts/nunito/400Regular_Italic/Nunito_400Regular_Italic.ttf',
  },
})
