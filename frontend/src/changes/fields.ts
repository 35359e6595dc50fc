import type { Shape } from '../api/client'

export type ChangeKind = Shape<'ChangeKind'>

/** What is written so far, by the path of each field in the change: `{'address.city': 'Alder Falls'}`. */
export type Written = Record<string, string>

/** How a field is written; each but `choice` says what keyboard comes up. */
type As = 'text' | 'area' | 'date' | 'money' | 'number' | 'digits' | 'phone' | 'email' | 'choice' | 'yesNo'

export type ChangeField = {
  /** Its path in the change. */
  name: string
  as: As
  /** What can be chosen; words are `change-choice.<value>`. */
  choices?: readonly string[]
  /** In characters. */
  max?: number
  needed?: (written: Written) => boolean
  /** Where it is asked for at all. */
  asked?: (written: Written) => boolean
}

const PER = ['HOUR', 'DAY', 'WEEK', 'TWO_WEEKS', 'TWICE_A_MONTH', 'MONTH', 'YEAR', 'ONCE'] as const
const WORK = ['STARTED', 'ENDED', 'CHANGED'] as const

const always = () => true
const when =
  (name: string, ...values: string[]) =>
  (written: Written) =>
    values.includes(written[name] ?? '')
const unless =
  (name: string, ...values: string[]) =>
  (written: Written) =>
    !values.includes(written[name] ?? '')

const text = (name: string, max = 120): ChangeField => ({ name, as: 'text', max })
const money = (name: string): ChangeField => ({ name, as: 'money', max: 14 })
const date = (name: string): ChangeField => ({ name, as: 'date' })
const yesNo = (name: string): ChangeField => ({ name, as: 'yesNo', choices: ['true', 'false'] })
const choice = (name: string, choices: readonly string[]): ChangeField => ({ name, as: 'choice', choices })
const needed = (field: ChangeField, rule: (written: Written) => boolean = always): ChangeField => ({
  ...field,
  needed: rule,
})
const asked = (field: ChangeField, rule: (written: Written) => boolean): ChangeField => ({
  ...field,
  asked: rule,
})
/** Asked for only there, and needed there. */
const only = (field: ChangeField, rule: (written: Written) => boolean) => asked(needed(field, rule), rule)

const WHO = text('who')
const HOURS: ChangeField = { name: 'hoursPerWeek', as: 'number', max: 3 }
const housed = unless('livingSituation', 'NO_FIXED_ADDRESS')
const ended = when('what', 'ENDED')
const goesOn = when('what', 'STARTED', 'CHANGED')
const comes = when('what', 'JOINED', 'BORN')

/** The fields of each kind of change, in the order in which one asks for them; `happenedOn` comes first in all. */
const OWN: Record<ChangeKind, ChangeField[]> = {
  ADDRESS: [
    needed(
      choice('livingSituation', [
        'RENT',
        'OWN_HOME',
        'WITH_OTHERS',
        'SHELTER',
        'NO_FIXED_ADDRESS',
        'INSTITUTION',
        'OTHER',
      ]),
    ),
    only(text('address.line1'), housed),
    asked(text('address.line2'), housed),
    only(text('address.city', 80), housed),
    only(text('address.region', 40), housed),
    only(text('address.postalCode', 12), housed),
    yesNo('everybodyMoved'),
    yesNo('mailElsewhere'),
    ...(['line1', 'line2', 'city', 'region', 'postalCode'] as const).map(part => {
      const field = text(`mailingAddress.${part}`, { city: 80, region: 40, postalCode: 12 }[part as string])
      const elsewhere = when('mailElsewhere', 'true')
      return part === 'line2' ? asked(field, elsewhere) : only(field, elsewhere)
    }),
  ],
  CONTACT_DETAILS: [
    { name: 'phone', as: 'phone', max: 30, needed: written => !written.email },
    { name: 'email', as: 'email', max: 254, needed: written => !written.phone },
    yesNo('oldOnesStillWork'),
  ],
  HOUSEHOLD_MEMBER: [
    needed(choice('what', ['JOINED', 'LEFT', 'BORN', 'DIED'])),
    needed(text('name')),
    only(date('bornOn'), comes),
    only(
      choice('relationship', [
        'CHILD',
        'SPOUSE',
        'PARTNER',
        'PARENT',
        'SIBLING',
        'OTHER_RELATIVE',
        'NOT_RELATED',
      ]),
      comes,
    ),
    asked(yesNo('eatsWithUs'), comes),
  ],
  JOB: [
    needed(choice('what', WORK)),
    WHO,
    needed(text('employer')),
    only(HOURS, goesOn),
    only(money('pay'), goesOn),
    only(choice('payPeriod', PER), goesOn),
    asked(date('lastPayOn'), ended),
    asked(money('lastPay'), ended),
    only(
      choice('reason', ['LAID_OFF', 'LET_GO', 'QUIT', 'CONTRACT_ENDED', 'ILLNESS', 'CARING', 'OTHER']),
      ended,
    ),
    only(
      { name: 'reasonText', as: 'area', max: 500 },
      written => ended(written) && written.reason === 'OTHER',
    ),
  ],
  SELF_EMPLOYMENT: [
    needed(choice('what', WORK)),
    WHO,
    needed(text('business')),
    only(money('monthlyIncome'), goesOn),
    asked(money('monthlyCosts'), goesOn),
    asked(HOURS, goesOn),
  ],
  HOUSING_COST: [
    needed(
      choice('what', [
        'RENT',
        'MORTGAGE',
        'PROPERTY_TAX',
        'INSURANCE',
        'HEATING',
        'ELECTRICITY',
        'OTHER_UTILITIES',
        'OTHER',
      ]),
    ),
    needed(money('amount')),
    needed(choice('per', PER)),
    text('paidTo'),
    yesNo('shared'),
    only(money('ownShare'), when('shared', 'true')),
  ],
  CHILD_CARE_COST: [
    needed(text('child')),
    text('provider'),
    needed(money('amount')),
    needed(choice('per', PER)),
    choice('reason', ['WORK', 'SCHOOL', 'LOOKING_FOR_WORK', 'OTHER']),
  ],
  MEDICAL_COST: [
    WHO,
    needed(
      choice('what', [
        'PREMIUM',
        'MEDICINE',
        'DOCTOR',
        'HOSPITAL',
        'EQUIPMENT',
        'TRAVEL',
        'CARE_AT_HOME',
        'OTHER',
      ]),
    ),
    needed(money('amount')),
    needed(choice('per', PER)),
    money('paidByInsurance'),
  ],
  PAYMENT: [
    needed(text('holder')),
    needed(text('bank')),
    needed({ name: 'routing', as: 'digits', max: 9 }),
    needed({ name: 'accountNumber', as: 'digits', max: 17 }, written => !written.accountLast4),
    needed(choice('accountType', ['CHECKING', 'SAVINGS'])),
  ],
  SCHOOL_OR_WORK_HOURS: [
    WHO,
    needed(choice('what', ['WORK', 'SCHOOL', 'TRAINING', 'VOLUNTEER'])),
    needed(HOURS),
    text('place'),
  ],
  IMMIGRATION_STATUS: [
    WHO,
    needed(
      choice('status', [
        'CITIZEN',
        'PERMANENT_RESIDENT',
        'REFUGEE',
        'ASYLUM_CLAIMANT',
        'WORK_PERMIT',
        'STUDY_PERMIT',
        'VISITOR',
        'OTHER',
      ]),
    ),
    only(text('statusText'), when('status', 'OTHER')),
    date('validTo'),
  ],
  NAME: [
    needed(text('newName')),
    needed(choice('reason', ['MARRIAGE', 'DIVORCE', 'COURT_ORDER', 'CORRECTION', 'OTHER'])),
  ],
  OTHER: [needed({ name: 'text', as: 'area', max: 2000 })],
}

const HAPPENED = needed(date('happenedOn'))

export const CHANGE_KINDS = Object.keys(OWN) as ChangeKind[]

/** Every field that a change of this kind can have. */
export const fieldsOf = (kind: ChangeKind): ChangeField[] => [HAPPENED, ...OWN[kind]]

/** The fields that are asked for, given what is written already. */
export const askedFields = (kind: ChangeKind, written: Written) =>
  fieldsOf(kind).filter(({ asked }) => !asked || asked(written))
