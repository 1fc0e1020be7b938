import { Crumbs } from '#app/_kit/crumbs.tsx';

/** Where one is in the advisers' area. */
export const AdviserCrumbs = ({
  above = [],
  here,
}: {
  above?: readonly { path: string; name: string }[];
  here: string;
}) => <Crumbs root={{ path: '/conseil', name: 'Espace conseil' }} above={above} here={here} />;
