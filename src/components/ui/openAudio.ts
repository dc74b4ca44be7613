/** Opens the device's sound; undefined where it has none. Only inside a press: browsers open sound for a gesture alone. */
export function openAudio(): AudioContext | undefined {
  try {
    playAlong()
    return new AudioContext()
  } catch {
    return undefined
  }
}

/** Safari alone asks what a page's sound is: "ambient" plays along with music and does not stop it. */
function playAlong(): void {
  const session: unknown = Reflect.get(navigator, 'audioSession')
  if (typeof session === 'object' && session !== null) Reflect.set(session, 'type', 'ambient')
}
