/** The site's mark at the wall's top left. */
export function WallMark() {
  return (
    <svg viewBox="0 0 16 16" width="44" height="44" aria-hidden="true">
      <path fill="var(--must)" d="M1 4a3 3 0 0 1 3-3h8a3 3 0 0 1 3 3v11h-2V3H3v12H1zM5 5h6v2H5zM5 9h6v6H5z" />
    </svg>
  );
}
