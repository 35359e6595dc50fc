import { screen } from '@testing-library/preact'
import { expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { show } from '../../test/show'
import { Viewer } from './Viewer'

const page = { page: 1, picture: 'READY' } as Shape<'DocumentPage'>
const view = { frame: null, setFrame: () => {}, percent: 100, view: { turn: 0 } } as never

function look(of: Partial<Shape<'Document'>>) {
  const document = { id: 'd1', pages: [page], state: { status: 'CHECKED' }, ...of } as Shape<'Document'>
  show(
    <Viewer document={document} page={page} picture={{ status: 'COMING' }} view={view} onPage={() => {}} />,
  )
}

it('offers the original once it is found clean', () => {
  look({ scan: 'CLEAN' })
  expect(screen.getByRole('link', { name: /Original/ }).getAttribute('href')).toContain('/original')
})

it('says why there is no original while the scanner has not answered', () => {
  look({ scan: 'PENDING' })
  expect(screen.queryByRole('link')).toBeNull()
  expect(screen.getByText('Original: waits for the virus scan')).toBeTruthy()
})

it('shows nothing of what was found dangerous', () => {
  look({ scan: 'DANGEROUS', state: { status: 'QUARANTINED', finished: true } })
  expect(screen.queryByRole('img')).toBeNull()
  expect(screen.getByText('Held back: the file may be harmful')).toBeTruthy()
})
