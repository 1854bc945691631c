/** Corrections of Payload's English: an empty cell is a dash, not “<No Inside of>”. */
export const payloadEn = { general: { noLabel: '—' } }
