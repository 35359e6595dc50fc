import { answer, api, type Shape } from '../../api/client'
import { queries } from '../../api/queries'
import { useQuery } from '../../api/useQuery'
import { NO_WORDS } from '../languages'

export const PROGRAMS = '/staff/administration/programs'

export type Kind = 'programs' | 'requirements' | 'document-types'
export const KINDS: Kind[] = ['programs', 'requirements', 'document-types']
export const isKind = (text: string): text is Kind => (KINDS as string[]).includes(text)

export type Thing = Shape<'CatalogueEdition'>
export type Program = Shape<'ProgramTerms'>
export type Requirement = Shape<'RequirementTerms'>
export type DocumentType = Shape<'DocumentTypeTerms'>
export type Catalogue = Shape<'Catalogue'>
export type Terms = Pick<Thing, 'program' | 'requirement' | 'documentType'>

/** As it is typed, with the edition that was read. */
export type Draft = Terms & { edition: number }

const KEY = ['catalogue'] as const

const readAll = () => answer(api.GET('/api/v1/catalogue'))

export const useCatalogue = () => useQuery({ key: [...KEY, 'all'], read: readAll })

export const keyOf = (kind: Kind, id: string) => [...KEY, kind, id]

export const readThing = (kind: Kind, id: string) =>
  answer(api.GET('/api/v1/catalogue/{kind}/{id}', { params: { path: { kind, id } } }))

export const changeThing = (kind: Kind, id: string, body: Draft) =>
  answer(api.PUT('/api/v1/catalogue/{kind}/{id}', { params: { path: { kind, id } }, body }))

export const addThing = (kind: Kind, body: Draft, headers: { 'Idempotency-Key': string }) =>
  answer(api.POST('/api/v1/catalogue/{kind}', { params: { path: { kind } }, body, headers }))

/** After a change, one's own or a colleague's: what is asked has other words now. */
export function catalogueChanged() {
  queries.invalidate(KEY)
  queries.invalidate(['programs'])
}

export const listOf = (catalogue: Catalogue, kind: Kind): Thing[] =>
  ({
    programs: catalogue.programs,
    requirements: catalogue.requirements,
    'document-types': catalogue.documentTypes,
  })[kind]

export const termsOf = ({ program, requirement, documentType }: Thing): Terms => ({
  ...(program && { program }),
  ...(requirement && { requirement }),
  ...(documentType && { documentType }),
})

export const namesOf = (thing: Terms) =>
  (thing.program ?? thing.requirement ?? thing.documentType)?.name ?? NO_WORDS

export const retired = (thing: Terms) => (thing.requirement ?? thing.documentType)?.retired === true

/** What a new one begins with. */
export const begun = (kind: Kind): Draft =>
  kind === 'requirements'
    ? {
        edition: 0,
        requirement: {
          name: NO_WORDS,
          ask: NO_WORDS,
          why: NO_WORDS,
          ifNothing: { code: 'APPLICATION_DENIED', text: NO_WORDS },
          documentTypes: [],
          without: [{ option: 'STAFF_CALL', text: NO_WORDS }],
          retired: false,
        },
      }
    : {
        edition: 0,
        documentType: { name: NO_WORDS, hint: NO_WORDS, validDays: 60, keptFor: 'P3Y1M', retired: false },
      }

/** Whole months of an ISO period; nothing where it has days, too. */
export function monthsOf(period: string) {
  const [, years = '0', months = '0', days] = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?$/.exec(period) ?? []
  return days ? undefined : Number(years) * 12 + Number(months)
}

export function periodOf(months: number) {
  const years = Math.floor(months / 12)
  const rest = months % 12
  return `P${years ? `${years}Y` : ''}${rest || !years ? `${rest}M` : ''}`
}
