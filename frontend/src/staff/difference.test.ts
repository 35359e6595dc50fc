import { expect, it } from 'vitest'
import { difference } from './difference'

it('marks what went and what came, word by word', () => {
  expect(difference('We must know that it is you.', 'We need to know that it is really you.')).toEqual([
    { is: 'same', text: 'We ' },
    { is: 'gone', text: 'must ' },
    { is: 'new', text: 'need to ' },
    { is: 'same', text: 'know that it is ' },
    { is: 'new', text: 'really ' },
    { is: 'same', text: 'you.' },
  ])
})

it('marks nothing where nothing changed, and all where there was nothing', () => {
  expect(difference('The same.', 'The same.')).toEqual([{ is: 'same', text: 'The same.' }])
  expect(difference('', 'All new.')).toEqual([{ is: 'new', text: 'All new.' }])
  expect(difference('All gone.', '')).toEqual([{ is: 'gone', text: 'All gone.' }])
})
