export const canSpeak = (): boolean => 'speechSynthesis' in globalThis

/** Says it where the browser has a voice. The last word counts: what is still being said gives way. */
export function speak(text: string): void {
  if (!canSpeak() || text === '') return
  speechSynthesis.cancel()
  const said = new SpeechSynthesisUtterance(text)
  said.lang = document.documentElement.lang
  speechSynthesis.speak(said)
}
