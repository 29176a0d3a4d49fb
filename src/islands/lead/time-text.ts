/** 12:40, and past an hour 1:02:05. Negative counts as 0. */
export function timeText(ms: number): string {
  const all = Math.max(0, Math.floor(ms / 1000));
  const [hours, minutes, seconds] = [Math.floor(all / 3600), Math.floor(all / 60) % 60, all % 60];
  const two = (n: number) => String(n).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

/** The Beijing hour and minute of a moment: 15:12. */
export function momentText(ms: number): string {
  const asked = { hour: '2-digit', minute: '2-digit', hour12: false, timeZone: 'Asia/Shanghai' } as const;
  return new Intl.DateTimeFormat('zh-CN', asked).format(ms);
}

/** Whole minutes, begun ones counted. */
export function minutesOver(ms: number): number {
  return Math.max(0, Math.ceil(ms / 60_000));
}
