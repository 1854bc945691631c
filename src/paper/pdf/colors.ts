/** On white paper, whichever theme the screen has. */
export const colors = {
  ink: '#1d1c1a',
  /** 5.6:1 on white. */
  quiet: '#66635e',
  line: '#d6d1c7',
} as const
