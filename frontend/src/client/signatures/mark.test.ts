import { expect, it } from 'vitest'
import { type Mark, NO_MARK, signatureOf } from './mark'

const HASH = 'a'.repeat(64)
const rosa: Mark = { ...NO_MARK, name: ' Rosa   Fernhollow ' }
const teo: Mark = {
  ...rosa,
  name: 'Teo Birchwater',
  forOther: true,
  authority: 'POWER_OF_ATTORNEY',
  description: 'Paper of May 2024',
}

it('a typed name is a signature', () => {
  expect(signatureOf(rosa, HASH)).toEqual({ statementHash: HASH, name: 'Rosa Fernhollow', method: 'TYPED' })
})

it('a drawing goes along with the typed name', () => {
  const strokes = [
    {
      points: [
        { x: 1, y: 2 },
        { x: 900, y: 800 },
      ],
    },
  ]
  expect(signatureOf({ ...rosa, strokes }, HASH)).toMatchObject({ method: 'DRAWN', strokes })
})

it('a dot by accident is no drawing', () => {
  expect(signatureOf({ ...rosa, strokes: [{ points: [{ x: 1, y: 2 }] }] }, HASH)).not.toHaveProperty(
    'strokes',
  )
})

it('whoever signs for somebody says by what right', () => {
  expect(signatureOf(teo, HASH)).toMatchObject({
    representative: { authority: 'POWER_OF_ATTORNEY', description: 'Paper of May 2024' },
  })
  const since = { year: '2024', month: '5', day: '3' }
  expect(signatureOf({ ...teo, since }, HASH)).toMatchObject({ representative: { since: '2024-05-03' } })
})

it.each([
  [{ ...rosa, name: '  ' }, 'name'],
  [{ ...teo, authority: '' as const }, 'authority'],
  [{ ...teo, description: ' ' }, 'authority-what'],
  [{ ...teo, since: { year: '2024', month: '13', day: '1' } }, 'authority-since'],
])('says what is missing', (mark, id) => {
  expect(signatureOf(mark, HASH)).toMatchObject({ id })
})

it('what was filled in for somebody else is left out by who signs for themselves after all', () => {
  expect(signatureOf({ ...teo, forOther: false }, HASH)).not.toHaveProperty('representative')
})
