import { Weights } from "./weighing/weights.ts";

/**
 * What speaks for a word being a cue, and for where the words begin and end that it reports: weights in hundredths, as
 * weighing/weights.ts explains them. Learned from the training part of PolNeAR, 840 articles with 78,669 choices,
 * by `npm run eval -- learn FILE`. These are single words and what they weigh; there is no sentence of the articles here.
 */
export const WEIGHTS = new Weights(`
0 cue: manner
act -124
judge 85
noun -42
passive -12
say 75
source 38
tell 50
think -19
words 35

1 cue: cue
abil~ -40
abl~ -19
accept~ 33
accord~ 38
accuse~ 24
acknowledge~ 36
action~ -22
activ~ -48
act~ -64
admit~ 22
advanc~ -17
advise~ -58
advoc~ 28
agree~ -12
aim~ 31
air~ -20
alli~ -43
anger~ 54
announce~ 41
answer~ -18
apolog~ 28
appear~ 33
applaud~ 50
appli~ -43
appoint~ 26
approach~ -50
approv~ 38
argue~ 42
argument~ 46
arriv~ -51
ask~ 36
assert~ 51
assess~ 21
assure~ 32
attack~ 60
attend~ -72
attribut~ 35
author~ 71
back~ 43
ban~ 36
base~ -79
battl~ -30
beat~ -63
becam~ -24
becom~ -43
begin~ -49
begun~ -22
believe~ 23
belong~ -18
benefit~ -39
best~ -32
bid~ -36
blame~ 22
blast~ 79
boost~ -43
boo~ 25
born~ -28
bought~ -49
brand~ -36
break~ -25
brief~ -12
bring~ -59
broken~ -53
build~ -57
built~ -68
bui~ -48
came~ -22
campaign~ -21
cancel~ -56
candidaci~ -24
capit~ -40
captur~ -27
care~ 30
carri~ -29
cast~ 16
caught~ -14
caus~ -65
caution~ 21
challeng~ 24
champion~ 35
chanc~ -50
chang~ -56
chant~ 77
charge~ -36
cheer~ 14
chosen~ 28
chose~ -20
circul~ 44
cite~ 114
claim~ 32
clinch~ -54
close~ -51
collect~ -41
come~ -13
comment~ -21
compar~ 37
compet~ -47
compil~ 15
complain~ 27
complet~ -26
complic~ -53
conclude~ 19
condemn~ 26
conduct~ -56
confirm~ 28
congratul~ 55
connect~ -14
consid~ 61
contain~ -46
contend~ 24
continue~ -39
contrast~ 12
contribut~ -51
control~ -62
convinc~ 24
coordin~ -38
cost~ -38
counter~ -20
count~ 29
creat~ -33
criticize~ 51
critic~ 40
cross~ -49
crush~ -50
deal~ -37
debat~ 14
decid~ 23
decis~ 36
declare~ 16
declin~ 44
decry~ 59
dedic~ 19
deem~ 76
defeat~ -41
defend~ 15
delet~ -35
demand~ 48
denounce~ 36
depend~ -50
deploi~ -50
deport~ -27
describe~ 47
deserv~ -36
develop~ -37
devot~ 15
direct~ -20
disagre~ 36
disappear~ -32
disclose~ 58
discuss~ 76
dismiss~ 48
distribut~ -20
di~ -60
domin~ -64
donat~ -49
done~ -38
doubt~ 40
do~ -75
drawn~ 12
driven~ -43
drive~ -31
drop~ -48
eager~ 40
earn~ -62
echo~ 19
elimin~ -45
email~ 25
embrac~ 38
emphasize~ 32
emploi~ -16
endors~ 74
end~ -31
energ~ -31
engag~ -20
enjoi~ 31
ensur~ -51
enter~ -37
everyth~ -21
expand~ -29
expect~ 42
explain~ 44
expos~ 20
express~ 86
extend~ -34
face~ -70
fail~ -18
fallen~ -33
fall~ -41
fare~ -58
favor~ 38
fear~ 61
fell~ -56
fill~ -51
find~ 37
finish~ -70
fled~ -42
flee~ -18
flew~ -38
fly~ -24
focus~ 17
follow~ -24
forc~ -48
found~ 20
fuel~ -24
fund-rais~ -23
fund~ -43
gain~ -30
garner~ -47
gather~ -60
gener~ -17
get~ -81
given~ -33
give~ -22
goe~ 15
gotten~ -23
got~ -16
go~ -17
grab~ -15
grant~ -31
grew~ -52
grown~ -36
grow~ -15
hack~ -18
had~ -25
hail~ 22
handl~ -42
hand~ -57
happen~ -58
hate~ 42
have~ -29
head~ -47
hedg~ -34
held~ -16
help~ -59
highlight~ 60
hint~ 28
hold~ -27
hope~ 35
host~ -75
hurt~ -21
identifi~ 53
ignor~ 45
impli~ 48
import~ -21
improv~ -35
incit~ -21
includ~ -32
increas~ -70
indicate~ 15
insist~ 42
inspir~ -39
intend~ 53
interrupt~ -46
interview~ -49
introduc~ 15
investig~ -19
invest~ -54
invit~ -19
invok~ 37
involv~ -39
join~ -40
joke~ 22
jump~ -22
keep~ -16
kept~ -12
kick~ -50
kill~ -57
knew~ 39
knock~ 27
known~ 46
know~ 55
label~ 27
lack~ -29
lag~ -38
laid~ 20
lai~ 56
lament~ 40
land~ -35
lead~ -107
leak~ -35
learn~ 37
leav~ -36
led~ -36
left~ -47
let~ -17
line~ 16
listen~ -41
list~ 37
live~ -21
li~ -23
lock~ -24
look~ 20
loom~ -47
lose~ -66
lost~ -85
maintain~ -53
manag~ -45
map~ -26
marri~ -62
match~ -44
mean~ -58
meet~ -26
mention~ 25
met~ -21
miss~ -45
move~ -20
name~ 43
near~ -24
need~ -29
negoti~ 32
nomin~ 37
note~ 45
obtain~ -70
occur~ -35
offer~ 48
opposit~ 53
oppos~ 83
opt~ 17
order~ 20
organ~ -56
outlin~ 45
overse~ -56
own~ -68
ow~ -41
paid~ -42
paint~ 24
pai~ -43
particip~ -30
parti~ -25
part~ -42
pass~ 28
path~ -18
peopl~ -25
perceiv~ 39
perform~ -28
persuad~ 50
pile~ -19
pivot~ 37
place~ -13
plai~ -42
plead~ 55
pois~ -25
poll~ -42
portray~ 35
posit~ 13
post~ -14
pour~ -43
praise~ 49
predict~ 35
prefer~ 95
prepar~ -54
presid~ -43
press~ 39
produc~ -22
project~ 48
promise~ 32
promot~ 57
prompt~ -17
propose~ 24
propos~ 46
protect~ -17
protest~ -28
proud~ 19
prove~ -27
publish~ 14
pull~ -46
push~ 34
qualifi~ -40
quick~ 15
quot~ 60
race~ -50
rail~ 62
ralli~ -61
rang~ 27
rank~ -23
rate~ -32
readi~ -24
read~ 61
rebuild~ -18
recall~ 19
receiv~ -47
recogn~ 64
recommend~ 16
reduc~ -37
referenc~ 61
refer~ 50
refus~ 43
regard~ 26
regist~ -30
reiterate~ 34
reject~ 27
remain~ -21
rememb~ 80
remind~ 44
remov~ -17
replac~ -45
repres~ -43
request~ 33
requir~ 14
reserv~ -33
resign~ -35
reson~ 13
result~ -24
return~ -35
retweet~ 46
reveal~ 23
revers~ -17
review~ -28
right~ 14
risen~ -29
rise~ -32
rule~ -29
run~ -41
rush~ -34
sat~ -54
say~ 62
schedul~ -47
score~ -53
scrambl~ -21
search~ -48
secretari~ -25
secur~ -51
seek~ 44
seem~ 60
seen~ 36
see~ 56
seiz~ -13
select~ -59
sell~ -57
send~ -58
sentenc~ 21
serv~ -62
set~ -18
shake~ -26
share~ 27
shift~ -19
shook~ -52
shoot~ -36
shot~ -39
shout~ 21
shown~ 48
show~ 40
side~ 41
signal~ 21
sit~ -62
slam~ 68
slip~ -34
smile~ -13
sold~ -33
sought~ 32
sound~ 57
speak~ 12
spend~ -62
spoken~ 22
spoke~ 22
sponsor~ -17
staff~ -19
stai~ -25
stake~ -65
stand~ 21
start~ -13
state~ -33
step~ -38
strategi~ 26
stress~ 31
struck~ 20
struggl~ -23
stuck~ 26
succeed~ -37
suffer~ -64
suggest~ 29
suit~ -12
support~ 54
suppos~ -51
surg~ -40
surround~ -27
survei~ -52
surviv~ -57
suspect~ 17
suspend~ -27
swept~ -42
talk~ 55
tap~ -45
ted~ -54
televis~ -32
tell~ 41
testify~ -32
thank~ 80
think~ 22
threw~ -21
throw~ 24
time~ -31
titl~ 30
ti~ -33
touch~ 13
tout~ 81
trail~ -64
travel~ -48
treat~ -45
tri~ -18
turn~ -14
unabl~ -40
underscore~ -30
understand~ 33
unveil~ 14
urge~ 44
us~ -22
view~ 44
violat~ -40
visit~ -61
voic~ 32
vote~ 31
vow~ 40
wage~ -18
wait~ -49
wai~ -29
walk~ -21
want~ 47
warn~ 42
watch~ -25
wave~ -35
wear~ -64
welcom~ 34
widen~ -47
will~ -21
win~ -75
wonder~ 64
won~ -53
work~ -43
worry~ 23
write~ 19
yell~ 27

2 cue: cue, next word
:~ (edge) -24 (number) -21 trump 34 “,” -66 “?” 26 “” 18
abil~ to -40
abl~ to -19
accord~ (number) 29 a 72 early 19 the 31
accuse~ clinton -16 sanders 33
address~ the 15
add~ , 38 . 58 : 17 that 44 to -79
admit~ that 16
agree~ with 40
aim~ at -24 to 44
announce~ a 22 his -26 that -39 the 28
appear~ on -51 to 36
argue~ , 12 that 27
arriv~ at -29
ask~ . 13 for 41
assert~ that 24
attack~ on 40
attend~ the -27
base~ on -37
becam~ a -15 the -49
becom~ a -27 more -21
begin~ in -21
begun~ to -18
believe~ in 14 the 16
benefit~ from -19
bid~ for -23
blame~ the 26
blast~ the 22
build~ a -19
call~ for 82 him 56 on 67 to 28
came~ from 13 in -33 out 21 to -32
campaign~ against 61
carri~ out -28
chang~ the -14
cite~ a 34 his 28
claim~ to 31
close~ to -26
come~ as -39 at -17 in -48 out 27 to -27
comment~ , -16 on 66
commit~ to 12
concede~ that 28
conclude~ . 17
conduct~ by -21
confirm~ that 12
connect~ to -32
consid~ a 15
contribut~ to -17
count~ on 17
criticize~ the -15
critic~ of 61
decis~ to 38
declin~ to 36
deliv~ a 15
denounce~ the 12
deny~ that 13
depend~ on -42
describe~ the 36
determin~ to -25
discuss~ the 18
di~ in -15
domin~ by -26 the -28
doubl~ down 17
drop~ out -41
eager~ to 54
elect~ officials -24 to -18
emerg~ as -27
endors~ clinton -16
end~ his -49
enter~ the -36
estimate~ that 27
expect~ . 16 the 16 to 27
explain~ , 22 why 16
express~ concern 24
face~ a -37 an -17
fear~ that 52
fell~ short -16
file~ a 55
finish~ in -16
fire~ back 12
focus~ on 21
focu~ on -24
follow~ the -18
forc~ to -28
found~ . 34 a -52 by -26 that 37
gave~ a 18
get~ a -17
given~ that -42 the -18
got~ a -38
go~ to -41
grew~ up -20
handl~ of -23
head~ to -24
held~ a -30 by -24
help~ to -20
hit~ the -18
hold~ a -58
hope~ for 46 that -16 to 28
host~ a -38 by -22
includ~ (number) -37 a 44 his -28 the -27
insist~ that 38
invok~ the 16
issu~ a 40
join~ by -29 the -40
kill~ (number) -12
known~ as 29
laid~ out 37
launch~ a 16
lead~ the -23
leav~ the -25
led~ by -30 the -16 to -20
left~ the -30
line~ up 32
listen~ to -24
look~ at -16 for 20 like -12 to 47
made~ by -28 clear 53 his -24 in -19 it 32 the 35 up -31
maintain~ a -20
make~ a -24 an 48 it -62 the 26 up -44
mention~ the 56
met~ with 14
move~ on -21
need~ for 13 to -15
note~ , 59 . 30 : -52 that 73 the 38
offer~ a -36
opposit~ to 53
oppos~ the 28
order~ the 27
own~ by -28
pai~ for -31
particip~ in -29
path~ to -18
pick~ up -14
pivot~ to 22
plai~ a -35
plan~ for -31 to 29
pledge~ delegates -57 to 14
point~ that 47 to 15
pois~ to -23
posit~ on 40 to -59
praise~ the 15
predict~ that 19
prepar~ for -13 to -32
promise~ to 36
promot~ a 34
propose~ a 25
proud~ of 19
prove~ to 26
provid~ a -23 by 34
publish~ a 34
push~ back 28 for 57
put~ , 41
quick~ to 15
rail~ against 54
rais~ $ -31 more -37 questions 13
ran~ for -32
readi~ to -18
read~ . 50
recall~ the 22
receiv~ (number) -16 a -30
recogn~ that 17
reduc~ the -25
refer~ to 61
reflect~ the 15
refus~ to 46
regist~ voters -24
reject~ the -42
releas~ a 61 on -17
remain~ a 12 the -27
remark~ . -13
report~ , 12 . 36 by 40 from -72 on -29 that -27
repres~ a -36 the -33
respond~ , -12 to -40
result~ in -23
rule~ that -35
run~ a 17 for -27 mate -14 the -27
saw~ the 29
say~ (number) 41 , 22 . 35 at 32 clinton -25 david 13 during -18 he 15 her 17 in 36 it 17 monday 18 sanders -23 she 18 some 15 steve -21 the 35 their -30 thursday 23 trump -43 tuesday 12 wednesday 21
schedul~ for -21 to -20
scrambl~ to -17
search~ for -29
secretari~ of -25
seem~ like 36 to 33
see~ the 19
sent~ a 48 out 13
serv~ as -20 in -16
set~ off -32
share~ a -16
show~ a 37 clinton 20 how -43 trump 32 up -42
sign~ a 15 the 16
sit~ at -20
slam~ the 28
sought~ to 18
speak~ to -20
speech~ to -28
spent~ more 34 much 34
spoke~ about 57 on -17 with -31
stai~ in -13
start~ to -14
state~ , 17 of -31
struggl~ with -34
support~ a 18 clinton -13 for -22 of 32 sanders 58 the 40 to -34
surround~ the -16
suspend~ his -24
take~ (number) -25 on -42 over -30
talk~ about 32
ted~ cruz -54
tell~ a 48 abc 12 cnn 17 fox 25 him -34 me 25 politico -18 reporters 41 the 17
think~ she 21
ti~ to -21
took~ a 17 the -69 to -22
try~ to -14
turn~ into -12 out -77 to 14
tweet~ , 26 a 18 that -38
unabl~ to -40
us~ by -21 of -23 the 25 to -40
visit~ the -13
vote~ against 23 for 50
vow~ to 24
wait~ for -22
wai~ to -15
want~ the 34 to 14
warn~ that 27
weigh~ in 34
went~ after 22 on 26 to -67
will~ to -21
win~ the -18
won~ (number) -20 at -13 the -15
work~ at -17 for -56 in -12 on -21
worry~ that 14
write~ . 35 a 30 in 52 on 18 the -57

3 cue: cue, next tag
:~ (edge) -24 AUX -28 DET -37 NUM -21 PRON 48 PROPN 14
abil~ PART -40
abl~ PART -17
accept~ NOUN 20
accord~ ADJ -37 DET 64 NOUN 48 NUM 29 PRON -18
accuse~ ADP 33
acknowledge~ PRON -20
act~ ADP -20
address~ PUNCT -53
add~ ADP -62 DET -25 PROPN -12 PUNCT 85 SCONJ 41
admit~ SCONJ 16
adopt~ DET 13
advanc~ NOUN -20
advise~ PROPN -64
advoc~ ADP 16
agree~ ADP 41 PUNCT -49
aim~ ADP -28 PART 45
air~ ADP -37
allow~ PRON -41 PROPN -23
announce~ DET 48 NOUN 35 SCONJ -39
answer~ DET -15
apolog~ ADP 59
appear~ ADJ 40 ADP -78 PART 32
appli~ ADP -28
argue~ PRON 31 PUNCT -13 SCONJ 22
arriv~ ADP -38
ask~ ADP 32 PRON -29 PROPN 31
assert~ SCONJ 26
attack~ ADP 33 DET 38 PRON -18 PROPN 52
attempt~ PART 15
attend~ DET -37
back~ DET 44 PROPN 27
base~ ADP -47
battl~ ADP 20
becam~ ADJ 12 DET -51
becom~ ADV -16 DET -15
begin~ ADP 19 NOUN -68 PUNCT -18
begun~ PART -18
believe~ ADP 14 DET 26 PROPN -15 PUNCT 28 SCONJ -13
belong~ ADP -18
benefit~ ADP -19
bid~ ADP -29
blame~ DET 37
blast~ DET 22 PROPN 15
block~ DET 23
boast~ ADP 58
bring~ ADP -12
brought~ ADP 38 DET -43
build~ DET -24
call~ ADJ -15 ADP 60 DET -12 NOUN -27 PART 37 PRON 57 PROPN -48 QUOTE -20 SCONJ 16
came~ ADV 13 PART -17
campaign~ ADP -15
capit~ ADP -40
captur~ PROPN -13
carri~ ADP -42 DET -41 NOUN 31
case~ ADP 17
challeng~ PROPN 22
chanc~ ADP -37
chang~ DET -14 PRON -50
chant~ QUOTE 50
charge~ ADP -31
cite~ DET 51 NOUN 53 PRON 43 PROPN 16
claim~ ADP 21 NOUN 40 PART 40 PRON 21 PUNCT -23 SCONJ -38
clear~ SCONJ 19
close~ ADP -42 PUNCT -17
come~ NOUN 21
comment~ ADP 34 PUNCT -19 VERB -51
compar~ ADP -59
compet~ ADP -34
complain~ ADP 13
concede~ SCONJ 28
concern~ ADP -17
conclude~ PUNCT 14
conduct~ ADP -40 DET -30
confirm~ SCONJ 12
connect~ ADP -32
contain~ ADJ -27
continue~ ADP -31 PRON -31 PUNCT 12
contribut~ ADP -17
creat~ DET -26
criticize~ DET -15 PROPN 28
critic~ ADP 55
cut~ NOUN 29
deal~ ADP -28
debat~ ADP 18
decid~ PART 27
decis~ PART 40
declare~ ADP 35 PUNCT 23
declin~ PART 36
defend~ PRON 21
deliv~ DET 30
denounce~ DET 16 PROPN 17
deny~ DET 28
depend~ ADP -42
describe~ DET 48
determin~ PART -25
differ~ ADP 19
disagre~ ADP 52
discuss~ DET 27
divid~ ADP 20
di~ ADP -33 PUNCT -17
domin~ ADP -32 DET -28
donat~ ADP -16
done~ ADP -21 ADV -33
doubl~ ADP 16
do~ ADV -20 PRON -17
draw~ NOUN 37
drew~ NOUN -29
driven~ ADP -30
drop~ ADP -45 ADV -20
eager~ PART 54
earn~ DET 13 PRON -39
echo~ DET -18
elect~ ADP -28 NOUN -29
embrac~ PRON 32
encourage~ NOUN -35
endors~ ADP 31 PROPN 19
end~ ADP -27 DET 30 PRON -32
enter~ DET -44
erupt~ ADP 20
expand~ DET -23 PRON -29
expect~ DET 37 PART 27 PUNCT 36
explain~ ADV 22 PUNCT 31
express~ NOUN 77
extend~ PRON -46
face~ DET -61
fallen~ ADP -17
fall~ ADP -20
favor~ PROPN 29
fear~ DET 23
feel~ ADV -18 PRON -36 VERB 53
fell~ ADJ -16 ADP -25
fight~ ADP 15
file~ ADP -63 DET 55
find~ NOUN 26 PRON -19
finish~ ADJ -29 ADP -23
fire~ ADV 12
flew~ ADP -24
focus~ ADP 21
follow~ ADP 16 DET -32 PROPN 15
forc~ PART -28
found~ ADJ 46 ADP -20 DET -27 NOUN -53 PRON -57 PROPN 19 PUNCT 34 SCONJ 48
gain~ NOUN -20
gather~ ADP -33
gave~ ADP -22 PRON -32
get~ ADP -20 ADV -13 DET -33 PRON -19
given~ ADP 15 DET -21
give~ DET 25 PRON -17 PROPN -37
gone~ ADP -13
got~ ADJ 23 ADP 31 DET -70
go~ ADP 41 ADV -20 PART -28
grew~ ADP -25
grow~ ADV 19 NOUN 12
had~ DET -42
handl~ ADP -23
hand~ ADP -23
happen~ ADP -16
head~ ADP -13
hedg~ NOUN -29
held~ ADP -31 DET -18 PRON -12
help~ ADP -18 DET -15 PART -20 PRON -22 PROPN -17
hit~ ADP -15 DET -46 PROPN 31
hold~ ADJ 24 ADP -14 DET -72 NOUN -27 PRON -46
hope~ DET 31 PART 28 PRON 48 PROPN -20 SCONJ -16
host~ ADP -23 DET -41
import~ ADP -26
includ~ ADJ -27 ADP -29 DET 16 NOUN 35 NUM -37 PRON -32 PROPN -106 VERB -30
increas~ NOUN -19
insist~ ADP -25 PRON 32 SCONJ 37
intend~ PART 12
interview~ ADP -28
invest~ ADP -25
issu~ ADP -70 DET 61
join~ DET -54 PROPN -18
keep~ PRON -13
kill~ ADP -22 NUM -12
known~ ADP 20
lack~ DET -25
laid~ ADP 47
lai~ ADP 44
launch~ DET -13
lead~ ADP -43 DET -25 PROPN -33
leav~ DET -32 PRON 16
led~ ADP -19 PROPN -42
left~ ADJ -20 ADP -12 DET -32 NOUN 15
line~ ADP 26
listen~ ADP -25
live~ ADV -26
lock~ ADP -15
look~ ADJ -21 PART 46
lost~ PRON -36
made~ ADJ 53 ADP -54 DET 26 NOUN -28 VERB -43
maintain~ DET -52
make~ ADP -46 DET 41
meet~ ADP -23
mention~ DET 38
messag~ ADP 27 PUNCT 12
mock~ PROPN 33
move~ ADP -73
name~ PROPN -20
need~ DET -27 PART -17 PUNCT -15
nomin~ ADP 30
note~ DET 43 PUNCT 29 SCONJ 55
offer~ DET -27 NOUN 24 PRON 34
open~ ADP 50 DET -38
opposit~ ADP 57
oppos~ DET 59 NOUN 48 PRON 24
order~ DET 36
organ~ ADP -16 NOUN -17
own~ ADP -31 DET -24
paid~ ADP -24 DET -31 NOUN 21
pai~ ADP -33
particip~ ADP -29
pass~ DET 12
path~ ADP -16
perform~ ADV -40
pick~ ADP -21
plai~ ADP 22 DET -42
plan~ ADP -30 PART 29
pledge~ ADP 26 NOUN -71 PRON 20
point~ ADP 20 ADV -30 DET 18 SCONJ 41
pois~ PART -23
poll~ ADP -29 NOUN -22
posit~ ADP 34
post~ DET -33
praise~ DET 17 PROPN 19
predict~ DET -13 SCONJ 19
prepar~ ADP -15 PART -32
present~ DET 18
promise~ ADP 32 PART 20
promot~ DET 39
prompt~ DET -15
propose~ DET 28 NOUN -27 VERB 14
proud~ ADP 19
prove~ PART 26
provid~ ADJ 31 ADP 29 DET -26
publish~ DET 37 PROPN -29
pull~ ADP -37
push~ ADP 50 PROPN -42
put~ ADP 32 DET 21 PRON -30 PROPN -34 PUNCT 50
question~ ADV 15 PRON -37 PROPN 48
quick~ PART 15
rail~ ADP 62
rais~ DET 22 SYM -31
ran~ ADP -19 DET 15
reach~ ADP -46 DET 41
readi~ PART -17
read~ PUNCT 38
recall~ DET 45
receiv~ ADJ 19 ADP -18 DET -34 NUM -16
record~ ADP -33
reduc~ DET -25
refer~ ADP 49
refus~ PART 46
regist~ NOUN -26
reject~ DET -48
releas~ ADP -53 DET 67 NOUN 35 PROPN -100
remain~ ADJ 46 ADV -43 DET -14
remark~ ADP 23 AUX -34 PUNCT -14 VERB 18
remind~ NOUN 36
report~ ADJ 30 NOUN 27 PRON -23 PROPN 36 PUNCT 37 VERB -62
repres~ ADP -25 DET -63 NOUN -23
request~ NOUN 39
requir~ NOUN 21
resign~ ADP -24
respond~ ADP 18 PART -43
respons~ ADP -14
result~ ADP -24
return~ DET -39
reveal~ DET 34 PRON -25 PROPN 14
roll~ ADP 13
rose~ ADP 22
rule~ ADP 15
run~ ADJ 27 ADP -76
sat~ ADP -42
saw~ DET 25
say~ ADP 40 ADV 17 AUX -43 DET 31 NOUN 13 NUM 41 PROPN 24 PUNCT 40
schedul~ ADP -26 PART -20
scrambl~ PART -17
search~ ADP -29
secretari~ ADP -25
seek~ NOUN 35
seem~ ADJ 24 ADP 47 ADV 13 PART 33 VERB 17
seen~ PRON 18
see~ DET 27 NOUN 36 PRON -13 PROPN 37
sent~ ADP -14 DET 30
serv~ ADP -32
set~ ADP -21 DET -40
share~ DET -19
shot~ ADP -37
show~ ADP -57 DET 24 PROPN 70
sign~ ADP -41 DET 52
sit~ ADP -51
slam~ DET 29 PROPN 33
sought~ PART 18
speak~ ADP 39 NOUN -18
spent~ ADJ 44 DET -39 NOUN -49
spoken~ ADP 29
spoke~ ADV 68
stai~ ADP -29
stand~ ADP 16
start~ ADP -33 DET 27 PART -14 PROPN -45 VERB 32
statement~ PUNCT -23
state~ ADP 20 ADV 12 DET -22 NOUN -38 PRON -18 PROPN -34 SCONJ 58 VERB -18
step~ ADP -27
stood~ ADP 18
stop~ ADP -30
struck~ DET -26
struggl~ ADP -15
suggest~ DET -25 PRON 33 PROPN 14 SCONJ 16
support~ ADP -14 DET 30 NOUN -17 PRON -40 PROPN 37 VERB 48
surround~ DET -16
taken~ ADP -28 DET 33
take~ ADP -47 NOUN 43 NUM -25
talk~ ADP 36
ted~ PROPN -54
tell~ ADJ 19 DET 27 NOUN 41 PRON -15 PROPN 21
think~ DET 12 PRON 25 PUNCT -18 SCONJ 17
ti~ ADP -30
took~ ADP -47 NOUN 39 PRON -56
touch~ ADP 15
tout~ PRON 42
trade~ NOUN 34
trail~ PROPN -40
travel~ ADP -28
try~ PART -13
turn~ ADP -21 DET -24 PRON 46
tweet~ ADP 34
unabl~ PART -40
underscore~ DET -26
unveil~ DET 32
urge~ NOUN 21 PRON 26 PROPN 13
us~ ADP -38 DET 31 NOUN -24 PART -40 PRON 49 PROPN -46
view~ ADP 25
visit~ DET -18 PROPN -42
vote~ ADP 41
vow~ PART 18
wait~ ADP -29
wai~ ADP -26
walk~ ADP -28
want~ DET 49 PART 20 PUNCT 20
warn~ PRON 48 SCONJ 25
watch~ DET -13
wear~ DET -26
weigh~ ADP 34
went~ ADJ -37 ADV 46
win~ ADP -29 DET -23 PROPN -27
won~ ADJ 30 ADP -37 ADV -28 DET -12 NOUN -20 NUM -20 PROPN -37
work~ ADP -58 DET -21
worry~ SCONJ 14
write~ ADP -22 ADV 20 DET -13 PROPN 42 PUNCT 37 SCONJ 36

4 cue: cue, speaker
:~ (text) 19
accord~ (body) 21 (name) -24 (person) 76 (thing) 35
accuse~ (name) 34 (person) 15 he 34
acknowledge~ (name) 61 (person) 44 he -19
act~ (name) -26 (thing) -14
address~ (name) 19
add~ (name) -20 (person) 31 (thing) -39 he 24 she 56
admit~ (name) -17
adopt~ (name) 18 (thing) -34
advise~ (name) -31
affect~ (thing) -25
agree~ (body) 35 (name) -32 (person) -26 (thing) 41
aim~ (thing) 23
allege~ (name) 12
announce~ (thing) 66 he -12
apolog~ (name) 68
appear~ (person) 25 (thing) 57 he -22 it 15
appli~ (thing) -26
argue~ (body) 22 (name) 53 (thing) 12 he -19
arriv~ (name) -29
ask~ (body) 18 (name) 24 (thing) 15 he 32 she -20
assert~ (name) 16
assure~ (name) 19
attack~ (name) -23 (thing) 48
attend~ (name) -30 (person) -23
avoid~ (name) 36
back~ (name) -15 (person) 36 (thing) 20
base~ (thing) -20
battl~ (name) -12
beat~ (name) -45
becam~ (name) -76 it 41
becom~ (name) -22 (person) 12 he -32
begin~ (body) -56 (name) 39 (person) -40 (thing) -53
believe~ (thing) 39 he -14
bid~ (thing) -19
blame~ (name) 18
blast~ (name) 44
boo~ (thing) -43
born~ (thing) -19
bring~ (name) -22
broke~ (thing) -25
build~ (name) -28
built~ (name) -27 (thing) -23
call~ (body) -19 (name) 17 (person) 20 (thing) -27 he -14 his 27
came~ (name) 19 (person) -20 (thing) -61 it -18
campaign~ his -53
carri~ (name) -65
cast~ (name) 56
caus~ (thing) -29
challeng~ (name) -27 (thing) 25
chang~ (name) -42
chant~ (thing) 56
charge~ (name) -38
cheer~ (thing) -15
cite~ (name) 49 he 43
claim~ (person) 37 (thing) 42
close~ (text) -26 (thing) -23
come~ (name) -29 (text) -28 (thing) 14 it -27
comment~ (name) -33
compar~ (name) 55 (thing) -47
complain~ (name) 27
concede~ (name) -16
conclude~ (name) 36
conduct~ (text) -40
confirm~ (name) 30
consid~ (name) 43 (person) 43 (thing) -21
continue~ (name) -26 (person) -16 (thing) -32 he 12
contrast~ (name) 25
contribut~ (name) -28
creat~ (name) 25 (thing) -48
criticize~ (name) 53 (person) -12 (thing) 12
decid~ (name) 25 (person) 31 (thing) 21
decis~ her 19
declare~ (name) -13 he -16
declin~ (name) 42 (thing) -12
decry~ (name) 27
defeat~ (name) -54
defend~ (name) 21 (person) -29 (thing) 19 he 19
denounce~ (name) 70 (person) -25
deny~ (name) -41
describe~ (name) -18 (person) 15 (thing) 56
disappear~ (thing) -25
discuss~ (name) 17
dismiss~ (name) 36
divid~ (thing) -36
di~ (name) -39 (thing) -13
domin~ (thing) -15
donat~ (name) -27
done~ (name) -44 (thing) 15
do~ (name) -29 he -18
drawn~ (thing) 28
drew~ (name) 16
driven~ (thing) -24
drop~ (name) -12 (thing) -17
earn~ (name) -43 (thing) -19
echo~ (name) 16
effort~ (name) -35
elect~ (name) 18 (thing) -17
email~ (name) 14
emerg~ (thing) -17
emphasize~ (name) -21
encourage~ (thing) -12
endors~ (name) 49 (person) 12 (thing) 56
end~ (name) -18 (thing) -19
enjoi~ (name) -20
enter~ (name) -21 (thing) -17
erupt~ (thing) 24
exist~ (thing) -17
expect~ (person) 17 (thing) 36 he -34
explain~ (name) 37 he 23
express~ (name) 23 (person) 20 he 22
face~ (name) -50 (thing) -22
fail~ (person) -43 (thing) -50
fallen~ (thing) -19
favor~ (person) -41 (thing) 56
featur~ (thing) -13
feel~ (person) 41 he -80 they -18
fell~ (name) -20 (thing) -17
file~ (name) 18 (thing) -32
fill~ (thing) -16
find~ (text) 64 (thing) -37
finish~ (name) -40 (thing) -13
flee~ (thing) -15
focus~ (name) 27 he -19
focu~ (thing) 28
follow~ (name) -20 (person) -37 (thing) 28
forc~ (name) -37 (thing) -43
found~ (body) -30 (name) -65 (text) 77 (thing) 41
gain~ (name) -49
gather~ (person) -23 (thing) -17
gave~ (name) 30 (person) -19 (thing) -75 he 37
get~ (name) -18 (person) -28 (thing) -21 it -20
given~ (name) -37 (thing) -60
give~ (name) -25 (person) -25 (thing) -18
goe~ (thing) 38
gone~ (thing) -32
got~ (name) -37 (person) 33
go~ (name) -35 (person) 26 (thing) -24
grew~ (thing) -17
grown~ (thing) -22
grow~ (thing) -45
happen~ (thing) -15
head~ (thing) -16
held~ (name) -26 he 20
help~ (body) -27 (name) -13 (person) -13 (thing) -26
hire~ (name) -13
hit~ (name) 30
hold~ (name) -41 (thing) 12
hope~ (name) 29 (person) 32 he -50
host~ (name) -39
hurt~ (thing) -14
identifi~ (thing) 66
ignor~ (thing) 23
improv~ (thing) -18
incit~ (name) -16
includ~ (body) -58 (name) -53 he -33 it 30
increas~ (name) -16 (thing) -29
indicate~ (name) -13 (text) 35
insist~ (name) 42 (person) 33
intend~ (thing) 46
interview~ (name) -45
introduc~ (name) 16
invit~ (name) -23
invok~ (name) 28
involv~ (thing) -20
issu~ (body) -19 (person) 39 (thing) -17
join~ (name) -31
keep~ (thing) -22
kill~ (thing) -29
known~ (name) 12 (person) 61
know~ (person) 22
lament~ (name) 34
lead~ (name) -60 (person) -28 (thing) -21
leav~ (name) -36 (thing) -32
led~ (thing) -39
left~ (name) -32 (person) -32 (thing) 18
let~ (thing) -16
line~ (thing) 18
link~ (thing) -28
live~ (name) -14
look~ (body) 19 (person) -31 he -14
loom~ (thing) -24
lose~ (name) -21
lost~ (name) -45 he -23
made~ (body) -20 (name) 26 (text) -28 (thing) -23
maintain~ (name) -39
make~ (body) -18 (name) -42
manag~ (name) -24
mean~ (thing) -31 it -20
mention~ (name) -21 he 53
messag~ his -33
met~ (name) -55
miss~ (name) -29
mock~ (name) 13
move~ (name) -14 (thing) 25
name~ (name) 58
need~ (name) -18 they -28
nomin~ (name) 24
note~ (name) 46 he 29 she 20
obtain~ (name) -44
offer~ (name) 13 (person) 13 (thing) -28 he 37
open~ (name) 14 (thing) -49
oppos~ (name) 40 (person) 25 (thing) 50
order~ (person) 41
own~ (name) -40
paid~ (thing) -29
pai~ (name) -15 (thing) -13
pass~ (name) -35 (thing) 47
pick~ (name) -34
plai~ (person) -36
plan~ (name) -41 (thing) 27 he -22
plead~ (name) 55
pledge~ (name) 53 (thing) -33 he 38
point~ (name) 56 (person) -16 (thing) -60
pois~ (name) -55
poll~ (name) -49
pose~ (thing) 21
posit~ (name) 15
post~ (name) -44
praise~ (name) 44 (person) -13
predict~ (name) 38
prepar~ (name) -33
present~ (thing) -18
press~ (name) 28
project~ (thing) 16
promise~ (name) 21 his 30
prompt~ (thing) -26
prove~ (name) -31 (thing) -41
provid~ (body) -57 (thing) -14
publish~ (name) 13
pull~ (name) -41
push~ (name) 27 (thing) -38
put~ (person) -17 (thing) 32
question~ (name) 62 he -29
rais~ (body) -24 (name) -31 (person) -30 (thing) 35 he 26
ralli~ (name) -42
ran~ (person) -26
reach~ (name) 18 (thing) -55
read~ (text) 39
recall~ (name) 13
receiv~ (body) -22 he -32
referenc~ (name) 54
refer~ (name) 64
reflect~ (thing) -47
regist~ (thing) -32
reject~ (name) 33 (person) -47
releas~ (name) 27 (text) -67
remain~ (name) -43
remark~ (name) -26 (thing) 13 his -12
remind~ (name) 26
reply~ (name) 21
report~ (name) 17 (person) 18 (thing) -14
repres~ (name) -45 (person) -28 (thing) 29
request~ (person) 33
requir~ (thing) 19
respond~ (name) 14 (person) -29
return~ (name) -14
reveal~ (name) 13 (text) 26
rose~ (thing) -12
rule~ (name) -43
run~ (body) 21 (name) -85 (thing) 17 he -20
saw~ he -25
say~ (body) 14 (name) 60 (person) 30 (text) -16 (thing) 17 it 25 she 21 they -32 who -35
schedul~ (name) -13 (thing) -31
score~ (name) -39
secur~ (name) -28
seek~ (person) 16
seem~ (name) 24 (person) 23 he 46 it 37
seen~ (thing) 14
see~ (name) 34 (person) -19 they 43
seiz~ (person) -23
sell~ (name) -36
sent~ (body) 28 (thing) -35
serv~ (name) -45 (thing) -26 he -29
set~ (thing) -55
share~ (name) 32
shift~ (thing) -21
shoot~ (thing) -23
show~ (name) -35 (text) 56 (thing) 51
sign~ (name) 24 (person) -38 (thing) 17
sit~ (name) -28 (thing) -16
slam~ (name) 26
sought~ (name) 30 (person) -36 (thing) 53
speak~ (name) -31 (thing) 54 he -36
spend~ (name) -28
spent~ (name) -33 (person) 40 he -21
spoke~ (person) -38 he 28
stai~ (thing) -13
stand~ (thing) -50
start~ (person) -26 (thing) -18 it -24
statement~ (name) -17
state~ (person) -21 (text) 21 (thing) -50 his -21
step~ (name) -53
stop~ (name) -20
struggl~ (thing) -22
suggest~ (body) -17 (name) 27 (person) 31
support~ (person) 18 (thing) 16 he 43 their -34
surround~ (thing) -22
taken~ (name) 51 (person) 24 (thing) -69
take~ (name) 39 (person) -25 (thing) -24 it -41
talk~ (name) 60 (person) 16 (thing) -36 he 15 she 17
target~ (name) 21
ted~ (name) -40
tell~ (name) 36 he 70 she -26
tend~ (thing) 31
testify~ (name) -14
thank~ (name) 68
think~ (body) 25 (name) 36 (person) -16 (thing) 18 he -14 she -27 they 41
took~ (name) 38 (person) -16 (thing) -58 he -20
tout~ (name) 56
trail~ he -36
try~ (name) -25 (thing) -14 he 16
turn~ (body) -52 he 21 it -22
tweet~ (thing) 21 he -14
underscore~ (thing) -29
urge~ (name) 23 (person) -13 (thing) 52 he 12
us~ (body) -17 (person) 20 her -41
view~ (thing) 31
visit~ (name) -28
voic~ (name) 15
vote~ (person) -49 (thing) 36
vow~ (name) 26 (person) 24
wait~ (thing) -19
walk~ (name) -18
want~ (name) -19 (person) 22 (thing) 34 he 32 she -21 they 31
warn~ (name) 36 (person) 16 he -12
watch~ (person) -15
welcom~ (name) 34
went~ (name) 25 (person) -60 (thing) -17 he 42 she -13
win~ (name) -69 (person) -16 (thing) -16
won~ (name) -29 (person) -52 he 19 she -16
work~ (name) -37 (thing) 14 it -17
worry~ (thing) 46
write~ (name) 34 (person) 36 (thing) -26

5 cue: cue, form
abil~ (NOUN) -38
abl~ (ADJ) -19
accept~ (hanging_VERBing) 22
accord~ (VERBing) 38
acknowledge~ (VERB) 25 (VERBed) 25
action~ (NOUNs) -20
act~ (VERBed) -27 (VERBing) -19
address~ (VERBs) -27 (hanging_VERBing) 17
add~ (VERBed) 13 (VERBs) -24
admit~ (VERBed) 16
adopt~ (VERBed) 18
advanc~ (VERBed) -14
advise~ (VERBed) -47
agree~ (VERB) -12
aim~ (VERBed) 21
air~ (VERBed) 17
announce~ (VERBed) 37
answer~ (VERBed) 15
appear~ (VERBs) 62
appoint~ (VERBed) 19
approv~ (VERBed) 34
argue~ (VERB) 33 (VERBs) 28
argument~ (NOUN) 47
arriv~ (VERBed) -45
ask~ (VERBed) -13 (hanging_VERBing) 27
assert~ (VERBed) 22
assure~ (VERBed) 25
attack~ (NOUNs) 33 (VERBed) 44
attempt~ (NOUNs) 12 (VERBed) -24
attend~ (VERBed) -49
attract~ (VERBed) -19
attribut~ (VERBed) 46
avoid~ (VERBed) 20
back~ (VERBed) 15 (VERBing) 16 (hanging_VERBing) 37
base~ (VERBed) -68
beat~ (VERB) -46
becam~ (VERB) -24
becom~ (VERBing) -20 (VERBs) -32 (hanging_VERBing) -43
begin~ (VERB) -58 (VERBing) 27 (hanging_VERBing) -13
begun~ (VERB) -22
believe~ (VERB) 55 (VERBed) -53 (VERBs) 23
benefit~ (VERBed) -30
bid~ (NOUN) -36
blast~ (VERBed) 44
block~ (VERBed) 22
boast~ (VERBed) 12
born~ (VERB) -28
bought~ (VERB) -49
brand~ (NOUN) -36
brief~ (VERBed) -12
bring~ (hanging_VERBing) -34
brought~ (VERB) -27
build~ (VERBing) -31
built~ (VERB) -64
bui~ (VERB) -20
call~ (NOUN) 30 (VERBed) -38 (VERBing) 24 (hanging_VERBing) 30
came~ (VERB) -22
campaign~ (NOUN) -28
captur~ (VERBed) -34
carri~ (VERBed) -18 (VERBs) -40 (hanging_VERBing) 18
cast~ (VERB) 36 (hanging_VERBing) -27
caus~ (VERBed) -51
celebr~ (hanging_VERBing) 12
challeng~ (VERBed) 41 (VERBing) -23 (hanging_VERBing) 21
chang~ (VERBed) -42 (hanging_VERBing) -13
charge~ (VERBed) -20
chose~ (VERB) -20
cite~ (VERBed) 41 (hanging_VERBing) 68
claim~ (NOUNs) 30 (VERBed) 23 (hanging_VERBing) -33
clear~ (ADJ) 12
close~ (VERBed) -26
come~ (VERB) 39 (VERBing) -40 (VERBs) -89 (hanging_VERBing) 23
comment~ (NOUNs) -21 (VERB) -62
commit~ (NOUN) 13 (VERBed) 14
compar~ (VERBed) 37
complain~ (VERBed) 16
complet~ (VERBed) -22
concede~ (VERBed) 26
concern~ (ADJed) 14
condemn~ (VERBed) 23
conduct~ (VERBed) -47 (passive_VERBed) -33
confirm~ (VERBed) -19
consid~ (VERB) 33 (VERBed) 31 (VERBing) 21
contain~ (VERBed) -19 (hanging_VERBing) -20
continue~ (VERB) 13 (VERBed) 16 (VERBs) -68 (hanging_VERBing) -21
contrast~ (VERBs) -26
contribut~ (VERBed) -39
creat~ (VERBed) -33 (hanging_VERBing) -29
critic~ (ADJ) 17 (NOUN) 32
cross~ (VERBed) -31
cut~ (VERB) -15
decid~ (VERBed) -17
decis~ (NOUN) 28
declare~ (hanging_VERBing) 14
declin~ (VERBed) 46
decry~ (VERBed) 27
deem~ (VERBed) 59
defeat~ (VERBed) -52
defend~ (VERB) -34 (VERBed) 67
delet~ (VERBed) -35
deliv~ (hanging_VERBing) 43
demand~ (VERBed) -14
demonstr~ (VERBed) -44
denounce~ (VERBed) 56
deny~ (VERBed) 22
determin~ (VERBed) -25
discuss~ (VERBed) 65
divid~ (VERBed) 12
di~ (VERBed) -53
domin~ (VERBed) -35 (passive_VERBed) -26
donat~ (VERBed) -31
done~ (VERB) -38
doubl~ (VERBed) -15
do~ (VERBing) -51 (hanging_VERBing) -30
drawn~ (VERB) 12
driven~ (VERB) -19
drop~ (VERBed) -36
eager~ (ADJ) 40
earn~ (VERBed) -41 (hanging_VERBing) -18
elect~ (VERBed) -24
email~ (VERBed) 29
emphasize~ (VERBed) 31
encourage~ (VERBed) 33 (hanging_VERBing) -37
endors~ (VERBed) 24
end~ (VERBed) -12 (hanging_VERBing) -25
energ~ (VERBed) -22
engag~ (VERBed) -17
enjoi~ (VERBs) 16
enter~ (VERBed) -12 (VERBs) -18
erupt~ (VERBed) -51
escal~ (VERBed) -20
establish~ (VERBed) -19
everyth~ (hanging_VERBing) -21
expect~ (VERB) 28 (VERBed) 15 (VERBs) -16
explain~ (VERBed) 70
expos~ (VERBed) 23
express~ (VERBed) 89
face~ (VERBed) -20 (VERBs) -54 (hanging_VERBing) -14
fallen~ (VERB) -33
favor~ (VERBed) 26
fear~ (NOUN) 57
feel~ (VERB) 36 (VERBs) -78
fell~ (VERB) -56
fight~ (hanging_VERBing) -54
file~ (VERB) -38 (VERBed) 14
fill~ (VERBed) -37
find~ (VERB) -48 (VERBs) 53 (hanging_VERBing) -12
finish~ (VERB) -16 (VERBed) -43
fire~ (VERBed) 19
fled~ (VERBed) -42
flee~ (hanging_VERBing) -18
flew~ (VERB) -38
fly~ (hanging_VERBing) -21
focus~ (VERBs) 25
follow~ (VERBed) -38 (VERBs) 39 (hanging_VERBing) -23
forc~ (VERBed) -21 (hanging_VERBing) -27
found~ (VERB) 62 (VERBed) -69 (passive_VERBed) -47
fund-rais~ (hanging_VERBing) -23
garner~ (VERBed) -28
gather~ (VERBed) -46
get~ (VERB) -46 (VERBs) -45 (hanging_VERBing) -19
given~ (VERB) -51
give~ (VERB) -42
goe~ (VERBs) 15
gotten~ (VERB) -23
got~ (VERB) -16
go~ (VERB) -14 (VERBing) -17
grew~ (VERB) -52
grown~ (VERB) -36
had~ (VERB) -25
handl~ (hanging_VERBing) -20
hand~ (VERBed) -40
happen~ (VERBed) -30
hate~ (VERB) 40
have~ (VERBing) -38 (hanging_VERBing) -23
head~ (VERBed) -30 (hanging_VERBing) -16
hedg~ (VERB) -34
help~ (VERB) -20 (VERBed) -19 (VERBs) -12 (hanging_VERBing) -26
highlight~ (VERBed) 37
hold~ (VERB) -19 (VERBing) -46
hope~ (VERB) -32 (VERBing) 44 (hanging_VERBing) 36
host~ (VERBed) -34 (passive_VERBed) -22
identifi~ (VERB) 31 (VERBed) 53
ignor~ (VERBed) -16
impli~ (VERBed) 15
import~ (ADJ) -13
improv~ (VERBed) -26
incit~ (VERBs) -16
includ~ (VERB) -14 (VERBed) 36 (VERBs) 48 (hanging_VERBing) -137
increas~ (VERBed) -45 (hanging_VERBing) -13
insist~ (VERB) 42
intend~ (VERBed) 35
interview~ (VERBed) -66
introduc~ (VERBed) -38
invest~ (VERBed) -43
invit~ (VERBed) -25
invok~ (VERBed) 21
involv~ (hanging_VERBing) -16
issu~ (VERBed) 33
join~ (VERBed) -14 (passive_VERBed) -47
joke~ (VERBed) 34
keep~ (VERB) -12 (VERBs) -17
kept~ (VERB) -12
kill~ (VERBed) -43
knew~ (VERB) 39
known~ (VERB) 43
know~ (VERB) 40 (VERBs) 30
lack~ (VERBs) -22
laid~ (VERB) 20
lament~ (VERBed) 26
land~ (VERBed) -20
laugh~ (VERBed) 12
launch~ (VERBed) -32
lead~ (VERB) -36 (VERBs) -48 (hanging_VERBing) -32
learn~ (VERBed) 46
leav~ (VERB) 36 (VERBs) -39 (hanging_VERBing) -51
led~ (VERBed) -23 (passive_VERBed) -30
left~ (VERB) -47
let~ (VERB) -51
like~ (ADJ) -35
list~ (VERBed) 33
live~ (VERB) 28 (VERBed) -57 (hanging_VERBing) -17
lock~ (VERBed) -15
look~ (VERB) 16 (VERBed) -39 (VERBing) 71 (hanging_VERBing) -25
lose~ (VERB) -30 (hanging_VERBing) -25
lost~ (VERB) -85
maintain~ (VERBed) -60 (VERBs) -35
make~ (VERB) -15 (VERBing) 21 (hanging_VERBing) -16
manag~ (VERBed) -48
marri~ (VERBed) -49
mean~ (VERBs) -41 (hanging_VERBing) -17
meet~ (VERBs) -36
mention~ (VERBed) -12
met~ (VERB) -38
miss~ (VERBed) -46
move~ (VERBed) -32 (VERBing) 22
name~ (VERBed) 37
need~ (VERBs) -35
nomin~ (VERBed) 33
note~ (NOUN) -50 (NOUNs) 42 (VERBed) 56
occur~ (VERBed) -26
offer~ (VERBed) 53
opposit~ (NOUN) 53
oppos~ (VERB) 63 (VERBed) 47 (VERBs) 48 (hanging_VERBing) -35
order~ (VERBed) 30
organ~ (VERBed) -24 (hanging_VERBing) -14
own~ (VERBs) -23 (passive_VERBed) -39
paid~ (VERB) -35
pai~ (VERB) -37
parti~ (NOUN) -25
pass~ (VERBed) 46 (VERBs) -40
path~ (NOUN) -18
pick~ (VERBed) 19 (hanging_VERBing) -12
pile~ (VERBed) -17
plai~ (VERB) -27 (VERBed) 14 (VERBing) -22 (VERBs) -35 (hanging_VERBing) -29
plan~ (NOUN) -25 (NOUNs) -49 (VERBed) 21 (VERBing) 21 (VERBs) 26
plead~ (VERBed) 39
pledge~ (VERBed) -41
point~ (NOUN) -39 (NOUNs) -17 (VERBed) 21
pois~ (VERBed) -25
poll~ (hanging_VERBing) -21
portray~ (VERBed) 21
pose~ (VERBed) 13
posit~ (NOUN) 28 (VERBed) -22
post~ (NOUN) -28 (VERBed) -15
prefer~ (VERB) 57
prepar~ (VERBed) -29
present~ (VERBed) 31
produc~ (VERBed) -17
project~ (VERBed) 42
promise~ (NOUN) 26
promot~ (hanging_VERBing) -13
prompt~ (VERBed) -20
propos~ (NOUN) 48
proud~ (ADJ) 19
prove~ (VERBed) -34
provid~ (VERB) 19 (VERBed) -12 (VERBs) -49 (hanging_VERBing) -12 (passive_VERBed) 34
pull~ (VERBed) -46
push~ (VERB) -12 (VERBing) 30
put~ (VERB) 24 (hanging_VERBing) -53
qualifi~ (VERBed) -28
question~ (NOUNs) -37 (VERBed) 62 (hanging_VERBing) 13
quick~ (ADJ) 15
quot~ (VERBed) 25
rail~ (VERBed) 38
rais~ (VERB) -28 (VERBed) 23 (VERBing) -18 (hanging_VERBing) 17
ralli~ (VERBed) -42
reach~ (VERB) 20
read~ (VERB) 63
recall~ (VERBed) 24 (hanging_VERBing) 17
receiv~ (VERB) -21 (VERBed) -34 (VERBs) -22 (hanging_VERBing) 16
recommend~ (VERBed) -12
record~ (NOUN) -25
refer~ (VERBing) 30 (hanging_VERBing) 29
reflect~ (VERBs) -17
refus~ (VERBed) 28
regard~ (hanging_VERBing) -30
regist~ (VERBed) -16
reiterate~ (VERBed) 19
reject~ (VERBed) 14
releas~ (passive_VERBed) -12
reli~ (VERBed) -49
remain~ (VERB) 17 (VERBed) 24 (VERBs) -67 (hanging_VERBing) -22
remark~ (NOUN) 19 (NOUNs) -20 (VERBed) 29
remind~ (VERBed) 49
repeat~ (VERBed) -16
report~ (NOUN) -65 (NOUNs) 19 (VERBed) 35 (hanging_VERBing) -54 (passive_VERBed) 43
repres~ (VERBed) -18 (VERBs) -18 (hanging_VERBing) -14
request~ (VERBed) 42
requir~ (VERB) 41 (VERBed) 19 (hanging_VERBing) -20
reserv~ (VERBed) -32
resign~ (VERBed) -29
respond~ (VERBed) 17
return~ (VERBed) -19
risen~ (VERB) -29
rise~ (hanging_VERBing) -17
rule~ (NOUNs) -47 (VERBed) 19
run~ (VERBing) -49 (VERBs) -15
sat~ (VERB) -54
say~ (NOUN) 48 (VERB) 59 (VERBing) -23 (VERBs) 67 (hanging_VERBing) -41
schedul~ (VERBed) -40
score~ (VERBed) -47
secretari~ (NOUN) -25
secur~ (VERBed) -43
seek~ (VERBs) 52 (hanging_VERBing) 22
seem~ (VERBed) 32 (VERBs) 44
seen~ (VERB) 35
see~ (VERB) 43 (VERBs) 43 (hanging_VERBing) -23
seiz~ (VERBed) -37
select~ (VERBed) -34
send~ (hanging_VERBing) -27
serv~ (VERBed) -68
set~ (hanging_VERBing) -24
shook~ (VERB) -52
shoot~ (hanging_VERBing) -36
shown~ (VERB) 48
show~ (VERB) -38 (VERBed) 26 (VERBing) 35 (VERBs) 35 (hanging_VERBing) 15
sign~ (VERBed) 16
sit~ (VERBs) -42 (hanging_VERBing) -16
slam~ (VERBed) 35 (hanging_VERBing) 43
sold~ (VERB) -33
sought~ (VERB) 32
sound~ (VERBed) 58
speak~ (VERB) 20 (VERBing) -42 (VERBs) 12
spend~ (VERB) -13 (VERBing) -27
spoken~ (VERB) 22
spoke~ (VERB) 22
start~ (VERB) -33 (VERBed) -20
statement~ (NOUN) 22 (NOUNs) -16
state~ (NOUN) -85 (NOUNs) -81 (VERBed) 80 (hanging_VERBing) 52
step~ (VERBed) -30
stop~ (VERBed) 24
strategi~ (NOUN) 40
stress~ (VERBed) 12
struck~ (VERB) 20
struggl~ (VERBed) -26 (VERBing) 17
stuck~ (VERB) 26
suggest~ (VERB) 26 (VERBed) 30 (VERBs) -44
support~ (NOUN) -28 (NOUNs) -68 (VERB) 12 (VERBed) 55 (VERBing) 40 (VERBs) 23
surround~ (hanging_VERBing) -21
survei~ (VERBed) -51
surviv~ (VERBed) -41
suspend~ (VERBed) -21
swept~ (VERB) -39
take~ (VERB) -42 (hanging_VERBing) 18
talk~ (VERBed) 68 (VERBing) 33
target~ (VERBed) -13 (hanging_VERBing) -21
ted~ (VERBed) -54
televis~ (VERBed) -32
tell~ (VERB) 48 (VERBing) -14 (VERBs) 55 (hanging_VERBing) -24
tend~ (VERBs) -22
testify~ (VERBed) -13
thank~ (VERBed) 45
think~ (VERBs) 58
threaten~ (VERBed) -13
threw~ (VERB) -21
titl~ (VERBed) 36
ti~ (VERBed) -25
touch~ (VERBed) 22
tout~ (VERBed) 37
travel~ (VERBed) -37
tri~ (VERBs) -16
turn~ (hanging_VERBing) -36
tweet~ (hanging_VERBing) 45
unabl~ (ADJ) -40
unveil~ (VERBed) 30
urge~ (VERBed) 64 (hanging_VERBing) -16
us~ (NOUN) -23 (VERBing) 36 (hanging_VERBing) -34 (passive_VERBed) -21
visit~ (VERBed) -42
voic~ (VERBed) 41
vote~ (VERBed) 23
vow~ (VERBed) 28 (VERBs) 31
wai~ (NOUN) -29
want~ (VERB) 23 (VERBed) 36 (VERBs) 21
warn~ (VERBed) 23
watch~ (VERB) -33 (VERBed) 28
wear~ (hanging_VERBing) -23
weigh~ (VERBed) 19
welcom~ (VERBed) 53
will~ (ADJing) -21
win~ (VERB) -36 (VERBs) -53
won~ (VERB) -53
word~ (NOUNs) -50
work~ (VERBed) -45 (VERBing) 34 (VERBs) -25 (hanging_VERBing) -20
worry~ (VERB) 22 (VERBed) 18
write~ (VERB) 28 (VERBs) -13

6 cue: cue, quotes around
:~ (cue) -24 (cue_…_quoted) 45
abil~ (cue) -36
abl~ (cue) -14
accept~ (cue) 32
accord~ (cue) 26 (cue_…_quoted) 57
accuse~ (cue) 13
acknowledge~ (cue) 16 (cue_…_quoted) 28
act~ (cue) -51
address~ (cue) -15 (cue_…_quoted) 32
add~ (cue) -60 (cue_:_quoted) 24 (cue_quoted) 16 (cue_…_quoted) 17 (quoted_cue) 42 (quoted_cue_quoted) -14
adopt~ (cue) -14
advanc~ (cue) -17
advise~ (cue) -57
advoc~ (cue) 28
agree~ (cue) 35 (cue_…_quoted) -42
aim~ (cue) 31
allege~ (cue) 17
alli~ (cue) -43
anger~ (cue) 51
announce~ (cue) 31
answer~ (cue) -31
apolog~ (cue) 52
appeal~ (cue) 22
appear~ (cue) 51 (cue_…_quoted) -33
applaud~ (cue) 58
appli~ (cue) -43
appoint~ (cue) 27
approach~ (cue) -47
approv~ (cue) 44
argue~ (cue) 23 (cue_…_quoted) 29
argument~ (cue) 26
arriv~ (cue) -47
ask~ (cue) 26 (cue_…_quoted) 23 (quoted_cue) -13
assess~ (cue) 31
assum~ (cue) -14
attack~ (cue) 50 (cue_…_quoted) 14
attend~ (cue) -65
attribut~ (cue) 38
author~ (cue) 71
back~ (cue) 46
ban~ (cue) 46
bar~ (cue) 12
base~ (cue) -56
battl~ (cue) -36
beat~ (cue) -59
becam~ (cue) -25
becom~ (cue) -43 (cue_…_quoted) 14
begin~ (cue) -56 (cue_…_quoted) 13
begun~ (cue) -16
believe~ (cue) 40 (cue_…_quoted) -12
benefit~ (cue) -39
bid~ (cue) -34
blame~ (cue) 76 (cue_…_quoted) -28
blast~ (cue) 61 (cue_…_quoted) 23
block~ (cue) -17
boost~ (cue) -42
boo~ (cue) 33
born~ (cue) -24
brand~ (cue) -21
break~ (cue) -18
bring~ (cue) -57
broke~ (cue) -47
brought~ (cue) -30
build~ (cue) -52
built~ (cue) -53
bui~ (cue) -48
call~ (cue_…_quoted) 14 (quoted_cue) -40
came~ (cue) -20 (cue_…_quoted) -35
capit~ (cue) -34
captur~ (cue) -26
care~ (cue) 18
carri~ (cue) -56
cast~ (cue) 13
caught~ (cue) -14
caus~ (cue) -64
challeng~ (cue) 15
champion~ (cue) 35
chanc~ (cue) -50
chang~ (cue) -33
chant~ (cue_quoted) 57
charge~ (cue) -19
cheer~ (cue) 22
choos~ (cue) -15
chosen~ (cue) 28
cite~ (cue) 121
claim~ (cue_…_quoted) 43
close~ (cue) -42
collect~ (cue) -41
comment~ (cue) -35
compar~ (cue) 31
compet~ (cue) -38
complain~ (cue) 39
complet~ (cue) -45
complic~ (cue) -53
conclude~ (cue) 18 (cue_…_quoted) -17 (quoted_cue) 16
condemn~ (cue) 45
conduct~ (cue) -52
confirm~ (cue) 26
congratul~ (cue) 63
consid~ (cue) 86
contain~ (cue) -35
continue~ (cue) -48 (cue_:_quoted) 33 (cue_quoted) -19 (cue_…_quoted) -19 (quoted_cue) 33
contrast~ (cue) 15
contribut~ (cue) -51
control~ (cue) -54
convinc~ (cue) 13
coordin~ (cue) -26
counter~ (cue) -20
count~ (cue) 29
creat~ (cue) -17
criticize~ (cue) 52
critic~ (cue) 39
cross~ (cue) -48
deal~ (cue) -36
decid~ (cue) 16
decis~ (cue) 27
declin~ (cue) 32
decry~ (cue) 53
dedic~ (cue) 22
deem~ (cue) 79
defeat~ (cue) -31
defend~ (cue) 14
delet~ (cue) -35
deliv~ (cue) -18
demand~ (cue) 43
demonstr~ (cue) 21
denounce~ (cue) 44
depend~ (cue) -33
deploi~ (cue) -39
describe~ (cue) 37
deserv~ (cue) -36
determin~ (cue) 16
develop~ (cue) -37
disagre~ (cue) 38
disappear~ (cue) -32
disclose~ (cue) 58
discuss~ (cue) 60
dismiss~ (cue) 42
distribut~ (cue) -19
di~ (cue) -54
domin~ (cue) -64
donat~ (cue) -48
done~ (cue) -30
do~ (cue) -67
drawn~ (cue) 12
draw~ (cue) 13
drew~ (cue) 20
driven~ (cue) -43
drive~ (cue) -31
drop~ (cue) -40
eager~ (cue) 40
earn~ (cue) -45
echo~ (cue) 28
elimin~ (cue) -32
email~ (cue) -33
embrac~ (cue) 36
emerg~ (cue) 20
emphasize~ (cue) 27
emploi~ (cue) -16
endors~ (cue) 74 (cue_…_quoted) 13
end~ (cue) -43 (cue_…_quoted) 29
energ~ (cue) -30
enjoi~ (cue) 24
ensur~ (cue) -45
enter~ (cue) -35
erupt~ (cue) -12
everyth~ (cue) -21
expand~ (cue) -24
expect~ (cue) 73
experienc~ (cue) 15
explain~ (cue) 24 (quoted_cue) 17
express~ (cue) 91
extend~ (cue) -24
face~ (cue) -80
fail~ (cue) -21
fallen~ (cue) -24
fall~ (cue) -41
fare~ (cue) -55
favor~ (cue) 38
fear~ (cue) 59
feel~ (cue) 19
fell~ (cue) -56
fill~ (cue) -50
find~ (cue) 17
finish~ (cue) -68
fled~ (cue) -42
flee~ (cue) -15
flew~ (cue) -37
fly~ (cue) -24
focus~ (cue) 23
follow~ (cue) -44
forc~ (cue) -43
found~ (cue) 17
fuel~ (cue) -15
fund-rais~ (cue) -23
fund~ (cue) -41
gain~ (cue) -51
garner~ (cue) -37
gather~ (cue) -56
gener~ (cue) -17
get~ (cue) -65
given~ (cue) -26
give~ (cue) -43
gotten~ (cue) -17
got~ (cue) -32
grab~ (cue) -14
grant~ (cue) -24
grew~ (cue) -43
grown~ (cue) -36
grow~ (cue) -12
hack~ (cue) -16
had~ (cue) -24
handl~ (cue) -37
hand~ (cue) -54
happen~ (cue) -55
hate~ (cue) 42
have~ (cue) -16
head~ (cue) -38
hedg~ (cue) -34
help~ (cue) -44
highlight~ (cue) 48
hint~ (cue) 19
hire~ (cue) 14
hit~ (cue) 14
hold~ (cue) -12
hope~ (cue) 36 (cue_…_quoted) 18
host~ (cue) -60
hurt~ (cue) -21
identifi~ (cue) 15
ignor~ (cue) 52
impli~ (cue) 34
improv~ (cue) -31
incit~ (cue) -15
includ~ (cue) -15 (cue_…_quoted) -32
increas~ (cue) -66
indicate~ (cue) 22
insist~ (cue) 26 (cue_…_quoted) 23
inspir~ (cue) -39
intend~ (cue) 47
interview~ (cue) -31
invest~ (cue) -54
invit~ (cue) -48
invok~ (cue) 28
involv~ (cue) -29
issu~ (cue) 12
join~ (cue) -39
jump~ (cue) -13
keep~ (cue) -27
kept~ (cue) -18
kick~ (cue) -42
kill~ (cue) -56
knew~ (cue) 47
known~ (cue) 36
know~ (cue) 66
lack~ (cue) -27
lag~ (cue) -38
lai~ (cue) 56
land~ (cue) -31
laugh~ (cue) -19
lead~ (cue) -93
leak~ (cue) -35
lean~ (cue) 16
learn~ (cue) 43
leav~ (cue) -31
led~ (cue) -22
left~ (cue) -39
let~ (cue) -17
line~ (cue) 16
listen~ (cue) -37
list~ (cue) 25
live~ (cue) -18
li~ (cue) -23
lock~ (cue) -24
look~ (cue) 30
loom~ (cue) -40
lose~ (cue) -53
lost~ (cue) -69
made~ (cue_…_quoted) -13
maintain~ (cue) -44
make~ (cue) -22 (cue_…_quoted) 46
manag~ (cue) -27
map~ (cue) -26
mark~ (cue) -23
marri~ (cue) -62
match~ (cue) -43
mean~ (cue) -82
meet~ (cue) -21
mention~ (cue) 26
met~ (cue) -15
miss~ (cue) -44
mock~ (cue) 16
name~ (cue) 39
near~ (cue) -24
need~ (cue) -22
negoti~ (cue) 30
nomin~ (cue) 43
note~ (cue) 38 (cue_quoted) -13 (quoted_cue) 27
obtain~ (cue) -50
occur~ (cue) -26
offer~ (cue) 46
open~ (cue) -26
opposit~ (cue) 53
oppos~ (cue) 73
opt~ (cue) 17
order~ (cue) 34
organ~ (cue) -55
outlin~ (cue) 45
overse~ (cue) -37
own~ (cue) -62
paid~ (cue) -25
pai~ (cue) -40
particip~ (cue) -22
parti~ (cue) -25
part~ (cue) -42
pass~ (cue) 46
path~ (cue) -18
perceiv~ (cue) 39
perform~ (cue) -47
persuad~ (cue) 56
pile~ (cue) -19
pivot~ (cue) 22
place~ (cue) -28
plai~ (cue) -44
plan~ (cue) 24 (cue_…_quoted) -17
plead~ (cue) 55
pledge~ (cue) -19 (cue_…_quoted) 34
pois~ (cue) -25
poll~ (cue) -36
portray~ (cue) 26
pose~ (cue) -14
pour~ (cue) -38
praise~ (cue) 69
predict~ (cue) 29
prefer~ (cue) 85
prepar~ (cue) -44
presid~ (cue) -43
press~ (cue) 30
produc~ (cue) -13
project~ (cue) 62
promise~ (cue_…_quoted) 43
promot~ (cue) 19
prompt~ (cue) -70
propose~ (cue) 22
propos~ (cue) 46
protest~ (cue) -30
prove~ (cue) -25
publish~ (cue) 18
pull~ (cue) -40
push~ (cue) 35
put~ (cue) -16 (cue_quoted) 13 (cue_…_quoted) 33
qualifi~ (cue) -38
quick~ (cue) 23
quot~ (cue) 34
race~ (cue) -50
rail~ (cue) 67
ralli~ (cue) -39
ran~ (cue) -40
readi~ (cue) -21
read~ (cue) 44 (quoted_cue) 50
recall~ (cue) 16 (quoted_cue) 19
receiv~ (cue) -37 (cue_…_quoted) -22
recogn~ (cue) 61
recommend~ (cue) 22
record~ (cue) 12
reduc~ (cue) -37
referenc~ (cue) 65
refer~ (cue) 53
refus~ (cue) 40 (cue_…_quoted) 20
regard~ (cue) 38
regist~ (cue) -22
reiterate~ (cue) 29
reject~ (cue) 29
releas~ (cue_…_quoted) 33
remain~ (cue) -16
remark~ (cue) -18 (cue_…_quoted) -20
rememb~ (cue) 76
remind~ (cue) 38
remov~ (cue) -17
replac~ (cue) -26
reply~ (quoted_cue) 21
report~ (cue) 17 (cue_…_quoted) 21 (quoted_cue) -23
repres~ (cue) -21
request~ (cue) 24
requir~ (cue) 31
reserv~ (cue) -33
resign~ (cue) -35
reson~ (cue) 13
respond~ (cue) -44 (cue_:_quoted) 32 (cue_…_quoted) 16 (quoted_cue) 18
result~ (cue) -24
return~ (cue) -12
retweet~ (cue) 34
reveal~ (cue) 18
revers~ (cue) -16
right~ (cue) 14
risen~ (cue) -29
rise~ (cue) -32
rule~ (cue) -21
run~ (cue_…_quoted) -50
rush~ (cue) -34
sat~ (cue) -38
say~ (cue) 44 (cue_:_quoted) -15 (quoted_cue) 20 (quoted_cue_:_quoted) 21 (quoted_cue_quoted) 12 (quoted_cue_…_quoted) 27
schedul~ (cue) -35
score~ (cue) -46
scrambl~ (cue) -21
search~ (cue) -36
secretari~ (cue) -24
secur~ (cue) -51
seek~ (cue) 46
seem~ (cue) 51
seen~ (cue) 32
see~ (cue) 69
seiz~ (cue) 14
select~ (cue) -43
sell~ (cue) -55
send~ (cue) -37
sent~ (cue_…_quoted) -33
serv~ (cue) -50
share~ (cue) 16
shift~ (cue) -30
shoot~ (cue) -33
shot~ (cue) -39
shown~ (cue) 51
show~ (cue) 53
signal~ (cue) 18
sit~ (cue) -45
slam~ (cue) 64 (cue_…_quoted) 16
slip~ (cue) -34
smile~ (cue) -37
sold~ (cue) -20
sought~ (cue) 50
sound~ (cue) 52
speak~ (cue_…_quoted) -21
spend~ (cue) -50
spoken~ (cue) 23
spoke~ (cue) 25
sponsor~ (cue) -17
stai~ (cue) -25
stand~ (cue) 42
start~ (cue) 21 (cue_…_quoted) -78
statement~ (cue_…_quoted) 19
state~ (cue) -75 (cue_…_quoted) 47
step~ (cue) -30
strategi~ (cue) 26
stress~ (cue) 30
struck~ (cue) 20
stuck~ (cue) 19
succeed~ (cue) -37
suffer~ (cue) -55
suggest~ (cue) 19 (cue_…_quoted) 18
suit~ (cue) -12
support~ (cue) 68 (cue_…_quoted) -27
surg~ (cue) -40
surround~ (cue) -22
survei~ (cue) -52
surviv~ (cue) -57
suspect~ (cue) 19
swept~ (cue) -42
take~ (cue) -34 (cue_…_quoted) 24
talk~ (cue) 49
tap~ (cue) -38
ted~ (cue) -38
televis~ (cue) -32
tell~ (cue) 33 (cue_:_quoted) -20 (cue_…_quoted) 34
testify~ (cue) -39
thank~ (cue) 59
think~ (cue) 17 (cue_…_quoted) -17
throw~ (cue) 24
time~ (cue) -31
ti~ (cue) -54
took~ (cue) 17 (cue_…_quoted) -36
tout~ (cue) 78
trail~ (cue) -64
travel~ (cue) -45
tri~ (cue) 12 (cue_…_quoted) -65
try~ (cue_…_quoted) -21
tweet~ (cue_:_quoted) -35 (quoted_cue) 47
unabl~ (cue) -40
underscore~ (cue) -28
understand~ (cue) 33
unlik~ (cue) -18
urge~ (cue) 40
us~ (cue) -30 (cue_…_quoted) 41
view~ (cue) 51
violat~ (cue) -31
visit~ (cue) -46
voic~ (cue) 35
vote~ (cue) 35 (cue_…_quoted) 12
vow~ (cue) 44
wage~ (cue) -15
wait~ (cue) -43
wai~ (cue) -28
walk~ (cue) -36
want~ (cue) 55
warn~ (cue) 53 (cue_…_quoted) 25
watch~ (cue) -14
wave~ (cue) -41
wear~ (cue) -29
welcom~ (cue) 19
widen~ (cue) -47
win~ (cue) -66
wonder~ (cue) 63
won~ (cue) -59
word~ (cue) -27
work~ (cue) -26 (cue_…_quoted) -26
worry~ (cue) 40
write~ (cue) -28 (cue_:_quoted) 30 (quoted_cue) 43 (quoted_cue_…_quoted) 29

7 cue: cue, verb behind
:~ (no_verb_behind) -37 (verb_behind) 36
abil~ (verb_behind) -40
abl~ (verb_behind) -17
accept~ (no_verb_behind) 29
accord~ (no_verb_behind) 37
accuse~ (no_verb_behind) -27 (verb_behind) 44
acknowledge~ (no_verb_behind) 32 (verb_behind) 20
action~ (verb_behind) -14
act~ (no_verb_behind) -28 (verb_behind) -42
address~ (no_verb_behind) -17 (verb_behind) 19
add~ (no_verb_behind) 18 (verb_behind) -22
advanc~ (verb_behind) -12
advise~ (verb_behind) -41
advoc~ (verb_behind) 14
agree~ (no_verb_behind) -12
aim~ (no_verb_behind) 40
air~ (no_verb_behind) 12 (verb_behind) -44
announce~ (verb_behind) 44
announc~ (verb_behind) -26
answer~ (verb_behind) -23
apolog~ (verb_behind) 24
appear~ (no_verb_behind) -13 (verb_behind) 38
applaud~ (no_verb_behind) 31
appoint~ (verb_behind) 18
approach~ (verb_behind) -43
argue~ (verb_behind) 47
argument~ (verb_behind) 34
arriv~ (no_verb_behind) -12 (verb_behind) -41
ask~ (no_verb_behind) 25 (verb_behind) 24
assert~ (verb_behind) 44
assure~ (verb_behind) 32
attack~ (no_verb_behind) 26 (verb_behind) 47
attend~ (no_verb_behind) -33 (verb_behind) -48
attribut~ (verb_behind) 47
avoid~ (verb_behind) -12
back~ (no_verb_behind) 26 (verb_behind) 28
ban~ (verb_behind) 40
base~ (no_verb_behind) -22 (verb_behind) -65
battl~ (verb_behind) -22
beat~ (no_verb_behind) -39
becam~ (no_verb_behind) -14 (verb_behind) -15
becom~ (no_verb_behind) -55
begin~ (no_verb_behind) -68 (verb_behind) -26
begun~ (verb_behind) -21
believe~ (verb_behind) 29
bid~ (no_verb_behind) -14 (verb_behind) -23
blame~ (no_verb_behind) 14
blast~ (verb_behind) 50
block~ (verb_behind) -25
boast~ (verb_behind) -13
boost~ (verb_behind) -35
boo~ (verb_behind) 35
break~ (no_verb_behind) -25
bring~ (no_verb_behind) -32 (verb_behind) -31
broke~ (verb_behind) -15
build~ (no_verb_behind) -15 (verb_behind) -45
built~ (no_verb_behind) -37 (verb_behind) -37
bui~ (no_verb_behind) -24 (verb_behind) -28
came~ (no_verb_behind) 35 (verb_behind) -60
campaign~ (verb_behind) -16
candidaci~ (verb_behind) -24
captur~ (no_verb_behind) -47 (verb_behind) 14
care~ (verb_behind) 33
carri~ (no_verb_behind) -22 (verb_behind) -13
cast~ (verb_behind) 24
caus~ (verb_behind) -56
caution~ (verb_behind) 33
celebr~ (verb_behind) -14
challeng~ (verb_behind) 31
chanc~ (verb_behind) -48
chang~ (no_verb_behind) -49 (verb_behind) -21
chant~ (no_verb_behind) 44
charge~ (no_verb_behind) -52
cheer~ (no_verb_behind) 31 (verb_behind) -19
chose~ (no_verb_behind) -13 (verb_behind) -12
circul~ (verb_behind) 34
cite~ (no_verb_behind) 90 (verb_behind) 60
claim~ (no_verb_behind) -13 (verb_behind) 41
close~ (verb_behind) -61
come~ (no_verb_behind) 29 (verb_behind) -38
comment~ (verb_behind) -31
commit~ (no_verb_behind) -27
compar~ (no_verb_behind) 19 (verb_behind) 25
compet~ (no_verb_behind) -31
complain~ (verb_behind) 31
complet~ (verb_behind) -25
concede~ (verb_behind) 35
conclude~ (verb_behind) 14
condemn~ (verb_behind) 34
conduct~ (verb_behind) -72
confirm~ (verb_behind) 44
confront~ (verb_behind) -21
connect~ (verb_behind) -38
consid~ (no_verb_behind) 57 (verb_behind) 26
contain~ (no_verb_behind) -25 (verb_behind) -24
continue~ (no_verb_behind) -12 (verb_behind) -36
contrast~ (no_verb_behind) 20
contribut~ (no_verb_behind) -29
convinc~ (verb_behind) 24
cover~ (verb_behind) -14
creat~ (no_verb_behind) -34 (verb_behind) -15
criticize~ (no_verb_behind) 13 (verb_behind) 55
critic~ (no_verb_behind) 29 (verb_behind) 19
cross~ (verb_behind) -38
cut~ (verb_behind) -31
decid~ (verb_behind) 25
decis~ (verb_behind) 36
declare~ (verb_behind) 12
declin~ (no_verb_behind) -18 (verb_behind) 55
decry~ (verb_behind) 38
deem~ (verb_behind) 36
defeat~ (verb_behind) -50
defend~ (verb_behind) 13
deliv~ (no_verb_behind) 15
demand~ (verb_behind) 49
denounce~ (no_verb_behind) 54
deny~ (no_verb_behind) 25 (verb_behind) -24
deploi~ (verb_behind) -47
describe~ (no_verb_behind) 36 (verb_behind) 26
determin~ (verb_behind) 12
develop~ (verb_behind) -34
devot~ (verb_behind) 13
discov~ (verb_behind) 18
discuss~ (no_verb_behind) 34 (verb_behind) 59
dismiss~ (no_verb_behind) 42 (verb_behind) 19
divid~ (no_verb_behind) -24
di~ (no_verb_behind) -38 (verb_behind) -27
domin~ (no_verb_behind) -31 (verb_behind) -40
donat~ (no_verb_behind) -24 (verb_behind) -30
done~ (no_verb_behind) -27 (verb_behind) -20
doubt~ (verb_behind) 40
do~ (no_verb_behind) -35 (verb_behind) -46
drawn~ (verb_behind) -55
draw~ (no_verb_behind) 12
driven~ (verb_behind) -25
drop~ (verb_behind) -55
eager~ (verb_behind) 54
earn~ (no_verb_behind) -53 (verb_behind) -30
echo~ (verb_behind) 17
elimin~ (verb_behind) -35
email~ (verb_behind) 12
embrac~ (no_verb_behind) 16 (verb_behind) 30
emerg~ (no_verb_behind) -39 (verb_behind) 20
emphasize~ (verb_behind) 18
encourage~ (no_verb_behind) -30 (verb_behind) 18
endors~ (no_verb_behind) 24 (verb_behind) 67
end~ (no_verb_behind) -39
energ~ (verb_behind) -24
engag~ (no_verb_behind) -32
enjoi~ (no_verb_behind) 18 (verb_behind) 20
ensur~ (verb_behind) -43
enter~ (no_verb_behind) -30 (verb_behind) -18
erupt~ (verb_behind) 15
estimate~ (no_verb_behind) 30 (verb_behind) -25
everyth~ (verb_behind) -20
expand~ (no_verb_behind) -43
expect~ (no_verb_behind) 40 (verb_behind) 17
experienc~ (no_verb_behind) 19
explain~ (no_verb_behind) 35 (verb_behind) 18
expos~ (verb_behind) 12
express~ (no_verb_behind) 76 (verb_behind) 32
extend~ (verb_behind) -58
face~ (no_verb_behind) -66 (verb_behind) -31
fail~ (no_verb_behind) -23
fallen~ (verb_behind) -29
fall~ (verb_behind) -25
favor~ (no_verb_behind) 26 (verb_behind) 21
fear~ (verb_behind) 55
feel~ (verb_behind) -12
fell~ (no_verb_behind) -12 (verb_behind) -46
fight~ (verb_behind) -19
fill~ (no_verb_behind) -40
find~ (verb_behind) 40
finish~ (no_verb_behind) -40 (verb_behind) -37
fire~ (verb_behind) 42
flew~ (verb_behind) -30
focus~ (no_verb_behind) -15 (verb_behind) 25
focu~ (no_verb_behind) -24 (verb_behind) 17
follow~ (no_verb_behind) -28
forc~ (verb_behind) -42
found~ (no_verb_behind) 13 (verb_behind) 13
gain~ (verb_behind) -29
gather~ (no_verb_behind) -19 (verb_behind) -46
gave~ (no_verb_behind) 39 (verb_behind) -24
get~ (no_verb_behind) -19 (verb_behind) -77
given~ (no_verb_behind) -39 (verb_behind) -12
give~ (verb_behind) -28
goe~ (verb_behind) 13
gotten~ (verb_behind) -49
got~ (no_verb_behind) -25
go~ (no_verb_behind) -18
grab~ (no_verb_behind) 15 (verb_behind) -38
grew~ (no_verb_behind) -17 (verb_behind) -37
grown~ (no_verb_behind) -12 (verb_behind) -26
grow~ (no_verb_behind) -33
had~ (no_verb_behind) -31
handl~ (no_verb_behind) -15 (verb_behind) -29
hand~ (verb_behind) -45
happen~ (no_verb_behind) -20 (verb_behind) -41
hate~ (verb_behind) 19
have~ (verb_behind) -40
head~ (verb_behind) -61
held~ (no_verb_behind) -37
help~ (no_verb_behind) -36 (verb_behind) -41
highlight~ (verb_behind) 66
hit~ (no_verb_behind) -44 (verb_behind) 36
hold~ (no_verb_behind) -46
hope~ (verb_behind) 41
host~ (no_verb_behind) -33 (verb_behind) -50
identifi~ (no_verb_behind) 19 (verb_behind) 45
ignor~ (no_verb_behind) 45
impli~ (verb_behind) 36
import~ (no_verb_behind) -28
improv~ (verb_behind) -34
incit~ (verb_behind) -17
includ~ (no_verb_behind) -35
increas~ (no_verb_behind) -25 (verb_behind) -50
insist~ (verb_behind) 34
intend~ (verb_behind) 34
interview~ (no_verb_behind) -42 (verb_behind) -19
introduc~ (verb_behind) 24
invest~ (verb_behind) -45
invok~ (verb_behind) 20
involv~ (verb_behind) -34
join~ (no_verb_behind) -24 (verb_behind) -26
joke~ (verb_behind) 35
keep~ (no_verb_behind) -14
kept~ (no_verb_behind) -16
kill~ (no_verb_behind) -23 (verb_behind) -38
knew~ (verb_behind) 41
known~ (no_verb_behind) 27 (verb_behind) 30
know~ (verb_behind) 58
lack~ (verb_behind) -33
laid~ (verb_behind) 18
lai~ (no_verb_behind) 32
lament~ (verb_behind) 33
launch~ (no_verb_behind) -24 (verb_behind) 18
lead~ (no_verb_behind) -53 (verb_behind) -67
learn~ (verb_behind) 45
leav~ (no_verb_behind) -12 (verb_behind) -31
led~ (no_verb_behind) 17 (verb_behind) -52
left~ (no_verb_behind) -29 (verb_behind) -30
let~ (verb_behind) -15
limit~ (verb_behind) 13
link~ (verb_behind) -12
listen~ (verb_behind) -37
list~ (no_verb_behind) 38 (verb_behind) 12
live~ (no_verb_behind) -63 (verb_behind) 14
look~ (verb_behind) 31
loom~ (no_verb_behind) -25
lose~ (no_verb_behind) -43 (verb_behind) -30
lost~ (no_verb_behind) -48 (verb_behind) -45
made~ (no_verb_behind) -16
maintain~ (no_verb_behind) 14 (verb_behind) -75
manag~ (verb_behind) -23
marri~ (verb_behind) -49
mean~ (verb_behind) -57
meet~ (no_verb_behind) -24
mention~ (verb_behind) 22
messag~ (no_verb_behind) 14
met~ (verb_behind) -23
miss~ (no_verb_behind) -35 (verb_behind) -22
mock~ (verb_behind) -20
move~ (verb_behind) -17
name~ (no_verb_behind) 36 (verb_behind) 16
need~ (no_verb_behind) -53
nomin~ (no_verb_behind) 40
note~ (no_verb_behind) 28 (verb_behind) 29
obtain~ (verb_behind) -51
offer~ (verb_behind) 50
open~ (no_verb_behind) -17
opposit~ (no_verb_behind) 50
oppos~ (no_verb_behind) 59 (verb_behind) 49
opt~ (verb_behind) 17
order~ (verb_behind) 32
organ~ (no_verb_behind) -33 (verb_behind) -27
overse~ (verb_behind) -46
own~ (no_verb_behind) -31 (verb_behind) -44
paid~ (verb_behind) -43
pai~ (no_verb_behind) -28 (verb_behind) -23
particip~ (no_verb_behind) -25
parti~ (verb_behind) -25
pass~ (no_verb_behind) 16 (verb_behind) 20
path~ (verb_behind) -16
persuad~ (verb_behind) 50
pivot~ (verb_behind) 32
place~ (verb_behind) -20
plai~ (no_verb_behind) -60
plead~ (verb_behind) 41
pledge~ (no_verb_behind) 14
pois~ (verb_behind) -23
poll~ (verb_behind) -55
posit~ (no_verb_behind) 12
post~ (verb_behind) -19
praise~ (no_verb_behind) 27 (verb_behind) 31
predict~ (verb_behind) 51
prefer~ (no_verb_behind) 59 (verb_behind) 60
prepar~ (no_verb_behind) 13 (verb_behind) -80
press~ (verb_behind) 34
produc~ (verb_behind) -17
project~ (verb_behind) 48
promise~ (no_verb_behind) -16 (verb_behind) 40
promot~ (no_verb_behind) 57 (verb_behind) 14
prompt~ (verb_behind) -24
propose~ (verb_behind) 31
propos~ (verb_behind) 24
protest~ (verb_behind) -13
prove~ (verb_behind) -25
publish~ (verb_behind) 15
pull~ (verb_behind) -48
pursu~ (verb_behind) -48
push~ (verb_behind) 32
put~ (no_verb_behind) 13
qualifi~ (verb_behind) -34
question~ (no_verb_behind) 19
quick~ (verb_behind) 15
rail~ (verb_behind) 58
rais~ (no_verb_behind) 18 (verb_behind) -16
ralli~ (verb_behind) -45
reach~ (verb_behind) -19
readi~ (verb_behind) -20
read~ (no_verb_behind) 53 (verb_behind) 23
recall~ (no_verb_behind) -13 (verb_behind) 30
receiv~ (no_verb_behind) -32 (verb_behind) -28
recogn~ (verb_behind) 59
record~ (verb_behind) -14
reduc~ (no_verb_behind) -16 (verb_behind) -22
referenc~ (verb_behind) 56
refer~ (no_verb_behind) 26 (verb_behind) 37
refus~ (verb_behind) 45
regard~ (no_verb_behind) 23
regist~ (verb_behind) -45
reiterate~ (verb_behind) 30
reject~ (no_verb_behind) 17 (verb_behind) 17
relat~ (verb_behind) -25
reli~ (verb_behind) -20
remain~ (no_verb_behind) -62 (verb_behind) 12
remark~ (no_verb_behind) 13 (verb_behind) -12
rememb~ (verb_behind) 61
remind~ (verb_behind) 31
report~ (no_verb_behind) 15
repres~ (verb_behind) -39
request~ (verb_behind) 32
requir~ (no_verb_behind) -23 (verb_behind) 27
resign~ (verb_behind) -28
respect~ (verb_behind) -13
respond~ (no_verb_behind) -14
respons~ (no_verb_behind) -12
result~ (verb_behind) -22
return~ (no_verb_behind) -33 (verb_behind) -15
reveal~ (no_verb_behind) 18 (verb_behind) 12
rise~ (no_verb_behind) -20 (verb_behind) -13
rule~ (verb_behind) -32
run~ (no_verb_behind) -34 (verb_behind) -21
rush~ (verb_behind) -34
sat~ (verb_behind) -34
saw~ (no_verb_behind) 24
say~ (verb_behind) 58
schedul~ (no_verb_behind) -29 (verb_behind) -31
score~ (verb_behind) -45
scrambl~ (verb_behind) -21
secur~ (verb_behind) -33
seek~ (no_verb_behind) 49 (verb_behind) 15
seem~ (no_verb_behind) 22 (verb_behind) 51
seen~ (no_verb_behind) 68 (verb_behind) -15
see~ (no_verb_behind) 28 (verb_behind) 41
select~ (no_verb_behind) -37
sell~ (no_verb_behind) -34 (verb_behind) -28
send~ (verb_behind) -44
serv~ (no_verb_behind) -48 (verb_behind) -30
set~ (no_verb_behind) 15 (verb_behind) -38
share~ (no_verb_behind) -30 (verb_behind) 54
shift~ (no_verb_behind) -41
shoot~ (no_verb_behind) -14 (verb_behind) -22
show~ (no_verb_behind) 34 (verb_behind) 21
sign~ (no_verb_behind) -36 (verb_behind) 21
sit~ (no_verb_behind) -28 (verb_behind) -38
slam~ (no_verb_behind) 19 (verb_behind) 66
sought~ (verb_behind) 26
sound~ (no_verb_behind) 63
speak~ (no_verb_behind) 26
speech~ (verb_behind) -12
spend~ (verb_behind) -55
spent~ (verb_behind) -12
spoke~ (no_verb_behind) 46 (verb_behind) -12
stai~ (no_verb_behind) -17 (verb_behind) -13
stanc~ (verb_behind) 12
stand~ (no_verb_behind) 39 (verb_behind) -26
start~ (no_verb_behind) -42
statement~ (no_verb_behind) -19 (verb_behind) 18
state~ (no_verb_behind) -23 (verb_behind) -18
step~ (verb_behind) -28
stop~ (verb_behind) 22
strategi~ (verb_behind) 26
stress~ (verb_behind) 49
struggl~ (no_verb_behind) -35
suggest~ (verb_behind) 32
support~ (no_verb_behind) 17 (verb_behind) 50
surround~ (verb_behind) -26
survei~ (verb_behind) -37
surviv~ (verb_behind) -40
suspect~ (verb_behind) 25
taken~ (no_verb_behind) 16
talk~ (no_verb_behind) 21 (verb_behind) 46
tap~ (verb_behind) -43
target~ (no_verb_behind) -35 (verb_behind) 22
ted~ (no_verb_behind) -21 (verb_behind) -38
tell~ (verb_behind) 42
think~ (no_verb_behind) 42
time~ (verb_behind) -29
titl~ (verb_behind) 44
ti~ (no_verb_behind) -14 (verb_behind) -23
touch~ (verb_behind) 15
tout~ (verb_behind) 63
trail~ (no_verb_behind) -29 (verb_behind) -43
travel~ (verb_behind) -38
turn~ (no_verb_behind) 27 (verb_behind) -44
tweet~ (no_verb_behind) 28 (verb_behind) -20
unabl~ (verb_behind) -40
undermin~ (verb_behind) -38
underscore~ (verb_behind) -35
understand~ (verb_behind) 39
urge~ (verb_behind) 42
us~ (no_verb_behind) -55
view~ (no_verb_behind) 34 (verb_behind) 22
violat~ (no_verb_behind) -16 (verb_behind) -27
visit~ (no_verb_behind) -23 (verb_behind) -47
voic~ (verb_behind) 50
vote~ (no_verb_behind) 16 (verb_behind) 22
vow~ (verb_behind) 38
wait~ (verb_behind) -46
walk~ (no_verb_behind) -39
want~ (verb_behind) 43
warn~ (verb_behind) 53
watch~ (no_verb_behind) -27
wear~ (verb_behind) -43
welcom~ (verb_behind) 38
widen~ (verb_behind) -45
will~ (verb_behind) -21
win~ (no_verb_behind) -49 (verb_behind) -42
wonder~ (verb_behind) 55
won~ (no_verb_behind) -23 (verb_behind) -39
word~ (verb_behind) -23
work~ (no_verb_behind) -60 (verb_behind) -16
worry~ (verb_behind) 34
write~ (no_verb_behind) 14

8 cue: next word, speaker
$ (name) -55
(edge) (name) -29 (person) -19 (thing) -49
(number) (body) 21 (name) -41 (person) -22 (text) 20 (thing) 19 he -16 it -52 she -23 they 30
) (name) -25
, (text) 17 (thing) -12 his -22 it -41 they -16
- (name) 18 (thing) -31
. (name) 19 (person) 13 (thing) -25 he -29
: (name) -19 (person) -26 his -20
a (text) 19 he 20 they 15 who 13
about (body) -36 (name) 65 (person) 15 (thing) 14 she -21
after (person) 26 (thing) -35
against (body) 26 (name) 36 (thing) -51 he 43 his -19
all (name) -17 (thing) 13
among (name) -40
an (name) -32 (person) 30 (thing) 24 he -28 she 40
and (body) -14 (thing) -50
another (name) -14 (person) -24
around (thing) 28
as (name) -43 (person) -22 they 39
at (body) 14 (person) -22 (text) -38 (thing) 18 he 20 she 22
away (name) -24
back (name) -18 he -12
behind (thing) -24
between (thing) -29
by he 19
clinton (body) -35 (person) 20 (text) 18 he 33
clinton's (name) 25 (thing) 12
clinton’s (name) 22
cnn (name) 26
criticism (name) -12
cruz (name) -33 (thing) 22
democratic (name) -23
democrats (thing) -36
donald (name) 31
down (thing) -17
during (name) -13 he -19
far (thing) -12
first (name) -13
for (body) 19 (person) -38 (text) -16 (thing) 16 he -28 her 27 it -42 its 13 she 34 they 46
former (name) 36
fox (name) -18
friday (name) 19
from (name) -89 (person) -20 (thing) 31 he -40 she 28
he (body) 18 (name) 29 she -26
her (body) 28 (name) -16 he 53 she -12
him (body) 34 (person) -25 she 59 they 32
himself he -39
his he 15
how (name) 12 (thing) -12 he 30
in (person) -24 (text) -59 he -46 it -37 they 30 who 50
into (person) -20 (thing) -52
it (body) -14 (person) 21 (text) 30 (thing) 16 he -27 she 14
its (body) 12 (name) -20 (thing) -14
last (thing) -14
little (name) 24 (thing) 15
many (name) -22 (thing) 21
me (name) -13
mike (name) -38
money (name) -21 (thing) -15
more (body) -27 (person) 33 (thing) -13
mr. (name) 19 (person) 25 (text) 23 she -19
mrs. (name) 16
much (name) 16
new (name) -29
no (name) 42
not (name) 36
obama (name) 57
of (body) 17 (name) 19 (thing) 15 he 53 her -21 its -58 they -20
off (thing) -13
office (name) -24
on (name) 17 (person) 21 (text) -28 her -43 it 24 their -49 they 15 who -64
only (thing) -32
out (body) 13 (name) 20 (person) -35 (thing) -18 he 24 she 51
over (body) -30 (thing) 19
political (name) -16
politico (name) 21 (person) -32
president (name) 17
reporters (name) 33
republican (name) 18 (person) -14 (thing) -15
rubio (name) 26
sanders (name) -29 (person) 41 (thing) -13 she -16
saturday (name) -12
senate (name) -18
senator (name) 27
she (thing) 22
since (thing) -27
so (name) 26 (thing) -14
some (name) 49 (person) -27 (thing) 24 he -40
steve (name) -21
sunday (name) 30
that (name) 12 (person) 32 (text) 17 (thing) -13 he 13 his 18 it -28 she -30 they 35
the (body) 12 (person) -12 (text) 14 (thing) -12 it -19 who -36
their (body) -14 (name) -13
them (thing) -12
themselves (person) -21 (thing) 18
there (name) 19 (person) 12
they (name) -16 (thing) 38
this (person) 44
through (name) -17 (thing) -32
thursday (name) -20
to (body) 13 (text) -17 (thing) -17 her -15 his 17 it 17 its -20 she 12 their -39 they -28 who 38
trump (text) 22 (thing) 27 he -29
trump's (name) 14
trump’s (name) 29
under (thing) 20
up (body) -22 (thing) -19 he 35
voters (name) 42 (thing) -20
what (thing) -21
when (thing) -40
whether (name) 23 (person) 34
who (name) -13
why (name) 25
with (body) -20 (person) 18 (text) -13 they -32
— (name) -53 (thing) -24
“,” (name) 26 (thing) -37
“” (body) -24 (thing) 24 his -24 she -30

9 cue: next tag, speaker
(edge) (name) -29 (person) -19 (thing) -49
ADJ (body) -23 (name) 14 (thing) 12 he 21 it 22 they -12 who -37
ADP (text) -31 he -20 her -24 him -14 his -14 it -50 its -44 she -22 they 15
ADV (person) 17 (text) -18 (thing) -31 he 17 they -52
AUX (body) -15 (name) -13 (person) 12 (thing) -28 he -35 his -33 they -18
CCONJ (body) -16 (name) -30 (thing) -65
DET she 13 who -25
NOUN (name) -16 (person) -12 (text) 28 (thing) -20 he -17 who -23
NUM (body) 21 (name) -41 (person) -22 (text) 20 (thing) 19 he -16 it -52 she -23 they 30
PART (body) 47 (person) -20 (text) -53 he 14 her 12 his 32 it 30 she 18 their -41 they -21 who 29
PRON (thing) 18 they 12 who -29
PROPN (body) 14 (person) 15 (text) 15 they -25
PUNCT (body) -28 (name) -14 (text) 20 (thing) -48 he -26 her -32 his -44 it -25 she 16 who 20
QUOTE (body) -30 (person) 26 he -14 his -24
SCONJ (name) 49 (person) 27 (text) 16 he 24 his 17 they 26
SYM (body) -13 (name) -55 (thing) -31
VERB (body) -73 (name) -18 (person) -21 (text) -45 (thing) -18 his -20 it -45 she -15 who 51

10 cue: form, speaker
(ADJ) (body) 20 (person) 39 (thing) -18 it -48 they -34
(ADJed) (name) 14 (thing) -17
(NOUN) (body) -28 (name) -40 (text) -60 his -18 its -49
(NOUNs) (name) -21 (text) 18 (thing) -53 her -20 its 12
(VERB) (body) -14 (name) -15 (person) 17 (text) 19 he -21 them -35
(VERBed) (name) 14 (text) -16 he 18 she 18 someone 13 them 13 they 18 who -24
(VERBing) (name) 12 (text) -26 it -51 she -20 who 13
(VERBs) (body) -22 (person) -18 (text) 36 (thing) -24
(hanging_NOUNing) (name) -28
(hanging_PUNCT) (text) 19
(hanging_VERBing) (name) -18 (person) -17 it 24 she -13 they -27
(passive_VERB) (name) -25 (person) 24
(passive_VERBed) (name) 21 (person) -15 (text) -65

11 cue: quotes around, speaker
(cue) (name) -27 (thing) -27 anyone -20 everyone 13 he -19 herself 28 him -21 himself 13 it -28 its -30 itself -25 she -23 them -18 themselves 27
(cue_:_quoted) (thing) -17 it 49 she 23
(cue_quoted) (body) -24 (name) -21 (person) 13 (text) -13 (thing) -25 he 28 it 29
(cue_…_quoted) (body) 17 (text) -36 (thing) -14 her 19 his -16 its -28 she 19 who -23
(quoted_cue) (body) -29 (person) 22 (text) 12 (thing) -29 he 30 his -29 it -17 she 55
(quoted_cue_quoted) (name) -16 (person) 21 (thing) -21 she 18
(quoted_cue_…_quoted) (name) 70 she -35

12 cue: next word, second word
$ (number) -33
(edge) (edge) -27
(number) % 19 (number) -14 days -13 delegates -24 people 20 percent -22 px -17 years -22
, adding 22 and -25 as 17 but -29 he -18 including -25 is 50 it 18 referring 18 she 26 that 22 the -28 trump -15 was 20 which -55 “?” 28 “” 51
. ) -17
: (edge) -34 donald -52 “?” 12 “” 65
a $ -19 (number) 40 big -20 bill 56 campaign -18 few -15 large 15 letter 56 lot -33 major -46 message 25 more -16 national -19 new 13 report 36 series 34 similar -53 statement 82
about $ -50 (number) -31 how 13
after a -17
against a 20
and the 16
as a 23 the -16 they -46 “” -17
at a -13 least -17 the -30 trump 21
attention to 29
back in -19 to -38
bernie sanders 23
by (number) 47 a -31 his -39 trump -30
classified information -29
clear that 28
clinton , -22 . -24 and -30
closer to -25
cnn . 13
criticism from 38
delegates , -15
donald trump 44
during the -14
early results 16
far more -21
for (number) -26 a 17 an 20 clinton 25 her -26 it -18 months -24 more 12 mr. -28 president -39 the 24 their -12 trump 34
fox news -17
from (number) -14 a -26
he could 24 did -14 has 43 was 14 ’s -13
her “” -12
hillary clinton 14
him . 18 a -16 as 60 for 73 in -29 to -12
himself as 60
his bid -15 campaign -26 candidacy -14 first -27 own 12 presidential -12 support 47 supporters -43
hundreds of -21
in (number) -43 a 51 an 47 florida -31 her 15 iowa -35 new -19 on 61 recent -21 south -15 the -31
into the -48
it . 28 a -16 as 42 clear 73 could 18 to -42 will 18 would 46 ’s -12 “” 54
jeb bush 20
just (number) -28
members of -13
money to -19
more than -24
most of -16
mr. cruz 31 sanders -16 trump's 22
mrs. clinton 40
not to 45
obama ’s 20
of (number) -48 a -13 her 31 his 36 state -25
off the 22
on , -14 a -25 abc 22 his -45 immigration 36 monday -25 mr. 16 new -32 sanders 44 saturday -24 the -18 to 45 trump 20 tuesday -27 twitter 17 wednesday 13 “” -30
out , -43 a 34 an 12 at 68 for -25 in 19 of -15 the -59 to -40
reporters in -21
sanders ' 12
short of 25
some of 55
support for 36 from 28
ted cruz 33
that (number) 15 , 37 a 18 as -34 clinton 14 could -35 even 30 her 17 hillary -12 his 19 if -30 in 40 it 37 mr. 19 mrs. 17 obama 16 some 24 there 31 they 14 trump 30 would -15
the (number) -49 ap 23 associated 21 candidate -22 case 78 city -13 clinton -35 company -27 convention -35 country -30 crowd -24 deal -14 democratic -12 democrats 20 economy -54 federal 15 first -24 gop -35 government -41 huffington 20 issue 57 nation -22 network -13 new -22 next -39 nomination -43 notion 54 number 15 obama 30 post -19 president 19 presidential -27 presumptive 26 race -18 real 15 release 42 senate -26 stage -67 story -59 tax 33 united 15 white -53 world -20 “” -25
their own -16 support 49
them . -15 to 20
themselves as 31
there are 28 is -14 was 26
they are 19 had -25 have 37 will 36 would -40 ’re 20
this week 29
through a -19 the -23
to (number) -40 an -19 attract -38 avoid -13 ban -15 be -17 block -23 bring 47 change 21 clinch -20 clinton 15 date -46 do -32 end 33 fight -21 find -21 give 45 go 16 have -46 hear 18 help -12 her -28 keep 27 kill -40 lead -44 leave -19 make 28 mr. 30 new -24 pay 36 play -28 provide 17 put -13 raise -57 run -72 sanders 15 secure -16 see -28 show 58 spend -16 support 65 take -25 the -30 their -31 trump 25 turn -31 understand 27 use 15 win -69 “” 33
trump . -12 as 22 in 20 is -32 to 40 ’s -13
tuesday that 14
under the -38
up . 15 a -51 for -58 his 21 in -20 on -21 the 28
whether the 23
with (number) 31 a -12 an -17 him 12 the 44 their 21 trump 24
“,” he -26 the -17
“?” (edge) 24
“” (edge) 20 [ 53 and 23

13 cue: next tag, second tag
(edge) (edge) -27
ADJ ADJ 44 ADV 17 CCONJ -44 PART -12 PROPN 17 PUNCT -59 SCONJ 62
ADP ADP 23 ADV 13 AUX 18 NOUN -25 NUM -60 PART 47 PROPN -36 PUNCT -85 SCONJ -16 SYM -36 VERB 17
ADV ADJ 22 CCONJ -48 NOUN 23 NUM -53 PART 51 PRON 27 PUNCT -42 SYM -66 VERB -35
AUX ADJ 16 ADP -37 AUX -66 PART 15 VERB -20
CCONJ ADJ -28 ADV -18 AUX -15 DET 22 NOUN -31 VERB -24
DET ADP -20 ADV 16 DET 26 NUM -12 PRON -21 QUOTE -42 SYM -16 VERB 39
NOUN ADJ -20 ADV -53 CCONJ -59 DET 33 PART 44 PROPN 13 PUNCT -94 QUOTE -41 SCONJ 38
NUM ADP 27 NOUN -21 NUM -14 PROPN -56 SYM 18
PART ADV -27 AUX -13 PART 56 PROPN -12 VERB 30
PRON AUX 14 CCONJ -22 DET -30 PROPN 57 PUNCT -17 QUOTE -15 SCONJ 18 VERB 17
PROPN ADJ 19 ADV -42 DET 14 NUM -49 PART 47 PRON 22 PUNCT -37 SCONJ 68
PUNCT (edge) -22 ADJ -32 ADP -41 AUX 65 CCONJ -29 DET -59 NOUN 14 NUM -32 PRON -42 PROPN -75 PUNCT -20 QUOTE 74 SCONJ 38
QUOTE (edge) 30 ADP -13 CCONJ 13 DET 16 PRON -57 SYM -86
SCONJ ADP -23 ADV 34 AUX 35 DET 39 NUM 15 PRON 16 PROPN 20 PUNCT 32 VERB 27
SYM NUM -43
VERB ADJ -15 ADV -26 CCONJ -12 PART -16 PRON 14 PROPN -22 PUNCT -33 SCONJ -22 VERB 16

14 cue: word before the cue, form
% (VERB) 36
' (NOUN) -21
's (ADJ) -15 (NOUN) 18
've (VERBed) 16
( (VERB) -57
(edge) (VERBing) 21
(number) (NOUN) -54 (NOUNs) -110 (VERB) 35 (VERBed) -52 (VERBs) -12
) (VERB) 19
, (NOUNs) 13 (VERBed) 17 (VERBing) 23 (VERBs) 35 (hanging_VERBing) 12
- (VERB) 45 (VERBed) 22
-- (VERB) -31 (VERBed) -19 (hanging_VERBing) 21
: (VERB) -46 (hanging_VERBing) -37
about (hanging_VERBing) -56
ad (VERBs) -16
adelson (VERB) -23
administration (VERBed) 27
advisers (VERB) 23
after (hanging_VERBing) 29
all (VERB) -19 (VERBed) 46
already (VERB) 26 (VERBed) -20 (VERBing) -32
also (VERB) 31 (VERBed) 72 (VERBs) 34 (hanging_VERBing) 46
americans (VERBed) 20
another (VERBed) -25
are (VERBed) -13 (VERBing) 18 (passive_VERBed) -28
as (VERBed) 21 (hanging_VERBing) -70
at (hanging_VERBing) -36
audience (VERBed) 20
back (VERB) -28
been (ADJ) 22 (VERBed) -65 (passive_VERB) 25 (passive_VERBed) 20
before (hanging_VERBing) 55
began (hanging_VERBing) -42
begin (hanging_VERBing) -14
begun (hanging_VERBing) -33
being (VERBed) -49 (passive_VERBed) -32
biden (VERB) 29 (VERBed) 13
bozell (VERBs) 18
bush (VERBed) 17 (VERBs) 12
but (VERB) -12 (VERBed) 24 (VERBs) 24
by (hanging_VERBing) 27
campaign (NOUN) 24 (VERB) -14 (VERBed) 19 (VERBs) -21 (hanging_VERBing) 17
candidate (VERBed) -17 (VERBs) -12 (hanging_VERBing) 20
candidates (hanging_VERBing) 43
carson (VERB) 27 (VERBed) 26 (VERBs) -24
christie (VERB) -13 (VERBed) 35
clinton (VERB) -46 (VERBs) -50 (hanging_PUNCT) 34
clinton's (VERB) 12 (VERBed) -36
cnn (VERBed) 31
comey (VERB) -24
comments (VERB) -40
committee (VERB) -20 (VERBed) 40
company (VERB) 17 (VERBed) 19
convention (VERB) -30 (VERBed) -37
court (VERBed) 37
critics (VERB) -15
crowd (VERBed) -12
cruz (VERB) -21 (VERBed) -28 (VERBs) 18
delegate (VERB) -19
delegates (VERBed) -65
department (VERB) -51
despite (hanging_VERBing) 31
devine (VERB) 23
did (VERB) 36
does (VERB) 37
even (VERB) 27
executive (NOUNs) -25
experts (VERB) 40
family (VERBed) -28
far (VERB) -34
fiorina (VERB) 28
firm (VERBed) -50
first (NOUN) -29 (VERB) -22 (passive_VERBed) 54
for (VERB) -56 (VERBed) -37
from (VERBed) -22
get (VERB) 18
governor (VERB) -29 (VERBed) 34
grayson (VERB) -14
group (VERBed) -68 (hanging_VERBing) 40
groups (hanging_VERBing) 15
had (VERB) -14
hannity (VERBed) 26
has (VERBed) 26
have (VERB) 16 (VERBed) 52
he (VERB) 36 (VERBed) 47 (VERBs) 15
help (VERB) -26
helped (VERB) -68
her (NOUN) -22 (VERBed) 15 (hanging_VERBing) -45
him (VERB) 12
home (NOUN) -37
house (VERBed) 21 (VERBs) -18
in (VERBed) -12 (VERBs) -48 (hanging_VERBing) -16
including (hanging_VERBing) -13
interview (VERBed) -15
into (hanging_VERBing) -33
is (VERBed) -51 (VERBing) 28 (passive_VERB) -37 (passive_VERBed) 26
it (VERBed) 18 (VERBs) -13
its (NOUN) -32
just (VERB) -18 (VERBed) -47
kasich (VERB) -18 (VERBs) -27
largely (VERB) -47
later (VERB) -26
leaders (VERB) 59 (VERBed) -47
lewandowski (VERB) 22
long (VERBed) -12
longer (VERB) -33
manafort (VERB) -21 (VERBed) 29
many (VERBed) 12
members (VERB) -13
monday (VERBed) 27
more (VERBed) -14
most (VERBed) -67
nega (VERBed) 20
news (VERB) -29
night (VERBed) 33
now (VERB) 36 (VERBed) 15 (VERBs) -16
of (VERB) -23 (VERBed) -79 (VERBs) 19
office (VERBed) 39
officials (VERB) 34
often (VERB) -18 (VERBed) 28 (VERBs) 14
on (VERB) -15 (VERBed) -24 (hanging_VERBing) -42
once (VERBed) -37
only (VERB) -77
or (VERB) -65 (hanging_VERBing) -16
others (VERBed) 46
p.m. (hanging_PUNCT) -16
page (hanging_PUNCT) -20
party (VERB) -16 (VERBs) -24
people (VERB) -84 (VERBed) -48
percent (VERBed) -34
police (VERB) -23 (VERBed) 16
politico (VERBed) 16
poll (VERB) 42 (VERBs) 62
polls (VERB) -13 (VERBed) -32
post (VERBed) 41
president (VERB) -24 (VERBed) -12
previously (VERBed) 47
public (NOUNs) -16
publicly (VERBed) 68
q (hanging_PUNCT) -23
quickly (VERB) 25
recently (VERB) 18 (VERBed) -22
regularly (VERBs) 15
repeatedly (VERBed) 13
report (VERBed) -35
republican (hanging_VERBing) -27
republicans (VERB) 53
romney (VERB) 39
rubio (VERB) 13 (VERBs) -28
ryan (VERB) -23 (VERBed) 12
said (hanging_VERBing) 22
sanders (VERBed) 17 (hanging_PUNCT) 31 (hanging_VERBing) 16
scalia (VERBed) -13
senator (VERB) -64 (VERBs) 15
since (VERBed) 54 (hanging_VERBing) -15
so (ADJ) -55
sources (VERB) -24
speech (VERBed) 17
state (VERB) 27 (VERBed) -17
states (VERB) -34 (hanging_VERBing) -20
still (VERB) 39 (VERBing) 12 (VERBs) 23 (hanging_VERBing) 12
strategists (VERB) 18
supporters (VERB) 30 (VERBed) -32
team (VERBs) 39
than (VERB) -39 (hanging_VERBing) -14
their (NOUN) 24 (NOUNs) -16
them (VERB) -38 (VERBed) 37
then (VERB) -37 (VERBs) 64
they (VERBed) -27
thursday (VERBed) 42
times (VERB) 34 (VERBed) -14
to (VERB) -17
too (ADJ) -36
trump (NOUNs) 46 (VERBs) -23 (hanging_PUNCT) 46
trump's (NOUNs) -42 (VERBed) -57 (hanging_VERBing) 21
tuesday (VERBed) 31
ultimately (VERBed) 26
up (hanging_VERBing) -29
viguerie (VERBs) 34
was (VERBed) -36 (VERBing) -59 (passive_VERBed) 37
wednesday (VERBed) 63
week (VERBed) 61
were (VERBing) -18
what (VERBed) -26 (VERBs) -17
when (VERBed) -14 (hanging_VERBing) -12
who (VERB) -34 (VERBed) -47
whoever (VERBs) -19
with (hanging_VERBing) -31
woman (VERBed) 17
year (VERBed) 37
— (VERBed) -14 (hanging_VERBing) -38
’ (NOUN) -17
’s (ADJ) -44 (NOUN) -24 (NOUNs) -45 (VERBing) 27
“,” (VERB) -17 (VERBed) 16 (VERBs) 35 (hanging_VERBing) 15
“?” (VERBed) 45
“” (VERB) -12 (VERBed) -24 (hanging_VERBing) -33

15 cue: tag before the cue, form
(edge) (VERBing) 21
ADJ (NOUN) -25 (NOUNing) -50 (NOUNs) 24 (VERB) -38 (VERBed) -35 (VERBs) -71 (hanging_VERBing) -19
ADP (NOUNs) -34 (VERB) -61 (VERBed) -112
ADV (ADJ) -16 (ADJed) -24 (VERBed) 15 (VERBing) -29 (VERBs) 37 (hanging_VERBing) 41 (passive_VERB) 18 (passive_VERBed) 43
AUX (ADJing) -16 (VERB) 24 (VERBs) -42 (passive_VERBed) 21
CCONJ (VERB) -27 (hanging_VERBing) -16
DET (VERB) 18 (VERBed) 38 (hanging_VERBing) -43
NOUN (NOUN) -18 (NOUNs) -27 (VERBed) 12 (hanging_PUNCT) -34 (passive_VERBed) -51
NUM (NOUN) -54 (NOUNs) -110 (VERB) 35 (VERBed) -52 (VERBs) -12
PART (ADJ) -54 (NOUNs) -28 (VERB) -17
PRON (hanging_VERBing) -38
PROPN (NOUN) -47 (NOUNs) 13 (VERB) 19 (VERBed) 26 (hanging_PUNCT) 32 (passive_VERBed) -51
PUNCT (NOUN) -32 (NOUNs) 13 (VERBed) 17 (VERBing) 25 (VERBs) 12
QUOTE (NOUN) -31 (VERB) -21 (VERBed) 22 (VERBs) 22
SCONJ (VERB) -54 (VERBed) 31
SYM (VERB) 29
VERB (VERB) -99 (VERBed) -86 (VERBs) -46 (hanging_PUNCT) -36 (hanging_VERBing) -87 (passive_VERBed) -31

16 cue: word before source and cue, quotes around
's (cue) 30
've (cue) 34
( (cue) -37
(edge) (cue) 31 (cue_:_quoted) 48 (cue_quoted) 34 (cue_…_quoted) 27
(number) (cue) -35
, (cue) 64 (cue_:_quoted) 86 (cue_quoted) 65 (cue_…_quoted) 61
- (cue) 33 (cue_…_quoted) 34
-- (cue) 24
: (cue) -20 (cue_…_quoted) -26
; (cue) 50
about (cue) -39
after (cue) 30 (cue_…_quoted) -13
aggressively (cue) 31
already (cue) 26
also (cue) 58 (cue_…_quoted) 47
although (cue) 47 (cue_…_quoted) 40
and (cue_quoted) 12 (cue_…_quoted) 38 (quoted_cue) -26 (quoted_cue_quoted) -25 (quoted_cue_…_quoted) 37
announced (cue) -16
as (cue) 14 (cue_:_quoted) 18 (cue_quoted) 28 (cue_…_quoted) 60
at (cue) -13 (cue_…_quoted) -39
be (cue) -45
because (cue) 21
been (cue_…_quoted) -34
before (cue_…_quoted) -22
began (cue) -21
begin (cue) -19
begun (cue) -33
being (cue) -47 (cue_…_quoted) -61
between (cue) 30
but (cue) 47 (cue_quoted) -41 (cue_…_quoted) 31
by (cue) 43 (cue_quoted) -44 (cue_…_quoted) 45 (quoted_cue) -50
called (cue_quoted) -13
campaign (cue) -30
candidate (cue) 34
candidates (cue) 46
cast (cue) -16
change (cue) -21
clinton (cue) -13
companies (cue) -32
continue (cue) 28
court (cue) -30
currently (cue) 17
defended (cue) -14
delegate (cue) -14
despite (cue) 66
did (cue) 13
do (cue) -15
does (cue) 30
earlier (cue) -39
emails (cue) -24
ended (cue) -23
especially (cue) 15
even (cue) 43
eventually (cue) -12
far (cue) -29
felt (cue) -32
first (cue) 41
for (cue) -112
found (cue) -19
generally (cue) 15
getting (cue) -15
given (cue) 31
got (cue) -25
group (cue) 15
groups (cue) 13
had (cue_quoted) -21 (cue_…_quoted) -19
has (cue) 22 (cue_:_quoted) -29 (cue_quoted) 15 (cue_…_quoted) 29
have (cue) 35 (cue_…_quoted) 22
help (cue) -19
helped (cue) -51
her (cue) -15
him (cue) 15
how (cue) -73
in (cue_…_quoted) -32 (quoted_cue) -18
include (cue) -22
increasingly (cue) 21
instead (cue) 15
into (cue) 22
is (cue_quoted) -13 (cue_…_quoted) 12
it (cue) 22
just (cue) -40
later (cue) -21
let (cue) -49
like (cue) 13
longer (cue) -43
make (cue) -55
making (cue) -25
monday (cue) 14
money (cue) -19
more (cue) 21
muslims (cue) -14
nearly (cue) -26
now (cue) 46
of (cue) -28
on (cue) -69 (cue_…_quoted) -43
once (cue) -44
only (cue) -24
or (cue) -38 (cue_…_quoted) -12
out (cue) -44
over (cue) -35
p.m. (cue_:_quoted) -16
pac (cue) -51
page (cue_:_quoted) -20
paid (cue) -26
particularly (cue) 31
party (cue) -35
people (cue) 14
percent (cue) 36
politically (cue) -56
polling (cue) 33
previously (cue) 17
publicly (cue) 38
put (cue) 25
q (cue) -23
quickly (cue) 14
registered (cue) -41
released (cue) 28
reported (cue) -12
republican (cue) -27
republicans (cue) -26
said (cue) -89 (cue_quoted) -15 (quoted_cue) -31
sanders (cue) 37
say (cue) -56
saying (cue) -13
says (cue) -47 (cue_…_quoted) -21
see (cue) -35
seen (cue) -21
should (cue) -12
showed (cue) -17
shows (cue) -20
simply (cue) -37
since (cue) 25
so (cue) -27
something (cue) 44
sometimes (cue) -23
speech (cue) 19
still (cue) 25
sunday (cue) 45
support (cue) -16
take (cue) -36
ted (cue) 63
than (cue) 20
that (cue) -67 (cue_quoted) -24 (cue_…_quoted) -67
them (cue) -13
those (cue) -20
though (cue) 67
thursday (cue) 43
time (cue) -28
to (cue) -42
too (cue) -56
trump (cue) 40 (cue_:_quoted) 49
ultimately (cue) 43
under (cue) -30
until (cue) -42
up (cue) -22
very (cue) -60
was (cue_quoted) 18 (cue_…_quoted) -28
what (cue_quoted) -31
when (cue) -13 (cue_quoted) 35 (cue_…_quoted) 28
where (cue) -35
which (cue) 21 (cue_…_quoted) 18
while (cue) 37
who (cue) 16
why (cue) -21
win (cue) 15
within (cue) -30
won (cue) -16
yet (cue) 21
— (cue) 22 (cue_…_quoted) 53
’s (cue_…_quoted) -25
“,” (quoted_cue) 108 (quoted_cue_:_quoted) 22 (quoted_cue_quoted) 29 (quoted_cue_…_quoted) 74
“?” (quoted_cue) 119
“” (quoted_cue) -54 (quoted_cue_…_quoted) -16

17 cue: word behind source and cue, which is first
$ (behind) -33
( (behind) -31
(edge) (behind) -27
(number) (behind) -39
) (behind) -52
, (ahead) -17 (behind) -23
- (behind) -14
. (ahead) -17 (behind) -12
: (behind) -13
; (behind) 12
abc (behind) 12
about (ahead) 47 (behind) 62
across (behind) -47
against (behind) 33
ahead (behind) -16
almost (behind) -34
amid (behind) -43
an (behind) 12
and (ahead) -26 (behind) -32
another (behind) -36
are (behind) -47
as (behind) -17
at (behind) 12
attacks (behind) 40
attention (behind) 34
away (behind) -20
because (behind) -21
before (behind) -42
behind (behind) -41
better (behind) -44
beyond (behind) -49
big (behind) -31
bill (behind) 13
black (behind) -40
bush (behind) 16
but (behind) -42
by (ahead) -24
campaign (behind) -30
china (behind) 14
christie (behind) 14
classified (behind) -12
clear (behind) 48
clinton (behind) 26
clinton's (behind) 27
clinton’s (behind) 49
close (behind) -19
closely (behind) 18
cnn (behind) 22
comments (behind) 57
concern (behind) 48
conducted (ahead) 17
confidence (behind) 24
could (behind) 15
criticism (behind) 69
cruz (behind) 14
data (behind) -12
delegates (behind) -33
democrats (behind) 19
each (behind) -60
earlier (behind) -16
emails (behind) -31
even (behind) -13
every (behind) -27
far (behind) -43
fbi (behind) 13
federal (behind) -14
first (behind) -15
for (ahead) 53
foreign (behind) 43
forward (behind) 31
fox (behind) 17
from (ahead) -37 (behind) -48
fund (behind) -28
funds (behind) -26
government (behind) -34
gun (behind) -39
hands (behind) -52
has (behind) -26
have (behind) -31
he (behind) 15
health (behind) -24
her (behind) 14
herself (behind) 60
hillary (behind) 42
him (behind) 28
himself (behind) -18
his (behind) 20
home (behind) -38
how (behind) 38
hundreds (behind) -25
if (behind) 28
immigrants (behind) 34
in (ahead) -46
increasingly (behind) 50
information (behind) 39
into (behind) -54
is (behind) -18
its (behind) -16
jeb (behind) 20
just (behind) -22
large (behind) -39
last (behind) 14
late (behind) -22
latino (behind) 14
less (behind) -44
little (behind) 38
many (behind) -12
mate (behind) -14
me (behind) 16
members (behind) -24
money (behind) -61
more (behind) -20
most (behind) -24
mrs. (behind) 32
multiple (behind) 36
near (behind) -45
new (behind) -13
next (behind) -47
no (behind) 32
not (behind) 20
obama (behind) 17
of (behind) 17
office (behind) -46
officials (behind) -24
on (ahead) 74
online (behind) -20
or (ahead) -48 (behind) -63
other (behind) 33
out (behind) 24
outside (behind) -52
party (behind) 15
people (behind) -12
place (behind) -25
plans (behind) 21
political (behind) -51
politico (behind) -18
public (behind) -42
questions (behind) 12
reporters (behind) 36
republican (behind) 12
sanders (behind) 29
saturday (behind) 21
second (behind) -16
sen. (behind) -27
senator (behind) 30
several (behind) 32
she (behind) 21
similar (behind) -16
since (behind) -31
some (behind) 12
something (behind) -30
speeches (behind) -16
spending (behind) 37
state (behind) 16
such (behind) -25
sunday (behind) -19
superdelegates (behind) -28
support (behind) 42
supporters (behind) 13
ted (behind) 33
that (behind) 27
there (behind) 14
they (behind) 15
this (behind) -16
those (behind) -13
through (behind) -45
thursday (behind) -24
time (behind) -12
to (ahead) -21
together (behind) -61
too (behind) -17
toward (behind) -49
trump's (behind) -18
trump’s (behind) 35
twice (behind) -18
u.s. (behind) -24
upon (behind) 29
us (behind) -61
violence (behind) -36
voters (behind) -12
washington (behind) -50
ways (behind) -53
well (behind) 19
where (behind) -27
whether (behind) 46
while (behind) -42
who (ahead) 64 (behind) -25
why (behind) 26
will (behind) 22
with (behind) -20
women (behind) 47
— (behind) -63
“?” (behind) 17

18 cue: form, first report
(ADJ) (first) 29 (reported_before) -97
(ADJed) (first) 74 (reported_before) -104
(ADJing) (reported_before) -40
(NOUN) (first) 28 (reported_before) -177
(NOUNing) (first) -23
(NOUNs) (first) 29 (reported_before) -153
(VERB) (first) 59 (reported_before) -114
(VERBed) (first) 57 (reported_before) -70
(VERBing) (first) 57 (reported_before) -104
(VERBs) (first) 57 (reported_before) -92
(hanging_NOUNing) (reported_before) -56
(hanging_PUNCT) (first) 59 (reported_before) -114
(hanging_VERBing) (first) 27 (reported_before) -67
(passive_VERB) (first) 22 (reported_before) -44
(passive_VERBed) (first) 20 (reported_before) -58

19 cue: verb behind, next word
(no_verb_behind) (edge) -27 (number) -22 . -12 about 39 after 39 against -22 all -47 almost -54 among -24 another -46 as -12 at 17 back -21 before -34 behind -36 both -22 clinton 29 clinton's 44 cnn 16 criticism 54 cruz 13 delegates -28 down -13 far -30 florida -16 former 35 fox 14 free 15 from -40 health -24 her 12 him 53 his 46 in -20 increasingly 17 into -15 it -12 last 29 like 15 little 50 monday -23 money -22 more -45 mrs. 40 nearly -19 new -53 office -20 on -13 only 14 out 12 over -26 people 17 political -36 politico 18 president -38 public -43 rep. -22 reporters 17 republican 31 rubio 30 sanders 17 sen. 33 senator 22 some -22 support 26 their 14 themselves 12 this -51 to -19 toward -30 trump's -14 under 13 up -30 voters -18 wednesday -12 “,” -29 “?” 31
(verb_behind) $ -48 ( -22 ) -12 , -26 : -23 about 39 after -26 against 51 ahead -13 all 22 american -18 among 14 an 22 and -28 another 19 any 16 are -47 away -22 because -21 before -15 behind -15 big -42 both 26 briefly -27 candidates 13 clear 45 clinton’s 37 cnn 14 concern 48 could 15 criticism 32 delegates -19 democrats 32 donald 12 down 13 early 38 emails -26 every -31 far -20 fbi 13 federal -30 former -33 fox -20 from -26 has -26 have -31 he 25 herself 46 hillary 40 him -20 himself -26 home -36 how 38 hundreds -12 if 31 in -14 into -51 is -18 its -25 just -17 large -36 me 21 money -43 most -25 ms. -12 much -15 no 20 not 16 obama 17 of 20 office -29 officials -21 online -16 only -20 or -51 other 35 out 14 outside -45 over 16 people -40 plans 23 political -26 politico -19 president 20 public -33 questions 14 reporters 24 rubio -18 saturday 12 sen. -56 senator 24 several 35 she 21 short 15 some 32 sunday -20 support 26 that 25 their -20 them -13 there 26 they 15 this 18 those -12 through -59 thursday -30 time -33 together -41 too -24 toward -24 trump’s 12 under -24 up 19 upon 39 us -57 washington -40 well 16 where -25 whether 46 while -46 who -16 why 19 will 22 with -12 women 47 you 13 — -45 “,” 24

20 cue: verb behind, quotes around
(no_verb_behind) (cue) -56 (cue_:_quoted) 26 (cue_…_quoted) 34 (quoted_cue) 26 (quoted_cue_:_quoted) 37 (quoted_cue_…_quoted) 65
(verb_behind) (cue) -32 (cue_:_quoted) -29 (cue_quoted) -14 (cue_…_quoted) -15 (quoted_cue) -15

21 cue: cue, second word
:~ (edge) 19 . -52 [ 52 he -38 px -17
accord~ . 34 associated 21 new 13 results 21
accuse~ of 15
add~ (edge) 60 his -27 “” 31
agree~ the -18
allow~ to -47
appear~ be 20 have -25
arriv~ the -19
ask~ (edge) 13 a 15 “?” 13
begin~ (number) -24
bid~ the -13
call~ (edge) -28 a 37 the 52 “” 30
campaign~ the -30
claim~ he 12
come~ a -42 to 28
conclude~ (edge) 17
criticize~ for 18
decid~ to 42
describe~ as 22
doubl~ on 20
drop~ of -28
earn~ (number) -12
emerg~ a -42
endors~ , -12 clinton 37
expect~ (edge) 16
express~ that 29
finish~ in -23
forc~ to -37
found~ (edge) 38 (number) 28 the 21 to -17
gave~ a 18
give~ a -19
go~ the -29 to 27
head~ the 14
help~ a 30 the -23
includ~ , -35 and -19 of -23
issu~ statement 37
look~ a 32 the -18 to 22
made~ a -61 clear 67 that 24
make~ the -21
need~ be -21 win -14
note~ (edge) 30 donald -52 he 17 the 28
paid~ to 15
pledge~ , -13 ban -71
point~ (number) -29 a 16
prove~ be 26
put~ a 26 on -30 “” 32
rais~ (number) -31 about 28 than -34
read~ (edge) 27
releas~ , -30 . -14 statement 50 the -29
remain~ . -28 the -27
remark~ (edge) -14 the -34
report~ (edge) 34 the 22
requir~ to 14
respond~ (edge) 12
return~ the -17
run~ the -17
say~ 's 34 (edge) 40 , -17 . -53 a 45 adding 16 and 39 are 45 campaign 20 clinton 18 could 12 does 19 former 12 group 18 had 43 has 25 have 44 her -17 if -21 it 12 mr. -18 of 49 party 30 sanders 15 she -29 trump 20 united 20 wants -21 week 15 were -14 would -21
secretari~ state -25
seem~ to -15
see~ as 14
seiz~ the -22
serv~ a 12 the -18
show~ clinton 29 the -23
sit~ the -21
spoke~ the -35
stai~ the -23
statement~ the 29
state~ the 27 vermont -12
suggest~ a 47 mr. 18 the -13
support~ , -20 . 17
take~ delegates -14 the -21 to 21
talk~ the 13
tell~ . 33 ap 19 crowd 18 he -25 huffington 19 news 32
took~ in -51 stage -53 the -49
turn~ , -22 a -26
tweet~ (edge) -19
urge~ to 13
vote~ a 17 the -34
want~ be -26
went~ the -36
won~ (number) -19 . -13 democratic -14 least -13 of -12 republican -16
work~ a -28
write~ (edge) 46 an 36 the -23

22 cue: last word of the source
2016~ -32
account~ 20
ackman~ -40
action~ -21
actor~ 22
act~ -20
adelson~ -19
advantag~ -17
advis~ 44
advoc~ 50
ad~ 13
agenc~ 35
agent~ -47
aid~ 19
ail~ 16
ali~ -24
allen~ -17
alli~ 26
all~ 23
amend~ 12
american~ -28
america~ -21
analysi~ 50
analyst~ 32
anderson~ -36
answer~ 28
anyon~ -21
appeal~ 31
appear~ -21
ap~ 12
arizona~ -17
armi~ -37
articl~ -51
ash~ 20
attack~ -19
attende~ 37
attornei~ 13
audienc~ 25
autor~ 18
axelrod~ -38
ayott~ 41
backer~ 35
band~ 23
bank~ -66
bennett~ 14
billionair~ -12
bill~ -43
birther~ -67
blackwel~ 58
black~ 19
blasio~ -29
bloomberg~ 13
board~ 38
boi~ -16
bolton~ 26
both~ 60
bozel~ 33
brainard~ 33
brook~ -35
brother~ -68
bruja~ 32
bush~ -12
busi~ -43
buzzfe~ -30
california~ -43
call~ -14
cameron~ -14
camp~ 12
candidaci~ -36
canova~ -40
cardin~ -20
carolina~ -12
carson~ 29
case~ -51
cash~ -16
caucus~ -22
centerview~ -43
center~ -46
ceo~ 18
chairman~ -17
chang~ -17
china~ -36
citizen~ 21
citi~ 24
clark~ 32
cleveland~ -29
clinton'~ -42
clinton~ 15
clinton’~ -52
club~ -68
cnn~ -21
coalit~ -47
coleman~ 34
colleg~ -47
collin~ 22
comei~ 12
comment~ 19
committe~ -16
commun~ 12
confer~ -56
congress~ 34
conserv~ 20
contractor~ -21
control~ -38
controversi~ -49
convent~ -21
convers~ 54
conwai~ 13
corker~ -21
correct~ -59
counti~ -37
cours~ 13
court~ 35
critic~ 15
crowd~ -16
cruz~ 30
cuban~ 37
curiel~ -46
dai~ -39
deal~ 16
decis~ 41
deleg~ -38
democrat~ 29
depart~ -26
devin~ 38
director~ -31
district~ 37
document~ -24
donat~ -21
donor~ 19
dozen~ -31
ebel~ -15
economist~ 32
economi~ -68
editor~ -25
effort~ -43
eight~ -19
elector~ 51
elia~ 17
elmendorf~ 19
employe~ -36
employ~ -44
endors~ 47
erdogan~ -32
event~ 17
everyon~ 13
execut~ 33
experi~ 20
expert~ 57
facebook~ -42
fallon~ 28
famili~ -48
fbi~ -19
fed~ -22
field~ 26
fight~ -19
file~ -22
firm~ -27
florida~ -27
follow~ -18
forb~ 17
foundat~ -50
four~ 22
franci~ 49
frank~ 22
freddi~ -28
garin~ -28
germani~ -26
gingrich~ 22
ginsburg~ 33
giuliani~ -16
gop~ -63
gore~ 42
gorka~ 31
governor~ 12
govern~ 22
gowdi~ 45
graham~ 37
grayson~ -27
greenberg~ 13
green~ 19
group~ 20
guardian~ 32
gui~ 59
hacker~ -21
hampshir~ 14
hassan~ -22
hear~ 16
hedg~ -25
herself~ 26
hewitt~ 40
hillari~ 43
hill~ -15
himself~ 28
him~ -36
holland~ 29
host~ 17
hous~ 34
huckabe~ -35
husband~ 16
idea~ 24
immigr~ 25
incid~ -15
independ~ 33
inform~ -18
initi~ -12
inquiri~ 39
insid~ 42
investor~ 24
iowa~ -12
island~ 15
israel~ -53
issu~ -36
itself~ -27
it~ -32
jacob~ 27
job~ -53
johnson~ -12
jone~ 31
journalist~ 17
judg~ 40
justic~ -14
kain~ 33
kasich~ 19
kennedi~ -37
khan~ 13
kim~ -24
klein~ 20
korea~ -36
kunin~ 25
ladi~ -16
latino~ 21
lawmak~ 17
lawsuit~ 31
law~ -26
lazar~ -32
leadership~ 42
leader~ 19
lead~ -12
legisl~ 33
levin~ -21
lewandowski~ 27
limbaugh~ 41
loss~ -12
lynch~ 19
maddow~ 30
maher~ 43
major~ 21
manafort~ 13
manag~ -47
mani~ 55
market~ -13
mass~ -25
mcauliff~ 33
mccain~ -18
mcconnel~ -17
mcdonough~ -28
measur~ -20
media~ 40
meet~ -33
member~ -14
men~ -39
messag~ -16
millenni~ 54
miller~ 15
million~ -45
moder~ -44
monei~ -37
month~ 20
morn~ 25
mother~ 36
murphi~ 14
muslim~ -28
name~ -44
nation~ -26
nega~ -21
netanyahu~ -50
neurosurgeon~ 43
nevada~ -55
newspap~ 26
new~ 12
night~ 20
nomin~ -46
number~ -21
o'donnel~ 39
o'mallei~ 44
obama~ 43
observ~ -19
offic~ 18
ohio~ 30
oper~ 65
oppon~ -27
order~ -23
organ~ 44
other~ 32
o’mallei~ 18
p.m.~ -26
pac~ 12
palin~ -19
panel~ 25
paradi~ -48
parent~ -22
pari~ -12
penc~ 21
perez~ -39
place~ 20
platform~ 50
point~ -24
polici~ -12
polic~ 13
polit~ -15
poll~ 54
posit~ 14
prager~ 64
presid~ -29
press~ 28
priebu~ 14
primari~ -40
prioriti~ 50
process~ -29
program~ -20
protest~ -42
putin~ 66
q~ -24
race~ -40
ramo~ 22
rate~ -64
reader~ -18
reagan~ -41
record~ -36
refuge~ -22
remark~ -37
rendel~ 20
report~ 51
republican~ 51
resid~ -26
result~ 15
rhetor~ 51
rhode~ 14
rico~ -25
right~ -49
rival~ 18
rnc~ -42
roffman~ 14
romnei~ 53
room~ 24
ross~ -48
rule~ 31
ryan~ 73
santilli~ -21
scalia~ -20
scandal~ -36
scarborough~ -13
schill~ -49
schlafli~ 50
schoen~ 15
school~ -56
scott~ -41
screen~ -17
secretari~ 19
secur~ -39
senat~ -33
sever~ -14
sexton~ 33
sharpton~ 14
sherman~ 27
shot~ 23
show~ -31
singer~ 47
six~ -18
some~ 44
sourc~ 25
speaker~ 25
speech~ 23
spokesman~ 19
spokeswoman~ 13
staffer~ -40
staff~ 29
state~ -26
stein~ -24
stock~ -29
stone~ 19
strategist~ 45
strategi~ 17
student~ -21
studi~ 36
success~ -44
super~ -15
svp~ 28
syria~ 26
talk~ 13
tanzer~ -15
tax~ -15
team~ 29
technolog~ -17
tester~ 13
their~ -14
themselv~ 27
them~ -16
thousand~ -14
three~ -42
time~ 19
todd~ -12
trade~ -22
troop~ -18
troubl~ 17
trump'~ -42
trump~ 33
trump’~ -42
turnout~ -19
twitter~ -42
two~ 37
user~ -20
verizon~ 22
veteran~ -21
victori~ -19
video~ 12
vigueri~ 44
virginia~ -43
voic~ -19
ward~ 17
warren~ 12
war~ -43
washington~ -40
watch~ 27
weaver~ 26
websit~ -18
week~ 13
weiner~ -48
what~ -26
whig~ -16
whoever~ -19
who~ -14
wilcox~ 17
william~ 30
winner~ -13
woman~ -40
women~ -54
wood~ 23
worker~ -35
world~ -13
zucker~ -38

23 cue: quotes around, form
(cue) (ADJing) -46 (NOUN) -35 (NOUNing) -52 (NOUNs) -45 (VERB) -21 (VERBing) 19 (hanging_NOUNing) -37 (hanging_PUNCT) -24 (hanging_VERBing) -38
(cue_:_quoted) (NOUN) -40 (VERB) -21 (VERBed) 47 (VERBs) 24 (hanging_VERBing) 15
(cue_quoted) (NOUN) -53 (NOUNs) -13 (VERB) -23 (VERBed) 27 (VERBing) -15 (VERBs) 15
(cue_…_quoted) (ADJ) 18 (NOUNs) -16 (VERBing) -18 (hanging_PUNCT) 45 (hanging_VERBing) 16 (passive_VERBed) -38
(quoted_cue) (NOUN) -54 (NOUNs) -29 (VERB) 40 (VERBed) 30 (VERBing) -12 (VERBs) 18 (passive_VERBed) -38
(quoted_cue_:_quoted) (VERB) 31
(quoted_cue_quoted) (VERBed) -15 (hanging_VERBing) -22
(quoted_cue_…_quoted) (VERB) 23 (VERBed) 40 (VERBs) -14

24 cue: begins the sentence, speaker
(begins) (body) 16 (thing) -23 he 42 her 49 his 45 it 13 she 33 their 22 they 57
(within) (body) -18 (name) -12 (text) -14 (thing) -33 everyone 24 he -19 her -18 herself 26 him -33 himself 28 his -39 it -22 its -50 itself -25 she -13 their -23 them -18 themselves 27 they -34 who -19

25 cue: next word, form
$ (VERB) -33
(edge) (hanging_PUNCT) -24
(number) (VERBing) 12 (VERBs) -23 (hanging_PUNCT) -21 (hanging_VERBing) -12
) (VERB) -37
, (NOUN) -44 (NOUNs) -12 (VERBed) 12 (VERBing) -57 (hanging_VERBing) -29
. (NOUN) -38 (NOUNs) -14 (VERB) 12 (VERBed) 46 (VERBing) -32 (VERBs) -24 (hanging_VERBing) -79
: (ADJ) -61 (VERB) -45 (VERBed) 16 (VERBs) 31 (hanging_VERBing) 23
a (VERB) -13 (VERBed) 24 (VERBing) 27 (VERBs) -39
about (ADJ) 63 (NOUNs) 31 (VERB) 27 (VERBed) 45 (VERBs) -25 (hanging_VERBing) -23
after (VERBed) -34
against (NOUN) 17 (NOUNs) -18 (VERB) -16 (VERBed) 22 (VERBing) 31
all (VERB) 30 (hanging_VERBing) -26
american (VERBed) -41
an (VERB) 35 (VERBed) -20 (VERBs) -31 (hanging_VERBing) 40
and (NOUNs) -12 (VERBs) -61
any (VERB) -34
are (NOUNs) -41
as (VERB) 18 (VERBed) -27 (hanging_VERBing) -59
at (VERB) -16 (VERBed) 28 (VERBing) -36 (hanging_VERBing) -12
away (VERBed) -32
back (VERBed) 19 (hanging_VERBing) -12
before (VERB) -20 (VERBed) -32
between (VERB) 18 (VERBed) -17
both (VERB) 21 (VERBed) -18
by (hanging_VERBing) 27 (passive_VERB) 24 (passive_VERBed) -16
campaign (VERBed) -43
clear (VERB) 56
clinton (VERBs) 38 (hanging_VERBing) 20
clinton's (VERBed) 49
clinton’s (VERBed) 22
cnn (VERB) 15
concern (VERBed) 37
contests (hanging_VERBing) -28
criticism (VERBed) 37
cruz (VERBed) -17 (VERBs) 28 (hanging_VERBing) -20
delegates (VERBed) -53
democrats (VERBed) 27
donald (hanging_VERBing) 27
down (VERB) 32 (VERBed) -17
during (VERB) -42
early (VERBing) 16
emails (VERBed) -16
far (VERBed) -19
for (ADJ) -92 (VERBing) 65 (VERBs) 29
from (VERB) 16 (VERBed) -56 (VERBing) -20 (VERBs) -16
further (VERB) -16
he (VERB) 16 (VERBed) -43 (VERBs) 18 (hanging_VERBing) 31
her (VERB) -18 (VERBing) -13 (VERBs) 36 (hanging_VERBing) 16
hillary (VERB) -12 (VERBed) 26
him (VERBed) 36
himself (VERB) -27 (VERBed) 20 (VERBs) 19 (hanging_VERBing) -60
his (VERB) -19 (VERBing) 40 (VERBs) 32 (hanging_VERBing) 22
how (VERBed) 12 (VERBs) -24 (hanging_VERBing) 16
in (NOUN) 53 (NOUNs) -13 (VERBs) -51 (hanging_VERBing) -14 (passive_VERBed) -44
increasingly (VERB) 33
into (VERB) -38 (VERBed) -15 (VERBs) -24
is (NOUN) 18 (VERB) -17
it (VERBed) 34 (VERBing) -36 (hanging_VERBing) -39
its (VERB) -12 (VERBed) 42 (VERBing) -58 (VERBs) -26 (hanging_VERBing) -29
just (VERB) -36 (VERBed) 12
last (VERB) 15
little (VERB) 17
many (VERB) -41
mate (hanging_VERBing) -12
me (VERBed) -37
monday (VERB) 15 (VERBed) -21
money (VERB) -15
more (VERBed) -20 (VERBs) -26
mr. (hanging_VERBing) 27
mrs. (VERB) 39
much (VERBed) -59
new (VERB) -17
obama (VERBs) 41 (hanging_VERBing) -34
of (ADJ) 38 (NOUNs) 24 (VERBed) -20 (VERBs) -20 (hanging_VERBing) 17
off (VERBed) 26 (hanging_VERBing) -12
office (VERB) -24
officials (VERBed) -24
on (ADJ) 35 (NOUN) -43 (NOUNs) 15 (VERBed) -14 (VERBing) 31 (VERBs) -27 (hanging_VERBing) 30
only (VERBed) 17 (hanging_VERBing) -26
or (VERBed) -36
out (VERB) 45 (VERBed) -55 (hanging_VERBing) 41
outside (VERBed) -41
over (hanging_VERBing) 26
people (VERB) -18 (VERBed) -14
plans (VERBed) 26
political (VERBs) -19
politico (VERB) -18
president (VERBed) 19 (hanging_VERBing) -15
questions (VERBed) 20
reporters (VERB) 24
republican (VERB) 29
republicans (VERBed) -20
rubio (VERBed) 60
sanders (VERB) -14 (VERBs) 33
saturday (VERBed) 26
sen. (VERB) -23 (VERBed) 13
she (VERBed) 47 (hanging_VERBing) -23
short (VERB) -33
so (VERB) 17 (VERBed) -30
some (VERBed) 33 (hanging_VERBing) -28
speeches (VERB) -12
steve (VERB) -21
such (VERB) -15
sunday (VERB) 23 (VERBed) -30
support (VERBed) 33
supporters (VERB) 20 (VERBed) -19
that (ADJ) -28 (NOUN) -42 (NOUNs) -46 (VERB) 38 (VERBed) 27 (VERBing) 38 (VERBs) 12 (hanging_VERBing) 31
the (VERBed) 25 (VERBing) -20 (hanging_VERBing) -32
their (VERB) 16 (VERBing) -47
them (VERB) -34 (VERBed) -17 (VERBs) -23 (hanging_VERBing) 20
themselves (VERB) -35 (VERBed) 43
they (VERBed) 28 (hanging_VERBing) -19
this (VERB) 25
those (VERBed) 23 (hanging_VERBing) -30
through (VERBed) -41
thursday (VERB) -15
to (ADJ) -29 (ADJed) -26 (NOUN) -26 (NOUNs) -23 (VERB) -21 (VERBing) 18 (hanging_VERBing) 48 (passive_VERBed) 24
together (VERB) -23
too (VERB) -16
trump (VERBed) 33 (VERBing) -18 (VERBs) -22 (hanging_PUNCT) 34 (hanging_VERBing) -13
trump's (VERBed) 22
under (VERB) 19
upon (VERBed) 33
voters (VERB) -19 (VERBed) -17 (hanging_VERBing) 12
was (VERB) -33
wednesday (VERBed) 21
were (NOUNs) -29
what (hanging_VERBing) 36
when (VERBed) -12
whether (VERBed) 30
with (VERBing) -21 (hanging_VERBing) -14
“,” (VERBed) 27 (hanging_PUNCT) -66
“?” (hanging_PUNCT) 26
“” (NOUN) -45 (NOUNs) -14 (hanging_PUNCT) 18

26 cue: report before, word before source and cue
(act_) about -46 after 22 and 82 as 25 at -18 by 22 clinton -17 how -40 in -33 shows -18 to -12 trump -43 what -18 when 30 while 33
(act_comma_) , 44 and 39 as -54
(act_comma_verb) , 23 and 15 are 33 as 35 but 18 had 22 has 17 have -13 is -52 when -23 while 12
(act_quote_) and 17 “,” 17
(act_quote_verb) and 18
(act_that_) that -43
(act_that_comma_verb) , -29 and 18
(act_that_verb) and -14 had -19 that -20 was -23
(act_verb) and 26 are -45 by 16 had -33 has 27 have -23 help 20 or -17 that -16 was 22
(colon_) : -39
(judge_) and 71 defended -15
(judge_comma_) , 29
(judge_quote_) and 33 “,” -20
(judge_verb) and 17
(noun_) and 44
(noun_comma_) , 46
(noun_comma_verb) , 38
(passive_inverted_) and 35
(say_) (edge) 22 after 32 and 64 announced -13 as 26 of -20 said -78 say -28 saying -20 says -64
(say_comma_) and 15 as 23
(say_comma_quote_) “,” -40
(say_comma_verb) and -21 as -23 had 25 have -38 is -17 that -41 was -37 were -27 when -50 while 59
(say_inverted_comma_) , -21
(say_inverted_comma_verb) , 19 and -29 has -30 is -30
(say_quote_) and 44 “,” 38
(say_quote_verb) and 24 “” -44
(say_that_) and 17 said -47 that -121
(say_that_comma_quote_verb) , 12
(say_that_comma_verb) but 22 has 16 is -24 that 18 was -26 when -12
(say_that_verb) and -13 are -18 been -23 but 23 by -28 had -44 has -29 is -21 of -13 that -32 was -49 were -12
(say_verb) after -40 and 21 are -36 because -37 been -23 before -23 by -30 had -51 has 43 is -44 that -29 was -51 were -26 ’s -22
(source_inverted_comma_) , -86
(source_inverted_comma_verb) , -31
(tell_comma_verb) and -17
(tell_that_) that -35
(tell_that_comma_verb) , -32
(tell_verb) and 16
(think_comma_) , 25

27 cue: report before, speaker
(act_) (body) -30 (name) 18 (person) -48 (thing) 31 he 28 her -30 his -63 it 31 she -12 their -21 they -26
(act_comma_) (name) 36 (text) -23 (thing) 43 he 68 she 22 they 56
(act_comma_quote_verb) (name) 18 (thing) -39
(act_comma_verb) (person) 21 (thing) 24 he 45 his 15 she -31 they 50
(act_quote_) (name) 45 (thing) -20
(act_quote_verb) (thing) 20
(act_that_) (name) -18 (person) -43 (thing) -56 his -19
(act_that_comma_verb) (name) 13 (person) -24 (thing) -47
(act_that_verb) (body) -14 (name) -53 (person) -24 (thing) -80 he -39
(act_verb) (body) 34 (person) -22 (text) -33 (thing) -32 he -40 her 25 his -44 it 20 she 45 their -13 they 13 who -41
(colon_) (name) -38
(judge_) (body) 35 (name) -58 (person) -49 (thing) 40 his -42
(judge_comma_) (name) 19 (person) 35 he 24
(judge_comma_verb) (name) 22 (thing) 41 she -21
(judge_quote_) (name) 40 he 35
(judge_quote_verb) (name) 19
(judge_that_verb) (name) -43
(judge_verb) (person) -22 he -30
(noun_) (name) 29 (thing) -65
(noun_comma_verb) (thing) 59
(noun_verb) (person) -22 (thing) -19
(passive_inverted_comma_verb) (name) 21
(say_) (body) -88 (name) -31 (person) -21 (thing) -15 he -32 her -14 his -27 it 30 she -61 they -31
(say_comma_) (person) 21 he 37 she -19
(say_comma_quote_) (name) 33
(say_comma_quote_verb) (name) -48 (person) -32
(say_comma_verb) (body) -34 (person) -46 he 29 his -15 they 26 who 16
(say_inverted_) (name) -39
(say_inverted_comma_) (name) 34 (person) -46 (thing) 32
(say_inverted_comma_verb) (name) -48 (person) -59 (thing) -24
(say_quote_) (person) -30
(say_quote_verb) (name) -25 (thing) 13 he -13 she -18
(say_that_) (body) 18 (name) -83 (person) -79 (thing) -36 he -73 his -17 she -19
(say_that_comma_) (name) -28 he 33 she 47
(say_that_comma_quote_verb) (name) -15 (person) -24 (thing) -18
(say_that_comma_verb) (body) -20 (text) -27 (thing) -53 he -14 his -22 it 18 she -46
(say_that_quote_) (name) -20
(say_that_quote_verb) (name) -15 (thing) -37 he -28
(say_that_verb) (body) -15 (name) -109 (person) -44 (text) -26 (thing) -48 he -36 his -34 it -21 she -48 they -31
(say_verb) (body) -63 (name) -64 (person) -95 (text) -32 (thing) -19 he -107 her -18 his -36 it -41 their -12 they -64
(source_inverted_) (name) -25 (thing) -15 who 36
(source_inverted_comma_) (name) -65 (thing) -26
(source_inverted_comma_quote_verb) (name) -20
(source_inverted_comma_verb) (name) -68 (thing) -53
(tell_) (name) -32 he -67
(tell_comma_) (person) 26
(tell_comma_verb) (person) -38 (thing) 19
(tell_that_) (name) -59 (thing) -26 he -51
(tell_that_verb) (name) -54 (person) -20 (thing) -33 he -39
(tell_verb) (thing) -18 he -43 his -19
(think_) (person) -18 (thing) 19
(think_comma_verb) (thing) 32
(think_that_comma_verb) (person) -21
(think_that_verb) (name) -21 (thing) -23
(think_verb) (body) -25 (name) -39 (person) 19 (thing) 14 he -46 she -33 they -27

28 cue: report before, form
(act_) (NOUN) -52 (NOUNs) -35 (VERB) 29 (VERBs) 30 (hanging_PUNCT) -19 (hanging_VERBing) -12 (passive_VERBed) -17
(act_comma_) (VERB) 31 (VERBed) 84 (VERBs) 37 (hanging_VERBing) 32
(act_comma_quote_verb) (VERBed) 34 (hanging_VERBing) 27
(act_comma_verb) (NOUN) -12 (VERB) 61 (VERBed) 38 (passive_VERBed) 40
(act_quote_) (VERBed) -26 (hanging_VERBing) 51
(act_quote_verb) (VERBed) 24 (hanging_VERBing) -44
(act_that_) (NOUN) -22 (NOUNs) -35 (VERB) -65 (VERBed) -35
(act_that_comma_verb) (VERB) -19
(act_that_verb) (VERB) -38 (VERBed) -42 (VERBing) -24 (VERBs) 14 (hanging_VERBing) -81
(act_verb) (NOUN) -55 (VERB) 18 (VERBing) 18 (hanging_PUNCT) -14 (hanging_VERBing) -26 (passive_VERBed) -19
(colon_verb) (VERB) -13
(judge_) (NOUN) -78 (NOUNs) -54 (VERB) 30 (VERBed) 20 (hanging_VERBing) 17
(judge_comma_) (VERB) -16 (VERBed) 45 (hanging_VERBing) 18
(judge_comma_verb) (VERB) 23 (VERBed) 20 (hanging_VERBing) 15
(judge_quote_) (VERBed) 22 (VERBs) 56 (hanging_VERBing) 25
(judge_quote_verb) (hanging_VERBing) -19
(judge_verb) (VERBed) 15 (VERBs) -28 (hanging_VERBing) -32
(noun_) (VERBed) -29
(noun_comma_verb) (VERB) -15 (VERBed) 36 (hanging_VERBing) 27
(passive_inverted_) (VERB) 13 (VERBed) -29 (passive_VERBed) 13
(passive_inverted_comma_) (VERBed) 23
(say_) (NOUN) -17 (NOUNs) -29 (VERB) -40 (VERBed) -31 (VERBs) -50 (hanging_PUNCT) -44 (hanging_VERBing) -30 (passive_VERBed) -17
(say_comma_) (NOUN) 32 (VERB) -38 (hanging_VERBing) 44
(say_comma_quote_) (VERB) -16 (VERBed) 29
(say_comma_quote_verb) (VERBed) -37 (hanging_VERBing) -28
(say_comma_verb) (ADJ) -40 (NOUN) -25 (NOUNs) -39 (VERB) 13 (VERBed) 25 (VERBs) -24 (hanging_PUNCT) 39 (hanging_VERBing) -32 (passive_VERBed) -37
(say_inverted_) (VERB) -34
(say_inverted_comma_) (NOUN) -12 (VERBs) -51 (hanging_VERBing) 42
(say_inverted_comma_verb) (VERB) -60 (VERBed) -82 (VERBs) -12
(say_quote_) (VERBed) -16 (hanging_VERBing) 30
(say_quote_verb) (NOUNs) -34 (VERBed) -19 (VERBing) -28 (hanging_VERBing) 16
(say_that_) (NOUN) -37 (NOUNs) -16 (VERB) -87 (VERBed) -92 (VERBs) -69
(say_that_comma_) (VERBed) -49 (hanging_VERBing) 74
(say_that_comma_quote_verb) (VERB) -24 (hanging_VERBing) -26
(say_that_comma_verb) (NOUN) -28 (NOUNs) -26 (VERBing) -24 (hanging_VERBing) -49
(say_that_quote_) (VERB) -14
(say_that_quote_verb) (NOUN) -18 (VERB) -23 (VERBed) -22 (VERBs) -40
(say_that_verb) (ADJ) -44 (NOUN) -48 (NOUNs) -30 (VERB) -59 (VERBed) -67 (VERBing) -58 (VERBs) -30 (hanging_PUNCT) -26 (hanging_VERBing) -70
(say_verb) (ADJ) -67 (NOUN) -70 (NOUNs) -32 (VERB) -30 (VERBed) -65 (VERBing) -74 (VERBs) -32 (hanging_PUNCT) -29 (hanging_VERBing) -122 (passive_VERBed) -46
(source_inverted_) (VERB) -22 (VERBed) 28 (passive_VERBed) -16
(source_inverted_comma_) (VERB) -69 (VERBed) -44
(source_inverted_comma_verb) (VERB) -45 (VERBed) -50 (hanging_VERBing) -33
(tell_) (NOUN) -31 (VERB) -37 (VERBed) -16 (VERBs) -45
(tell_comma_) (VERBed) 13 (hanging_VERBing) 18
(tell_that_) (VERBed) -38 (VERBs) -44
(tell_that_comma_verb) (VERB) 17
(tell_that_verb) (VERB) -19 (VERBed) -50 (hanging_VERBing) -34
(tell_verb) (NOUN) -23 (VERB) -45 (hanging_VERBing) -29
(think_) (NOUN) -14 (VERBed) 14 (hanging_VERBing) -29
(think_comma_verb) (VERB) 46 (VERBs) 14 (hanging_VERBing) 40
(think_that_comma_verb) (hanging_VERBing) -20
(think_that_verb) (VERBed) -26 (hanging_VERBing) -22
(think_verb) (NOUN) -14 (VERB) 12 (VERBed) -42 (hanging_VERBing) -38

29 cue: report before, tag before source and cue
(act_) ADJ -38 CCONJ 105 NOUN -90 PRON -43 PROPN -65 PUNCT 48 SCONJ 36 VERB -97
(act_comma_) ADV 65 CCONJ 39 NOUN 31 PUNCT 41 SCONJ 14
(act_comma_verb) AUX 35 CCONJ 25 NOUN 28 PUNCT 26 SCONJ 21 VERB -19
(act_quote_) CCONJ 18
(act_quote_verb) CCONJ 34 NOUN 15 QUOTE -13
(act_that_) ADP -31 ADV -28 SCONJ -41 VERB -35
(act_that_comma_verb) ADP -21 ADV 29 CCONJ 18 PUNCT -18
(act_that_verb) ADP -47 ADV -30 AUX -103 CCONJ -16 SCONJ -25 VERB -55
(act_verb) AUX 16 CCONJ 16 NOUN -58 PRON -27 PROPN 36 PUNCT 17 VERB -45
(colon_) PUNCT -39
(judge_) ADP -28 ADV 21 CCONJ 60 NOUN -40 PROPN -16 VERB -43
(judge_comma_) PUNCT 29
(judge_comma_verb) AUX 19 CCONJ 32 VERB -36
(judge_quote_) CCONJ 35 QUOTE -22
(judge_verb) ADP -27 AUX -21 PROPN 19 SCONJ -43 VERB -22
(noun_) CCONJ 41
(noun_comma_) PUNCT 46
(noun_comma_verb) PUNCT 38
(noun_verb) AUX -29 NOUN 25 VERB -18
(passive_inverted_) CCONJ 24 NOUN -31
(passive_inverted_verb) AUX -34
(say_) (edge) 22 ADV 20 CCONJ 60 NOUN -105 PRON -44 PROPN -67 SCONJ 30 VERB -163
(say_comma_) ADP 19 ADV 12 CCONJ 30 SCONJ 23
(say_comma_quote_) QUOTE -36
(say_comma_quote_verb) ADV -41
(say_comma_verb) ADV 13 AUX -48 CCONJ -21 PRON -49 PROPN 36 SCONJ 40 VERB -70
(say_inverted_) VERB -15
(say_inverted_comma_) ADP 26 PUNCT -21
(say_inverted_comma_verb) ADP -17 AUX -57 CCONJ -40 NOUN -12 PUNCT 19 VERB -14
(say_quote_) ADP -19 CCONJ 44 QUOTE 33
(say_quote_verb) ADP -42 AUX -22 CCONJ 36 QUOTE -31 SCONJ 12 VERB -14
(say_that_) ADV -43 CCONJ 17 NOUN -53 PRON -22 SCONJ -113 VERB -81
(say_that_comma_quote_verb) PUNCT 12
(say_that_comma_verb) ADP -32 ADV -20 AUX -44 PRON -29 SCONJ 19 VERB -65
(say_that_quote_verb) ADP -20 AUX -38 CCONJ -12 QUOTE -13 VERB -30
(say_that_verb) ADP -42 ADV -70 AUX -129 NOUN -63 PROPN -42 PUNCT 18 SCONJ -26 VERB -65
(say_verb) ADJ -16 ADP -89 ADV -99 AUX -104 NOUN -71 PRON -23 PROPN -42 PUNCT 12 SCONJ -48 VERB -81
(source_inverted_) PROPN -19
(source_inverted_comma_) PUNCT -87
(source_inverted_comma_verb) ADP -15 AUX -55 PUNCT -48
(tell_) NOUN -43 PROPN -68 VERB -16
(tell_comma_verb) ADP 14 ADV -13 CCONJ -13
(tell_that_) SCONJ -34
(tell_that_comma_verb) PUNCT -32
(tell_that_verb) ADP -42 ADV -14 AUX -56 VERB -33
(tell_verb) ADP -35 AUX -50 CCONJ 16 NOUN -37 VERB -29
(think_) ADP -14 VERB -40
(think_comma_) PUNCT 25
(think_comma_verb) ADP -20 ADV 14 AUX 54 VERB -26
(think_that_verb) AUX -44
(think_verb) ADV -23 AUX -32 NOUN -20

30 cue: report before, cue
(act_) :~ -19 call~ -37 comment~ -19 made~ 32 say~ -45
(act_comma_) call~ 15 includ~ -27
(act_comma_verb) call~ -20 includ~ -19 say~ -18
(act_that_comma_verb) say~ -27
(act_verb) :~ -14 say~ -21 state~ -18 support~ -33
(judge_) say~ 35
(judge_comma_) say~ 18
(judge_comma_verb) say~ 28
(judge_quote_) say~ 14
(judge_verb) say~ -34
(say_) :~ -44 believe~ -21 call~ -53 expect~ -12 say~ -26 support~ -37 take~ 19 think~ -22 want~ -47
(say_comma_) add~ 24 refer~ 53 say~ -23
(say_comma_verb) :~ 39 includ~ -23 say~ 82 support~ 17 tell~ -62
(say_inverted_comma_) refer~ 16
(say_quote_) say~ 19
(say_quote_verb) say~ -20
(say_that_comma_) add~ 15
(say_that_comma_verb) call~ -47 say~ -25
(say_that_verb) :~ -26 call~ -34 rais~ 23 say~ -76 support~ -51 want~ -28
(say_verb) :~ -29 call~ -21 say~ 27 support~ -50 want~ -49
(source_inverted_) releas~ -13
(tell_comma_verb) say~ 32

31 cue: speaker, word before source and cue
((body)_) , -30 and -35 that -22 was -21
((body)_hanging) by -31
((name)_) (edge) 46 (number) -29 ; 60 about -14 after 27 and 40 as -63 but 61 called -18 for -16 had -104 has 30 is -39 said -37 that -56 then 23 to -20 was -34 were -31 when -29 where -22 which -65 while 43 “” -32
((name)_hanging) , 63 about -28 before 65 by -26 her -12 in -48 on -27 “,” 38
((person)_) about -15 are -55 but -28 had -12 has -14 is -53 or -13 said 17 that -51 were -27 when 27 while 35 “” -42
((person)_hanging) in -15
((text)_) , -35 and 35
((text)_hanging) , -21 trump -26
((thing)_) (edge) -47 , -32 - 15 about -15 after 30 and -12 are 29 as -26 been 17 being -23 but 20 have -44 on 18 or 16 said 16 that -35 when 27 while -15 who 32 “” -48
((thing)_hanging) , 25
(he_) 's -23 , 23 after 18 and 69 as 53 because 12 before -12 but 39 had -69 has 21 how -30 is -37 said -85 says -40 that -56 though 71 was -63 what -48 where 14 who -19 ’s -32 “,” -35
(he_hanging) , 30
(her_) about -12
(his_) about -23 and 61 of -25 on -15 to -25 with 13
(it_) and 31 has 17 was -22 when 16 ’s 12
(she_) , -23 as -17 but 46 had -13 has -38 is -15 said -35 that -54 was -22 when -42
(she_hanging) , 16 and 28
(they_) , 34 and 59 have 21 said -36 say -30 that -17 were -34
(who_) , -45 “” -40

32 side: side
(ahead) -31
(behind) 41
(both) -23

33 side: side and manner
(ahead_judge) -102
(ahead_noun) -62
(ahead_passive) 15
(ahead_source) 22
(ahead_tell) -17
(ahead_think) -15
(behind_act) 34
(behind_judge) 57
(behind_noun) 87
(behind_passive) -23
(behind_say) 13
(behind_source) -52
(behind_words) 29
(both_act) -37
(both_noun) -44
(both_say) -12
(both_source) 18
(both_tell) 16
(both_think) 16

34 side: side, cue
(ahead) accord~ 22 accuse~ -40 add~ -27 agree~ -24 announce~ -22 appear~ -16 argue~ -41 ask~ -60 back~ 30 begin~ 19 believe~ 21 boast~ -13 challeng~ -12 cite~ -29 claim~ -22 come~ 32 complain~ 19 conclude~ -26 continue~ -18 criticize~ -17 critic~ -17 decid~ -21 declare~ 27 declin~ 12 defend~ 21 denounce~ 17 deny~ 23 discuss~ 17 echo~ 20 endors~ -25 expect~ 22 explain~ -17 express~ -34 favor~ 15 find~ 19 focus~ -18 gave~ -16 identifi~ -16 includ~ -21 indicate~ -15 insist~ 16 knew~ 17 known~ -38 know~ -16 like~ 40 look~ -40 made~ -38 make~ -18 mention~ -12 name~ -12 note~ -15 oppos~ 24 pass~ 33 plan~ 19 pledge~ -16 point~ -41 portray~ -22 post~ 14 praise~ -28 promise~ -25 propose~ -47 push~ -16 rail~ 15 rais~ -13 read~ 25 refer~ -25 refus~ -20 reject~ 19 releas~ -27 report~ 38 respond~ -18 say~ 29 seek~ -29 seen~ -37 shown~ -31 sought~ -28 spoke~ -22 start~ 18 suggest~ 25 talk~ -24 tell~ 17 think~ -30 try~ -13 turn~ -19 tweet~ 17 urge~ -13 view~ -30 vote~ -48 vow~ -22 went~ -23 worry~ -23 write~ 39
(behind) accept~ 12 accord~ -52 accuse~ 12 add~ 18 admit~ 12 agree~ 19 aim~ 24 allow~ 14 announce~ 50 apolog~ 13 appear~ -69 argue~ -19 ask~ 39 attack~ 22 back~ -12 believe~ -42 boast~ 23 campaign~ 19 challeng~ 21 cite~ 41 claim~ 17 come~ -39 consid~ -22 continue~ 54 criticize~ -17 critic~ 33 deem~ -35 defend~ -14 deny~ -20 describe~ -16 disclose~ 23 eager~ 23 encourage~ 23 endors~ 49 estimate~ 12 expect~ -58 express~ 50 favor~ -39 fear~ -31 file~ 14 focus~ 31 found~ 28 gave~ 25 held~ 15 hope~ 31 identifi~ 30 includ~ 34 indicate~ 17 intend~ -17 issu~ 14 knew~ -32 know~ 24 like~ -38 look~ 33 made~ 60 make~ 28 mention~ 18 mock~ 20 need~ -17 nomin~ -25 offer~ 20 open~ 28 order~ 18 pass~ -16 plead~ 19 pledge~ 52 point~ 32 praise~ 14 prefer~ -18 press~ 34 promot~ 37 propose~ 49 provid~ 15 push~ 35 question~ 27 quick~ 56 rais~ 19 read~ -24 recogn~ -19 refus~ 46 releas~ 38 remain~ 24 remind~ 14 report~ -59 requir~ -40 respond~ 37 reveal~ 23 saw~ 13 say~ -61 seem~ -89 see~ -20 shown~ 41 sign~ 13 sought~ 65 sound~ -18 speak~ 23 spent~ 17 spoke~ 36 state~ 12 stress~ 14 struggl~ 24 support~ 40 take~ -20 talk~ 51 tell~ -29 thank~ 22 think~ 24 threaten~ 22 took~ 16 tout~ 12 tri~ 30 try~ 45 turn~ 25 us~ 19 view~ -23 vote~ 67 vow~ 59 warn~ 14 went~ 33 work~ 25 worry~ 45 write~ -33
(both) accord~ 18 accuse~ 23 acknowledge~ 12 aim~ -15 announce~ -30 appear~ 78 argue~ 38 attack~ -19 back~ -35 begin~ -24 believe~ 26 blast~ 13 cite~ -22 complain~ -18 conclude~ 27 confirm~ -14 consid~ 23 continue~ -40 criticize~ 26 critic~ -18 declare~ -31 declin~ -26 denounce~ -23 describe~ 18 eager~ -19 encourage~ -14 endors~ -28 expect~ 36 explain~ 16 express~ -19 favor~ 26 fear~ 35 focus~ -14 found~ -21 hope~ -27 identifi~ -16 includ~ -17 insist~ -22 intend~ 22 known~ 20 made~ -26 note~ 17 offer~ -33 oppos~ -16 order~ -13 pass~ -28 plan~ -33 pledge~ -40 post~ -18 promise~ 15 push~ -21 put~ -28 question~ -18 rail~ -13 refus~ -30 reject~ -20 releas~ -23 report~ 28 respond~ -24 reveal~ -33 say~ 36 seek~ 24 seem~ 85 seen~ 24 see~ 26 shown~ -12 sought~ -43 spoke~ -17 suggest~ -26 support~ -50 taken~ -19 talk~ -30 tell~ 20 tri~ -22 try~ -34 tweet~ -16 vote~ -27 vow~ -42 warn~ -24 went~ -12 worry~ -35

35 side: side, word before
(ahead) 's -14 , -17 - -37 : -51 ; -19 after -14 already 12 also -17 although -12 and -29 are -27 as 22 because -24 but -78 first -19 had 17 has 22 have 36 in -25 is -16 least -26 long -12 more -24 most 16 now -33 of -13 only 13 previously -15 repeatedly -25 said -19 still -24 ted 12 that 13 though -21 was -12 were 18 what -27 when -56 where -27 while -39 who -28 — -32 ’s 26 “” 26
(behind) 's 27 , 17 - 28 -- 28 : 73 ; 36 about 19 after 50 also 16 although 26 and 78 are 30 because 53 been 35 before 16 but 142 by -12 candidates -30 even 31 in 40 including -13 is 22 least -39 like 18 long 28 more 36 most -32 of 31 percent 17 publicly 13 recently 18 said 28 sanders 13 since 21 still 50 than -31 that -38 then 23 those 22 though 50 thursday 15 what -54 when 59 where 17 which -23 while 69 who -18 with 26 — 35 ’s 28 “,” 20 “” -12
(both) 's -18 : -43 ; -18 after -51 already -15 although -15 and -72 are -15 as -41 because -34 been -35 but -83 by 18 did -23 even -35 had -18 has -36 have -48 in -18 is -15 least 47 long -18 more -21 most 14 now 17 of -20 only -20 previously 12 repeatedly 20 since -34 still -35 than 27 that 29 then -26 though -37 were -15 what 64 when -22 which 24 while -38 who 31 with -16 ’s -56 “” -21

36 side: side, word behind
(ahead) ( 17 (number) -23 - 47 a -28 abc 26 about -55 after 52 an 17 and 37 as -38 clinton -34 criticism 51 down -13 during 26 for -19 he -25 hillary -17 him -26 his -17 how -14 in 44 increasingly -23 it -30 its -13 more -23 mrs. -22 not -19 obama -17 of -18 off -13 out -42 over -24 released 37 sanders -28 some 27 sunday 24 support -17 that -69 the -33 their -26 they -35 thursday 24 to -30 trump -38 tuesday 25 up 18 was -28 wednesday 25 when 19 whether -28 who 41
(behind) (number) 41 , -14 - -71 : -14 a 33 about 30 after -49 and -31 as -58 back 12 by -23 clear 19 clinton 60 clinton's 13 clinton’s 20 cnn -24 comments 19 concern 16 conducted -14 criticism -72 cruz 18 down 20 during -19 former 29 friday -23 he 32 him 15 himself 16 his 30 how 27 if 17 in -52 increasingly 32 it 68 its 25 just 12 last 20 little 12 many -16 mrs. -22 new -19 no 14 of 42 off 23 on 26 out 65 over 35 people -20 politico 13 released -19 reporters -20 republican 14 rubio 14 sanders 13 she 39 so 21 some -19 sunday -17 support 23 supporters 18 that 67 the 48 their 47 them -17 themselves 20 there 23 they 45 this -51 those 13 thursday -17 trump 38 trump’s 17 tuesday -39 voters 19 was -21 wednesday -41 whether 46 who -39 why 27 will -58
(both) (number) -22 , 20 - 19 : 20 a -13 an -35 and -12 as 79 clinton -30 criticism 34 from -21 he -15 his -19 how -14 increasingly -12 it -41 its -14 little -15 more 13 mrs. 34 not 14 of -34 on -48 out -28 released -23 reporters 12 she -36 some -15 that -26 the -28 their -23 them 22 there -14 they -21 this 44 to 16 up -36 voters -13 was 32 whether -29 with -15

37 side: side, tag behind
(ahead) AUX -21 CCONJ 48 DET -25 NUM -23 PRON -81 PROPN -32 PUNCT 45 QUOTE -12 SCONJ -62
(behind) ADV 32 AUX -90 CCONJ -36 DET 44 NOUN 32 NUM 41 PRON 87 PROPN 45 PUNCT -79 SCONJ 61
(both) ADV -50 AUX 96 CCONJ -23 DET -30 NOUN -36 NUM -22 PRON -38 PROPN -27 PUNCT 28 SCONJ -22 VERB -17

38 side: side and what is ahead
(ahead_clause_comma) 16
(ahead_phrase_comma) -52
(ahead_quote_) 19
(ahead_word_) -32
(ahead_word_comma) -71
(behind_phrase_comma) 31
(behind_word_) 40
(behind_word_comma) 43
(both_clause_comma) -12
(both_quote_) -24
(both_word_) -16

39 side: side and what is behind
(ahead_clause) -13
(ahead_comma_phrase) 19
(ahead_comma_quoteclause) -25
(ahead_comma_quotephrase) -44
(ahead_phrase) 16
(ahead_quoteclause) -44
(ahead_quotephrase) -31
(behind_clause) 20
(behind_comma_phrase) -30
(behind_comma_quotephrase) 15
(behind_quoteclause) 50
(behind_quotephrase) 33
(both_clause) -13
(both_comma_quotephrase) 12
(both_phrase) -22
(both_quoteclause) -19
(both_quotephrase) -14

40 side: side and what is ahead, what is behind
(ahead_clause_) clause -13 comma_clause 53 quotephrase -20
(ahead_clause_comma) clause 27 comma_quoteclause -12 comma_quotephrase -34 phrase 16 quoteclause -12
(ahead_phrase_) clause -23 quotephrase 16
(ahead_phrase_comma) clause -28 comma_clause -27 comma_quoteclause -32 phrase 15 quoteclause -29 quotephrase -13
(ahead_quote_) comma_quoteclause 14 phrase 27 quotephrase -20
(ahead_word_) clause 23 comma_clause -53 quoteclause -22
(ahead_word_comma) clause -15 comma_clause -42
(behind_clause_) comma_quotephrase 26 quoteclause 15
(behind_clause_comma) clause 17 comma_clause -66 comma_phrase -40 comma_quoteclause -28 comma_quotephrase 12 quoteclause 37 quotephrase 45
(behind_phrase_) comma_clause 21 quoteclause -33
(behind_phrase_comma) clause 19 quoteclause 54
(behind_quote_) phrase -22
(behind_word_) clause -26 comma_clause 71 quoteclause 28 quotephrase 14
(behind_word_comma) clause 56 phrase 22 quoteclause -13
(both_clause_) clause 17 comma_clause -69 quoteclause -13 quotephrase 25
(both_clause_comma) clause -52 comma_clause 42 comma_phrase 22 comma_quoteclause 42 phrase -19 quoteclause -32 quotephrase -49
(both_phrase_) comma_clause -20 phrase -27 quoteclause 33 quotephrase -16
(both_phrase_comma) comma_clause 26 phrase -19 quoteclause -31 quotephrase 14
(both_word_comma) clause -43 comma_clause 34 phrase -14 quoteclause 17

41 side: side and order, what is ahead
(ahead_cue_source) clause_ 37 clause_comma 71 phrase_ -27 quote_ 27
(ahead_source_cue) clause_ -27 clause_comma -56 phrase_comma -58 word_ -35 word_comma -55
(behind_cue_source) clause_ -35 clause_comma -22 phrase_ 21 phrase_comma -30
(behind_source_cue) clause_ 26 clause_comma 13 phrase_comma 48 word_ 37 word_comma 31
(both_cue_source) clause_comma -71 phrase_comma 26
(both_source_cue) clause_comma 31 phrase_comma -12

42 side: side and order, what is behind
(ahead_cue_source) clause 29 comma_clause 21 comma_phrase 57 comma_quoteclause -19 phrase 30 quoteclause 19
(ahead_source_cue) clause -39 comma_clause -32 comma_phrase -63 comma_quotephrase -40 quoteclause -60 quotephrase -29
(behind_cue_source) clause -53 comma_clause 25 comma_quoteclause 20 phrase -24 quoteclause -16
(behind_source_cue) clause 47 comma_clause -20 comma_quotephrase 17 quoteclause 58 quotephrase 31
(both_cue_source) clause 20 comma_clause -46 comma_phrase -62 phrase -15
(both_source_cue) clause -24 comma_clause 43 comma_quoteclause 13 phrase -16 quoteclause -18 quotephrase -14

43 side: side and manner, what is ahead
(ahead_act) clause_ 23 clause_comma -42 phrase_ 14 phrase_comma -59 quote_ -60 word_ 24 word_comma -13
(ahead_judge) clause_ -51 clause_comma -55
(ahead_noun) clause_ -44
(ahead_passive) clause_ 29
(ahead_say) clause_comma 26 quote_ 48 word_ -76 word_comma -39
(ahead_source) clause_comma 26 phrase_comma -21
(ahead_tell) clause_ -59 phrase_ 21 phrase_comma -13 quote_ 14
(ahead_think) clause_ -18 clause_comma 20
(behind_act) clause_ -19 clause_comma 106 phrase_ -14 phrase_comma 60 quote_ 72 word_ -41 word_comma 36
(behind_judge) clause_comma 76 phrase_ 18 phrase_comma 34
(behind_noun) clause_ 95 phrase_ -12
(behind_passive) clause_ -37
(behind_say) clause_ 32 clause_comma -46 quote_ -59 word_ 98 word_comma 22
(behind_source) clause_comma -65 phrase_comma -18
(behind_tell) clause_ 36 phrase_ -12 phrase_comma -19
(behind_think) clause_comma -22
(both_act) clause_comma -84 phrase_comma -26 quote_ -40 word_ 29 word_comma -24
(both_judge) clause_ 32 clause_comma -36 phrase_ -12 phrase_comma -27
(both_noun) clause_ -63
(both_say) clause_ -32 clause_comma 18 word_ -45
(both_source) clause_comma 21 phrase_comma 32
(both_tell) phrase_comma 26
(both_think) clause_ 20 phrase_comma -12

44 side: side and what is behind, word behind
(ahead_clause) - 36 a -15 about -49 after 39 against -24 and 20 as -14 clinton -13 for -15 he -16 hillary -12 his -22 how -13 in 38 it -16 more -14 mr. 17 of -13 on 19 out -15 released 37 some -13 that -47 the -14 they -34 this 16 to -37 trump -20 when 24 whether -20 who 41
(ahead_comma_phrase) , 19
(ahead_comma_quoteclause) , -25
(ahead_comma_quotephrase) , -44
(ahead_phrase) ( 17 a -12 about -19 an 16 and 33 clinton -20 him -19 in 26 on -16 out -26 reporters 17 their -18 trump -17 with 20
(ahead_quoteclause) in -17 on -12 that -14 the -13
(ahead_quotephrase) on -12 the -14
(behind_clause) (number) 16 : -24 a 27 about 33 an 12 and -25 as -45 at 26 by -23 clear 16 clinton 31 conducted -14 down 12 for 20 from 15 her 27 him -14 how 27 if 17 in -61 it 42 its 12 more 27 mr. -25 mrs. -32 new -19 not -12 of 31 out 28 over 17 politico 13 released -19 reporters 21 sanders 29 she 34 some 20 sunday -17 that 43 their 20 them -23 there 22 they 44 this -27 trump 12 trump’s 13 voters 19 wednesday -25 whether 35 who -39 why 27 with 26
(behind_comma_phrase) , -30
(behind_comma_quotephrase) , 15
(behind_phrase) (number) 22 about 18 and -20 clinton 27 for -12 her -17 him 33 his 13 it 16 its 13 mr. 30 mrs. 16 on 21 out 36 sanders -12 that 18 the 41 their 27 trump 26
(behind_quoteclause) a 16 as -15 he 36 his 12 in 38 on 25 the 32 this -24 tuesday -26 with -15
(behind_quotephrase) : 36 of 16 on 28 that 27 to 27
(both_clause) a -18 against 12 an -26 as 54 at -38 clinton -19 her -18 hillary 16 him 18 how -14 in 29 it -28 more -14 mr. 13 of -24 on -28 out -13 released -23 sanders -20 she -33 that -13 their -12 there -14 they -20 this 12 to 24 up -21 voters -13 whether -23 with -20
(both_comma_quotephrase) , 12
(both_phrase) for 14 her 14 him -15 his -23 out -12 the -52 with -26
(both_quoteclause) he -27 in -24 on -14 the -20 to -15
(both_quotephrase) on -18 that -20 to -21

64 start: place, manner
(1) (colon) -16 (noun) 38 (passive) -80 (think) 16 (words) 13
(2) (act) 18 (colon) -24 (judge) -19 (noun) -31 (say) -18 (source) -43
(3) (colon) -40 (judge) -54 (noun) -59 (passive) -18 (say) -52 (source) 31 (tell) -59 (think) -51
(behind_all) (act) -31 (judge) -32 (say) -14 (tell) 36
(behind_circumstances_) (act) -43 (noun) 46 (say) 47
(behind_circumstances_behind_phrase) (say) 51
(behind_phrase) (act) -30 (judge) -26 (say) -65 (tell) 58 (think) -46
(touching_) (colon) 71 (judge) 63 (passive) 67 (say) 48 (source) -39 (tell) -20 (think) 30

65 start: place, cue
(1) :~ -16 accuse~ -21 admit~ 21 agree~ 36 aim~ 40 announce~ -44 apolog~ -20 appear~ -32 ask~ -34 attack~ 29 attempt~ -38 back~ -15 blame~ -25 blast~ -41 boast~ 43 call~ 76 campaign~ 50 caution~ 28 challeng~ -25 charge~ 22 cite~ -19 claim~ -14 comment~ 50 complain~ -25 conclude~ 12 consid~ -32 continue~ -21 criticize~ -14 decid~ -32 declare~ -15 declin~ -29 deliv~ -25 describe~ -50 disclose~ -33 eager~ -22 echo~ -20 embrac~ 18 emphasize~ -17 endors~ -22 express~ -20 focus~ 44 found~ -27 gave~ -12 highlight~ -16 includ~ 21 insist~ 14 intend~ -23 known~ 32 know~ -27 laid~ 46 lai~ 40 lament~ -18 launch~ -18 like~ -39 look~ 46 made~ 16 make~ 14 mention~ -16 mock~ -15 name~ 14 need~ -16 nomin~ -30 offer~ -12 order~ -12 pass~ -30 plan~ -28 plead~ 14 point~ 76 post~ -14 praise~ -24 press~ 14 promise~ -14 promot~ -35 push~ 12 put~ -22 question~ -14 quick~ -33 rail~ 49 recogn~ -25 refer~ 83 refus~ -29 reiterate~ -24 releas~ -18 remain~ 26 remark~ 33 remind~ 13 report~ -31 say~ -25 seen~ -13 see~ -54 sent~ -26 share~ -44 show~ -40 sign~ 26 sound~ -20 speak~ 33 spoke~ -36 state~ -44 suggest~ -32 taken~ -19 take~ -14 talk~ 49 tell~ 21 thank~ -37 took~ -21 tri~ -48 try~ -36 turn~ 21 urge~ -16 us~ -44 vote~ 20 vow~ 14 want~ 14 warn~ 39 went~ -43 worry~ 18 write~ -28
(2) :~ -24 accord~ -43 accuse~ 30 admit~ -12 agree~ -50 aim~ -21 announce~ -22 appear~ -14 assert~ -18 assure~ 18 attack~ -18 begin~ 42 believe~ -29 blame~ -21 call~ -53 caution~ -20 challeng~ 27 chant~ -20 cite~ -52 claim~ 32 come~ 29 compar~ -28 concede~ 25 consid~ -14 continue~ 84 criticize~ -22 declin~ 39 deliv~ 27 denounce~ -12 endors~ -34 expect~ -33 express~ 27 feel~ -33 file~ -23 find~ -36 focus~ 29 found~ -25 hope~ -61 identifi~ -27 includ~ -24 intend~ -23 known~ 14 know~ -17 lai~ -12 like~ 29 look~ -12 note~ -29 oppos~ -14 order~ -12 plan~ -24 plead~ 18 pledge~ -16 post~ -19 prefer~ -23 promise~ -35 propose~ -26 push~ 30 put~ 15 question~ -15 quick~ 31 rail~ -13 refer~ -20 refus~ 34 reiterate~ -16 reject~ -20 releas~ -27 rememb~ -27 remind~ 35 requir~ -25 respond~ 29 reveal~ -18 rule~ 16 say~ -42 seek~ -45 seem~ -20 seen~ -12 share~ -17 show~ -51 slam~ 19 speak~ 21 spent~ -31 spoke~ 35 start~ 18 suggest~ -19 support~ -43 take~ 31 tell~ -25 think~ -26 threaten~ -29 took~ 46 tri~ 40 try~ 31 turn~ 39 tweet~ 20 urge~ -27 view~ 30 vow~ -49 want~ -42 work~ -20 worry~ -14 write~ -34
(3) :~ -40 abl~ 13 accept~ -19 accord~ 31 accuse~ -24 acquiesc~ -34 admit~ -27 adopt~ 34 advoc~ -14 agit~ -21 aim~ -23 align~ 19 allege~ -18 allow~ -20 allud~ 15 announce~ -50 apolog~ 21 appeal~ -19 appear~ -28 applaud~ -27 appoint~ -21 argue~ 13 argument~ 34 arrang~ 22 articul~ -27 ask~ -52 assail~ -38 assum~ -13 assure~ -28 attack~ -30 attempt~ 42 author~ -16 avoid~ 29 back~ -51 balk~ -12 ban~ -30 battl~ -31 becam~ 30 becom~ 27 begin~ 37 begun~ 19 beg~ 14 believe~ -26 bemoan~ -26 bill~ -13 blast~ 23 block~ -30 boast~ -17 boo~ -13 brag~ -17 breach~ -15 broker~ -28 brush~ -26 call~ -60 campaign~ -39 captur~ -29 care~ 14 carri~ 29 caution~ -17 certain~ -16 challeng~ -44 champion~ 15 characterize~ -14 chide~ -26 chime~ -39 chosen~ 20 circul~ 27 cite~ -72 claim~ -44 clash~ 16 clear~ -14 close~ 26 co-author~ 16 coin~ 25 comment~ -23 commit~ 15 compar~ -12 complet~ 21 conclude~ -19 confess~ -16 confirm~ -14 confront~ 22 congratul~ -18 consid~ -56 contrast~ -39 conven~ 18 cop~ 15 cover~ -37 creat~ -20 critic~ -23 cut~ 22 decid~ -22 decis~ -16 declin~ -54 dedic~ -13 deem~ -27 demand~ -36 denounce~ 21 deny~ -38 descend~ 22 design~ -20 determin~ -18 devot~ -12 dictum~ 19 differ~ 14 difficult~ 24 direct~ -19 disagre~ -17 disavow~ -13 disclose~ 23 discuss~ -36 displai~ -25 distanc~ -15 divid~ -13 draw~ -30 dress~ 18 drew~ 29 dwell~ 14 echo~ 17 ei~ 22 elect~ -15 embrac~ -47 emerg~ 26 emphasize~ -15 encourage~ -38 endors~ -41 end~ 46 enter~ 33 envis~ -22 erupt~ 15 escal~ 20 establish~ 23 estimate~ -13 evinc~ 14 excit~ -17 experienc~ -17 expos~ -25 express~ -76 extol~ -12 face~ 27 fail~ 40 favor~ -30 fear~ -24 figur~ -20 fire~ -20 flash~ -14 flirt~ 18 fli~ 15 float~ 22 focus~ -55 focu~ -13 forese~ -24 found~ -13 fuel~ 26 fulmin~ -22 gave~ 28 given~ 38 give~ 30 goe~ 15 gone~ 44 go~ 27 grappl~ 14 griev~ -12 grow~ 18 had~ 18 harangu~ -15 hard~ 24 have~ 33 heighten~ 23 held~ 36 help~ 25 herald~ -13 hesit~ -21 highlight~ -37 hint~ -26 hire~ -53 hit~ 35 hold~ 21 hope~ -42 identifi~ -56 ignor~ -38 imagine~ 12 impli~ -18 imposs~ 15 inclin~ 22 includ~ -27 indicate~ -25 insist~ -26 insult~ -16 intend~ -29 interview~ -23 investig~ -23 invit~ -25 invok~ -29 issu~ 40 join~ 54 keen~ 23 kept~ 14 knew~ -33 knock~ -21 known~ -67 know~ -48 labor~ 18 laid~ -51 lai~ -14 launch~ 46 lectur~ 23 led~ 21 leeri~ -12 left~ 23 lend~ 23 let~ -13 level~ 20 liken~ -20 limit~ -22 linger~ 22 link~ -31 list~ -34 live~ 16 lobbi~ -27 lob~ -16 log~ 20 look~ -68 love~ -16 made~ 12 maintain~ 40 make~ 33 mandat~ -14 mark~ -17 marvel~ -17 mention~ -30 messag~ 24 met~ 12 misl~ 23 misstat~ -20 mock~ -20 mount~ 42 move~ 26 mull~ -22 name~ -37 negoti~ -27 nomin~ -29 observe~ 20 open~ 15 opposit~ -14 oppos~ -64 opt~ -15 order~ -38 outlin~ -37 paid~ 16 passion~ -12 paus~ -15 peg~ -24 perceiv~ -23 perform~ 18 pick~ -13 pin~ 20 place~ 16 plant~ 18 plan~ -12 pledge~ -18 polar~ 29 ponder~ -16 portray~ -15 pose~ 16 post~ 28 praise~ -13 preach~ 18 predict~ -29 prefer~ -35 premier~ -24 present~ 40 pressur~ -16 press~ -24 proceed~ 33 produc~ -23 project~ -22 promise~ -57 pronounc~ -14 propose~ -41 propos~ -13 proud~ -17 prove~ -14 provid~ 48 publish~ 34 pump~ 19 pursu~ -12 push~ -76 put~ 26 quash~ -15 quick~ 21 quot~ -28 rail~ -36 rais~ 14 ratchet~ 30 rattl~ 20 re-tweet~ -14 reach~ 35 read~ -21 reaffirm~ -19 realiz~ -23 rebuk~ -23 recall~ -37 recapitul~ 18 recit~ 14 recogn~ -30 recount~ -31 referenc~ -31 refer~ -99 reflect~ -47 refus~ -75 regist~ -12 releas~ 53 relish~ -20 reli~ -19 reluct~ 13 remain~ 18 remark~ -31 rememb~ -45 remind~ -12 render~ 23 repeat~ 22 request~ -21 requir~ -20 rescind~ -14 respond~ 37 restat~ -14 restrict~ -19 rethink~ -20 return~ 14 retweet~ -37 reveal~ -41 revisit~ -15 revis~ 34 rip~ 15 rose~ 19 rule~ -35 say~ -23 schedul~ -12 scrambl~ 21 seek~ -40 seem~ -53 seen~ -60 see~ -72 seiz~ 15 sentenc~ -12 sent~ 43 set~ 35 share~ 25 shown~ -31 show~ -24 shrug~ -34 side~ -39 signal~ -22 singl~ -34 sink~ 20 skeptic~ -28 slam~ -51 sought~ -58 spark~ -22 spar~ -24 speak~ -24 spent~ 58 spi~ -17 spoke~ -14 sponsor~ -18 spot~ -33 start~ 50 step~ 17 stiffen~ 17 stoke~ 25 stop~ 26 strategi~ 17 struck~ -29 stuck~ -34 suggest~ -12 sum~ -27 support~ -81 surpris~ 24 suspend~ -13 su~ 21 tack~ 23 taken~ 59 take~ 31 talk~ -16 target~ -24 tell~ 23 testify~ 17 thank~ -41 threaten~ -26 threw~ 23 thrill~ -23 tick~ -29 titl~ -26 tone~ 22 took~ 42 touch~ -23 tout~ -14 trade~ -14 trip~ 17 tri~ 29 trumpet~ -32 try~ 13 turn~ 36 tweet~ -13 ty~ 21 underscore~ 15 understood~ -29 unit~ -17 unleash~ 24 unlik~ 31 urge~ -93 us~ 88 veer~ 16 veto~ -16 view~ -33 voic~ -22 vote~ -31 vow~ -58 want~ -90 wari~ -12 warn~ -12 watch~ -20 waver~ -26 weigh~ -41 welcom~ -25 went~ 54 wonder~ 18 won~ 34 work~ 25 worry~ -12 wrack~ 18 write~ 37 zero~ -28
(behind_all) see~ -15 tell~ 13
(behind_circumstances_) announce~ 34 call~ -17 explain~ -29 focus~ -29 know~ -22 point~ -67 question~ -24 refer~ -37 report~ 24 respond~ -27 show~ -12 spoke~ 16 went~ -13
(behind_circumstances_behind_phrase) say~ 27
(behind_phrase) address~ -21 announce~ -22 ask~ 17 blast~ 14 challeng~ -17 cite~ -29 claim~ -13 compar~ -16 consid~ -22 criticize~ -13 defend~ -27 denounce~ -12 deny~ 33 dismiss~ -19 embrac~ -24 encourage~ -15 expect~ -16 express~ 48 found~ -23 gave~ 15 highlight~ -30 includ~ -42 issu~ -28 know~ 18 made~ 57 mock~ -17 oppos~ -15 order~ -29 pass~ 34 point~ 20 promise~ 14 provid~ -13 publish~ -12 push~ 21 put~ -12 question~ 19 reiterate~ 16 releas~ -21 remind~ 17 repeat~ -50 say~ -68 see~ -23 show~ 25 sign~ -24 slam~ -14 support~ 14 take~ -29 tell~ 43 took~ -28 tout~ -20 turn~ -15 urge~ 23 want~ -27 warn~ 24
(touching_) :~ 71 accept~ 41 accord~ -39 acknowledge~ 18 address~ 33 admit~ -13 aim~ -20 allege~ 31 allow~ 38 announce~ 58 apolog~ -37 appear~ 57 applaud~ 37 ask~ 33 assert~ 20 attack~ 28 attempt~ -27 back~ 54 begin~ -74 believe~ 54 blame~ 40 boast~ -32 call~ -13 campaign~ -24 challeng~ 31 chant~ 13 charge~ -17 cite~ 123 come~ -31 comment~ -33 compar~ 44 concede~ -18 confirm~ 26 consid~ 81 continue~ -88 criticize~ 27 critic~ 16 decid~ 36 declare~ 30 declin~ 21 decry~ 23 deem~ 46 defend~ 29 deliv~ -17 demand~ 35 denounce~ -19 describe~ 54 determin~ 28 discuss~ 59 dismiss~ 19 eager~ 20 email~ -51 embrac~ 51 emphasize~ 15 encourage~ 39 endors~ 84 estimate~ 21 expect~ 46 favor~ 44 fear~ 38 feel~ 13 find~ 12 focus~ -28 found~ 47 gave~ -35 held~ -37 highlight~ 67 hit~ -41 hope~ 60 identifi~ 55 ignor~ 43 includ~ 42 insist~ 42 intend~ 71 issu~ -34 knew~ 54 know~ 56 laid~ -12 lai~ -32 lament~ 25 launch~ -44 learn~ 20 list~ 43 made~ -72 make~ -68 mention~ 58 mock~ 45 name~ 22 nomin~ 60 open~ -22 oppos~ 64 order~ 69 pass~ -15 plan~ 44 plead~ -44 point~ -71 portray~ 22 post~ -15 praise~ 20 predict~ 46 prefer~ 51 press~ -37 promise~ 25 promot~ 51 propose~ 59 provid~ -47 publish~ -14 put~ -12 question~ 13 quick~ -37 quot~ 36 rais~ -19 recall~ 43 recogn~ 43 referenc~ 45 refus~ 22 releas~ -29 remain~ -33 remark~ -17 rememb~ 47 remind~ -61 repeat~ 21 report~ 12 requir~ 34 respond~ -42 reveal~ 66 rule~ -17 saw~ 28 say~ 92 seek~ 55 seem~ 52 seen~ 26 see~ 99 sent~ -67 show~ 47 signal~ -45 slam~ 35 sound~ 29 speak~ -41 spent~ -71 start~ -80 state~ 24 struggl~ -25 suggest~ 65 support~ 68 taken~ -62 take~ -61 talk~ -40 tell~ -79 thank~ 57 think~ 26 threaten~ 16 took~ -85 tout~ 37 tri~ -64 try~ -30 turn~ -80 urge~ 26 us~ -96 vow~ 24 want~ 84 warn~ -43 welcom~ 34 went~ -51 wonder~ 24 work~ -34 write~ -30

66 start: place, word
(1) a 26 about -29 all 26 as -12 at -38 attacks 14 ban -24 be -40 because 33 build -15 clinton 18 clinton's -19 comments 16 for 13 he -16 her -15 hillary 33 immigrants 26 immigration 31 in -28 is 14 its 12 last -13 make -22 mr. 14 national -12 new -14 obama 31 other 17 point -13 policy -15 put -18 recent -12 rubio -17 saturday -36 sen. -17 show -13 some 12 support -30 that -15 this 13 thursday -15 to -25 trump 24 trump's 14 trump’s 29 twitter -35 u.s. -14 voters -24 wall 12 what 35 whether 18 win 21
(2) $ -25 's -17 a 17 an -23 and -17 any -36 at -34 back -14 being 15 bill 23 both -27 by -14 clinton's 19 comments 13 democrats -14 for -15 her 14 himself 49 how 21 if -14 immigration 12 in 33 it -28 its -17 new -15 no 17 of -33 on -33 other -13 political 19 president 32 recent 15 state -19 there 13 to -22 too 15 trump 32 trump's 15 what 24 whether 33 who 15 with -21 ’s -18 “,” 20 “” 16
(3) $ -21 's -35 (number) -12 ) -20 abortion 18 about 43 addressing 21 ads 22 after -21 against -18 alleged 19 along 15 america -19 americans -28 an 27 and -14 another -13 anti-trump -15 are -22 as -44 ayotte 41 barack -14 based 22 be -16 because -36 before -16 being 28 ben 29 benghazi 15 bernie 16 biden -12 bill -21 border 22 bring 21 britain 17 but -35 buying 24 by -24 calling -24 campaign -14 candidates 12 chairman -13 changes 19 changing 20 china 18 cities 25 clinton -12 clinton's 17 clinton’s 43 comments 19 companies 21 concern 24 delegates -12 democracy 23 democratic -15 do 17 does 18 doing 25 drawing 23 each -19 emails -12 environmental 25 european -13 even 20 events 21 facebook -19 fellow 14 fields 14 fiorina 18 firms 20 florida 17 focused 25 for 32 foreign -13 former -12 fox -28 free -26 friday -12 from -42 front-runner 30 garland 22 gay 19 george -14 georgia -13 golf -13 gop -24 gun 12 had -16 has -21 have -19 he -23 health -25 herself 22 hillary -24 him -21 himself 12 his 26 hispanic -13 how 33 hundreds 26 i -16 if -25 immigrants -13 include 26 including -27 increased 35 indiana 21 industry 23 information -13 iowa -13 isis -15 islamic 33 israel 17 its 16 john -21 just -13 latinos 16 lewandowski 28 like -18 losing 24 many 27 me 21 men 21 mexican 13 moderate 22 momentum 19 monday -17 money -15 more 44 mr. 19 much 22 national -13 nearly 13 news -15 no -12 nuclear 19 obama -14 of -23 on 17 only -13 opening 26 other -25 over 23 pay 18 people -13 point 24 police 13 policy -15 politicians 39 president -19 primary 15 prominent 19 proposals 33 public -13 pushing 25 racial 18 racism 15 rather 19 reasons 22 reporting 26 republican 21 republicans -18 rights 17 rival 18 rivals 24 romney 23 rubio 41 rubio’s -13 ryan 16 said -17 saturday -18 saying -42 scalia 25 sen. 13 several 17 since -25 single-payer 14 so -19 social 18 something -17 speaking 19 special -20 speech 18 state -29 still -13 such 30 suggested 23 super -15 support 13 supporters -15 syria -14 syrian -14 tax 17 ted 16 television -12 telling -18 than -13 that 35 their 13 them -14 there -20 this -17 though -17 to 13 tuesday -28 twitter -20 unity 23 urging 21 using -23 vermont 18 vice 19 victims 19 voters 34 wall -30 was 12 washington -15 ways -14 wealthy 16 wednesday 16 were -18 when -17 which -70 while -34 who -17 whom -12 why 52 will -15 without 18 women 24 words 24 working -28 would 14 zika 20 ’s -37 “?” 39 “” -12
(behind_all) he -24 the -33 to 35 who -26 “” 16
(behind_circumstances_) 's -28 and -16 over -16 that 28 the 37 to 31 ’s -19 “” 35
(behind_circumstances_behind_phrase) that 48
(behind_phrase) a -39 about 39 after -13 against -20 among 21 and -26 between -20 by -16 during -16 for -78 he 55 if 39 in -36 is -16 it 28 not 46 on -18 over -30 she 21 they 24 this -20 was -19 who -25 ’s -14
(touching_) (number) 17 a -19 about -21 after -15 an -16 and -17 any 16 as 30 at 18 back -29 both 12 china 21 clinton 35 clinton's 27 clinton’s 19 comments -19 concern -12 cruz 36 donald 18 down -30 former 24 he 54 herself -36 hillary -14 him 22 himself -28 his -24 how 68 if 41 in -34 it 25 just 18 last -68 little -51 me -31 mr. 15 much -12 new 18 no -33 obama 13 off -33 on -25 out -65 over -43 people -13 plans -37 politico -15 president 34 sanders 24 she 52 some 24 support -19 that 49 the 19 their -17 them -21 there 28 they 52 those 23 trump's 22 trump’s 18 up -51 was 21 whether 70 why 25 with -27 “,” 45 “?” 13 “” 33

67 start: place, tag
(1) ADJ -19 ADP -13 ADV -21 AUX 20 DET 26 NOUN -33 PART -17 PRON 31 VERB 25
(2) ADJ -21 AUX -26 CCONJ -31 NOUN -19 PART -43 QUOTE 35 SCONJ 30 SYM -32 VERB -31
(3) ADJ -31 ADP -17 ADV -15 AUX -30 CCONJ -46 NOUN -48 NUM -12 PRON -18 PROPN -32 PUNCT -20 SCONJ 12 SYM -32 VERB -18
(behind_all) ADJ -35 ADP 24 AUX -17 DET -63 PART 23 QUOTE 14 SCONJ -19
(behind_circumstances_) ADP -46 CCONJ -21 PART 20 PRON 19 PROPN -16 QUOTE 18 SCONJ 15
(behind_circumstances_behind_phrase) PRON 33
(behind_phrase) ADP -17 ADV 13 AUX -86 CCONJ -31 DET 31 PROPN -13 SCONJ 39 VERB -53
(touching_) ADJ 22 ADP -19 ADV -30 AUX 71 CCONJ -17 NOUN 43 NUM 17 PRON 23 PROPN 52 QUOTE 68 SCONJ 23 VERB 35

68 start: word, word before
$ a -13 for 25
% (number) -25
(number) $ -53 (number) -40 , 29 a -16 about 26 at -21 by -16 in -32 nearly -12 of 24 only -12 than -19 the -14 with 21
a , -27 about 46 against 33 announced 21 as -13 at -57 be -34 become -18 before -16 building -18 by -20 during -23 for 55 have -16 in -59 included 20 into 12 is -20 issued -41 like 28 made -37 make -21 of -23 off 30 out -46 pass 20 proposed 16 released -28 said 18 sent -31 such -23 take -27 told 29 took -32 up 17 was -24 win -16 with 49 wrote -31 — 21
about , 24 comments 36 question 20 questions -29 story -16 talk 17 talking -19 up -25
all ban 18 for 28 on 15
along , -13
american of -13
an , -23 as -26 during -22 for 32 in -58 of 15 on 13 out 34 with -12
and , 32 - -18 party 19
as , -42 - 26 clinton -20 described 19 him -18 himself -12 known -43 seen 22 trump -15
at , 31 said -26
ban to -24
barack president -15
be to -46
because , 22
behalf on -13
being of 14
bring to 18
build to -15
but , -14
calling , -16
change to -15
clear made -12
clinton , 13 about -18 for -19 hillary -26 mrs. -14 support 12 that -15
clinton’s of 30
concern expressed -22
congress of -14
cruz ted -34
cut to 12
defeat to 24
do to -20
donald for 19
endorse to -15
expand to 19
facebook on -21
favor in -39
fight to 20
for (number) 37 asked -41 call -17 called -42 calling -19 calls -18 clinton 17 known 23 looking -13 push 18 pushed -15 responsible -15 sanders -13 trump -15 voted 13
friday on -13
from , 25
get to -24
give to -22
go to -14
gun on 16
guns on 16
he , 33 : 25 after -19 as -13 how -27 if -13 said 37 say 12 saying 26 says -19 that -29 what -24 when -20 whether -22 which -21 why -26
hear to -19
help to -16
her about 49 as 23 from -27 in -16 of -24 to -51
hillary about 20 against -15 of 17
him accused 24 behind 13 of -17
his , 13 about 36 after -18 and -14 announced 24 as -30 by 40 defended -16 from 27 in -57 out 46 said 39 saying 16 says -13 that 18 to -16 up -20
hold to -13
how and -14 of -21 on 32
however , -18
impose to 40
in (number) -12 , 17 increase 22 out -21 trump 19
including , -23
is , 50
issues on 14
it about 13 for -17 made -38 make -12 making -20 of -15 said 24 saying 33 that -12 when -12
its and -15 in -14 of -17 on 13 to 13
know to -13
least at -25
make to -36
monday on -17
more , -12 a 22 for -19 of 14 to 45
mr. against -17 for -27 of 25 that -16 to 19 with -36
mrs. that 24
much spent -21
muslims on -12
new for 14 in -24
not , -20 for -14
obama of 29 president -17
of (number) -14 , 30 assessment 24 criticism 21 out -15 support -13 trump 13
offer to -15
ohio of -13
on attacks -19 ban 35 calling 12 focused -12 in 21 said -37
other to 15
over debate 23
pay to -21
politico told -15
portray to -17
president of -28
presidential republican -14
protect to -13
provide to -14
put to -20
raise to 15
recent in -12
reject to 20
republican of -26 presumptive -16 the -16
sanders on 19
saturday on -32
say to -16
saying , -35
see to -19
she said 18 that 24
show to -13
social on -54
some , 22 for -28 of 16 on 26
state of -20
stop to -21
sunday on -38
support in -22 to -14
take to 12
telling , -14
than more -15
that (number) 12 , 78 - 28 : -24 alleging 30 and -20 argues -25 arguing 12 attacks 28 bill -40 case 40 claiming -31 clear 21 concern 44 debate 32 ensure -45 fact -32 friday 30 him -12 idea 12 in -20 is 38 issues -33 legislation 14 month 42 night 27 notes 15 notion 13 out 26 reported -24 said -12 say 36 saying 14 show 26 so -17 statement 18 suggesting 16 sunday 20 system -12 week 49 — 27 “” -15
the , 51 : 15 about 83 accused 13 address 34 after -19 against 45 all -29 among -12 and -26 around -23 asked -27 at -22 back 29 become -28 before -49 behind 22 between -28 by -28 called 16 calling 25 down 22 during -37 entering -12 for -20 from -21 get -31 how -28 if -13 in -69 into -22 like -26 made -67 make -39 of -49 on 18 outside -18 put 18 raising -27 recognize 38 said 60 saw 14 saying 47 says 25 see 21 support 15 than -17 that -30 through -13 to 17 told -28 until -15 up 14 use -30 using -32 when -23 which -15 why -17
their for -25 in -13 to 22 with 37
them of 16
they , -20 because -16 how 41 said 12 say 24
though , -29
thursday on -18
to (number) 27 , 40 able -30 agreed 26 alternative -12 americans 13 appeal 13 appear 38 appears 32 as -15 attempt -20 attempted 16 attempts -35 attention -20 back -15 candidates -19 case 26 clinton -30 closer -12 come -13 commitment -13 continue -30 continued -44 continues -32 decided 25 decision 36 declined -15 delegates -18 designed 55 difficult -12 eager 20 effort -20 failed -49 going -24 had -20 hard -17 her -30 hoped 23 hopes -16 hoping 38 how -19 intended 24 is -17 it -22 leaders -20 legislation 12 like 20 likely -38 linked -12 looking 14 need -18 needed 13 needs -29 not -26 on -30 only -13 opposition -48 parties -22 party 36 plan 48 planned 28 plans 34 pledged 20 pointed -34 pointing -19 president 17 promise 37 promised 37 promises 62 promising 26 proposal 34 quick -37 ready -22 refusing 23 republicans -16 respond -16 responded 19 response -29 returned -25 sanders -24 seeks 40 seem -24 seemed -22 seems -16 set -23 states -23 support 12 them 25 tried -45 trump 50 trying -26 tuesday 45 unlikely -41 vowing 21 wants 44 way -30 “” 12
trade on -17
trump about 31 against 32 at 25 donald -29 for -15 mr. -19 of 14 that -22
trump's of -25
trump’s of 19
tuesday on -33
turn to 15
twitter on -45
understand to -13
unify to 16
vote to -14
voters to -28
wall on -16
was , 49
wednesday on -28
what about 25
where , -16
whether about -20 asked 19
which , -40 in -12
who , -52 voters -16
win to 15
with , -31 agreed -14 him 25
without , 14
would , 38
“,” , 15 : -12 a -12 as -28 of 24
“?” , 56
“” 's -17 , 48 : 71 a -53 and -12 as 36 be -14 clinton -26 for 16 her -18 his -14 is -19 of 42 on -24 saying 21 that 16 the -25 to -61 was -30 ’s -25

69 start: tag, tag before
ADJ ADJ -118 ADP 105 ADV -70 AUX -66 CCONJ -35 DET -214 NOUN -29 NUM -29 PART 22 PRON -90 PROPN -78 SCONJ -18 VERB 53
ADP ADJ -149 ADV -36 AUX -26 CCONJ -14 NOUN -25 NUM 51 PRON 24 PROPN 51 PUNCT 88 VERB -66
ADV ADJ -31 ADP 28 ADV -31 AUX -56 CCONJ -42 DET -55 NOUN -35 PRON -36 PROPN 31 PUNCT 19
AUX ADJ -12 ADP 33 AUX -35 CCONJ -20 NOUN -70 PART -64 PRON -122 PROPN -84 PUNCT 119 VERB 62
CCONJ ADJ -13 ADP -13 NOUN -41 PROPN -37 PUNCT 15 VERB -45
DET ADJ 15 ADP 14 ADV -33 AUX -58 CCONJ -57 DET -38 NOUN 24 NUM -13 PART -13 PRON -53 PROPN 64 PUNCT 54 QUOTE -28 SCONJ -67 VERB 28
NOUN ADJ -258 ADP 138 AUX -18 CCONJ -60 DET -245 NOUN -132 NUM -84 PART -75 PRON -134 PROPN -182 PUNCT 54 QUOTE -19 SCONJ -22 VERB 82
NUM DET -37 NOUN -12 NUM -40 PRON -12 PUNCT 22 SYM -57 VERB 58
PART ADJ -77 AUX -91 NOUN 25 PART -14 PROPN 33 PUNCT 44 QUOTE -12 SCONJ -16
PRON ADJ 32 ADP 28 ADV -23 AUX -27 CCONJ -67 DET -27 NUM -18 PROPN 43 QUOTE -15 SCONJ -27 VERB 31
PROPN ADJ -60 ADP 75 ADV -16 CCONJ -60 DET -189 NOUN -40 NUM -19 PART 15 PROPN -239 PUNCT 23 QUOTE -25 SCONJ -45 VERB 98
QUOTE ADJ -40 ADP 31 AUX -65 CCONJ -24 DET -102 NOUN 27 PART -45 PRON -29 PROPN -71 PUNCT 105 VERB 18
SCONJ ADJ -25 ADV -19 AUX 54 CCONJ -19 NUM 23 PROPN 76 PUNCT 31 QUOTE -24 VERB 18
SYM ADV -15 DET -15 NUM -25 VERB 23
VERB ADJ -37 ADP 128 ADV -130 AUX -86 CCONJ -33 DET -31 NOUN -62 NUM -12 PART -57 PRON -133 PROPN -55 PUNCT 15 QUOTE -24 SCONJ 99 VERB 21

70 start: word, marks before
% (0_marks) -21
's (0_marks) -85
(number) (2_marks) -14
) (1_marks) -12
a (1_marks) -33 (2_marks) -16 (3_marks) 15
abc (0_marks) -42
abortion (0_marks) 21 (1_marks) 20
about (0_marks) 17 (2_marks) 16
accepting (0_marks) -13
accusations (0_marks) 14
address (0_marks) -16
ads (0_marks) -18
after (0_marks) -47
again (0_marks) -22
against (0_marks) -38
agreement (0_marks) -18
ahead (0_marks) -20
all (1_marks) 16
allegations (0_marks) 19
alleged (0_marks) 21
allies (0_marks) -17
allowing (0_marks) 36
almost (0_marks) -38
along (0_marks) -14 (1_marks) 20
also (0_marks) -18
americans (0_marks) -43
an (0_marks) 20 (1_marks) -36
and (0_marks) -77 (1_marks) 17 (2_marks) -15
anonymity (0_marks) 32
another (0_marks) 15 (1_marks) -22
answer (0_marks) -14
any (0_marks) -31 (1_marks) 21
anyone (0_marks) -36
approach (0_marks) 16
april (0_marks) -15
are (0_marks) -16
as (0_marks) 13 (1_marks) -35
at (0_marks) -32 (2_marks) 20
attack (0_marks) -17
attacks (0_marks) -19
attention (0_marks) -29
away (0_marks) -20
ayotte (0_marks) 47
back (0_marks) -48
ban (0_marks) -27
banks (0_marks) 13
based (1_marks) 23
be (0_marks) -56
because (1_marks) 19
been (0_marks) -12
behalf (0_marks) -14
behind (0_marks) -29
being (0_marks) 32
ben (0_marks) 24
bernie (0_marks) 19
between (0_marks) 16
bill (1_marks) 22
billionaire (0_marks) 33
billionaires (0_marks) 22
black (0_marks) -20 (1_marks) 23
border (0_marks) 37
boycott (0_marks) 19
breitbart (0_marks) -30
bring (0_marks) 18
britain (0_marks) 23
build (0_marks) -15
building (0_marks) 25
but (0_marks) -12
by (0_marks) -47
call (0_marks) -15
calling (0_marks) -26 (1_marks) -16
calls (0_marks) 13
campaign (0_marks) -36
campaigns (0_marks) -16
candidate (0_marks) -13
candidates (0_marks) 19
carson (0_marks) 14
certain (0_marks) 24
chairman (0_marks) -13
challenges (0_marks) 15
changes (0_marks) 36
changing (0_marks) 32
china (1_marks) 26
chinese (0_marks) -33
chris (0_marks) -12
christie (0_marks) 18
claims (0_marks) 22
clear (0_marks) -14
clinton (0_marks) 13 (1_marks) 21 (2_marks) -13
clinton's (0_marks) 43 (1_marks) -20
clinton’s (0_marks) 43 (1_marks) 24
close (0_marks) -14
closely (0_marks) -21
closer (0_marks) 24
cnn (0_marks) -21
comey (0_marks) 33
coming (0_marks) -21
comment (0_marks) 13
comments (0_marks) 20
companies (0_marks) 27
concerns (0_marks) 13
conducted (0_marks) -26
confidence (0_marks) -45
confident (0_marks) -12
congress (0_marks) -15
congressional (0_marks) 14
conservatives (0_marks) 13
content (0_marks) 13
contests (0_marks) -16
continuing (0_marks) 12
controversial (0_marks) -16
countries (0_marks) 12
credit (0_marks) -23
critical (0_marks) -17
criticism (0_marks) -31
cruz (0_marks) 18
cut (0_marks) 12
data (0_marks) -28
debate (0_marks) -15 (1_marks) -33
december (0_marks) -14
defeat (0_marks) 32
defense (0_marks) -17
democrat (0_marks) 17
democratic (0_marks) 35
democrats (0_marks) -12
department (0_marks) -13
despite (0_marks) 26
detailed (0_marks) 21
details (0_marks) 30
differences (0_marks) 22
direct (0_marks) -27
do (0_marks) -27 (1_marks) 25
doing (1_marks) 18
donald (0_marks) 22
donations (0_marks) -18
doubts (0_marks) 19
down (0_marks) -38
draft (0_marks) -20
during (0_marks) -30
each (0_marks) -15
earlier (0_marks) -41
effort (0_marks) -20
efforts (0_marks) 18
emails (0_marks) -14
emanuel (0_marks) 28
encourage (0_marks) -15
endorse (0_marks) -16
endorsing (0_marks) -20
even (0_marks) -15 (1_marks) 22 (2_marks) -15
events (0_marks) 21
every (0_marks) -18
evidence (0_marks) -19
expand (0_marks) 18
expanding (0_marks) 19
facebook (0_marks) -26
facts (0_marks) 16
far (0_marks) 14
favor (0_marks) -41
fbi (0_marks) 12
federal (0_marks) -16
fields (0_marks) 14
fight (0_marks) 19
file (0_marks) -12
fiorina (0_marks) 31
first (0_marks) -39
focus (0_marks) -14
focused (0_marks) 25
follow (0_marks) 25
following (0_marks) -24
for (1_marks) -41
foreign (0_marks) -16
forward (0_marks) -28
fox (0_marks) -35
free (0_marks) 29
friday (0_marks) -56
friends (0_marks) -12
from (0_marks) -37 (1_marks) 21
front-runner (0_marks) 37
full (0_marks) -32
fun (0_marks) -23
fundraising (0_marks) -15
future (0_marks) 13
garland (0_marks) 38
george (1_marks) -16
get (0_marks) -24
give (0_marks) -21
go (0_marks) -15
growing (0_marks) -16
guilty (0_marks) -35
gun (0_marks) 32
had (0_marks) -22
half (0_marks) -21
hard (0_marks) -28
has (0_marks) -27
hate (0_marks) -15
he (0_marks) 42 (1_marks) 13 (2_marks) -16
hear (0_marks) -19
her (0_marks) 19 (1_marks) -36 (2_marks) -20
here (0_marks) -19
herself (0_marks) -13
highly (0_marks) -13
him (0_marks) 14 (1_marks) -20
himself (0_marks) 21
his (0_marks) 16 (1_marks) -27 (2_marks) 13
hold (0_marks) -14
host (0_marks) -24
house (0_marks) -31
how (0_marks) 72 (1_marks) 16 (2_marks) 16
however (1_marks) -18
hundreds (0_marks) 29
husband (0_marks) 15
idea (0_marks) -13
ideas (0_marks) -16
if (0_marks) 43 (2_marks) -15
immigrants (0_marks) 28
immigration (0_marks) 48 (1_marks) -28
in (0_marks) -74 (1_marks) 16 (2_marks) 31
including (1_marks) -21
increased (0_marks) 28
indiana (0_marks) 13
industry (1_marks) 25
instead (0_marks) -26
interest (0_marks) -26
interested (0_marks) -15
into (0_marks) -33
iowa (0_marks) -28
is (0_marks) -27 (1_marks) 13 (2_marks) 27
islamic (0_marks) 34
israel (0_marks) 24
issue (0_marks) -19
issues (0_marks) 44
it (0_marks) 26 (1_marks) -17 (2_marks) -20
its (1_marks) -13 (2_marks) 25
itself (0_marks) -22
jeb (0_marks) 25
jewish (0_marks) 26
john (0_marks) 12
july (0_marks) -21
just (0_marks) 36
kelly (0_marks) 24
khan (0_marks) 17
know (0_marks) -15
largely (0_marks) -13
last (0_marks) -84
late (0_marks) -26
later (0_marks) -22
latino (0_marks) -12
latinos (0_marks) 38
lawmakers (0_marks) -17
laws (0_marks) -32
least (0_marks) -19
legal (0_marks) 28
legislation (0_marks) 28
level (0_marks) 22
lewandowski (0_marks) 29
liberal (0_marks) 18
list (0_marks) -13
little (0_marks) -52
long (0_marks) -22
losing (0_marks) 33
made (0_marks) -15
major (0_marks) 14
make (0_marks) -37
man (1_marks) 13
many (0_marks) 31
may (0_marks) -14
men (0_marks) 41
mention (0_marks) -25
merkel (0_marks) 16
messages (0_marks) -20
mexican (0_marks) 22
military (0_marks) 12
moderate (0_marks) 23
momentum (0_marks) 21
monday (0_marks) -60
months (0_marks) -22
more (0_marks) 25 (1_marks) -28 (2_marks) 24
most (0_marks) 22
mr. (0_marks) 41 (2_marks) -29
mrs. (0_marks) 25
ms. (0_marks) -35
msnbc (0_marks) -17
much (1_marks) -26
muslim (0_marks) 16
name (0_marks) 19
national (0_marks) -32
nearly (0_marks) 17 (1_marks) 17
never (0_marks) 18
news (0_marks) -29
newspaper (0_marks) -19
no (0_marks) -12
nominating (0_marks) -16
none (0_marks) 26
north (0_marks) -14
not (0_marks) 33
nothing (0_marks) -30
november (0_marks) 22
nuclear (0_marks) 17
obama (0_marks) 17
of (0_marks) -32 (2_marks) 19
off (0_marks) -39
offer (0_marks) -16
officials (0_marks) -13
on (0_marks) -24 (1_marks) -15
online (0_marks) -14
only (0_marks) 16
opening (0_marks) 28
opponents (0_marks) -19
opposition (0_marks) -19
or (0_marks) -25
our (0_marks) -20
out (0_marks) -78
outside (0_marks) -12
over (2_marks) 23
own (0_marks) -16
parents (0_marks) -14
part (0_marks) 22
party (0_marks) 35
past (0_marks) -17
path (0_marks) 22
pence (0_marks) -26
people (0_marks) -14
photo (0_marks) 24
plan (0_marks) -26
plans (0_marks) -21
point (0_marks) 14
police (0_marks) -15 (2_marks) 24
policies (0_marks) 12
policy (0_marks) -13
political (0_marks) 28
politicians (0_marks) 45
politico (0_marks) -17
politics (0_marks) 20
poll (0_marks) -14
polls (0_marks) 15
post (0_marks) -12
president (0_marks) 39 (1_marks) -15
press (0_marks) -15
private (0_marks) -20
promises (0_marks) -39
protect (0_marks) -13
provide (0_marks) -14
public (0_marks) -26
publicly (0_marks) -23
put (0_marks) -22
quickly (0_marks) -13
racial (0_marks) 34
raising (0_marks) 17
rally (0_marks) -20
rather (1_marks) 25
ready (0_marks) 33
real (0_marks) -19
reasons (0_marks) 21
recognize (0_marks) -13
refugees (0_marks) 17
register (0_marks) 25
released (0_marks) -13
religious (0_marks) 30
remaining (0_marks) 17
repeatedly (0_marks) -39
reporters (0_marks) -12
reports (0_marks) 23
republican (0_marks) 21 (1_marks) -26 (2_marks) 20
republicans (0_marks) -13
respond (0_marks) -14
response (0_marks) -20
rights (0_marks) 17
rise (0_marks) -13
rising (0_marks) -26
rival (0_marks) 17
rivals (0_marks) 24
romney (0_marks) 34
roughly (0_marks) 24
rubio (0_marks) 31
running (0_marks) -31
ryan (0_marks) 32
said (0_marks) -12
sanders (0_marks) 37 (1_marks) -26
saturday (0_marks) -64
say (0_marks) -18
saying (1_marks) -35
scalia (0_marks) 25
see (0_marks) -20
senate (0_marks) -12
several (0_marks) 13
she (0_marks) 53 (1_marks) -13 (2_marks) -18
short (0_marks) -30
show (0_marks) -16
showed (1_marks) 24
significant (0_marks) 17
signs (0_marks) -41
similar (0_marks) 17
since (0_marks) -45
single-payer (0_marks) 13
social (0_marks) -12
some (0_marks) 22 (1_marks) -15 (2_marks) 24
someone (0_marks) 15
something (0_marks) 18
somewhat (0_marks) 27
south (0_marks) 12
speaking (0_marks) 20
special (0_marks) 12
specific (0_marks) -16
spending (0_marks) 25
stand (0_marks) -12
state (0_marks) -20
statement (0_marks) -18
statements (0_marks) -21
stop (0_marks) -23
students (0_marks) -15
such (1_marks) 36
suggested (0_marks) -18 (1_marks) 24
sunday (0_marks) -65
super (0_marks) 13
superdelegates (0_marks) 13
support (0_marks) -28
supporting (0_marks) -17
supports (0_marks) 18
syrian (0_marks) -14
taking (0_marks) 14
talking (0_marks) -39
tax (1_marks) 23
technology (0_marks) 19
ted (0_marks) 52
television (0_marks) -13
telling (0_marks) 14 (1_marks) -14
than (0_marks) -13
that (0_marks) 74 (1_marks) -40 (2_marks) 75
the (0_marks) 27 (1_marks) -14 (2_marks) 16
their (1_marks) -14
them (1_marks) -15
themselves (0_marks) 24
then (0_marks) -13
there (0_marks) 17
they (0_marks) 60 (1_marks) -37
think (0_marks) 21
those (2_marks) 25
though (1_marks) -29
thousands (0_marks) 12
through (0_marks) -19
thursday (0_marks) -62
to (0_marks) 17 (3_marks) 14
too (0_marks) 19 (1_marks) -12
top (0_marks) 22
transgender (0_marks) 17
trump (0_marks) 31 (1_marks) 12
trump's (0_marks) 36
trump’s (0_marks) 41
tuesday (0_marks) -85
turkey (0_marks) -14
turn (0_marks) 15
tv (0_marks) -15
twitter (0_marks) -46
u.s. (0_marks) -15 (1_marks) 13
understand (0_marks) -13
unify (0_marks) 15
united (0_marks) -13
unity (0_marks) 30
up (0_marks) -56
upon (0_marks) -26
urging (0_marks) -21
us (0_marks) -28
using (0_marks) 21
valeant (0_marks) 33
vermont (0_marks) 25
very (0_marks) 15
vice (0_marks) 17
victims (0_marks) 18
victory (0_marks) 17
video (0_marks) -25
view (0_marks) -30
views (0_marks) -28
violence (0_marks) -12
vote (0_marks) -16
voters (1_marks) 17
wall (0_marks) -18
was (0_marks) -28 (1_marks) 29 (2_marks) 13
washington (0_marks) -36
way (0_marks) -15
ways (0_marks) -14
wednesday (0_marks) -41
weeks (0_marks) -22
well (0_marks) -15
what (0_marks) 40
when (0_marks) 39 (1_marks) 15
where (0_marks) 39 (1_marks) -12
whether (0_marks) 94
which (0_marks) 12 (1_marks) -35
while (0_marks) -30 (1_marks) -12
who (0_marks) 19 (1_marks) -52
why (0_marks) 77 (1_marks) 17
win (0_marks) 13
without (0_marks) -23 (1_marks) 16
women (1_marks) 25
words (0_marks) 30
work (0_marks) -15
world (0_marks) 19
would (0_marks) -16 (2_marks) 22
years (0_marks) -17
yet (0_marks) 25
you (0_marks) -12
young (0_marks) -22
zika (0_marks) 37
’s (0_marks) -82
“,” (0_marks) 36 (1_marks) 14 (2_marks) -25
“?” (1_marks) 18 (2_marks) 22
“” (0_marks) -28 (1_marks) 57 (2_marks) -47 (3_marks) 17

71 start: tag, next tag
ADJ ADP -66 AUX -18 CCONJ -18 DET -17 NOUN 20 PRON -32 PROPN 19 PUNCT -37 SCONJ -28 VERB 16
ADP ADJ -41 ADP -47 ADV 29 CCONJ 17 NOUN -12 NUM -27 PART -35 PRON 20 PROPN -58 PUNCT -27 QUOTE 48 SYM -12
ADV ADJ 41 ADP -84 ADV -32 AUX 20 CCONJ -20 DET 27 PRON 25 PROPN 51 PUNCT -63 SCONJ -18 SYM -18 VERB -60
AUX ADJ -25 ADP -31 ADV -30 AUX -17 DET 25 PART 27 PRON 26 QUOTE -29 SCONJ 13 VERB -20
CCONJ ADJ -22 ADV -24 AUX -18 NOUN -62 PRON 36 PROPN -31 VERB -28
DET ADJ 14 ADP -15 ADV -16 DET 61 NUM 16 PRON 30 PUNCT -28 QUOTE 15 SYM 20 VERB 45
NOUN (edge) 26 ADP -55 AUX 20 PROPN 21 PUNCT -18 QUOTE 25 SCONJ -19 VERB -16
NUM AUX 24 CCONJ -29 NUM -49 PROPN 35 VERB 19
PART ADJ -54 ADP -35 ADV -12 AUX 26 NOUN -63 PART 28 PROPN -49 QUOTE -32 VERB 13
PRON ADJ 20 ADP -28 CCONJ 28 NOUN -16 PRON 60 PROPN 62 QUOTE 65 VERB -57
PROPN ADJ 51 ADP -42 AUX 66 DET -48 NOUN -28 NUM -32 PART 34 PRON -30 QUOTE 31 VERB 28
QUOTE (edge) 32 ADJ -16 AUX 46 PRON -40 PROPN 16 PUNCT 30 SCONJ -33
SCONJ ADJ -29 ADP -16 AUX -48 DET 64 NOUN -43 NUM 22 PART 21 PRON 52 PROPN 35 PUNCT -31 SCONJ 27 VERB -21
VERB ADJ -34 ADP -15 AUX -26 CCONJ 39 NOUN 46 NUM -26 PART -31 PROPN 28 PUNCT -52 QUOTE -40 VERB -34

72 start: distance, marks before
(0) (0_marks) 82
(1) (0_marks) 16 (1_marks) 112
(2) (0_marks) 12 (1_marks) -17
(far) (0_marks) -44 (1_marks) -101 (3_marks) 16
(near) (0_marks) 30 (1_marks) -38 (2_marks) 36
(very_far) (0_marks) -142 (1_marks) -129 (2_marks) -94 (3_marks) -87

73 start: distance, word
(0) (number) 17 a -19 about -21 after -15 an -16 and -17 any 16 as 30 at 18 back -29 both 12 china 21 clinton 35 clinton's 27 clinton’s 19 comments -19 concern -12 cruz 36 donald 18 down -30 former 24 he 54 herself -36 hillary -14 him 22 himself -28 his -24 how 68 if 41 in -34 it 25 just 18 last -68 little -51 me -31 mr. 15 much -12 new 18 no -33 obama 13 off -33 on -25 out -65 over -43 people -13 plans -37 politico -15 president 34 sanders 24 she 52 some 24 support -19 that 49 the 19 their -17 them -21 there 28 they 52 those 23 trump's 22 trump’s 18 up -51 was 21 whether 70 why 25 with -27 “,” 45 “?” 13 “” 33
(1) 's -13 a 16 about -21 against -14 all 21 as -19 at -41 attacks 14 ban -24 be -40 because 27 build -15 by -14 clinton 17 clinton's -19 comments 16 debate -37 democratic 26 do -13 even -12 federal -12 from -14 he 14 her -15 hillary 32 his 19 how 16 if 26 immigrants 26 immigration 31 in -16 it 28 its 12 last -13 make -22 mr. 13 much -17 national -12 new -14 not 38 obama 31 on -12 other 17 over -14 plans 32 point -13 policy -15 presidential -12 put -18 recent -12 rubio -17 saturday -36 sen. -17 she 23 show -13 some 27 still 15 support -30 that 61 the 17 their 14 they 21 this 17 thursday -15 to 23 trump 37 trump's 14 trump’s 29 twitter -35 u.s. -14 voters -24 wall 12 wednesday -21 what 45 whether 28 who -26 win 21 with 31 ’s -23
(2) $ -25 's -23 and -28 any -36 at -38 back -15 because 23 being 15 bill 23 both -27 by -19 clinton's 19 comments 13 democrats -14 for -31 from 16 he 30 her 14 himself 49 how 21 immigration 12 in 18 is -14 it -39 its -17 new -15 no 17 of -42 other -13 political 19 president 32 recent 15 saying -15 she -17 state -19 that 46 the 12 there 13 to 19 too 15 trump 32 trump's 15 what 14 when 17 whether 55 with -40 ’s -31 “,” 18 “” 16
(far) 's -15 (number) -57 a 35 all 13 american 20 and -30 at 13 because -15 benghazi 17 bernie 23 between -16 black 19 but -14 clinton -13 clinton's -14 clinton’s 36 cruz -15 democratic 12 do 24 does 20 doing 18 donald 23 florida 22 for 45 from -15 gun -12 her 24 herself 24 hillary -17 himself 19 how 31 if -30 indiana 23 is 26 islamic 19 issues 17 it -13 its 20 john -12 many 22 more -23 most -17 mr. 26 mrs. -21 much 23 nearly 14 new -21 not -32 on -29 over 15 pay 18 politicians 21 politics -17 proposals 24 republicans -13 rights 23 rival 23 romney 24 rubio 19 saying -12 sen. -18 social -13 some -26 tax 22 ted 13 that 24 the -28 their 16 them -19 this -23 those 16 trump's 20 vermont 22 victims 21 voters 16 wall -20 was 16 when -19 where -13 whether -30 which -28 who -39 why 48 would -14 “,” -31 “?” 13 “” -15
(near) $ -13 % -13 's -41 (number) 24 about 69 after -21 against -29 all -16 allowing 13 along 21 american -15 americans -22 among -12 an 34 are -14 as -65 at -41 based 23 because -34 before -17 being 33 bill -12 both 12 bring 23 but -18 by -22 calling -19 candidates 13 clinton -12 clinton's 25 clinton’s 16 comments 22 companies 22 democratic -35 during -15 each -15 even 26 fields 17 for -19 fox -26 free -22 from -34 front-runner 31 gop -19 gun 20 had -12 has -18 having -15 health -23 her -20 his 29 hispanic -12 if 17 in -79 including -12 islamic 21 israel 21 issues -31 it 13 like -15 many 12 more 28 most 16 mrs. 29 new 15 news -13 not 16 obama -15 of -21 ohio 12 on 18 other -13 over 21 party 17 policy -12 president -22 primary 19 proposals 14 rather 22 released -13 republican 24 rivals 24 rubio 32 saying -34 sen. 22 several 20 since -30 social 27 south 15 speaking -12 special -20 speech 19 state -21 still -12 such 26 super -14 support 16 supporters -14 ted 12 than -19 that -20 the 25 there -13 those -30 thursday 12 trump -20 trump's -24 tuesday -22 twitter -12 using -20 wednesday 22 what -12 where 13 which -35 while -22 who -13 will -16 without 24 women 31 working -27 ’s -33 “,” 27 “?” 13
(very_far) (number) -34 a -83 abortion 25 an -25 and -18 any 24 as -15 china 25 donald -14 he -35 her -21 him -16 his -13 if -12 it -22 its -12 more 36 mr. -29 not 21 of -12 police 23 sanders -12 some 19 that 19 the -69 their -15 they -16 voters 21 which -14 who -12 would 20 “,” -26 “?” 12 “” 21

74 start: cue, word
:~ “” -13
accord~ (number) 27 a -28 by 20 clinton 18 for -28 his 13 in 13 that -34 to -13 trump 14 voters 21 was 33 “” -38
accuse~ a 13 clinton 12 him 41 his -28 of 36 trump -18 “” -15
acknowledge~ a 20 as -13 that 26 the -17 “” 18
add~ that 21 the -16 “” 23
admit~ that 26 to -32
agree~ (number) -26 a 38 in -13 on -16 that 15 the -36 with -29
aim~ to 29
allow~ the 16 to -18
announce~ (number) 12 a 16 his 23 on 13 the -27 to 21
apolog~ for 31
appear~ a -38 clinton 18 have -15 his 17 more -16 that 25 the -23
argue~ in -17 on 27 that 17 “” 19
ask~ (number) -22 clinton -47 for 21 he -19 her -29 how 46 if 50 of 17 she -19 that -42 the -26 to -29 trump -25 whether 60 “?” 40 “” -48
assure~ his 16 the 29 to -13
attack~ clinton -17 her 41 on -15 the 17
attempt~ a 33 to -29
back~ the -12
begin~ a 41 to -38
believe~ a 17 for -19
bemoan~ the 13
blame~ for 18 the -32
blast~ the -15 “” 39
boast~ of -14 the -19 to -14
call~ for -65 to 33 trump -25 u.s. -23 “” -22
caution~ that -18
challeng~ the -23
charge~ that -32 the 21
cite~ a 20 his 13 that -25 the -29
claim~ (number) -14 as -12 that 42 the 16 to 27 “” -27
come~ the 19 to -33
compar~ to -14
complain~ of 23 that 29 the -20
concede~ that -21
conclude~ a 20
consid~ a 14 the 15 to -14
continue~ a 12 in 18 that 16 the 24 to -90 “” -22
criticize~ and -17 as -25 for 22 his 28
critic~ of 16
decid~ the -24 to 21
decis~ to 46
declare~ that 14 the -20
declin~ a 33 to -15
defend~ to -18 “” 19
deliv~ a 15 to 50
denounce~ as -27
disclose~ the -30
dismiss~ as 19 that -20
eager~ the -15 to 20
email~ “” -15
emphasize~ that 14 the 14 to 17
encourage~ the 19 to -15
endors~ her 26
expect~ to 17
explain~ he 19 the -21 why 13 “” 18
express~ about -13 concern -29 for -20 her -27 his -21 that 33
fail~ the 37 to -23
feel~ the -38
file~ the -42
find~ a 28
fire~ the -14
focus~ on -18 to -18
found~ by 22 that -14 the -13
gave~ a -22 the -30
hard~ the 19
highlight~ the 18
hit~ the -22
hope~ (number) 21 a -17 that 14 the -16 to 26 will 17
identifi~ as 13
includ~ a 18 for 23 the 35 to 13
insist~ that -16 to 26
intend~ to 36
introduc~ a -37
invok~ the 17
issu~ a -14 the 45 “” -14
know~ the -14
laid~ his 20
lament~ the -17
launch~ a -41
learn~ that 25
like~ of 25
look~ as -25 for -16
made~ a -42 about -13 clear -15 for -24 his 23 it -38 that 50
make~ for -12 that 33 the -20 to -19
mock~ and 19
name~ the -26
need~ to -27
note~ that 15 “” -29
offer~ a 13 for -13 his -53 to 34
oppos~ a 14 it 17 the -36 to -32
order~ the 27
pivot~ to -38
plan~ the -14 to 43
plead~ to 40
pledge~ that -13 the 20 to 47 “” -24
point~ a -16 her -25 his 21 that -34 the 40 to -31 “” 13
post~ a -17 the 15 “” 36
praise~ for -23 in 20 to 13 “” 16
predict~ “” -12
present~ a -47
promise~ that 19 to 87 “” -29
propose~ (number) 22 that -21 the -15
publish~ a -53 the 18
push~ a -18 the -17 to 40
put~ (number) 19 the 37
question~ that -15 the 12
quick~ the 23 to -37
rais~ a 21 about -18 the -28
recogn~ that 14
refer~ as -15 the -13 to -18
refus~ a -17 to 26
reiterate~ his 16 that -31 to 18
releas~ (number) 33 a -33 that -21 to -15 “” 18
remark~ the 19
rememb~ the 15
remind~ of 31 the -27 to -13
repeat~ that -23
report~ $ -16 at 29 he 16 his -18 on -33 that -13 the 20
requir~ the -16 to -22
respond~ he 17 on 20 that -47 the 29 with -18 “” 29
reveal~ a 24
say~ a -30 about -27 almost -24 america 19 an -46 and 35 as -33 at -29 because 23 before -14 but 13 by -24 despite 29 does 21 friday -25 from 13 half -17 he 18 his 22 include 27 is 35 it 14 last -18 nothing -27 on -41 released -12 sanders 19 she 28 sunday -13 that 62 the 13 there 25 they 23 this -15 thursday -43 to -27 tuesday -14 what -25 when 12 who -24 would 35 “,” 19 “?” -19 “” 21
seek~ the -19 to 17
seem~ an -41 be -12 have 15 his -13 that -37 the 16 to -37
seen~ the 24
see~ a -13 as -17 in 29 that -23 the -13 to -14
sent~ a -62 the -43 to -20
share~ a 18
show~ $ 14 a 21 his -31 mr. 16 that 42 to 23
side~ the -15
sign~ a 42 to 40
slam~ the 21
sought~ a -14 his -29 the -35 to 25
speak~ about -24 the 30
spoke~ about -22 of 21 to 31
start~ a 26 the -31 to 22
state~ a -19 of 24 that 43 the -13 was 21 “” -16
stress~ the -19
struggl~ to -32
suggest~ a -22 in -20 she 28 that -15 to 25
support~ a 16 for -18 of -14 the -25
take~ the 16 to -27
talk~ a -16 about 36 her 44 to -29
tell~ a 27 an 12 clinton 14 he 43 of -22 politico -15 reporters -16 she 63 that 80 the -36 them -36 they 29 voters -12 who -28 ’s -14 “” 15
tend~ to -60
thank~ his 12
threaten~ the -20 to 32
took~ a -37 at -12 the 18
tout~ his 27
tri~ the 14 to -48
try~ the -20 to -13
turn~ the -23 to -23
tweet~ a 14 the -21
us~ a -20 the 16 to -47
voic~ a -15
vote~ (number) -33 a 28 to 29
vow~ the -22 to 39 “” -25
want~ that 12 the -24 to 24
warn~ that 29
went~ for -21 her 23 the -36 to -69
work~ the 29
worry~ about -12
write~ (number) -15 a -52 about 32 his -26 that 48 the 20 to -46

75 start: cue, tag
:~ DET -16 PROPN 18 QUOTE -13
accept~ NOUN 16 PROPN -13
accord~ ADP 19 ADV 21 AUX 34 CCONJ -15 DET -19 NOUN 30 NUM 27 PART -15 PRON -16 PROPN -16 QUOTE -38 VERB -40
accuse~ ADJ 22 ADP 32 DET 13 PRON -18 PROPN -39 QUOTE -18 VERB 15
acknowledge~ ADP -25 PRON 14
address~ QUOTE 13
add~ DET -19 PROPN -22 QUOTE 23
admit~ ADJ 12 ADP -20 DET -12 PART -23 PRON 31 VERB 24
adopt~ DET -32
agree~ ADJ 26 ADP -78 ADV 14 NOUN -25 NUM -26 PART 28 PRON 16 PROPN 13
aim~ ADJ -15 ADP -16 ADV 23 DET -27 PART 28 PRON -58 PROPN 22 VERB 26
allege~ NOUN 17
allow~ ADP 20 DET 12 PART -18 PRON -18 VERB -12
allud~ NOUN -13
announce~ NOUN -22 NUM 12 PART 21 PRON 12 QUOTE 13 SCONJ -13
answer~ NOUN 14
apolog~ ADP 24 PRON -18 PROPN -34 VERB 20
appear~ ADP -39 ADV 12 DET -28 NOUN -31 PRON 35 PROPN -26 SCONJ 12 VERB 27
applaud~ NOUN -13
approv~ NOUN 14 PROPN 19
argue~ PART -18 PRON 17 QUOTE 19 VERB -31
argument~ DET 24 PROPN -22
ask~ ADP 54 ADV 49 DET -12 NUM -22 PART -22 PROPN -75 SCONJ 37 VERB -19
assail~ NOUN 13 PROPN -14
assert~ DET -25 NOUN 19
assess~ ADP 24
assure~ ADP -12 DET 41 NOUN -35
attack~ ADJ 19 ADP -24 ADV -19 DET 12 PART -13 PRON 12 PROPN 19
attempt~ DET 23 PART -27 PROPN 30 VERB -46
attribut~ ADJ -24 ADP 20 DET -22
avoid~ NOUN 30 VERB -20
back~ ADJ 22
balk~ ADP 15 DET 13
ban~ ADP 33 NOUN -31
becam~ ADJ -20 NOUN 17 PRON 22
becom~ ADJ -16 NOUN -14 VERB 39
begin~ ADP -32 ADV 20 DET 19 NOUN 23 PART -38 PROPN 28 VERB -38
believe~ ADP -14 DET 32 PRON -13
bemoan~ DET 12
blame~ ADP 15 DET -28 VERB 21
blast~ DET -19 NOUN -17 PRON 20 QUOTE 39 VERB -19
block~ DET 25
boast~ ADP -34 NOUN -12 PRON 25
brag~ PRON 25
brought~ ADP -32 DET -14
call~ ADP -48 NOUN 54 PART 39 PRON -12 PROPN -27 QUOTE -20 SCONJ -28 VERB 14
campaign~ ADP -12 NOUN 31 VERB 21
captur~ NOUN -14
carri~ NOUN -32 PROPN 13
cast~ DET 20 NOUN -13
caution~ ADP -13 PRON 14 SCONJ -19 VERB 21
challeng~ ADP 17
chant~ QUOTE 22
characterize~ ADP -17 DET 16
charge~ ADP -12 DET 21 PROPN 19 SCONJ -32 VERB 17
chide~ ADP -13
chime~ ADP 19
circul~ ADP 24
cite~ ADP -12 NOUN 22
claim~ ADJ 21 DET 14 NOUN -39 NUM -14 PART 17 PRON 28 PROPN -17 QUOTE -28 VERB 20
coin~ DET -17 NOUN 25
come~ DET 12 NOUN -30 PART -28 PROPN 32 VERB -12
comment~ ADP -17 DET -23 PRON 46
compar~ ADP -14 PRON -16
complain~ ADP 19 ADV -12 DET -14 PART 14 PRON 20 PROPN -25
concede~ SCONJ -24
conclude~ ADV -25 SCONJ 13
consid~ DET 22 PART -14 PRON -18 PROPN -30 VERB 28
contend~ PRON -13 SCONJ 22
continue~ ADP 26 ADV -19 DET 30 NOUN 39 PART -90 PROPN 56 QUOTE -22 SCONJ 18 VERB -73
count~ ADP 18 DET -14 VERB 25
cover~ ADJ 18
creat~ DET 16
criticize~ ADP 21 CCONJ -17 NOUN 27 PRON 18 PROPN -19 VERB -20
critic~ ADP 16 DET -22 PROPN 20
decid~ DET -33 PART 20 VERB 14
decis~ PART 46 VERB -25
declare~ DET -19 NOUN 15
declin~ ADJ 17 ADP -13 ADV 13 DET 22 NOUN -16 PART -16 PROPN -14
deem~ ADJ 17 DET -13
defend~ NOUN -15 PART 14 QUOTE 17
deliv~ ADJ -17 ADV -15 DET -15 PART 39 PRON -34 VERB 19
demand~ ADJ 17
demonstr~ ADJ 22 NOUN -22
denounce~ ADJ 24 DET 15 NOUN 15 PRON -20
deny~ DET 25 PRON -16
describe~ ADP 16 PRON -19 PROPN -12
design~ DET -25 NOUN -13
direct~ VERB -12
disagre~ ADP -19 PRON 17
disclose~ ADP -22 DET -19 NOUN -12 PRON 44
discuss~ NOUN 14
dismiss~ ADP 14 SCONJ -16
displai~ DET 21
distanc~ DET 30 NOUN 36 PRON -53
divid~ ADP -17
doubl~ ADP -20 NOUN -12 VERB 22
draw~ PROPN 12
drew~ NOUN -13 PRON 30 VERB 23
eager~ DET -20 PART 20 PROPN 36 VERB -22
echo~ DET -27 VERB 23
elect~ ADP 22
email~ DET 29 PRON -21 PROPN -42 QUOTE -16
embrac~ ADP -13 DET 17 NOUN -12 PRON 20
emerg~ ADP -21 DET -38 NOUN 48 VERB -22
emphasize~ ADJ -16 ADP 17 NOUN -24 SCONJ 22
encourage~ DET 24 PART -15 PROPN 13 VERB -15
endors~ ADP -15 NOUN -13 PROPN 14 VERB 29
end~ ADP -18 DET -14 PROPN -14
evinc~ NOUN -13
expect~ ADP 19 PART 16 PROPN -12
experienc~ ADJ -14
explain~ ADP -14 ADV 18 DET -28 PROPN 14 QUOTE 18 VERB -20
express~ ADJ 32 ADP -14 NOUN -26 PART -18 PRON -13 SCONJ 42 VERB 34
face~ ADJ -23 ADP 40 NOUN -30
fail~ ADP 35 DET 31 NOUN 21 PART -53 VERB -22
favor~ PROPN 12
feel~ ADJ -12 ADP 31 DET -37 PART 24 PRON 17 VERB -25
file~ ADJ -27 ADP -23 DET -32 NOUN -14 VERB 30
find~ DET 43 PRON -35
fire~ ADV -16 DET -22 PRON 31 PROPN 12
focus~ ADP -13 NOUN 28 PART -17 PRON 28 VERB -30
follow~ ADP -12 DET 15 VERB -14
found~ ADP 13 ADV 18 DET -12 NOUN 19 PROPN -19
gave~ ADP -32 DET -18 NOUN -34 PROPN 21
goe~ ADP -15 NOUN 30 PROPN 13 VERB -13
gone~ ADJ 19
got~ ADP -14 PROPN -16 VERB -37
go~ ADP -17 DET 47 PROPN 14 VERB -17
grappl~ NOUN 19
grow~ DET 27 PROPN 20
hard~ DET 19 PROPN 43 VERB -20
have~ NOUN 21
held~ ADJ 19 ADP -13 DET -19 NOUN -15 PROPN 38 VERB -16
help~ NOUN -20 PROPN -13
highlight~ ADJ -13 ADP 14 PRON 13
hint~ DET -23 NOUN 17 PROPN 15
hire~ DET 26
hit~ ADP -13 DET -24 NOUN 26 PROPN -31 VERB 45
hold~ ADJ -12 ADP 14 DET -26 VERB 45
hope~ ADJ -29 ADV 26 AUX 13 DET -36 NOUN -12 NUM 21 PART 26 PRON -13 SCONJ 26
identifi~ PRON 18 VERB -18
ignor~ ADJ 13 NOUN 14
inclin~ PROPN 26
includ~ ADJ 18 ADP 34 DET 34 NOUN -43 PART -13 PRON -17 PROPN -27 VERB -14
indicate~ ADV -19 PRON 27
inform~ ADP 39 NOUN -12
insist~ ADP 19 DET -21 NOUN 20 PRON 17 SCONJ -20
intend~ ADP 20 DET -22 PART 39 VERB -20
introduc~ DET -28 VERB 25
investig~ ADP 12
invok~ DET 15 PRON -22 VERB 24
issu~ ADP -30 DET 16 PART 15 PRON 18 PROPN -38 QUOTE -18 VERB -37
join~ ADP 22 DET 51 PROPN -27
joke~ ADP -13
knew~ ADP 20 PRON -17
knock~ DET 23 NOUN -12 PROPN 16
known~ DET -27 NOUN -29 PRON 13 PROPN 26
know~ ADP 19 ADV 30 NOUN -27 PRON 14
label~ ADP -18
laid~ ADJ 25 ADP -18 NOUN -14
lai~ ADJ -19 ADP -18 DET -13 NOUN 29 PRON 18
lament~ DET -19 QUOTE 13
lash~ PROPN -18 VERB -22
launch~ ADP -18 PRON -20 VERB -15
learn~ PRON 25
liken~ ADP 16
like~ ADP 36 NOUN -23 VERB -38
line~ ADP -23 PROPN 27
link~ ADP -15 NOUN 16
list~ ADP 23
live~ NOUN -19
look~ ADJ -26 ADP -14 ADV -52 DET 16 NOUN -12 PART 30 VERB 43
made~ ADJ -15 ADP -41 ADV -22 DET 15 NOUN -13 PRON 13 SCONJ 39 VERB -15
maintain~ DET 16
make~ DET -14 NOUN -37 PART -12 PRON 43 SCONJ -21 VERB 24
messag~ ADP 19 DET -12
mock~ CCONJ 19 NOUN 17 PART -16 PRON -16
move~ NOUN 17
name~ ADP 19 DET -23 PRON 29 PROPN -12
need~ ADP -12 DET 42 PART -27 VERB -34
negoti~ ADP 24
nomin~ ADP 20
note~ ADP -13 ADV 25 DET -18 NOUN 22 PRON 12 PROPN -12 QUOTE -29 SCONJ 14
offer~ ADJ 30 ADP -48 NOUN -12 PART 37 PRON -26 PROPN -17
open~ ADP -24 VERB 18
opposit~ ADP -28
oppos~ ADJ 23 ADP 14 PART -30 PRON 19 PROPN -29 VERB 24
opt~ PROPN -15
order~ ADJ 15 ADP -12 DET 20
outlin~ DET -13
paid~ NOUN -30
pass~ ADP -28 ADV -16 DET -14 PRON 32 PROPN -26 VERB 18
persuad~ DET -28 PROPN -15
pick~ NOUN 17
pivot~ ADP -18 NOUN 15 PART -35
plai~ ADP 18 DET 16
plan~ ADP 21 DET -27 NOUN -13 PART 43 PRON -19 VERB -30
plead~ ADJ -47 ADP 40 NOUN -25 PART 17 PROPN -14 VERB 26
pledge~ ADJ -12 ADP 17 DET 15 PART 33 PRON -34 QUOTE -36 VERB 20
point~ ADJ 19 ADP -28 ADV 26 PART -28 PRON -40 PROPN -15 QUOTE 13 VERB 37
posit~ ADP 16 ADV 26 DET -30
post~ ADJ 18 ADP -18 DET 16 NOUN -21 PRON -55 QUOTE 35
praise~ QUOTE 16 VERB -13
predict~ ADV 13 QUOTE -12
prefer~ PART 22
present~ ADJ -15 ADP 21 DET -36 NOUN 17 PROPN 15
press~ ADP 12 PRON -16 PROPN -14
promise~ ADJ 17 DET -19 PART 76 PROPN -48 QUOTE -29 SCONJ 14 VERB -22
promot~ DET 30 NOUN -48
propose~ ADV 30 DET -14 NUM 22 PRON -20 PROPN -13
prove~ DET -21
provid~ ADP -17 DET -14 NOUN 16 PRON -22 PROPN 13
publish~ ADP -13 DET -36 NOUN 23 PRON 26 PROPN -22 VERB -14
pump~ NOUN -22 PROPN -16
push~ DET -29 PART 40 PRON -16
put~ NUM 19 PRON -52 PROPN -14
question~ ADP 19 ADV 13
quick~ DET 19 NOUN 12 PART -38 PRON 12 VERB -35
quot~ PROPN 16
rail~ ADP -12 PART -12 PROPN 26
rais~ ADJ -24 ADP 23 ADV -13 NOUN -15 PROPN 28
re-tweet~ PROPN -14
react~ ADP 17
read~ DET 12
realiz~ NOUN 20
rebuf~ NOUN 12
rebuk~ NOUN 13
recall~ ADP -19 DET 15
recogn~ ADP 20 DET 21 PRON -38 SCONJ 12
recount~ DET 28
referenc~ DET 36 PROPN -13
refer~ ADJ 31 AUX -17 PART -37 PRON -23 PROPN 34 VERB 32
reflect~ ADP -16 NOUN 12
refus~ ADP -13 ADV -25 DET 20 NOUN -17 PART 25 PRON -18 VERB -22
reiterate~ NOUN -23 PART 19 PRON 35 PROPN 13 VERB 17
reject~ NOUN 19 PROPN 13 SCONJ -39
releas~ ADJ 21 ADP -34 ADV 17 DET -27 NOUN -14 NUM 33 QUOTE 17 VERB -58
reli~ PROPN -12
reluct~ NOUN 24
remain~ ADJ -16 NOUN 13 SCONJ 18
remark~ ADP -19 DET 28 PRON 12
rememb~ DET 14 PRON -32 VERB 13
remind~ ADJ -15 ADP 44 DET -27 PART -14 PRON 18 PROPN -12
renew~ NOUN -30
repeat~ NOUN 14 PRON -30
report~ ADJ -19 ADV -37 DET 33 SCONJ -19 SYM -16 VERB 45
request~ NOUN 35
requir~ DET -21 NOUN 26 PART -21
respond~ ADJ -37 ADV -16 DET 22 QUOTE 39 SCONJ -34
restrict~ NOUN 13
rethink~ NOUN -18
return~ ADP -16 PROPN 37
reveal~ ADP 12 DET 27
roll~ NOUN -43
rose~ NOUN 17
rule~ ADJ -14 ADP 16 DET -19 VERB 18
run~ NOUN -17
saw~ PROPN 12
say~ ADJ -22 ADP -56 ADV -24 AUX 51 CCONJ 42 DET -14 PART -35 PRON 46 PROPN -26 QUOTE 25 SCONJ 32 VERB 31
seek~ DET -12 PROPN -15 VERB 21
seem~ ADJ 43 ADV 49 PART -36 PROPN -24 QUOTE -25 SCONJ -46 VERB 22
seen~ ADP 16 DET 14 NOUN -32
see~ ADP 48 ADV 20 DET -28 PART -13 SCONJ -21
sentenc~ ADP 22
sent~ ADJ 20 DET -51 NOUN -29 PART 23 PRON 15 PROPN -18 VERB -12
set~ PROPN 29
share~ ADP -15 DET 30 NOUN 16
shift~ ADP 23 NOUN -17
shown~ ADJ -12 DET -29 NOUN -25
show~ ADJ -40 ADP -40 NOUN -23 PART 24 PRON -12 PROPN 26 SCONJ 14 SYM 12 VERB 35
shrug~ ADP -13
side~ ADP 38 DET -17 PROPN -19
signal~ ADP 23 DET 12 NOUN -16 PRON -39
sign~ ADJ 12 ADP -14 NOUN -24 PART 40 PROPN -17
singl~ PROPN 16
slam~ DET 23 PRON 25 PROPN -13
sought~ ADJ -15 ADP -20 ADV 21 DET -58 PART 26 PROPN -34 VERB 13
sound~ ADP -31 DET -20 PRON 17 PROPN 16
spare~ PROPN -25
spar~ NOUN -13
speak~ ADP -31 DET 16 PROPN 19 VERB 36
spent~ ADJ -30 ADP -30 NOUN 21 PROPN 36
spoken~ ADP -22
spoke~ ADJ -13 ADP -26 ADV -37 PART 35 PRON 36 VERB -15
stand~ ADP -21
start~ ADP -13 ADV 17 NOUN 12 PART 22 PRON -23 VERB -53
state~ ADP 13 AUX 19 DET -35 PRON 18 PROPN -24 QUOTE -16 SCONJ 34 VERB -16
stop~ VERB -46
stress~ DET -19
struck~ NOUN -15
struggl~ ADV 25 DET 33 PART -30 PRON -36 PROPN -14
stuck~ NOUN -12
suggest~ ADJ 13 AUX -13 DET -16 NOUN 18 PRON 33 SCONJ -23
sum~ ADP -12
support~ ADP -34 PRON 16 VERB 42
su~ NOUN 26 PROPN -28
taken~ ADP -19 DET -22 PROPN 26
take~ DET 25 NOUN -60 PART -27
talk~ ADJ -23 ADP 13 DET -19 PART -17 PRON 37 PROPN -15
tell~ ADJ -49 ADP -45 ADV -28 AUX -19 NOUN -20 PART -12 PRON 78 PROPN -32 QUOTE 27 SCONJ 15 VERB -55
tend~ ADJ 20 NOUN 46 PART -60 PROPN 19 VERB -26
testify~ ADP -17 PROPN -13
thank~ ADP 12 DET -17 NOUN 20 VERB -23
think~ ADP -26 ADV -32 PRON 26
threaten~ ADV -16 DET -23 PART 35
throw~ PROPN -21
ting~ NOUN -13
titl~ DET -13 NOUN 13
took~ ADP -36 DET -22 NOUN 19 PRON 12 PROPN 20
tout~ DET -20 NOUN 20 PRON 30
tri~ ADP -40 ADV -19 PART -47 PRON 62 PROPN 22 VERB -52
try~ ADJ -15 DET -33 NOUN 21 PART -13 PRON 19 PROPN 39 VERB -43
turn~ ADP -32 DET 27 NOUN -23 PRON -22 PROPN 17 VERB 24
tweet~ NOUN 27 PRON -12 PROPN -35
underscore~ DET -23
unleash~ PROPN 29
unveil~ DET -40 NOUN -18 PROPN 25
urge~ ADV 41 DET -20 NOUN 16 PRON -12 PROPN 13 VERB -18
us~ ADJ 39 ADP -31 ADV -12 DET -18 NOUN 17 PART -46 VERB -48
view~ DET 18
voic~ ADP 18 NOUN -16
vote~ ADP -21 DET 23 NOUN -28 NUM -33 PART 31 PROPN 14
vow~ ADJ -12 ADV 24 DET -30 PART 41 PRON -12 PROPN -35
want~ DET -19 PART 18 SCONJ 12
wari~ NOUN 20 VERB 12
warn~ ADP -23 PART 15 PRON -14 PROPN -13 QUOTE -12 SCONJ 17 VERB 26
watch~ ADP 21
weigh~ ADP -18 DET -29 NOUN 18 PROPN -23
welcom~ NOUN 17 PRON -17 PROPN 13
went~ ADJ 14 ADP -54 ADV -31 DET -15 NOUN 24 PART -65 PRON 24 PROPN 24 QUOTE 18 VERB -38
withdrew~ NOUN -21
wonder~ ADP 14
work~ DET 34 NOUN -23 PRON -28 PROPN -23
worry~ ADJ 23 ADP 13 DET -14 NOUN -13
write~ ADJ -13 ADP 19 DET -16 NOUN -29 NUM -15 PART -26 PRON -18 PROPN -41 SCONJ 36 VERB 60
zero~ ADP 20

76 start: cue, word before
:~ , -13 : 70
accord~ , 173 and -21 by -45 for -57 from -21 in -20 of -42 to -12 with -15
accuse~ accuses 24 accusing -21 of 37 trump 24
acknowledge~ acknowledged 17 as 21
address~ addressed 19
add~ , 60 : 18 added -19 adding 15 of -14 that -14
admit~ admitted -17 to 29
agree~ (number) -15 , -15 agree -16 in -21 of -17 on 13 to 26 with 26
aim~ aimed -40 at 59 to 16
allege~ alleged 13
announce~ announced 32 on -40
apolog~ for 33
appear~ appear 48 appears 61 be 34 for -16 have -21 in -18 on -30 with 13
argue~ , 34 argues -18 arguing 13 for -14 in -31 on -18 that 19
ask~ about 45 clinton -14 for 30 from -13 her -13 if -15 of -37 to -41 trump 46 whether -30
assert~ asserted 21
assure~ assured 15 to 19
attack~ , -17 attacked 23 on 42
back~ backed 17 backing 37
begin~ began -69 to 25
believe~ believe 34 believes 23 in 31
blame~ blamed 14
blast~ blasted -18 for 25
boast~ boasted -19 of 21 to -12
call~ call 22 calls -29 for 106 from -24 her -12 on 28 out 15 to -22
challeng~ challenged 23
charge~ charged -17 that 26
cite~ as -18 cited 58 citing 53 of -14
claim~ as 15 claim 24 claiming -19 for 39 in -14 to 12
come~ come -30
compar~ , 23 compared 28 to -39
complain~ of -23
conclude~ , 12
confirm~ confirmed 17
consid~ considered 42
continue~ , -43 : -28 continued -48 on 34 to -59
criticize~ as 21 criticized 24
decid~ decided 20 to -26
decis~ to -26
declare~ , 15 declared 28
declin~ to -12
decry~ decried 14
deem~ deemed 38
defend~ of 22 on -12
deliv~ of 41 to -22
denounce~ , -17 as 41 denounced -30 denouncing 20
deny~ denied -19
describe~ described 30
discuss~ discussed 41
dismiss~ as 13 dismissed 20
eager~ eager 20 to -22
email~ , 19
emphasize~ to -17
encourage~ encouraged 25
endors~ endorsed 60 for 13
expect~ expect 32 in -19
explain~ , 30 explained -16 explaining 26 why -32
express~ , -13 about 21 concern 22 for -18 in 20 of -12 that -14
fail~ to -31
favor~ favored 25
fear~ fear 28
feel~ feel 34 felt -22
fire~ , -26
focus~ , -16 focused -26 of -12 on 54
found~ for -16 found 47 in 23 on 24
gave~ , 19 gave -36 to 15
got~ got -51
held~ held -37
highlight~ highlighted 38
hit~ hit -42 on 26
hope~ hope 36 hoped 19 hoping 38 of 16 to -12
identifi~ identified 52
includ~ of 15 to -22
indicate~ , 12
insist~ insisting 27 on 12
intend~ to -17
issu~ issued -34 statement -20
knew~ , -14 knew 37
known~ , -12 as 69 to -16
know~ know 25 knows 16
laid~ laid -12
lament~ lamented 13
lash~ , 19
launch~ , 13 launched -51
learn~ learned 16
like~ likely -34 of -21 to -44
look~ as 16 to 60
made~ about 43 clear 47 for 35 in -15 it 23 made -72 of 43 that -14
make~ , -19 for 31 makes -51 to -24
mention~ mentioned 31
mock~ and -14 mocked 14
name~ named 17
need~ to -26
note~ , 28 in -12 of 23
offer~ , -17 for 22 offered -18 on 41 to -16
oppos~ , -13 oppose 33 opposed 30 to 18
order~ ordered 56
pass~ passed -20
pivot~ to 28
plan~ , 25 to -29
plead~ pleaded -42 to 32
pledge~ to 29
point~ , 45 for 17 in -27 of -32 on -16 out 21 pointed -36 pointing -57 to 86
portray~ portrayed 16
post~ , -14 of -26 posted -24
praise~ , -29 for 24 in -16 on 17 to -16
predict~ predicted 16
prefer~ to -16
promise~ of 15 promises 12 to -37
promot~ , -49
propose~ on -15 proposed 37
publish~ of -14
push~ for 44 on 26 pushing -22 to -24
put~ , 19 put -29
question~ questioning 19
quick~ quick -37 to -33
rail~ against 39
rais~ about 51 of 30
recall~ recalled 24 recalling 23
refer~ , -29 to 77
refus~ to -20
reject~ that 25
releas~ released -16 statement 13
remain~ to -13
rememb~ , -19
remind~ of 45 reminded -45
repeat~ that 25
report~ , 71 at -21 his -20 in -21 on -44 reports 29
respond~ , 28 on -39 responded -41
reveal~ revealed 37
saw~ saw 28
say~ % 19 's 22 , 155 : 35 about 41 all -17 and -20 attacks 12 before -16 but -16 by -26 campaign 25 despite -13 for -62 friday 13 from -17 hall 24 in -55 interview -13 is -39 night 18 of -32 on -55 said 42 say 54 saying 42 says 44 show -21 statement 26 sunday 14 that -18 the -14 thursday 21 time 21 was -14 wednesday -15 week 23 weeks 22 when -21 with -12 year 18 years -17 “” 17
seek~ of -12 seeking 23 seeks 54 to 12
seem~ at -24 be -41 have -19 of -25 on -12 seemed 43 seems 24 that -13 with -14
seen~ seen 21
see~ in -24 see 60 sees 59
sent~ out -20 sent -71
share~ of 16
show~ at -24 for 13 in 17 show 29 shows 52 to 18
sign~ , 24
slam~ slammed 38
sought~ to 13
sound~ sounded 17
speak~ , -23 of 46
spent~ of -62 spent -71
spoke~ , -21 about 53 in -20 of 22 on 17 to -25
start~ started -69
state~ of -15 on -26 stated 17
struggl~ to 22
suggest~ , 24 suggest 19 suggested 45 suggests 15 that 22
support~ , -15 for 21 supported 56 supporting 38
taken~ taken -62
take~ taking -43 to -14
talk~ , -12 about 82 of 30 on -20 talked -20 talking -13 to -43
tell~ , 97 : 27 a -22 about -42 ap 33 at -20 for -20 her 14 in -28 of 23 on -26 reporters 23 telling -39 tells -27 that 22 the -29 to -18 told -39 trump 12 voters -12 was -15 when -12 ’s -17
tend~ to -25
thank~ , -17
think~ thinks 27 thought 22 to 24
took~ , -28 at 60 in 16 of -26 took -85
tout~ of 22 touted 42
tri~ tried -50
try~ to -40 trying -41
turn~ to 67 turned -59
urge~ , -21 for -14 to -21 urged 24
us~ of -49 to -35 used -67
vote~ (number) -13 , -15 against 41 for 32 in -24 of 40 to -23
vow~ to 12 vows 22
want~ , -20 want 26 wanted 20 wants 76
warn~ of 13 that -12 warned -43
went~ , -25 of -49 on -40 went -51
work~ of -14
worry~ about 43
write~ , 23 : -15 by -17 for -41 in -25 on 12 to -18 wrote -26

77 start: manner, word
(act) $ -13 % -16 's -48 ) -15 about 15 address -15 ads -18 after -28 against -21 agreement -18 ahead -20 alleged 21 allies -20 allowing 18 almost -16 along 14 although -18 american 14 americans -28 and -92 anyone -36 approach 16 april -13 are -13 around 14 as 19 asking -30 at -19 attack -17 attacks -45 attention -27 away -19 back -30 banks 13 be -35 before -25 behalf -13 behind -28 being 43 ben 25 bernie 17 between -24 billionaire 29 black -18 border 37 both -41 bush 12 but -29 by -38 call -12 calling -25 campaign -26 campaigns -16 candidates 15 certain 25 challenges 15 changes 37 china 16 chinese -15 christie 33 clear -14 clinton 27 clinton's 22 clinton’s 32 close -12 closer 24 comey 25 concern -15 confident -14 conservatives -19 contests -16 continuing 13 critical -15 criticism -24 cut 14 data -28 debate -40 defeat 32 defense -20 democratic 43 democrats -17 detailed 22 differences 22 different 17 direct -27 do 13 donald 31 down -37 during -21 each -12 earlier -16 effort -19 encourage -15 end 17 especially 23 even -32 every -15 evidence -19 facebook -14 favor -32 few 14 fields 15 fiorina 26 first -18 florida 23 focused 25 for 18 former 17 forward -28 fox -21 free 13 front-runner 30 full -32 fun -23 fundraising -16 future 14 growing -15 guilty -35 gun 30 had -14 hard -28 has -19 having -22 he -27 health -23 her 17 here -17 high -26 his 30 host -17 house -30 how 47 idea -12 ideas -16 immigrants 24 immigration 32 in -34 including -19 indiana 16 instead -19 interest -24 interviews 22 into -21 iowa -27 is -38 issue -17 issues 32 jewish 19 john 14 just 33 key -15 khan 17 last -35 late -12 lawmakers -17 laws -32 legal 30 legislation 16 level 23 lewandowski 29 liberal 19 list -13 little -42 long -13 made -12 make -24 man 12 many 15 marco -13 may -13 men 25 mention -25 messages -19 might -12 moderate 21 monday -34 money -16 months -18 more 19 most 22 mr. 36 mrs. 19 ms. -32 much -24 name 20 negative -13 news -24 north -13 november 24 nuclear 19 obama 15 of -64 off -37 officials -12 on -68 only -16 or -19 other -20 out -49 own -13 party 31 past -16 path 22 plan -23 point 24 policies 13 politics 29 positions 23 president 34 private -19 prominent 19 provide -15 public -20 pushing 24 put -18 questions -16 raise 12 rally -20 ready 33 real -19 recent 19 refugees 25 religious 27 reporters -17 reporting -27 reports 27 republican 31 research 12 respond -14 response -20 rights 18 rival 19 rivals 24 romney 34 rubio 40 running -13 ryan 31 said -15 sanders 21 saturday -37 say -16 saying -46 sen. 25 she -64 shooting 13 short -29 show -14 significant 17 signs -41 since -25 some 29 something 16 south 13 spending 15 state -36 statement -15 statements -12 states 15 still -17 stop -13 such 21 sunday -20 super 12 support -12 supporters -24 supporting -13 syrian -12 take 17 talking -33 tariffs 13 ted 46 telling 25 than -37 the 23 their 15 think 21 this 22 though -17 thousands 12 thursday -19 to 15 top 23 trump 30 trump's 28 trump’s 31 tuesday -39 turn 16 twitter -27 up -51 urging -32 using 16 very 14 victims 20 video -25 views -28 vote -13 voters 19 was -37 way -14 ways -13 wednesday -52 well -24 what 31 when 12 whether 42 which -52 while -34 who 18 why 50 will -13 win 14 without -21 women 26 words 30 working -27 world 19 yet 24 you -12 ’s -50 “,” 15 “?” 12 “” -22
(colon) “” -13
(judge) a 41 about 16 all 12 an -20 and -12 as -35 bill 26 clinton 22 clinton's 17 efforts 14 for -48 he -17 her 13 himself 13 how 12 in -15 its 12 not 15 out -17 people 13 political 25 republican -30 republicans -23 sanders 25 that -51 their -12 them -20 tuesday -23 u.s. -26 what -26 with 13 “” 38
(noun) (number) -13 a -48 about -31 as -18 for -13 her 38 him 30 his -24 immigration 15 more -29 of -21 on 24 she 22 that 62 the 14 their 16 to 36 trump -18 “” 39
(passive) a -33 as 33 for 51 of 36 the -44
(say) $ -18 's -32 (number) -35 abortion 25 accepting -23 after -15 again -19 against -40 all -18 almost -25 also -16 and 19 any 22 as -36 asking 24 attacks 15 back -25 based 23 because 20 before 16 being -16 better 15 between 18 britain 18 building 19 by -42 calling -18 calls 19 china 18 clinton’s 32 congress -18 curiel 26 despite 26 does 20 doing 18 donald 24 during -13 earlier -29 even 26 facebook -15 fight 26 first -26 following -15 for -29 friday -51 half -21 he 38 health 22 her -36 high 15 him -42 himself 14 his -14 how 16 however -21 husband 18 if -26 immigration -17 impose 22 in -25 include 27 increased 24 industry 25 is 35 islamic 22 issues 20 just -24 last -52 late -16 later -17 latinos 27 least -13 legislation 15 little -21 major 17 many 16 mexican 19 monday -35 mr. -20 much 20 national -19 nearly 14 negative 21 never 25 none 18 not 22 nothing -27 on -48 only 25 out -18 perhaps 27 plans -23 positions -20 potential 24 publicly -19 rather 27 released -12 repeatedly -36 saturday -39 saying -16 sen. -13 senior -26 she 35 sunday -40 support -21 taking 13 that 76 the 23 them 20 themselves 14 there 32 they 24 this -56 those 24 though -19 thursday -47 to 21 trump 12 trump's -13 trump’s 21 tuesday -48 twitter -29 victory 21 view -22 was 19 what 15 when 27 who -23 why 17 winning -21 with -16 without 12 women 25 would 32 ’s -20 “,” 30 “?” 14 “” 38
(source) (number) 27 a -28 by 20 clinton 18 for -28 his 13 in 13 that -34 to -13 trump 14 voters 21 was 33 “” -38
(tell) (number) -25 a 34 about 42 americans -12 an 22 and -14 clinton -26 comments 25 donald -33 for 16 from -12 he 59 her -30 him 16 his 14 how 55 if 44 it 22 me -35 mr. -36 not 25 of 40 on -16 other 13 people -21 politico -15 she 49 state 12 supporters 12 that 32 the -32 them -19 they 20 to -20 trump -19 voters -14 what 30 whether 57 which 21 ’s -16 “?” 40 “” -25
(think) (number) 55 about -41 better -24 clinton -18 her 12 him -23 his -18 in 12 more 43 mr. 25 national -22 not -12 of -33 on 25 republican 17 see -13 such -12 that 33 their -17 they 26 to -18 trump 26 trump's 17 when 16 where 27 which 14 will 23 “” -23

78 start: distance, manner
(0) (colon) 71 (judge) 63 (passive) 67 (say) 48 (source) -39 (tell) -20 (think) 30
(1) (act) 25 (colon) -23 (noun) 35 (passive) -81 (say) 16 (tell) 52 (think) 20 (words) 13
(2) (act) 29 (colon) -26 (judge) -23 (noun) -25 (source) -45
(far) (act) -43 (colon) -16 (judge) -30 (noun) -21 (say) -26 (source) 46 (tell) -15 (think) -84
(near) (act) 30 (colon) -27 (judge) -15 (noun) 14 (passive) -12 (think) 28 (words) -14
(very_far) (act) -140 (judge) -65 (noun) -40 (passive) -27 (say) -92 (source) -12 (tell) -83 (think) -107

79 start: place, word before
(1) (number) -32 , 96 : 59 a -167 about 127 after 36 against 105 an -57 and -73 any -12 as 35 at 16 back -21 both -15 by -15 clear 57 down 26 for 96 former -17 from -76 hillary -16 his -116 if -25 in -85 its -22 last -12 more -22 mr. -16 no -13 not -45 of 100 off 41 on 24 over 52 several -12 some -18 that -27 the -137 their -46 this -14 trump -23 was -13 whether -58 with -22 “,” -21 “” -41
(2) $ -25 (number) -30 , 37 : 61 a -90 about 180 after -15 against 72 all -25 an -29 and -63 as 21 at 27 be -31 because -19 being -14 bring -27 by -79 clear 34 clinton -15 do -18 for 52 from 37 has -15 have -50 he -16 her -47 his -48 if -20 in -88 it -17 its -15 keep -44 make -55 mr. -13 much -14 new -21 not -13 of -32 on 55 over 42 put -28 release -13 sanders -17 show 45 support 42 than -48 that -76 the -97 their -15 to -16 trump -26 use -26 want 15 was -21 were -14 what -20 whether -25 while -14 who -17 win -19 with 32 ’s -33 “,” -23 “” -19
(3) $ -20 % 13 ' -19 's -80 ( -50 (number) -30 ) -21 , 81 - 67 . -12 : 112 ; 12 a -57 about 150 account 13 across -12 actions -23 ad 21 address 33 after -86 against 86 all -32 allowing 18 alternative -13 although -15 america 20 americans -14 an -22 and -142 announced -14 announcing 25 answer 18 appeal -22 appear 22 are -33 argument 22 around -40 as -46 at 29 attack -16 attacking 43 attacks 25 back 23 be -48 because -25 before -43 behind 48 being -25 believe -18 believed -19 believes -25 benefits -16 beyond -24 bill -17 blocking 20 bring -23 bringing 21 but -48 by -32 call 33 calling 33 case 31 challenges -15 chance -13 charge 13 choose 22 claiming -25 clear -29 clinton 13 coalition 26 comment -13 comments -29 committee 12 concern 13 concerns -19 confident -23 congress 19 convention 23 could -12 country -15 court 23 criticize 38 critics 25 crowd 47 cruz -16 day 15 debate 42 defend 39 defending 35 delegates -16 demand 16 democratic -21 democrats 14 department 14 describe 58 designed 20 discuss 62 do -18 doing -13 donald -16 during -64 electorate 25 email -13 encourage 39 endorsing 27 ensure -12 enter -14 entering -12 even -25 everyone 26 evidence 13 expand -16 expanding -17 explain 48 fact -20 file 12 first 21 following -25 for 70 freedom -16 friday 18 from -113 front-runner -15 get -24 give -15 group -12 growing -12 had -43 hall 21 has -33 have -26 he -49 help -14 her -20 highlight 29 hillary -14 him -12 his -76 host 24 house -14 idea -19 if -38 in -116 including -30 interview -17 into 27 issues -18 it -31 its -17 itself 20 judges 21 july 19 lead -24 leading -16 leave -22 legislation 23 like -15 likely -16 line -24 link 21 list 24 made -15 make -28 making -22 may 16 measure -15 media 36 message -12 monday 31 more -27 most -14 mr. -26 much -24 name 22 new -12 news 15 nominee -12 obama -16 offer 17 offering 22 on 79 only -19 or -41 other -22 others 18 out 28 outside -23 party 25 pass 18 past 22 people -20 plan -27 plans -17 policy -17 present 26 promises 27 promising 25 proposals -12 pushing 26 put -18 question -17 questions -16 raise -15 read 17 reasons -15 release -13 report -13 reporting 18 republican -23 review -16 rival -14 rubio 15 running 16 said -44 sanders -20 say 55 saying 111 see 13 seeking 19 sending -15 she -16 shooting 25 should -14 show -16 showed 14 shows 17 since -16 so -15 sought -18 speech 24 staff 24 state -20 statement 39 states -25 stop -15 story -17 strategy -15 subject -21 suggested -16 support -44 supporters 37 supporting 15 system -14 tackle -13 take -13 targeted 26 ted -18 telling -35 than -95 that -38 the -142 their -25 them 16 they -18 things -14 thinks -14 through -30 time 57 to 16 took -23 toward 42 trump -59 trump's -19 try -16 tuesday 14 twitter 22 under -20 up -34 urging 16 use -20 using -22 view 25 voice 13 voters 25 want -12 warning -17 was -12 way -32 wednesday 12 weeks 24 were -17 what -34 when -22 where -16 whether -23 while -43 who -40 will -25 win -23 within -20 without -19 women 38 won -13 word -13 would -34 years -12 york -12 — 33 ’ -25 ’s -88 “,” -16 “” -36
(behind_all) (number) 21 trump -17 tuesday 42
(behind_circumstances_) back 22 friday 32 how -30 increasingly -23 night 66 saturday 31 thursday 23 tuesday 21 wednesday 28 why -39
(behind_phrase) (number) -26 ad -14 americans 13 attack 22 attention -18 bill -53 campaign 17 candidate -31 case 29 clinton -45 concern 29 concerns -23 crowd 34 deal 20 efforts -17 government 24 her -29 himself -21 idea 16 judge -19 leaders -18 letter 12 me 51 message -25 notion 44 party 35 people 44 plan 49 plans 31 politico 12 proposal 37 questions -30 rubio 18 senator -17 speech 20 state -19 statements 14 states -13 supporters -33 that -16 them 24 trump 50 voters -14 what -24
(touching_) : 71 accuses 24 accusing -21 acknowledged 17 added -19 adding 15 addressed 19 admitted -17 agree -16 aimed -40 alleged 13 announced 32 appear 48 appears 61 argues -18 arguing 13 asserted 21 assured 15 attacked 23 backed 17 backing 37 began -69 believe 34 believes 23 blamed 14 blasted -18 boasted -19 call 22 calls -29 challenged 23 charged -17 cited 58 citing 53 claim 24 claiming -19 come -30 compared 28 confirmed 17 considered 42 continued -48 criticized 24 decided 20 declared 28 decried 14 deemed 38 denied -19 denounced -30 denouncing 20 described 30 discussed 41 dismissed 20 eager 20 encouraged 25 endorsed 60 expect 32 explained -16 explaining 26 fear 28 feel 34 felt -22 focused -26 found 47 gave -36 held -37 highlighted 38 hope 36 hoped 19 hoping 38 identified 52 insisting 27 issued -34 knew 37 know 27 knows 16 laid -12 lamented 13 launched -51 learned 16 likely -34 made -72 makes -51 mentioned 31 mocked 14 named 17 offered -18 oppose 33 opposed 30 ordered 56 out 21 passed -20 pleaded -42 pointed -36 pointing -57 portrayed 16 posted -24 predicted 16 promises 12 proposed 37 pushing -22 put -29 questioning 19 quick -37 recalled 24 recalling 23 released -16 reminded -45 reports 29 responded -41 revealed 37 said 43 saw 28 say 55 saying 44 says 44 see 60 seeking 23 seeks 54 seemed 43 seems 24 seen 21 sees 59 sent -71 show 46 shows 52 slammed 38 sounded 17 spent -71 started -69 stated 17 suggest 19 suggested 45 suggests 15 supported 56 supporting 38 taken -62 taking -43 talked -20 talking -13 telling -39 tells -27 thinks 27 thought 22 told -39 took -85 touted 42 tried -50 trying -41 turned -59 urged 24 used -67 vows 22 want 26 wanted 20 wants 76 warned -43 went -51 wrote -26

80 start: place, what comes later
(1) (quote_later) 32 (that_later) 28
(2) (nothing_later) -18
(3) (nothing_later) -104 (quote_later) -26 (that_later) -27
(behind_all) (nothing_later) -51 (that_later) 24
(behind_circumstances_) (nothing_later) -28 (quote_later) 44 (that_later) 16
(behind_circumstances_behind_phrase) (that_later) 41
(behind_phrase) (nothing_later) -26 (quote_later) 14 (that_later) -21
(touching_) (nothing_later) 36 (quote_later) 67 (that_later) 52

81 start: cue, what comes later
argue~ (quote_later) 18
ask~ (that_later) -25
call~ (quote_later) 13
champion~ (nothing_later) 19
chant~ (nothing_later) -21 (quote_later) 16
charge~ (nothing_later) 21
coin~ (nothing_later) 22
comment~ (quote_later) 21 (that_later) -20
concede~ (quote_later) 24 (that_later) -22
express~ (that_later) 15
found~ (that_later) 15
fuel~ (nothing_later) 25
issu~ (that_later) -12
made~ (nothing_later) -13 (that_later) 14
name~ (nothing_later) 13 (quote_later) -20
note~ (that_later) 19
pledge~ (nothing_later) -13
polar~ (nothing_later) 24
post~ (quote_later) 15 (that_later) -24
put~ (that_later) -17
recit~ (nothing_later) 25 (quote_later) -32
reiterate~ (nothing_later) 17 (that_later) -17
reject~ (that_later) -15
releas~ (nothing_later) 14 (quote_later) 18 (that_later) -58
repeat~ (nothing_later) -15 (quote_later) 23
report~ (that_later) -13
respond~ (quote_later) 20 (that_later) -15
say~ (that_later) 24
veto~ (nothing_later) -12
warn~ (that_later) 14
went~ (quote_later) 13

82 start: what comes later, word
(nothing_later) % -25 's -70 ) -20 abortion 35 about 22 accepting -13 address -14 addressing 23 ads -16 advisers -18 after -40 again -21 against -25 agree 20 ahead -20 all -29 alleged 19 allowing 30 almost -38 also -22 america -14 americans -37 and -43 anonymity 32 another -12 anyone -35 anything -18 approach 16 april -15 are -15 around -26 attack -18 attacks -21 attention -28 average -12 ayotte 39 back -31 ban -27 banks 13 based 22 be -54 because 18 been -14 behalf -14 behind -24 being 19 ben 14 bernie 17 between 16 biden -13 bill 22 billionaire 32 billionaires 22 blocking 35 border 37 boycott 19 breitbart -24 bring 23 britain 23 build -16 building 14 but -30 by -36 call -12 calling -27 calls 13 campaign -23 campaigns -16 candidate -12 carson 17 certain 23 chairman -13 challenges 14 changes 36 changing 15 charges -21 china 30 chinese -33 christie 19 cities 25 claim 13 clinton’s 46 closely -21 closer 23 comey 23 coming -20 comment 14 companies 25 concern 23 conducted -26 congress -20 congressional 14 contests -16 controversial -16 countries 14 credit -28 critical -16 criticism -22 criticizing -34 cut 14 cutting 17 data -12 debate -41 decisions -16 defeat 31 delivering -20 democracy 23 democrat 17 democratic 35 democrats -17 department -14 describe -12 details 30 differences 22 direct -27 does 17 doing 16 donald 13 donations -18 doubts 19 down -29 draft -20 drawing 27 during -27 each -27 earlier -16 early -18 effort -20 efforts 19 elected -12 emanuel 25 emphasize -14 encourage -16 end 14 endorse -15 endorsing -20 environmental 23 events 21 every -20 evidence -16 expand 18 expanding 19 facebook -15 favor -38 favored -14 fear -13 fellow -21 fight 20 fiorina 29 firms 20 first -38 focus -12 focused 25 follow 25 foreign -16 forward -28 fox -21 free 35 fresh -14 friday -56 from -18 front-runner 36 full -32 fun -17 fund-raising -17 fundraising -14 future 12 garland 20 gay -21 generally -26 george -17 georgia -12 get -25 give -19 giving -13 go -18 growing -17 guilty -34 gun 32 guns -30 had -22 half -23 hard -26 has -26 hate -15 have -13 having -15 he 25 hear -19 here -15 herself -19 highly -13 hillary -19 him 12 hold -14 host -20 house -31 how 64 huge 14 hundreds 21 husband 16 idea -12 ideas -17 if 31 immigrants 28 immigration 37 impose 40 include 26 including -22 increased 40 indiana 16 industry 22 instead -18 insults -14 interest -27 interested -15 into -33 iowa -28 islamic 14 israel 23 issue -18 issues 38 it 17 its 14 itself -41 jeb 18 july -21 just 41 kelly 27 khan 16 know -15 largely -14 last -55 late -23 later -20 latino -13 latinos 37 laws -32 least -20 legal 29 level 23 lewandowski 29 liberal 18 light -20 limited -13 list -12 little -65 long -18 losing 33 made -12 major 13 make -28 man 12 marco -13 may -12 mccain 25 me 13 men 28 mention -25 messages -13 mexican 18 military 15 mills 12 moderate 23 monday -43 months -20 most 23 mr. 38 mrs. 23 ms. -23 muslim 16 muslims -12 name 19 national -17 nearly 29 never 19 new -24 news -26 newspaper -18 no -21 nominating -17 none 26 north -15 not 31 nothing -30 november 22 nuclear 19 n’t -12 of -31 off -31 offer -15 officials -12 only 18 opening 28 opponents -19 opposition -19 or -28 our -20 out -68 over -26 own -15 paper 25 parents -13 party 35 past -17 path 22 pence -24 people -12 photo 25 pick 23 plan -26 plans -34 point 14 police 21 policies 12 policy -13 political 33 politicians 39 politics 22 poll -14 polls 15 positions 23 potential 27 president 17 press -14 pressure 12 prominent 19 promises -39 protect -13 provide -15 providing 20 public -24 publicly -21 pushing 22 put -23 putting 19 quickly -14 racial 34 racism 24 raising 19 rally -20 rather 19 ready 33 reasons 21 recognize -14 refugees 18 register 25 regular -19 reject 20 released -14 religious 27 remaining 17 remarks -12 repeatedly -21 reporters 13 reports 21 republican 25 republicans -16 research 16 respond -13 rise -14 rising -26 rival 17 rivals 23 romney 29 running -31 ryan 31 said -12 sanders 12 santilli -13 saturday -50 say -14 saying -15 scalia 27 see -21 sen. 18 senate -13 senior -26 short -30 show -15 showed 22 shut 22 significant 17 signs -37 since -46 single-payer 13 sit -12 so -22 social -12 someone 14 something 16 somewhat 28 speaking 19 special 12 specific -16 specifically -13 specifics 22 speech -28 spending 24 state -13 statement -13 statements -34 stop -22 stories 32 students -16 such 27 sunday -42 super 12 superdelegates 17 support -28 supporting -17 syrian -12 talk -22 talking -35 tariffs 13 tax 20 teachers 18 ted 43 telling 31 than -14 that 41 themselves 19 there 15 they 49 think 22 this -13 those 17 though -24 thousands 12 through -17 throwing 24 thursday -71 too 12 top 22 topics -21 transgender 15 trump 19 trump's 29 trump’s 32 trying -12 tuesday -48 turkey -15 turn 14 twitter -28 under -12 understand -13 unify 15 united -13 unity 30 up -48 upon -22 us -29 use -12 using 20 various 32 vermont 17 very 13 vice 17 victims 19 video -24 view -30 views -28 violence -13 vote -14 wall -15 warren 25 washington -35 way -15 ways -14 wednesday -54 weeks -15 well -26 what 53 when 24 where 29 whether 88 while -49 who -32 why 76 win 14 winning -17 with -32 women 33 words 30 work -14 workers 18 working 16 world 18 would 20 years -12 yet 25 you -15 young -22 zika 35 ’s -67 “?” 25 “” -35
(quote_later) 's -13 about -30 against -27 americans -19 an -17 and -31 at -45 back -26 being 16 by -17 calling -17 campaign -12 clinton 16 cruz 20 for -16 he 26 hillary 21 himself 18 his 27 how 48 in -47 its -14 last -24 more 35 national -22 no 14 obama 26 on -29 reporters -28 rubio 26 saying -30 she 45 supporters -12 telling -32 that 26 the 23 their 14 them -32 they -16 this 21 to 26 trump 33 trump’s 19 tuesday -45 twitter -26 voters 19 was 20 what -32 when 27 which -21 who 12 why 38 with 27 ’s -23 “,” 35 “?” 31 “” 27
(that_later) 's -16 about 26 as 23 at -17 for -25 her -21 his 30 in -19 last -25 monday -25 new 26 on -38 over 17 sanders 14 sunday -21 that 59 this -20 to 25 tuesday -20 wednesday 19 with -14

83 start: what comes later, tag
(nothing_later) ADJ -39 ADP -28 ADV -33 AUX -27 CCONJ -72 DET 15 NOUN -32 PRON 18 PROPN 15 PUNCT -20 QUOTE -14 SYM -22 X -12
(quote_later) ADJ 30 ADP -13 CCONJ -29 DET 16 PART -20 PRON 43 PROPN 34 QUOTE 52 SCONJ 17 VERB -29
(that_later) ADP -19 ADV 21 CCONJ -20 DET 33 PROPN -20 SCONJ 65

96 end: verbs, rest
(0_verbs) (leaves_0_quote) 15 (leaves_1) 16 (leaves_2) 14
(0_verbs_quote) (leaves_0) -12 (leaves_1) 38 (leaves_1_quote) 12 (leaves_2) 16
(1_verbs) (leaves_0) -24 (leaves_0_quote) -70 (leaves_2) 23
(1_verbs_quote) (leaves_0) -27 (leaves_0_quote) -31 (leaves_1) -12 (leaves_2_quote) 30
(2_verbs) (leaves_0_quote) -33 (leaves_1) -16
(2_verbs_quote) (leaves_0) -38 (leaves_2_quote) 28

97 end: next word, verbs
$ (0_verbs) -13
' (0_verbs) -47 (1_verbs) -13 (2_verbs) -12
's (0_verbs) -50
( (0_verbs) -14 (1_verbs) 26 (2_verbs) 15
(edge) (0_verbs) -31 (0_verbs_quote) 14
(number) (0_verbs_quote) 23 (1_verbs) -43
) (0_verbs_quote) 57 (1_verbs) 12 (2_verbs) -27
, (0_verbs_quote) -13 (1_verbs) 13 (2_verbs) 24
- (0_verbs) 14 (0_verbs_quote) -17 (1_verbs) 23 (1_verbs_quote) 26 (2_verbs) 35 (2_verbs_quote) -15
-- (1_verbs) 36 (2_verbs_quote) 32
. (0_verbs_quote) -16
: (0_verbs) -14 (1_verbs) 35 (2_verbs) 13 (2_verbs_quote) -12
; (0_verbs) 42 (1_verbs) 28 (2_verbs) 27
[ (0_verbs_quote) -16
a (0_verbs) -16 (1_verbs) -51 (2_verbs_quote) 12
about (0_verbs) -47 (0_verbs_quote) -14
after (0_verbs) 32 (2_verbs) 63
against (0_verbs) -15 (1_verbs) -12
ago (0_verbs) -20
all (0_verbs) 30 (1_verbs) -16
almost (0_verbs) -12
also (0_verbs) 19
among (0_verbs) -16
an (0_verbs) -15 (1_verbs) -15
and (0_verbs) 21 (0_verbs_quote) 12 (1_verbs) 13 (1_verbs_quote) -12 (2_verbs) 16 (2_verbs_quote) -20
are (0_verbs) 47 (1_verbs) -26 (2_verbs) -14
as (0_verbs) -35 (1_verbs) 48 (1_verbs_quote) 15 (2_verbs) -26 (2_verbs_quote) 21
at (0_verbs) 33 (1_verbs) -49 (1_verbs_quote) -14 (2_verbs_quote) -14
be (1_verbs) -22
because (0_verbs) 30 (0_verbs_quote) -44 (1_verbs) 17 (1_verbs_quote) -24 (2_verbs_quote) 13
been (1_verbs) -17
before (0_verbs) 39 (1_verbs) -37
being (0_verbs) -16
between (0_verbs) -20
but (0_verbs) 46 (2_verbs) 20 (2_verbs_quote) 21
by (0_verbs_quote) 24 (1_verbs) 21 (1_verbs_quote) -24 (2_verbs) 23 (2_verbs_quote) -24
clinton (0_verbs) -25 (0_verbs_quote) 16 (1_verbs_quote) 20
could (1_verbs) 17
democratic (0_verbs) -12
did (0_verbs) -13 (1_verbs) 23
do (0_verbs) 19
during (0_verbs) 35 (2_verbs_quote) -20
earlier (1_verbs) -16
election (0_verbs) 25
even (0_verbs) 48 (1_verbs) -23 (2_verbs) 30
far (0_verbs) -15
for (1_verbs) -38 (2_verbs) -19 (2_verbs_quote) 16
from (0_verbs) 14 (0_verbs_quote) -22 (1_verbs) -19 (2_verbs) -32
had (0_verbs) -33
has (0_verbs) -22 (0_verbs_quote) 17 (1_verbs) -23 (2_verbs) 15
have (0_verbs) 24 (2_verbs) 16
he (0_verbs) -37 (2_verbs_quote) 20
helped (1_verbs) 23
his (0_verbs) -19 (2_verbs_quote) 19
how (0_verbs) -20
if (0_verbs) -17 (1_verbs) -14 (2_verbs) 13
in (0_verbs_quote) 43 (1_verbs) -18 (1_verbs_quote) -19
into (1_verbs) -19
is (0_verbs) -13 (1_verbs) 36 (2_verbs) 24 (2_verbs_quote) -20
it (0_verbs) -14
last (0_verbs) 35 (1_verbs) 18 (2_verbs) -12
left (0_verbs) 21
like (0_verbs) -14
made (0_verbs) -18 (1_verbs) 21
may (0_verbs) 13 (1_verbs) 18
might (0_verbs) -18
monday (0_verbs) 27
more (0_verbs) 17 (1_verbs) -17
must (0_verbs) -19
not (1_verbs) -26 (2_verbs_quote) 17
now (0_verbs) 12
n’t (1_verbs) -12
obama (0_verbs) -13
of (0_verbs) -78 (1_verbs) -20
on (0_verbs) -18 (1_verbs) 25 (1_verbs_quote) 14 (2_verbs) -74 (2_verbs_quote) 21
only (0_verbs) -20 (1_verbs) 20
or (1_verbs) -21 (2_verbs) -22
other (0_verbs) -15
out (1_verbs) -12
over (0_verbs) 18 (1_verbs) -18
presidential (0_verbs) -19
primary (0_verbs) -17
recently (0_verbs) 15
said (1_verbs) 36
saturday (0_verbs) 18
she (0_verbs) -18
should (0_verbs) -18
since (0_verbs) 30 (2_verbs) -21
so (0_verbs) 39 (1_verbs) 13 (2_verbs) -14
such (0_verbs) -13
than (1_verbs) 39 (2_verbs) -15
that (1_verbs_quote) -27
the (0_verbs_quote) -25 (1_verbs) -17 (1_verbs_quote) 14 (2_verbs) -21 (2_verbs_quote) -17
this (0_verbs) -12 (1_verbs) 14 (2_verbs) -12
through (1_verbs) -33
thursday (0_verbs) 36 (1_verbs) 20
to (0_verbs_quote) -42 (1_verbs) 13 (1_verbs_quote) -29 (2_verbs) -64 (2_verbs_quote) -34
trump (0_verbs) -17
tuesday (0_verbs) 31
turned (0_verbs) 22
until (0_verbs) 50
up (0_verbs) 17
using (0_verbs) 24
was (0_verbs_quote) -20 (1_verbs) -23 (2_verbs) 33
wednesday (0_verbs) 31
when (0_verbs) 49 (1_verbs) 38 (2_verbs) -54
where (1_verbs) -12 (2_verbs) 23
whether (0_verbs) -15
which (0_verbs) -30 (2_verbs) 24
while (0_verbs) 43 (1_verbs_quote) 27 (2_verbs) -21
who (0_verbs) 19 (1_verbs) -17 (2_verbs) 14
will (0_verbs) -39 (1_verbs) -12 (2_verbs) 23
with (0_verbs) 36 (0_verbs_quote) -35 (1_verbs_quote) -16 (2_verbs) -31 (2_verbs_quote) -15
would (0_verbs) -46 (1_verbs) 16 (2_verbs) 17
— (0_verbs_quote) 35 (1_verbs_quote) -18 (2_verbs) 45 (2_verbs_quote) 17
’ (0_verbs) -51 (1_verbs) -17
’s (0_verbs) -53
“” (1_verbs) -14

98 end: next tag, verbs
(edge) (0_verbs) -31 (0_verbs_quote) 14
ADJ (1_verbs) -66 (2_verbs) -81 (2_verbs_quote) -33
ADP (0_verbs) 60 (1_verbs_quote) -29 (2_verbs) -45 (2_verbs_quote) -13
ADV (0_verbs) 43 (0_verbs_quote) 15 (1_verbs) -23 (1_verbs_quote) -19 (2_verbs) -76 (2_verbs_quote) -48
AUX (0_verbs) -23 (0_verbs_quote) -22 (1_verbs) 23 (1_verbs_quote) -47 (2_verbs) 40 (2_verbs_quote) -44
CCONJ (0_verbs) 41 (0_verbs_quote) 19 (1_verbs_quote) -13 (2_verbs) 22
DET (0_verbs_quote) 12 (1_verbs) -16 (2_verbs) -37 (2_verbs_quote) 29
NOUN (0_verbs) -88 (0_verbs_quote) -32 (1_verbs) -84 (1_verbs_quote) -41 (2_verbs) -39 (2_verbs_quote) -39
NUM (0_verbs_quote) 23 (1_verbs) -43
PART (0_verbs_quote) -34 (1_verbs_quote) -26 (2_verbs) -53
PRON (0_verbs) -21 (1_verbs) -41 (1_verbs_quote) -46 (2_verbs) -23 (2_verbs_quote) 32
PROPN (0_verbs) -62 (1_verbs) -81 (1_verbs_quote) 25 (2_verbs) -73 (2_verbs_quote) -43
PUNCT (1_verbs) 49 (2_verbs) 46 (2_verbs_quote) 16
QUOTE (1_verbs) -20 (2_verbs) -18
SCONJ (0_verbs) 45 (0_verbs_quote) -15 (1_verbs_quote) 30
SYM (0_verbs) -29
VERB (0_verbs) -49 (0_verbs_quote) 40 (1_verbs) -14 (1_verbs_quote) 31 (2_verbs) -58

99 end: next word, second word
$ (number) -25
(edge) (edge) 12
(number) (number) -26 , -13 days 23 months 37 percent 33
, a 25 about -14 according -31 along -36 are 16 arguing 24 at -13 but 24 calling 35 clinton -19 compared 23 despite 23 donald -31 drawing 33 especially -57 even 19 for 27 from -44 has 16 have 17 he -26 his -19 however 33 if -26 including -116 is -20 it 12 like -46 many 24 more -31 mr. 21 mrs. 38 new -22 not -14 now -18 only -18 or -18 particularly -33 rather -24 said 71 saying 28 sen. 21 senator 21 she -42 something 12 such -30 there 25 though -13 too 16 trump 32 was 44 when 30 where 32 which 47 whose 31 will -17 would -23 “,” -50 “?” 12
- a -20 and 19 mexico -49 the 16 to -38 which -25
-- and -33
. ) 22
: that -19 the -19 “,” 45
; (edge) 14 (number) 20 and -15
? (edge) 15
a day 26
about the -12
across the 13
after (number) -18 a 17 he -13 his 15
again . 20
against the 14
all the 17
and (number) 13 , -21 a -25 an 16 called 24 cruz 14 economic -13 even 13 for -27 has 22 he 54 her -35 his -59 how -32 in 13 is 27 new -15 other -27 others 34 that -21 the -34 their -20 then 13 trump 25 “” -26
appeared to -12
around the 16
as (number) -18 a -13 he 53 his -14 it 38 secretary -13 she 12 the -27 their -21 well 29
at (number) -14 a 36
away from -16
because he -52 it 16 she 20 the 29 they -33
before the -31
between the -15
but that -22
by (number) -16 a 20 the -37
during a 22 her 21 his 15 the -20
entering the -19
feb. (number) 25
for (number) 19 a -31 his -23 more 16 not -19 president -27 the -28
from entering -16 his -18 its 15
have been 12
he said 22
hillary clinton 13
home . 26
if he -25 they -13
in a 48 all -16 america -22 an 83 california 20 cleveland -14 december 14 florida -16 iraq -20 july 12 june 18 line -12 march -25 may 13 new -30 order 37 other 12 part 25 politics -13 recent 35 south -19 syria -17 the -39 which -43
is n’t 19
last week 16 year -22
less than 25
looking for -12
made by -17 the 23
may be 22 have -15
monday . 17
more . 25 than 12
mrs. clinton 17
not only 23 to -12
of a -12 the -26
on (number) -13 a -24 guns -13 her -23 immigration -17 monday 18 muslims -22 saturday 17 social 28 the -37 their 21 trump -12 tuesday 22 twitter 18 wednesday 49
out of -14
over a -22 his -16
rather than -20
referring to 16
said she 24
saturday , 18
since (number) -19 he 34 the 20
so far -12 much 23
such as -14
ted cruz -17
than (number) -31 a -24 the 21
that , 26 . 25 a -21 are 18 had -13 have -15 he -12 is 20 it 21 she -25 some 19 the -49 there -12 they 19 will 22 would -19
the crowd 24 more 25 next 25
this year -33
through the 16
thursday , 18 night 15
to (number) -18 a -38 ask 23 avoid 25 be -27 combat 25 come 23 discuss 17 do -12 get -13 help 34 her -16 make 17 stop -14 take 19 the -15 voters 30
tuesday , 15 . -12
up in 24
was a -25 not 17 the 14
wednesday , 15
when he 36 it -13 she -21 they 22
who are -17 had 17 have -19 is 20
with (number) 13 a -15 an -19 her 23 his -14
— a 13 and 18
“” (edge) -19

100 end: next word, second tag
$ NUM -25
' NOUN -49
's ADJ -14 NOUN -32
( PRON 17 PROPN -16
(edge) (edge) 12
(number) ADJ -12 ADP -19 NOUN 39 NUM -26 PUNCT -22
, ADJ -18 AUX 25 CCONJ 13 DET 20 NOUN 20 PART -33 PRON 19 PROPN -19 QUOTE -18 VERB 13
- ADP 23 ADV 13 CCONJ 18 NOUN 22 PRON -14 PROPN -22 SCONJ 56 VERB -15
-- ADP 21 DET 22 VERB 21
. PROPN -17 PUNCT 22
: DET -34 NOUN 12 PRON -86 PROPN 20 QUOTE 35 VERB -17
; (edge) 14 CCONJ -15 DET -34 NOUN -12 NUM 20 PRON 19 PROPN 42
? (edge) 15
[ PROPN -21
a ADV -14 NOUN -12 PROPN -15 QUOTE -12
about DET -15 PRON -18
above DET -12
across DET 13
after ADJ 30 DET 33 NOUN 32 NUM -18 PROPN 16 VERB 36
again PUNCT 15
against DET 13 NOUN -15 PRON -12 PROPN -23
ago PUNCT -13
ahead ADP -14
all DET 16 NOUN -12 PROPN -13
also AUX 23 VERB -12
among PROPN -12
an NOUN -16
and ADJ -18 ADP 16 ADV 20 AUX 42 DET -44 NOUN -14 NUM 13 PUNCT -21 QUOTE -27 SCONJ -26 VERB 34
appeared PART -12
are ADV 15 NOUN 16
around DET 13
as DET -31 NOUN -16 NUM -18 PRON 58 PROPN 23 QUOTE -14 VERB -35
at ADJ 27 DET 21 NOUN -28 NUM -14 PRON -27 PROPN -12
away ADP -16
back PUNCT -13
be VERB -15
because DET 29 NOUN -16
been VERB -17
before VERB 39
being VERB -16
better ADP 21
between DET -16
both ADJ 22
but ADV -43 AUX 36 SCONJ -19 VERB 35
by ADV 34 DET -29 NUM -16 PRON -23 PROPN -43 VERB 63
ca PART -12
can VERB -15
clinton AUX -17 NOUN 23 PUNCT -12 VERB 20
comes ADP 23
compared ADP -14
could ADV -14 VERB 19
did PART -13
do ADV 19
donald PROPN -12
during PRON 30
earlier ADP -12
entering DET -19
even ADP 24 SCONJ 38
feb. NUM 25
following DET 33
for ADJ -27 ADV 24 DET -61 NOUN 40 NUM 19 PRON -57 PROPN -16 VERB -17
forward PUNCT -16
from ADP 22 NOUN 12 PRON -14 PROPN -30 VERB -44
had VERB -26
has ADV -15 VERB 18
have AUX 12 DET -13 VERB 35
he AUX -36
hillary PROPN 12
his ADJ 14 NOUN -28
home PUNCT 26
how PRON -15
if PRON -49 PROPN 21
in DET 43 PROPN -56 VERB -20
is ADP -25 ADV 21 PART 13 PRON -14 PROPN 13 PUNCT 23 SCONJ -16
it AUX -16
just ADP 22
last NOUN 21 PROPN 25
late PROPN 22
less ADP 25
like PROPN 15
looking ADP -13
made ADP -22 DET 18
many ADP 17
may AUX 13 VERB 18
might VERB -17
monday PUNCT 15
more ADJ -13 ADV -16 PUNCT 25
mrs. PROPN 16
must AUX 22 VERB -19
next NOUN -18
not ADV 18 VERB -33
now PUNCT -19 VERB -15
of ADJ -18 DET -44 NOUN -32 PRON 15 PROPN -35 VERB -27
on ADP -12 DET -55 NOUN -46 NUM -13 PROPN 56 VERB -35
only ADP 22
or NOUN -13 PRON 16 PROPN -15
out ADP -17
over ADJ -12 DET -13 NOUN 20 PRON -36 PROPN -16
played DET 22
presidential NOUN -19
rather ADP -20
referring ADP 16
said PRON 19 PROPN 39
saturday PUNCT 18
several NOUN 39
she AUX -17
should VERB -17
since DET 19 NUM -19 PRON 24
so ADJ 14 ADP 20 ADV -15
ted PROPN -17
than ADJ 16 ADP 20 ADV -14 NOUN -18 NUM -31 PRON 41 PROPN -26
that ADJ -29 ADV 21 DET -35 NOUN 32 PRON -14 PROPN -35 PUNCT 42 VERB -22
the ADV 17 NOUN -21
their NOUN -14
these NOUN 26
they AUX -26 VERB 12
through DET 24 NOUN 19 PRON 31
thursday NOUN 26
to ADJ -58 ADV -16 AUX -27 DET -16 NOUN 16 NUM -18 PROPN -22 QUOTE -12
toward DET 15
turned ADP 24
up ADP 15
was ADJ -18 ADP -14 ADV 21 PART 15
wednesday PUNCT 25
well PUNCT -14
were ADJ -12 ADP 21 ADV -13
when DET 19 PRON 27 PROPN 21 VERB 24
where DET -13 PRON 12 PROPN 14
whether PRON -13
which AUX 52
while NOUN 17 PRON -17 PROPN 44
who NOUN 24 VERB -24
will ADV 23 AUX -12 VERB -39
with ADJ 34 DET -13 NUM 13 VERB -26
without DET 20 NOUN 17 VERB 13
would AUX -18
— ADP -64 ADV 16 AUX -20 CCONJ 35 DET 24 VERB 58
’ NOUN -50
’s NOUN -33
“” (edge) -19 ADP -16 PUNCT 23

101 end: next tag, second tag
(edge) (edge) 12
ADJ ADJ -41 ADP 25 CCONJ -29 DET -12 NOUN -64 SCONJ -20
ADP ADJ 23 ADP 23 ADV 18 NOUN 13 NUM -18 PART -17 PRON -12 PUNCT -27 QUOTE -14 SYM -39 VERB 34
ADV ADJ -54 ADP 21 ADV -28 AUX -13 CCONJ 12 DET -32 NUM -18 PART -33 PRON 14 PROPN 22 PUNCT 12 SCONJ 67 VERB -54
AUX ADJ -29 ADP -22 ADV 33 DET -23 NUM 37 PART -26 PROPN 26 QUOTE -26 SCONJ -21
CCONJ ADJ -21 ADP 15 AUX 60 DET -42 NUM 12 PART 13 PRON 21 QUOTE -33 SCONJ -38 VERB 47
DET ADJ 18 ADP -13 DET 14 NOUN -13 NUM -16 PROPN -34 QUOTE -18 VERB 23
NOUN ADJ -16 ADP -44 ADV -28 AUX -46 CCONJ -48 DET 15 NOUN -70 PART -42 PRON -14 PROPN -25 PUNCT -59 SCONJ -20 VERB -25
NUM ADJ -12 ADP -19 NOUN 39 NUM -26 PUNCT -22
PART ADJ -27 AUX -36 DET 22 NOUN -66 NUM 19 PROPN -12
PRON ADP -33 AUX 15 DET -17 NOUN -22 PRON 17 PROPN -30 VERB -40
PROPN ADJ -17 ADP -26 ADV -18 AUX -58 CCONJ -35 NUM 21 PART -56 PRON -23 PROPN -73 PUNCT -14 SCONJ 32 VERB -30
PUNCT ADP 21 ADV 18 AUX 18 CCONJ 28 DET 46 NUM 18 PRON 14 PUNCT 23 SCONJ 30 VERB 25
QUOTE (edge) -19 ADP -18 CCONJ -14 PUNCT 23 VERB -12
SCONJ ADJ -38 AUX -21 NOUN 15 NUM 28 PRON 41 PROPN 33 PUNCT 18 VERB -13
SYM NUM -26
VERB ADJ 26 ADP -32 AUX -20 CCONJ -29 NOUN -24 PART 25 PRON -16 PUNCT -20 QUOTE -15 SCONJ 48 VERB -19

102 end: next word, beginning
' (clause_first) -49
's (clause_first) -37 (phrase_first) -15
( (to_first) 15
(edge) (how_first) 20 (quote_first) 31
(number) (quote_first) 24 (that_first) -19 (to_first) -22
) (clause_first) 21 (that_first) -15
, (about_first) 20 (as_first) -31 (clause_first) 14 (phrase_first) 32 (quote_first) -17 (what_first) 20
- (quote_first) -14
-- (clause_first) 58 (that_first) 13
. (about_first) -14 (as_first) -18 (for_first) -14 (of_first) 27 (on_first) -40 (that_first) 18 (whether_first) 21
: (to_first) 46
; (clause_first) 29 (phrase_first) 19
? (clause_first) 16
a (clause_first) 20 (phrase_first) -37 (that_first) -19 (to_first) -20
about (clause_first) -47 (phrase_first) -15
above (clause_first) -12
after (clause_first) 18 (that_first) 24 (to_first) 59
against (clause_first) -38
ago (clause_first) -21
ahead (clause_first) -13
also (clause_first) 16
among (clause_first) -13
and (clause_first) 33 (phrase_first) -31 (that_first) 29 (to_first) -21 (what_first) 25
appeared (clause_first) 23
are (clause_first) 17 (that_first) -15
around (clause_first) 15
as (how_first) 24 (phrase_first) -72 (quote_first) -12 (to_first) 36
back (clause_first) -14
be (clause_first) -17
because (that_first) 21
been (clause_first) -14
before (clause_first) 44
being (clause_first) -24
better (clause_first) 22
between (clause_first) -16 (phrase_first) -13
both (that_first) 22
but (clause_first) 13 (that_first) 47
by (clause_first) 13 (phrase_first) 23 (that_first) -29
can (clause_first) -18
carried (clause_first) 26
clinton (clause_first) -19 (phrase_first) 18 (that_first) 19
compared (clause_first) 26
could (that_first) -13 (to_first) 24
despite (clause_first) 27
did (clause_first) -16 (that_first) 23
direct (clause_first) 26
directly (clause_first) -14
do (clause_first) -14
during (clause_first) 18 (phrase_first) 12 (that_first) 17
earlier (clause_first) -17
election (clause_first) 26
even (clause_first) 22
ever (clause_first) 20
following (clause_first) 27
for (clause_first) -41 (phrase_first) 26 (quote_first) 18 (that_first) -23 (to_first) -19
from (clause_first) -27 (phrase_first) 30 (that_first) -16 (to_first) -30
had (clause_first) -32
has (clause_first) -12
have (clause_first) 29 (that_first) -20 (to_first) 12
he (clause_first) -42 (that_first) 17
her (clause_first) -13
hillary (that_first) 21
how (clause_first) -26
if (clause_first) -38 (that_first) -12 (to_first) 18
in (as_first) 20 (clause_first) 26 (how_first) -14 (phrase_first) -20 (quote_first) 30 (that_first) -20 (to_first) -37
instead (clause_first) 17
is (clause_first) 20 (to_first) 21
it (clause_first) -16
just (clause_first) 18
last (that_first) 22 (to_first) 34
late (clause_first) 18
left (clause_first) 20
less (clause_first) 19
like (clause_first) 15
made (clause_first) -33
may (clause_first) 28
might (clause_first) -14
mrs. (clause_first) 18
must (clause_first) 13
next (clause_first) -15
not (that_first) 13
now (clause_first) 13
n’t (clause_first) -12
obama (clause_first) -12
of (clause_first) -58 (phrase_first) -40 (to_first) -12
on (phrase_first) -18 (that_first) 34 (to_first) -52
once (clause_first) 19
or (clause_first) -12 (that_first) -13
out (clause_first) -18
over (clause_first) -12 (phrase_first) 20 (to_first) -15
played (clause_first) 20
presidential (clause_first) -13
recently (clause_first) 16
saturday (clause_first) 16
saying (that_first) 26
seeking (clause_first) 21
seemed (clause_first) 23
several (clause_first) 22
she (clause_first) -19
should (clause_first) -19
since (clause_first) 13 (that_first) -13
so (clause_first) 46
telling (clause_first) 18
than (that_first) -14 (to_first) 15
that (clause_first) -20 (phrase_first) 13 (to_first) -18
the (quote_first) -13 (that_first) -19
they (clause_first) -26
this (to_first) -20
though (clause_first) 18
through (clause_first) 17
thursday (clause_first) 29
to (for_first) -22 (quote_first) -20 (that_first) -12 (to_first) -17
too (clause_first) 15
toward (clause_first) -14
trump (clause_first) -15
tuesday (clause_first) 54 (phrase_first) -20
turned (clause_first) 22
until (clause_first) 33
up (clause_first) -29
using (clause_first) 22
wednesday (clause_first) 14
were (to_first) 17
when (clause_first) 35 (that_first) -18 (to_first) 45
where (clause_first) 18
whether (clause_first) -16
which (clause_first) 27
while (clause_first) 55
who (that_first) 17 (to_first) -13
whose (clause_first) 20
will (clause_first) -46 (to_first) 23
with (that_first) -20 (to_first) 24
within (clause_first) 20
would (clause_first) -52 (that_first) 17 (to_first) 18
you (clause_first) 23
– (clause_first) 32
— (clause_first) 16 (that_first) 29
’ (clause_first) -38
’s (clause_first) -40 (phrase_first) -17
“,” (clause_first) -17
“” (clause_first) -32

103 end: next tag, beginning
(edge) (how_first) 20 (quote_first) 31
ADJ (clause_first) -33 (on_first) -15 (quote_first) -12 (that_first) -22 (to_first) -16
ADP (as_first) 19 (clause_first) 18 (how_first) 19 (whether_first) -14 (why_first) -15
ADV (for_first) -15 (phrase_first) 29 (quote_first) 13 (that_first) -89 (what_first) -19
AUX (as_first) 34 (clause_first) -19 (how_first) -25 (on_first) 30 (quote_first) -21 (that_first) -30 (to_first) 44 (what_first) -20 (whether_first) -12 (why_first) -18
CCONJ (clause_first) 37 (phrase_first) -38 (that_first) 53 (what_first) 24
DET (clause_first) 14 (on_first) -14 (to_first) -14
NOUN (as_first) -12 (clause_first) -114 (for_first) -13 (on_first) -13 (phrase_first) -41 (quote_first) -12 (that_first) -37 (to_first) -56
NUM (quote_first) 24 (that_first) -19 (to_first) -22
PART (clause_first) -12 (quote_first) -16 (that_first) -23
PRON (as_first) -16 (clause_first) -12 (phrase_first) -26 (to_first) -19 (what_first) -17
PROPN (as_first) -12 (clause_first) -48 (phrase_first) -31 (quote_first) -33 (that_first) -16 (to_first) -48
PUNCT (about_first) 27 (clause_first) 35 (for_first) 26 (of_first) 15 (on_first) -15 (phrase_first) 12 (that_first) 37 (to_first) 17 (what_first) 17 (whether_first) 33 (why_first) 45
QUOTE (clause_first) -50 (that_first) -18
SCONJ (clause_first) 26 (quote_first) 15 (that_first) 14 (to_first) 23
SYM (clause_first) -23 (phrase_first) -13
VERB (as_first) -22 (for_first) -13 (how_first) -14 (on_first) -20 (quote_first) -12 (that_first) 13 (what_first) -24
X (clause_first) 36

104 end: beginning, rest
(about_first) (closes) -12 (leaves_0) -28 (leaves_2) 21
(as_first) (closes) -18 (leaves_1) 19
(clause_first) (leaves_0_quote) -50 (leaves_2) 23 (leaves_2_quote) 22
(for_first) (closes) -13 (leaves_1_quote) 16 (leaves_2_quote) 14
(how_first) (closes) 13 (leaves_0_quote) -15 (leaves_1) 13 (leaves_2_quote) -23
(of_first) (closes) 29 (leaves_0) -28
(on_first) (closes) -40 (leaves_0) 14 (leaves_2) 37
(phrase_first) (leaves_0_quote) 17
(quote_first) (leaves_0) -35 (leaves_1_quote) -14 (leaves_2) 20 (leaves_2_quote) -17
(that_first) (closes) 15 (leaves_0_quote) -19 (leaves_1) 12 (leaves_1_quote) -14 (leaves_2_quote) 15
(to_first) (leaves_0) -49 (leaves_0_quote) -43 (leaves_2) 22
(what_first) (closes) -14 (leaves_1) -14 (leaves_2) 25
(whether_first) (closes) 21 (leaves_1_quote) 16 (leaves_2) -35 (leaves_2_quote) -13
(why_first) (closes) -14 (leaves_0_quote) 22 (leaves_2_quote) -29

105 end: beginning, verbs
(about_first) (0_verbs) 17 (1_verbs) -17
(as_first) (1_verbs) 16 (2_verbs) -13
(clause_first) (0_verbs) 48 (0_verbs_quote) 32 (1_verbs) -12 (1_verbs_quote) -16 (2_verbs) -31
(for_first) (0_verbs) 24 (1_verbs_quote) -19 (2_verbs_quote) -17
(how_first) (0_verbs) -75 (1_verbs) 29 (2_verbs_quote) 23
(on_first) (0_verbs) 17 (1_verbs) -22
(phrase_first) (0_verbs_quote) -14
(quote_first) (0_verbs_quote) 26 (1_verbs_quote) -32
(that_first) (0_verbs) -93 (1_verbs_quote) 47 (2_verbs) 28
(to_first) (0_verbs) 20 (0_verbs_quote) 13 (2_verbs) -17
(what_first) (0_verbs) -27 (2_verbs) 13
(whether_first) (0_verbs) -36 (2_verbs) 29
(why_first) (0_verbs) -27 (2_verbs) 17

106 end: cue, next word
:~ . 51
accept~ . -28
accord~ (edge) 28 , 21 . 26 in -17
accuse~ (edge) 17 , -21 . 15 and -18 of -13
acknowledge~ on 21
add~ , -20 . 18
admit~ , 16 . 20
agree~ in -12
aim~ . -17
allege~ . -15
allow~ , 23
announce~ (number) 21 , 28 . -16 and -39 as 22 for -16 that -12
appear~ , 32 in -31 the 24 to -17
argue~ (edge) -18 , -18 . 20 as 22 on 24
ask~ (edge) -21 , 22 . -14 and -13 as 21 from 12
assert~ . 19
assure~ , -16 . 13
attack~ , -29 and -14 for -19
back~ . -32
believe~ , -15 . 16
blame~ . 18 for 16 in -15 on 12
blast~ for -22
boast~ , 16 . -19
call~ (edge) 33 and 27 for -22 from -17 in 14 the -13 to -40 who -17
challeng~ . 45
charge~ . 17
cite~ . 28 in -42
claim~ (edge) -15 , -23 and 15 is -13 to 20
come~ , 29 . -24
comment~ . 19
compar~ . 38 to -26
complain~ . 21
concede~ . -18
confirm~ , -35 . -30
consid~ . 14
continue~ (edge) 15
criticize~ as 20 for -36 from 23 on -19
decid~ . -37 in 15 to -20
declare~ , 20 . -45 and 14 in -12 was -12
declin~ , -51
decry~ . -15
defend~ , -43 and -34 as -24 in 16 on 15
deliv~ . -14
denounce~ . -27 and 16
deny~ . -25 and 38
describe~ , 24 and -17 as -32 in 14
determin~ . 19
discuss~ . 31
dismiss~ , 19 . 34 that -16
eager~ . -31
echo~ , -17
embrac~ . -48
emphasize~ . 18
encourage~ . -18
endors~ , -63 . -37 and -29 for -22 in 55 to 29
estimate~ . -14
expect~ to -12
explain~ and -13 in 24 to 22
express~ . 14 in 14
fear~ . 26 in -23
feel~ , -30 . 18
file~ , -27
find~ , 19 . 30
found~ . 42 in -12
highlight~ . 44
hit~ . 13
hope~ and -30 on 22 will 22
identifi~ . -14
includ~ , -44 . 44
indicate~ , -12 . 22
insist~ , -28 and -15
introduc~ . -16
invok~ . -19
issu~ . 21 and -18
knew~ . -21
known~ to 24
know~ , -14
launch~ . 17
learn~ . -28
like~ . -23
look~ , 22
made~ , -23 . -19 and -35 in 59 that 21 to 14 with -13
make~ . -18 and -14
mention~ , -35
mock~ , 28 . -20
note~ , 15 . 42 and 18 in -15 on -16
offer~ . -14 to 13
oppos~ , 25 . -41 and 19 in -48 that 24 to -20
order~ , 19
pledge~ , -31 and 36 as 14 in -13
point~ , -49 for 22 in -39 to 43
portray~ as -17
post~ , -43 . -20
praise~ (edge) 18 , 20 . -15 on -26
promise~ (edge) 19 and -24 in -14
promot~ . 12 in 15
propose~ , 37 on -20
proud~ , -28
provid~ . 15
push~ , 19 and -14 in -14 to -23
put~ . 23
question~ , 18 . 13 and 18
quick~ . 26
rail~ and 31
rais~ , -20
recall~ . 20
recogn~ . 27
referenc~ . 33
refer~ (number) -12 , 29 and 12
refus~ , 18 and -18 the 22
regist~ , -14
reject~ and 24
releas~ (edge) 23 , -29 . -20 to 23
remain~ . -15
remark~ . 15
rememb~ , -38 . 43
remind~ . 27 in 19
report~ (edge) 33 and -20 at -16 on -13
respond~ , -16 . 13 and 19
reveal~ . 16
rule~ . -23
saw~ . 27
say~ , 17 - -25 . 27 : -14 a 27 and 20 are -29 around 24 as 22 at -32 before -23 both 22 but 19 by -29 clinton -12 could -13 despite -18 during -22 from -13 has -13 have -28 he 21 in 40 is -15 on 15 since -14 than 31 the 13 through -13 to -13 until 14 was -27 were -13 when -33 while 28 with -32 – 44 — 23
seek~ . 15 and -16
seem~ . 17 and -21 by 13 in 12 on -15 that 15 to -13
see~ , 23 . 44 as -51 in -16
sent~ . 21
share~ . -13
shown~ , -27 . 15
show~ . 40 and -14 with -39
signal~ . -18
sign~ , 21 . -31
slam~ and -33
sought~ . 32
sound~ . 28
speak~ , 27 . 18
spoke~ , -13 and -21 in 15
start~ . -12
state~ , 22
stress~ . 28
stuck~ , -27
suggest~ , 26 - 34 and -16
support~ , -26 for 20 in 26 on -27 to 16
take~ . 41
talk~ , 14 and -27 in -13 to -21
tell~ , 22 . 15 by -14 in -35
tend~ , 14
thank~ , -33
took~ , 16 in -24
tout~ in 20
try~ . 14
tweet~ and -16
urge~ , -25 and 21 to -19
us~ , 37 . 13
view~ . -15
voic~ . -25
vote~ , 30 . -17 and -13
vow~ , 22 in 23
want~ , -54 . 22 in -15 that -12 to -25
warn~ , 26
went~ , 37 in -14
wonder~ . 20
worry~ and 17
write~ (edge) -28 . 14 and 30 for 20 in 17

107 end: cue, rest
:~ (closes) 53 (leaves_0) -16 (leaves_1) -30 (leaves_2) -19
accept~ (closes) -28 (leaves_2) 20
accord~ (closes) 46 (leaves_1) -25 (leaves_1_quote) -18 (leaves_2) -21 (leaves_2_quote) -24
accuse~ (closes) 24 (leaves_0) -23 (leaves_1) 36 (leaves_2) -32 (leaves_2_quote) -30
acknowledge~ (leaves_1) -13 (leaves_1_quote) -28 (leaves_2_quote) 20
acquiesc~ (leaves_2) -13
address~ (closes) -17 (leaves_0) 20 (leaves_2) -21
add~ (closes) 30 (leaves_0) -24 (leaves_1) -28 (leaves_2_quote) 15
admit~ (closes) 15 (leaves_2) -21
adopt~ (leaves_1) 37
advic~ (leaves_2) -27
advoc~ (leaves_1) -16 (leaves_2) 13
agree~ (leaves_0) -26 (leaves_1) 12 (leaves_1_quote) -13
aim~ (leaves_2) 12 (leaves_2_quote) -24
air~ (leaves_0) 28
alert~ (leaves_0) 22
allege~ (closes) -13 (leaves_0) 34 (leaves_2) -19
allow~ (leaves_0) 13 (leaves_2) -14
allud~ (leaves_0) -20
angri~ (leaves_2) 14
announce~ (closes) -17 (leaves_1) 28 (leaves_2) -15
answer~ (leaves_0) 12 (leaves_2) 34
appear~ (leaves_0) -14 (leaves_1) 29 (leaves_2) -21 (leaves_2_quote) 28
applaud~ (closes) 35 (leaves_2) -22
argue~ (leaves_0) 15 (leaves_0_quote) 15 (leaves_1) -16 (leaves_2) -22
argument~ (leaves_1) -21 (leaves_2) -19 (leaves_2_quote) 13
articul~ (leaves_1) -17 (leaves_2) 17
ask~ (closes) -19 (leaves_0) 40 (leaves_0_quote) 19 (leaves_1) -19 (leaves_1_quote) 14 (leaves_2_quote) -30
assail~ (leaves_0) 18
assert~ (closes) 26 (leaves_0) 12 (leaves_2) -30
assess~ (leaves_1) 17
assum~ (leaves_1) -17
assure~ (closes) 28 (leaves_2_quote) -22
attack~ (leaves_0) 23
attribut~ (leaves_0) -12 (leaves_2) -27
author~ (leaves_0) -20
avoid~ (leaves_1) 12
back~ (closes) -39 (leaves_2) 15
ban~ (leaves_1) 39 (leaves_2) -22
becam~ (leaves_2) 17
becom~ (leaves_2) 22 (leaves_2_quote) 29
begin~ (leaves_1) -17 (leaves_2) 28 (leaves_2_quote) -20
begun~ (leaves_0) 18
believe~ (closes) 16 (leaves_0) -17 (leaves_1) -23 (leaves_2_quote) 14
bemoan~ (leaves_1) -17 (leaves_1_quote) -17
bet~ (leaves_2) -18
blame~ (closes) 19 (leaves_1) -18 (leaves_2) -26 (leaves_2_quote) 22
blast~ (closes) -13 (leaves_0) -32 (leaves_2) 19
boast~ (closes) -19 (leaves_0) 33 (leaves_1) -23
boo~ (leaves_0) -12
brag~ (leaves_2) 13
breach~ (leaves_2) 17
broker~ (leaves_0) 22
call~ (leaves_0) -27 (leaves_0_quote) -42 (leaves_1) 25 (leaves_1_quote) 16 (leaves_2_quote) -18
campaign~ (leaves_0) -15 (leaves_1) 19
captur~ (leaves_0) 23
care~ (leaves_1) 24 (leaves_2) -29 (leaves_2_quote) -24
carri~ (leaves_0) 21 (leaves_2) -21
cast~ (leaves_2_quote) -12
center~ (leaves_2) -32
certain~ (leaves_2) -21
challeng~ (closes) 25 (leaves_0) -44
chant~ (leaves_2) 15
charge~ (closes) 17 (leaves_1) -16
chide~ (leaves_2) -13
choos~ (leaves_1) -14
chosen~ (leaves_1) 12
chose~ (leaves_0) 19
churn~ (leaves_2) -16
cite~ (closes) 26 (leaves_1) -31
claim~ (leaves_0) -13 (leaves_1_quote) -15 (leaves_2) 20 (leaves_2_quote) 16
clarify~ (leaves_0) 24 (leaves_2) -18
clear~ (leaves_2) -13
come~ (closes) -24 (leaves_2) 22
comment~ (leaves_0) -20 (leaves_2) 15
compar~ (closes) 36 (leaves_0) -16 (leaves_2_quote) -23
complain~ (closes) 21 (leaves_0) -12
concede~ (closes) -15 (leaves_0) 13 (leaves_2_quote) 12
concern~ (leaves_0) -29 (leaves_1) -16
conclude~ (leaves_0) 13 (leaves_1) -24 (leaves_2_quote) 17
condemn~ (leaves_1) 18
confirm~ (closes) -23 (leaves_0) 17 (leaves_1) -20 (leaves_2) 21
conflat~ (leaves_0) -21
congratul~ (leaves_0) -12
consciou~ (leaves_2_quote) 18
consid~ (leaves_0) -53 (leaves_1) 13 (leaves_2) 18
contend~ (leaves_1) 22
continue~ (leaves_1) -33 (leaves_2) 14 (leaves_2_quote) -14
contradict~ (leaves_2_quote) -19
contrast~ (leaves_0) -27
conven~ (leaves_2) -24
counter~ (leaves_0) 16
coverag~ (leaves_2) 12
cover~ (leaves_0) 17 (leaves_1_quote) -13 (leaves_2) 15 (leaves_2_quote) -26
creat~ (leaves_2) -40
criticize~ (leaves_0) -23 (leaves_0_quote) 15 (leaves_1) -18 (leaves_1_quote) -15 (leaves_2_quote) 35
critic~ (leaves_1) -19
decid~ (closes) -37 (leaves_0) 26 (leaves_1) 12
decis~ (closes) -17
declare~ (closes) -43 (leaves_0) -25 (leaves_1_quote) 14 (leaves_2) 46 (leaves_2_quote) -17
declin~ (leaves_0) 14 (leaves_1) 19 (leaves_2) -31
decry~ (closes) -16 (leaves_0) 20 (leaves_1) -12
dedic~ (leaves_0) 19
deem~ (leaves_0) -12 (leaves_2) 13
defend~ (leaves_0) -24 (leaves_2) 15
demand~ (leaves_0) 17 (leaves_2) 13
demonstr~ (leaves_1) -28 (leaves_2) 12
denounce~ (closes) -30 (leaves_0) 31
deny~ (closes) -32 (leaves_2) 31
deride~ (leaves_0) -14
determin~ (closes) 19 (leaves_2) -14
dictat~ (leaves_0) -14
difficult~ (leaves_2) 12
disagre~ (leaves_1) -16
disavow~ (leaves_0) -13
disclose~ (leaves_1) -27 (leaves_2) 15
discuss~ (closes) 31 (leaves_1) -17 (leaves_2) -47 (leaves_2_quote) 25
dislik~ (leaves_2) -16
dismiss~ (leaves_0) -19 (leaves_0_quote) 23 (leaves_1) -21
distanc~ (leaves_1) 17
divid~ (leaves_2) -24
doubt~ (leaves_2) 14
draft~ (leaves_2) -12
dwell~ (leaves_0) 20 (leaves_1) -20
eager~ (closes) -31 (leaves_2) 20
elect~ (leaves_1) 15
embrac~ (closes) -38 (leaves_0) 24 (leaves_2) 21
emerg~ (leaves_1) 12
emphasize~ (closes) 28 (leaves_0) -18 (leaves_2) -13
encourage~ (closes) -18 (leaves_0) -17 (leaves_1) -24 (leaves_2) 37
endors~ (closes) -24 (leaves_2) 25
endur~ (leaves_2) -20
end~ (leaves_0) 14
enjoi~ (leaves_0) -13
estimate~ (closes) -17 (leaves_1) 16
eviscer~ (leaves_2) -27
expand~ (leaves_2) -20
expect~ (leaves_0) -16 (leaves_1) -26 (leaves_2) 21
explain~ (leaves_0) 13 (leaves_0_quote) 36 (leaves_2_quote) -56
explor~ (leaves_2) 17
expos~ (leaves_0) -18 (leaves_1) 30
express~ (leaves_0) 12 (leaves_2) -28
extol~ (leaves_1) -22
face~ (leaves_2_quote) 14
fail~ (leaves_0) -21 (leaves_1) -25
favor~ (leaves_2) -15
fear~ (closes) 26 (leaves_1) -15
feel~ (closes) 18 (leaves_1) 31 (leaves_2) -33
file~ (leaves_0) 32 (leaves_1) -16 (leaves_2) -14
find~ (closes) 34 (leaves_0) -32 (leaves_2) -32
focus~ (leaves_1) -29 (leaves_2) 21
follow~ (leaves_1) -20
found~ (closes) 43 (leaves_1) -22 (leaves_2) -23
gave~ (leaves_0) -27 (leaves_1) 20
goal~ (leaves_2) -14
goe~ (leaves_0) -15
gone~ (leaves_2) -22
go~ (leaves_1) 19 (leaves_2) 21
grappl~ (leaves_2) -16
grievanc~ (leaves_2) -27
gush~ (leaves_0) 25
hail~ (leaves_0) -20
hard~ (leaves_2) 19
headlin~ (leaves_2) 12
held~ (leaves_1) -12 (leaves_2) 17
highlight~ (closes) 46 (leaves_0) -22 (leaves_1) -28
hijack~ (leaves_0) 23
hint~ (leaves_2) -17
hire~ (leaves_0) -23
hit~ (closes) 13 (leaves_0) -18
hope~ (leaves_0) 12 (leaves_0_quote) -13
identifi~ (closes) -16 (leaves_1) 19 (leaves_2) -13
ignor~ (closes) -21 (leaves_0) 25
import~ (leaves_2) -15
inclin~ (leaves_0) 17
includ~ (closes) 48 (leaves_0) -18 (leaves_1) -16 (leaves_2) -16 (leaves_2_quote) -21
indicate~ (closes) 23 (leaves_2) -31 (leaves_2_quote) 14
insist~ (leaves_0) 29 (leaves_1) -20 (leaves_2_quote) -20
intend~ (leaves_0) 18 (leaves_1_quote) -13 (leaves_2_quote) 12
introduc~ (closes) -15
invok~ (closes) -19
issu~ (closes) 19 (leaves_0) -12
join~ (leaves_1) 17 (leaves_2) -22
keep~ (leaves_0) 27
knew~ (closes) -21 (leaves_1) 29
knock~ (leaves_1) -13 (leaves_2) -15
known~ (leaves_0) -35 (leaves_2) 17
laid~ (leaves_1) -19 (leaves_2) -13
lai~ (leaves_0) -21
lament~ (closes) 26 (leaves_1) -22
lash~ (leaves_2) 12
late~ (leaves_2) -20
launch~ (closes) 20
learn~ (closes) -28 (leaves_1) -17 (leaves_2) 30
led~ (leaves_0) -29
leeri~ (leaves_2) 18
liken~ (leaves_0) -19
like~ (closes) -23 (leaves_0) 13 (leaves_1) -12 (leaves_2) 16
list~ (leaves_0) -18 (leaves_2) 24
lobbi~ (leaves_0) 16
log~ (leaves_2) -14
look~ (leaves_0) -45 (leaves_1) -18 (leaves_2) 21
made~ (closes) -16 (leaves_0) 19
maintain~ (leaves_2) 22
make~ (closes) -18 (leaves_0) 17
manag~ (leaves_0) -21
marvel~ (leaves_1) -17 (leaves_2) 15
mention~ (leaves_0) -56 (leaves_1) 24
messag~ (leaves_1) -18 (leaves_2) -12
met~ (leaves_2) 21
mock~ (leaves_0) 20 (leaves_1_quote) -12
mount~ (leaves_0) -19
mull~ (leaves_0) -19
name~ (leaves_0) -30 (leaves_1) 17 (leaves_2) 21
need~ (leaves_0) 13 (leaves_1) 13 (leaves_2) -21
negoti~ (leaves_0) -13
nomin~ (leaves_1) -24 (leaves_2) 12
note~ (closes) 40 (leaves_0_quote) -15 (leaves_1) -78 (leaves_2) 20 (leaves_2_quote) -36
observe~ (leaves_1) -14
offer~ (leaves_0) -36
open~ (leaves_0) 16 (leaves_1) -15
oper~ (leaves_2) -31
opposit~ (leaves_0) -12
oppos~ (closes) -43 (leaves_1) 21 (leaves_2) 20
opt~ (leaves_1) 13 (leaves_2) -25
order~ (leaves_1) -25 (leaves_2) 13 (leaves_2_quote) 15
outlin~ (leaves_2) -30
paid~ (leaves_1) 15
passion~ (leaves_2) 13
pass~ (leaves_0) 17 (leaves_2) -14
peg~ (leaves_0) -27
persuad~ (leaves_0) 24 (leaves_1) 20 (leaves_2) -25
pick~ (leaves_0) 18 (leaves_2) 18
pivot~ (leaves_2) -18
plai~ (leaves_1) -14 (leaves_2) -18
plan~ (leaves_0) -27 (leaves_1) -27 (leaves_2) 28
platform~ (leaves_2) -24
plead~ (leaves_1) -17
pledge~ (leaves_0) -28 (leaves_1) -34 (leaves_1_quote) -13 (leaves_2) 29 (leaves_2_quote) 17
point~ (leaves_2) -16
portray~ (closes) 22 (leaves_0) 13 (leaves_1_quote) -32 (leaves_2) -17 (leaves_2_quote) -17
pose~ (leaves_2_quote) -13
postur~ (leaves_1) -25
post~ (closes) -20 (leaves_0) 15 (leaves_1) 14 (leaves_2) -13
praise~ (leaves_0) 17 (leaves_1) -29 (leaves_1_quote) -25 (leaves_2) 21 (leaves_2_quote) 12
predict~ (leaves_2) -20
prefer~ (leaves_0) -13 (leaves_1) 12
premier~ (leaves_2) -15
proclaim~ (leaves_0_quote) 23
prohibit~ (leaves_2) 20
project~ (leaves_2) 18
promise~ (leaves_0) -21
promot~ (leaves_0) -19 (leaves_2) -12
pronounc~ (leaves_2_quote) -21
propose~ (leaves_1) 32 (leaves_2) -23
protest~ (leaves_1) 28 (leaves_2) -12
proud~ (leaves_0) -16 (leaves_1) -30 (leaves_2) 15
prove~ (leaves_0) -16 (leaves_2) 16
provid~ (closes) 15 (leaves_1) -28 (leaves_2) 14
publish~ (closes) 35 (leaves_1) 13 (leaves_2) -41 (leaves_2_quote) -19
pursu~ (leaves_0) 27
push~ (leaves_0) -27 (leaves_1) 14
put~ (closes) 25 (leaves_0) -35
question~ (leaves_0) -22 (leaves_1_quote) 16
quick~ (closes) 26 (leaves_0) -20 (leaves_1) -13
quot~ (closes) 25
rais~ (leaves_0) 13 (leaves_2) -20
ran~ (leaves_0) 13
realiz~ (leaves_2) -15
rebuf~ (leaves_2) 12
rebuk~ (leaves_2) -48 (leaves_2_quote) 28
recall~ (closes) 33 (leaves_1) -32 (leaves_1_quote) -17 (leaves_2) 13
recapitul~ (leaves_2) 12
recogn~ (closes) 23 (leaves_1) -15 (leaves_2_quote) 15
recount~ (leaves_0) 13
referenc~ (closes) 18 (leaves_2) -13
refer~ (leaves_2) -14 (leaves_2_quote) -18
reflect~ (leaves_0) -24 (leaves_2) -42
refus~ (leaves_1) 14
regard~ (leaves_2) 14
regist~ (leaves_0) -22
reiterate~ (leaves_0) 16 (leaves_1) -12
reject~ (leaves_0) 16 (leaves_1) -17
releas~ (leaves_0) 23 (leaves_1) 29 (leaves_1_quote) -15 (leaves_2) -32
relish~ (leaves_1) 25 (leaves_2_quote) 17
reluct~ (leaves_1) 18
remain~ (closes) -15 (leaves_0) 22
remark~ (closes) 16
rememb~ (closes) 51 (leaves_1) -28 (leaves_2) -36
remind~ (leaves_1) 16 (leaves_2) -46
renew~ (leaves_2) 21
repeat~ (closes) -12 (leaves_0) 29 (leaves_2) -25
reply~ (closes) 17
report~ (closes) 22 (leaves_1) -15 (leaves_1_quote) -27 (leaves_2) 15 (leaves_2_quote) -22
repres~ (leaves_1) 22
request~ (leaves_0) -13 (leaves_2) -26
requir~ (leaves_0) -15
resist~ (leaves_1) -18
respond~ (closes) 15 (leaves_1) 19 (leaves_2) -43
respons~ (leaves_0) 18
return~ (leaves_0) -12
retweet~ (leaves_1_quote) -15
reveal~ (leaves_0) -15 (leaves_1) 23
revisit~ (leaves_0) 25 (leaves_1) 26
rule~ (closes) -23 (leaves_0) 23
saw~ (closes) 27 (leaves_0) -23
say~ (closes) 29 (leaves_0) -15 (leaves_0_quote) -38 (leaves_1) 32 (leaves_1_quote) 15 (leaves_2) -19 (leaves_2_quote) -17
scrap~ (leaves_1) 12
seek~ (leaves_1) -26
seem~ (leaves_0) -37 (leaves_0_quote) 21 (leaves_1) -18 (leaves_1_quote) 17
seen~ (leaves_2) -27
see~ (closes) 23 (leaves_0) -34 (leaves_1) -17 (leaves_2_quote) 12
seiz~ (leaves_0) 25
sent~ (closes) 23 (leaves_0) -18
set~ (leaves_2) 12
share~ (leaves_1) -18 (leaves_2) 21 (leaves_2_quote) -20
shown~ (closes) 15 (leaves_0) -17 (leaves_1) -17
show~ (closes) 36 (leaves_1) -28 (leaves_2_quote) -25
shrug~ (leaves_0) 22
shut~ (leaves_1) -14
side~ (leaves_2) 18
signal~ (closes) -18 (leaves_1_quote) 18
sign~ (closes) -33 (leaves_1) 16
singl~ (leaves_0) -14
skeptic~ (leaves_0) -12
slam~ (leaves_0) -14 (leaves_0_quote) 17 (leaves_2) -21 (leaves_2_quote) 20
sought~ (closes) 32 (leaves_0) -28 (leaves_1) -24
sound~ (closes) 23 (leaves_0) -33
spar~ (leaves_2) 16
speak~ (leaves_0_quote) 23
speculate~ (leaves_1) 16 (leaves_2) 21
spent~ (leaves_0) -18
spoke~ (closes) -15 (leaves_0) -33 (leaves_1) 27
spot~ (leaves_2) -18
stai~ (leaves_2) 13
stand~ (leaves_0) -13
start~ (closes) -12 (leaves_1) 23 (leaves_2) -15
statement~ (leaves_2) 27
state~ (leaves_0) 24 (leaves_0_quote) -12 (leaves_1) -41
stood~ (leaves_2_quote) -20
stop~ (leaves_1) 14
strategi~ (leaves_2) -28
stress~ (closes) 28 (leaves_0) -30 (leaves_1) -12
struggl~ (leaves_1) 15
stuck~ (leaves_2_quote) -22
submit~ (leaves_0) 24 (leaves_2) 20
suggest~ (leaves_0_quote) -12 (leaves_1) -22 (leaves_1_quote) -20 (leaves_2) 15 (leaves_2_quote) 17
support~ (leaves_1_quote) 18
taken~ (leaves_0) -15 (leaves_2) 19
take~ (closes) 43 (leaves_0) -32
talk~ (leaves_1) -22
target~ (leaves_2) -14
tell~ (closes) 15 (leaves_0) -19 (leaves_0_quote) -23
testify~ (leaves_2) -20
thank~ (leaves_0) 14 (leaves_1) -35
think~ (leaves_2) -24 (leaves_2_quote) 15
threaten~ (leaves_1) 14 (leaves_2) -12
thrill~ (leaves_1) 16
tick~ (leaves_2) 22 (leaves_2_quote) -21
ting~ (leaves_1) -24 (leaves_2) 23
titl~ (leaves_2) 16
took~ (leaves_1) -12
touch~ (leaves_1) -22
tout~ (leaves_0) 15
tri~ (closes) -12 (leaves_2) 17
try~ (closes) 14 (leaves_0) -14 (leaves_1) 12 (leaves_2) -12
turn~ (leaves_0) 12
tweet~ (closes) -21 (leaves_0) 25 (leaves_1) 32 (leaves_2) -22 (leaves_2_quote) -19
underline~ (leaves_2) 14
underscore~ (leaves_0) 18
understand~ (leaves_1) -16
understood~ (leaves_1) -25 (leaves_2) -17
unifi~ (leaves_1) 16
unit~ (leaves_0) 21
unveil~ (leaves_1) -20 (leaves_2) -19
upbeat~ (leaves_0) -16
urge~ (closes) 15 (leaves_1) -39
us~ (leaves_0) -22 (leaves_0_quote) 19 (leaves_1) -39 (leaves_2) 22
valuat~ (leaves_0) 16
veer~ (leaves_2_quote) 14
veto~ (leaves_1) 16
view~ (closes) -15 (leaves_1) 18
voic~ (closes) -26 (leaves_1) 19 (leaves_2_quote) 17
vote~ (closes) -13 (leaves_2) 15
vow~ (leaves_0) -36 (leaves_1) 16
want~ (closes) 22 (leaves_0) -21
warn~ (leaves_1) 26 (leaves_2) -17
watch~ (leaves_0) 19 (leaves_1) 13 (leaves_2) -12 (leaves_2_quote) 12
weigh~ (leaves_2_quote) -13
welcom~ (leaves_0) 23
well-receiv~ (leaves_2) 14
went~ (leaves_1) -13 (leaves_2_quote) 13
willing~ (leaves_1_quote) -13
withdrew~ (leaves_2) 14
wonder~ (closes) 20 (leaves_1) -14
work~ (leaves_2) -33
worry~ (leaves_0) -17 (leaves_1) -16 (leaves_2) 18
write~ (leaves_2_quote) -14
yearn~ (leaves_2) 12
zero~ (leaves_0) 19

108 end: length, beginning
(0_long) (about_first) -12 (as_first) -15 (clause_first) 54 (for_first) -13 (how_first) -23 (on_first) -17 (phrase_first) 39 (quote_first) 44 (that_first) -27 (what_first) -22
(14_long) (of_first) 23 (on_first) -21 (phrase_first) -26 (quote_first) -13 (that_first) 18 (whether_first) 24
(1_long) (about_first) 17 (as_first) 21 (clause_first) 34 (for_first) 23 (how_first) -16 (on_first) -17 (phrase_first) 16 (that_first) 51 (to_first) 12 (what_first) -19 (why_first) -12
(29_long) (as_first) -26 (clause_first) -23 (for_first) -22 (on_first) -15 (quote_first) -25 (to_first) -19 (what_first) 19 (why_first) -12
(30_long) (as_first) -17 (clause_first) -31 (for_first) -17 (phrase_first) 15 (quote_first) -25 (that_first) -19 (what_first) -23 (whether_first) 22
(3_long) (about_first) 27 (as_first) -14 (clause_first) 19 (for_first) 24 (how_first) 17 (of_first) -14 (on_first) 37 (phrase_first) -19 (that_first) -23 (what_first) 19 (whether_first) -18
(7_long) (about_first) -30 (as_first) 13 (phrase_first) -13 (quote_first) -17 (to_first) 25 (what_first) -14 (whether_first) -15 (why_first) 17

109 end: length, rest
(0_long) (leaves_0) 31 (leaves_0_quote) 26 (leaves_1) 20 (leaves_2) 34 (leaves_2_quote) 16
(14_long) (closes) 13 (leaves_0) -40 (leaves_0_quote) -109 (leaves_1) -19 (leaves_1_quote) 21
(1_long) (leaves_0) 41 (leaves_1) -17 (leaves_2) 48
(29_long) (leaves_0) -82 (leaves_2) -18
(30_long) (leaves_0) -49 (leaves_1) -51 (leaves_1_quote) -23 (leaves_2) -51 (leaves_2_quote) 19
(3_long) (leaves_0) -12 (leaves_0_quote) 12 (leaves_1) 24
(7_long) (leaves_0) -19 (leaves_0_quote) -53 (leaves_1) 13

110 end: marks, rest
(0_marks) (closes) 23 (leaves_0_quote) -27 (leaves_1) 34 (leaves_1_quote) 17 (leaves_2) 53 (leaves_2_quote) 30
(1_marks) (closes) -26 (leaves_0) -61 (leaves_0_quote) -34 (leaves_1) -48 (leaves_2) -33 (leaves_2_quote) -44
(2_marks) (closes) 17 (leaves_0) -64 (leaves_0_quote) -26 (leaves_1_quote) -14 (leaves_2) -17 (leaves_2_quote) 18
(3_marks) (leaves_0) -28 (leaves_0_quote) -13 (leaves_1) -71 (leaves_1_quote) -33 (leaves_2) -45

111 end: marks, next word
(0_marks) $ -24 ' -71 's -61 ( 12 (edge) 23 ) 48 , 57 - 34 -- 29 ; 77 a -15 about -68 adding 41 after 78 again 20 against -27 ago -26 ahead -16 all 18 allowing 18 almost -16 among -21 an -15 and 71 appeal 26 appeared 16 are 31 away -17 back -29 be -29 because 22 been -24 before 38 behind -15 being -26 better 20 between -33 both 18 but 71 by 37 ca -12 can -18 central 26 comes 23 compared 32 conservative -12 could 17 cruz -14 democratic -13 despite 56 did 12 directly -16 donald -12 down -17 during 19 early 16 election 25 entering -19 even 46 ever 33 far -19 following 21 forward -16 friday 15 had -47 have 18 he -18 helped 22 her -25 here 15 him -27 his -42 home 23 how -29 if -21 in 30 include 16 instead 15 is 33 it -31 just 15 last 38 late 22 later 27 left 19 less 18 looking -13 may 25 might -23 monday 23 most -13 mrs. 17 needed -12 next -27 no -15 now 22 n’t -16 obama -19 of -101 off -12 once 19 online 40 only 12 or -55 other -17 out -29 played 20 presidential -22 primary -21 rather -20 recently 16 running -13 said 40 sanders -17 saying 16 seeking 19 several 39 she -25 should -30 since 25 so 38 states -12 such -17 ted -15 than 19 the -16 their -20 these 25 through 50 thursday 41 to -28 together -16 too 13 trump -28 tuesday 36 turned 20 under -12 until 47 using 21 wednesday 32 well -19 what -17 when 48 whether -21 which 23 while 42 whose 20 why -12 with 16 within 12 without 40 you 20 – 32 ’ -55 ’s -62 “,” -23 “” -19
(1_marks) ( 44 (edge) -17 (number) -17 , -22 - 34 . -16 : 23 a -14 after -16 also 21 and -89 are -15 because -16 before -18 by -38 during 22 for -26 from -20 has -15 his 20 in -68 is -28 of -13 on -20 or 15 saturday 19 since -13 the -17 though 22 was -15 were 20 which 26 who 34 – -25 — 34
(2_marks) , -21 -- 21 . 18 : 17 ; 17 after -16 and -50 as -13 in -32 on -21 when 21 which -17 — 50
(3_marks) ( -26 (edge) 20 ) -22 , -60 - -13 ; -26 and -35 — 18

112 end: next report, next word
(no_report) $ -22 ' -54 's -55 (edge) 12 (number) -54 , -47 -- 19 : -26 ; 33 ? 15 a -25 about -60 across -17 adding 55 after 16 again 19 against -22 ago -13 ahead -13 all 17 allowing 19 almost -16 also 14 amid 16 among -24 an -14 and -124 appeal 26 appeared 16 as -26 at -28 away -17 back -31 be -28 because -13 been -23 behind -17 being -22 better 20 between -32 but -12 by -63 ca -12 called -12 calling -12 can -20 carried 26 central 26 claiming 19 clearly 20 clinton 15 comes 22 conservative -12 could 19 democratic -13 despite 57 did 12 direct 26 do -20 down -17 early 17 election 25 else -12 entering -18 even 21 ever 32 far -20 following 21 for -57 forward -16 friday 15 from -17 gets 26 had -43 he -20 helped 22 her -22 here 27 hillary 12 him -26 home 24 how -29 if -24 in -24 increased 20 instead 14 is 30 it -33 largely -12 late 21 left 20 less 18 like -28 looking -14 may 23 might -20 monday 24 more -22 most -12 mrs. 17 must 12 needed -13 next -27 no -14 not -18 n’t -16 obama -17 of -89 on -35 online 40 only 13 or -44 other -13 out -25 played 20 presidential -21 primary -21 rather -20 referring 16 remain 26 rubio -12 said 38 sanders -13 saying 15 seeking 19 seemed 23 several 24 she -26 should -29 so 22 still -18 such -19 suggesting 13 ted -19 telling 18 than -18 that -23 the -47 their -19 them -12 these 25 though 20 throughout 17 thursday 17 to -22 together -16 too 13 toward 12 trump -24 tuesday 38 turned 21 under -12 until 30 via 28 wednesday 18 well -20 what -16 when 20 where -14 whether -21 which 34 while -17 why -12 will -14 with -19 within 12 without 39 you 20 – 12 — 17 ’ -51 ’s -57 “” -21
(report_hanging) , 93 - 59 and 89 before 47 by 67 “,” -12
(report_later) ' -19 ( 23 (number) 36 , 40 - 37 ; 47 about -15 after 53 against -12 and -19 are 26 as 27 at 43 because 18 but -16 by 40 clinton -14 could -14 during 37 for 29 has 12 have 32 in 56 is -17 last 45 more 22 not 13 of -33 on 42 than 30 that 19 the -30 to -27 was -17 were 15 when 40 who 34 with 51 ’ -14
(report_next) , 78 : 41 ; 24 after 50 and 151 as 16 because 25 but 91 has -19 have -21 the 38 when 27 — 20

113 end: next report, rest
(no_report) (closes) 15 (leaves_0) -40 (leaves_0_quote) -59 (leaves_1) -83 (leaves_1_quote) -153 (leaves_2) -146 (leaves_2_quote) -171
(report_hanging) (leaves_1) 98 (leaves_1_quote) 53 (leaves_2) 111 (leaves_2_quote) 85
(report_later) (leaves_0) -25 (leaves_1) 105 (leaves_1_quote) 41 (leaves_2) 134 (leaves_2_quote) 51
(report_next) (leaves_1) 100 (leaves_1_quote) 83 (leaves_2) 142 (leaves_2_quote) 118

114 end: tag, next tag
ADJ ADJ -86 AUX 49 NUM -15 PRON -20 PROPN -92 PUNCT 18 SCONJ 24 VERB -27
ADP ADJ -94 ADP -65 ADV -92 AUX -13 CCONJ -27 DET -128 NOUN -95 NUM -62 PRON -119 PROPN -165 PUNCT 37 QUOTE -17 VERB -66
ADV ADJ -119 ADP -25 ADV -61 DET -51 NOUN -14 NUM -20 PART -20 PRON -39 PROPN -26 PUNCT -19 SCONJ -36 VERB -127
AUX ADJ -52 ADP -43 ADV -83 AUX -80 PART -70 PUNCT 29 QUOTE -14 SCONJ -13 VERB -164
CCONJ PUNCT -20
DET PUNCT 37
INTJ PUNCT -20
NOUN (edge) -25 ADJ 67 ADP 12 ADV 50 AUX 52 CCONJ 59 DET 55 NOUN -25 NUM 44 PROPN 45 PUNCT 45 QUOTE -16 SCONJ 57 VERB 28
NUM ADJ -25 ADP -21 CCONJ 41 NOUN -39 NUM -31 PROPN -16 SCONJ 20 VERB -14
PART ADJ -41 ADV -30 AUX -18 NOUN -51 PART -18 PROPN -13 VERB -64
PRON ADP 38 AUX -132 CCONJ 13 DET -31 PRON -48 PROPN 16 QUOTE -15 VERB -104
PROPN (edge) 40 ADP 45 ADV 45 DET 47 NOUN -123 NUM 23 PART 16 PRON 45 PROPN -125 PUNCT 21 QUOTE 17
PUNCT (edge) -62 CCONJ -26 PUNCT -106
QUOTE (edge) 19 ADJ 25 ADP 39 ADV 26 AUX 16 DET 60 PRON 41 PROPN 65 PUNCT 53 VERB 132
SYM NUM -33 PUNCT -43
VERB ADJ -58 ADP -64 ADV -55 AUX -40 CCONJ -37 DET -120 NOUN -37 NUM -15 PART -18 PRON -46 PROPN -66 PUNCT 37 SCONJ -13 VERB -23

115 end: word, next tag
$ NUM -33
% PUNCT -16
's ADJ -23 NOUN -25
(number) ADJ -25 ADP -21 CCONJ 41 NOUN -39 NUM -31 PROPN -16 SCONJ 20 VERB -14
) (edge) -62 CCONJ -26 PUNCT -106
abortion PUNCT 21
abortions PUNCT 31
about ADV -14 DET 22
abroad PUNCT 17
account PUNCT -16
act ADP 20 PUNCT 15
action PUNCT 33
actions ADP -17 PUNCT -25
ad ADP 19
again PUNCT -20
agenda PUNCT -16
agreement ADP -19 PUNCT -19
ahead ADP 23
along ADP -12
amendment PUNCT 22
america PUNCT 23
americans PUNCT 19 VERB -12
and PUNCT -46
appearance ADP -15
approach PUNCT -29
as ADJ -23 ADV -34 DET -31
at ADV -12
attack ADP -21 PUNCT -24
attacks ADP -40 PUNCT 34
back ADP 15 PUNCT 28
ban ADP -39
be ADJ -14 PUNCT 27 VERB -18
because PUNCT -28
behavior ADP 17
behind PUNCT 34
benghazi PUNCT 16
better ADP -20 PUNCT 27
bid ADP 19 PUNCT -18
biden PUNCT 41
bill PRON -17 PUNCT 19 SCONJ 42 VERB -18
billionaire PUNCT -13
border ADP -16 PUNCT 20
bush ADP 22 CCONJ -12
business ADP 20 PUNCT -21
by VERB -17
campaign ADP 14 AUX -17 CCONJ 12 PUNCT -12
candidacy ADP 17
candidate ADP -13 PUNCT -59
candidates ADP 12 PUNCT -12
care ADP 20 CCONJ -24
carson PUNCT 22
case ADP 30 PUNCT -13
caucus PUNCT 12
center PUNCT -21
change ADP -22 PUNCT 24
charge ADP 22
children PUNCT 31
china PUNCT -13
classified PUNCT -38
cleveland PUNCT 14
clinton ADP 20 PART 56 PUNCT 15 SCONJ -20
college PUNCT 23
come ADP -14
comments ADP 20 PUNCT 22
committee ADP -14 VERB 24
companies PUNCT -14
company PUNCT -43
conference PUNCT -29
congress PUNCT 17
conservative PUNCT 15
contest PUNCT -30
control ADP 14 PUNCT -19
convention ADP -23 AUX 19 PUNCT 50
country ADP 29 AUX -12 CCONJ 14
courses PUNCT 35
court ADP 13
crisis ADP 18
criticism ADP 16 PUNCT 15
cruz ADP 34 AUX -19 CCONJ -12 PUNCT 18
cuts ADP 23
day ADP -28
days ADP -27 PUNCT -59
deal ADP -50 PUNCT -16
death ADP -13
debate ADP -42 PUNCT -21
debates ADP -21
decades PUNCT -34
delegates ADP 21 PUNCT 19
department PUNCT 31
did PUNCT -42
differences ADP 15
do PUNCT 13
donations ADP -21
down ADP 17
earlier PUNCT -14
education PUNCT 22
effort ADP -16
efforts ADP -31 PART -12
elected PUNCT 18
election ADP 21 PUNCT 53
elections PUNCT -16
else PUNCT 40
email ADP 23
emails ADP -28 PUNCT 16
endorsement ADP 25
establishment PUNCT -20
europe PUNCT 35
even SCONJ -38
events PUNCT 16
expansion ADP 21
family PUNCT -17
father PUNCT -31
fight ADP -16
for ADJ -15 ADV -22 DET -19 NOUN -12 PRON -16
forward PUNCT 28
foundation AUX 25
friday PUNCT -47
from VERB -17
front-runner PUNCT 43
future PUNCT 19
go ADP -16
government PUNCT -14
governor PUNCT -32
group PUNCT -17
groups PUNCT 15 VERB 24
guns PUNCT -16
had VERB -13
hampshire PUNCT 40
has VERB -14
have PUNCT 33 VERB -20
he ADV -19 AUX -50 CCONJ -22 VERB -44
hearing PUNCT 30
her NOUN -35 PUNCT 14
heritage PUNCT 12
hillary PROPN -13
him ADV -12 AUX 41 DET -12 PUNCT 39 SCONJ -23
himself ADP -37 PUNCT 18
history PUNCT -16
home ADP 22 PUNCT -40
hours ADP -34 PUNCT -29
house ADP -24 PUNCT 12
husband PUNCT 24
idea ADP 23 PUNCT -26
immigrants ADP -35 PUNCT 17
immigration ADP 19 CCONJ 19
in ADJ -18 DET -28 NOUN -14 NUM -15 PRON -22 PROPN -33 VERB -19
industry PUNCT -17
information ADP 13 PUNCT -18
interest ADP 17
interests ADP 14
interview ADP -19
iowa CCONJ -16
iraq CCONJ -14
is ADV -15
israel PUNCT 14
issue ADP 19
issues ADP -12 PUNCT 19
it ADP 50 ADV 19 AUX -46 PUNCT -25 VERB 24
january PUNCT 15
job ADP 17 PUNCT 35
jobs CCONJ 21
jr. PUNCT 15
july PUNCT 56
just ADP -15
kasich PUNCT -54
late PROPN -14
later PUNCT -26
laws PUNCT 19
lead ADP -12 PUNCT 23
leader ADP -19
leaders PUNCT -40
leadership PUNCT 25
leave PUNCT 39
left PUNCT -27
legislation PUNCT 37
liberal PUNCT 31
libya PUNCT 40
line ADP -15
lines ADP 24
made ADP -12
manager PUNCT -12
march PUNCT 53
marriage PUNCT 15
media PUNCT -39
meeting ADP 17
message ADP -23
mexico PUNCT 44
minister PUNCT -22
monday PUNCT -62
money ADP -19 PUNCT -13
months PUNCT -14
more ADJ -14 ADP -61 ADV -18
morning PUNCT -63
movement PUNCT 38
mr. PROPN -26
muslims PUNCT -18 VERB -18
name PUNCT 23
need ADP -18
nevada PUNCT 14
new PROPN -13
news ADP 30 PUNCT -12
night PUNCT -19
nomination ADP -13
nominee ADP 17 PUNCT 31
not ADP -12 ADV -16 PART -18 VERB -29
november PUNCT 37
numbers PUNCT 14
n’t VERB -14
obama ADP 18 ADV 12 AUX -20 CCONJ 17 PART -15
of ADJ -25 DET -32 NOUN -25 PRON -20 PROPN -25 VERB -29
officials ADP 18
on DET -23 PROPN -53
only ADP -12
opinion ADP -16
opponents PUNCT 21
opposition ADP -32
other ADP -14
others PUNCT 38
out PUNCT 46
overseas PUNCT 41
own PUNCT -37
party AUX -21 CCONJ -18
past PUNCT -40
path ADP -14
people ADP -27 AUX -26
percent ADP -13 CCONJ -14
place PUNCT 65
plans ADP -12 PUNCT -12
platform PUNCT 32
point PUNCT -24
points ADP 12
policies ADP 18 PUNCT 19
policy ADP 62 PUNCT -27
politics CCONJ 26 PUNCT 32
polls PUNCT -20 VERB -14
position ADP 13 PUNCT 27
positions ADP 22 PUNCT 19
presidency PUNCT 55
president PART -12 PRON 42 PROPN -29 PUNCT 18 SCONJ 22
primaries ADP 19 PUNCT -29
primary ADP 45 CCONJ 22 PUNCT -17
principles PUNCT 33
priorities PUNCT 18
problem PUNCT 25
process PUNCT -27
programs PUNCT 37
proposals PUNCT -21
push ADP -16
putin PUNCT -26
question ADP -19 PUNCT 34
race ADP 20 CCONJ 28
rallies CCONJ -18 PUNCT -39
rally ADP -15
rather ADP -20
record ADP -16
refugees ADP 24 PUNCT 19
relationship ADP -14
release PUNCT 16
religion PUNCT 21
remarks ADP -33
reporter PUNCT -14
republican ADJ -13 PUNCT 24
republicans ADP -17 PUNCT -37
results PUNCT 30
rise ADP -13
rival PUNCT -37
role ADP -56
rubio PUNCT 17
run PUNCT 12
said PUNCT -25
sanders ADP 35 AUX -18 CCONJ 47
say SCONJ 26
security ADP 17 PUNCT 22
senate PUNCT -15
server PUNCT 18 SCONJ -22
service PUNCT 12
she AUX -22 CCONJ -16 VERB -19
shift ADP -13
shooting ADP -22 PUNCT 50
side PUNCT 25
site PUNCT -28
so ADP 38 PUNCT 25
speech ADP -21 VERB -23
speeches PUNCT -25
staff ADP -19
stage PUNCT -39
stance ADP 13
standard-bearer PUNCT -43
state AUX 22 CCONJ 13 VERB 22
statements PUNCT -19
states ADP 23 ADV -22 AUX 22 PUNCT 12 VERB 34
stay ADP -16
story ADP -12
strategy PUNCT -33
street CCONJ 14 PUNCT 47
success PUNCT 14
such ADP -17
summer PUNCT 17
sunday PUNCT -35
super PROPN -37
support ADP -31
supporters PUNCT -14
syria PUNCT 36
tax ADP 12 NOUN 24
taxes PUNCT 20
term PUNCT -19
terrorists PUNCT -13
that ADV -17 AUX -42 PRON -15 PUNCT -13 VERB -40
them ADP 23 ADV 39
there AUX -24 PUNCT 61
they AUX -40 VERB -27
threat PUNCT 34
thursday PUNCT -37
ticket PUNCT 20
time ADP 17 ADV -25 PUNCT -23
times PUNCT -29
today PUNCT 32
too PUNCT -26
track PUNCT 41
trump ADP 17 ADV 22 CCONJ 15 PUNCT 36 SCONJ 20 VERB -38
trump's ADJ -15
twitter PUNCT -43
u.s. (edge) 54 ADP 18 PROPN 25 PUNCT -24
ukraine PUNCT 35
up ADP -32 CCONJ -16 VERB 26
vermont PUNCT -13
victims ADP 19 PUNCT 41
victory PUNCT 14
violence PUNCT 23
vision ADP 21
visit ADP -16
vote ADP -29
voters ADP -31 AUX -21
wage PUNCT 28
wall PUNCT 29
war ADP -17
was DET -13 VERB -13
washington PUNCT -32
way PUNCT 14
wednesday PUNCT -36
week ADP -18 PUNCT -28
weeks PUNCT -34
well ADP -12
what PRON -17
who AUX -31 VERB -31
wife PUNCT -14
will VERB -14
win ADP 16
with DET -15 PUNCT 14
women ADP -27
words ADP -14
work ADP -23
workers ADP -21
would AUX -24 VERB -21
wrong PUNCT 24
year ADP -16 PUNCT -29
years ADP -21 ADV 13
york PUNCT 28
’s ADJ -18 NOUN -26 VERB -13
“,” ADJ 34 ADP 55 ADV -21 CCONJ -26 DET 64 PRON 55 PROPN 70 SCONJ 36 VERB 130
“” (edge) 17 ADJ -14 ADV 37 CCONJ 18 PART -29 PRON -57 PUNCT 48 SCONJ -53

116 end: manner, rest
(act) (leaves_0) -21 (leaves_0_quote) -25 (leaves_1_quote) 29 (leaves_2) 14 (leaves_2_quote) 35
(colon) (closes) 53 (leaves_0) -16 (leaves_1) -30 (leaves_2) -19
(judge) (leaves_0) -24
(noun) (closes) -53 (leaves_0) -34 (leaves_0_quote) -12 (leaves_1) 25 (leaves_1_quote) -27 (leaves_2) 41 (leaves_2_quote) 16
(passive) (closes) 12 (leaves_0) -46 (leaves_1) 14 (leaves_2_quote) -13
(say) (closes) 19 (leaves_0) 18 (leaves_0_quote) -19 (leaves_1) 13 (leaves_2_quote) -21
(source) (closes) 46 (leaves_1) -25 (leaves_1_quote) -18 (leaves_2) -21 (leaves_2_quote) -24
(tell) (leaves_0) 15 (leaves_1) -34 (leaves_2_quote) -14
(think) (leaves_0) -36 (leaves_0_quote) -41 (leaves_1) 15 (leaves_2) 14 (leaves_2_quote) 24

117 end: manner, next word
(act) ' -39 's -36 ( -12 ) 15 -- 33 : 20 ; 53 a -13 about -34 across -12 after 36 again 23 ago -17 ahead -13 all 32 also 22 among -17 an -20 are -24 around -17 as -16 at -15 back -20 be -12 because 31 been -15 before 43 better 21 between -16 but 18 by 37 clinton -23 could 24 did 19 do 19 during 20 earlier -15 early 20 even 55 far -16 from 20 had -25 have -23 he -32 her -12 him -13 his -23 home 25 how -19 in 20 instead -13 into -38 it -22 just 21 last 46 late 15 later 23 like -18 may -14 might -14 monday 18 mrs. 17 next -16 now 13 of -41 once 19 only 14 or -39 presidential -15 primary -13 rather -16 recently -15 said 31 saturday 18 several 24 she -12 since 14 so 34 such -12 ted -15 that 12 they -19 this -22 through 35 thursday 38 to -12 too 21 toward 20 trump -16 tuesday 13 turned 24 until 35 up 12 using 24 was -23 wednesday 37 what -12 when 53 where -34 whether -19 which 27 while 23 who 32 will -17 with 23 within 18 would -23 you 22 — 27 ’ -21 ’s -30 “,” -12
(colon) . 51
(judge) ( 14 (edge) 13 (number) -19 ) -16 , 31 - 20 ; 28 against -14 and 16 are 21 as -41 at 19 because -35 by 17 during 53 for -63 has 15 not -13 of -31 on -42 over 16 said 23 than -18 that -27 the -24 this 22 to -87 when -23 while 25 ’s -12 “” -20
(noun) , -35 - -22 . -59 a -14 and -24 at 33 by -32 from -27 have 56 is 40 on -42 than -20 that -25 the -15 was 51 would 39
(passive) and -21
(say) ' -16 , 21 - 43 -- 18 ; 31 about -20 against -22 and 31 are -19 around 21 as 39 at -18 be -14 before -25 between -14 both 21 but 49 clinton 29 could -39 despite 44 during -39 for 12 friday 16 from -66 had -20 has -29 hillary 20 his 13 if -37 in -20 is -35 it -13 making 17 many 17 may 18 more 13 must -15 of -38 on 37 online 23 only -14 or -18 recently 24 said -13 saying 28 several 22 should -16 since -30 so -12 than 17 that -26 though 24 through 33 thursday 17 to 28 toward -15 until 23 up -12 was -39 were -30 where -17 while 23 who -24 will -15 would -29 – 51 — 45 ’ -18 ’s -13 “” -19
(source) (edge) 28 , 21 . 26 in -17
(tell) (edge) -14 (number) 20 , 12 - 16 . 12 : 24 after 34 as 18 by -22 like 23 that -18 to -35 was 15
(think) - 12 a -12 after 47 as 12 at -29 before -15 by -13 could -12 for -12 from -13 have -17 in -17 into 22 may 23 than 26 that 35 the -12 this -26 to -40 was -16 will 13 with -32

118 end: second word, rest
$ (leaves_0) -28
's (leaves_1) -12 (leaves_2) 12
(edge) (leaves_0_quote) -19
(number) (leaves_0) 14 (leaves_1_quote) 21 (leaves_2) 13
) (closes) 22
, (leaves_0) -31 (leaves_1_quote) 31 (leaves_2) -36 (leaves_2_quote) 13
- (leaves_2) 20
. (leaves_1) -25
: (leaves_2) 23
a (leaves_0) 18 (leaves_1) -16 (leaves_1_quote) 16
about (leaves_0) 29 (leaves_1) 39
according (leaves_1) -21
accused (leaves_2) -14
across (leaves_0) 16
after (leaves_1) 22 (leaves_2) 26
air (leaves_1) 17
all (leaves_2) 13 (leaves_2_quote) 16
allow (leaves_2) -12
allowing (leaves_2) 22
also (leaves_1) 13 (leaves_2) -24
although (leaves_2) 12
america (leaves_0) -15
among (leaves_0) -24 (leaves_2) 23
an (leaves_0) 40 (leaves_0_quote) -14 (leaves_1) 32 (leaves_2) 15 (leaves_2_quote) 16
and (leaves_0) -31 (leaves_0_quote) -15 (leaves_1) -23 (leaves_2_quote) 17
any (leaves_2) 16
are (leaves_2_quote) 20
as (leaves_0) -28 (leaves_0_quote) -15 (leaves_1) 55 (leaves_2) 34
ask (leaves_2) 24
asked (leaves_1) 17 (leaves_2) 36
at (leaves_1) -23 (leaves_1_quote) -21 (leaves_2) -37
attacks (leaves_2) 28
based (leaves_2) 14
be (leaves_2_quote) -12
because (leaves_1) -17
become (leaves_2) -14
been (leaves_2_quote) -12
before (leaves_1) 29 (leaves_2) 18
behind (leaves_0) -17
being (leaves_1) 19 (leaves_2) -25
better (leaves_0) 20
big (leaves_0) -18
black (leaves_2) -20
both (leaves_0) -14 (leaves_1) -27 (leaves_2) -23
bring (leaves_2) -23
business (leaves_2) -25
but (leaves_0_quote) -21 (leaves_1) 22 (leaves_1_quote) -15 (leaves_2) 29
by (leaves_1) -13 (leaves_2) -14 (leaves_2_quote) -19
california (leaves_0) 21
call (leaves_1) -15
called (leaves_2) 34 (leaves_2_quote) 26
calling (leaves_1_quote) 28 (leaves_2) 25
can (leaves_2) -13
clinton (leaves_0) -22 (leaves_1) -22 (leaves_2) 26 (leaves_2_quote) -23
clinton’s (leaves_2) 18
close (leaves_2) -14
combat (leaves_1) 22
come (leaves_2) 25
comments (leaves_2) 16
compared (leaves_1) 29
congress (leaves_1) 26 (leaves_2) 19
conservative (leaves_1) -12
considering (leaves_2) -17
could (leaves_2) -16
create (leaves_2) -12
criticism (leaves_0) -16
cruz (leaves_1) 12 (leaves_2) 18
day (leaves_2) 26
days (leaves_0) 26
decades (leaves_0) 37
decided (leaves_2) -14
democratic (leaves_0) -18 (leaves_2) -12
democrats (leaves_1) 21 (leaves_2) 29
despite (leaves_0) 55 (leaves_2) -24
did (leaves_1) -14 (leaves_2) 13
do (leaves_1) -18
does (leaves_2) 27
doing (leaves_2) 17
donald (leaves_0) -14 (leaves_1) -13 (leaves_2) -31
down (leaves_1) 12
during (leaves_2_quote) 20
each (leaves_2) -12
economic (leaves_2) -17
elected (leaves_2) -15
endorsement (leaves_0) 26
especially (leaves_2) -29
even (leaves_0) -39 (leaves_1) 40 (leaves_2) 12 (leaves_2_quote) 26
eventually (leaves_2) -21
expand (leaves_2) -19
failing (leaves_2) -26
fallen (leaves_2) 17
family (leaves_0) 25
far (leaves_0) -12
federal (leaves_1) 17
few (leaves_1) 24
first (leaves_0) -20
florida (leaves_0) -12
following (leaves_2) 21
for (leaves_1_quote) -15 (leaves_2) -12
force (leaves_2) 24
foreign (leaves_1) -12
former (leaves_0) 20
free (leaves_0) 13
from (leaves_0) -17 (leaves_2_quote) -14
get (leaves_2) -19
give (leaves_2) -13
given (leaves_1) 31 (leaves_2) -20
giving (leaves_1) 33 (leaves_2) 15
go (leaves_1) -16
gop (leaves_1) 16
gov. (leaves_2) 26
government (leaves_2) -12
great (leaves_0) 23
greater (leaves_0) -13
had (leaves_2) -30
half (leaves_2) 18
has (leaves_2_quote) 14
have (leaves_2) 21
he (leaves_1) 42 (leaves_1_quote) -32 (leaves_2) 34 (leaves_2_quote) 41
held (leaves_2) 15
help (leaves_2) 41
her (leaves_1) -60 (leaves_1_quote) 17 (leaves_2) -14 (leaves_2_quote) -19
high (leaves_0) -12
hillary (leaves_1) -17 (leaves_2) -27
him (leaves_1) -15 (leaves_2) -20
his (leaves_1) -38 (leaves_1_quote) 15
holding (leaves_2) -22
how (leaves_1) -12 (leaves_2) -43
i (leaves_2) 26
if (leaves_1) 19 (leaves_2) -31
immigrants (leaves_0) -13
immigration (leaves_0) -24 (leaves_1) -22
important (leaves_2) 17
in (leaves_0) -33 (leaves_0_quote) 18 (leaves_1) -17 (leaves_1_quote) 21 (leaves_2_quote) -14
including (leaves_1) -23 (leaves_2) -103 (leaves_2_quote) -30
iowa (leaves_2) -15
iraq (leaves_2) -20
is (leaves_1) 18 (leaves_2) 19 (leaves_2_quote) 21
israel (leaves_1) 14
it (leaves_0) 22 (leaves_1) -12 (leaves_2) 19
its (leaves_1) -15
judge (leaves_2) 18
july (leaves_0) 51
just (leaves_2) 20
law (leaves_0) -13
leading (leaves_1) 16
leaving (leaves_1) -17 (leaves_2) 48
left (leaves_2) 18
less (leaves_0) 32
let (leaves_2) -35
like (leaves_1) -24 (leaves_2) -29
likely (leaves_0) 26
long (leaves_0) 38
made (leaves_1) -16 (leaves_2) -17 (leaves_2_quote) -17
major (leaves_0) -18 (leaves_2) 26
make (leaves_1) 18 (leaves_2) -17 (leaves_2_quote) -17
making (leaves_1) 22
manafort (leaves_2) -14
many (leaves_2) 30
marco (leaves_0) -14
meeting (leaves_0) 19 (leaves_2) 20
members (leaves_2) 21
mexico (leaves_0) -16 (leaves_1) -17 (leaves_2) -37
might (leaves_2) -12
military (leaves_2) -16
monday (leaves_0) 32 (leaves_2) 27
months (leaves_2) 23
more (leaves_1) -16 (leaves_2) 17
morning (leaves_0) 26
most (leaves_0) 24 (leaves_1) -13 (leaves_2) -19
mr. (leaves_0) -29 (leaves_1) 14 (leaves_2) 17
mrs. (leaves_2) 22
much (leaves_1) 20 (leaves_2) -29
multiple (leaves_0) 18
muslims (leaves_0) -22 (leaves_2) -27
n't (leaves_2) -13
national (leaves_2) 17
nearly (leaves_2) -14
needed (leaves_2) -14
new (leaves_0) -34 (leaves_1) -17 (leaves_2) -26
news (leaves_0) -18
next (leaves_0) 23
no (leaves_1) -33 (leaves_2) -39
north (leaves_0) -22
not (leaves_2) -27
numbers (leaves_2) 26
obama (leaves_0) -14
of (leaves_0) -46 (leaves_1) -24 (leaves_1_quote) 21 (leaves_2) -57 (leaves_2_quote) -14
off (leaves_1) 23
offered (leaves_2) 14
often (leaves_2) 15
ohio (leaves_2) 20
on (leaves_1) 17 (leaves_2) 32
once (leaves_2) 29
only (leaves_0) -20
or (leaves_1) -27 (leaves_2) -17
other (leaves_0) -15
others (leaves_2) 37
out (leaves_2) 17
outside (leaves_2) 26
over (leaves_0) 32
part (leaves_0) 25
particularly (leaves_1) -59
people (leaves_1) -12 (leaves_2) 13
percent (leaves_0) 22 (leaves_2) 21
personal (leaves_0) -15
plans (leaves_1) 24
points (leaves_2) 21
policy (leaves_2) -14
political (leaves_0) -19
politics (leaves_0) -13
president (leaves_0) -24 (leaves_1) 13 (leaves_2) 17
presidential (leaves_0) -20
prevent (leaves_2) -16
private (leaves_2) 20
promoting (leaves_2) -33
public (leaves_2) 22
pushing (leaves_2) -17
put (leaves_2) 18
raised (leaves_2) 20
raising (leaves_1) -18
rallies (leaves_0) 24
rather (leaves_0) -12 (leaves_1) -34 (leaves_2) -13
recent (leaves_0) -33 (leaves_1) 16 (leaves_2) 53
recently (leaves_2) -27
released (leaves_2) 14
remarks (leaves_2) 25
republicans (leaves_2) 44
require (leaves_2) 22
requiring (leaves_2) 16
rival (leaves_0) -20
rubio (leaves_2) 14
running (leaves_1) 16
said (leaves_1) 27 (leaves_2) 47
sanders (leaves_0) -30 (leaves_1) 28 (leaves_2) 28
saturday (leaves_0) 19
saying (leaves_1_quote) 22 (leaves_2) 22 (leaves_2_quote) 21
secretary (leaves_1) -12
seek (leaves_2) -17
seemed (leaves_2) -22
sen. (leaves_0) -15 (leaves_1) 21 (leaves_2) 20
senator (leaves_0) 18 (leaves_1) 22 (leaves_2) 28
send (leaves_2) 18
set (leaves_1) -12 (leaves_2) 50
share (leaves_1) 25
she (leaves_1) 16 (leaves_1_quote) -18 (leaves_2) -50 (leaves_2_quote) 40
should (leaves_2) -12
similar (leaves_0) 24
since (leaves_1) 20 (leaves_2) 25
so (leaves_0) -12 (leaves_1) -36 (leaves_2) 56
social (leaves_0) -18 (leaves_2) 21
some (leaves_0) 14 (leaves_1) -19 (leaves_2) 35 (leaves_2_quote) -23
someone (leaves_2) 14
something (leaves_1) 32
south (leaves_0) -23
speak (leaves_1) -29
speeches (leaves_2) 40
spend (leaves_2) -13
still (leaves_1) -12 (leaves_2) -15
stop (leaves_2) -19
such (leaves_0) 14 (leaves_1) -31 (leaves_2) -42
sunday (leaves_2) -14
super (leaves_2) -25
superdelegates (leaves_2) -16
support (leaves_2) -17
supported (leaves_2) -12
supporting (leaves_2) -24
syria (leaves_0) -17 (leaves_2) -17
take (leaves_1) 13 (leaves_2) 16
taken (leaves_2) 20
taking (leaves_1) -21
telling (leaves_1_quote) -17 (leaves_2) -24
than (leaves_0) -39 (leaves_1) 28 (leaves_2) 18
that (leaves_0) -18 (leaves_1) 23 (leaves_2_quote) 38
the (leaves_0) -33 (leaves_0_quote) -38 (leaves_2_quote) -19
them (leaves_2) -14
then (leaves_1) 29 (leaves_2) 26
there (leaves_2) 31
they (leaves_1) -12
this (leaves_0) -26
those (leaves_1) 22 (leaves_2) 25
though (leaves_1) 19 (leaves_2) 33
through (leaves_2) 35
thursday (leaves_0) -16
times (leaves_0) 15
to (leaves_0) -12 (leaves_0_quote) -17 (leaves_1) -20 (leaves_2) 18 (leaves_2_quote) -35
too (leaves_1) -26 (leaves_2) 20
took (leaves_2) 40
trump (leaves_0) -26 (leaves_1) 18 (leaves_1_quote) 20 (leaves_2) 19
trump's (leaves_0) -26
trump’s (leaves_0) 13
try (leaves_2) 24
trying (leaves_2) 38
tuesday (leaves_0) -19 (leaves_1) -22 (leaves_2) 20
twitter (leaves_0) 64 (leaves_2) -28
u.s. (leaves_0) -20 (leaves_1) 19
ultimately (leaves_2) 19
up (leaves_0) 19 (leaves_2) -27
using (leaves_2) 26
violent (leaves_0) -13
voters (leaves_0) 21 (leaves_2) 30
want (leaves_2) 17
was (leaves_1_quote) -12 (leaves_2_quote) 13
week (leaves_2) 32
well (leaves_2) 23
were (leaves_2) -19
what (leaves_1) 23 (leaves_2) -44
when (leaves_2_quote) 37
where (leaves_1) 21
whether (leaves_2) -16
which (leaves_1) 25 (leaves_1_quote) 19
while (leaves_0) 18 (leaves_1) -26
white (leaves_1) -13 (leaves_2) -12
who (leaves_2_quote) -34
whose (leaves_2) 18
winning (leaves_2) -19
with (leaves_0) -30 (leaves_0_quote) 21 (leaves_1_quote) 16 (leaves_2) -24 (leaves_2_quote) 18
without (leaves_1) -20
women (leaves_0) 23
worked (leaves_2) 17
world (leaves_2) -12
would (leaves_2) -19 (leaves_2_quote) 16
year (leaves_0) 14 (leaves_2) -30
years (leaves_0) 21 (leaves_1) 15
you (leaves_2) -20
— (leaves_0) -15 (leaves_1) 25 (leaves_2) -18
’d (leaves_2) 24
“,” (leaves_1_quote) 15
“” (leaves_1_quote) -62 (leaves_2_quote) -56

119 end: second word, verbs
$ (0_verbs) -45
(number) (0_verbs) 25 (0_verbs_quote) 18 (1_verbs) -27 (2_verbs) 17
) (0_verbs) 15 (1_verbs) 27 (2_verbs_quote) -23
, (0_verbs_quote) 22 (1_verbs) -13 (2_verbs) -50 (2_verbs_quote) 13
- (0_verbs) -12 (1_verbs) 22
. (0_verbs) 31 (0_verbs_quote) -29 (1_verbs) -20 (1_verbs_quote) -22
: (0_verbs) 14 (1_verbs) -25
a (0_verbs_quote) -21 (1_verbs_quote) 24 (2_verbs_quote) 23
abortion (0_verbs) -13
about (1_verbs) 57
according (2_verbs) -25
accused (0_verbs) 29
after (0_verbs) 20
all (0_verbs) 15 (1_verbs) 29
allowing (2_verbs) 26
almost (0_verbs) 34
along (1_verbs) -32 (2_verbs) 22
also (0_verbs) 29 (2_verbs_quote) -15
although (0_verbs) -19 (2_verbs) 33
america (0_verbs) -24
among (0_verbs) -24 (1_verbs) 16
an (1_verbs) 18 (2_verbs) 53 (2_verbs_quote) 25
and (0_verbs_quote) 37 (1_verbs_quote) -26 (2_verbs) -18 (2_verbs_quote) -42
any (1_verbs) 20
are (0_verbs) 30
as (0_verbs) 43 (1_verbs) 30 (1_verbs_quote) -12
asked (0_verbs) 33
at (2_verbs) -42
attacks (0_verbs) 14 (2_verbs) 17
based (1_verbs) -12
be (0_verbs) -54 (1_verbs) 25
because (2_verbs) -25 (2_verbs_quote) -19
been (1_verbs) -16
before (0_verbs) 17 (1_verbs) 31 (2_verbs) -19
behind (1_verbs) -17
being (0_verbs) -26
better (0_verbs) 17
big (0_verbs) -21
bill (0_verbs) -18
black (1_verbs) -15
both (0_verbs) -24
build (0_verbs) -23
bush (1_verbs) 19
business (0_verbs) -30
but (0_verbs) 36 (2_verbs_quote) 24
by (0_verbs) -28 (2_verbs) -20 (2_verbs_quote) -24
called (0_verbs) 14 (1_verbs) 15 (2_verbs) 24
calling (0_verbs) 14 (1_verbs) 47 (2_verbs) -12
campaign (0_verbs) -12
candidate (0_verbs) -17
candidates (0_verbs) -16
christie (2_verbs) 24
clinton (0_verbs) -51 (0_verbs_quote) 30 (1_verbs_quote) 20 (2_verbs) -22
clinton's (0_verbs) -15
clinton’s (0_verbs) 17
close (1_verbs) -13
come (0_verbs) 31
coming (2_verbs) -13
comments (2_verbs) 16
compared (2_verbs) 23
congress (1_verbs) 23
conservative (0_verbs) -19
cruz (2_verbs_quote) 21
days (0_verbs) 23 (1_verbs) 25
democratic (0_verbs) -24
democrats (0_verbs) -12 (1_verbs) 25
despite (2_verbs) 38
did (2_verbs) -15 (2_verbs_quote) 25
do (2_verbs) -13
does (2_verbs) 32
doing (2_verbs) 21
donald (0_verbs) -43 (2_verbs) -19
down (2_verbs) 15
economic (0_verbs) -23
especially (2_verbs) -55
even (0_verbs) 61
evidence (0_verbs) -16
far (0_verbs) -18
federal (0_verbs) 21
few (1_verbs) 26
florida (0_verbs) -17
for (0_verbs_quote) 16 (1_verbs_quote) -14 (2_verbs) -28 (2_verbs_quote) -18
force (0_verbs) 24
former (0_verbs) 13 (1_verbs) 20
from (0_verbs) -15 (2_verbs) -25
given (0_verbs) 23 (2_verbs) -28
go (1_verbs) -16
gop (0_verbs) 13
governor (0_verbs) 17
growing (0_verbs) -15
gun (0_verbs) -12
had (0_verbs_quote) -15 (1_verbs) -19 (2_verbs) -21
has (2_verbs_quote) 18
have (0_verbs_quote) -17 (1_verbs) 24 (1_verbs_quote) 14
having (1_verbs) -17
he (0_verbs) 40 (1_verbs) 42 (1_verbs_quote) 22
help (0_verbs) 31 (1_verbs) 19
her (2_verbs) -16
hillary (0_verbs) -27 (1_verbs) -15 (2_verbs) -12
him (0_verbs) -16 (1_verbs) -15
his (0_verbs) -23 (0_verbs_quote) 19 (1_verbs) 17 (1_verbs_quote) 15 (2_verbs) -46 (2_verbs_quote) -15
how (0_verbs) -33 (2_verbs) -15
if (1_verbs) -25
immigrants (0_verbs) -13
immigration (0_verbs) -29 (1_verbs) -19
important (0_verbs) 16
in (0_verbs_quote) -27 (1_verbs_quote) 21 (2_verbs) -53 (2_verbs_quote) 23
including (0_verbs) -62 (1_verbs) -91 (2_verbs) -48
iraq (0_verbs) -21
is (1_verbs) 35 (1_verbs_quote) -23 (2_verbs) 19 (2_verbs_quote) -13
israel (1_verbs) 14
it (0_verbs) 22 (1_verbs) -19 (2_verbs_quote) 20
its (0_verbs) 16 (1_verbs) -19 (1_verbs_quote) -14
jeb (0_verbs) -18
john (0_verbs) -21 (1_verbs) 20
july (1_verbs) 31 (2_verbs) 24
just (0_verbs) 14 (2_verbs) -27
last (0_verbs) 17 (1_verbs) -12
law (0_verbs) -19
left (0_verbs) 18
less (1_verbs) 32
like (1_verbs) -38 (2_verbs) -15
likely (2_verbs) 26
long (2_verbs) 38
made (0_verbs) -13
major (0_verbs) -18
make (0_verbs) 15 (2_verbs) -20
making (0_verbs) 16 (1_verbs) 13 (2_verbs) 18
many (1_verbs) 26 (2_verbs) 16
marco (0_verbs) -23
may (0_verbs) 22
meeting (0_verbs) 12
members (0_verbs) 20
mexico (0_verbs) -19 (1_verbs) -36 (2_verbs) -14
might (0_verbs) -13
military (0_verbs) -23
monday (1_verbs) 28
month (0_verbs) 17
months (0_verbs) 18 (2_verbs) 25
more (0_verbs) 19 (1_verbs) -15 (2_verbs) -23 (2_verbs_quote) 24
most (1_verbs) -18
mr. (0_verbs) 21
mrs. (0_verbs) 15 (1_verbs) 13
muslims (0_verbs) -44
n't (0_verbs) -12
name (0_verbs) -12
national (0_verbs) -13 (1_verbs) 13
needed (2_verbs) -12
new (0_verbs) -52 (1_verbs) -20
news (0_verbs) -20
next (0_verbs) 22
night (0_verbs) 23 (1_verbs) 22
no (0_verbs) -25 (1_verbs) -15 (2_verbs) -26
not (0_verbs) -30 (1_verbs) -31 (2_verbs) 22
n’t (0_verbs) -21 (1_verbs) 18
obama (0_verbs) -29
of (0_verbs) -62 (2_verbs) -20
ohio (2_verbs) 14
on (0_verbs) 53 (2_verbs) -23
once (0_verbs) 24 (2_verbs) -14
only (0_verbs) 32 (1_verbs) -19 (2_verbs) -29
or (1_verbs) -18 (2_verbs) -18
order (0_verbs) 41
other (0_verbs) -13
others (2_verbs) 20
out (0_verbs) 16
outside (1_verbs) 12
over (0_verbs) 29
part (0_verbs) -17 (1_verbs) 23 (2_verbs) 20
particularly (0_verbs) -49 (2_verbs) -38
people (0_verbs) -22 (1_verbs) 15
percent (0_verbs) 37
personal (0_verbs) -17
plans (0_verbs) 23
points (0_verbs) 20
policy (0_verbs) -24
political (0_verbs) -26
politics (0_verbs) -12
polls (0_verbs) -20
president (0_verbs) -37 (1_verbs) 13 (2_verbs) 24
presidential (0_verbs) -23
prevent (2_verbs) -15
private (2_verbs_quote) 21
public (2_verbs) 24
put (2_verbs) 19
question (0_verbs) -14
rather (2_verbs) -22
recent (0_verbs) 46
recently (0_verbs) 16
remarks (2_verbs) 25
republican (0_verbs) -18
republicans (0_verbs) 14 (1_verbs) 21 (2_verbs) 13
require (1_verbs) 22
rival (0_verbs) -21
rubio (2_verbs) 20
running (0_verbs) 20
said (0_verbs_quote) 12 (1_verbs) 12 (2_verbs) 47 (2_verbs_quote) 27
sanders (1_verbs) -19 (2_verbs_quote) 17
saturday (0_verbs) -19 (2_verbs) 21
say (0_verbs) 21
saying (2_verbs) 44
secretary (0_verbs) -19
sen. (0_verbs) 38 (1_verbs) 23 (2_verbs) -12
senator (0_verbs) 54 (1_verbs) 14
sent (1_verbs) 21
she (0_verbs) 19 (2_verbs) -45 (2_verbs_quote) 18
similar (1_verbs) 24
since (0_verbs) 16 (1_verbs) 17
so (0_verbs) 35
social (0_verbs) 14
some (0_verbs) 19
something (2_verbs) 17
south (0_verbs) -23
spend (1_verbs) -13
statements (0_verbs) -12
still (0_verbs) -18
such (1_verbs) 17 (2_verbs) -45
sunday (0_verbs) 19
support (0_verbs) -21
supporting (0_verbs) -24
syria (0_verbs) -32
take (0_verbs) 13 (1_verbs) 21
taking (0_verbs) -20
ted (0_verbs) -25
telling (0_verbs) -21
than (0_verbs) 32 (1_verbs) -22
that (0_verbs) -19 (1_verbs) 37 (1_verbs_quote) 37
the (0_verbs_quote) -59 (1_verbs_quote) -55 (2_verbs_quote) -31
their (0_verbs) -12
them (0_verbs) -13
then (0_verbs) 20
there (2_verbs) 22
they (0_verbs) -20 (1_verbs) 27 (2_verbs_quote) -17
this (0_verbs) -21 (1_verbs) -12
those (0_verbs) 53 (2_verbs) -29
though (1_verbs) -26 (2_verbs) 28
through (1_verbs) 22 (2_verbs) 17
times (0_verbs) 35
to (0_verbs) -25 (0_verbs_quote) 41 (1_verbs) -28
trade (0_verbs) -15
trump (0_verbs) -16 (1_verbs) -12 (1_verbs_quote) 22 (2_verbs) 31
trump's (0_verbs) -26
trying (0_verbs) 28
tuesday (1_verbs) 12
turn (0_verbs) 19
twitter (0_verbs) 16 (1_verbs) 13
u.s. (0_verbs) -13 (2_verbs) 19
ultimately (2_verbs) 16
up (0_verbs) -18 (1_verbs) 16
using (2_verbs) 22
vote (0_verbs) -13
voters (0_verbs) 30
wall (0_verbs) -16
was (0_verbs) 24
wednesday (0_verbs) 21
week (0_verbs) 46 (1_verbs) -23
well (0_verbs) 42 (2_verbs) 20
were (2_verbs) -13
what (1_verbs) -15
when (2_verbs) 21
where (0_verbs) -21 (2_verbs) 41
whether (0_verbs) -27 (1_verbs) -15 (2_verbs) 30
which (0_verbs) -25 (1_verbs) 27 (2_verbs) 16 (2_verbs_quote) 31
while (0_verbs) -22 (1_verbs) 14 (2_verbs_quote) -12
white (0_verbs) -22
who (0_verbs) -17 (1_verbs) -15 (1_verbs_quote) -31 (2_verbs) 22
will (1_verbs) -18 (2_verbs_quote) 15
with (1_verbs) -36 (2_verbs_quote) 27
within (1_verbs) 25
women (0_verbs) 22
working (1_verbs) 12
world (0_verbs) -15
would (0_verbs) -15 (1_verbs) -25 (2_verbs) 26
year (0_verbs) -38 (1_verbs) -17
years (0_verbs) 30
— (0_verbs) -27 (1_verbs) 25
’s (0_verbs) -20
“?” (2_verbs) -17
“” (0_verbs) -31 (0_verbs_quote) -39 (1_verbs) -35 (1_verbs_quote) -13 (2_verbs) 15 (2_verbs_quote) -29

120 end: next word, rest
' (leaves_0) -15 (leaves_1) -20 (leaves_2) -32
's (leaves_0) -21 (leaves_1) -16 (leaves_2) -22
( (leaves_0) 28 (leaves_1) 13
(edge) (closes) 12
(number) (leaves_0) -25 (leaves_1) 31 (leaves_2) -12 (leaves_2_quote) -26
) (leaves_0) -15 (leaves_2) 14
, (leaves_0) 15 (leaves_0_quote) -21 (leaves_1) 34 (leaves_1_quote) -15 (leaves_2) 27 (leaves_2_quote) -25
- (leaves_0) 31 (leaves_1) 36 (leaves_2) 24
-- (leaves_0) 29 (leaves_1) 41 (leaves_2) 16
: (leaves_0) -52 (leaves_0_quote) 13 (leaves_1_quote) 33
; (closes) 13 (leaves_0) 24 (leaves_1) 33 (leaves_2) 31
? (closes) 15
a (leaves_1) -19 (leaves_2_quote) -19
about (leaves_0) -19 (leaves_1) -19 (leaves_2) -32
across (leaves_2) 15
after (leaves_1) 33 (leaves_2) 39 (leaves_2_quote) 45
again (leaves_0) 26
against (leaves_2) -21
ago (leaves_1) -12 (leaves_2) -14
all (leaves_0) 18
allowing (leaves_2) 18
also (leaves_2) 18
among (leaves_0) -12
an (leaves_0) -12 (leaves_2) -13
and (leaves_0_quote) -27 (leaves_1_quote) 31 (leaves_2) 17 (leaves_2_quote) 17
appeared (leaves_2) 17
april (leaves_0) 14
are (leaves_1) 33 (leaves_2_quote) -14
around (leaves_2) -12
as (leaves_0) -66 (leaves_0_quote) -13 (leaves_2) 24 (leaves_2_quote) 25
at (leaves_1) -34 (leaves_2) 21
back (leaves_0) -14 (leaves_2) -13
be (leaves_2) -22
because (leaves_0) -14 (leaves_1_quote) 17 (leaves_2) 12
been (leaves_2) -18
before (leaves_0) -43 (leaves_1) 37
being (leaves_2) -17
between (leaves_0) -17 (leaves_2) -14
both (leaves_2) 19
but (leaves_0) -29 (leaves_1) 31 (leaves_2) 51 (leaves_2_quote) 20
by (leaves_0) 13 (leaves_2) 24
ca (leaves_2) -12
can (leaves_2) -19
clinton (leaves_0) -13 (leaves_0_quote) 24
could (leaves_2) 15
despite (leaves_0) 24
did (leaves_2) 17
do (leaves_2) 16
during (leaves_0) 23
earlier (leaves_2) -12
early (leaves_0) 20
entering (leaves_1) -15
even (leaves_1) 22 (leaves_2) 30
ever (leaves_1) 21
following (leaves_1) 15
for (leaves_0) 12 (leaves_0_quote) -12 (leaves_1) -43 (leaves_1_quote) -22 (leaves_2) -47 (leaves_2_quote) 40
forward (leaves_0) -15
friday (leaves_0) 16
from (leaves_0) 14 (leaves_1_quote) -14 (leaves_2) -29 (leaves_2_quote) -20
had (leaves_2) -39 (leaves_2_quote) -13
have (leaves_2) 32 (leaves_2_quote) -16
he (leaves_1) 15 (leaves_2) -42
helped (leaves_2) 22
her (leaves_0) -12
hillary (leaves_2) 17
his (leaves_2) -15
home (leaves_0) 26
how (leaves_2) -19
if (leaves_1) -35
in (leaves_0) 14 (leaves_0_quote) -38 (leaves_1_quote) 20 (leaves_2) -27 (leaves_2_quote) 20
into (leaves_0) -26 (leaves_1) -15 (leaves_2) 17
is (leaves_1) 28 (leaves_2) 15 (leaves_2_quote) -26
it (leaves_2) -17
just (leaves_1) 16
last (leaves_1) 16 (leaves_2) 36
later (leaves_0) 15
left (leaves_2) 24
less (leaves_1) 24
like (leaves_0) -14 (leaves_2) 19
looking (leaves_1) -12
made (leaves_1) 12 (leaves_2_quote) -17
making (leaves_1) 17
many (leaves_2) 14
may (leaves_2) 25
might (leaves_2) -21
monday (leaves_0) 30
more (leaves_1) -18
mrs. (leaves_2) 18
needed (leaves_2) -12
not (leaves_1) -20 (leaves_2) 16
now (leaves_2) 19
of (leaves_0) -50 (leaves_1) -38 (leaves_2) -28 (leaves_2_quote) -15
on (leaves_0) 18 (leaves_0_quote) 19 (leaves_1) -52 (leaves_2) -29 (leaves_2_quote) 19
online (leaves_0) 41
only (leaves_1) 23
or (leaves_0) -15
out (leaves_2) -17
over (leaves_1) 23 (leaves_2) -62
primary (leaves_0) -13
rather (leaves_0) -12
recently (leaves_2) 16
said (leaves_1_quote) 22 (leaves_2_quote) 21
saying (leaves_1_quote) 12
seeking (leaves_2) 23
seemed (leaves_2) 22
several (leaves_0) 25
she (leaves_2) -19
should (leaves_2) -24
so (leaves_1) 19 (leaves_2) 15 (leaves_2_quote) 21
ted (leaves_1) -15
than (leaves_0) -14 (leaves_2) 30
that (leaves_0) 45 (leaves_2) -27 (leaves_2_quote) -29
the (leaves_0) -18 (leaves_1_quote) 17 (leaves_2_quote) -19
they (leaves_1) 16 (leaves_2) -29
this (leaves_0) 15 (leaves_2) -39
though (leaves_2) 19
through (leaves_0) 25 (leaves_1) -12
thursday (leaves_0) -28 (leaves_2) 13
to (leaves_0) -26 (leaves_0_quote) -17 (leaves_2) -12 (leaves_2_quote) -58
too (leaves_2) 21
toward (leaves_0) 20
trump (leaves_2) -12
tuesday (leaves_0) -25 (leaves_1) 35 (leaves_2) 30
turned (leaves_1) 23
until (leaves_2) 44
up (leaves_1) -16 (leaves_2) -12
was (leaves_1) -15 (leaves_2) 23 (leaves_2_quote) -16
wednesday (leaves_0) 20
well (leaves_0) -13
were (leaves_1) 12 (leaves_2) 15 (leaves_2_quote) -13
when (leaves_1) 23 (leaves_2) 48
whether (leaves_2) -18
while (leaves_0) 14 (leaves_1) 13 (leaves_1_quote) 16 (leaves_2) 24
who (leaves_2_quote) 29
with (leaves_0) 14 (leaves_1) -21 (leaves_2_quote) 15
within (leaves_2) 17
without (leaves_0) 17 (leaves_1) 15 (leaves_2) 17
you (leaves_2) 20
– (leaves_1) -18 (leaves_2) 23
— (leaves_0) -16 (leaves_1) 38 (leaves_2_quote) 42
’ (leaves_0) -20 (leaves_1) -21 (leaves_2) -34
’s (leaves_0) -18 (leaves_1) -16 (leaves_2) -19
“,” (leaves_2_quote) -14
“” (leaves_1_quote) -15 (leaves_2_quote) -20

121 end: word, beginning
$ (clause_first) -19
% (clause_first) -15 (phrase_first) -20 (that_first) 14
's (clause_first) -42 (phrase_first) -19
(number) (phrase_first) -19 (to_first) 32
) (clause_first) -106 (phrase_first) -34 (that_first) -51 (to_first) -12
abortion (clause_first) 31
about (about_first) -12 (clause_first) -13 (to_first) 24
abroad (clause_first) 12
accept (that_first) 16
accounts (clause_first) -14
accusations (clause_first) 12
act (clause_first) 14
actions (clause_first) -13 (phrase_first) -13 (that_first) -16
added (clause_first) -16
address (clause_first) 54
administration (that_first) -12
ads (clause_first) -38
advantage (clause_first) 19
advice (clause_first) 25
affairs (clause_first) -23
again (clause_first) 13 (that_first) 14
against (clause_first) -28
agency (that_first) 17
ago (clause_first) -16
agreement (clause_first) -19
ahead (clause_first) 14
air (clause_first) -35
allies (clause_first) 22
amendment (clause_first) 39
america (clause_first) 14
american (clause_first) -21
americans (that_first) 22
and (clause_first) -46
announced (clause_first) -26
anonymity (clause_first) 27
anti-trump (clause_first) 26
anyone (clause_first) -20
appearance (clause_first) -12
approach (clause_first) 24
approval (clause_first) -18
april (clause_first) -14
are (clause_first) -26 (to_first) -21
area (clause_first) -20
argument (clause_first) -24
army (clause_first) -15
as (as_first) -15 (clause_first) -53 (phrase_first) -33
assault (clause_first) -22
at (clause_first) -26
attack (clause_first) -40 (phrase_first) 25 (that_first) -21
attacks (phrase_first) -14
audience (clause_first) -33
away (clause_first) -30
ayotte (clause_first) 14
back (clause_first) -44 (that_first) 36 (to_first) 31
backing (clause_first) 22
ban (clause_first) -54 (to_first) -14
battle (clause_first) -15
be (to_first) -25
because (that_first) -14
before (clause_first) 24
behavior (clause_first) 28
behind (clause_first) 22
beijing (clause_first) -20
benefits (clause_first) -20
benghazi (clause_first) 17
beyond (clause_first) -27
bid (clause_first) 26
biden (clause_first) 29
bill (clause_first) 25 (that_first) 19
billionaire (clause_first) -30
billionaires (clause_first) 16
bit (clause_first) -26
board (clause_first) -31
border (clause_first) -12 (to_first) 38
britain (clause_first) -22
building (clause_first) -20
bush (clause_first) 14 (phrase_first) 40
business (clause_first) 26
businessman (clause_first) -41
by (clause_first) -24
california (clause_first) 35
called (clause_first) -19
campaign (clause_first) -27 (that_first) 39
campaigns (clause_first) -16
can (clause_first) 15
candidacy (clause_first) 31
candidate (clause_first) -32 (that_first) -47
candidates (phrase_first) -34 (to_first) -15
carolina (clause_first) -38 (that_first) -16
carson (clause_first) 19 (that_first) 18
case (clause_first) 34
cases (clause_first) -24
caucus (clause_first) -16
caucuses (clause_first) -18
cause (clause_first) 22
center (clause_first) -22
chairman (clause_first) -25
challenge (clause_first) 13
challenges (clause_first) 12
change (clause_first) 27
changes (that_first) -13
changing (clause_first) 19
charge (clause_first) 15
charges (clause_first) 16
chief (clause_first) 12
children (clause_first) 21
choice (clause_first) -19
choose (clause_first) -13
christie (clause_first) -22
circumstances (clause_first) -29
city (clause_first) 13
claim (clause_first) -12
claims (clause_first) 21
class (clause_first) 35
classified (that_first) -23
clear (clause_first) 21
cleveland (clause_first) 17
climate (clause_first) -20
clinton (clause_first) 36 (phrase_first) 24 (to_first) 15
clinton's (phrase_first) -16
clinton’s (clause_first) -14
closer (clause_first) -26
coalition (clause_first) -12
coming (clause_first) 26
comment (clause_first) -17
comments (clause_first) 52
committee (clause_first) 30
communities (clause_first) -23
community (clause_first) 20
company (clause_first) 13 (that_first) -37
concern (clause_first) -15
concerned (clause_first) 16
concerns (clause_first) 18
conducted (clause_first) -14
congress (clause_first) 28
consider (clause_first) -13
constitution (clause_first) 21
contest (that_first) -27
contests (clause_first) 17
contractors (clause_first) -24
convention (clause_first) 15 (to_first) 43
could (clause_first) -15
country (clause_first) -49 (that_first) 32 (to_first) 22
courses (clause_first) 29
court (clause_first) 25 (that_first) -28
crisis (clause_first) 20
criticism (clause_first) -25
critics (clause_first) 25
cruz (phrase_first) 39 (that_first) 23
cut (clause_first) 20
daughter (clause_first) -14
david (clause_first) -16
day (clause_first) 27 (that_first) -20
days (clause_first) -55
deal (clause_first) -16 (phrase_first) -13 (that_first) 16
deals (clause_first) 18
death (clause_first) 17
debate (clause_first) -38 (phrase_first) -19 (to_first) -21
debates (clause_first) -48
december (clause_first) -39
decision (clause_first) -26
decline (clause_first) 40
defeat (clause_first) -19
defend (clause_first) -18
defense (clause_first) -13
delegates (clause_first) 16 (to_first) 28
democratic (phrase_first) 19
democrats (clause_first) -32 (phrase_first) -12 (that_first) 28
department (that_first) 12
described (clause_first) 18
did (clause_first) -57
died (clause_first) -13
different (clause_first) 13
difficult (clause_first) 17
directly (clause_first) -27
director (clause_first) 13
discussion (clause_first) -23
do (clause_first) 47 (that_first) -26
documents (clause_first) 17
does (clause_first) -12
doing (that_first) 16
down (clause_first) 13
earlier (clause_first) -14
east (clause_first) 16
education (clause_first) 17
effect (clause_first) 16
efforts (clause_first) -27
elected (clause_first) 15 (that_first) 28
election (clause_first) 24
emails (clause_first) 24
ended (clause_first) -14
endorsement (clause_first) 25 (phrase_first) 33
energy (clause_first) 13
estate (clause_first) 24
even (clause_first) -43
events (clause_first) 14
ever (clause_first) -19
evidence (clause_first) -20
example (clause_first) -24
expectations (clause_first) -25
experience (clause_first) -28
facebook (clause_first) -32
faces (clause_first) -12
fact (clause_first) -15
fall (clause_first) 20
families (clause_first) 37
family (clause_first) -37
far (that_first) -22
father (clause_first) 20
favor (clause_first) -21
fbi (that_first) 15
fear (clause_first) 21
field (clause_first) 20
fields (clause_first) -15 (that_first) 13
fight (that_first) -23
file (clause_first) 26
fiorina (clause_first) -22
fired (clause_first) 19
firm (clause_first) -42
fit (clause_first) 15
floor (clause_first) -40
florida (phrase_first) -14
focus (clause_first) -16
followers (clause_first) -21
for (clause_first) -44 (for_first) -14 (phrase_first) -23 (that_first) -14
forces (clause_first) 26
form (clause_first) 19
forward (clause_first) 18
foundation (clause_first) 34
friday (clause_first) -39 (that_first) -25
friend (clause_first) 13
from (clause_first) -29
front (clause_first) 17
front-runner (clause_first) 27 (phrase_first) 13 (that_first) 13
frustration (clause_first) -15
fund (clause_first) 20
funding (clause_first) -14
fundraising (clause_first) 16
gap (clause_first) 20
garland (clause_first) 18
general (clause_first) 20
germany (clause_first) 32
get (clause_first) -22
giving (clause_first) 24
good (clause_first) 26
gop (phrase_first) -20
governor (clause_first) -27
grayson (clause_first) -16
group (clause_first) -27
groups (clause_first) 23
growth (clause_first) -33
guns (clause_first) -21
had (clause_first) -27 (that_first) -15
half (clause_first) -31
hampshire (clause_first) 26 (that_first) 17 (to_first) 12
has (clause_first) -25
hate (clause_first) 14
have (clause_first) 22 (that_first) -12 (to_first) -14
he (clause_first) -73 (that_first) -20
hearing (clause_first) 39
her (clause_first) -36 (phrase_first) 15 (that_first) 23
high (clause_first) -17
hillary (clause_first) -22 (phrase_first) 19
him (clause_first) 54 (phrase_first) 29 (to_first) -35
himself (that_first) -16
hispanic (clause_first) 24
history (clause_first) -15
home (clause_first) -18 (that_first) -34
hope (clause_first) -16
hours (clause_first) -18
house (phrase_first) -14
how (clause_first) -18 (how_first) -24
husband (clause_first) 23
illegally (clause_first) 12
immigrants (clause_first) -19 (to_first) 20
immigration (clause_first) 15 (phrase_first) 48 (that_first) -13
importance (clause_first) -13
in (clause_first) -58 (phrase_first) -30 (quote_first) -16 (that_first) -14 (to_first) -25
incident (clause_first) 17
indiana (clause_first) 24
information (that_first) -31
infrastructure (clause_first) -12
instance (clause_first) -23
instead (clause_first) -16
interviews (clause_first) -19
into (clause_first) -26
involved (clause_first) -14
iowa (clause_first) -24
iran (that_first) -19
is (clause_first) -22 (that_first) -14
isis (clause_first) 35
island (clause_first) -29
issue (phrase_first) 32
issues (phrase_first) 23
it (clause_first) 43 (phrase_first) 18 (that_first) -18 (to_first) -12
january (clause_first) 13
job (clause_first) 27
jobs (clause_first) 47
johnson (clause_first) -13
judge (clause_first) -13
judges (clause_first) 25
july (clause_first) 38
june (clause_first) -14
just (clause_first) -23
justice (clause_first) 13
kasich (clause_first) -41 (that_first) -20
kept (clause_first) 12
khan (clause_first) 43
killed (clause_first) -25
korea (clause_first) -16
last (clause_first) -19
later (clause_first) -31
law (phrase_first) 15 (that_first) 26
lawmakers (clause_first) -13
laws (clause_first) 44
lawsuits (clause_first) 18
lead (clause_first) 27
leader (clause_first) -15
leaders (clause_first) -45 (that_first) -12
leave (clause_first) 38
left (clause_first) -32
legislation (clause_first) -12
less (that_first) 18
level (clause_first) 19 (that_first) -12
levels (clause_first) 24
liberal (clause_first) 27
libya (clause_first) 40
life (clause_first) 25
like (clause_first) -19
likely (clause_first) -24
line (clause_first) 32 (that_first) -15
lines (clause_first) 25
link (clause_first) -21
list (clause_first) -14
lives (clause_first) -18
loans (clause_first) -28
lost (clause_first) 31
low (clause_first) -15
man (clause_first) -33
manager (clause_first) -32
march (clause_first) 37 (that_first) 15
marriage (clause_first) 37
mate (clause_first) -12
material (clause_first) 16
matter (clause_first) 15
may (clause_first) -46
mccain (clause_first) 19
me (clause_first) 12
measures (clause_first) 27
media (clause_first) -61 (phrase_first) 29 (that_first) -14
meeting (clause_first) 20
meetings (clause_first) -13
member (clause_first) 12
members (clause_first) 25
men (clause_first) -17
message (clause_first) 26
messages (clause_first) -16
mexico (clause_first) 31 (that_first) 14
mogul (clause_first) 32
moment (clause_first) -39
months (that_first) 28
more (clause_first) -52 (phrase_first) -18 (to_first) 15
mother (clause_first) -12
movement (clause_first) 25
mr. (clause_first) -16
much (clause_first) -41
muslims (clause_first) 22 (phrase_first) -22 (to_first) -34
name (clause_first) 13
nation (clause_first) 22
nations (clause_first) -12
network (clause_first) -18
news (clause_first) 26 (phrase_first) -28 (that_first) -16
night (clause_first) -55 (phrase_first) 12
nomination (that_first) 43 (to_first) 18
nominee (clause_first) 32 (phrase_first) 16 (that_first) 27 (to_first) 28
not (clause_first) -61
november (clause_first) 37
now (that_first) 16
n’t (clause_first) -18
obama (that_first) 29
of (clause_first) -92 (phrase_first) -37 (that_first) -14 (to_first) -19
office (that_first) 14
officers (clause_first) -15
officials (clause_first) -20 (that_first) 18
old (clause_first) -12
on (clause_first) -49 (on_first) -20 (phrase_first) -25
online (clause_first) 28
only (clause_first) -24
operations (clause_first) -12
organizations (clause_first) -30
other (phrase_first) -12
others (that_first) 16
out (clause_first) 52 (that_first) -28
outside (clause_first) -14
over (phrase_first) -32 (that_first) 21
own (clause_first) -24
pac (clause_first) -20
paris (clause_first) -17
part (clause_first) -15
party (phrase_first) 14 (that_first) -21 (to_first) -19
pass (clause_first) -20
past (clause_first) -48 (that_first) -14
path (clause_first) -16
pay (clause_first) 12
pence (clause_first) -27
pennsylvania (clause_first) -17
people (clause_first) -27 (to_first) -32
percent (clause_first) -20 (phrase_first) -23
performance (clause_first) 24
philadelphia (clause_first) 32
place (clause_first) 51
plan (clause_first) -17 (that_first) 22
plans (clause_first) -31
platform (clause_first) 14
playing (clause_first) -12
point (clause_first) -31 (that_first) 27
police (clause_first) 13
policies (clause_first) 18 (that_first) -19
politically (clause_first) 29
politicians (clause_first) -15
politics (clause_first) 23 (phrase_first) 33
poll (clause_first) -32
polls (clause_first) -31
poor (clause_first) 13
position (clause_first) 22
positions (clause_first) 35
possible (clause_first) -15
post (clause_first) -35
practice (clause_first) 19
presidency (clause_first) 50
president (clause_first) 22 (phrase_first) 18 (that_first) 15 (to_first) 20
press (clause_first) -17
pressure (clause_first) 18
price (clause_first) 19
primaries (clause_first) -40
primary (to_first) 20
priority (clause_first) 18
problem (clause_first) 12
problems (clause_first) -15
process (clause_first) -15
program (clause_first) 32 (phrase_first) -14
programs (clause_first) 33
progress (clause_first) 16
proposal (clause_first) -24
proposals (clause_first) -30
proposed (clause_first) 24
protesters (clause_first) -13
publicly (clause_first) 33
punished (clause_first) 12
push (clause_first) -17
pushing (clause_first) 31
putin (clause_first) -26
question (clause_first) 19
questions (clause_first) -21 (that_first) -20
race (clause_first) 14 (phrase_first) 19 (that_first) 35 (to_first) 15
radio (clause_first) -23
rallies (clause_first) -54
rate (clause_first) -21
rates (clause_first) -12
rather (clause_first) -17
ready (clause_first) -25
reagan (clause_first) 24
receiving (clause_first) 26
recently (clause_first) -29
records (clause_first) -14
reform (clause_first) 14
refugees (clause_first) 21 (that_first) 12
refused (clause_first) -14
relationship (clause_first) -12
release (clause_first) 23
released (clause_first) -34
religion (clause_first) 14
remarks (clause_first) -14
reporter (that_first) -28
reports (clause_first) -41
republican (clause_first) 18
republicans (clause_first) -54 (that_first) -24 (to_first) -13
request (clause_first) -16
required (clause_first) 17
resign (clause_first) 26
response (clause_first) 22
returns (clause_first) 22
rhetoric (clause_first) -14
rights (clause_first) 25
rise (clause_first) -25
role (phrase_first) -22
romney (clause_first) -25
rubio (clause_first) 37 (phrase_first) 14
rules (that_first) 23
russia (clause_first) 31
ryan (phrase_first) 16
said (clause_first) -31 (that_first) -30
sales (clause_first) 29
same (clause_first) 27 (phrase_first) -23
sanders (clause_first) 13 (phrase_first) 46 (that_first) -20 (to_first) -19
saying (that_first) 12
schedule (clause_first) 24
school (clause_first) -17
schools (clause_first) -15
secretary (clause_first) -12
security (clause_first) 16
senate (clause_first) -12 (that_first) -14
senator (clause_first) 15 (that_first) -25 (to_first) 27
series (clause_first) 14
server (clause_first) -19 (that_first) 34
service (that_first) 21
share (clause_first) 29
she (clause_first) -54
shooting (clause_first) 35
shootings (clause_first) 16
show (clause_first) -19
side (clause_first) 20
similar (clause_first) -12
site (clause_first) -19
so (clause_first) 21
son (clause_first) -12
southern (clause_first) -12
speaking (clause_first) -18
specifics (clause_first) -36
speech (phrase_first) -31
speeches (clause_first) -43
spending (clause_first) 47
stage (clause_first) -42
standards (clause_first) -28
state (clause_first) 31 (phrase_first) -15 (that_first) -13
statement (clause_first) -16
statements (clause_first) -36
states (clause_first) 32 (phrase_first) 19 (to_first) 36
status (clause_first) -12
step (clause_first) -20
stop (clause_first) 24
strategy (clause_first) -28 (that_first) -26
street (clause_first) 37
such (clause_first) -13
super (phrase_first) -29
superdelegates (clause_first) 13 (that_first) 12
support (clause_first) -25 (phrase_first) -19
supported (clause_first) -15
supporters (clause_first) -61 (phrase_first) 13 (that_first) 17
surveillance (clause_first) 19
syria (clause_first) 59 (that_first) -16
system (clause_first) -18 (that_first) 19 (to_first) 29
taken (clause_first) -18
tax (clause_first) 30 (that_first) -14 (to_first) 31
team (clause_first) -34
ted (clause_first) -22
television (clause_first) 14
tenure (clause_first) 13
term (clause_first) -25
terms (clause_first) -28
terror (clause_first) 13
terrorism (clause_first) 39
terrorists (clause_first) -27
test (clause_first) -16
than (clause_first) -17 (phrase_first) -15
that (clause_first) -50 (that_first) -36 (to_first) -13
them (phrase_first) 48 (to_first) -18
themselves (clause_first) 13
then (clause_first) -19 (that_first) -20
there (clause_first) 43
they (clause_first) -58
thing (clause_first) -21
thinking (clause_first) -12
this (clause_first) 34
threat (that_first) 17
thursday (clause_first) -45 (phrase_first) -16
ticket (clause_first) 18
time (clause_first) -36 (that_first) 31 (to_first) -18
today (clause_first) 18
together (clause_first) 17
tone (clause_first) -36
too (that_first) -23
top (clause_first) 27
town (clause_first) 14
track (clause_first) 36
trail (clause_first) -16
tried (clause_first) -18
trump (clause_first) 52 (phrase_first) 47
trump's (clause_first) -13
trump’s (clause_first) -19
tuesday (phrase_first) -21 (that_first) -25 (to_first) 16
turn (that_first) 19
turnout (clause_first) 15
twitter (clause_first) -13 (phrase_first) -36
u.s. (clause_first) 32
ukraine (clause_first) 18
university (clause_first) 12
up (clause_first) 20 (that_first) -15
use (clause_first) 37
victims (clause_first) 57
victory (clause_first) 28
violence (clause_first) 21
virginia (clause_first) -16
virus (clause_first) 25
vision (clause_first) 19
vote (that_first) -26
voter (clause_first) -16
voters (clause_first) -22 (that_first) -12
wage (clause_first) 27
wall (clause_first) 26 (phrase_first) -12
war (clause_first) -17 (that_first) -20
was (clause_first) -22 (that_first) -14
washington (clause_first) -37
watch (clause_first) 27
way (clause_first) 21
wednesday (clause_first) -21
week (clause_first) -43 (that_first) -12
west (clause_first) 23
what (what_first) -22
when (clause_first) -39
where (clause_first) -16
which (clause_first) -40
who (clause_first) -70 (to_first) -14
why (why_first) -12
will (clause_first) -12
win (that_first) 17
wins (clause_first) -24
with (clause_first) -28 (phrase_first) -14 (to_first) 15
woman (clause_first) -22
women (clause_first) -40 (that_first) 23
won (that_first) 22
work (that_first) -14
worked (clause_first) 18
workers (clause_first) -24
world (clause_first) 40
worse (clause_first) 39
would (clause_first) -22 (that_first) -12
yanukovych (clause_first) -19
year (clause_first) -25 (phrase_first) -40 (to_first) 32
york (clause_first) 24 (phrase_first) 14
you (clause_first) -32
zika (clause_first) 37
’s (clause_first) -48 (phrase_first) -20
“,” (clause_first) 144 (that_first) 113 (to_first) 34
“?” (clause_first) 49 (that_first) 39
“” (how_first) 16 (phrase_first) 21 (quote_first) 55 (to_first) -18

122 end: cue, verbs
:~ (1_verbs_quote) -15 (2_verbs_quote) 23
abl~ (2_verbs) -14
accord~ (0_verbs) -39 (1_verbs_quote) -16 (2_verbs) 12 (2_verbs_quote) 29
accuse~ (0_verbs) -64 (0_verbs_quote) 12 (1_verbs) 27 (2_verbs_quote) 18
acquiesc~ (1_verbs) -22 (2_verbs) 12
address~ (1_verbs) -16 (2_verbs) 17
add~ (0_verbs) -12 (1_verbs) -13 (2_verbs_quote) 18
admir~ (1_verbs) -16
admit~ (0_verbs) -17 (1_verbs) 35 (2_verbs) -17 (2_verbs_quote) 18
adopt~ (0_verbs) 23 (1_verbs) -32
advoc~ (1_verbs) 25 (2_verbs) -17
agree~ (1_verbs) 23 (2_verbs) -31
aim~ (0_verbs) 12 (1_verbs) -22 (2_verbs) -12
allege~ (0_verbs) -21 (2_verbs) 17
announce~ (0_verbs) 23 (1_verbs) -27
answer~ (0_verbs) 29 (1_verbs) -20 (2_verbs) -38
apolog~ (0_verbs) -19
appear~ (0_verbs) 15 (1_verbs) -26 (2_verbs) 15
applaud~ (0_verbs) -24 (2_verbs) 18
argue~ (0_verbs) -30 (1_verbs) -20 (2_verbs) 21 (2_verbs_quote) 16
argument~ (1_verbs) 13
articul~ (1_verbs) 32 (2_verbs) -44
ask~ (0_verbs_quote) -26 (2_verbs_quote) 22
assert~ (1_verbs_quote) -13 (2_verbs_quote) 21
assess~ (0_verbs) 17 (1_verbs) -19
assure~ (1_verbs) -13 (2_verbs_quote) 26
attack~ (0_verbs) 20 (1_verbs) -39
attempt~ (1_verbs) 25 (2_verbs) -23
attribut~ (0_verbs) -23 (2_verbs) 20
avoid~ (1_verbs) -13
backped~ (2_verbs) 16
back~ (0_verbs) 35 (1_verbs) -37 (2_verbs) -20
becam~ (1_verbs) 32 (2_verbs) -33
becom~ (0_verbs) 19 (1_verbs) 34 (2_verbs) -32 (2_verbs_quote) -33
begin~ (0_verbs) 21 (1_verbs) -22 (2_verbs) -18 (2_verbs_quote) 19
believe~ (0_verbs) -27 (2_verbs) 20
blame~ (0_verbs_quote) -15
blast~ (1_verbs) 29 (2_verbs_quote) -19
block~ (1_verbs) 23
boast~ (1_verbs_quote) -13
call~ (0_verbs) -24 (0_verbs_quote) 34 (1_verbs_quote) -28
campaign~ (0_verbs) 17 (1_verbs) -25
care~ (0_verbs) -32 (1_verbs) 24 (2_verbs_quote) 19
carri~ (0_verbs) 15 (2_verbs_quote) -20
case~ (1_verbs) -21
caution~ (1_verbs) 14 (2_verbs) -19
celebr~ (0_verbs) -15
center~ (0_verbs) -24 (2_verbs) 18
challeng~ (1_verbs) -13 (2_verbs_quote) -20
chant~ (0_verbs_quote) 22 (2_verbs_quote) -26
charge~ (0_verbs) 13 (1_verbs) -14
chide~ (2_verbs) 15
choos~ (1_verbs) -14 (2_verbs) 12
chosen~ (1_verbs) 15 (2_verbs) -13
chose~ (2_verbs) 21
circul~ (0_verbs) -15 (2_verbs) 13
cite~ (0_verbs) -26 (0_verbs_quote) 25 (1_verbs) 32
claim~ (0_verbs) -18 (0_verbs_quote) 23 (1_verbs) 67 (1_verbs_quote) -26 (2_verbs) -40
clear~ (0_verbs) -23 (1_verbs) 14
close~ (1_verbs) 22
come~ (2_verbs) -25
commit~ (0_verbs) 35 (2_verbs) -24
compar~ (0_verbs) -23
concede~ (2_verbs) 14 (2_verbs_quote) -24
conclude~ (0_verbs) -14 (1_verbs_quote) -21 (2_verbs) 21
condemn~ (0_verbs) -12
confirm~ (1_verbs) 12
congratul~ (0_verbs) -15 (1_verbs) 14
consciou~ (0_verbs) 18 (2_verbs_quote) -19
consid~ (0_verbs) 14 (2_verbs) -24
continue~ (0_verbs) 15 (2_verbs) -30 (2_verbs_quote) 14
contradict~ (0_verbs) -20
contrast~ (0_verbs) -24 (1_verbs) 21
conven~ (0_verbs) -24 (2_verbs) 21
coverag~ (0_verbs) 12 (2_verbs) -16
cover~ (0_verbs) 12 (2_verbs) -43
creat~ (1_verbs) -32 (2_verbs) 35
credit~ (0_verbs) -14
criticize~ (0_verbs) 44 (0_verbs_quote) -15 (1_verbs) -27 (2_verbs_quote) -26
critic~ (1_verbs) 16 (2_verbs) -15
decid~ (0_verbs) -23 (1_verbs) 22 (2_verbs) -17
decis~ (1_verbs) 15 (2_verbs) -14
declin~ (2_verbs) 15
dedic~ (0_verbs) 24
deem~ (0_verbs) 22 (2_verbs) -28
defend~ (0_verbs) 17 (1_verbs) -29 (2_verbs_quote) -17
demand~ (1_verbs) -12
demonstr~ (0_verbs) -29 (1_verbs) 35 (2_verbs) -13
demon~ (2_verbs) -21
denounce~ (0_verbs) 13 (2_verbs) -18
deny~ (0_verbs) 18 (2_verbs) -29
deride~ (0_verbs) -14 (1_verbs) 14
describe~ (0_verbs_quote) 22 (1_verbs) -17 (1_verbs_quote) -15 (2_verbs_quote) 21
devot~ (0_verbs) -16
diagnosi~ (2_verbs) -27
direct~ (2_verbs) -13
disclose~ (1_verbs) 14
discuss~ (0_verbs) -31 (1_verbs) 34 (2_verbs) 30 (2_verbs_quote) -20
dislik~ (2_verbs) 14
dismiss~ (0_verbs) 22 (1_verbs) -27 (2_verbs) 17
distanc~ (0_verbs) 19 (1_verbs) -29
divid~ (2_verbs) 21
doubl~ (1_verbs) 13
doubt~ (2_verbs) -13
downplai~ (0_verbs) -18 (2_verbs) 18
drew~ (0_verbs) 24 (1_verbs) -12 (2_verbs) -13
dwell~ (1_verbs) -14 (2_verbs) 15
eager~ (1_verbs) 12 (2_verbs) -23
elect~ (0_verbs) 12 (1_verbs) -25
embrac~ (0_verbs) 22 (1_verbs) -32 (2_verbs) -20
emerg~ (1_verbs) -16
encourage~ (0_verbs) 20 (1_verbs) 25 (2_verbs) -43
endors~ (0_verbs) 47 (1_verbs) -71 (2_verbs) -24
end~ (0_verbs) 19
equivoc~ (2_verbs) -24
estimate~ (1_verbs) 12
evinc~ (1_verbs) 18 (2_verbs) -18
eviscer~ (2_verbs) 26
expand~ (2_verbs) 18
expect~ (1_verbs) 13 (2_verbs) -22
explain~ (1_verbs) -39 (2_verbs) 25
explor~ (0_verbs) 18 (2_verbs) -21
expos~ (0_verbs) 29 (1_verbs) -36
express~ (0_verbs) -18 (2_verbs) 28
extol~ (0_verbs) -20 (1_verbs) 21
face~ (1_verbs) 20 (2_verbs_quote) -17
fail~ (1_verbs) 25
favor~ (1_verbs) -14 (2_verbs) 12
feel~ (1_verbs) -20 (2_verbs) 17
find~ (0_verbs) -31 (1_verbs) 27
fire~ (2_verbs) -12
focus~ (0_verbs) 15 (2_verbs) -25
focu~ (1_verbs) -27
follow~ (0_verbs) -26 (2_verbs) 21
forese~ (1_verbs) 18
forfeit~ (2_verbs) -16
found~ (0_verbs) -45 (1_verbs) 19 (2_verbs) 27
frame~ (0_verbs) -19 (2_verbs) 15
gave~ (0_verbs) 16 (2_verbs) -21
given~ (1_verbs) 15 (2_verbs) -15
goal~ (1_verbs) -24
goe~ (0_verbs) -26
gone~ (0_verbs) -20 (2_verbs) 18
go~ (0_verbs) 19 (1_verbs) -24
grappl~ (0_verbs) -13 (2_verbs) 14
grievanc~ (0_verbs) -27
hail~ (2_verbs_quote) -22
hard~ (1_verbs) 22 (2_verbs) -21
held~ (0_verbs) -22 (1_verbs) 17
highlight~ (0_verbs) -24
hint~ (0_verbs) 15 (1_verbs) -20
hire~ (0_verbs) -12
hold~ (0_verbs) -12
hope~ (0_verbs) -40 (1_verbs) -13 (2_verbs) 23
hung~ (2_verbs) -18
identifi~ (0_verbs) 35 (1_verbs) -31 (2_verbs_quote) -20
ignor~ (1_verbs) -20
impli~ (2_verbs_quote) 14
includ~ (0_verbs) -30 (1_verbs) -31 (2_verbs) 37
indicate~ (0_verbs) -24 (2_verbs) 18 (2_verbs_quote) -15
inform~ (2_verbs) 14
insist~ (0_verbs) -20 (1_verbs_quote) 33 (2_verbs_quote) -19
introduc~ (0_verbs) 21 (2_verbs) -19
invit~ (1_verbs) -13
issu~ (1_verbs) 28 (1_verbs_quote) -18 (2_verbs) -27 (2_verbs_quote) 20
join~ (0_verbs) -13 (2_verbs) 13
knew~ (0_verbs) 18
knock~ (0_verbs) -24
known~ (0_verbs) 24 (2_verbs) -23 (2_verbs_quote) -15
know~ (1_verbs) 18 (2_verbs) -18
label~ (2_verbs_quote) -16
laid~ (0_verbs) -15 (1_verbs) 19
lament~ (0_verbs_quote) -31 (1_verbs_quote) 20 (2_verbs_quote) 14
lash~ (1_verbs) 17 (2_verbs) -20
late~ (0_verbs) -19
launch~ (1_verbs) -14
leeri~ (1_verbs) 18 (2_verbs) -19
left~ (1_verbs) -23
liken~ (0_verbs) -14 (1_verbs) -15 (2_verbs) 19
like~ (0_verbs) 14 (1_verbs) -13
list~ (2_verbs) -25
lobbi~ (2_verbs) 13
log~ (1_verbs) -14
look~ (1_verbs) 14 (2_verbs) -19
made~ (0_verbs) 20 (1_verbs) -17
maintain~ (1_verbs) 26 (2_verbs) -24
marvel~ (0_verbs) -18 (1_verbs) 16
mention~ (0_verbs) 27 (1_verbs) -23 (2_verbs) -17
messag~ (1_verbs) -31 (2_verbs) 21
met~ (2_verbs) -23
mock~ (2_verbs) -17
mourn~ (1_verbs) -18
name~ (1_verbs) 15 (2_verbs) -44
need~ (0_verbs) -13 (2_verbs) 18
nomin~ (1_verbs) 19 (2_verbs) -18
note~ (0_verbs) -53 (2_verbs) 23 (2_verbs_quote) 18
nuanc~ (2_verbs) -13
observe~ (0_verbs) -24 (2_verbs) 30
offer~ (0_verbs) 22 (2_verbs_quote) -27
open~ (0_verbs) -15
opposit~ (0_verbs) -27 (2_verbs) 24
oppos~ (1_verbs) 13 (2_verbs) -34
opt~ (1_verbs) -16 (2_verbs) 32
order~ (2_verbs_quote) -18
outlin~ (1_verbs) -18
outspoken~ (1_verbs) -16
paid~ (1_verbs) 15
paint~ (0_verbs) -22
passion~ (2_verbs) -18
pick~ (1_verbs) 22 (2_verbs) -40
pivot~ (2_verbs) 12
place~ (1_verbs) -14
platform~ (2_verbs) 18
pledge~ (0_verbs) 20 (2_verbs) -15 (2_verbs_quote) -22
point~ (0_verbs) -17 (0_verbs_quote) 19 (1_verbs) -15 (2_verbs) 30 (2_verbs_quote) -29
polici~ (2_verbs) -30
portray~ (0_verbs) -20 (0_verbs_quote) -14 (1_verbs) -13 (2_verbs) 14 (2_verbs_quote) 16
posit~ (0_verbs) -12
postur~ (2_verbs_quote) -28
post~ (0_verbs) -19 (1_verbs) 30 (2_verbs) -14
praise~ (1_verbs) 14 (2_verbs) -30
predict~ (0_verbs) 24
premier~ (2_verbs_quote) 16
press~ (0_verbs) -14 (2_verbs) 14
produc~ (0_verbs) 20 (2_verbs) -24
project~ (0_verbs) 17 (2_verbs) -27
promise~ (1_verbs) -32 (2_verbs) 14 (2_verbs_quote) 17
pronounc~ (0_verbs) -13
propose~ (0_verbs) -21 (1_verbs) 15 (2_verbs_quote) -12
protest~ (1_verbs) 21 (2_verbs) -18
proud~ (0_verbs) 14 (1_verbs) -12 (2_verbs) -12
prove~ (1_verbs) 14 (2_verbs) -17
provid~ (1_verbs) 20 (2_verbs) -18
publish~ (0_verbs) -13 (1_verbs) -27 (2_verbs) 16
push~ (2_verbs_quote) 14
put~ (0_verbs) -22 (0_verbs_quote) -19 (1_verbs) 29
question~ (0_verbs) 22 (2_verbs) -13
quick~ (0_verbs) 25 (1_verbs) -21
quot~ (0_verbs) -31 (2_verbs) 19
rais~ (1_verbs) -23 (2_verbs) 23
ran~ (1_verbs) 13
realiz~ (2_verbs) 24
rebuk~ (2_verbs) 14 (2_verbs_quote) -30
rebut~ (0_verbs) -18
recall~ (0_verbs) -18
recapitul~ (2_verbs) -18
recogn~ (0_verbs) -25 (1_verbs) 33 (2_verbs) -13
recommend~ (0_verbs) -20 (2_verbs) 21
referenc~ (0_verbs) -43 (1_verbs) 40
refer~ (0_verbs_quote) 30 (1_verbs) -19 (2_verbs) 14
reflect~ (0_verbs) -37 (2_verbs) 35
refrain~ (2_verbs) -18
refus~ (0_verbs) 12 (2_verbs) -15
reject~ (0_verbs) -26 (1_verbs) 14 (2_verbs) 24
releas~ (1_verbs) -22 (1_verbs_quote) -20 (2_verbs) 26 (2_verbs_quote) 17
relish~ (0_verbs) 26
reluct~ (0_verbs) 24 (1_verbs) -21
remark~ (1_verbs_quote) 17 (2_verbs_quote) -21
rememb~ (0_verbs) -31 (2_verbs) 27
remind~ (0_verbs) 14 (1_verbs) -38 (2_verbs) 35
renew~ (0_verbs) 22 (2_verbs) -22
repeat~ (1_verbs) 13
report~ (0_verbs) -23 (0_verbs_quote) 22 (1_verbs) 15 (2_verbs) -17 (2_verbs_quote) 21
request~ (0_verbs) 18 (1_verbs) -39 (2_verbs) 24
requir~ (0_verbs) 15
resist~ (0_verbs) -17 (1_verbs) 15
respond~ (0_verbs_quote) 14 (1_verbs) -12 (2_verbs) 14
retweet~ (0_verbs) 13
reveal~ (0_verbs) -28 (1_verbs) -16 (2_verbs) 23
revisit~ (1_verbs) 26
rule~ (0_verbs) 17 (2_verbs) -19
say~ (0_verbs) -109 (1_verbs) -40 (1_verbs_quote) 51 (2_verbs) 43 (2_verbs_quote) 15
schedul~ (1_verbs) 16
scrap~ (1_verbs) 12
seek~ (0_verbs) 14 (0_verbs_quote) -21
seem~ (0_verbs) -18 (1_verbs) 28 (1_verbs_quote) -40
seen~ (0_verbs) -27 (2_verbs) 29
see~ (0_verbs) -17 (1_verbs) -18 (2_verbs) 23
set~ (2_verbs) -14
share~ (0_verbs) 18 (1_verbs) -22 (2_verbs) -28
shock~ (1_verbs) -20
shown~ (0_verbs) -15 (1_verbs) 21 (2_verbs) -16
show~ (0_verbs) -49 (1_verbs) 41 (2_verbs_quote) 17
shut~ (0_verbs) -14
side~ (0_verbs) 19 (2_verbs) -19
signal~ (0_verbs) 15
sign~ (1_verbs) -13
skeptic~ (0_verbs) 12 (2_verbs) -19 (2_verbs_quote) -17
slam~ (0_verbs) 34 (1_verbs) -36 (1_verbs_quote) -12 (2_verbs) 30
snipe~ (2_verbs_quote) -15
sought~ (0_verbs) 20 (1_verbs) -19
sound~ (1_verbs) 17 (2_verbs) -13
spare~ (2_verbs) -30
spar~ (2_verbs) -18
speak~ (1_verbs) 19
speech~ (0_verbs) 13
spent~ (2_verbs) -15
spoken~ (1_verbs) -30
spoke~ (1_verbs) 22 (2_verbs) -21
sponsor~ (1_verbs) 22
spot~ (0_verbs) -17
stai~ (2_verbs) -16
stanc~ (2_verbs) 23
start~ (1_verbs) -13
state~ (0_verbs) -38 (1_verbs) 35 (1_verbs_quote) -20 (2_verbs) -16
stood~ (0_verbs) -14
stop~ (0_verbs) -12
strategi~ (0_verbs) -27 (2_verbs) 22
stress~ (2_verbs_quote) -15
struggl~ (0_verbs) -21 (2_verbs) 13
stuck~ (0_verbs) 18 (1_verbs) -27
submit~ (0_verbs) 16
suggest~ (0_verbs) -57 (1_verbs) 16 (2_verbs) 15
support~ (0_verbs) 34 (1_verbs) -23 (2_verbs) -13
sympathet~ (1_verbs) 12 (2_verbs) -18
taken~ (0_verbs) 15 (2_verbs) -13
take~ (1_verbs) -15
talk~ (0_verbs) 13 (1_verbs) -14 (1_verbs_quote) -26
target~ (0_verbs) 15
tell~ (0_verbs) -26 (1_verbs) -38 (1_verbs_quote) 26
tend~ (2_verbs) -21
thank~ (0_verbs) -14 (1_verbs) 25
think~ (0_verbs) -50 (2_verbs) 30 (2_verbs_quote) -24
thrill~ (0_verbs) 16
tick~ (1_verbs) 23 (2_verbs) -24
ting~ (2_verbs) -26
titl~ (0_verbs) 16 (2_verbs) -19
took~ (0_verbs) -15 (1_verbs) -25 (2_verbs) 30
touch~ (0_verbs) -19 (1_verbs) 17
tout~ (1_verbs) -24
trash~ (0_verbs) 13
tri~ (1_verbs) -17 (2_verbs_quote) -20
try~ (0_verbs) 18 (1_verbs) -21
turn~ (1_verbs) -12
tweet~ (0_verbs_quote) 12 (1_verbs) -20 (2_verbs) 16
underline~ (1_verbs) 14
underscore~ (1_verbs) -13 (2_verbs) 13
understand~ (1_verbs) -13 (2_verbs) 16
understood~ (0_verbs) -21
unifi~ (1_verbs) 16
unleash~ (2_verbs) 13
unveil~ (0_verbs) -20 (2_verbs) 18
urge~ (0_verbs) -21 (1_verbs) 26 (2_verbs) -14
us~ (0_verbs) 12 (0_verbs_quote) -15 (1_verbs) 13 (1_verbs_quote) 21 (2_verbs) -14 (2_verbs_quote) -26
veer~ (2_verbs_quote) -15
veto~ (1_verbs) 16 (2_verbs) -17
voic~ (1_verbs) 17
vote~ (0_verbs) 12 (2_verbs) -18
vow~ (1_verbs) -18 (1_verbs_quote) -12 (2_verbs) 12
walk~ (1_verbs) -17
want~ (0_verbs) -18 (1_verbs) 39 (2_verbs) -37
warn~ (0_verbs) -17
watch~ (0_verbs) 15 (1_verbs) -28 (2_verbs) 20
weigh~ (0_verbs) -13 (1_verbs) 17
well-receiv~ (0_verbs) 14
went~ (0_verbs_quote) -16 (1_verbs) 19
withdrew~ (0_verbs) 22 (2_verbs) -27
wonder~ (2_verbs) 15
work~ (1_verbs) -35 (2_verbs) 31
worry~ (0_verbs) 16 (1_verbs) 32 (2_verbs) -47
write~ (0_verbs) 23 (1_verbs) -34 (1_verbs_quote) 18 (2_verbs) 13
yearn~ (2_verbs) -14

123 end: second tag, rest
(edge) (leaves_0_quote) -19
ADJ (leaves_0_quote) -18 (leaves_1) -21 (leaves_1_quote) -12 (leaves_2) -41
ADP (leaves_1) -22 (leaves_2) 22 (leaves_2_quote) -27
ADV (leaves_1_quote) -36 (leaves_2_quote) 39
AUX (leaves_1) 15 (leaves_1_quote) -43 (leaves_2_quote) 31
CCONJ (leaves_0) -27 (leaves_0_quote) -35 (leaves_1) -14 (leaves_2) 20 (leaves_2_quote) 17
DET (leaves_0) 17 (leaves_0_quote) -52 (leaves_1) 17 (leaves_1_quote) 21 (leaves_2) 13 (leaves_2_quote) -16
NOUN (leaves_0) -42 (leaves_0_quote) 21 (leaves_1) -23 (leaves_1_quote) -26 (leaves_2) -22 (leaves_2_quote) -19
NUM (leaves_0) 14 (leaves_1_quote) 21 (leaves_2) 13
PART (leaves_2) -21 (leaves_2_quote) -38
PRON (leaves_0_quote) -27 (leaves_1) 20 (leaves_2) 24
PROPN (leaves_0) -40 (leaves_1) -27 (leaves_1_quote) 26 (leaves_2) -15 (leaves_2_quote) 38
PUNCT (closes) 15 (leaves_0) -17 (leaves_0_quote) 16 (leaves_1_quote) 27 (leaves_2) -24
QUOTE (leaves_1_quote) -27 (leaves_2_quote) -51
SCONJ (leaves_0) -20 (leaves_1) 53 (leaves_1_quote) 18 (leaves_2) 34 (leaves_2_quote) 17
SYM (leaves_0) -28 (leaves_2_quote) -13
VERB (leaves_1) 12

124 end: next word, third word
$ (number) -17
( ) -55
(edge) (edge) 12
(number) (number) -12 . -20 ago 28 in -12 to 34
) and 16
, % 40 's 39 (number) 17 , -63 . -21 a 28 also -18 an 50 and -136 are 13 as 19 at 20 be -20 because -47 by -24 called 25 clinton 16 could 18 did 38 even -55 former -54 from -39 had -21 have 81 him 26 if -20 is -42 least -27 most 26 mr. 29 not -24 now 25 of -16 only -17 other -29 percent -17 republican 47 republicans 31 their -24 them 18 they 56 those 17 though 48 trump -29 voters 43 was -26 well -38 who 21 will 16 would -18 “” -62
- (number) -13 border -49 he 32 of 34 that 28 the 19
-- the 26
: the -30
; (edge) 13
? (edge) 15
a ago 18 of -12
across country 17
after (number) -20
again (edge) 16
and 's 20 (number) -20 - -17 . -64 and -12 are -16 by 24 campaign -16 clinton 38 for -13 had -17 hampshire -15 have 18 he -36 her 36 him 20 his 15 it 28 its -21 not 51 on -21 support 22 that 33 the 31 their 38 them -18 to 18 trump 61 voters -18 were -13 who -23 “” -21
are and 21
as , 27 and -13 as -12 new 15 to -13 “” -13
at (number) -20 time -31
because did 18
but not 47 that 36
by a 57 the 25
could the -14 to 22
entering united -16
for (number) 20 . 12 a 17 and -13 at 24 the -21 to -23
from (number) -13 , -16 . -20 in -13
has a 39
have the 29
he . 24
home (edge) 26
in (number) 50 , 14 . 32 a 30 after 14 at -19 because 22 campaign -14 carolina -19 case -12 city 21 country -26 face -23 for -27 in -14 interview 60 on -14 past 47 polls -13 presidential -18 republican 16 state -18 that -27 the -44 to 45 u.s. -15 united -37 with -27 york -19 ’s -14
is (edge) 20 a -25 for -14 in -12 the -20
last , 42 . 22
many the 19
may to 20
monday (edge) 17
more (edge) 25 on -13 the 25
not to 21
of in 21
on , -14 . 17 and -30 campaign -20 entering -14 in -37 media 30 news 39 night 15 policy -19 that -12 to 22 ’s 36
over past 25 years -12
said “” 24
since . -18
than (number) 18 . -24
that 's -14 (edge) 24 been -19 had -15 has -16 is -17 might -16 said 19 the 13 to 19 was -12
the of -21
to , -26 an 22 and -14 as 39 for -16 her 20 his 17 if 24 more -12 obama -14 of 16 on -13 sanders 24 that -16 the -67 their 20 them 23 to 25 up -12 who 23
tuesday (edge) -12
was to 14
were . -14 and 15
when comes -21
while the -17 was -25
who to 20 “” -13
with (number) 20 , 32 . -45 and 29 in 15 percent -15 the 13 “” -17
would on 22
— he 28
“” (edge) -19

125 end: what follows, verbs
(circumstances) (0_verbs) -35 (0_verbs_quote) -22 (1_verbs) -43 (1_verbs_quote) -17 (2_verbs) -55 (2_verbs_quote) -13
(circumstances_to_a_mark) (0_verbs) -22 (0_verbs_quote) 17 (1_verbs) -142 (1_verbs_quote) -35 (2_verbs) -61 (2_verbs_quote) -36
(circumstances_to_the_end) (0_verbs) -26 (0_verbs_quote) -19 (1_verbs) -61 (1_verbs_quote) -32 (2_verbs) -77 (2_verbs_quote) -21
(day) (0_verbs) 13 (1_verbs_quote) -12 (2_verbs) -36 (2_verbs_quote) 31
(day_to_a_mark) (0_verbs) 80 (1_verbs) -36 (2_verbs_quote) -18
(day_to_the_end) (0_verbs) 88 (0_verbs_quote) 31 (1_verbs) 27 (2_verbs) -12
(goes_on) (0_verbs) -48 (1_verbs) -71 (2_verbs) -86 (2_verbs_quote) -31
(mark_ADJ) (0_verbs) -58 (1_verbs) 35
(mark_ADP) (0_verbs) 20 (1_verbs) 12 (2_verbs_quote) 21
(mark_ADV) (0_verbs) 14 (2_verbs) -13 (2_verbs_quote) -45
(mark_AUX) (0_verbs) 25
(mark_CCONJ) (1_verbs) -19 (2_verbs) -38
(mark_DET) (0_verbs) -22 (0_verbs_quote) -27 (1_verbs) 13 (1_verbs_quote) 14 (2_verbs) 33 (2_verbs_quote) 44
(mark_NOUN) (0_verbs) -15 (1_verbs) -23 (1_verbs_quote) -15 (2_verbs) -22
(mark_NOUNing) (0_verbs) 43
(mark_NUM) (1_verbs) -13 (2_verbs) 38
(mark_PART) (0_verbs) 26 (1_verbs) -40
(mark_PRON) (0_verbs) -17 (1_verbs) -48 (2_verbs) 12
(mark_PRONing) (2_verbs) 17
(mark_PROPN) (0_verbs) -36 (1_verbs) 45 (1_verbs_quote) 25 (2_verbs_quote) -30
(mark_QUOTE) (0_verbs) 14 (0_verbs_quote) -20 (1_verbs) -23 (2_verbs) 19 (2_verbs_quote) -17
(mark_SCONJ) (0_verbs) -15 (1_verbs) 16 (2_verbs) -21
(mark_VERB) (1_verbs_quote) -27 (2_verbs) 32 (2_verbs_quote) 13
(mark_VERBing) (1_verbs_quote) 18 (2_verbs_quote) 35
(mark_although) (0_verbs) -19
(mark_and) (0_verbs) 29 (0_verbs_quote) 26 (1_verbs) 14 (1_verbs_quote) -21 (2_verbs_quote) -39
(mark_as) (0_verbs) -25 (1_verbs) 43 (2_verbs) -26
(mark_because) (2_verbs) -20
(mark_but) (0_verbs) 41 (2_verbs_quote) 24
(mark_though) (1_verbs) -21 (2_verbs) 30
(mark_when) (2_verbs) 23
(mark_where) (2_verbs) 41
(mark_which) (1_verbs) 30 (2_verbs) 17 (2_verbs_quote) 31
(mark_while) (1_verbs) 19
(mark_who) (0_verbs) -13 (1_verbs) -15 (2_verbs) 24
(occasion) (0_verbs) 44 (1_verbs) 56 (2_verbs_quote) -13
(occasion_to_a_mark) (0_verbs) 66 (1_verbs) 24
(occasion_to_the_end) (0_verbs) 51 (1_verbs) 37 (2_verbs) 39 (2_verbs_quote) 14

126 end: what follows, beginning
(circumstances) (clause_first) -58 (on_first) -17 (phrase_first) -70 (that_first) -34 (what_first) -30
(circumstances_to_a_mark) (clause_first) -30 (phrase_first) -84 (that_first) -39 (to_first) -22
(circumstances_to_the_end) (about_first) -12 (clause_first) -56 (phrase_first) -48 (quote_first) -16 (that_first) -27 (to_first) -34
(closes) (about_first) -12 (as_first) -18 (for_first) -13 (how_first) 13 (of_first) 29 (on_first) -40 (that_first) 15 (what_first) -14 (whether_first) 21 (why_first) -14
(day) (clause_first) -28 (phrase_first) 34 (that_first) 38
(day_to_a_mark) (clause_first) 73 (phrase_first) -16 (to_first) -12
(day_to_the_end) (clause_first) 28 (phrase_first) 91
(goes_on) (about_first) -50 (as_first) -16 (clause_first) -49 (for_first) -39 (how_first) -64 (of_first) -12 (on_first) 18 (phrase_first) -67 (quote_first) -26 (that_first) -33 (to_first) -14 (whether_first) -31 (why_first) -62
(mark_ADJ) (to_first) -19
(mark_ADP) (clause_first) 14 (phrase_first) 36 (that_first) -21
(mark_ADV) (clause_first) -12 (phrase_first) 18
(mark_AUX) (clause_first) 24 (that_first) -48 (to_first) 17
(mark_CCONJ) (clause_first) -18 (that_first) -48
(mark_DET) (that_first) 44 (to_first) 15
(mark_NOUN) (phrase_first) -45 (that_first) -29
(mark_NOUNing) (clause_first) 12
(mark_NUM) (phrase_first) 31 (that_first) -36
(mark_PART) (clause_first) -15 (that_first) 23 (to_first) -21
(mark_PRON) (clause_first) -22 (that_first) -57 (to_first) 25
(mark_PRONing) (clause_first) 19
(mark_PROPN) (to_first) 16
(mark_PUNCT) (clause_first) 19
(mark_QUOTE) (clause_first) 16 (that_first) -21 (to_first) -30
(mark_SCONJ) (clause_first) -25
(mark_VERB) (that_first) -42 (to_first) -18
(mark_although) (clause_first) 22
(mark_and) (clause_first) 18 (phrase_first) -59 (quote_first) -34 (that_first) 25 (to_first) -15
(mark_as) (that_first) -37
(mark_but) (clause_first) 14
(mark_though) (that_first) 47
(mark_when) (clause_first) 37
(mark_which) (clause_first) 31 (that_first) 39 (to_first) -24
(mark_who) (clause_first) -13 (that_first) 35
(occasion) (clause_first) 36 (phrase_first) 59 (to_first) 25
(occasion_to_a_mark) (clause_first) 75
(occasion_to_the_end) (clause_first) 58 (phrase_first) 60

127 end: what follows, cue
(circumstances) accord~ -16 accuse~ -20 admit~ 16 announce~ -21 ask~ -39 believe~ 17 blame~ -13 call~ -21 cite~ -40 claim~ -18 continue~ -23 criticize~ -31 decis~ -12 defend~ 29 describe~ -46 discuss~ -15 dismiss~ -21 expect~ -16 found~ -18 highlight~ -13 hope~ -38 identifi~ -27 issu~ -19 known~ 21 know~ 18 laid~ -21 lament~ -12 look~ -26 mention~ -23 mock~ 18 note~ -23 oppos~ -55 order~ 16 pass~ 18 plan~ -20 point~ -30 portray~ -13 post~ -29 promise~ -12 propose~ -20 publish~ -20 push~ 21 put~ -15 rais~ -18 recall~ -24 refer~ -19 reiterate~ 22 releas~ -17 remind~ 31 say~ -33 seen~ -22 see~ -46 sent~ -12 show~ -27 slam~ 27 sought~ -16 spoke~ 16 start~ -23 suggest~ -18 think~ -16 took~ -32 view~ -21 vote~ 41 vow~ -30 want~ -42 went~ -26 write~ -16
(circumstances_to_a_mark) :~ -15 announce~ -31 appear~ -14 argue~ 16 ask~ 21 criticize~ 16 describe~ -17 mention~ 20 point~ -18 report~ -12 say~ -28 seem~ 15 see~ -20 show~ -23 want~ -20
(circumstances_to_the_end) announce~ -12 ask~ 24 cite~ -15 criticize~ -14 decid~ -13 defend~ -12 deny~ 12 describe~ 17 express~ -20 found~ 18 made~ -17 mention~ -16 oppos~ 13 pledge~ -13 point~ 21 push~ -25 put~ -16 rais~ 15 refer~ -22 report~ -15 say~ -68 seem~ -17 see~ -17 spoke~ -12 suggest~ -12 tell~ -13 tout~ -12 tweet~ -20 vote~ -31 went~ -12 write~ 19
(closes) :~ 53 accept~ -28 accord~ 46 accuse~ 24 address~ -17 add~ 30 admit~ 15 allege~ -13 announce~ -17 applaud~ 35 ask~ -19 assert~ 26 assure~ 28 back~ -39 believe~ 16 blame~ 19 blast~ -13 boast~ -19 challeng~ 25 charge~ 17 cite~ 26 come~ -24 compar~ 36 complain~ 21 concede~ -15 confirm~ -23 decid~ -37 decis~ -17 declare~ -43 decry~ -16 denounce~ -30 deny~ -32 determin~ 19 discuss~ 31 eager~ -31 embrac~ -38 emphasize~ 28 encourage~ -18 endors~ -24 estimate~ -17 fear~ 26 feel~ 18 find~ 34 found~ 43 highlight~ 46 hit~ 13 identifi~ -16 ignor~ -21 includ~ 48 indicate~ 23 introduc~ -15 invok~ -19 issu~ 19 knew~ -21 lament~ 26 launch~ 20 learn~ -28 like~ -23 made~ -16 make~ -18 note~ 40 oppos~ -43 portray~ 22 post~ -20 provid~ 15 publish~ 35 put~ 25 quick~ 26 quot~ 25 recall~ 33 recogn~ 23 referenc~ 18 remain~ -15 remark~ 16 rememb~ 51 repeat~ -12 reply~ 17 report~ 22 respond~ 15 rule~ -23 saw~ 27 say~ 29 see~ 23 sent~ 23 shown~ 15 show~ 36 signal~ -18 sign~ -33 sought~ 32 sound~ 23 spoke~ -15 start~ -12 stress~ 28 take~ 43 tell~ 15 tri~ -12 try~ 14 tweet~ -21 urge~ 15 view~ -15 voic~ -26 vote~ -13 want~ 22 wonder~ 20
(day) call~ -13 endors~ 22 hope~ 24 tell~ -16
(day_to_a_mark) announce~ -32 endors~ 38 say~ -34
(day_to_the_end) agree~ 23 announce~ 31 ask~ 18 call~ 15 praise~ -15 report~ 12 show~ 19
(goes_on) :~ -39 abl~ 20 accord~ -54 account~ 17 accuse~ -15 acknowledge~ -18 acquiesc~ -17 address~ -16 add~ -30 admit~ -51 aim~ -26 allege~ 14 allow~ -26 answer~ 23 appeal~ 16 appear~ -24 applaud~ -20 appoint~ 19 argue~ -22 argument~ -20 articul~ 25 ask~ -45 assert~ -21 assess~ 16 attribut~ -15 avoid~ 40 back~ 27 ban~ 26 becam~ 19 becom~ 24 believe~ -31 bemoan~ -27 blame~ -19 blast~ 20 block~ 16 breach~ 17 call~ -29 campaign~ 13 captur~ -15 care~ 20 carri~ -14 case~ 22 cast~ -21 caution~ -12 cheer~ -12 choos~ -14 chose~ 23 circul~ -26 cite~ -59 come~ -35 commit~ 16 compar~ -13 concede~ 34 conclude~ -16 conflat~ -16 congratul~ -12 consid~ -32 contrast~ -42 convinc~ 22 counter~ 18 count~ -19 coverag~ 20 cover~ 12 creat~ -13 credit~ -15 criticize~ -12 critic~ -19 debat~ -12 decid~ 37 declare~ 15 declin~ 20 dedic~ 37 deliv~ 12 demon~ 20 denounce~ 29 deny~ 26 describe~ -23 disclose~ 16 discredit~ 15 discuss~ 36 disparag~ 17 distanc~ 13 embrac~ 34 emerg~ -22 emphasize~ -13 encourage~ 13 endors~ 27 end~ 12 enjoi~ -13 equivoc~ 19 estimate~ -33 explain~ -33 expos~ 17 face~ -12 fail~ -14 favor~ 36 find~ -43 follow~ -12 forese~ -15 found~ -50 give~ -37 goal~ -12 got~ -14 go~ 15 gravit~ -13 grievanc~ -26 grow~ -16 had~ 25 hammer~ 17 held~ 12 hire~ -28 hold~ -16 hope~ -22 ignor~ 14 impli~ -25 imposs~ 19 indicate~ -27 insist~ 26 instruct~ 26 intend~ -24 introduc~ -21 issu~ -21 joke~ -18 keep~ -21 knew~ 33 knock~ -17 laid~ -20 lai~ -29 lash~ -12 laud~ 24 launch~ -23 learn~ -34 link~ -14 log~ -14 look~ -18 made~ -23 memori~ 21 messag~ -16 mock~ -35 need~ -19 nomin~ -26 note~ -22 offer~ -42 open~ -25 oper~ -13 opposit~ -12 order~ -33 outlin~ -14 outspoken~ 15 paint~ 20 pan~ 24 peg~ -12 percept~ 20 persuad~ 18 pick~ 32 pivot~ -19 place~ 19 plai~ -22 plan~ 20 plead~ -16 pledge~ 22 point~ 18 polici~ 25 posit~ -29 postur~ 21 post~ 25 praise~ -19 prefer~ -32 pressur~ 14 press~ -32 proclaim~ 21 promot~ -17 propose~ -49 protest~ 18 proud~ -12 provid~ -22 publish~ -24 push~ -37 put~ -17 question~ -15 quick~ -20 quot~ -13 rail~ 17 realiz~ -13 rebuk~ 13 recogn~ -30 recount~ -14 referenc~ -27 refrain~ 16 regard~ -15 reiterate~ -25 reject~ -29 releas~ 14 relish~ 15 reli~ 21 remain~ -23 rememb~ -16 remind~ -24 renegoti~ 26 repeat~ -35 report~ -88 repres~ -25 request~ 36 respect~ 18 respond~ 17 return~ -12 retweet~ 20 reveal~ -14 revisit~ 24 revis~ 24 rid~ -13 rip~ -25 rule~ 33 say~ -17 schedul~ 16 seek~ -12 seem~ -60 see~ -19 seiz~ 23 sentenc~ -12 sent~ -27 share~ -16 shock~ 15 shown~ 21 show~ -119 shrug~ 34 shut~ -14 side~ 17 signal~ -22 sign~ -19 slam~ -24 snipe~ 14 sought~ -27 sound~ -45 spare~ 16 spark~ -16 speak~ -31 spi~ 25 spoken~ -21 stage~ -12 stand~ -12 start~ 13 statement~ 24 state~ -18 stop~ -29 struggl~ -13 stuck~ 14 submit~ 37 suggest~ -58 support~ 45 symbol~ 24 sympathet~ 26 take~ -13 target~ -23 tell~ -40 think~ -18 threaten~ -25 thrill~ 16 tick~ 20 ting~ 23 titl~ 17 took~ -28 touch~ -12 tout~ -29 trend~ 20 turn~ 13 underscore~ 17 unifi~ 14 unit~ 21 unveil~ -16 us~ -28 utter~ 15 veer~ -13 voic~ -12 vote~ -43 vow~ -15 walk~ 13 want~ 44 wari~ -14 warn~ -26 watch~ -20 wave~ 16 welcom~ 16 went~ -17 willing~ -12 wonder~ -18 work~ -17 worry~ 43 yearn~ 12
(mark_ADP) note~ -25 report~ -12 say~ 48
(mark_ADV) suggest~ -37
(mark_AUX) say~ -33
(mark_DET) call~ -42 cite~ 31 note~ -25 say~ 34 show~ 19
(mark_NOUN) call~ 17 promot~ -33 say~ -14
(mark_NUM) say~ 55
(mark_PART) say~ -50
(mark_PRON) say~ -18
(mark_PROPN) :~ 27 accord~ -12 call~ -26 claim~ 12 endors~ -27 note~ -13 refus~ 38 say~ -30 show~ -17 support~ 12
(mark_QUOTE) call~ -16 say~ -57
(mark_SCONJ) say~ -29
(mark_VERB) say~ 51 show~ -31
(mark_VERBing) announce~ -32 defend~ 20 endors~ -34 includ~ -15 seem~ -25
(mark_and) accord~ -25 note~ 31 say~ -41
(mark_as) say~ 33
(mark_but) say~ -15
(mark_when) say~ 27
(mark_who) say~ 29
(occasion_to_a_mark) say~ 21

128 lead: place, ending
(begins) (clause_ends) 30 (quote_ends) 32
(within) (clause_ends) -40 (quote_ends) -38

129 lead: place, verbs
(begins) (no_verb_) 24 (verb_) 37
(within) (no_verb_) -28 (no_verb_verb_before) -26 (verb_verb_before) -27

130 lead: verbs, ending
(no_verb_verb_before) (clause_ends) -17 (quote_ends) -18
(verb_) (clause_ends) 18 (quote_ends) 24
(verb_verb_before) (clause_ends) -17 (quote_ends) -26

131 lead: word, place
(number) (within) -40
a (begins) 31 (within) 19
about (within) 13
after (within) -15
almost (within) 21
an (within) 25
are (within) -18
as (within) 31
at (within) 14
bill (within) 23
by (within) -18
california (within) 20
campaign (within) 24
clinton (begins) 31
donald (within) 18
even (begins) 21 (within) 15
from (within) -20
has (within) -17
he (begins) 17
him (within) -20
if (within) 18
in (within) 16
is (within) -21
it (within) 31
its (within) 15
kasich (within) -12
last (within) -12
many (within) 26
more (within) -15
mr. (within) 28
no (within) -16
not (within) -15
now (within) 20
of (within) -59
sanders (begins) 32 (within) -37
she (within) -27
so (within) 22
some (within) -13
something (within) 23
state (within) -18
such (within) 15
than (within) 18
that (within) 34
the (within) 26
their (within) -19
they (within) -25
this (begins) 21
those (within) -18
to (within) -44
trump (within) 41
was (within) -14
what (within) 41
when (within) 30
while (within) -21
with (within) -29
would (within) 19
“,” (begins) 28
“” (begins) 36

132 lead: tag, place
ADJ (begins) 64 (within) -58
ADP (within) -16
ADV (begins) -23
AUX (within) -82
DET (begins) 14 (within) 41
NOUN (begins) 21 (within) -83
NUM (within) -40
PART (within) -63
PRON (begins) -14 (within) 52
PROPN (begins) 17
QUOTE (begins) 48
SCONJ (begins) -27
VERB (begins) 37 (within) -62

133 lead: word, word before
(number) , 21
a (edge) 31 with 36
clinton (edge) 31 hillary -13 mrs. -13
even (edge) 21
he (edge) 17 , -12
sanders (edge) 32
than more 15
the , -18 and 45 at -15 by -15 in -35 of -14 on 32 to -20 with -20
this (edge) 21
trump mr. 25
when , 34
which , 18
while , -15
who , 12
with , -18
“,” (edge) 28 : 69 a -17 are -15
“” (edge) 36

134 lead: tag, tag before
ADJ (edge) 64 ADV -24 AUX -16 CCONJ -19 DET -44 PROPN -13 PUNCT 32 SCONJ 14 VERB -21
ADP ADJ -17 ADP -12 ADV -16 NOUN -76 NUM 16 PROPN -32 PUNCT 60 QUOTE 19 VERB -72
ADV (edge) -23 ADP 17 ADV -20 AUX -31 CCONJ 33 DET -13 NOUN -30 PRON -21 PROPN -15 PUNCT 31 VERB -23
AUX AUX -13 CCONJ 24 NOUN -36 PRON -34 PROPN -29 PUNCT -17
DET (edge) 14 ADJ -13 ADP -57 ADV 37 AUX -35 CCONJ 44 NOUN -27 PUNCT 92 VERB -84
NOUN (edge) 21 ADJ -67 ADP -25 DET -20 NOUN -45 NUM -23 PRON -17 PROPN -37 PUNCT 61 VERB -17
NUM ADP -22 PUNCT 20
PART AUX -14 NOUN -18 PROPN -13
PRON (edge) -14 ADP -15 ADV -23 CCONJ 60 NOUN -32 PRON -16 PROPN 20 PUNCT 62 SCONJ -38 VERB -46
PROPN (edge) 17 ADJ -22 ADP -104 ADV -14 CCONJ 46 DET -47 NOUN -40 PROPN -69 PUNCT 91 SCONJ 13 VERB -38
QUOTE (edge) 48 AUX -53 DET -30 NOUN -22 PRON -23 PROPN -47 PUNCT 66
SCONJ (edge) -27 NOUN -24 PUNCT 24 VERB -17
SYM ADP 23
VERB (edge) 37 ADP -12 AUX -44 CCONJ -15 NOUN -36 PRON -34 PROPN -42 VERB 18

135 lead: word before, ending
( (clause_ends) 57
(edge) (clause_ends) 30 (quote_ends) 32
(number) (clause_ends) -24
, (clause_ends) 93 (quote_ends) 28
- (clause_ends) 64
-- (clause_ends) 27
: (quote_ends) 69
a (clause_ends) -31 (quote_ends) -22
about (clause_ends) -17
an (clause_ends) -14
and (clause_ends) 58 (quote_ends) 28
are (clause_ends) -18 (quote_ends) -17
as (clause_ends) -29
at (clause_ends) -28
be (clause_ends) -19
been (clause_ends) -12
but (clause_ends) 68
by (clause_ends) -35
clinton (clause_ends) -17
do (clause_ends) -12
even (clause_ends) -24
for (clause_ends) -22
from (clause_ends) 21
has (clause_ends) -22
have (clause_ends) -18
hillary (clause_ends) -14
in (clause_ends) -76 (quote_ends) -15
including (clause_ends) 23
is (quote_ends) -20
made (clause_ends) 20
mr. (clause_ends) 13
mrs. (clause_ends) -14
not (clause_ends) 14
now (clause_ends) 16
of (clause_ends) -35
or (clause_ends) -13
sen. (clause_ends) 25
that (clause_ends) 29 (quote_ends) -16
the (clause_ends) -88 (quote_ends) -24
they (clause_ends) -14 (quote_ends) -13
to (clause_ends) -34 (quote_ends) -16
trump (clause_ends) -17
was (clause_ends) -14 (quote_ends) -14
when (clause_ends) -25
while (clause_ends) 13
with (clause_ends) 55
— (clause_ends) 83
’s (clause_ends) -15
“” (clause_ends) -17

136 lead: word, ending
$ (clause_ends) 12
a (clause_ends) 39 (quote_ends) -28
about (clause_ends) 33
after (clause_ends) 26
almost (clause_ends) 25
already (clause_ends) 13
also (clause_ends) -28
an (clause_ends) 38
any (clause_ends) -13
as (clause_ends) 20
because (clause_ends) 17
bernie (clause_ends) 33
by (clause_ends) -25
california (clause_ends) 20
campaign (clause_ends) 24
clinton (clause_ends) 26
donald (clause_ends) 24
even (clause_ends) 30
florida (clause_ends) -31
for (quote_ends) -20
from (clause_ends) -19
gop (clause_ends) 14
has (clause_ends) -16
him (clause_ends) -19
his (clause_ends) 13 (quote_ends) -18
if (clause_ends) 22
in (quote_ends) -12
is (clause_ends) -17
it (clause_ends) 42 (quote_ends) -19
its (clause_ends) 16
many (clause_ends) 33
more (clause_ends) 23
mr. (clause_ends) 18
nearly (clause_ends) 25
new (clause_ends) -29
no (clause_ends) -16
not (clause_ends) -21
obama (clause_ends) 17
of (clause_ends) -21
over (clause_ends) 13
president (clause_ends) -16
she (clause_ends) -30
since (clause_ends) 19
something (clause_ends) 23
state (clause_ends) -14
still (clause_ends) -32
such (clause_ends) 23
superdelegates (clause_ends) -27
than (clause_ends) 19
that (clause_ends) 24 (quote_ends) 20
the (clause_ends) 15 (quote_ends) 38
their (clause_ends) -16
then (clause_ends) -28
they (clause_ends) -35 (quote_ends) 16
this (clause_ends) 17
those (clause_ends) -12
though (clause_ends) -26
to (clause_ends) -31
trump (clause_ends) 34
trump's (clause_ends) -27
tuesday (clause_ends) 13
washington (clause_ends) -40
what (clause_ends) 21
when (clause_ends) 28
with (clause_ends) -42
would (clause_ends) 20
“” (clause_ends) 15 (quote_ends) 16

137 lead: tag, ending
ADJ (quote_ends) -19
ADV (clause_ends) -29
AUX (clause_ends) -50 (quote_ends) -32
DET (clause_ends) 41
NOUN (clause_ends) -75
PART (clause_ends) -49
PRON (clause_ends) 42
PROPN (clause_ends) 14 (quote_ends) 23
QUOTE (quote_ends) 16
SCONJ (quote_ends) -16
VERB (clause_ends) -27 (quote_ends) -13

138 lead: place, manner
(begins) (act) -43 (passive) -84 (say) 73 (source) 59 (tell) 24 (think) -54
(within) (act) 28 (passive) 56 (say) -84 (source) -61 (tell) -27 (think) 37

139 lead: length, ending
(11_long) (clause_ends) -13 (quote_ends) -17
(12_long) (clause_ends) -19 (quote_ends) -22
(1_long) (clause_ends) 101 (quote_ends) 16
(2_long) (clause_ends) 29
(5_long) (clause_ends) -59 (quote_ends) 24

140 lead: length, place
(11_long) (begins) 39 (within) -62
(12_long) (begins) 19 (within) -66
(1_long) (within) 90
(2_long) (begins) 13 (within) 24
(5_long) (within) -51

141 lead: word, verbs
$ (verb_verb_before) 17
(number) (no_verb_verb_before) -35 (verb_) 19 (verb_verb_before) -30
a (no_verb_verb_before) 30
about (verb_) 22 (verb_verb_before) 22
all (verb_) -14
also (verb_) -25
an (no_verb_verb_before) 27
are (verb_) -13
as (no_verb_verb_before) 44 (verb_verb_before) -15
at (no_verb_verb_before) 21
campaign (verb_) 25
clinton (no_verb_verb_before) -17 (verb_verb_before) 23
cruz (verb_) 14
donald (verb_) 30
even (verb_) 35
for (no_verb_verb_before) 17
has (verb_) -13
he (verb_) -27 (verb_verb_before) 30
her (verb_verb_before) -22
him (no_verb_verb_before) -13
his (no_verb_verb_before) -15 (verb_) 22
if (verb_) 50
in (no_verb_) 26 (no_verb_verb_before) -30
is (verb_) -15
it (no_verb_verb_before) 12 (verb_verb_before) 36
its (no_verb_verb_before) 22
more (verb_) 31
mr. (verb_) 28 (verb_verb_before) 15
new (verb_) -25
no (verb_verb_before) -14
obama (verb_) 17
of (no_verb_verb_before) -20 (verb_verb_before) -19
on (no_verb_verb_before) 20
people (verb_) 13
president (verb_) -16
sanders (no_verb_verb_before) -14 (verb_) 13
she (verb_) -13 (verb_verb_before) -19
than (no_verb_verb_before) 26
that (no_verb_verb_before) 15 (verb_verb_before) 28
the (no_verb_) 45 (no_verb_verb_before) 39
they (verb_verb_before) -41
this (verb_) 13
though (verb_) -16
to (verb_verb_before) -28
trump (no_verb_verb_before) -13 (verb_verb_before) 48
trump's (verb_) -23
what (verb_verb_before) 13
when (verb_) 39 (verb_verb_before) -13
which (verb_verb_before) 24
while (verb_verb_before) -12
who (verb_) -41
with (verb_) -17 (verb_verb_before) -21
would (verb_verb_before) 24
“,” (no_verb_) 14
“” (no_verb_verb_before) 16 (verb_) 18

142 lead: word before, verbs
( (no_verb_verb_before) 36 (verb_) 29 (verb_verb_before) 21
(edge) (no_verb_) 24 (verb_) 37
(number) (verb_) -17 (verb_verb_before) -25
, (no_verb_) 41 (no_verb_verb_before) 25 (verb_) 34 (verb_verb_before) 68
- (no_verb_verb_before) 42
: (no_verb_verb_before) 50
a (no_verb_verb_before) -29 (verb_verb_before) -15
and (no_verb_) -13 (no_verb_verb_before) 12 (verb_) 35 (verb_verb_before) 53
are (no_verb_verb_before) -21 (verb_verb_before) -14
at (no_verb_verb_before) -13
be (verb_verb_before) -15
but (verb_) 41 (verb_verb_before) 54
by (no_verb_verb_before) -14 (verb_verb_before) -18
even (verb_) -15
for (no_verb_verb_before) -29 (verb_verb_before) -16
from (no_verb_verb_before) 27
has (verb_verb_before) -18
if (verb_) -16
in (no_verb_verb_before) -34 (verb_) -26 (verb_verb_before) -26
is (verb_verb_before) -24
made (no_verb_verb_before) 22
more (no_verb_verb_before) 18
mr. (verb_verb_before) 22
mrs. (verb_) -13
not (verb_verb_before) -12
of (no_verb_verb_before) 17 (verb_) -37 (verb_verb_before) -34
on (verb_verb_before) 17
than (no_verb_verb_before) 20 (verb_verb_before) -12
that (no_verb_verb_before) 14 (verb_verb_before) 26
the (no_verb_) -25 (no_verb_verb_before) -33 (verb_) -31 (verb_verb_before) -25
to (no_verb_verb_before) -29 (verb_verb_before) -14
trump (verb_verb_before) 21
was (no_verb_verb_before) -16 (verb_verb_before) -12
when (verb_) -17
while (verb_) -16 (verb_verb_before) 22
with (verb_verb_before) 58
`);
