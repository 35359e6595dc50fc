import { isJpeg } from './jpeg'

const START_OF_SCAN = 0xda
const END = 0xd9
const FIRST_RESTART = 0xd0
const LAST_RESTART = 0xd7

/**
 * Whether a picture goes on to its end undamaged, as far as its structure tells. Browsers draw what is there of a
 * broken one, and encoding that again would hide from the server that half of the page is missing. True for other
 * kinds of files.
 */
export function isWhole(bytes: Uint8Array): boolean {
  if (isJpeg(bytes)) return isWholeJpeg(bytes)
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return isWholePng(bytes)
  if (startsWith(bytes, [0x52, 0x49, 0x46, 0x46])) return viewOf(bytes).getUint32(4, true) + 8 <= bytes.length
  return true
}

/** ITU-T T.81, annex B: segments, scans whose restart markers follow one another, the end marker. */
function isWholeJpeg(bytes: Uint8Array): boolean {
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return false
    const marker = bytes[at + 1]
    if (marker === END) return true
    if (marker === 0xff) {
      at++
      continue
    }
    at += 2 + viewOf(bytes).getUint16(at + 2)
    if (marker === START_OF_SCAN) at = endOfScan(bytes, at)
  }
  return bytes[at] === 0xff && bytes[at + 1] === END
}

/** Where the marker after a scan begins; beyond the bytes where the scan is damaged or has no end. */
function endOfScan(bytes: Uint8Array, start: number): number {
  let next = FIRST_RESTART
  for (let at = bytes.indexOf(0xff, start); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0
    if (marker === 0 || marker === 0xff) continue
    if (marker < FIRST_RESTART || marker > LAST_RESTART) return at
    if (marker !== next) break
    next = marker === LAST_RESTART ? FIRST_RESTART : marker + 1
  }
  return bytes.length
}

/** Chunks with their lengths, up to the one that says it is the last. */
function isWholePng(bytes: Uint8Array): boolean {
  const view = viewOf(bytes)
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
    if (startsWith(bytes.subarray(at + 4), [0x49, 0x45, 0x4e, 0x44])) return true
  }
  return false
}

function startsWith(bytes: Uint8Array, beginning: number[]): boolean {
  return beginning.every((byte, at) => bytes[at] === byte)
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}
