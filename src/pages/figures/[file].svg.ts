import type { APIRoute } from 'astro';
import { figureFiles } from '../../catalog/figures.ts';
import tokens from '../../styles/tokens.css?raw';

export async function getStaticPaths() {
  return [...(await figureFiles(tokens))].map(([file, image]) => ({ params: { file }, props: { image } }));
}

/** A figure as an image, in the colours of a theme. */
export const GET: APIRoute<{ image: string }> = ({ props }) =>
  new Response(props.image, { headers: { 'content-type': 'image/svg+xml; charset=utf-8' } });
