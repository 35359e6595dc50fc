import type { Shape } from '../../api/client'
import { missingWords, paragraph, paragraphs, WORDED, type Worded } from '../languages'
import type { DocumentType } from './reasons'

type Reason = Shape<'ReviewReason'>
export type Decision = Shape<'Decision'>

export const DECISIONS: Decision[] = ['ASK_RETAKE', 'REJECT']

/** A reason as it is typed; with the version that was read, however long ago that was. */
export type ReasonDraft = Reason['words'] & {
  decisions: Decision[]
  documentTypes: string[]
  offered: boolean
  version: number
}

/** What the files have dropped since cannot be chosen any more. */
export function draftOf(reason: Reason | undefined, types: DocumentType[]): ReasonDraft {
  const { words, decisions, documentTypes, offered, version } = reason ?? NOTHING
  const known = types.map(({ documentType }) => documentType)
  return {
    ...words,
    decisions,
    documentTypes: documentTypes.filter(type => known.includes(type)),
    offered,
    version,
  }
}

const NOTHING: Omit<Reason, 'reason' | 'origin'> = {
  words: { en: '', fr: '', es: '' },
  decisions: [],
  documentTypes: [],
  offered: true,
  version: 0,
}

export function termsOf({ en, fr, es, decisions, documentTypes }: ReasonDraft) {
  return { words: paragraphs({ en, fr, es }), decisions, documentTypes }
}

/** What is missing, by field; the ids of sentences. */
export function missingIn({ en, fr, es, decisions, documentTypes }: ReasonDraft) {
  return {
    ...missingWords('words', { en, fr, es }),
    decisions: decisions.length === 0 && 'review-reason.decisions-missing',
    documentTypes: documentTypes.length === 0 && 'review-reason.types-missing',
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

export const wordsOf = ({ en, fr, es }: Reason['words']) => ({ en, fr, es })

export const sameWords = (one: Reason['words'], other: Reason['words']) =>
  one.en === other.en && one.fr === other.fr && one.es === other.es

/**
 * After a colleague changed it: what was typed stays, and what was not touched is as the colleague left it. `read` is
 * what the typing began with.
 */
export function broughtUp(draft: ReasonDraft, read: ReasonDraft, now: ReasonDraft): ReasonDraft {
  const keep = <Part extends keyof ReasonDraft>(part: Part) =>
    same(draft[part], read[part]) ? now[part] : draft[part]
  return {
    en: keep('en'),
    fr: keep('fr'),
    es: keep('es'),
    decisions: keep('decisions'),
    documentTypes: keep('documentTypes'),
    offered: keep('offered'),
    version: now.version,
  }
}

/** The languages in which it says something else. */
export const rewordedIn = (now: Reason['words'], before: Reason['words']) =>
  WORDED.filter(language => paragraph(now[language]) !== paragraph(before[language]))

/** The languages that still say what they said, though others were reworded. */
export function leftIn(now: Reason['words'], before: Reason['words']): Worded[] {
  const reworded = rewordedIn(now, before)
  return reworded.length === 0 ? [] : WORDED.filter(language => !reworded.includes(language))
}

/** What a version without one before it is; 'unlisted' where there was one, too long ago to be shown. */
const FIRST = ['files', 'added']

/** What a version changed of the one before, never nothing; the ends of ids of sentences. */
export function changedIn(now: Reason, before: Reason | undefined) {
  if (!before) return [FIRST[now.version] ?? 'unlisted']
  const changed = [
    ...(rewordedIn(now.words, before.words).length > 0 ? ['words'] : []),
    ...(same(now.decisions, before.decisions) ? [] : ['decisions']),
    ...(same(now.documentTypes, before.documentTypes) ? [] : ['types']),
    ...(now.offered === before.offered ? [] : [now.offered ? 'offered' : 'stopped']),
  ]
  return changed.length > 0 ? changed : ['same']
}

/** Where a worker would find no reason to choose. */
export function withoutReason(reasons: Reason[], types: DocumentType[]) {
  return DECISIONS.map(decision => {
    const covered = reasons
      .filter(({ offered, decisions }) => offered && decisions.includes(decision))
      .flatMap(({ documentTypes }) => documentTypes)
    return { decision, types: types.filter(({ documentType }) => !covered.includes(documentType)) }
  }).filter(({ types }) => types.length > 0)
}
