import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import type { FieldFault } from '../../ui/error-summary/ErrorSummary'
import type { SummaryLine } from '../../ui/summary/Summary'
import { type Entered, enteredOf, isDay } from './answers'
import { proofFault } from './proof'
import { pageWith } from './questions'
import { allCodes } from './rules'
import type { Reporting } from './useReporting'
import { useTold } from './useTold'
import { faultOf, nameOf } from './wording'

function useProofAnswer() {
  const t = useText()
  const formats = useFormats()
  return ({ choice, by }: Entered['proof']) => {
    if (choice === 'SEND_LATER' && isDay(by)) return t('change-proof.later-by', { date: formats.weekday(by) })
    return choice ? t(`change-proof.${choice}`) : t('check.empty')
  }
}

/** The answers with the way back to each, and what is still wrong with them. */
export function useCheck({ report, entered }: Reporting, tried: boolean) {
  const t = useText()
  const formats = useFormats()
  const told = useTold(report.kind)
  const proofAnswer = useProofAnswer()
  const { id, kind, receivedAt } = report
  const { written, learnedOn, note, proof } = entered
  const today = formats.dayOf(new Date())
  const provable = receivedAt === undefined && report.proof.requirementName !== undefined
  const answers = told(written)

  const faults: FieldFault[] = allCodes(kind, written, today).map(({ field, code }) => {
    const values = { field: nameOf(kind, written, field.name, t), day: written[field.name] }
    const line = answers.find(one => one.page === pageWith(kind, field.name))
    return {
      id: answers.find(one => one.id === field.name)?.id ?? line?.id ?? field.name,
      text: faultOf(field, code, values, t),
    }
  })
  const missing = provable ? proofFault(proof, today) : undefined
  if (missing) faults.push({ id: 'proof', text: t(missing.words) })

  const before = receivedAt ? told(enteredOf({ ...report, correction: undefined }).written) : undefined
  const wasOf = (name: string, answer: string) => {
    const was = before?.find(one => one.id === name)?.answer
    return was && was !== answer ? t('check.was', { was }) : ''
  }
  const change = (page: string) => ({ to: `/changes/${id}/${page}?then=check`, label: t('check.change') })
  const wrong = (name: string) => (tried ? faults.find(fault => fault.id === name)?.text : undefined)
  const line = (name: string, page: string, term: string, answer: string): SummaryLine => ({
    id: name,
    term,
    detail: [answer || t('check.empty'), wasOf(name, answer)].filter(Boolean).join('\n'),
    change: change(page),
    error: wrong(name),
  })
  const lines = answers.map(({ id: name, page, term, answer }) => line(name, page, term, answer))
  if (learnedOn) {
    lines.push(
      line(
        'learnedOn',
        'when',
        t('learned.field'),
        isDay(learnedOn) ? formats.weekday(learnedOn) : learnedOn,
      ),
    )
  }
  lines.push(line('note', 'more', t('check.note'), note.trim()))
  if (provable) lines.push(line('proof', 'proof', t('change-proof.field'), proofAnswer(proof)))
  return { lines, faults }
}
