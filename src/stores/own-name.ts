/**
 * Tells the page's frame, which loads no store, who is using the device: the name lies in localStorage
 * as plain text, and an event says that it changed. Without storage the frame keeps its general word.
 */
export function tellName(name: string): void {
  if (typeof document === 'undefined') return;
  try {
    if (localStorage.getItem('zhouke:name') === name) return;
    localStorage.setItem('zhouke:name', name);
  } catch {
    return;
  }
  document.dispatchEvent(new Event('zhouke:name'));
}
