import { useEffect, useState } from 'react'
import type { Shape } from '../../api/client'

type Statement = Shape<'StatementToSign'>

/**
 * Whether the words are others than those that somebody has read here, because of a change made elsewhere. In another
 * language, which is chosen on purpose, they are read from the start anyway.
 */
export function useReread(statement: Statement) {
  const [read, setRead] = useState(statement)
  const translated = read.language !== statement.language
  useEffect(() => {
    if (translated) setRead(statement)
  }, [translated])
  return { changed: !translated && read.hash !== statement.hash, reread: () => setRead(statement) }
}
