import { i18n } from '@lingui/core'
import { describe, expect, it } from 'vitest'
import { CHANGE_KINDS, type ChangeKind, fieldsOf } from '../../changes/fields'
import { LANGUAGES, type Language } from '../../i18n/language'
import { speak } from '../../i18n/speak'
import { pagesOf } from './questions'
import { choiceOf, faultOf, headingOf, hintOf, nameOf, titleOf } from './wording'

const t = (id: string, values?: Record<string, unknown>) => i18n._(id, values)
const CODES =
  'missing not-valid too-short too-long too-small too-large in-the-future too-far-away before-start'

/** All that somebody can be asked about one kind of change. */
function wordsFor(kind: ChangeKind): string[] {
  const fields = fieldsOf(kind)
  const whats = fields.find(({ name }) => name === 'what')?.choices ?? ['']
  return whats.flatMap(what => {
    const written = { what, employer: 'Corner Market', accountLast4: '6789' }
    return [
      titleOf(kind, written, t),
      t(`change-example.${kind}`),
      ...pagesOf(kind, written, false)
        .filter(page => page !== 'check')
        .map(page => headingOf(kind, written, page, t)),
      ...fields.flatMap(field => [
        nameOf(kind, written, field.name, t),
        hintOf(kind, written, field.name, t) ?? '',
        ...(field.choices ?? []).map(choice => choiceOf(kind, field.name, choice, t)),
        ...CODES.split(' ').map(code => faultOf(field, code, { field: 'X', day: 'Y' }, t)),
      ]),
    ]
  })
}

describe.each(Object.keys(LANGUAGES) as Language[])('in %s', language => {
  it.each(CHANGE_KINDS)('there are words for all that is asked about %s', async kind => {
    await speak(language)
    expect(wordsFor(kind).filter(words => /^change-[\w-]+\./.test(words) || /\{\w+\}/.test(words))).toEqual(
      [],
    )
  })
})

it('leaves no hole in a question where the employer is not known yet', () => {
  expect(headingOf('JOB', { what: 'ENDED' }, 'when', t)).toBe('Since when?')
  expect(headingOf('JOB', { what: 'ENDED', employer: 'Elm Diner' }, 'when', t)).toBe(
    'What was the last day at Elm Diner?',
  )
})
