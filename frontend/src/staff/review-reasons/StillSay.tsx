import { useLayoutEffect, useRef } from 'react'
import type { Shape } from '../../api/client'
import { useFormats } from '../../i18n/useFormats'
import { useText } from '../../i18n/useText'
import { Button } from '../../ui/button/Button'
import { Notice } from '../../ui/notice/Notice'
import type { Worded } from '../languages'
import { fieldId } from '../useForm'
import { useLanguageName } from '../useOffices'
import { WordsAsRead } from './ReasonWords'

type Props = { words: Shape<'ReviewReasonWords'>; languages: Worded[] }

/** Before words are saved that are new in some languages only: what the others go on saying. Forbids nothing. */
export function StillSay({ words, languages }: Props) {
  const t = useText()
  const f = useFormats()
  const languageName = useLanguageName()
  const names = f.list(languages.map(languageName))
  const lead = useRef<HTMLParagraphElement>(null)
  // Away from the button, which saves from now on: nobody presses it twice without having read this.
  useLayoutEffect(() => lead.current?.focus(), [])
  return (
    <Notice tone="you" icon="alert">
      <p tabIndex={-1} ref={lead}>
        <b>{t('review-reason.still-say', { n: languages.length, languages: names })}</b>
      </p>
      <WordsAsRead words={words} languages={languages} />
      <Button look="plain" onClick={() => document.getElementById(fieldId(`words.${languages[0]}`))?.focus()}>
        {t('review-reason.back-to-languages', { languages: names })}
      </Button>
    </Notice>
  )
}
