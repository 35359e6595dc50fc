import { screen, within } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { type Session, sessionIs } from '../../api/useSession'
import { show } from '../../test/show'
import Worklist from './Worklist'

type Task = Shape<'Task'>

const HOUR = 3_600_000
const at = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString()

const task = (id: string, part: Partial<Task> = {}): Task => ({
  id,
  kind: 'DOCUMENT_TO_CHECK',
  clientCode: `CL-4TW-90${id}`,
  language: 'es',
  accessNeeds: [],
  journey: {
    stage: 'WAITING_FOR_DECISION',
    overridden: false,
    nextStep: { kind: 'DECIDE', owner: 'OFFICE' },
  },
  program: 'SNAP',
  what: { requirementName: 'Earned income', pages: 2 },
  documentId: `document-${id}`,
  dueAt: at(50),
  overdue: false,
  createdAt: at(-3),
  state: { status: 'OPEN', finished: false },
  allowed: [],
  version: 0,
  ...part,
})

const counts = { open: 3, overdue: 1, dueToday: 0, mine: 1, unseen: 2, snoozed: 0, countedTo: 1000 }

function waiting(items: Task[]) {
  queries.set(['worklist', {}], { items, counts })
  return show(<Worklist />)
}

beforeEach(() => {
  history.replaceState(null, '', '/staff/worklist')
  queries.set(['office'], { timeZone: 'America/Los_Angeles' })
  sessionIs({ accountId: 'me', role: 'CASEWORKER', branch: { id: 'b', name: 'Alder Street' } } as Session)
})

it('says what waits, for whom, until when and whose it is', () => {
  const colleague = { id: 'x', name: 'Ines V.' }
  waiting([task('1', { dueAt: at(-30), owner: { id: 'me', name: 'Dana' } }), task('2', { owner: colleague })])
  const [late, other] = screen.getAllByRole('row').slice(1)
  expect(within(late as HTMLElement).getByText('Check: Earned income, 2 pages')).toBeTruthy()
  expect(late?.textContent).toContain('CL-4TW-901')
  expect(late?.textContent).toContain('1d 6h over')
  expect(late?.textContent).toContain('You')
  expect(other?.textContent).toContain('Ines V.')
})

it('names the day at whose end it is due, not the one that begins then', () => {
  waiting([task('1', { dueAt: '2031-12-01T08:00:00Z' })])
  expect(screen.getAllByRole('row')[1]?.textContent).toContain('Sun, Nov 30, 2031')
})

it('is walked with J and K, and the place keeps the focus', async () => {
  const { user } = waiting([task('1'), task('2'), task('3')])
  await user.keyboard('jjk')
  const here = screen.getAllByRole('row')[1] as HTMLElement
  expect(here.getAttribute('aria-current')).toBe('true')
  expect(here.contains(document.activeElement)).toBe(true)
  expect(document.activeElement?.getAttribute('href')).toBe('/staff/documents/document-1')
})

it('offers what can be done with a selection only once there is one', async () => {
  const { user } = waiting([task('1'), task('2')])
  expect(screen.queryByRole('button', { name: 'Claim' })).toBeNull()
  await user.keyboard('jx')
  await user.keyboard('jx')
  expect(screen.getByText('2 selected')).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Claim' })).toBeTruthy()
  expect(screen.queryByRole('button', { name: 'Reassign' })).toBeNull()
  await user.keyboard('{Escape}')
  expect(screen.queryByText('2 selected')).toBeNull()
})

it('lets a supervisor hand work over', async () => {
  sessionIs({ accountId: 'me', role: 'SUPERVISOR' } as Session)
  const { user } = waiting([task('1')])
  await user.keyboard('jx')
  expect(screen.getByRole('button', { name: 'Reassign' })).toBeTruthy()
})

it('says that nothing waits, and what to do then', () => {
  waiting([])
  expect(screen.getByRole('heading', { name: 'Nothing waits' })).toBeTruthy()
  expect(screen.getByRole('link', { name: 'New client' })).toBeTruthy()
})

it('names a language as every other list does', () => {
  waiting([task('1')])
  expect(screen.getByRole('cell', { name: 'Spanish' })).toBeTruthy()
})
