import { expect, it } from 'vitest'
import { isJpeg, type Orientation, orientationOf, turned, withOrientation } from './jpeg'

/** A JPEG as far as its metadata goes: comment, quantisation table, scan. */
const BARE = new Uint8Array([
  0xff, 0xd8, 0xff, 0xfe, 0, 4, 0x68, 0x69, 0xff, 0xdb, 0, 3, 7, 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9,
])

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0]

/** The same with Exif in Intel byte order, which holds another tag before the orientation, and a place after it. */
function littleEndian(orientation: number): Uint8Array<ArrayBuffer> {
  const make = [0x0f, 1, 2, 0, 1, 0, 0, 0, 0x41, 0, 0, 0]
  const orient = [0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0]
  const tiff = [0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 2, 0, ...make, ...orient, 0, 0, 0, 0]
  const place = [...new TextEncoder().encode('45.5017 N')]
  const length = 2 + EXIF.length + tiff.length + place.length
  const app1 = [0xff, 0xe1, 0, length, ...EXIF, ...tiff, ...place]
  return new Uint8Array([...BARE.slice(0, 2), ...app1, ...BARE.slice(2)])
}

async function bytesOf(blob: Blob) {
  return new Uint8Array(await blob.arrayBuffer())
}

it('reads the orientation in either byte order, behind other tags', async () => {
  for (const orientation of [1, 3, 6, 8] as Orientation[]) {
    expect(orientationOf(littleEndian(orientation))).toBe(orientation)
    expect(orientationOf(await bytesOf(withOrientation(BARE, orientation)))).toBe(orientation)
  }
})

it('takes a photograph without an orientation, or with a nonsensical one, as upright', () => {
  expect(orientationOf(BARE)).toBe(1)
  expect(orientationOf(littleEndian(0))).toBe(1)
  expect(orientationOf(littleEndian(77))).toBe(1)
  expect(orientationOf(new Uint8Array())).toBe(1)
})

it('reads nothing beyond the end of a cut photograph', () => {
  const whole = littleEndian(6)
  for (let length = 0; length < whole.length; length++) {
    expect([1, 6]).toContain(orientationOf(whole.slice(0, length)))
  }
})

it('leaves the picture itself byte for byte, and no place behind', async () => {
  const written = await bytesOf(withOrientation(littleEndian(3), 6))
  expect(new TextDecoder('latin1').decode(written)).not.toContain('45.5017')
  expect([...written.slice(-(BARE.length - 2))]).toEqual([...BARE.slice(2)])
  expect(isJpeg(written)).toBe(true)
})

it('is upright again after four quarter turns, mirrored ones included', () => {
  for (const orientation of [1, 2, 3, 4, 5, 6, 7, 8] as Orientation[]) {
    expect(turned(orientation, 4)).toBe(orientation)
    expect(turned(turned(orientation, 1), -1)).toBe(orientation)
    expect(new Set([0, 1, 2, 3].map(turns => turned(orientation, turns))).size).toBe(4)
  }
  expect([1, 2, 3].map(turns => turned(1, turns))).toEqual([6, 3, 8])
})
