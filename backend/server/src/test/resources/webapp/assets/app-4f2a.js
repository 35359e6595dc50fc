export const lit = true
