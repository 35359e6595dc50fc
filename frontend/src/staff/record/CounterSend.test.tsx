import { screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import { Problem } from '../../api/problem'
import type { PageState } from '../../offline/page-state'
import type { QueueView } from '../../offline/queue-view'
import { show } from '../../test/show'
import { CounterSend } from './CounterSend'

const refused = new Problem(415, { type: '/problems/upload-type-not-accepted' })
const viewOf = (...states: PageState[]) =>
  ({ pages: states.map(state => ({ state })), ready: false, submitted: false }) as QueueView

it('says that pages are on their way while nothing is wrong', () => {
  show(<CounterSend view={viewOf({ status: 'WAITING' })} busy={false} onSend={() => {}} />)
  expect(screen.getByRole('status').textContent).toContain('on their way')
})

it('says what to do about a page that did not arrive', () => {
  const view = viewOf({ status: 'SENT', uploadId: 'u1' }, { status: 'FAILED', problem: refused })
  show(<CounterSend view={view} busy={false} onSend={() => {}} />)
  expect(screen.getByRole('status').textContent).toContain('remove it')
})
