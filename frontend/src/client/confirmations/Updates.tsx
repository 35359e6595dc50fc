import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { ButtonLink } from '../../ui/link/Link'
import { Notice } from '../../ui/notice/Notice'
import { useContactWords } from './useContactWords'

type Props = { confirmation: Shape<'Confirmation'> }
type Update = Shape<'ConfirmationUpdate'>

function One({ update }: { update: Update }) {
  const t = useText()
  const formats = useFormats()
  const contact = useContactWords()
  const { kind, missed, told, at } = update
  const copy = kind === 'COPY_FAILED'
  return (
    <Notice tone={copy || kind === 'LOOKING_AGAIN' ? 'us' : 'you'}>
      <p>
        {t(`receipt.update-${kind}`, {
          date: formats.day(formats.dayOf(at)),
          contact: missed ? contact(missed) : '',
        })}
      </p>
      <p>
        {told.length > 0
          ? t('receipt.told-by', { contacts: formats.list(told.map(contact)) })
          : t('receipt.told-by-nobody')}
      </p>
    </Notice>
  )
}

/** What went wrong since, and how the client was told. What was confirmed stays so, which is said first. */
export function Updates({ confirmation: { updates, subject } }: Props) {
  const t = useText()
  if (updates.length === 0) return null
  const again = updates.some(({ kind }) => kind === 'RETAKE_ASKED' || kind === 'FILE_DANGEROUS')
  return (
    <section aria-label={t('receipt.since')} className="stack">
      <h2 className="section-head">{t('receipt.since')}</h2>
      {updates.map(update => (
        <One key={update.kind + update.at} update={update} />
      ))}
      {again && subject.itemId && (
        <ButtonLink to="/documents" wide>
          {t('receipt.send-again')}
        </ButtonLink>
      )}
    </section>
  )
}
