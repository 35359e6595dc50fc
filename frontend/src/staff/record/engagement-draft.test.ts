import { expect, it } from 'vitest'
import { contentOf, EMPTY, missingIn } from './engagement-draft'
import { begunName, whoBegins } from './mentioning'
import { momentOf, shownAt } from './moment'

const ZONE = 'America/Toronto'
const pat = { id: '6f9619ff-8b86-4d01-b42d-00cf4fc964ff', name: 'Pat Sample' }

it('reads a wall clock in its own zone, also on the days on which it changes', () => {
  expect(momentOf('2026-03-05', '14:12', ZONE)).toBe('2026-03-05T19:12:00.000Z')
  expect(momentOf('2026-03-08', '03:30', ZONE)).toBe('2026-03-08T07:30:00.000Z')
  expect(momentOf('2026-11-01', '12:00', ZONE)).toBe('2026-11-01T17:00:00.000Z')
  expect(shownAt('2026-03-05T19:12:09.5Z', ZONE)).toEqual({ day: '2026-03-05', time: '14:12' })
})

it('sends nothing that the channel does not have', () => {
  const draft = { ...EMPTY, text: ' x ', direction: 'TO_CLIENT', minutes: '5' } as const
  expect(contentOf({ ...draft, mentions: [] }, ZONE)).toEqual({
    channel: 'NOTE_ONLY',
    text: 'x',
    mentions: [],
  })
  expect(contentOf({ ...draft, channel: 'PHONE', mentions: [] }, ZONE)).toMatchObject({
    direction: 'TO_CLIENT',
    minutes: 5,
  })
})

it('mentions whose name is still in the text', () => {
  const mentions = [pat]
  expect(contentOf({ ...EMPTY, text: '@Pat Sample: call her', mentions }, ZONE).mentions).toEqual([pat.id])
  expect(contentOf({ ...EMPTY, text: 'call her', mentions }, ZONE).mentions).toEqual([])
})

it('says what is missing', () => {
  expect(missingIn({ ...EMPTY, day: '2026-03-05', minutes: '9' })).toEqual({
    text: 'note.missing',
    at: 'note.at-missing',
    minutes: false,
  })
  expect(missingIn({ ...EMPTY, text: 'x', channel: 'VISIT', minutes: '1441' }).minutes).toBe(
    'note.minutes-wrong',
  )
})

it('finds a colleague by the beginning of the name after an @', () => {
  expect(begunName('Ask @pa')).toEqual({ at: 4, typed: 'pa' })
  expect(begunName('pat@example')).toBeUndefined()
  expect(begunName('no sign')).toBeUndefined()
  expect(whoBegins([pat, { id: '', name: 'Élodie Roy' }], 'elo')).toEqual([{ id: '', name: 'Élodie Roy' }])
})
