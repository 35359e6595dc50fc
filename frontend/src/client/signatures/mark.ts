import type { Shape } from '../../api/client'
import { type DateParts, isoDate } from '../../ui/field/DateField'
import { isDrawn, type Stroke } from './strokes'

type NewSignature = Shape<'NewSignature'>
type Authority = Shape<'Representative'>['authority']

/** How far somebody has come with signing. */
export type Mark = {
  name: string
  strokes: Stroke[]
  /** Signs for the client, and by what right. */
  forOther: boolean
  authority: Authority | ''
  description: string
  since: DateParts
}

export const NO_MARK: Mark = {
  name: '',
  strokes: [],
  forOther: false,
  authority: '',
  description: '',
  since: { year: '', month: '', day: '' },
}

export const AUTHORITIES: Authority[] = [
  'PARENT_OR_GUARDIAN',
  'POWER_OF_ATTORNEY',
  'COURT_APPOINTED',
  'AUTHORIZED_REPRESENTATIVE',
  'OTHER',
]

type Fault = { id: string; words: string }

function representativeOf({
  authority,
  description,
  since,
}: Mark): Fault | NonNullable<NewSignature['representative']> {
  if (!authority) return { id: 'authority', words: 'sign.authority-none' }
  if (!description.trim()) return { id: 'authority-what', words: 'sign.authority-what-none' }
  const right = { authority, description: description.trim() }
  if (!Object.values(since).some(Boolean)) return right
  const day = isoDate(since)
  return day ? { ...right, since: day } : { id: 'authority-since', words: 'sign.authority-since-none' }
}

/** The signature under the words with this hash, or what is missing: the control that asks for it, and the id of words. */
export function signatureOf(mark: Mark, statementHash: string): NewSignature | Fault {
  const name = mark.name.trim().replace(/\s+/g, ' ')
  if (!name) return { id: 'name', words: 'sign.name-none' }
  const drawn = isDrawn(mark.strokes)
  const signature: NewSignature = {
    statementHash,
    name,
    method: drawn ? 'DRAWN' : 'TYPED',
    ...(drawn && { strokes: mark.strokes }),
  }
  if (!mark.forOther) return signature
  const representative = representativeOf(mark)
  return 'words' in representative ? representative : { ...signature, representative }
}
