import { cleanup, screen } from '@testing-library/preact'
import { beforeEach, expect, it, vi } from 'vitest'
import type { Shape } from '../../api/client'
import { show } from '../../test/show'
import { SendBack } from './SendBack'

const review = {
  document: { id: 'd1', version: 3 },
  client: { code: 'CL-4TW-906', name: 'Rosa Fernhollow', language: 'es' },
  reasons: [
    {
      reason: 'blurry',
      version: 2,
      text: 'The photo is blurry.',
      clientText: 'La foto está borrosa.',
      decisions: ['ASK_RETAKE'],
    },
    { reason: 'expired', text: 'It is too old.', clientText: 'Ya venció.', decisions: ['REJECT'] },
  ],
} as unknown as Shape<'Review'>

function form(shown = review) {
  const decide = vi.fn()
  const decision = { decide, busy: false, error: undefined } as never
  return {
    decide,
    ...show(<SendBack kind="ASK_RETAKE" review={shown} decision={decision} onClose={() => {}} />),
  }
}

beforeEach(() => sessionStorage.clear())

it('offers only the reasons that fit the decision, and shows what the client will read', async () => {
  const { user } = form()
  expect(screen.queryByLabelText('It is too old.')).toBeNull()
  await user.click(screen.getByLabelText('The photo is blurry.'))
  await user.type(screen.getByLabelText(/Note to the client/), 'Falta una esquina.')
  const preview = screen.getByRole('region', { name: 'What the client will read' })
  expect(preview.textContent).toContain('La foto está borrosa.')
  expect(preview.textContent).toContain('Falta una esquina.')
  expect(preview.querySelector('blockquote')?.lang).toBe('es')
})

it('decides nothing without a reason', async () => {
  const { user, decide } = form()
  await user.click(screen.getByRole('button', { name: 'Ask for a retake' }))
  expect(decide).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toContain('Choose the reason')
})

it('does not send a reason that is no longer offered since it was chosen', async () => {
  const { user } = form()
  await user.click(screen.getByLabelText('The photo is blurry.'))
  cleanup()
  const { user: later, decide } = form({ ...review, reasons: [] })
  await later.click(screen.getByRole('button', { name: 'Ask for a retake' }))
  expect(decide).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toContain('Choose the reason')
})

it('has a reason chosen anew that an administrator changed since it was chosen', async () => {
  const { user } = form()
  await user.click(screen.getByLabelText('The photo is blurry.'))
  cleanup()
  const words = { version: 3, text: 'We cannot read it.', clientText: 'No se lee.' }
  const reasons = review.reasons.map(one => ({ ...one, ...(one.reason === 'blurry' && words) }))
  const { user: later, decide } = form({ ...review, reasons })
  const preview = screen.getByRole('region', { name: 'What the client will read' })
  expect(screen.getByText(/An administrator changed this reason/)).toBeTruthy()
  expect(screen.getByLabelText<HTMLInputElement>('We cannot read it.').checked).toBe(false)
  expect(preview.textContent).not.toContain('No se lee.')
  await later.click(screen.getByRole('button', { name: 'Ask for a retake' }))
  expect(decide).not.toHaveBeenCalled()
  await later.click(screen.getByLabelText('We cannot read it.'))
  expect(screen.queryByText(/An administrator changed this reason/)).toBeNull()
  expect(preview.textContent).toContain('No se lee.')
  await later.click(screen.getByRole('button', { name: 'Ask for a retake' }))
  expect(decide).toHaveBeenCalledWith({ decision: 'ASK_RETAKE', reason: 'blurry', reasonVersion: 3 })
})

it('sends the reason, and the note only where there is one', async () => {
  const { user, decide } = form()
  await user.click(screen.getByLabelText('The photo is blurry.'))
  await user.click(screen.getByRole('button', { name: 'Ask for a retake' }))
  expect(decide).toHaveBeenCalledWith({ decision: 'ASK_RETAKE', reason: 'blurry', reasonVersion: 2 })
})

it('has the words again for whoever could not send them, or took the decision back', async () => {
  const { user } = form()
  await user.click(screen.getByLabelText('The photo is blurry.'))
  await user.type(screen.getByLabelText(/Note to the client/), 'Falta una esquina.')
  await user.click(screen.getByRole('button', { name: 'Ask for a retake' }))
  const note = () => screen.getByLabelText<HTMLTextAreaElement>(/Note to the client/).value
  expect(note()).toBe('Falta una esquina.')
  cleanup()
  form()
  expect(note()).toBe('Falta una esquina.')
  expect(screen.getByLabelText<HTMLInputElement>('The photo is blurry.').checked).toBe(true)
})
