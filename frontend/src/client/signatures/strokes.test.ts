import { describe, expect, it } from 'vitest'
import { continued, isDrawn, type Point, pathOf, pointIn, type Stroke, withLine } from './strokes'

const upright = { left: 20, top: 400, width: 342, height: 114 }
const onItsSide = { left: 60, top: 80, width: 512, height: 512 / 3 }
const line = (count: number): Point[] =>
  Array.from({ length: count }, (_, at) => ({ x: Math.round((at / count) * 10_000), y: (at % 2) * 5000 }))
const pointsOf = (strokes: Stroke[]) => strokes.reduce((sum, { points }) => sum + points.length, 0)

describe('a place on the pad', () => {
  it('is the same one however the phone is held', () => {
    const held = pointIn(upright, { clientX: 20 + 342 / 4, clientY: 400 + 114 / 2 })
    const turned = pointIn(onItsSide, { clientX: 60 + 512 / 4, clientY: 80 + 512 / 6 })
    expect(held).toEqual({ x: 2500, y: 5000 })
    expect(turned).toEqual(held)
  })

  it('is on its edge when the finger has left it', () => {
    expect(pointIn(upright, { clientX: -50, clientY: 9000 })).toEqual({ x: 0, y: 10_000 })
  })

  it('is its corner while it has no size yet', () => {
    expect(pointIn({ left: 0, top: 0, width: 0, height: 0 }, { clientX: 5, clientY: 5 })).toEqual({
      x: 0,
      y: 0,
    })
  })
})

describe('a line', () => {
  it('takes no point that looks like the last one', () => {
    const points = [{ x: 5000, y: 5000 }]
    expect(continued(points, { x: 5010, y: 5020 })).toBe(points)
    expect(continued(points, { x: 5030, y: 5000 })).toHaveLength(2)
  })

  it('keeps its ends and its way when it is longer than the office takes', () => {
    const long = line(500)
    const longer = continued(long, { x: 10_000, y: 10_000 })
    expect(longer.length).toBeLessThanOrEqual(500)
    expect(longer[0]).toEqual(long[0])
    expect(longer.at(-1)).toEqual({ x: 10_000, y: 10_000 })
  })

  it('is drawn round, from its first point to its last', () => {
    const path = pathOf([
      { x: 0, y: 0 },
      { x: 5000, y: 10_000 },
      { x: 10_000, y: 0 },
    ])
    expect(path).toBe('M0 0Q150 100 225 50L300 0')
  })

  it('of one point is a dot', () => {
    expect(pathOf([{ x: 5000, y: 5000 }])).toBe('M150 50h.01')
    expect(pathOf([])).toBe('')
  })
})

describe('a drawing', () => {
  it('goes on after the phone was turned, each line in its place', () => {
    const before = withLine([], [pointIn(upright, { clientX: 20, clientY: 400 })])
    const after = withLine(before, [pointIn(onItsSide, { clientX: 60 + 512, clientY: 80 + 512 / 3 })])
    expect(after).toEqual([{ points: [{ x: 0, y: 0 }] }, { points: [{ x: 10_000, y: 10_000 }] }])
  })

  it('never has more lines or points than the office takes', () => {
    let drawing: Stroke[] = []
    for (let at = 0; at < 60; at++) drawing = withLine(drawing, line(400))
    expect(drawing).toHaveLength(50)
    expect(pointsOf(drawing)).toBeLessThanOrEqual(5000)
    expect(drawing.every(({ points }) => points.length >= 1)).toBe(true)
  })

  it('is none while there is only a dot', () => {
    expect(isDrawn([])).toBe(false)
    expect(isDrawn([{ points: line(1) }])).toBe(false)
    expect(isDrawn([{ points: line(2) }])).toBe(true)
  })
})
