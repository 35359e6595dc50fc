import { WORDED, type Words } from '../languages'
import type { Line } from '../lines'
import type { DocumentType, Program, Requirement, Terms } from './catalogue'

type Say = (id: string) => string
type IfNothing = Program['ifNothing']['active']

/** What things are called, by id, where they are only named. */
export type Names = (ids: string[]) => string

const worded = (label: string, words: Words, t: Say): Line[] =>
  WORDED.map(lang => ({ label: `${label} · ${t(`language.${lang}`)}`, text: words[lang], lang }))

const ifNothing = (label: string, { code, text }: IfNothing, t: Say): Line[] => [
  { label, text: t(`catalogue.nothing-${code}`) },
  ...worded(label, text, t),
]

const ofProgram = (it: Program, t: Say, names: Names): Line[] => [
  ...worded(t('catalogue.name'), it.name, t),
  ...worded(t('catalogue.alias'), it.alias, t),
  ...worded(t('catalogue.summary'), it.summary, t),
  ...Object.entries(it.clocks).map(([clock, days]) => ({
    label: t(`catalogue.clock-${clock}`),
    text: typeof days === 'boolean' ? t(`catalogue.${days ? 'yes' : 'no'}`) : String(days),
  })),
  ...ifNothing(t('catalogue.undecided'), it.ifNothing.undecided, t),
  ...ifNothing(t('catalogue.active'), it.ifNothing.active, t),
  { label: t('catalogue.requirements'), text: names(it.requirements) },
]

const ofRequirement = (it: Requirement, t: Say, names: Names): Line[] => [
  ...worded(t('catalogue.staff-name'), it.name, t),
  ...worded(t('catalogue.ask'), it.ask, t),
  ...worded(t('catalogue.why'), it.why, t),
  { label: t('catalogue.document-types'), text: names(it.documentTypes) },
  ...it.without.flatMap(({ option, text }, index) => {
    const label = `${t('catalogue.without')} ${index + 1}`
    return [{ label, text: t(`catalogue.way-${option}`) }, ...worded(label, text, t)]
  }),
  ...ifNothing(t('catalogue.if-nothing'), it.ifNothing, t),
  { label: t('catalogue.retired'), text: t(`catalogue.${it.retired ? 'yes' : 'no'}`) },
]

const ofType = (it: DocumentType, t: Say): Line[] => [
  ...worded(t('catalogue.name'), it.name, t),
  ...worded(t('catalogue.hint'), it.hint, t),
  { label: t('catalogue.valid-days'), text: String(it.validDays) },
  { label: t('catalogue.kept-for'), text: it.keptFor },
  { label: t('catalogue.retired'), text: t(`catalogue.${it.retired ? 'yes' : 'no'}`) },
]

/** All that one says, a line for each thing in each language. */
export const linesOf = ({ program, requirement, documentType }: Terms, t: Say, names: Names): Line[] => [
  ...(program ? ofProgram(program, t, names) : []),
  ...(requirement ? ofRequirement(requirement, t, names) : []),
  ...(documentType ? ofType(documentType, t) : []),
]
