import { type PointerEvent, useRef, useState } from 'react'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { continued, HEIGHT, type Point, pathOf, pointIn, type Stroke, VIEW, withLine } from './strokes'

type Props = { strokes: Stroke[]; onStrokes: (strokes: Stroke[]) => void }

const UNDO = 'M9 7H15a5 5 0 0 1 0 10H8M9 7l4-4M9 7l4 4'

/** The places a finger was at since the last event: a fast hand is faster than the screen. */
const placesOf = (event: PointerEvent<SVGSVGElement>) => {
  const between = event.getCoalescedEvents?.() ?? []
  return between.length > 0 ? between : [event]
}

/** A line that is being drawn, by the one finger or pen that began it. */
function useLine(onLine: (points: Point[]) => void) {
  const line = useRef<{ pointer: number; points: Point[] } | undefined>(undefined)
  const [points, setPoints] = useState<Point[]>([])
  const follow = (event: PointerEvent<SVGSVGElement>) => {
    if (line.current?.pointer !== event.pointerId) return
    const box = event.currentTarget.getBoundingClientRect()
    const places = placesOf(event).map(place => pointIn(box, place))
    line.current.points = places.reduce(continued, line.current.points)
    setPoints(line.current.points)
  }
  const begin = (event: PointerEvent<SVGSVGElement>) => {
    if (line.current || event.button !== 0) return
    event.preventDefault()
    event.currentTarget.setPointerCapture(event.pointerId)
    line.current = { pointer: event.pointerId, points: [] }
    follow(event)
  }
  // Also when the phone takes the finger's line away, as it does when it is turned: what was drawn by then stays.
  const end = (event: PointerEvent<SVGSVGElement>) => {
    if (line.current?.pointer !== event.pointerId) return
    onLine(line.current.points)
    line.current = undefined
    setPoints([])
  }
  return {
    points,
    hands: { onPointerDown: begin, onPointerMove: follow, onPointerUp: end, onPointerCancel: end },
  }
}

/** A place to draw one's name with a finger, a pen or a mouse. Whoever has none of them types it: both count the same. */
export default function DrawingPad({ strokes, onStrokes }: Props) {
  const t = useText()
  const { points, hands } = useLine(line => onStrokes(withLine(strokes, line)))
  const lines = points.length > 0 ? [...strokes, { points }] : strokes
  return (
    <div className="stack stack--s">
      <svg {...hands} className="pad" viewBox={VIEW} role="img" aria-label={t('sign.pad')}>
        <path className="pad__ground" d={`M20 ${HEIGHT * 0.78}H280`} />
        {lines.map((stroke, index) => (
          <path key={index} d={pathOf(stroke.points)} />
        ))}
      </svg>
      <p className="vh" role="status">
        {t('sign.pad-lines', { count: strokes.length })}
      </p>
      {strokes.length > 0 && (
        <div className="row">
          <Button look="plain" icon={UNDO} onClick={() => onStrokes(strokes.slice(0, -1))}>
            {t('sign.pad-undo')}
          </Button>
          <Button look="plain" icon="again" onClick={() => onStrokes([])}>
            {t('sign.pad-clear')}
          </Button>
        </div>
      )}
    </div>
  )
}
