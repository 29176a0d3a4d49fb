/** Fills the screen with an element, or leaves the full screen. A refusal leaves the window as it is. */
export async function toggleFull(element: HTMLElement | null): Promise<void> {
  try {
    if (document.fullscreenElement === null) await element?.requestFullscreen();
    else await document.exitFullscreen();
  } catch {
    // No gesture, or forbidden by policy: nothing to tell, for the picture did not change.
  }
}
