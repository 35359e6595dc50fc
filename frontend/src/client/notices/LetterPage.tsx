import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Letter } from '../../ui/letter/Letter'
import { Link } from '../../ui/link/Link'
import { LinkList } from '../../ui/link/LinkList'
import { Notice } from '../../ui/notice/Notice'

/** What can be done about it and by when; a day that is over is said to be. */
function Deadlines({ recourse }: { recourse: Shape<'NoticeRecourse'> }) {
  const t = useText()
  const { day } = useFormats()
  const { kinds, by, open, continueBy, continueOpen } = recourse
  return (
    <Notice tone={continueOpen ? 'you' : 'us'} icon="calendar">
      {continueBy && (
        <p>
          {continueOpen ? (
            <b>{t('notice.keep-by', { date: day(continueBy) })}</b>
          ) : (
            t('notice.keep-over', { date: day(continueBy) })
          )}
        </p>
      )}
      {kinds.map(kind => (
        <p key={kind}>
          {t(`notice.${kind === 'HEARING' ? 'hearing' : 'objection'}-${open ? 'by' : 'over'}`, {
            date: day(by),
          })}
        </p>
      ))}
    </Notice>
  )
}

/** What there is to do by when comes first; then the letter's own words, in the language they were sent in. */
export function LetterPage({ notice }: { notice: Shape<'Notice'> }) {
  const t = useText()
  const formats = useFormats()
  const { id, text, language, contact, recourse, supersededBy } = notice
  return (
    <>
      {supersededBy && (
        <Notice tone="bad">
          <p>{t('notice.superseded')}</p>
          <Link to={`/notices/${supersededBy}`}>{t('notice.see-other')}</Link>
        </Notice>
      )}
      <Letter
        text={text}
        language={language}
        deadlines={!supersededBy && <Deadlines recourse={recourse} />}
      />
      <div className="no-print stack">
        <LinkList
          items={[
            {
              icon: 'phone',
              href: `tel:${contact.phone}`,
              children: t('notice.call', { phone: formats.phone(contact.phone) }),
            },
            { icon: 'document', href: `/api/v1/notices/${id}/pdf`, children: t('notice.pdf') },
          ]}
        />
        <Button look="plain" wide icon="print" onClick={() => print()}>
          {t('notice.print')}
        </Button>
      </div>
    </>
  )
}
