import { readFileSync, readdirSync } from 'node:fs'
import { parse } from 'yaml'
import { checkPolicy } from '/work/wt/outsider/server/dist/modules/regulations/check-policy.policy.js'
import { readCorpus, schoolCalendarOf } from '/work/wt/outsider/server/dist/modules/pricing/replay-corpus.policy.js'
import { replay } from '/work/wt/outsider/server/dist/modules/pricing/replay.policy.js'
const dir = '/work/wt/outsider/tests/rules/outside/'
const calendars = parse(readFileSync('/work/wt/outsider/tests/rules/real-rules.yaml','utf8')).calendars
let P=0,F=0
for (const f of readdirSync(dir).filter(f=>f.endsWith('.policy.yaml')&&(!process.argv[2]||f.includes(process.argv[2])))) {
  const n=f.replace('.policy.yaml','')
  try {
    const corpus=readCorpus(parse(readFileSync(dir+n+'.cases.yaml','utf8')))
    const school=schoolCalendarOf({...corpus,calendars:corpus.calendars??calendars})
    const {policy,problems}=checkPolicy(parse(readFileSync(dir+f,'utf8')),school,'2026-09-01')
    for(const {level,pointer,message} of problems) console.log(n,level,pointer,message)
    if(!policy){console.log('--- '+n+' REFUSED');continue}
    for(const [i,w] of corpus.entries[0].worked_examples.entries()){const r=replay(policy,school,w); if(r.passed)P++;else{F++;console.log(`${n} #${i+1} ${w.action} ${w.meal_date} ${w.at??''} ${JSON.stringify(w.given??{})}\n   exp ${r.expected} (${w.why})\n   got ${r.got}\n   why ${r.why}`)}}
  } catch(e){console.log(n,'THROWN',e.message)}
}
console.log(P,'passed',F,'failed')
