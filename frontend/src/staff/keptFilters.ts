import { answer, api } from '../api/client'

export const KEPT_FILTERS = ['kept-filters'] as const

/** The lists that one's branch or oneself keeps. */
export const readFilters = () => answer(api.GET('/api/v1/worklist/filters'))
