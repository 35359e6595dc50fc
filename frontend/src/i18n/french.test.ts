import { expect, it } from 'vitest'
import { french } from './french'

it('French marks stay with their word, however they were typed', () => {
  for (const typed of ['Vraiment?', 'Vraiment ?', 'Vraiment\u202f?'])
    expect(french(typed)).toBe('Vraiment\u202f?')
  expect(french('Une chose : {what}; et « {name} »!')).toBe(
    'Une chose\u00a0: {what}\u202f; et «\u00a0{name}\u00a0»\u202f!',
  )
  expect(french('Quoi?! De 8:00 à {count, plural, one {# heure} other {# heures}}')).toBe(
    'Quoi\u202f?! De 8:00 à {count, plural, one {# heure} other {# heures}}',
  )
})
