import { expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { broughtUp, changedIn, draftOf, leftIn, missingIn, rewordedIn, termsOf, withoutReason } from './terms'

const types = [
  { documentType: 'pay-stubs', name: 'Pay stubs' },
  { documentType: 'lease', name: 'Lease' },
]

const blurry: Shape<'ReviewReason'> = {
  reason: 'blurry',
  version: 4,
  words: { en: 'It is blurry.', fr: 'C’est flou.', es: 'Está borrosa.' },
  decisions: ['ASK_RETAKE'],
  documentTypes: ['pay-stubs', 'library-card'],
  offered: true,
  origin: 'CHANGED',
}

it('shows a reason as it can be typed again, without document types that there are no more', () => {
  expect(draftOf(blurry, types)).toMatchObject({
    version: 4,
    documentTypes: ['pay-stubs'],
    fr: 'C’est flou.',
  })
})

it('sends one paragraph, however it was pasted', () => {
  const draft = { ...draftOf(blurry, types), en: '  It is blurry.\n\nTake it\tagain. ' }
  expect(termsOf(draft).words.en).toBe('It is blurry. Take it again.')
})

it('says what is missing at each field, and nothing when nothing is', () => {
  const says = (wrong: object) => Object.values(wrong).filter(Boolean)
  expect(says(missingIn(draftOf(blurry, types)))).toEqual([])
  expect(says(missingIn(draftOf(undefined, types)))).toHaveLength(5)
  expect(missingIn({ ...draftOf(blurry, types), es: ' ' })).toMatchObject({
    'words.es': 'edition.missing-es',
  })
})

it('keeps what was typed, and takes over what a colleague changed elsewhere', () => {
  const read = draftOf(blurry, types)
  const typed = { ...read, en: 'Mine.', decisions: ['REJECT' as const] }
  const now = { ...read, en: 'Theirs.', es: 'Suyo.', offered: false, version: 5 }
  expect(broughtUp(typed, read, now)).toEqual({ ...now, en: 'Mine.', decisions: ['REJECT'] })
})

it('says what a version changed of the one before', () => {
  expect(changedIn({ ...blurry, version: 0 }, undefined)).toEqual(['files'])
  expect(changedIn({ ...blurry, version: 1 }, undefined)).toEqual(['added'])
  const after = { ...blurry, words: { ...blurry.words, en: 'Blurry.' }, offered: false }
  expect(changedIn(after, blurry)).toEqual(['words', 'stopped'])
  expect(changedIn(blurry, { ...blurry, documentTypes: [], decisions: [], offered: false })).toEqual([
    'decisions',
    'types',
    'offered',
  ])
})

it('tells what was reworded from what was only spaced otherwise, and from what was left', () => {
  const { words } = blurry
  const now = { ...words, fr: 'La photo est floue.', es: ` ${words.es}\n` }
  expect(rewordedIn(now, words)).toEqual(['fr'])
  expect(leftIn(now, words)).toEqual(['en', 'es'])
  expect(leftIn({ ...words, en: ' It is  blurry.' }, words)).toEqual([])
})

it('says so where a version is like the one before, and where that one is not listed any more', () => {
  expect(changedIn({ ...blurry, version: 5 }, blurry)).toEqual(['same'])
  expect(changedIn(blurry, undefined)).toEqual(['unlisted'])
})

it('finds what could not be sent back any more', () => {
  expect(withoutReason([blurry], types)).toEqual([
    { decision: 'ASK_RETAKE', types: [types[1]] },
    { decision: 'REJECT', types },
  ])
  const both = { ...blurry, decisions: ['ASK_RETAKE' as const, 'REJECT' as const] }
  expect(withoutReason([{ ...both, documentTypes: ['pay-stubs', 'lease'] }], types)).toEqual([])
})
