import { useText } from '../../i18n/useText'

type Props = { language: string; reason: string | undefined; note: string }

/** What the client will read, in the client's language. */
export function Preview({ language, reason, note }: Props) {
  const t = useText()
  return (
    <section className="preview stack stack--xs" aria-label={t('review.preview')}>
      <h3>{t('review.preview-in', { language: t(`language.${language}`) })}</h3>
      {reason || note ? (
        <blockquote lang={language}>
          {reason && <p>{reason}</p>}
          {note && <p>{note}</p>}
        </blockquote>
      ) : (
        <p className="small quiet">{t('review.preview-empty')}</p>
      )}
    </section>
  )
}
