import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Words } from '../../i18n/Words'
import { ButtonLink, MoreLink } from '../../ui/link/Link'
import type { ChangeReport } from './answers'

const OPEN: Shape<'ItemStatus'>[] = ['ASKED', 'OFFERED_FROM_FILE', 'IN_PROGRESS']

/** How proof stands, with the way to send it as long as it is open. */
export function ProofLine({ report: { proof, state } }: { report: ChangeReport }) {
  const t = useText()
  const formats = useFormats()
  if (proof.state === 'NOT_NEEDED' || proof.state === 'NOT_SAID') return null
  const open = state.finished ? [] : proof.items.filter(({ status }) => OPEN.includes(status))
  const by = proof.by ?? open[0]?.dueOn
  const wanted = proof.state === 'PROMISED' || proof.state === 'ASKED'
  return (
    <section className="stack stack--s" aria-labelledby="report-proof">
      <h2 id="report-proof">{t('report.proof')}</h2>
      {(!wanted || by) && (
        <p>
          <Words id={`report.proof-${proof.state}`} values={{ date: by && formats.weekday(by) }} />
        </p>
      )}
      {wanted &&
        open.map(({ checklistItemId: item, requirementName }) => (
          <div key={item} className="stack stack--xs">
            <ButtonLink to={`/checklist/${item}/photos`} wide icon="camera">
              {t('report.send-proof', { name: requirementName })}
            </ButtonLink>
            <MoreLink to={`/checklist/${item}/missing`}>{t('report.no-proof')}</MoreLink>
          </div>
        ))}
    </section>
  )
}
