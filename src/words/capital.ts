/** A sentence begins with a capital: "a walk" -> "A walk". */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
