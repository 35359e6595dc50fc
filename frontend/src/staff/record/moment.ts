/** What the clocks of that zone show, as `yyyy-MM-dd` and `HH:mm`. */
export function shownAt(moment: string | number, timeZone: string) {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' })
  const [day = '', time = ''] = clock.format(new Date(moment)).split(' ')
  return { day, time: time.slice(0, 5) }
}

/** The moment, in ISO 8601, at which the clocks of that zone show this. */
export function momentOf(day: string, time: string, timeZone: string) {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  const ahead = (at: number) => {
    const shown = shownAt(at, timeZone)
    return Date.parse(`${shown.day}T${shown.time}:00Z`) - at
  }
  // Twice, since the first guess may be on the other side of a change of the clocks.
  return new Date(wanted - ahead(wanted - ahead(wanted))).toISOString()
}
