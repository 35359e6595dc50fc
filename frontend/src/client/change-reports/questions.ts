import { askedFields, type ChangeField, type ChangeKind, type Written } from '../../changes/fields'

/** One thing at a time: the name of the page in its address, and the fields that are on it. */
export type Question = { name: string; fields: string[] }

const question = (name: string, ...fields: string[]): Question => ({ name, fields })

const WHEN = question('when', 'happenedOn')
const lines = (group: string) =>
  ['line1', 'line2', 'city', 'region', 'postalCode'].map(part => `${group}.${part}`)

/** What is asked for each kind of change, in the order in which a person would tell it. */
const QUESTIONS: Record<ChangeKind, Question[]> = {
  ADDRESS: [
    question('situation', 'livingSituation'),
    question('address', ...lines('address')),
    WHEN,
    question('mail', 'everybodyMoved', 'mailElsewhere', ...lines('mailingAddress')),
  ],
  CONTACT_DETAILS: [question('contact', 'phone', 'email'), WHEN, question('old', 'oldOnesStillWork')],
  HOUSEHOLD_MEMBER: [
    question('what', 'what'),
    WHEN,
    question('person', 'name', 'bornOn', 'relationship', 'eatsWithUs'),
  ],
  JOB: [
    question('what', 'what'),
    question('job', 'who', 'employer'),
    WHEN,
    question('pay', 'pay', 'payPeriod', 'hoursPerWeek'),
    question('last-pay', 'lastPayOn', 'lastPay'),
    question('reason', 'reason', 'reasonText'),
  ],
  SELF_EMPLOYMENT: [
    question('what', 'what'),
    question('business', 'who', 'business'),
    WHEN,
    question('money', 'monthlyIncome', 'monthlyCosts', 'hoursPerWeek'),
  ],
  HOUSING_COST: [
    question('what', 'what'),
    question('amount', 'amount', 'per'),
    WHEN,
    question('shared', 'paidTo', 'shared', 'ownShare'),
  ],
  CHILD_CARE_COST: [
    question('child', 'child', 'provider'),
    question('amount', 'amount', 'per'),
    WHEN,
    question('reason', 'reason'),
  ],
  MEDICAL_COST: [
    question('what', 'who', 'what'),
    question('amount', 'amount', 'per', 'paidByInsurance'),
    WHEN,
  ],
  PAYMENT: [
    question('bank', 'holder', 'bank', 'accountType'),
    question('numbers', 'routing', 'accountNumber'),
    WHEN,
  ],
  SCHOOL_OR_WORK_HOURS: [question('what', 'who', 'what'), question('hours', 'hoursPerWeek', 'place'), WHEN],
  IMMIGRATION_STATUS: [
    question('status', 'who', 'status', 'statusText'),
    question('when', 'happenedOn', 'validTo'),
  ],
  NAME: [question('name', 'newName'), question('reason', 'reason'), WHEN],
  OTHER: [question('text', 'text'), WHEN],
}

/** A birth is the day that the baby was born; nobody is asked twice for it. */
const twice = ({ name }: ChangeField, kind: ChangeKind, { what }: Written) =>
  kind === 'HOUSEHOLD_MEMBER' && what === 'BORN' && name === 'bornOn'

/** The fields that a client is asked for, given what is written already. */
export const openFields = (kind: ChangeKind, written: Written): ChangeField[] =>
  askedFields(kind, written).filter(field => !twice(field, kind, written))

/** Those of one page, in the page's order. */
export function fieldsOn(kind: ChangeKind, written: Written, name: string): ChangeField[] {
  const open = openFields(kind, written)
  const names = QUESTIONS[kind].find(question => question.name === name)?.fields ?? []
  return names.flatMap(field => open.find(one => one.name === field) ?? [])
}

/** The pages about the change itself: those on which something is asked. */
export const questionsOf = (kind: ChangeKind, written: Written): string[] =>
  QUESTIONS[kind].map(({ name }) => name).filter(name => fieldsOn(kind, written, name).length > 0)

/** All pages up to the last look at the answers. */
export function pagesOf(kind: ChangeKind, written: Written, provable: boolean): string[] {
  return [...questionsOf(kind, written), 'more', ...(provable ? ['proof'] : []), 'check']
}

/** The page on which a field of the change is asked for. */
export const pageWith = (kind: ChangeKind, field: string): string | undefined =>
  QUESTIONS[kind].find(({ fields }) => fields.includes(field))?.name
