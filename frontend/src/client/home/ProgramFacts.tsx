import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import type { Fact } from '../../ui/facts/Facts'
import { Pair } from '../../ui/facts/Pair'

/** The money and its date; before there is any, when one applied and when the decision is due. */
export function ProgramFacts({ program }: { program: Shape<'ProgramStatus'> }) {
  const t = useText()
  const formats = useFormats()
  const { amount, nextPaymentOn, periodFrom, periodTo, filedOn, decideBy } = program
  const facts: Fact[] = []
  if (amount) facts.push({ term: t('home.amount'), detail: formats.money(amount) })
  if (nextPaymentOn) facts.push({ term: t('home.next-payment'), detail: formats.shortDay(nextPaymentOn) })
  if (facts.length === 0 && filedOn) facts.push({ term: t('home.filed'), detail: formats.shortDay(filedOn) })
  if (facts.length < 2 && decideBy && !program.state.finished) {
    facts.push({ term: t('home.decide-by'), detail: formats.shortDay(decideBy) })
  }
  const from = periodFrom && formats.day(periodFrom)
  const to = periodTo && formats.day(periodTo)
  return (
    <>
      {facts.length > 0 && <Pair facts={facts} />}
      {to && (
        <p className="program__period quiet small">
          {from ? t('home.period', { from, to }) : t('home.period-to', { to })}
        </p>
      )}
    </>
  )
}
