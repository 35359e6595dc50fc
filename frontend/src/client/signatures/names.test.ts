import { expect, it } from 'vitest'
import { isOtherName } from './names'

it.each([
  ['Rosa Fernhollow', 'Rosa Fernhollow'],
  ['rosa fernhollow', 'Rosa Fernhollow'],
  ['Rosa María Fernhollow', 'Rosa Fernhollow'],
  ['R. Fernhollow', 'Rosa Fernhollow'],
  ['Fernhollow, Rosa', 'Rosa Fernhollow'],
  ['Zoe Lefevre', 'Zoé Lefèvre'],
  ['Jean Pierre Lac', 'Jean-Pierre Lac'],
  ['', 'Rosa Fernhollow'],
  ['Rosa', ''],
])('“%s” is the name of %s', (typed, onFile) => {
  expect(isOtherName(typed, onFile)).toBe(false)
})

it.each([
  ['Rosa', 'Rosa Fernhollow'],
  ['Rosa Birchwater', 'Rosa Fernhollow'],
  ['Teo Fernhollow', 'Rosa Fernhollow'],
  ['X', 'Rosa Fernhollow'],
])('“%s” is not the whole name of %s', (typed, onFile) => {
  expect(isOtherName(typed, onFile)).toBe(true)
})
