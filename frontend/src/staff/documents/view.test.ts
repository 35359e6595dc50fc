import { expect, it } from 'vitest'
import { fitting, transformOf, turned, turnedOn, type View, zoomed } from './view'

it('fits a page into its frame, whichever side is the longer one', () => {
  expect(fitting({ width: 2000, height: 1000 }, { width: 500, height: 500 })).toBe(25)
  expect(fitting({ width: 1000, height: 2000 }, { width: 500, height: 500 })).toBe(25)
})

it('never blows a small page up to fit, and survives a frame without a size', () => {
  expect(fitting({ width: 100, height: 100 }, { width: 500, height: 500 })).toBe(100)
  expect(fitting({ width: 100, height: 100 }, { width: 0, height: 0 })).toBe(100)
})

it('zooms from any percentage to the next step, and stops at the ends', () => {
  expect(zoomed(47, 1)).toBe(50)
  expect(zoomed(47, -1)).toBe(33)
  expect(zoomed(400, 1)).toBe(400)
  expect(zoomed(10, -1)).toBe(10)
})

it('comes back upright after four turns', () => {
  let turn: View['turn'] = 0
  for (let n = 0; n < 4; n++) turn = turnedOn(turn)
  expect(turn).toBe(0)
})

it('keeps a turned page inside its own frame', () => {
  const page = { width: 300, height: 200 }
  expect(turned(page, 90)).toEqual({ width: 200, height: 300 })
  expect(transformOf(page, 0)).toBeUndefined()
  // The corner that a quarter turn throws out on the left has to come back by the height.
  expect(transformOf(page, 90)).toBe('translate(200 0) rotate(90)')
  expect(transformOf(page, 270)).toBe('translate(0 300) rotate(270)')
})
