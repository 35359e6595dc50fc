import { isJpeg, orientationOf, withOrientation } from './jpeg'
import { QUALITY_EDGE, type Warning, warningsOf } from './quality'
import { canBeReadBack, draw, jpegOf, pixelsOf, release, type Size, type Surface, within } from './surface'
import { isWhole } from './whole'

export interface Prepared {
  /** What to send: a JPEG made here, or the file as it was. */
  blob: Blob
  bytes: number
  /** Pixels; absent where this browser cannot show the file. */
  width?: number
  height?: number
  warnings: Warning[]
  /** A small JPEG for the list of pages. */
  thumb?: Blob
}

const LONG_EDGE = 2000
const THUMB_EDGE = 320
const LARGEST_PHOTO = 400 * 1024
const LARGEST_SCREENSHOT = 1024 * 1024
/** Tried in turn until one is small enough: quality goes first, since size is what keeps small print legible. */
const STEPS: readonly { edge: number; quality: number }[] = [
  { edge: LONG_EDGE, quality: 0.75 },
  { edge: LONG_EDGE, quality: 0.65 },
  { edge: LONG_EDGE, quality: 0.55 },
  { edge: 1800, quality: 0.55 },
  { edge: 1600, quality: 0.5 },
  { edge: 1400, quality: 0.45 },
  { edge: 1200, quality: 0.4 },
]

/**
 * Makes a file ready to send, in a worker or on the page. Whatever cannot be decoded here (a PDF, a HEIC on
 * most phones, a broken photograph) goes as it is: the server says what it thinks of it.
 */
export async function prepare(file: Blob, original: boolean): Promise<Prepared> {
  const asItIs: Prepared = { blob: file, bytes: file.size, warnings: [] }
  const bitmap = canBeReadBack() ? await decode(file) : undefined
  if (!bitmap) return asItIs
  try {
    const size = { width: bitmap.width, height: bitmap.height }
    const screen = draw(bitmap, within(size, LONG_EDGE))
    const seen = {
      warnings: warningsFor(screen, file.type === 'image/png'),
      thumb: await thumbOf(screen),
    }
    const made = original ? undefined : await shrunk(file, bitmap, screen)
    release(screen)
    return made ? { ...seen, ...made, bytes: made.blob.size } : { ...asItIs, ...seen, ...size }
  } finally {
    bitmap.close()
  }
}

/** Upright, whichever way the phone was held; nothing where the file is damaged or no picture. */
async function decode(file: Blob): Promise<ImageBitmap | undefined> {
  if (file.type === 'application/pdf' || !isWhole(new Uint8Array(await file.arrayBuffer()))) return undefined
  try {
    return await createImageBitmap(file, { imageOrientation: 'from-image' })
  } catch {
    // Browsers of before 2023 refuse the word, and turn the picture upright without being asked.
    return createImageBitmap(file).catch(() => undefined)
  }
}

type Made = { blob: Blob } & Size

async function shrunk(file: Blob, bitmap: ImageBitmap, screen: Surface): Promise<Made | undefined> {
  const size = { width: bitmap.width, height: bitmap.height }
  if (file.type === 'image/png' && file.size <= LARGEST_SCREENSHOT) return { blob: file, ...size }
  if (file.size <= LARGEST_PHOTO && Math.max(size.width, size.height) <= LONG_EDGE) {
    return (await withoutPlace(file, size)) ?? smallEnough(bitmap, screen)
  }
  return smallEnough(bitmap, screen)
}

/** A small JPEG loses what it says about where it was taken, and none of its sharpness. */
async function withoutPlace(file: Blob, size: Size): Promise<Made | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return isJpeg(bytes) ? { blob: withOrientation(bytes, orientationOf(bytes)), ...size } : undefined
}

async function smallEnough(bitmap: ImageBitmap, screen: Surface): Promise<Made | undefined> {
  let made: Made | undefined
  for (const { edge, quality } of STEPS) {
    const size = within({ width: bitmap.width, height: bitmap.height }, edge)
    const surface = size.width === screen.width ? screen : draw(bitmap, size)
    const blob = await jpegOf(surface, quality)
    if (surface !== screen) release(surface)
    if (!blob) return made
    made = { blob, ...size }
    if (blob.size <= LARGEST_PHOTO) return made
  }
  return made
}

function warningsFor(screen: Surface, mayBeDrawn: boolean): Warning[] {
  const small = draw(screen, within(screen, QUALITY_EDGE))
  const warnings = warningsOf(pixelsOf(small), mayBeDrawn)
  release(small)
  return warnings
}

async function thumbOf(screen: Surface): Promise<Blob | undefined> {
  const small = draw(screen, within(screen, THUMB_EDGE))
  const thumb = await jpegOf(small, 0.7)
  release(small)
  return thumb
}
