import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import type { Line } from '../lines'

export const MESSAGES = '/staff/administration/messages'

export type Wording = Shape<'MessageWording'>
export type History = Shape<'MessageWordingHistory'>

/** Words as they are typed, with the edition that was read. */
export type WordingDraft = { subject: string; body: string; edition: number }

export const draftOf = ({ subject = '', body, edition }: Wording): WordingDraft => ({
  subject,
  body,
  edition,
})

/** What is sent: a text has no subject. */
export const termsOf = ({ subject, body, edition }: WordingDraft, email: boolean) => ({
  ...(email && { subject: subject.trim() }),
  body: body.trim(),
  edition,
})

export const missingIn = (email: boolean) => (draft: WordingDraft) => ({
  subject: email && !draft.subject.trim() && 'messages.subject-missing',
  body: !draft.body.trim() && 'messages.body-missing',
})

/** Where it is worded: one message, by one channel, in one language. */
export const wordingAt = (template: string, channel: 'text' | 'email', language: string) =>
  `${MESSAGES}/${template.toLowerCase().replaceAll('_', '-')}-${channel}-${language}`

export const linesOf = ({ subject, body }: Wording, t: (id: string) => string, lang: string): Line[] => [
  ...(subject === undefined ? [] : [{ label: t('messages.subject'), text: subject, lang }]),
  { label: t('messages.words'), text: body, lang },
]

export const readMessage = (id: string) =>
  answer(api.GET('/api/v1/message-templates/{id}', { params: { path: { id } } }))

export const reword = (id: string, body: ReturnType<typeof termsOf>) =>
  answer(api.PUT('/api/v1/message-templates/{id}', { params: { path: { id } }, body }))

export const preview = (id: string, body: ReturnType<typeof termsOf>) =>
  answer(api.POST('/api/v1/message-templates/{id}/preview', { params: { path: { id } }, body }))

/** After a change, one's own or a colleague's. */
export const messagesChanged = () => queries.invalidate(['message-templates'])
