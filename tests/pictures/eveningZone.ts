/** A time zone in which it is between seven and eight in the evening now: the pictures show a dinner, whenever they are made. */
export function eveningZone(): string {
  const ahead = 19 - new Date().getUTCHours()
  // No zone is further than that ahead of UTC; behind it the same evening is a day earlier.
  const hours = ahead > 12 ? ahead - 24 : ahead
  // The signs of these zones are turned around: Etc/GMT-3 is Moscow's.
  return hours === 0 ? 'Etc/GMT' : `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
}
