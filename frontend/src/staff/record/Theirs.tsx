import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { usePersonal } from '../usePersonal'

type Props = { told: Shape<'Engagement'>; mine: string; onText: (text: string) => void }

/** What a colleague wrote meanwhile, beside what one has written oneself. */
export function Theirs({ told, mine, onText }: Props) {
  const t = useText()
  const personal = usePersonal()
  const f = useFormats()
  const by = told.edited?.by ?? told.by ?? ''
  const when = f.moment(told.edited?.at ?? told.notedAt)
  return (
    <section className="theirs" aria-label={t('note.theirs', { by, when })}>
      <h3>{t('note.theirs', { by, when })}</h3>
      <p className="note-text">{personal.said(told.text)}</p>
      <div className="offered">
        <Button look="second" onClick={() => onText(told.text)}>
          {t('note.take-theirs')}
        </Button>
        {!mine.includes(told.text) && (
          <Button look="second" onClick={() => onText(`${told.text}\n\n${mine}`)}>
            {t('note.take-both')}
          </Button>
        )}
      </div>
    </section>
  )
}
