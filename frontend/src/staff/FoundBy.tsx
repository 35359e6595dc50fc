import type { Shape } from '../api/client'
import { useText } from '../i18n/useText'
import { markedName, markedNumber } from './marked'
import { phone } from './phone'
import { usePersonal } from './usePersonal'
import './found-by.css'

type Props = { client: Shape<'ClientLine'>; typed: string }

const Marked = ({ parts }: { parts: ReturnType<typeof markedName> }) => (
  <>{parts.map(({ text, hit }, at) => (hit ? <mark key={at}>{text}</mark> : text))}</>
)

/** A client's name; what of it was typed stands out, where they were found by it. */
export function FoundName({ client: { name, code, matched }, typed }: Props) {
  const { hidden } = usePersonal()
  if (hidden) return code
  return matched?.by === 'NAME' ? <Marked parts={markedName(name, typed)} /> : name
}

/** What the client was found by. */
export function FoundBy({ client: { matched }, typed }: Props) {
  const t = useText()
  const { hidden } = usePersonal()
  if (!matched) return null
  return (
    <span className="found-by">
      {t(`found-by.${matched.by}`)}{' '}
      {matched.shown && !hidden && <Marked parts={markedNumber(phone(matched.shown), typed)} />}
    </span>
  )
}
