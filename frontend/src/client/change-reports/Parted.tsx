import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Notice } from '../../ui/notice/Notice'
import { enteredOf } from './answers'
import type { Reporting } from './useReporting'
import { useTold } from './useTold'

/** Two devices wrote different answers. Both are shown, and neither is thrown away unasked. */
export function Parted({ reporting: { report, entered, other, saving } }: { reporting: Reporting }) {
  const t = useText()
  const formats = useFormats()
  const told = useTold(report.kind)
  if (!other) return null
  const theirs = enteredOf(other)
  const there = new Map(told(theirs.written).map(({ id, answer }) => [id, answer]))
  const empty = t('check.empty')
  const lines = told(entered.written).filter(({ id, answer }) => answer !== there.get(id))
  const notes = entered.note.trim() !== theirs.note
  return (
    <Notice tone="you" live>
      <div className="stack stack--s">
        <h2>{t('conflict.heading')}</h2>
        <p>{t('conflict.lead', { time: formats.time(other.correction?.savedAt ?? other.savedAt) })}</p>
        <ul className="bullets">
          {lines.map(({ id, term, answer }) => (
            <li key={id}>
              <b>{term}</b>
              <br />
              {t('conflict.here', { answer: answer || empty })}
              <br />
              {t('conflict.there', { answer: there.get(id) || empty })}
            </li>
          ))}
          {notes && (
            <li>
              <b>{t('check.note')}</b>
              <br />
              {t('conflict.here', { answer: entered.note.trim() || empty })}
              <br />
              {t('conflict.there', { answer: theirs.note || empty })}
            </li>
          )}
        </ul>
        <Button look="second" wide onClick={() => void saving.keepThese()}>
          {t('conflict.keep')}
        </Button>
        <Button look="second" wide onClick={() => void saving.takeOthers()}>
          {t('conflict.take')}
        </Button>
      </div>
    </Notice>
  )
}
