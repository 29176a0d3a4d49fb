import { mountLead } from '../islands/lead/mount.tsx';

const host = document.querySelector<HTMLElement>('[data-lead]');
if (host !== null) mountLead(host);
