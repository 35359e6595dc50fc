import { expect, it } from 'vitest'
import { measure, type Pixels, warningsOf } from './quality'

/** Stripes two pixels wide, as fine print looks from here; `ink` and `paper` are luminances. */
function print(ink: number, paper: number, width = 1000, height = 700): Pixels {
  return painted(width, height, x => (Math.floor(x / 2) % 2 === 0 ? ink : paper))
}

function painted(width: number, height: number, luminance: (x: number, y: number) => number): Pixels {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let at = 0; at < width * height; at++) {
    data.fill(luminance(at % width, Math.floor(at / width)), at * 4, at * 4 + 3)
    data[at * 4 + 3] = 255
  }
  return { data, width, height }
}

it('has nothing to say about crisp print in good light', () => {
  expect(warningsOf(print(40, 200))).toEqual([])
})

it('calls the same print dark, but not blurry, in bad light', () => {
  expect(warningsOf(print(14, 60))).toEqual(['DARK'])
})

it('calls a dark photograph dark whatever kind of file it is, and a dark screen not', () => {
  const screen = painted(1000, 700, x => (x % 10 < 2 ? 230 : 20))
  expect(warningsOf(print(14, 60), true)).toEqual(['DARK'])
  expect(warningsOf(screen)).toEqual(['DARK'])
  expect(warningsOf(screen, true)).toEqual([])
})

it('calls a picture without an edge blurry', () => {
  expect(warningsOf(painted(1000, 700, x => 80 + x / 10))).toEqual(['BLURRY'])
})

it('looks for the sharpest parts, since most of a page is empty', () => {
  const corner = painted(1000, 700, (x, y) => (x < 250 && y < 250 && x % 4 < 2 ? 40 : 200))
  expect(warningsOf(corner)).toEqual([])
})

it('calls a white patch on grey paper glare, and an evenly white page none', () => {
  const patch = painted(1000, 700, (x, y) => (x < 450 && y < 400 ? 255 : x % 4 < 2 ? 40 : 200))
  expect(warningsOf(patch)).toEqual(['GLARE'])
  expect(warningsOf(print(0, 255))).toEqual([])
})

it('measures pictures smaller than a tile, and empty ones', () => {
  expect(measure(print(40, 200, 30, 20)).sharpness).toBeGreaterThan(2500)
  expect(measure({ data: new Uint8ClampedArray(), width: 0, height: 0 }).sharpness).toBe(0)
})
