import { expect, it } from 'vitest'
import { within } from './surface'

it('fits a picture into the long edge in its own proportion', () => {
  expect(within({ width: 4032, height: 3024 }, 2000)).toEqual({ width: 2000, height: 1500 })
  expect(within({ width: 3024, height: 4032 }, 2000)).toEqual({ width: 1500, height: 2000 })
})

it('never makes a picture larger', () => {
  expect(within({ width: 640, height: 480 }, 2000)).toEqual({ width: 640, height: 480 })
})

it('keeps at least one pixel of a picture that is nearly a line', () => {
  expect(within({ width: 20_000, height: 3 }, 2000)).toEqual({ width: 2000, height: 1 })
})
