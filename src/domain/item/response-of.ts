import type { PlainItemType } from './item.ts';
import type { PlainResponse } from './response.ts';

/** The response that belongs to one type of item. */
export type ResponseOf<T extends PlainItemType> = Extract<PlainResponse, { readonly type: T }>;
