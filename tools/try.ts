import { compileFacts } from './facts';
import { toGeoJson } from '../src/model/sitesGeoJson';
import { gzipSync } from 'node:zlib';
console.time('c');const { sites, problems } = compileFacts();console.timeEnd('c');
console.log(sites.length, problems.length);
const c:any={};for(const p of problems)(c[p.severity+' '+p.code+' '+p.place.file]??=[]).push(p);
for(const k in c){console.log(k,c[k].length);console.log(c[k].slice(0,12).map((p:any)=>`   ${p.place.row} ${p.place.field} ${p.place.siteId??''}: ${p.found} | ${p.expected}`).join('\n'))}
const g=JSON.stringify(toGeoJson(sites));console.log(g.length,gzipSync(g,{level:9}).length);
