import { expect, it } from 'vitest'
import { markedName, markedNumber } from './marked'

const brackets = (parts: { text: string; hit: boolean }[]) =>
  parts.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('')

it.each([
  ['Zélie Brightwater', 'zel', '[Zél]ie Brightwater'],
  ['Zélie Brightwater', 'bright, Zelie', '[Zélie] [Bright]water'],
  ['Ana-Luz Ferro', 'luz f', 'Ana-[Luz] [F]erro'],
  ['Rosa Fernhollow', 'rosario', 'Rosa Fernhollow'],
])('of %s and “%s” marks %s', (name, typed, shown) => {
  expect(brackets(markedName(name, typed))).toBe(shown)
})

it.each([
  ['206-555-0187', '(555) 0187', '206-[555-0187]'],
  ['206-555-0187', '+12065550187', '[206-555-0187]'],
  ['rosa@example.org', 'ROSA@ex', '[rosa@ex]ample.org'],
  ['CASE-7K4-219', 'case7k4219', '[CASE-7K4-219]'],
  ['•••4286', '046454286', '[•••4286]'],
])('of %s and “%s” marks %s', (number, typed, shown) => {
  expect(brackets(markedNumber(number, typed))).toBe(shown)
})
