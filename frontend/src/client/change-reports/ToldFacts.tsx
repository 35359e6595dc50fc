import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Facts } from '../../ui/facts/Facts'
import { type ChangeReport, enteredOf } from './answers'
import { useTold } from './useTold'

type Said = Pick<ChangeReport, 'change' | 'learnedOn' | 'note'>

/** What was told, as it was signed. */
export function ToldFacts({ report, said = report }: { report: ChangeReport; said?: Said }) {
  const t = useText()
  const formats = useFormats()
  const told = useTold(report.kind)
  const { correction: _, ...signed } = report
  const { written, learnedOn, note } = enteredOf({ ...signed, ...said })
  const facts = told(written)
    .filter(({ answer }) => answer)
    .map(({ term, answer }) => ({ term, detail: <span className="told">{answer}</span> }))
  if (learnedOn) facts.push({ term: t('learned.field'), detail: <span>{formats.weekday(learnedOn)}</span> })
  if (note) facts.push({ term: t('check.note'), detail: <span className="told">{note}</span> })
  return <Facts facts={facts} />
}
