import { expect, it } from 'vitest'
import type { Shape } from '../../api/client'
import { acceptable } from './useAcceptance'

const task = (part: Partial<Shape<'Task'>>) =>
  ({
    kind: 'DOCUMENT_TO_CHECK',
    documentId: 'd1',
    itemId: 'i1',
    seenAt: '2034-11-20T16:00:00Z',
    ...part,
  }) as Shape<'Task'>

it('what is accepted together was looked at, and is a document', () => {
  const unseen = task({ documentId: 'd2', itemId: 'i2' })
  delete unseen.seenAt
  const call = task({ kind: 'ACTION_TO_DO', itemId: 'i3' })
  expect(acceptable([unseen, call, task({})]).map(({ documentId }) => documentId)).toEqual(['d1'])
})

it('of two for one thing one is accepted, so that it can be taken back', () => {
  const two = [task({}), task({ documentId: 'd2' }), task({ documentId: 'd3', itemId: 'i2' })]
  expect(acceptable(two).map(({ documentId }) => documentId)).toEqual(['d1', 'd3'])
})
