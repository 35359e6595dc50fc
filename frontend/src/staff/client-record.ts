import { answer, api } from '../api/client'
import { queries } from '../api/queries'
import { spoken } from '../i18n/speak'

/** Also by language: what is in a record comes in the words of whoever asks. */
export const recordKey = (code: string) => ['record', code, spoken()] as const

export const readRecord = (code: string) =>
  answer(api.GET('/api/v1/clients/{code}', { params: { path: { code } } }))

/** After a change: what is on screen is asked for again, and the lists that show a part of it. */
export function recordChanged(code: string) {
  queries.invalidate(['record', code])
  queries.invalidate(['worklist'])
  queries.invalidate(['clients'])
}
