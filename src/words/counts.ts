/** Counted things in words: `1 day`, `3 days`. */
export const days = (count: number): string => (count === 1 ? '1 day' : `${count} days`)
export const weeks = (count: number): string => (count === 1 ? '1 week' : `${count} weeks`)
export const times = (count: number): string => (count === 1 ? '1 run' : `${count} runs`)
export const minutes = (count: number): string => (count === 1 ? '1 minute' : `${count} minutes`)
export const sessions = (count: number): string => (count === 1 ? '1 session' : `${count} sessions`)
