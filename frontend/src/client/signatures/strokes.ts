import type { Shape } from '../../api/client'

export type Point = Shape<'SignaturePoint'>
export type Stroke = Shape<'SignatureStroke'>

/**
 * Points are in parts of the pad, not of the screen, and the pad has one shape on every screen: what is drawn stays
 * what it is when the phone is turned in the middle of it.
 */
const WHOLE = 10_000
const WIDTH = 300
export const HEIGHT = 100
export const VIEW = `0 0 ${WIDTH} ${HEIGHT}`

const MOST_STROKES = 50
const MOST_OF_ONE = 500
const MOST_IN_ALL = 5000
/** Closer than this, in parts of the pad's width, two points look like one. */
const NEAR = 25

type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>
type Place = { clientX: number; clientY: number }

const part = (at: number, start: number, size: number) =>
  size > 0 ? Math.round(Math.min(1, Math.max(0, (at - start) / size)) * WHOLE) : 0

/** Where a finger is on the pad, as the pad lies on the screen now; at its edge when it is outside. */
export const pointIn = (box: Box, { clientX, clientY }: Place): Point => ({
  x: part(clientX, box.left, box.width),
  y: part(clientY, box.top, box.height),
})

const near = (one: Point, other: Point) =>
  Math.hypot(one.x - other.x, ((one.y - other.y) * HEIGHT) / WIDTH) < NEAR

/** Every second point, and both ends: the line keeps its way. */
const thinned = (points: Point[]) =>
  points.filter((_, index) => index === 0 || (points.length - 1 - index) % 2 === 0)

/** The line with one point more, where that is another place. */
export function continued(points: Point[], point: Point): Point[] {
  const last = points.at(-1)
  if (last && near(last, point)) return points
  const longer = [...points, point]
  return longer.length > MOST_OF_ONE ? thinned(longer) : longer
}

const counted = (strokes: Stroke[]) => strokes.reduce((sum, { points }) => sum + points.length, 0)

/** The drawing with one line more; past what the office takes, the line is left out or all are drawn with less. */
export function withLine(strokes: Stroke[], points: Point[]): Stroke[] {
  if (points.length === 0 || strokes.length === MOST_STROKES) return strokes
  let all = [...strokes, { points }]
  while (counted(all) > MOST_IN_ALL) all = all.map(stroke => ({ points: thinned(stroke.points) }))
  return all
}

/** More than a dot by accident. */
export const isDrawn = (strokes: Stroke[]) => counted(strokes) >= 2

const across = ({ x }: Point) => Math.round((x / WHOLE) * WIDTH * 100) / 100
const down = ({ y }: Point) => Math.round((y / WHOLE) * HEIGHT * 100) / 100
const middle = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 })
const at = (point: Point) => `${across(point)} ${down(point)}`

/** The line as an SVG path on {@link VIEW}: round through the middles of its parts, a dot where it is one. */
export function pathOf([first, ...rest]: Point[]): string {
  if (!first) return ''
  const last = rest.at(-1)
  if (!last) return `M${at(first)}h.01`
  const curves = rest.slice(0, -1).map((point, index) => {
    const next = rest[index + 1] ?? last
    return `Q${at(point)} ${at(middle(point, next))}`
  })
  return `M${at(first)}${curves.join('')}L${at(last)}`
}
