import type { Shape } from '../../api/client'

type ClientRecord = Shape<'ClientRecord'>

const happened = ({ timeline }: ClientRecord, what: string) => timeline.some(({ kind }) => kind === what)

/** A client who has just been created cannot come in before the link was sent. */
export const linkIsNext = (record: ClientRecord) =>
  happened(record, 'CLIENT_CREATED') && !happened(record, 'SIGN_IN_LINK_MADE')

/** The one tool to put forward: what waits in the worklist has its own button, and then none of these is. */
export function nextTool(record: ClientRecord): 'link' | 'ask' | 'note' | undefined {
  if (record.tasks.length > 0) return undefined
  if (linkIsNext(record)) return 'link'
  const going = record.enrolments.filter(({ state }) => !state.finished)
  return going.some(({ items }) => items.length === 0) ? 'ask' : 'note'
}
