// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useWakeLock } from '../../../src/islands/controls/use-wake-lock.ts';

function Awake() {
  useWakeLock();
  return null;
}

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(navigator, 'wakeLock');
});

describe('a screen kept awake', () => {
  it('is asked for while the page is shown, again once it comes back, and let go at the end', async () => {
    const release = vi.fn(async () => undefined);
    const request = vi.fn(async () => ({ release }));
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
    const { unmount } = render(<Awake />);
    await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(1));
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.waitFor(() => expect(request).toHaveBeenCalledTimes(2));
    unmount();
    expect(release).toHaveBeenCalled();
    document.dispatchEvent(new Event('visibilitychange'));
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('is done without where the browser has no lock, as on plain http, and where it refuses one', async () => {
    expect(() => render(<Awake />)).not.toThrow();
    const request = vi.fn(async () => Promise.reject(new DOMException('low battery', 'NotAllowedError')));
    Object.defineProperty(navigator, 'wakeLock', { value: { request }, configurable: true });
    render(<Awake />);
    await vi.waitFor(() => expect(request).toHaveBeenCalled());
  });
});
