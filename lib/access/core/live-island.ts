/**
 * The one script of ours that travels, with the screens that are `live` in the table of addresses: it hears that
 * something is new, asks for the same page again, and puts its main part in place of the old one. It does nothing once
 * somebody has typed or is about to, and nothing at all in a browser that is too old; without it the page is right, as
 * old as when it was opened. Inline, so that it costs no request; the policy names its hash.
 */

/** What is new: an adviser’s agenda, a person’s results. A browser is told no more than this word. */
export const LIVE_KINDS = ['agenda', 'resultats'] as const;
export type LiveKind = (typeof LIVE_KINDS)[number];
/** Something may have been missed: every live page asks again. */
export const LIVE_ANYTHING = 'tout';
/** Another page of the same person has taken the place of this one: it does not come back. */
export const LIVE_OVER = 'fin';

/** Says that a page asks for itself again, without anybody having done anything. */
export const LIVE_HEADER = 'x-live-reload';

export const LIVE_ISLAND = `(function(){
var main=document.querySelector("main[data-live]"),typed=false,busy=false,again=false;
if(!main||!window.EventSource||!window.fetch||!window.DOMParser)return;
var kind=main.getAttribute("data-live"),source=new EventSource("/api/realtime");
function inUse(){var at=document.activeElement;return typed||!!(at&&main.contains(at)&&/^(INPUT|TEXTAREA|SELECT)$/.test(at.tagName))}
function place(text){
var next=new DOMParser().parseFromString(text,"text/html").querySelector("main[data-live]");
if(!next||inUse()||next.innerHTML===main.innerHTML)return;
var at=document.activeElement,href=at&&main.contains(at)&&at.getAttribute("href");
main.innerHTML=next.innerHTML;
if(href)Array.prototype.some.call(main.querySelectorAll("a"),function(link){return link.getAttribute("href")===href&&(link.focus(),true)})
}
function load(){
if(inUse())return;
if(busy){again=true;return}
busy=true;
fetch(location.href,{headers:{accept:"text/html","${LIVE_HEADER}":"1"},credentials:"same-origin"})
.then(function(answer){return answer.ok&&!answer.redirected?answer.text():""})
.then(place).catch(function(){})
.then(function(){busy=false;if(again){again=false;load()}})
}
main.addEventListener("input",function(){typed=true});
source.onmessage=function(event){
if(event.data==="${LIVE_OVER}")source.close();
else if(event.data===kind||event.data==="${LIVE_ANYTHING}")load()
}
})()`;

/** Of `LIVE_ISLAND`, for the policy: the edge cannot compute it. A test holds the two equal. */
export const LIVE_ISLAND_HASH = 'sha256-nx1dTWK6CCcmtFctwfomSJE564kit3j0RxMuWSBHTwg=';
