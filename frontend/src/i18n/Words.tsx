import { useText } from './useText'

type Props = { id: string; values?: Record<string, unknown> }

/** The words of an id in which `<b>` marks what stands out: a date, a number, a name. */
export function Words({ id, values }: Props) {
  const t = useText()
  const parts = t(id, values).split(/<\/?b>/)
  return <>{parts.map((part, index) => (index % 2 === 1 ? <b key={index}>{part}</b> : part))}</>
}
