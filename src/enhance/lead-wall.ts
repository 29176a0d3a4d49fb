import { mountWall } from '../islands/lead-wall/mount.tsx';

const host = document.querySelector<HTMLElement>('[data-wall]');
if (host !== null) mountWall(host);
