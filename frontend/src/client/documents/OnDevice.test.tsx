import { screen } from '@testing-library/preact'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { LANGUAGES, type Language } from '../../i18n/language'
import { alsoSpeak, speak } from '../../i18n/speak'
import type { Standing } from '../../offline/standing'
import type { Unsent } from '../../offline/unsent'
import { upload } from '../../test/left-behind'
import { show } from '../../test/show'
import { sentWords, taskWords } from '../words'
import { OnDevice } from './OnDevice'

const item = { id: 'i', ask: 'What you earn' } as Shape<'ChecklistItem'>
const both = [upload('a', { keptUntil: '2031-11-22T16:30:00Z' }), upload('b')]

function see(standing: Partial<Standing> | undefined, unsent: Partial<Unsent> = {}) {
  const begun = [{ item, unsent: { item: 'i', pages: 2, failed: 0, wanted: false, ...unsent } }]
  const known =
    standing &&
    new Map([['i', { there: standing.came?.length ?? 0, came: [], thrown: [], expired: [], ...standing }]])
  return show(<OnDevice begun={begun} standings={known} />)
}

const text = () => document.body.textContent ?? ''

beforeAll(async () => {
  await alsoSpeak(sentWords)
  await alsoSpeak(taskWords)
})
beforeEach(() => queries.set(['office'], { timeZone: 'America/Los_Angeles' }))

it('says that it is on this device only where the office has nothing of it', () => {
  see({})
  expect(text()).toContain('Only on this device')
  expect(screen.getByRole('button', { name: /^Remove from this device/ })).toBeTruthy()
})

it('says what came, that it does not count, and until when the first of it is kept', () => {
  see({ came: both })
  expect(text()).not.toContain('Only on this device')
  expect(text()).toContain('all of them came to the office. Nobody at the office has looked at them')
  expect(text()).toContain('The office keeps them until Nov 22, 7:00')
  expect(screen.getByRole('link', { name: /^Go on where you stopped/ })).toBeTruthy()
})

it('does not say that it is only here where a part of it has come', () => {
  see({ there: 1 })
  expect(text()).not.toMatch(/Only on this device|does not have/)
  expect(screen.getByRole('button', { name: /^Throw away/ })).toBeTruthy()
})

it('says that only some of it came', () => {
  see({ came: [upload('a')] })
  expect(text()).toContain('All 2 pages are on this device, and the office has one of them.')
})

it('says why the office has it no more, and sends nothing again by itself', () => {
  see({ thrown: [{ id: 'a' }], expired: [{ id: 'b' }] })
  expect(text()).toContain('1 page was thrown away on another device or in another window.')
  expect(text()).toContain('The office no longer keeps 1 page')
  expect(screen.getByRole('button', { name: /^Upload again/ })).toBeTruthy()
  expect(screen.getByRole('button', { name: /^Remove from this device/ })).toBeTruthy()
})

it('throws nothing away that is to be sent', () => {
  see({ came: both }, { wanted: true })
  expect(text()).toContain('Waiting to go')
  expect(screen.getAllByRole('link')).toHaveLength(1)
  expect(screen.queryByRole('button')).toBeNull()
})

it('does not say where it is as long as the office cannot be asked', () => {
  see(undefined)
  expect(text()).toContain('Not sent')
  expect(text()).not.toMatch(/Only on this device|does not have/)
  expect(screen.queryByRole('button')).toBeNull()
})

it('throws nothing away before that was asked once more', async () => {
  const { user } = see({ came: both })
  await user.click(screen.getByRole('button', { name: /^Throw away/ }))
  expect(screen.getByRole('heading', { name: 'Throw these 2 pages away?' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Keep them for now' }))
  expect(screen.queryByRole('heading', { name: 'Throw these 2 pages away?' })).toBeNull()
})

describe.each(Object.keys(LANGUAGES) as Language[])('in %s', language => {
  it('has words for all of it', async () => {
    await speak(language)
    see({ came: [upload('a')], thrown: [{ id: 'b' }], expired: [{ id: 'c' }] }, { pages: 3 })
    expect(text()).not.toMatch(/\b(held|unsent|sent|item)\.[a-z-]+/)
  })
})
