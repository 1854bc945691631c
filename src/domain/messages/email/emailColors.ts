/**
 * The colours of a letter, light and dark. None is pure black or white: clients that turn colours
 * round by themselves (Outlook, Gmail) leave soft ones readable.
 */
export const emailColors = {
  light: {
    ground: '#f4f1ec',
    card: '#fffdfa',
    line: '#e6e0d6',
    text: '#2b2824',
    soft: '#6b655c',
    link: '#8a4b16',
  },
  dark: {
    ground: '#1b1a18',
    card: '#262421',
    line: '#3b3833',
    text: '#ece7df',
    soft: '#aaa398',
    link: '#e8b07a',
  },
} as const
