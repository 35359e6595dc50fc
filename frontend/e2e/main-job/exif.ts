const [ASCII, SHORT, LONG, RATIONAL] = [2, 3, 4, 5] as const
const IN_THE_ENTRY = 4

/** Who made the camera that these photographs come from. */
export const MAKER = 'Harbor Lane Testcameras'

/** Degrees, minutes and seconds, each a fraction, as GPS receivers write them. */
export const LATITUDE = rationals([45, 1], [30, 1], [613, 100])

type Entry = { tag: number; type: number; count: number; value: Buffer }

/** The same JPEG with an Exif segment (CIPA DC-008): how it was held, by whom made, and where it was taken. */
export function withExif(jpeg: Buffer, { orientation }: { orientation: number }): Buffer {
  const gps = (at: number) =>
    directory(at, [
      { tag: 1, type: ASCII, count: 2, value: Buffer.from('N\0') },
      { tag: 2, type: RATIONAL, count: 3, value: LATITUDE },
      { tag: 3, type: ASCII, count: 2, value: Buffer.from('W\0') },
      { tag: 4, type: RATIONAL, count: 3, value: rationals([73, 1], [34, 1], [213, 100]) },
    ])
  const first = (gpsAt: number) =>
    directory(8, [
      { tag: 0x010f, type: ASCII, count: MAKER.length + 1, value: Buffer.from(`${MAKER}\0`) },
      { tag: 0x0112, type: SHORT, count: 1, value: Buffer.from([0, orientation, 0, 0]) },
      { tag: 0x8825, type: LONG, count: 1, value: long(gpsAt) },
    ])
  const gpsAt = 8 + first(0).length
  const tiff = Buffer.concat([Buffer.from('MM\0*'), long(8), first(gpsAt), gps(gpsAt)])
  const content = Buffer.concat([Buffer.from('Exif\0\0'), tiff])
  const header = Buffer.concat([Buffer.from([0xff, 0xe1]), short(content.length + 2)])
  return Buffer.concat([jpeg.subarray(0, 2), header, content, jpeg.subarray(2)])
}

/** Entries, then the values that do not fit into theirs; `at` counts from the start of the TIFF header. */
function directory(at: number, entries: Entry[]): Buffer {
  let outside = at + 2 + entries.length * 12 + 4
  const [lines, values]: [Buffer[], Buffer[]] = [[], []]
  for (const { tag, type, count, value } of entries) {
    const inside = value.length <= IN_THE_ENTRY
    const field = inside ? Buffer.concat([value], IN_THE_ENTRY) : long(outside)
    lines.push(Buffer.concat([short(tag), short(type), long(count), field]))
    if (inside) continue
    values.push(value)
    outside += value.length
  }
  return Buffer.concat([short(entries.length), ...lines, long(0), ...values])
}

function rationals(...fractions: [number, number][]): Buffer {
  return Buffer.concat(fractions.flat().map(long))
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}

function long(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
