import { answer, api, type Shape } from '../../api/client'
import type { Once } from '../../api/useSubmission'

type NewSignature = Shape<'NewSignature'>

/** The words to sign as they stand now, or what was signed already; neither where there is nothing to sign. */
export type ToSign = {
  /** What the client says in their own words, where that is what they sign. */
  own?: { about: string; text: string; version: number } | undefined
  statement?: Shape<'StatementToSign'> | undefined
  /** Number of the signature. */
  signed?: string | undefined
  /** Number of the receipt. */
  receipt?: string | undefined
}

/** Something that can be signed. `needsConsent`: that the client does business online. */
export type Subject = {
  read: (id: string) => Promise<ToSign>
  /** Takes the client's own words, as they follow on a version of them. */
  write?: (id: string, text: string, version: number) => Promise<ToSign>
  /** Answers with the receipt for what was done by it. */
  sign: (id: string, body: NewSignature, headers: Once) => Promise<Shape<'Confirmation'>>
  needsConsent: boolean
  /** Somebody else may have to sign it, too. */
  cosigned: boolean
  /** Where one comes from, and the id of its words. */
  back: (id: string) => { to: string; words: string }
}

const at = (id: string) => ({ params: { path: { id } } })

/** Once they are signed, they can be written anew; that is not what one comes for. */
function ownWords({ allowed, text, version, requirementName, ...rest }: Shape<'ItemStatement'>): ToSign {
  const writable = allowed.includes('write') && !rest.signature
  return {
    own: writable ? { about: requirementName, text, version } : undefined,
    statement: rest.statement,
    signed: rest.signature?.number,
  }
}

const itemActions: Subject = {
  needsConsent: true,
  cosigned: true,
  back: () => ({ to: '/documents', words: 'shell.documents' }),
  read: async id => ownWords(await answer(api.GET('/api/v1/item-actions/{id}/statement', at(id)))),
  write: async (id, text, version) => {
    const body = { text, version }
    return ownWords(await answer(api.PUT('/api/v1/item-actions/{id}/statement', { ...at(id), body })))
  },
  sign: async (id, body, headers) => {
    const path = '/api/v1/item-actions/{id}/signature'
    return (await answer(api.POST(path, { ...at(id), body, headers }))).confirmation
  },
}

const consents: Subject = {
  needsConsent: false,
  cosigned: false,
  back: () => ({ to: '/signatures', words: 'signatures.heading' }),
  read: async () => {
    const { statement, signatureNumber } = await answer(api.GET('/api/v1/consents/electronic-business'))
    return { statement, signed: signatureNumber }
  },
  sign: async (_, body, headers) => {
    const path = '/api/v1/consents/electronic-business/signature'
    return (await answer(api.POST(path, { body, headers }))).confirmation
  },
}

/** The words are there while there is something to sign: what was not sent yet, or its correction. */
const changeReports: Subject = {
  needsConsent: true,
  cosigned: true,
  back: id => ({ to: `/changes/${id}/check`, words: 'sign.back-change' }),
  read: async id => {
    const { allowed, number, signatureNumber } = await answer(api.GET('/api/v1/change-reports/{id}', at(id)))
    if (!allowed.includes('sign')) return { signed: signatureNumber, receipt: number }
    return { statement: await answer(api.GET('/api/v1/change-reports/{id}/statement', at(id))) }
  },
  sign: async (id, body, headers) => {
    const path = '/api/v1/change-reports/{id}/signature'
    return (await answer(api.POST(path, { ...at(id), body, headers }))).confirmation
  },
}

/** What can be signed, by the word for it in the address. */
export const subjects: Record<string, Subject> = {
  'item-actions': itemActions,
  'change-reports': changeReports,
  consents,
}
