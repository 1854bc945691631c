/** iiko's date and time: `yyyy-MM-dd HH:mm:ss.fff`, without a zone. */
export const dateText = (time: number): string =>
  new Date(time).toISOString().replace('T', ' ').slice(0, 23)
