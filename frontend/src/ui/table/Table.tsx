import type { ReactNode } from 'react'
import './table.css'

type Props = { caption: string; captionShown?: boolean; head: ReactNode; children: ReactNode }

/** `head` is a row of th, `children` the rows. It scrolls by itself on a narrow screen, the page never does. */
export function Table({ caption, captionShown = false, head, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable with the keyboard
    <section className="table-frame" tabIndex={0} aria-label={caption}>
      <table className="table">
        <caption className={captionShown ? undefined : 'vh'}>{caption}</caption>
        <thead>{head}</thead>
        <tbody>{children}</tbody>
      </table>
    </section>
  )
}
