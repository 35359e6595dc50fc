import type { ReactNode } from 'react'

export type Option<V extends string> = { value: V; label: ReactNode; hint?: ReactNode }
