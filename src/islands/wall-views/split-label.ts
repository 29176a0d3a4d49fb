/** 安全生产法第三十条 → 安全生产法, 第三十条. A label without an article stands whole. */
export function splitLabel(label: string): readonly [string, string] {
  const [, law = '', article = label] = /^(.+?)(第[一二三四五六七八九十百千零〇]+条.*)$/.exec(label) ?? [];
  return [law, article];
}
