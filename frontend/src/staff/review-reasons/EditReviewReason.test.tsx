import { cleanup, screen, within } from '@testing-library/preact'
import { beforeEach, expect, it, vi } from 'vitest'
import { Route, Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import type { Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { show } from '../../test/show'
import EditReviewReason from './EditReviewReason'

const KEY = ['review-reasons', 'blurry']

const first: Shape<'ReviewReason'> = {
  reason: 'blurry',
  version: 0,
  words: { en: 'It is blurry.', fr: 'C’est flou.', es: 'Está borrosa.' },
  decisions: ['ASK_RETAKE'],
  documentTypes: ['pay-stubs'],
  offered: true,
  origin: 'FILES',
}
const second: Shape<'ReviewReason'> = {
  ...first,
  version: 1,
  words: { ...first.words, en: 'It is not sharp.' },
  origin: 'CHANGED',
  changedAt: '2031-11-20T15:00:00Z',
  changedBy: 'Ana Sample',
}
const third: Shape<'ReviewReason'> = { ...second, version: 2, offered: false, changedBy: undefined }

const programs = {
  items: [{ requirements: [{ documentTypes: [{ documentType: 'pay-stubs', name: 'Pay stubs' }] }] }],
}

const answers = vi.fn<(request: Request) => Promise<Response>>()
const json = (body: unknown, status = 200) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })

beforeEach(() => {
  sessionStorage.clear()
  queries.set(['office'], { timeZone: 'America/Los_Angeles' })
  queries.set(['programs', 'en'], programs)
  answers.mockReset().mockImplementation(async () => json({ items: [second, first] }))
  vi.stubGlobal('fetch', answers)
})

function edit() {
  const { hook } = memoryLocation({ path: '/staff/administration/review-reasons/blurry' })
  return show(
    <Router hook={hook}>
      <Route path="/staff/administration/review-reasons/:reason">
        <EditReviewReason />
      </Route>
    </Router>,
  )
}

const english = () => screen.findByLabelText<HTMLTextAreaElement>('English')

it('gives back what was typed before earlier words took its place, after a reload, too', async () => {
  const { user } = edit()
  await user.clear(await english())
  await user.type(await english(), 'We cannot read the second line.')
  await user.click(screen.getByRole('button', { name: /^Use these words again/ }))
  cleanup()
  const { user: later } = edit()
  expect((await english()).value).toBe('It is blurry.')
  await later.click(screen.getByRole('button', { name: 'Back to what I typed' }))
  expect((await english()).value).toBe('We cannot read the second line.')
  expect(screen.queryByRole('button', { name: 'Back to what I typed' })).toBeNull()
})

it('begins with what is true now, not with what was known', async () => {
  queries.set(KEY, { items: [first] }, Date.now() - 1000)
  let come = (_: Response) => {}
  answers.mockImplementation(() => new Promise(resolve => (come = resolve)))
  edit()
  await vi.waitFor(() => expect(answers).toHaveBeenCalled())
  expect(screen.queryByLabelText('English')).toBeNull()
  come(json({ items: [second, first] }))
  expect((await english()).value).toBe('It is not sharp.')
})

it('says what a colleague changed, though the words are the same', async () => {
  const { user } = edit()
  await english()
  answers.mockImplementation(async request =>
    request.method === 'PUT'
      ? json({ type: '/problems/changed-meanwhile', params: { reviewReason: third } }, 409)
      : json({ items: [third, second, first] }),
  )
  await user.click(screen.getByRole('button', { name: 'Save' }))
  const notice = within((await screen.findByText('Somebody changed it:')).parentElement as HTMLElement)
  expect(notice.getByText('Withdrawn')).toBeTruthy()
  expect(notice.queryByText('It is not sharp.')).toBeNull()
})

it('says what the other languages still say before words are saved that are new in one', async () => {
  const { user } = edit()
  const saved = () => answers.mock.calls.filter(([request]) => request.method === 'PUT').length
  await user.clear(await english())
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(screen.getByRole('alert').textContent).toContain('Write it in English')
  await user.type(await english(), 'Hold it still.')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(screen.queryByRole('alert')).toBeNull()
  const lead = screen.getByText('French and Spanish still say what they said:')
  expect(lead.closest('.notice')?.textContent).toContain('C’est flou.')
  expect(lead.parentElement).toBe(document.activeElement)
  expect(saved()).toBe(0)
  await user.click(screen.getByRole('button', { name: 'Go back to French and Spanish' }))
  expect(screen.getByLabelText('Français')).toBe(document.activeElement)
  await user.type(screen.getByLabelText('Français'), ' Ne bougez pas.')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(screen.getByText('Spanish still says what it said:')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Save anyway' }))
  expect(saved()).toBe(1)
})

it('does not warn of words that stood together before', async () => {
  const { user } = edit()
  await english()
  await user.click(screen.getByRole('button', { name: /^Use these words again/ }))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(screen.queryByText(/still say/)).toBeNull()
  expect(answers.mock.calls.filter(([request]) => request.method === 'PUT')).toHaveLength(1)
})

it('titles what a version changed by what that was', async () => {
  const fourth = {
    ...third,
    version: 3,
    offered: true,
    words: { ...third.words, fr: 'Floue.', en: 'Blurry.' },
  }
  answers.mockImplementation(async () => json({ items: [fourth, third, second, first] }))
  edit()
  await english()
  expect(screen.getAllByRole('heading', { level: 3 }).map(title => title.textContent)).toEqual([
    'English and French reworded · Brought back',
    'Withdrawn',
    'English reworded',
    'As it came',
  ])
})

it('says what went wrong where the document types do not come, and asks again', async () => {
  queries.clear()
  answers.mockImplementation(async request =>
    request.url.endsWith('/programs') ? json({}, 500) : json({ items: [second, first] }),
  )
  const { user } = edit()
  const again = await screen.findByRole('button', { name: 'Try again' })
  answers.mockImplementation(async request =>
    json(request.url.endsWith('/programs') ? programs : { items: [second, first] }),
  )
  await user.click(again)
  expect((await english()).value).toBe('It is not sharp.')
})
