/** Exif orientation, 1 to 8 (CIPA DC-008, tag 0x0112): how stored pixels are turned to stand upright. */
export type Orientation = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const APP1 = 0xe1
const START_OF_SCAN = 0xda
const ORIENTATION_TAG = 0x0112
const EXIF_HEADER = [0x45, 0x78, 0x69, 0x66, 0, 0]

/** One quarter turn clockwise, for each orientation in its place (index 0 unused). */
const QUARTER_TURN: readonly Orientation[] = [1, 6, 7, 8, 5, 2, 3, 4, 1]

interface Segment {
  marker: number
  start: number
  end: number
}

/** Whether these bytes begin as a JPEG does. */
export function isJpeg(bytes: Uint8Array): boolean {
  return bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
}

/** The orientation that a JPEG's Exif states; 1 where there is none or it cannot be read. */
export function orientationOf(bytes: Uint8Array): Orientation {
  const exif = segmentsOf(bytes).find(segment => isExif(bytes, segment))
  return exif ? readOrientation(bytes, exif) : 1
}

/** The orientation after a number of quarter turns clockwise (negative: the other way). */
export function turned(from: Orientation, quarterTurns: number): Orientation {
  let orientation = from
  for (let turn = ((quarterTurns % 4) + 4) % 4; turn > 0; turn--) {
    orientation = QUARTER_TURN[orientation] ?? 1
  }
  return orientation
}

/**
 * The same picture, not encoded again, with this orientation and no other Exif or XMP:
 * the place where it was taken goes away with them.
 */
export function withOrientation(bytes: Uint8Array<ArrayBuffer>, orientation: Orientation): Blob {
  const segments = segmentsOf(bytes)
  const parts = [bytes.subarray(0, 2), exifWith(orientation)]
  for (const { marker, start, end } of segments) {
    if (marker !== APP1) parts.push(bytes.subarray(start, end))
  }
  parts.push(bytes.subarray(segments.at(-1)?.end ?? 2))
  return new Blob([joined(parts)], { type: 'image/jpeg' })
}

/** One array, because Firefox decodes no picture out of a blob of several parts. */
function joined(parts: Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The segments between the start and the scan, where all metadata lives. */
function segmentsOf(bytes: Uint8Array): Segment[] {
  const segments: Segment[] = []
  let start = 2
  while (isJpeg(bytes) && start + 4 <= bytes.length && bytes[start] === 0xff) {
    const marker = bytes[start + 1] ?? START_OF_SCAN
    if (marker === START_OF_SCAN) break
    const end = start + 2 + (((bytes[start + 2] ?? 0) << 8) | (bytes[start + 3] ?? 0))
    if (end > bytes.length) break
    segments.push({ marker, start, end })
    start = end
  }
  return segments
}

function isExif(bytes: Uint8Array, { marker, start }: Segment): boolean {
  return marker === APP1 && EXIF_HEADER.every((byte, at) => bytes[start + 4 + at] === byte)
}

function readOrientation(bytes: Uint8Array, { start, end }: Segment): Orientation {
  const tiff = new DataView(bytes.buffer, bytes.byteOffset + start + 10, Math.max(0, end - start - 10))
  if (tiff.byteLength < 8) return 1
  const little = tiff.getUint16(0) === 0x4949
  const directory = tiff.getUint32(4, little)
  if (directory + 2 > tiff.byteLength) return 1
  for (let entry = 0; entry < tiff.getUint16(directory, little); entry++) {
    const at = directory + 2 + entry * 12
    if (at + 12 > tiff.byteLength) return 1
    if (tiff.getUint16(at, little) === ORIENTATION_TAG) return valid(tiff.getUint16(at + 8, little))
  }
  return 1
}

function valid(value: number): Orientation {
  return value >= 1 && value <= 8 ? (value as Orientation) : 1
}

/** An Exif segment that holds the orientation and nothing else. */
function exifWith(orientation: Orientation): Uint8Array<ArrayBuffer> {
  const tiff = [
    0x4d,
    0x4d,
    0,
    0x2a,
    0,
    0,
    0,
    8,
    0,
    1,
    1,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ]
  const length = 2 + EXIF_HEADER.length + tiff.length
  return new Uint8Array([0xff, APP1, length >> 8, length & 0xff, ...EXIF_HEADER, ...tiff])
}
