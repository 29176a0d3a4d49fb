/** A drawing of `icons.ts`. It never speaks for itself: the words beside it do, or its button's label. */
export function Icon({ path }: { readonly path: string }) {
  return (
    <svg class="i" viewBox="0 0 24 24" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}
