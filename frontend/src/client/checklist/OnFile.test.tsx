import { screen } from '@testing-library/preact'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { LANGUAGES, type Language } from '../../i18n/language'
import { speak } from '../../i18n/speak'
import { show } from '../../test/show'
import { DoneItem } from './DoneItem'
import { ItemCard } from './ItemCard'

type Item = Shape<'ChecklistItem'>

const document = {
  id: 'd1',
  documentType: 'pay-stubs',
  requirementName: 'Earned income',
  receivedAt: '2031-11-20T15:00:00Z',
  state: { status: 'ACCEPTED', finished: true },
} as Shape<'Document'>

const item = (change: Partial<Item> = {}) =>
  ({
    id: 'i1',
    ask: 'What you earn',
    programName: 'Medical care',
    reason: 'We need it to decide.',
    why: 'It decides how much you can get.',
    dueOn: '2031-12-03',
    overdue: false,
    state: { status: 'OFFERED_FROM_FILE', finished: false },
    allowed: ['sendDocument', 'chooseOffer', 'openAction'],
    documentTypes: [{ documentType: 'pay-stubs', name: 'Pay stubs', hint: '' }],
    without: [],
    documents: [],
    offer: { document },
    ...change,
  }) as Item

const text = () => globalThis.document.body.textContent ?? ''

beforeAll(() => queries.set(['office'], { timeZone: 'America/Los_Angeles' }))

it('offers what is on file with one tap, or to send something newer', async () => {
  await speak('en')
  show(<ItemCard item={item()} begun={new Map()} lit />)
  expect(text()).toContain('We already have this: Pay stubs, sent November 20')
  expect(screen.getByRole('button', { name: /^Use it/ })).toBeTruthy()
  expect(screen.getByRole('link', { name: /Send a newer one/ }).getAttribute('href')).toBe(
    '/checklist/i1/photos',
  )
  expect(screen.getByRole('link', { name: /See what you sent/ }).getAttribute('href')).toBe('/documents/d1')
  expect(screen.queryByText(/I don’t have this/)).toBeNull()
})

it('goes by what it was sent for where nobody said what it is', () => {
  const { documentType: _, ...unnamed } = document
  show(<ItemCard item={item({ offer: { document: unnamed as Shape<'Document'> } })} begun={new Map()} lit />)
  expect(text()).toContain('We already have this: Earned income, sent November 20')
})

it('is with the office once it was chosen, and says so where it was used', () => {
  const offer = { document, chosenAt: '2031-11-25T15:00:00Z' }
  const chosen = item({ offer, state: { status: 'IN_PROGRESS', finished: false }, allowed: ['sendDocument'] })
  const card = show(<ItemCard item={chosen} begun={new Map()} lit={false} />)
  expect(text()).toContain('You asked us to use this: Pay stubs')
  expect(screen.queryByRole('button')).toBeNull()
  card.unmount()
  show(<DoneItem item={item({ offer, state: { status: 'SATISFIED', finished: true }, allowed: [] })} />)
  expect(text()).toContain('We used what we had: Pay stubs')
})

describe.each(Object.keys(LANGUAGES) as Language[])('in %s', language => {
  it('has words for all of it', async () => {
    await speak(language)
    show(<ItemCard item={item()} begun={new Map()} lit />)
    expect(text()).not.toMatch(/\b(item|stand)\.[\w-]+/)
  })
})

it('says of what is kept no more when it was removed, and leads to the receipt', async () => {
  await speak('en')
  const removed = {
    ...document,
    confirmationNumber: 'PL-7K4M-29XK',
    pages: [],
    removed: { at: '2034-12-20T15:00:00Z', keptFor: 'P3Y1M', pages: 2 },
  } as unknown as Shape<'Document'>
  const done = item({ state: { status: 'SATISFIED', finished: true }, documents: [removed] })
  const { offer: _, ...own } = done
  show(<DoneItem item={own} />)
  expect(text()).toContain('2 pages, sent November 20')
  expect(text()).toContain('We kept it for as long as we had to, and removed it on December 20')
  expect(screen.queryByRole('link', { name: /See what you sent/ })).toBeNull()
  expect(screen.getByRole('link', { name: /See the receipt/ }).getAttribute('href')).toBe(
    '/confirmations/PL-7K4M-29XK',
  )
})
