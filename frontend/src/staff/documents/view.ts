/** Percent of the picture's own size. */
export const ZOOMS = [10, 15, 25, 33, 50, 67, 80, 100, 125, 150, 200, 300, 400] as const

/** How a page is looked at: `zoom` in percent, or as large as fits; `turn` in degrees clockwise. Nothing is changed. */
export type View = { zoom: number | 'FIT'; turn: 0 | 90 | 180 | 270 }
export const START: View = { zoom: 'FIT', turn: 0 }

type Size = { width: number; height: number }

export function turned({ width, height }: Size, turn: View['turn']): Size {
  return turn % 180 === 0 ? { width, height } : { width: height, height: width }
}

/** The percentage at which a picture fits into its frame; never more than its own size. */
export function fitting(picture: Size, frame: Size) {
  if (frame.width <= 0 || frame.height <= 0) return 100
  const ratio = Math.min(frame.width / picture.width, frame.height / picture.height, 1)
  return Math.max(Math.floor(ratio * 100), 1)
}

export function zoomed(percent: number, by: 1 | -1): number {
  const steps: readonly number[] = by === 1 ? ZOOMS : [...ZOOMS].reverse()
  return steps.find(step => (by === 1 ? step > percent : step < percent)) ?? percent
}

export const turnedOn = (turn: View['turn']) => ((turn + 90) % 360) as View['turn']

/** Where the turned picture has to be put so that its corner is at the origin; for an SVG `transform`. */
export function transformOf({ width, height }: Size, turn: View['turn']) {
  if (turn === 90) return `translate(${height} 0) rotate(90)`
  if (turn === 180) return `translate(${width} ${height}) rotate(180)`
  return turn === 270 ? `translate(0 ${width}) rotate(270)` : undefined
}
