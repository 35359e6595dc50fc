import { screen } from '@testing-library/preact'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { queries } from '../../api/queries'
import { LANGUAGES, type Language } from '../../i18n/language'
import { alsoSpeak, speak } from '../../i18n/speak'
import type { LeftBehind } from '../../offline/left-behind'
import { upload } from '../../test/left-behind'
import { show } from '../../test/show'
import { sentWords } from '../words'
import { NotSent } from './NotSent'

const file = (id: string, change: Partial<LeftBehind> = {}) =>
  upload(id, {
    fileName: `${id}.jpg`,
    finishedAt: '2031-11-20T15:01:00Z',
    keptUntil: '2031-11-22T15:01:00Z',
    ...change,
  })
const later = file('b', { finishedAt: '2031-11-20T16:30:00Z', keptUntil: '2031-11-22T16:30:00Z' })

const text = () => document.body.textContent ?? ''

beforeAll(() => alsoSpeak(sentWords))
beforeEach(() => queries.set(['office'], { timeZone: 'America/Los_Angeles' }))

it('says nothing where nothing was left', () => {
  show(<NotSent files={[]} />)
  expect(text()).toBe('')
})

it('says when the last one came, and until when all of them are kept', () => {
  show(<NotSent files={[later, file('a')]} />)
  expect(screen.getByRole('region', { name: '2 files came and were not sent' })).toBeTruthy()
  expect(text()).toContain('The last one came on Nov 20, 8:30')
  expect(text()).toContain('We keep them until Nov 22, 7:01')
  expect(text()).toContain('Nobody at the office has looked at them, and they do not count as sent.')
  expect(text()).not.toContain('in part')
})

it('says of what came only in part that it did', () => {
  const { finishedAt: _, ...part } = file('a', { received: 10 })
  const card = show(<NotSent files={[part]} />)
  expect(text()).toContain('Only a part of it came.')
  card.unmount()
  show(<NotSent files={[part, later]} />)
  expect(text()).toContain('One of them came only in part.')
})

it('throws nothing away before that was asked once more', async () => {
  const { user } = show(<NotSent files={[file('a')]} />)
  await user.click(screen.getByRole('button', { name: 'Throw it away' }))
  expect(screen.getByRole('heading', { name: 'Throw this file away?' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Keep it for now' }))
  expect(screen.queryByRole('heading', { name: 'Throw this file away?' })).toBeNull()
  expect(screen.getByRole('region')).toBeTruthy()
})

describe.each(Object.keys(LANGUAGES) as Language[])('in %s', language => {
  it('has words for all of it', async () => {
    await speak(language)
    const { fileName: _, ...unnamed } = file('a', { received: 10 })
    show(<NotSent files={[unnamed, later]} />)
    expect(text()).not.toMatch(/\bunsent\.[\w-]+/)
  })
})
