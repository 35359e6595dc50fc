import { useText } from '../i18n/useText'
import { difference } from './difference'

type Props = { before: string; now: string; lang?: string | undefined }

/** A text with what went struck out and what came underlined; said, too, for who does not see that. */
export function Difference({ before, now, lang }: Props) {
  const t = useText()
  return (
    <p className="difference" lang={lang}>
      {difference(before, now).map(({ is, text }, index) => {
        if (is === 'same') return text
        const Mark = is === 'gone' ? 'del' : 'ins'
        return (
          <Mark key={index}>
            <span className="vh">[{t(`edition.${is}`)}: </span>
            {text}
            <span className="vh">] </span>
          </Mark>
        )
      })}
    </p>
  )
}
