import { missingWords } from '../languages'
import type { DocumentType, Draft, Program, Requirement } from './catalogue'

const program = ({ alias, name, summary, ifNothing, requirements }: Program) => ({
  ...missingWords('program.name', name),
  ...missingWords('program.alias', alias),
  ...missingWords('program.summary', summary),
  ...missingWords('program.ifNothing.undecided.text', ifNothing.undecided.text),
  ...missingWords('program.ifNothing.active.text', ifNothing.active.text),
  'program.requirements': requirements.length === 0 && 'catalogue.requirements-missing',
})

const requirement = ({ name, ask, why, ifNothing, documentTypes, without }: Requirement) => ({
  ...missingWords('requirement.name', name),
  ...missingWords('requirement.ask', ask),
  ...missingWords('requirement.why', why),
  ...missingWords('requirement.ifNothing.text', ifNothing.text),
  'requirement.documentTypes': documentTypes.length === 0 && 'catalogue.types-missing',
  ...Object.assign(
    {},
    ...without.map(({ text }, index) => missingWords(`requirement.without[${index}].text`, text)),
  ),
})

const documentType = ({ name, hint }: DocumentType) => ({
  ...missingWords('documentType.name', name),
  ...missingWords('documentType.hint', hint),
})

/** What is missing, by field; the ids of sentences. */
export const missingIn = (draft: Draft): Record<string, string | false> => ({
  ...(draft.program && program(draft.program)),
  ...(draft.requirement && requirement(draft.requirement)),
  ...(draft.documentType && documentType(draft.documentType)),
})
