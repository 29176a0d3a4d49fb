/** Where on an exam's page a person is, as its address says behind `#`. */
export type ExamPlace =
  | { readonly type: 'cover' }
  | { readonly type: 'code'; readonly code: string }
  | { readonly type: 'sitting' }
  | { readonly type: 'result'; readonly attempt: string };

/** The address part of a place: nothing for the cover. */
export function placeHash(place: ExamPlace): string {
  if (place.type === 'code') return `#code=${encodeURIComponent(place.code)}`;
  if (place.type === 'result') return `#result=${encodeURIComponent(place.attempt)}`;
  return place.type === 'sitting' ? '#sitting' : '';
}

/** The place an address part names; what is not understood is the cover. */
export function placeOf(hash: string): ExamPlace {
  const [, name, value = ''] = /^#(code|result)=(.+)$/.exec(hash) ?? [];
  const text = decoded(value);
  if (name === 'code' && text !== '') return { type: 'code', code: text };
  if (name === 'result' && text !== '') return { type: 'result', attempt: text };
  return hash === '#sitting' ? { type: 'sitting' } : { type: 'cover' };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A broken escape, as from a link cut off in a chat.
    return '';
  }
}
