import { attributeOf, nameWords } from './names.js';
import type { PageElement } from './page.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Elements that never hold sentences of the article. */
const DROPPED_TAGS = words(`
  script style noscript template head link meta title svg math canvas object embed iframe audio video picture source
  figure figcaption nav aside footer menu button select input textarea option dialog map area amp-ad amp-embed
  amp-sidebar amp-social-share progress meter rp rt
`);

const DROPPED_ROLES = words('navigation complementary contentinfo banner dialog alert alertdialog search menu menubar');

/** Words in class and id of what stands beside an article: chrome of the site. */
const BESIDE = words(`
  share sharing shares sharer sharethis addthis addtoany social socials soc sns newsletter newsletters subscribe
  subscription subscriptions signup promo promos promotion advert adverts advertisement advertising ad ads adv banner
  banners sponsor sponsored sponsors outbrain taboola related relateds recommend recommended recommendation
  recommendations recirc recirculation readmore mostread popular trending comments comment commentlist disqus respond
  breadcrumb breadcrumbs crumbs nav navbar navigation navi menu menus submenu sidebar sidebars footer footnav toolbar
  widget widgets cookie cookies consent gdpr modal popup lightbox overlay tags taglist tagcloud keywords byline bylines
  authors author bio caption captions credit credits copyright gallery carousel slider slideshow teaser teasers
  print printer tools rating ratings vote poll pagination pager hidden invisible noprint signin login register search
  masthead topbar ticker hashtags feedback donate donation follow followus subscribebox infobox factbox sitemap
  skip skiplink dateline timestamp pubdate published meta postmeta metadata metainfo sr only screen reader
  tooltip popover rollover dropdown
  similar seealso also other lastnews latest
  reklama counter counters views partners partner orphus informer
`);
/** Of these words some only count together with another: `sr-only`, `see-also`. Alone they say nothing. */
const WEAK_ALONE = words(
  'only screen reader also other skip meta latest views published hidden ad print tools other sr author authors authors gallery search infobox factbox slider carousel',
);

/** Elements that hold the article, whatever else their names say. */
const HOLDS_ARTICLE = words(
  'article articlebody body content story entry post text maincontent main page wrapper container',
);

/** True for elements that no page shows as part of its article, known by tag or role alone. */
export function isNeverText(element: PageElement): boolean {
  if (DROPPED_TAGS.has(element.tag)) return true;
  if (element.tag === 'html' || element.tag === 'body' || element.tag === 'page') return false;
  return DROPPED_ROLES.has(attributeOf(element, 'role').toLowerCase());
}

/** True for an element that the page shows later or never: a pop-up, a menu; sometimes the part behind a paywall. */
export function isHidden({ attributes }: PageElement): boolean {
  if (attributes.hidden !== undefined || attributes['aria-hidden'] === 'true') return true;
  return attributes.style !== undefined && isHidingStyle(attributes.style);
}

function isHidingStyle(style: string): boolean {
  const packed = style.slice(0, 500).toLowerCase().replaceAll(' ', '');
  return packed.includes('display:none') || packed.includes('visibility:hidden');
}

/** How surely an element's names say that it stands beside the article: 0, 1 (perhaps) or 2 (surely). */
export function besideness(element: PageElement): 0 | 1 | 2 {
  const names = nameWords(element);
  if (names.length === 0) return 0;
  const marks = names.filter((name) => BESIDE.has(name));
  if (marks.length === 0) return 0;
  if (marks.every((mark) => WEAK_ALONE.has(mark))) return 1;
  return names.some((name) => HOLDS_ARTICLE.has(name)) ? 1 : 2;
}
