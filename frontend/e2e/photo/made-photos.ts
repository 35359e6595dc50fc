// Photographs that never were: a pay stub of nobody, drawn, lit and photographed in the browser.
import { type Orientation, withOrientation } from '../../src/photo/jpeg'

export interface Shot {
  /** Seeds everything that differs between two photographs. */
  seed: number
  /** Pixels of the upright photograph. */
  width: number
  height: number
  /** Radius of the blur in pixels of the photograph. */
  blur?: number
  /** Pixels over which the hand moved. */
  shake?: number
  /** How much of the light arrived: 1 is a well-lit table. */
  light?: number
  /** Share of the long edge that a lamp's reflection reaches across. */
  glare?: number
  /** How the sensor was held; the file's Exif says so. */
  orientation?: Orientation
  quality?: number
}

const HOURS = [
  ['Regular', '64.00', '17.25', '1,104.00', '14,352.00'],
  ['Overtime', '3.50', '25.88', '90.58', '724.64'],
  ['Holiday', '8.00', '17.25', '138.00', '552.00'],
  ['Night shift', '12.00', '1.50', '18.00', '216.00'],
]

const TAKEN = [
  ['Federal income tax', '96.42', '1,253.46'],
  ['Social insurance', '83.74', '1,088.62'],
  ['Health plan', '42.10', '547.30'],
  ['State income tax', '31.87', '414.31'],
  ['Retirement savings', '27.01', '351.13'],
  ['Uniform rental', '6.50', '84.50'],
]

const NOTES = [
  'Questions about this statement go to the payroll desk before the end of the pay period.',
  'Keep this paper with your records. It shows what you earned and what was taken out of it.',
  'Hours are rounded to the nearest quarter hour under the agreement that covers your work.',
  'Direct deposit takes two business days. A paper check is mailed to the address above.',
  'Unused sick leave carries over each year up to forty hours. Vacation does not carry over.',
]

/** How often the stub stands on the page: payroll prints one to keep and one to hand in. */
const COPIES = 2

/** Every word on the page, as often as it stands there. */
export function wordsOnPage(): string[] {
  const words = linesOfPayStub().flatMap(line => line.cells.flatMap(cell => cell.split(' ')))
  return Array.from({ length: COPIES }, () => words).flat()
}

interface Line {
  cells: string[]
  bold?: boolean
}

function linesOfPayStub(): Line[] {
  return [
    { cells: ['Harbor Lane Bakery', 'Earnings statement'], bold: true },
    { cells: ['1200 Example Street, Springfield', 'Check number 004417'] },
    { cells: ['Employee: Rosalind Testwell', 'Pay date: March 14, 2025'] },
    { cells: ['42 Sample Avenue, Apartment 3', 'Period: February 24 to March 9'] },
    { cells: ['Earnings', 'Hours', 'Rate', 'This period', 'Year to date'], bold: true },
    ...HOURS.map(cells => ({ cells })),
    { cells: ['Taken out', 'This period', 'Year to date'], bold: true },
    ...TAKEN.map(cells => ({ cells })),
    { cells: ['Gross pay', '1,350.58', '15,844.64'], bold: true },
    { cells: ['Net pay', '1,062.94', '12,105.32'], bold: true },
    ...NOTES.map(note => ({ cells: [note] })),
  ]
}

/** A letter page, in 8-point print, that fills the frame, as the phone would have saved it. */
export async function photograph(shot: Shot): Promise<File> {
  const scene = sceneOf(shot)
  const { orientation = 1, quality = 0.92 } = shot
  const sensor = orientation === 1 ? scene : onSensor(scene, orientation)
  const saved = await new Promise<Blob>((done, failed) =>
    sensor.toBlob(blob => (blob ? done(blob) : failed(new Error('no JPEG'))), 'image/jpeg', quality),
  )
  const bytes = new Uint8Array(await saved.arrayBuffer())
  return new File([withOrientation(bytes, orientation)], `photo-${shot.seed}.jpg`, { type: 'image/jpeg' })
}

/** The scene upright, before any camera turned it. */
function sceneOf(shot: Shot): HTMLCanvasElement {
  const random = randomFrom(shot.seed)
  const { width, height, light = 1 } = shot
  const scene = canvas(width, height)
  const context = contextOf(scene)
  context.fillStyle = `hsl(${20 + random() * 30} 25% ${18 + random() * 12}%)`
  context.fillRect(0, 0, width, height)
  context.filter = shot.blur ? `blur(${shot.blur}px)` : 'none'
  drawShaken(context, pageOf(width, height, random), shot, (random() - 0.5) * 0.05)
  context.filter = 'none'
  if (shot.glare) reflect(context, shot, random)
  exposeAndAddNoise(context, shot, light * (0.92 + random() * 0.08), random)
  return scene
}

function pageOf(width: number, height: number, random: () => number): HTMLCanvasElement {
  const page = canvas(Math.round(width * 0.96), Math.round(height * 0.96))
  const context = contextOf(page)
  const point = page.width / 8.5 / 72
  context.fillStyle = '#dcdad2'
  context.fillRect(0, 0, page.width, page.height)
  context.fillStyle = '#22222a'
  let baseline = (50 + random() * 20) * point
  for (let copy = 0; copy < COPIES; copy++, baseline += 40 * point) {
    for (const line of linesOfPayStub()) {
      drawLine(context, line, baseline, point)
      baseline += 14 * point
    }
  }
  return page
}

function drawLine(context: CanvasRenderingContext2D, { cells, bold }: Line, baseline: number, point: number) {
  context.font = `${bold ? 'bold ' : ''}${8 * point}px "DejaVu Sans", Arial, sans-serif`
  const column = (612 - 100) / Math.max(2, cells.length)
  for (const [at, cell] of cells.entries()) {
    context.fillText(cell, (50 + at * column) * point, baseline)
  }
}

function drawShaken(context: CanvasRenderingContext2D, page: HTMLCanvasElement, shot: Shot, angle: number) {
  const steps = Math.max(1, Math.round((shot.shake ?? 0) / 2))
  for (let step = 0; step < steps; step++) {
    context.globalAlpha = 1 / (step + 1)
    context.setTransform(
      Math.cos(angle),
      Math.sin(angle),
      -Math.sin(angle),
      Math.cos(angle),
      shot.width / 2,
      shot.height / 2,
    )
    context.drawImage(page, -page.width / 2 + step * 2, -page.height / 2 + step)
  }
  context.globalAlpha = 1
  context.resetTransform()
}

/** A lamp on shiny paper: white in the middle, gone at the edge. */
function reflect(
  context: CanvasRenderingContext2D,
  { width, height, glare = 0 }: Shot,
  random: () => number,
) {
  const reach = Math.max(width, height) * glare
  const [x, y] = [width * (0.3 + random() * 0.4), height * (0.3 + random() * 0.4)]
  const gradient = context.createRadialGradient(x, y, reach * 0.2, x, y, reach)
  gradient.addColorStop(0, 'rgba(255, 255, 255, 1)')
  gradient.addColorStop(0.7, 'rgba(255, 255, 255, 0.95)')
  gradient.addColorStop(1, 'rgba(255, 255, 255, 0)')
  context.fillStyle = gradient
  context.fillRect(0, 0, width, height)
}

function exposeAndAddNoise(
  context: CanvasRenderingContext2D,
  { width, height }: Shot,
  light: number,
  random: () => number,
) {
  const pixels = context.getImageData(0, 0, width, height)
  const { data } = pixels
  const slope = 0.1 + random() * 0.1
  let state = Math.floor(random() * 2 ** 31) | 1
  for (let y = 0, at = 0; y < height; y++) {
    const row = light * (1 - (slope * y) / height)
    for (let x = 0; x < width; x++, at += 4) {
      state ^= state << 13
      state ^= state >>> 17
      state ^= state << 5
      const noise = ((state & 0xf) + ((state >>> 4) & 0xf) - 15) * 0.6
      for (let channel = at; channel < at + 3; channel++) {
        const value = data[channel] ?? 0
        data[channel] = (value >= 254 ? value : value * row) + noise
      }
    }
  }
  context.putImageData(pixels, 0, 0)
}

/** The scene as the sensor stores it when the phone was not held as the sensor lies. */
function onSensor(scene: HTMLCanvasElement, orientation: Orientation): HTMLCanvasElement {
  const [width, height] = orientation >= 5 ? [scene.height, scene.width] : [scene.width, scene.height]
  const sensor = canvas(width, height)
  const context = contextOf(sensor)
  const turns: Record<number, [number, number, number, number, number, number]> = {
    3: [-1, 0, 0, -1, width, height],
    6: [0, -1, 1, 0, 0, height],
    8: [0, 1, -1, 0, width, 0],
  }
  context.setTransform(...(turns[orientation] ?? [1, 0, 0, 1, 0, 0]))
  context.drawImage(scene, 0, 0)
  return sensor
}

function canvas(width: number, height: number): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width, height })
}

function contextOf(surface: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = surface.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser cannot draw')
  return context
}

/** Mulberry32: the same numbers from the same seed, in every browser. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
