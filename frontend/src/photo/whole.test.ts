import { expect, it } from 'vitest'
import { isWhole } from './whole'

const SCAN = [0xff, 0xda, 0, 2]
const jpeg = (...scan: number[]) => new Uint8Array([0xff, 0xd8, 0xff, 0xdb, 0, 3, 7, ...SCAN, ...scan])

it('takes a photograph that goes on to its end as whole, whatever the phone put behind it', () => {
  expect(isWhole(jpeg(1, 2, 0xff, 0, 3, 0xff, 0xd9))).toBe(true)
  expect(isWhole(jpeg(1, 0xff, 0xd9, 0x6d, 0x70, 0x34))).toBe(true)
})

it('takes a photograph that ends anywhere before as cut', () => {
  const whole = jpeg(1, 2, 0xff, 0, 3, 0xff, 0xd9)
  for (let length = 3; length < whole.length; length++) expect(isWhole(whole.slice(0, length))).toBe(false)
})

it('takes a photograph of several scans up to the last of them', () => {
  const progressive = jpeg(1, 0xff, 0xc4, 0, 3, 9, ...SCAN, 2, 0xff, 0xd9)
  expect(isWhole(progressive)).toBe(true)
  expect(isWhole(progressive.slice(0, -2))).toBe(false)
})

it('takes restart markers out of their order as damage', () => {
  const markers = (...numbers: number[]) =>
    jpeg(...numbers.flatMap(number => [1, 0xff, 0xd0 + number]), 0xff, 0xd9)
  expect(isWhole(markers(0, 1, 2, 3, 4, 5, 6, 7, 0, 1))).toBe(true)
  expect(isWhole(markers(0, 1, 3))).toBe(false)
  expect(isWhole(markers(1))).toBe(false)
})

it('takes a picture without its last chunk as cut', () => {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
  const data = [0, 0, 0, 1, 0x49, 0x44, 0x41, 0x54, 7, 0, 0, 0, 0]
  const end = [0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]
  expect(isWhole(new Uint8Array([...signature, ...data, ...end]))).toBe(true)
  expect(isWhole(new Uint8Array([...signature, ...data]))).toBe(false)
})

it('leaves other kinds of files to the server', () => {
  expect(isWhole(new TextEncoder().encode('%PDF-1.7'))).toBe(true)
  expect(isWhole(new Uint8Array())).toBe(true)
})
