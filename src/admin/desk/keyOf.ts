/** What tells a line of the desk from all others. */
export const keyOf = ({ dish, size }: { dish: number; size: string }): string => `${dish}:${size}`
