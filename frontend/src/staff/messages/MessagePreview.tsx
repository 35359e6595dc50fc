import { useEffect, useState } from 'react'
import type { Shape } from '../../api/client'
import { ProblemNotice } from '../../api/ProblemNotice'
import { useText } from '../../i18n/useText'
import { preview, termsOf, type WordingDraft } from './message'

/** Typing stops for a moment before it is asked for. */
const PAUSE = 400

type Props = { id: string; draft: WordingDraft; email: boolean; language: string }

/** How the words go out, or why they cannot, while they are typed. */
export function MessagePreview({ id, draft, email, language }: Props) {
  const t = useText()
  const [seen, setSeen] = useState<{ preview?: Shape<'MessagePreview'>; error?: unknown }>({})
  const terms = termsOf(draft, email)
  const whole = terms.body !== '' && (!email || terms.subject !== '')
  useEffect(() => {
    if (!whole) return
    let stale = false
    const timer = setTimeout(() => {
      preview(id, terms).then(
        preview => stale || setSeen({ preview }),
        error => stale || setSeen({ error }),
      )
    }, PAUSE)
    return () => {
      stale = true
      clearTimeout(timer)
    }
  }, [id, terms.subject, terms.body, whole])
  return (
    <section className="message stack stack--xs" aria-label={t('messages.preview')}>
      <h2>{t('messages.preview')}</h2>
      {whole && <ProblemNotice error={seen.error} />}
      {whole && seen.preview && (
        <>
          <div className="message__email" lang={language}>
            {email && (
              <p>
                <b>{seen.preview.subject}</b>
              </p>
            )}
            <p>{seen.preview.body}</p>
          </div>
          {!email && <p className="small quiet">{t('messages.size', { n: seen.preview.characters })}</p>}
        </>
      )}
    </section>
  )
}
