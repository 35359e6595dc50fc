// Files as they come out of phones, good and bad, made in the browser.
import { isJpeg, type Orientation, withOrientation } from '../../src/photo/jpeg'
import { photograph } from './made-photos'

const CORNERS = { red: '#e00', green: '#0c0', blue: '#00e', white: '#fff' }

/** The file that goes by this description. */
export async function made(kind: string): Promise<File> {
  if (kind === 'stub held sideways') return photograph({ seed: 1, width: 3024, height: 4032, orientation: 6 })
  if (kind === 'gravel') return jpeg(gravel(4032, 3024), 1)
  if (kind.startsWith('corners ')) return jpeg(corners(3024, 4032, orientationIn(kind)), orientationIn(kind))
  if (kind === 'small with a place') return withPlace(await jpeg(corners(600, 800, 1), 1))
  if (kind === 'screenshot')
    return file([await encoded(corners(1170, 2532, 1), 'image/png')], 'screen.png', 'image/png')
  if (kind === 'pdf') return file(['%PDF-1.7\n%%EOF\n'], 'stub.pdf', 'application/pdf')
  if (kind === 'heic nobody can decode')
    return file(['\0\0\0\x18ftypheic\0\0\0\0mif1heic'], 'IMG_2041.HEIC', 'image/heic')
  if (kind === 'cut photograph')
    return file([(await jpeg(corners(800, 600, 1), 1)).slice(0, 300)], 'cut.jpg', 'image/jpeg')
  if (kind === 'half a photograph') return half(await jpeg(gravel(1600, 1200), 1))
  if (kind === 'not a picture')
    return file(['<svg xmlns="http://www.w3.org/2000/svg"/>'], 'pay.jpg', 'image/jpeg')
  if (kind === 'empty') return file([], 'empty.jpg', 'image/jpeg')
  throw new Error(`Nobody knows how to make: ${kind}`)
}

/** What can be seen of a file from outside. */
export async function look(blob: Blob) {
  const bytes = new Uint8Array(await blob.arrayBuffer())
  const text = new TextDecoder('latin1').decode(bytes.slice(0, 4096))
  const seen = await createImageBitmap(blob, { imageOrientation: 'from-image' }).catch(() => undefined)
  return {
    bytes: blob.size,
    type: blob.type,
    sha256: await sha256(bytes),
    exif: isJpeg(bytes) && text.includes('Exif'),
    place: text.includes('45.5017'),
    width: seen?.width,
    height: seen?.height,
    corners: seen ? cornersOf(seen) : [],
  }
}

function orientationIn(kind: string): Orientation {
  return Number(kind.split(' ')[1]) as Orientation
}

/** Red, green, blue and white quarters when upright, stored the way this orientation stores them. */
function corners(width: number, height: number, orientation: Orientation): HTMLCanvasElement {
  const stored = orientation >= 5 ? blank(height, width) : blank(width, height)
  const context = contextOf(stored)
  if (orientation === 3) context.setTransform(-1, 0, 0, -1, width, height)
  if (orientation === 6) context.setTransform(0, -1, 1, 0, 0, width)
  if (orientation === 8) context.setTransform(0, 1, -1, 0, height, 0)
  Object.values(CORNERS).forEach((color, at) => {
    context.fillStyle = color
    context.fillRect(((at % 2) * width) / 2, (Math.floor(at / 2) * height) / 2, width / 2, height / 2)
  })
  return stored
}

function cornersOf(picture: ImageBitmap): string[] {
  const context = contextOf(blank(picture.width, picture.height))
  context.drawImage(picture, 0, 0)
  const far = [picture.width * 0.9, picture.height * 0.9] as const
  const near = [picture.width * 0.1, picture.height * 0.1] as const
  return [near, [far[0], near[1]] as const, [near[0], far[1]] as const, far].map(([x, y]) => {
    const [red = 0, green = 0, blue = 0] = context.getImageData(Math.floor(x), Math.floor(y), 1, 1).data
    if (red > 200 && green > 200 && blue > 200) return 'white'
    if (red > 150) return 'red'
    return green > 150 ? 'green' : 'blue'
  })
}

/** As hard to compress as photographs get. */
function gravel(width: number, height: number): HTMLCanvasElement {
  const stones = blank(width, height)
  const context = contextOf(stones)
  const pixels = context.createImageData(width, height)
  let state = 12345
  for (let at = 0; at < pixels.data.length; at++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    pixels.data[at] = at % 4 === 3 ? 255 : state >>> 24
  }
  context.putImageData(pixels, 0, 0)
  return stones
}

async function jpeg(picture: HTMLCanvasElement, orientation: Orientation): Promise<File> {
  const bytes = new Uint8Array(await (await encoded(picture, 'image/jpeg')).arrayBuffer())
  return file([orientation === 1 ? bytes : withOrientation(bytes, orientation)], 'photo.jpg', 'image/jpeg')
}

/** As a phone leaves it whose storage was full. Browsers draw its upper half. */
function half(photo: File): File {
  return file([photo.slice(0, photo.size / 2)], photo.name, photo.type)
}

/** The same photograph with an Exif comment that says where it was taken. */
async function withPlace(photo: File): Promise<File> {
  const bytes = new Uint8Array(await photo.arrayBuffer())
  const exif = new TextEncoder().encode('Exif\0\0MM\0*\0\0\0\x08\0\0 45.5017 N 73.5673 W')
  const header = new Uint8Array([0xff, 0xe1, 0, exif.length + 2])
  const placed = new Uint8Array([...bytes.slice(0, 2), ...header, ...exif, ...bytes.slice(2)])
  return file([placed], photo.name, photo.type)
}

function file(parts: BlobPart[], name: string, type: string): File {
  return new File(parts, name, { type })
}

function encoded(picture: HTMLCanvasElement, type: string): Promise<Blob> {
  return new Promise((done, failed) =>
    picture.toBlob(blob => (blob ? done(blob) : failed(new Error(`no ${type}`))), type, 0.95),
  )
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, byte => byte.toString(16).padStart(2, '0')).join('')
}

function blank(width: number, height: number): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), { width, height })
}

function contextOf(surface: HTMLCanvasElement): CanvasRenderingContext2D {
  const context = surface.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('This browser cannot draw')
  return context
}
