import type { Shape } from '../api/client'

/** What may be hard to read on a photograph. Said to the client, never held against them. */
export type Warning = Shape<'PageWarning'>

/** RGBA pixels, as `getImageData` gives them. */
export interface Pixels {
  data: Uint8ClampedArray
  width: number
  height: number
}

/** What was measured on a photograph whose long edge is `QUALITY_EDGE` pixels. */
export interface Measured {
  /** 95th percentile, over the tiles, of the variance of the Laplacian in good light: low where no edge is sharp. */
  sharpness: number
  /** How many times weaker edges are than in good light; 1 where nothing is lost. */
  contrastLost: number
  /** Mean luminance, 0 to 255. */
  luminance: number
  /** Share of the pixels that are blown out, 0 to 1. */
  blownOut: number
  /** Share of the tiles whose paper is blown out, 0 to 1. */
  whiteTiles: number
}

/** Pixels along the long edge that the bounds below were measured at. */
export const QUALITY_EDGE = 1000
const TILE = 50
const SHARP_ENOUGH = 2500
/** From ink to paper in good light, in steps of luminance: what `SHARP_ENOUGH` was measured with. */
const GOOD_CONTRAST = 150
const FAINTEST_CONTRAST = 30
const LIGHT_ENOUGH = 80
const BLOWN_OUT = 250
const GLARE_FROM = 0.15
/** Above this share the page is evenly white: a scan or a screenshot, not a reflection. */
const EVENLY_WHITE = 0.85

/** What `mayBeDrawn` may be a screen with light letters on black: that is not too dark while it has all its contrast. */
export function warningsOf(pixels: Pixels, mayBeDrawn = false): Warning[] {
  const measured = measure(pixels)
  const glare = measured.blownOut > GLARE_FROM && measured.whiteTiles < EVENLY_WHITE
  const warnings: Warning[] = []
  if (measured.sharpness < SHARP_ENOUGH) warnings.push('BLURRY')
  const drawn = mayBeDrawn && measured.contrastLost === 1
  if (measured.luminance < LIGHT_ENOUGH && !drawn) warnings.push('DARK')
  if (glare) warnings.push('GLARE')
  return warnings
}

export function measure(pixels: Pixels): Measured {
  const luminances = luminancesOf(pixels)
  const sharpness: number[] = []
  let white = 0
  let tiles = 0
  for (let top = 0; top < pixels.height; top += TILE) {
    for (let left = 0; left < pixels.width; left += TILE) {
      const tile = {
        left,
        top,
        right: Math.min(left + TILE, pixels.width),
        bottom: Math.min(top + TILE, pixels.height),
      }
      sharpness.push(laplacianVariance(luminances, pixels, tile))
      if (paperIsBlownOut(luminances, pixels.width, tile)) white++
      tiles++
    }
  }
  const lost = contrastLost(luminances)
  const inGoodLight = percentile(sharpness, 0.95) * lost ** 2
  return {
    sharpness: inGoodLight,
    contrastLost: lost,
    ...light(luminances),
    whiteTiles: tiles ? white / tiles : 0,
  }
}

/** How many times weaker edges are than in good light: a dark photograph is not a blurry one. */
function contrastLost(luminances: Uint8Array): number {
  const sorted = luminances.slice().sort()
  const level = (share: number) => sorted[Math.floor((sorted.length - 1) * share)] ?? 0
  const contrast = Math.max(FAINTEST_CONTRAST, level(0.99) - level(0.01))
  return Math.max(1, GOOD_CONTRAST / contrast)
}

interface Tile {
  left: number
  top: number
  right: number
  bottom: number
}

/** Rec. 601 luma, as in the pictures' own YCbCr. */
function luminancesOf({ data, width, height }: Pixels): Uint8Array {
  const luminances = new Uint8Array(width * height)
  for (let pixel = 0, at = 0; pixel < luminances.length; pixel++, at += 4) {
    luminances[pixel] = 0.299 * (data[at] ?? 0) + 0.587 * (data[at + 1] ?? 0) + 0.114 * (data[at + 2] ?? 0)
  }
  return luminances
}

function light(luminances: Uint8Array): { luminance: number; blownOut: number } {
  let sum = 0
  let blown = 0
  for (const luminance of luminances) {
    sum += luminance
    if (luminance >= BLOWN_OUT) blown++
  }
  const count = luminances.length || 1
  return { luminance: sum / count, blownOut: blown / count }
}

function laplacianVariance(luminances: Uint8Array, { width, height }: Pixels, tile: Tile): number {
  let sum = 0
  let squares = 0
  let count = 0
  for (let y = Math.max(1, tile.top); y < Math.min(tile.bottom, height - 1); y++) {
    for (let x = Math.max(1, tile.left); x < Math.min(tile.right, width - 1); x++) {
      const edge = laplacian(luminances, y * width + x, width)
      sum += edge
      squares += edge * edge
      count++
    }
  }
  return count === 0 ? 0 : squares / count - (sum / count) ** 2
}

function laplacian(luminances: Uint8Array, at: number, width: number): number {
  const around =
    (luminances[at - 1] ?? 0) +
    (luminances[at + 1] ?? 0) +
    (luminances[at - width] ?? 0) +
    (luminances[at + width] ?? 0)
  return around - 4 * (luminances[at] ?? 0)
}

/** Whether a tenth of a tile is blown out: its paper, whatever is printed on it. */
function paperIsBlownOut(luminances: Uint8Array, width: number, tile: Tile): boolean {
  let blown = 0
  for (let y = tile.top; y < tile.bottom; y++) {
    for (let x = tile.left; x < tile.right; x++) {
      if ((luminances[y * width + x] ?? 0) >= BLOWN_OUT) blown++
    }
  }
  return blown * 10 >= (tile.right - tile.left) * (tile.bottom - tile.top)
}

function percentile(values: number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
