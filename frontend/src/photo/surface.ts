/** Something to draw on: off the page where the browser can, an element where it cannot. */
export type Surface = OffscreenCanvas | HTMLCanvasElement

export interface Size {
  width: number
  height: number
}

/** The size whose long edge is at most `edge` pixels, in the same proportion; never larger than it was. */
export function within({ width, height }: Size, edge: number): Size {
  const scale = Math.min(1, edge / Math.max(width, height))
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** A picture drawn on white at this size. White, because a JPEG turns what is clear in a PNG black. */
export function draw(picture: CanvasImageSource, { width, height }: Size): Surface {
  const surface = blank({ width, height })
  const context = contextOf(surface)
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  context.imageSmoothingEnabled = true
  context.imageSmoothingQuality = 'high'
  context.drawImage(picture, 0, 0, width, height)
  return surface
}

export function pixelsOf(surface: Surface): ImageData {
  return contextOf(surface).getImageData(0, 0, surface.width, surface.height)
}

/** A JPEG of the surface, or nothing where the browser cannot make one. `quality` is 0 to 1. */
export async function jpegOf(surface: Surface, quality: number): Promise<Blob | undefined> {
  const type = 'image/jpeg'
  const blob =
    'convertToBlob' in surface
      ? await surface.convertToBlob({ type, quality })
      : await new Promise<Blob | null>(done => surface.toBlob(done, type, quality))
  return blob?.type === type ? blob : undefined
}

/** Gives the memory back at once: some phones keep it until the next collection otherwise. */
export function release(surface: Surface): void {
  surface.width = 0
  surface.height = 0
}

/**
 * Whether what is drawn can be read back. Browsers that resist fingerprinting answer with made-up
 * pixels, and a document would become one of them.
 */
export function canBeReadBack(): boolean {
  const surface = blank({ width: 2, height: 2 })
  const context = contextOf(surface)
  context.fillStyle = 'rgb(200, 100, 50)'
  context.fillRect(0, 0, 2, 2)
  const [red = 0, green = 0, blue = 0] = pixelsOf(surface).data
  release(surface)
  return Math.abs(red - 200) < 8 && Math.abs(green - 100) < 8 && Math.abs(blue - 50) < 8
}

function blank({ width, height }: Size): Surface {
  if (typeof OffscreenCanvas !== 'undefined') return new OffscreenCanvas(width, height)
  return Object.assign(document.createElement('canvas'), { width, height })
}

function contextOf(surface: Surface): OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D {
  const context = surface.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser cannot draw')
  return context as OffscreenCanvasRenderingContext2D | CanvasRenderingContext2D
}
