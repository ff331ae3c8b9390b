import { Weights } from "./weighing/weights.ts";

/**
 * What speaks for a word being a cue, and for where the words begin and end that it reports: weights in hundredths, as
 * weighing/weights.ts explains them. Learned from the training part of PolNeAR, 840 articles with 78,956 choices,
 * by `npm run eval -- learn FILE`. These are single words and what they weigh; there is no sentence of the articles here.
 */
export const WEIGHTS = new Weights(`
0 cue: manner
act -125
judge 86
noun -43
passive -13
say 73
source 37
tell 51
think -20
words 33

1 cue: cue
abil~ -41
abl~ -18
accept~ 32
accord~ 37
accuse~ 25
acknowledge~ 35
action~ -22
activ~ -48
act~ -65
admit~ 21
advanc~ -17
advise~ -59
advoc~ 27
agree~ -12
aim~ 33
air~ -20
alli~ -44
anger~ 53
announce~ 41
answer~ -17
apolog~ 28
appear~ 26
applaud~ 51
appli~ -44
appoint~ 25
approach~ -49
approv~ 37
argue~ 42
argument~ 46
arriv~ -53
ask~ 36
assert~ 51
assess~ 22
assure~ 34
attack~ 60
attend~ -72
attribut~ 36
author~ 71
back~ 41
ban~ 35
base~ -79
battl~ -30
beat~ -63
becam~ -25
becom~ -43
begin~ -51
begun~ -22
believe~ 21
belong~ -19
benefit~ -39
best~ -30
bid~ -36
blame~ 21
blast~ 79
boost~ -43
boo~ 25
born~ -28
bought~ -49
brand~ -37
break~ -27
brief~ -13
bring~ -59
broken~ -53
build~ -57
built~ -68
bui~ -50
came~ -23
campaign~ -22
cancel~ -55
candidaci~ -24
capit~ -40
captur~ -27
care~ 30
carri~ -29
cast~ 18
caught~ -14
caus~ -65
caution~ 20
challeng~ 27
champion~ 35
chanc~ -51
chang~ -58
chant~ 75
charge~ -38
cheer~ 15
chosen~ 29
chose~ -21
circul~ 45
cite~ 115
claim~ 33
clinch~ -55
close~ -51
collect~ -43
come~ -12
comment~ -23
compar~ 36
compet~ -47
compil~ 15
complain~ 27
complet~ -26
complic~ -52
conclude~ 19
condemn~ 24
conduct~ -54
confirm~ 28
congratul~ 55
connect~ -14
consid~ 63
contain~ -46
contend~ 24
continue~ -39
contribut~ -51
control~ -57
convinc~ 25
coordin~ -39
cost~ -37
counter~ -21
count~ 28
creat~ -33
criticize~ 49
critic~ 41
cross~ -50
crush~ -49
deal~ -37
debat~ 13
decid~ 24
decis~ 36
declare~ 18
declin~ 43
decry~ 58
deem~ 76
defeat~ -40
defend~ 14
delet~ -35
demand~ 47
denounce~ 38
depend~ -47
deploi~ -50
deport~ -27
describe~ 50
deserv~ -36
develop~ -37
devot~ 15
direct~ -20
disagre~ 39
disappear~ -32
disclose~ 58
discuss~ 71
dismiss~ 46
distribut~ -21
di~ -61
domin~ -64
donat~ -51
done~ -37
doubt~ 39
do~ -75
driven~ -43
drive~ -32
drop~ -49
eager~ 40
earn~ -62
echo~ 19
elimin~ -47
email~ 25
embrac~ 37
emphasize~ 33
emploi~ -15
endors~ 74
end~ -30
energ~ -31
engag~ -20
enjoi~ 30
ensur~ -52
enter~ -37
everyth~ -22
expand~ -30
expect~ 43
explain~ 44
expos~ 20
express~ 85
extend~ -34
face~ -72
fail~ -17
fallen~ -33
fall~ -41
fare~ -58
favor~ 35
fear~ 61
feel~ -12
fell~ -57
fill~ -54
find~ 38
finish~ -72
fled~ -41
flee~ -19
flew~ -39
fly~ -30
focus~ 21
follow~ -24
forc~ -48
found~ 19
fuel~ -24
fund-rais~ -24
fund~ -42
gain~ -31
garner~ -47
gather~ -60
gener~ -18
get~ -79
given~ -32
give~ -24
gotten~ -23
got~ -18
go~ -18
grab~ -13
grant~ -13
grew~ -52
grown~ -37
grow~ -20
hack~ -20
had~ -24
hail~ 17
handl~ -42
hand~ -56
happen~ -53
hate~ 42
have~ -25
head~ -47
hedg~ -34
held~ -16
help~ -59
highlight~ 67
hint~ 27
hold~ -22
hope~ 38
host~ -75
hurt~ -22
identifi~ 54
ignor~ 44
impli~ 47
import~ -21
improv~ -36
incit~ -21
includ~ -32
increas~ -69
indicate~ 15
insist~ 42
inspir~ -39
intend~ 53
interrupt~ -48
interview~ -49
introduc~ 15
investig~ -20
invest~ -52
invit~ -20
invok~ 36
involv~ -39
join~ -40
joke~ 21
jump~ -23
keep~ -16
kept~ -13
kick~ -52
kill~ -57
knew~ 40
knock~ 27
known~ 45
know~ 55
label~ 28
lack~ -28
lag~ -38
laid~ 20
lai~ 52
lament~ 40
land~ -35
lead~ -108
leak~ -35
learn~ 36
leav~ -37
led~ -36
left~ -48
let~ -17
lift~ -12
line~ 15
listen~ -41
list~ 42
live~ -22
li~ -24
lock~ -24
look~ 20
loom~ -47
lose~ -69
lost~ -86
maintain~ -55
manag~ -46
map~ -27
marri~ -62
match~ -44
mean~ -57
meet~ -27
mention~ 23
met~ -20
miss~ -42
move~ -21
name~ 45
near~ -24
need~ -28
negoti~ 33
nomin~ 36
note~ 46
obtain~ -70
occur~ -34
offer~ 50
opposit~ 53
oppos~ 82
opt~ 18
order~ 19
organ~ -57
outlin~ 45
overse~ -56
own~ -67
ow~ -41
paid~ -42
paint~ 24
pai~ -44
particip~ -30
parti~ -25
part~ -41
pass~ 26
path~ -18
peopl~ -24
perceiv~ 40
perform~ -28
persuad~ 50
pick~ -12
pile~ -19
pivot~ 37
place~ -16
plai~ -37
plead~ 54
pois~ -25
poll~ -40
portray~ 34
posit~ 14
post~ -17
pour~ -44
praise~ 48
predict~ 34
prefer~ 96
prepar~ -54
presid~ -43
press~ 41
produc~ -22
project~ 49
promise~ 32
promot~ 59
prompt~ -17
propose~ 24
propos~ 46
protect~ -17
protest~ -29
proud~ 18
prove~ -28
publish~ 13
pull~ -47
push~ 34
qualifi~ -40
quick~ 15
quot~ 55
race~ -50
rail~ 63
ralli~ -62
rang~ 30
rank~ -20
rate~ -32
readi~ -24
read~ 61
rebuild~ -18
recall~ 20
receiv~ -47
recogn~ 74
recommend~ 17
recov~ -16
reduc~ -36
referenc~ 62
refer~ 50
refus~ 41
regard~ 15
regist~ -30
reiterate~ 34
reject~ 28
remain~ -21
rememb~ 78
remind~ 44
remov~ -17
replac~ -44
repres~ -42
request~ 34
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
right~ 15
risen~ -28
rise~ -32
rule~ -29
run~ -40
rush~ -35
sat~ -54
say~ 64
schedul~ -46
score~ -54
scrambl~ -21
search~ -48
secretari~ -25
secur~ -52
seek~ 44
seem~ 56
seen~ 37
see~ 56
seiz~ -13
select~ -59
sell~ -61
send~ -60
sentenc~ 22
serv~ -64
set~ -21
shake~ -26
share~ 27
shift~ -20
shook~ -52
shoot~ -36
shot~ -38
shout~ 22
shown~ 48
show~ 41
side~ 42
signal~ 21
sit~ -63
slam~ 69
slip~ -34
smile~ -15
sold~ -33
sought~ 32
sound~ 56
spend~ -63
spoken~ 22
spoke~ 24
sponsor~ -18
staff~ -19
stai~ -26
stake~ -66
stand~ 20
start~ -15
state~ -33
step~ -39
strategi~ 25
stress~ 30
struck~ 19
struggl~ -21
stuck~ 26
studi~ -65
succeed~ -38
suffer~ -65
suggest~ 28
suit~ -12
support~ 54
suppos~ -50
surg~ -41
surround~ -28
survei~ -52
surviv~ -57
suspect~ 15
suspend~ -28
swept~ -43
talk~ 55
tap~ -44
ted~ -53
tell~ 44
testify~ -32
thank~ 80
think~ 23
threw~ -21
throw~ 25
time~ -31
titl~ 30
ti~ -33
touch~ 13
tout~ 82
trail~ -66
travel~ -48
treat~ -44
tri~ -18
turn~ -13
unabl~ -41
underscore~ -31
understand~ 33
unveil~ 15
urge~ 43
us~ -21
view~ 44
violat~ -41
visit~ -61
voic~ 31
vote~ 30
vow~ 40
wage~ -17
wait~ -48
wai~ -28
walk~ -23
want~ 46
warn~ 40
watch~ -27
wave~ -37
wear~ -65
welcom~ 36
widen~ -46
will~ -21
win~ -78
wonder~ 62
won~ -53
work~ -44
worry~ 23
write~ 20
yell~ 25

2 cue: cue, next word
:~ (edge) -24 (number) -20 trump 35 “,” -70 “?” 25 “” 17
abil~ to -41
abl~ to -18
accord~ (number) 29 a 71 early 18 the 29
accuse~ clinton -15 sanders 33
address~ the 24
add~ , 40 . 57 : 18 that 43 to -79
admit~ that 13
agree~ to -12 with 38
aim~ at -24 to 43
announce~ a 22 his -28 that -40 the 29
appear~ on -50 to 43
argue~ , 13 that 27
arriv~ at -30
ask~ . 13 for 40
assert~ that 24
attack~ on 39
attend~ the -27
base~ on -36
becam~ a -15 the -49
becom~ a -26 more -19
begin~ in -21
begun~ to -18
believe~ in 12 the 13
benefit~ from -18
bid~ for -23
blame~ the 25
blast~ the 23
build~ a -20
call~ for 82 him 55 on 67 to 28
came~ from 15 in -32 out 20 to -33
campaign~ against 59
capit~ on -34
carri~ out -28
chang~ the -14
cite~ a 34 his 29
claim~ to 31
close~ to -26
come~ as -40 at -17 in -47 out 27 to -27
comment~ , -15 on 66
concede~ that 28
conclude~ . 18
conduct~ by -21
confirm~ that 12
connect~ to -33
consid~ a 12
contribut~ to -16
count~ on 18
criticize~ the -20
critic~ of 61
decis~ to 38
declin~ to 35
deliv~ a 14
denounce~ the 17
deny~ that 28
depend~ on -40
describe~ the 36
determin~ to -27
discuss~ the 12
di~ in -15
domin~ by -26 the -29
doubl~ down 19
do~ so -14
drop~ out -42
eager~ to 54
elect~ officials -25 to -18
emerg~ as -26
endors~ clinton -16
end~ his -49
enter~ the -37
estimate~ that 27
expect~ . 17 the 15 to 26
explain~ , 21 why 16
express~ concern 24
face~ a -35 an -16
fear~ that 51
fell~ short -17
file~ a 54
finish~ in -15
fire~ back 13
focus~ on 19
focu~ on -21
follow~ the -20
forc~ to -28
found~ . 35 a -53 by -28 that 36 the -12
gave~ a 17
get~ a -17
given~ that -42 the -19
got~ a -38
go~ into -12 to -40
grew~ up -20
handl~ of -23
head~ to -24
held~ a -30 by -24
help~ to -21
hit~ the -17
hold~ a -58
hope~ for 46 that -17 to 28
host~ a -38 by -22
includ~ (number) -38 a 44 his -29 the -27
insist~ that 38
invok~ the 17
issu~ a 40
join~ by -30 the -39
kill~ (number) -13
known~ as 28
laid~ out 36
launch~ a 18
lead~ the -23
leav~ the -23
led~ by -32 the -16 to -20
left~ the -29
line~ up 32
listen~ to -24
look~ at -21 for 19 like -13 to 42
made~ by -28 clear 52 his -24 in -20 it 33 the 36 up -32
maintain~ a -23
make~ a -25 an 49 it -61 the 24 up -45
mention~ the 56
met~ with 14
move~ on -21
need~ for 13 to -16
note~ , 59 . 31 : -51 that 73 the 37
offer~ a -36
opposit~ to 53
oppos~ the 29
order~ the 27
own~ by -28
pai~ for -30
particip~ in -28
path~ to -18
pick~ up -14
pivot~ to 22
plai~ a -39
plan~ for -31 to 28
pledge~ delegates -56 to 14
point~ that 46
pois~ to -24
posit~ on 39 to -59
praise~ the 16
predict~ that 19
prepar~ for -12 to -32
promise~ to 36
promot~ a 33
propose~ a 22
proud~ of 18
prove~ to 25
provid~ a -23 by 35
publish~ a 34
push~ back 27 for 55
put~ , 40
question~ whether 12
quick~ to 15
rail~ against 55
rais~ $ -30 more -37 questions 13
ran~ for -31
readi~ to -19
read~ . 51
receiv~ (number) -16 a -30
reduc~ the -24
refer~ to 61
reflect~ the 14
refus~ to 45
regist~ voters -24
reject~ the -42
releas~ a 61 on -17
remain~ the -27
remark~ . -12
report~ . 37 by 42 from -71 on -28 that -28
repres~ a -36 the -33
respond~ to -36
respons~ to 12
result~ in -23
rule~ that -37
run~ a 15 for -25 mate -15 the -28
saw~ the 29
say~ (number) 41 , 23 . 33 at 31 clinton -24 david 13 during -19 he 14 her 16 in 36 it 15 monday 19 sanders -24 she 18 some 15 steve -21 the 36 their -30 thursday 24 trump -43 tuesday 12 wednesday 20
schedul~ for -20 to -22
scrambl~ to -16
search~ for -29
secretari~ of -25
seem~ to 33
see~ the 18
sent~ a 47 out 14
serv~ as -20 in -16
set~ off -33
share~ a -16
show~ a 39 clinton 20 how -43 trump 31 up -42
sign~ a 13 the 16
sit~ at -21
slam~ the 29
sought~ to 18
speak~ in -26 to -27
speech~ to -27
spent~ more 34 much 32
spoke~ about 55 on -19 with -31
stai~ in -13
start~ to -13
state~ , 15 of -31
struggl~ to 15 with -35
support~ a 17 clinton -12 for -22 of 33 sanders 59 the 41 to -33
surround~ the -16
suspend~ his -25
take~ (number) -27 on -41 over -31
talk~ about 33
ted~ cruz -53
tell~ a 47 abc 13 cnn 17 fox 26 him -33 me 24 politico -15 reporters 40 the 21
think~ she 20
ti~ to -20
took~ a 16 the -70 to -23
try~ to -13
turn~ into -12 out -65 to 12
tweet~ , 27 a 17 that -38
unabl~ to -41
us~ a 12 by -20 of -23 the 24 to -42
visit~ the -13
vote~ against 23 for 49 in 12
vow~ to 23
wait~ for -21
wai~ to -15
want~ the 34 to 13
warn~ that 26
weigh~ in 32
went~ after 22 on 32 to -66
will~ to -21
win~ the -18
won~ (number) -20 at -13 the -15
work~ at -18 for -56 in -12 on -22 the -12
worry~ that 15
write~ . 35 : 13 a 27 in 55 on 19 the -57

3 cue: cue, next tag
:~ (edge) -24 AUX -27 DET -37 NUM -20 PRON 48 PROPN 15
abil~ PART -41
abl~ PART -16
accept~ NOUN 21
accord~ ADJ -34 DET 60 NOUN 38 NUM 29 PRON -19
accuse~ ADP 33
acknowledge~ PRON -20
act~ ADP -20
address~ DET 20 PUNCT -52
add~ ADP -62 DET -25 PROPN -12 PUNCT 86 SCONJ 40
admit~ SCONJ 13
adopt~ DET 13
advanc~ NOUN -18
advise~ PROPN -64
advoc~ ADP 16
agree~ ADP 39 PUNCT -48
aim~ ADP -29 PART 44
air~ ADP -36
allow~ PRON -40 PROPN -21
announce~ DET 48 NOUN 36 SCONJ -40
answer~ DET -15
apolog~ ADP 60
appear~ ADJ 41 ADP -75 ADV 33 PART 39
appli~ ADP -29
argue~ PRON 32 SCONJ 23
arriv~ ADP -41
ask~ ADP 32 PRON -32 PROPN 31
assert~ SCONJ 25
attack~ ADP 33 DET 38 PRON -19 PROPN 50
attempt~ PART 16
attend~ DET -38
back~ DET 44 PROPN 27
base~ ADP -46
battl~ ADP 21
becam~ ADJ 14 DET -52
becom~ ADV -15 DET -15
begin~ ADP 19 NOUN -68 PUNCT -17
begun~ PART -18
believe~ ADP 12 DET 24 PROPN -14 PUNCT 27 SCONJ -12
belong~ ADP -19
benefit~ ADP -18
bid~ ADP -29
blame~ DET 37
blast~ DET 23 PROPN 16
block~ DET 21
boast~ ADP 58
bring~ ADP -12
brought~ ADP 38 DET -44
build~ DET -25
call~ ADJ -16 ADP 60 DET -12 NOUN -25 PART 37 PRON 54 PROPN -50 QUOTE -20 SCONJ 14
came~ ADV 13 PART -18
campaign~ ADP -15
capit~ ADP -39
captur~ PROPN -13
carri~ ADP -42 DET -41 NOUN 30
case~ ADP 17
challeng~ DET 17 PROPN 16
chanc~ ADP -37
chang~ DET -14 PRON -49
chant~ QUOTE 52
charge~ ADP -33
cite~ DET 51 NOUN 51 PRON 45 PROPN 12
claim~ ADP 22 NOUN 40 PART 40 PRON 23 PUNCT -21 SCONJ -40
clear~ SCONJ 16
close~ ADP -42 PUNCT -18
come~ NOUN 19
comment~ ADP 35 PUNCT -17 VERB -51
compar~ ADP -59
compet~ ADP -34
complain~ ADP 12
concede~ SCONJ 28
concern~ ADP -14
conclude~ PUNCT 13
conduct~ ADP -41 DET -31
confirm~ SCONJ 12
connect~ ADP -33
consid~ DET 13 PRON 12
contain~ ADJ -27
continue~ ADP -31 PRON -33
contribut~ ADP -16
creat~ DET -26
criticize~ DET -20 PROPN 27
critic~ ADP 54
cut~ NOUN 28
deal~ ADP -27
debat~ ADP 18
decid~ PART 28
decis~ PART 40
declare~ ADP 33 PUNCT 23
declin~ PART 35
defend~ PRON 21
deliv~ DET 30
denounce~ DET 20 PROPN 16
deny~ DET 27 SCONJ 24
depend~ ADP -40
describe~ DET 50
determin~ PART -27
differ~ ADP 18
disagre~ ADP 54
discuss~ DET 22
divid~ ADP 18
di~ ADP -33 PUNCT -19
domin~ ADP -32 DET -29
donat~ ADP -19
done~ ADP -22 ADV -33
doubl~ ADP 17
do~ ADV -21 PRON -16
draw~ NOUN 36
drew~ NOUN -30
driven~ ADP -30
drop~ ADP -47 ADV -19
eager~ PART 54
earn~ DET 12 PRON -39
echo~ DET -18
elect~ ADP -28 NOUN -30
embrac~ PRON 32
encourage~ NOUN -36
endors~ ADP 32 PROPN 20
end~ ADP -24 DET 30 PRON -33
enter~ DET -45
erupt~ ADP 20
expand~ DET -23 PRON -29
expect~ DET 34 PART 26 PUNCT 37
explain~ ADV 21 PRON 15 PUNCT 31
express~ NOUN 77
extend~ PRON -46
face~ ADJ -12 DET -60
fallen~ ADP -18
fall~ ADP -20
favor~ PROPN 30
fear~ DET 22
feel~ ADV -18 PRON -37 VERB 52
fell~ ADJ -17 ADP -24
fight~ ADP 15
file~ ADP -59 DET 54
fill~ ADP -13
find~ NOUN 24 PRON -13
finish~ ADJ -29 ADP -25
fire~ ADV 13
flew~ ADP -24
focus~ ADP 19
follow~ ADP 17 DET -38 PROPN 15
forc~ PART -28
found~ ADJ 46 ADP -21 DET -29 NOUN -52 PRON -58 PROPN 17 PUNCT 35 SCONJ 48
gain~ NOUN -21
gather~ ADP -32
gave~ ADP -22 PRON -32
get~ ADP -20 ADV -13 DET -34 PRON -20
given~ ADP 15 DET -21
give~ DET 24 PRON -18 PROPN -36
gone~ ADP -14
got~ ADJ 24 ADP 31 DET -71
go~ ADP 38 ADV -21 PART -29
grew~ ADP -25
grow~ ADP -19 ADV 20 NOUN 13
had~ DET -42
handl~ ADP -23
hand~ ADP -24
happen~ ADP -16
head~ ADP -13
hedg~ NOUN -29
held~ ADP -31 DET -17
help~ ADP -18 DET -16 PART -21 PRON -21 PROPN -16
hit~ ADP -15 DET -45 PROPN 31
hold~ ADJ 19 ADP -15 DET -73 PRON -45
hope~ DET 30 PART 28 PRON 49 PROPN -20 SCONJ -17
host~ ADP -23 DET -41
import~ ADP -27
includ~ ADJ -28 ADP -29 DET 15 NOUN 33 NUM -38 PRON -32 PROPN -108 VERB -29
increas~ NOUN -19
insist~ ADP -23 PRON 31 SCONJ 36
intend~ PART 12
interview~ ADP -27
invest~ ADP -21
issu~ ADP -69 DET 61
join~ ADP -14 DET -53 PROPN -17
keep~ NOUN -12 PRON -15
kick~ ADP -41
kill~ ADP -22 NUM -13
known~ ADP 18
lack~ DET -26
laid~ ADP 47
lai~ ADP 45
launch~ DET -12
lead~ ADP -43 DET -26 PROPN -31
leav~ DET -31 PRON 17
led~ ADP -19 PROPN -42
left~ ADJ -21 ADP -12 DET -31 NOUN 15
line~ ADP 26
listen~ ADP -25
live~ ADV -26
lock~ ADP -15
look~ ADJ -24 PART 42
lost~ NOUN -12 PRON -36
made~ ADJ 51 ADP -53 DET 27 NOUN -26 VERB -43
maintain~ DET -54
make~ ADP -47 DET 37
meet~ ADP -23
mention~ DET 39
messag~ ADP 30 PUNCT 12
mock~ PROPN 32
move~ ADP -74
name~ PROPN -22
need~ DET -28 PART -18 PUNCT -16
nomin~ ADP 31
note~ DET 41 PUNCT 29 SCONJ 56
offer~ DET -27 NOUN 22 PRON 37
open~ ADP 51 DET -39
opposit~ ADP 56
oppos~ DET 58 NOUN 49 PRON 23
order~ DET 35
organ~ ADP -17 NOUN -16
own~ ADP -31 DET -24
paid~ ADP -23 DET -31 NOUN 20
pai~ ADP -33
particip~ ADP -28
pass~ DET 14
path~ ADP -16
perform~ ADV -40
pick~ ADP -20
plai~ ADP 32 DET -47
plan~ ADP -29 PART 29
pledge~ ADP 26 NOUN -71 PRON 19
point~ ADP 12 ADV -28 DET 19 SCONJ 41
pois~ PART -24
poll~ ADP -30 NOUN -23
posit~ ADP 35
post~ DET -36
praise~ DET 17 PROPN 19
predict~ DET -14 SCONJ 19
prepar~ ADP -14 PART -32
present~ DET 18
promise~ ADP 31 PART 21
promot~ DET 37
prompt~ DET -14
propose~ DET 25 NOUN -27 VERB 14
proud~ ADP 18
prove~ PART 26
provid~ ADJ 32 ADP 30 DET -27
publish~ DET 37 PROPN -28
pull~ ADP -38
push~ ADP 50 PROPN -42
put~ ADP 32 ADV -12 DET 20 PRON -26 PROPN -35 PUNCT 49
question~ ADV 16 PRON -34 PROPN 48
quick~ PART 15
rail~ ADP 63
rais~ DET 21 SYM -30
ran~ ADP -18 DET 13
reach~ ADP -52 DET 42
readi~ PART -17
read~ PUNCT 41
recall~ DET 30
receiv~ ADJ 19 ADP -18 DET -33 NUM -16
record~ ADP -34
reduc~ DET -24
refer~ ADP 47
reflect~ ADP 14
refus~ PART 45
regist~ NOUN -25
reject~ DET -49
releas~ ADP -53 DET 66 NOUN 34 PROPN -98
remain~ ADJ 47 ADV -44 DET -15
remark~ ADP 27 AUX -34 PUNCT -14 VERB 18
remind~ NOUN 34
report~ ADJ 31 NOUN 28 PRON -23 PROPN 36 PUNCT 36 VERB -63
repres~ ADP -26 DET -64 NOUN -24
request~ NOUN 40
requir~ NOUN 22
resign~ ADP -24
respond~ ADP 18 PART -41
respons~ ADP -14
result~ ADP -24
return~ DET -38
reveal~ DET 32 PRON -25 PROPN 17
roll~ ADP 13
rose~ ADP 21
rule~ ADP 14
run~ ADJ 27 ADP -77
sat~ ADP -42
saw~ DET 25
say~ ADP 40 ADV 18 AUX -44 DET 29 NUM 41 PROPN 22 PUNCT 40 SCONJ -13
schedul~ ADP -25 PART -21
scrambl~ PART -16
search~ ADP -29
secretari~ ADP -25
seek~ NOUN 35
seem~ ADJ 23 PART 34 VERB 20
seen~ PRON 16
see~ DET 26 NOUN 36 PRON -14 PROPN 35
sent~ ADP -13 DET 29
serv~ ADP -32
set~ ADP -20 DET -40
share~ DET -19
shot~ ADP -37
show~ ADP -57 DET 25 PROPN 69
sign~ ADP -41 DET 50
sit~ ADP -53
slam~ DET 30 PROPN 34
sought~ PART 18
speak~ ADP 35 NOUN -15
spent~ ADJ 42 DET -39 NOUN -50
spoken~ ADP 29
spoke~ ADV 68
stai~ ADP -30
stand~ ADP 18
start~ ADP -34 DET 23 PART -13 PROPN -45 VERB 32
statement~ PUNCT -22
state~ ADP 20 ADV 13 DET -23 NOUN -39 PRON -19 PROPN -31 SCONJ 58 VERB -18
step~ ADP -28
stood~ ADP 18
stop~ ADP -29
struck~ DET -26
struggl~ ADP -16 PART 15
suggest~ DET -25 PRON 34 PROPN 16 SCONJ 15
support~ ADP -13 DET 29 NOUN -14 PRON -40 PROPN 36 VERB 49
surround~ DET -16
taken~ ADP -27 DET 33
take~ ADP -47 NOUN 40 NUM -27
talk~ ADP 34
ted~ PROPN -53
tell~ ADJ 18 DET 30 NOUN 42 PRON -16 PROPN 21
think~ DET 14 PRON 24 PUNCT -18 SCONJ 18
ti~ ADP -30
took~ ADP -45 NOUN 36 PRON -57
touch~ ADP 16
tout~ PRON 42
trail~ PROPN -39
travel~ ADP -29
turn~ ADP -16 DET -25 PRON 43
tweet~ ADP 33
unabl~ PART -41
underscore~ DET -26
unveil~ DET 32
urge~ NOUN 19 PRON 24 PROPN 17
us~ ADP -34 DET 33 NOUN -26 PART -42 PRON 47 PROPN -47
view~ ADP 25
visit~ DET -18 PROPN -42
vote~ ADP 38
vow~ PART 17
wait~ ADP -29
wai~ ADP -25
walk~ ADP -31
want~ DET 50 PART 19 PROPN -12 PUNCT 23
warn~ PRON 46 SCONJ 25
watch~ DET -15
wear~ DET -25
weigh~ ADP 32
went~ ADJ -38 ADP 12 ADV 47
win~ ADP -29 DET -23 PROPN -28
won~ ADJ 30 ADP -38 ADV -28 DET -12 NOUN -22 NUM -20 PROPN -38
work~ ADP -62 DET -21 PART 12
worry~ SCONJ 15
write~ ADP -22 ADV 20 DET -14 PROPN 43 PUNCT 37 SCONJ 35

4 cue: cue, speaker
:~ (text) 20
accord~ (body) 22 (name) -25 (person) 55 (thing) 40
accuse~ (name) 36 (person) 15 he 34
acknowledge~ (name) 63 (person) 44 he -21
act~ (name) -27 (thing) -15
add~ (name) -20 (person) 29 (thing) -38 he 21 she 54
admit~ (name) -15
adopt~ (name) 16 (thing) -34
advise~ (name) -31
affect~ (thing) -23
agree~ (body) 35 (name) -32 (person) -25 (thing) 39
aim~ (thing) 24
allege~ (name) 14
allow~ (thing) -13
announce~ (thing) 68 he -12
apolog~ (name) 69
appear~ (person) 18 (thing) 59 he -19
appli~ (thing) -26
argue~ (body) 21 (name) 51 (thing) 13 he -20
arriv~ (name) -29
ask~ (body) 19 (name) 27 (thing) 14 he 32 she -21
assert~ (name) 16
assure~ (name) 16
attack~ (name) -27 (thing) 48
attend~ (name) -30 (person) -24
avoid~ (name) 35
back~ (name) -18 (person) 37 (thing) 19
base~ (name) -24 (thing) -19
battl~ (name) -12
beat~ (name) -45
becam~ (name) -77 it 42
becom~ (name) -22 (person) 14 he -32
begin~ (body) -56 (name) 39 (person) -42 (thing) -53
believe~ (thing) 40 he -12
bid~ (thing) -20
blame~ (name) 18
blast~ (name) 45
boo~ (thing) -43
born~ (thing) -19
bring~ (name) -22
broke~ (thing) -26
build~ (name) -28
built~ (name) -27 (thing) -23
call~ (body) -15 (name) 14 (person) 17 (thing) -29 he -13 his 28
came~ (name) 19 (person) -20 (thing) -62 it -18
campaign~ his -54
carri~ (name) -64
cast~ (name) 57
caus~ (thing) -29
challeng~ (name) -14 (thing) 21
chang~ (name) -42
chant~ (thing) 57
charge~ (name) -40
cheer~ (thing) -15
cite~ (name) 49 he 45
claim~ (person) 35 (thing) 43
close~ (text) -27 (thing) -24
come~ (name) -31 (text) -28 (thing) 12 it -27
comment~ (name) -34
compar~ (name) 56 (thing) -47
complain~ (name) 27
concede~ (name) -16
conclude~ (name) 35
conduct~ (text) -40
confirm~ (name) 30
consid~ (name) 47 (person) 41 (thing) -20
continue~ (name) -24 (person) -18 (thing) -33 he 15
contrast~ (name) 22
contribut~ (name) -28
creat~ (name) 26 (thing) -47
criticize~ (name) 56
decid~ (name) 22 (thing) 20
decis~ her 19
declare~ (name) -15 he -17
declin~ (name) 42 (thing) -12
decry~ (name) 26
defeat~ (name) -54
defend~ (name) 21 (person) -30 (thing) 18 he 19
denounce~ (name) 71 (person) -30
deny~ (name) -43
describe~ (person) 16 (thing) 55
determin~ (person) 12
disappear~ (thing) -25
discuss~ (person) 58
dismiss~ (name) 35
divid~ (thing) -36
di~ (name) -39 (thing) -12
domin~ (thing) -15
donat~ (name) -29
done~ (name) -44 (thing) 15
do~ (name) -30 he -18
drawn~ (thing) 33
drew~ (name) 15
driven~ (thing) -23
drop~ (name) -13 (thing) -16
earn~ (name) -41 (thing) -19
echo~ (name) 16
effort~ (name) -37
elect~ (name) 18 (thing) -16
email~ (name) 15
emerg~ (thing) -16
emphasize~ (name) -17
encourage~ (thing) -13
endors~ (name) 44 (person) 15 (thing) 56
end~ (name) -18 (thing) -20
enjoi~ (name) -17
enter~ (name) -23 (thing) -18
erupt~ (thing) 25
exist~ (thing) -19
expect~ (name) 18 (person) 18 (thing) 33 he -35
explain~ (name) 39 he 22
express~ (name) 23 (person) 17 he 24
face~ (name) -49 (thing) -22
fail~ (person) -45 (thing) -50
fallen~ (thing) -20
favor~ (person) -36 (thing) 57
featur~ (thing) -13
feel~ (person) 42 he -80 they -18
fell~ (name) -21 (thing) -17
file~ (name) 18 (thing) -34
fill~ (thing) -16
find~ (text) 61 (thing) -38
finish~ (name) -40 (thing) -13
flee~ (thing) -15
focus~ (name) 33 he -21
focu~ (thing) 29
follow~ (name) -27 (person) -37 (thing) 33
forc~ (name) -38 (thing) -43
found~ (body) -28 (name) -65 (text) 76 (thing) 42
gain~ (name) -50
gather~ (person) -24 (thing) -16
gave~ (name) 29 (person) -18 (thing) -75 he 38
get~ (name) -19 (person) -29 (thing) -21 it -18
given~ (name) -38 (thing) -59
give~ (name) -26 (person) -26 (thing) -19
goe~ (thing) 27
gone~ (thing) -32
got~ (name) -37 (person) 32
go~ (name) -39 (person) 25 (thing) -21
grew~ (thing) -18
grown~ (thing) -22
grow~ (thing) -44
happen~ (thing) -17
have~ (thing) -17
head~ (thing) -15
held~ (name) -26 he 22
help~ (body) -27 (person) -14 (thing) -27
hire~ (name) -12
hit~ (name) 31
hold~ (name) -46 (thing) 25
hope~ (name) 29 (person) 32 he -49
host~ (name) -37
hurt~ (thing) -13
identifi~ (thing) 66
ignor~ (thing) 22
improv~ (thing) -19
incit~ (name) -17
includ~ (body) -58 (name) -55 he -32 it 29
increas~ (name) -16 (thing) -29
indicate~ (name) -13 (text) 32
insist~ (name) 42 (person) 33
intend~ (thing) 46
interview~ (name) -45
introduc~ (name) 15
invit~ (name) -24
invok~ (name) 25
involv~ (thing) -20
issu~ (body) -19 (person) 39 (thing) -17
join~ (name) -29
keep~ (thing) -24
kill~ (thing) -28
known~ (name) 12 (person) 61
know~ (person) 21
lament~ (name) 34
lead~ (name) -63 (person) -27 (thing) -22
leav~ (name) -35 (thing) -30
led~ (thing) -39
left~ (name) -33 (person) -31 (thing) 18
let~ (thing) -16
like~ (person) 12
line~ (thing) 19
link~ (thing) -27
live~ (name) -13
look~ (body) 17 (person) -32 (thing) 17 he -13
loom~ (thing) -24
lose~ (name) -24
lost~ (name) -46 he -21
made~ (body) -19 (name) 28 (text) -40 (thing) -23
maintain~ (name) -41
make~ (body) -17 (name) -46
manag~ (name) -25
mean~ (thing) -32 it -18
mention~ (name) -20 he 54
messag~ his -35
met~ (name) -56
miss~ (name) -28
mock~ (name) 13
move~ (name) -15 (thing) 26
name~ (name) 59
need~ (name) -18 they -28
nomin~ (name) 26
note~ (name) 50 he 30 she 18
obtain~ (name) -45
offer~ (person) 17 (thing) -26 he 36
open~ (name) 13 (thing) -49
oppos~ (name) 38 (person) 24 (thing) 49
order~ (person) 40
own~ (name) -40
paid~ (thing) -30
pai~ (name) -14 (thing) -13
pass~ (name) -38 (thing) 47
pick~ (name) -36
plai~ (person) -38 (thing) -13
plan~ (name) -40 (thing) 26 he -21
plead~ (name) 56
pledge~ (name) 57 (thing) -35 he 38
point~ (name) 50 (person) -23 (thing) -61
pois~ (name) -56
poll~ (name) -49 (thing) -18
pose~ (thing) 22
posit~ (name) 15
post~ (name) -49
praise~ (name) 46 (person) -15
predict~ (name) 37
prepar~ (name) -33
present~ (thing) -17
press~ (name) 26
project~ (thing) 16
promise~ (name) 20 his 32
prompt~ (thing) -26
prove~ (name) -31 (thing) -41
provid~ (body) -58 (thing) -14
pull~ (name) -42
push~ (name) 27 (thing) -40
put~ (person) -17 (thing) 30 he -38
question~ (name) 60 (person) 12 he -29
rais~ (body) -24 (name) -32 (person) -31 (thing) 34 he 26
ralli~ (name) -43
ran~ (person) -27
reach~ (name) 13 (thing) -55
read~ (text) 37
receiv~ (body) -20 he -32
referenc~ (name) 54
refer~ (name) 65
reflect~ (thing) -46
regist~ (thing) -32
reject~ (name) 35 (person) -47
releas~ (name) 27 (text) -67
remain~ (name) -43
remark~ (name) -23 (thing) 13 his -14
remind~ (name) 28
repeat~ (name) 12
reply~ (name) 21
report~ (name) 17 (person) 16 (thing) -16
repres~ (name) -48 (person) -29 (thing) 28
request~ (person) 33
requir~ (thing) 19
respond~ (name) 14 (person) -28
return~ (name) -13
reveal~ (name) 15 (text) 27
rose~ (thing) -13
rule~ (name) -43
run~ (body) 22 (name) -85 (thing) 17 he -20
saw~ he -26
say~ (name) 59 (person) 28 (text) -14 (thing) 13 it 25 she 20 they -31 who -38
schedul~ (name) -14 (thing) -30
score~ (name) -40
secur~ (name) -28
seek~ (person) 16
seem~ (name) 30 (person) 28 he 50
seen~ (thing) 14
see~ (name) 33 (person) -19 they 45
seiz~ (person) -24
sell~ (name) -39
sent~ (body) 29 (thing) -36
serv~ (name) -45 (thing) -25 he -31
set~ (body) 12 (thing) -54
share~ (name) 32
shift~ (thing) -22
shoot~ (thing) -23
show~ (name) -35 (text) 57 (thing) 50
sign~ (name) 23 (person) -39 (thing) 17
sit~ (name) -30 (thing) -15
slam~ (name) 25
sought~ (name) 32 (person) -37 (thing) 54
speak~ (name) -43 (thing) 55 he -30
spend~ (name) -28
spent~ (name) -36 (person) 39 he -20
spoke~ (name) 12 (person) -41 he 29
stai~ (thing) -14
stand~ (thing) -51
start~ (person) -31 (thing) -16 it -24
statement~ (name) -17
state~ (person) -21 (text) 20 (thing) -48 his -21
step~ (name) -52
stop~ (name) -20
struggl~ (thing) -24
suggest~ (body) -18 (name) 30 (person) 31
support~ (person) 15 (thing) 14 he 44 their -36
surround~ (thing) -23
suspend~ (name) 12
taken~ (name) 51 (person) 25 (thing) -67
take~ (body) 13 (name) 33 (person) -27 (thing) -27 it -41
talk~ (name) 56 (person) 16 (thing) -40 he 15 she 17
target~ (name) 22
ted~ (name) -40
tell~ (name) 34 he 74 she -27
tend~ (thing) 30
testify~ (name) -13
thank~ (name) 69
think~ (body) 25 (name) 35 (person) -19 (thing) 17 he -15 she -24 they 41
took~ (name) 37 (person) -15 (thing) -58 he -18
tout~ (name) 56
trail~ he -36
try~ (name) -24 (thing) -13 he 18
turn~ (body) -52 he 16
tweet~ (thing) 22 he -14
underscore~ (thing) -29
urge~ (name) 19 (person) -14 (thing) 52 he 12
us~ (body) -15 (person) 19 he 16 her -42
view~ (thing) 31
visit~ (name) -26
voic~ (name) 15
vote~ (name) -13 (person) -46 (thing) 36
vow~ (name) 27 (person) 26
wait~ (thing) -18
walk~ (name) -18
want~ (name) -17 (person) 21 (thing) 34 he 27 she -20 they 34
warn~ (name) 36 (person) 16 he -12
watch~ (person) -14
welcom~ (name) 33
went~ (name) 34 (person) -76 (thing) -19 he 32
win~ (name) -70 (person) -16 (thing) -15
won~ (name) -29 (person) -53 he 18 she -16
work~ (name) -37 (thing) 15 it -17
worry~ (thing) 45
write~ (name) 35 (person) 36 (thing) -24

5 cue: cue, form
abil~ (NOUN) -39
abl~ (ADJ) -18
accept~ (hanging_VERBing) 22
accord~ (VERBing) 37
acknowledge~ (VERB) 24 (VERBed) 25
action~ (NOUNs) -19
act~ (VERBed) -27 (VERBing) -20
address~ (VERBs) -26 (hanging_VERBing) 21
add~ (VERBs) -25
admit~ (VERBed) 15
adopt~ (VERBed) 17
advanc~ (VERBed) -13
advise~ (VERBed) -48
aim~ (VERBed) 21
air~ (VERBed) 16
announce~ (VERBed) 36
answer~ (VERBed) 13
appear~ (VERBs) 59 (hanging_VERBing) -28
appoint~ (VERBed) 18
approv~ (VERBed) 34
argue~ (VERB) 31 (VERBs) 27
argument~ (NOUN) 48
arriv~ (VERBed) -44
ask~ (VERBed) -14 (hanging_VERBing) 29
assert~ (VERBed) 22
assure~ (VERBed) 28
attack~ (NOUNs) 35 (VERBed) 44
attempt~ (VERBed) -24
attend~ (VERBed) -49
attract~ (VERBed) -20
attribut~ (VERBed) 46
avoid~ (VERBed) 20
back~ (VERBed) 15 (VERBing) 15 (hanging_VERBing) 36
base~ (VERBed) -67
beat~ (VERB) -46
becam~ (VERB) -25
becom~ (VERBing) -21 (VERBs) -31 (hanging_VERBing) -45
begin~ (VERB) -59 (VERBing) 28 (hanging_VERBing) -12
begun~ (VERB) -22
believe~ (VERB) 57 (VERBed) -54 (VERBs) 24
benefit~ (VERBed) -30
bid~ (NOUN) -36
blast~ (VERBed) 43
block~ (VERBed) 23
boast~ (VERBed) 13
born~ (VERB) -28
bought~ (VERB) -49
brand~ (NOUN) -37
brief~ (VERBed) -13
bring~ (hanging_VERBing) -34
brought~ (VERB) -28
build~ (VERBing) -32
built~ (VERB) -65
bui~ (VERB) -20
call~ (NOUN) 30 (VERBed) -38 (VERBing) 25 (VERBs) -13 (hanging_VERBing) 29
came~ (VERB) -23
campaign~ (NOUN) -30
captur~ (VERBed) -33
carri~ (VERBed) -18 (VERBs) -40 (hanging_VERBing) 19
cast~ (VERB) 34 (hanging_VERBing) -17
caus~ (VERBed) -51
celebr~ (hanging_VERBing) 27
challeng~ (VERBed) 38 (VERBing) -27 (hanging_VERBing) 34
chang~ (VERBed) -43 (hanging_VERBing) -16
chose~ (VERB) -21
cite~ (VERBed) 40 (hanging_VERBing) 69
claim~ (NOUNs) 32 (VERBed) 24 (hanging_VERBing) -34
clear~ (ADJ) 12
close~ (VERBed) -26
come~ (VERB) 41 (VERBing) -40 (VERBs) -88 (hanging_VERBing) 22
comment~ (NOUNs) -19 (VERB) -60
commit~ (NOUN) 14 (VERBed) 12
compar~ (VERBed) 37
complain~ (VERBed) 16
complet~ (VERBed) -22
concede~ (VERBed) 26
concern~ (ADJed) 17
condemn~ (VERBed) 22
conduct~ (VERBed) -49 (passive_VERBed) -34
confirm~ (VERBed) -19
consid~ (VERB) 32 (VERBed) 29 (VERBing) 18
contain~ (VERBed) -19 (hanging_VERBing) -20
continue~ (VERBed) 13 (VERBs) -72
contrast~ (VERBs) -24
contribut~ (VERBed) -40
creat~ (VERBed) -33 (hanging_VERBing) -28
critic~ (ADJ) 16 (NOUN) 31
cross~ (VERBed) -32
cut~ (VERB) -14
decid~ (VERBed) -14
decis~ (NOUN) 28
declare~ (hanging_VERBing) 19
declin~ (VERBed) 46
decry~ (VERBed) 27
deem~ (VERBed) 60
defeat~ (VERBed) -52
defend~ (VERB) -32 (VERBed) 67
delet~ (VERBed) -35
deliv~ (hanging_VERBing) 42
demand~ (VERBed) -14
demonstr~ (VERBed) -43
denounce~ (VERBed) 57
deny~ (VERBed) 18
depend~ (hanging_VERBing) -26
describe~ (hanging_VERBing) 23
determin~ (VERBed) -25
discuss~ (VERBed) 64
di~ (VERBed) -54
domin~ (VERBed) -35 (passive_VERBed) -26
donat~ (VERBed) -31
done~ (VERB) -37
doubl~ (VERBed) -14
do~ (VERBing) -51 (hanging_VERBing) -30
driven~ (VERB) -19
drop~ (VERBed) -34 (hanging_VERBing) -14
eager~ (ADJ) 40
earn~ (VERBed) -42 (hanging_VERBing) -18
elect~ (VERBed) -26
email~ (VERBed) 30
emphasize~ (VERBed) 29
encourage~ (VERBed) 34 (hanging_VERBing) -36
endors~ (NOUN) 13 (VERBed) 22
end~ (hanging_VERBing) -24
energ~ (VERBed) -22
engag~ (VERBed) -17
enjoi~ (VERBs) 16
enter~ (VERBed) -12 (VERBs) -17 (hanging_VERBing) -14
erupt~ (VERBed) -51
establish~ (VERBed) -20
everyth~ (hanging_VERBing) -22
expect~ (VERB) 27 (VERBed) 12 (VERBs) -15
explain~ (VERBed) 68
expos~ (VERBed) 23
express~ (VERBed) 88
face~ (VERBed) -20 (VERBs) -53 (hanging_VERBing) -19
fallen~ (VERB) -33
favor~ (VERBed) 22
fear~ (NOUN) 56
feel~ (VERB) 36 (VERBs) -77
fell~ (VERB) -57
fight~ (hanging_VERBing) -54
file~ (VERB) -38 (VERBed) 13
fill~ (VERBed) -37
find~ (VERB) -50 (VERBs) 51 (hanging_VERBing) -13
finish~ (VERB) -15 (VERBed) -44
fire~ (VERBed) 18
fled~ (VERBed) -41
flee~ (hanging_VERBing) -18
flew~ (VERB) -39
fly~ (hanging_VERBing) -27
focus~ (VERBs) 28
follow~ (VERBed) -37 (VERBs) 39 (hanging_VERBing) -32
forc~ (VERBed) -20 (hanging_VERBing) -29
found~ (VERB) 59 (VERBed) -70 (passive_VERBed) -47
fund-rais~ (hanging_VERBing) -24
gain~ (VERBed) -12
garner~ (VERBed) -28
gather~ (VERBed) -47
get~ (VERB) -46 (VERBs) -44 (hanging_VERBing) -22
given~ (VERB) -51
give~ (VERB) -42
gotten~ (VERB) -23
got~ (VERB) -18
go~ (VERB) -12 (VERBing) -14
grew~ (VERB) -52
grown~ (VERB) -37
grow~ (hanging_VERBing) -20
had~ (VERB) -24
handl~ (hanging_VERBing) -20
hand~ (VERBed) -41
happen~ (VERBed) -28
hate~ (VERB) 38
have~ (VERBing) -42 (hanging_VERBing) -16
head~ (VERBed) -32 (hanging_VERBing) -17
hedg~ (VERB) -34
help~ (VERB) -19 (VERBed) -21 (VERBs) -12 (hanging_VERBing) -26
highlight~ (VERBed) 33
hold~ (VERB) -20 (VERBing) -47
hope~ (VERB) -33 (VERBed) 12 (VERBing) 42 (hanging_VERBing) 38
host~ (VERBed) -34 (passive_VERBed) -22
identifi~ (VERB) 32 (VERBed) 51
ignor~ (VERBed) -15
impli~ (VERBed) 14
import~ (ADJ) -13
improv~ (VERBed) -26
incit~ (VERBs) -17
includ~ (VERB) -14 (VERBed) 34 (VERBs) 49 (hanging_VERBing) -140
increas~ (VERBed) -44 (hanging_VERBing) -14
insist~ (VERB) 42
intend~ (VERBed) 36
interview~ (VERBed) -66
introduc~ (VERBed) -38
invest~ (VERBed) -44
invit~ (VERBed) -25
invok~ (VERBed) 20
involv~ (hanging_VERBing) -16
issu~ (VERBed) 32
join~ (VERBed) -16 (hanging_VERBing) -18 (passive_VERBed) -47
joke~ (VERBed) 33
keep~ (VERB) -12 (VERBs) -18
kept~ (VERB) -13
kill~ (VERBed) -43
knew~ (VERB) 40
known~ (VERB) 42
know~ (VERB) 42 (VERBs) 30
lack~ (VERBs) -21
laid~ (VERB) 20
lament~ (VERBed) 26
land~ (VERBed) -19
launch~ (VERBed) -31
lead~ (VERB) -35 (VERBs) -48 (hanging_VERBing) -33
learn~ (VERBed) 45
leav~ (VERB) 36 (VERBs) -36 (hanging_VERBing) -50
led~ (VERBed) -22 (passive_VERBed) -32
left~ (VERB) -48
let~ (VERB) -49
like~ (ADJ) -36
list~ (VERBed) 29
live~ (VERB) 26 (VERBed) -56 (hanging_VERBing) -17
lock~ (VERBed) -16
look~ (VERB) 18 (VERBed) -38 (VERBing) 70 (hanging_VERBing) -21
lose~ (VERB) -32 (hanging_VERBing) -29
lost~ (VERB) -86
maintain~ (VERBed) -61 (VERBs) -34
make~ (VERB) -16 (VERBing) 22 (hanging_VERBing) -20
manag~ (VERBed) -50
marri~ (VERBed) -49
mean~ (VERBs) -40 (hanging_VERBing) -18
meet~ (VERBs) -36
mention~ (VERBed) -12
met~ (VERB) -38
miss~ (VERBed) -46
move~ (VERBed) -31 (VERBing) 20 (hanging_VERBing) -12
name~ (VERBed) 35
need~ (VERBs) -36
nomin~ (VERBed) 33
note~ (NOUN) -50 (NOUNs) 42 (VERBed) 54
occur~ (VERBed) -25
offer~ (VERBed) 56
opposit~ (NOUN) 53
oppos~ (VERB) 63 (VERBed) 48 (VERBs) 47 (hanging_VERBing) -33
order~ (VERBed) 29
organ~ (VERBed) -24 (hanging_VERBing) -16
own~ (VERBs) -22 (passive_VERBed) -39
paid~ (VERB) -36
pai~ (VERB) -37
parti~ (NOUN) -25
pass~ (VERBed) 45 (VERBs) -41
path~ (NOUN) -18
pick~ (VERBed) 20 (hanging_VERBing) -20
pile~ (VERBed) -17
plai~ (VERB) -30 (VERBing) -24 (VERBs) -38
plan~ (NOUN) -24 (NOUNs) -48 (VERBed) 20 (VERBing) 20 (VERBs) 26
plead~ (VERBed) 39
pledge~ (VERBed) -36
point~ (NOUN) -36 (NOUNs) -16 (VERBed) 34 (hanging_VERBing) -12
pois~ (VERBed) -25
poll~ (hanging_VERBing) -21
portray~ (VERBed) 21
pose~ (VERBed) 14
posit~ (NOUN) 28 (VERBed) -22
post~ (NOUN) -26
prefer~ (VERB) 56
prepar~ (VERBed) -29
present~ (VERBed) 31
produc~ (VERBed) -16
project~ (VERBed) 42
promise~ (NOUN) 27
promot~ (hanging_VERBing) -14
prompt~ (VERBed) -20
propos~ (NOUN) 48
proud~ (ADJ) 18
prove~ (VERBed) -34
provid~ (VERB) 20 (VERBs) -48 (hanging_VERBing) -13 (passive_VERBed) 35
pull~ (VERBed) -46
push~ (VERB) -12 (VERBing) 30
put~ (VERB) 26 (hanging_VERBing) -56
qualifi~ (VERBed) -28
question~ (NOUNs) -37 (VERBed) 63 (hanging_VERBing) 12
quick~ (ADJ) 15
quot~ (VERBed) 19
rail~ (VERBed) 39
rais~ (VERB) -29 (VERBed) 23 (VERBing) -18 (hanging_VERBing) 13
ralli~ (VERBed) -43
reach~ (VERB) 20
read~ (VERB) 65
recall~ (VERBed) 29
receiv~ (VERB) -21 (VERBed) -35 (VERBs) -22 (hanging_VERBing) 16
recommend~ (VERBed) -12
record~ (NOUN) -25
reduc~ (hanging_VERBing) -12
refer~ (VERBing) 29 (hanging_VERBing) 31
reflect~ (VERBs) -14
refus~ (VERBed) 28
regard~ (hanging_VERBing) -47
regist~ (VERBed) -15
reiterate~ (VERBed) 20
reject~ (VERBed) 15
reli~ (VERBed) -49
remain~ (VERB) 19 (VERBed) 22 (VERBs) -65 (hanging_VERBing) -23
remark~ (NOUN) 20 (NOUNs) -22 (VERBed) 28
remind~ (VERBed) 50
repeat~ (VERBed) -15
report~ (NOUN) -66 (NOUNs) 20 (VERBed) 35 (hanging_VERBing) -53 (passive_VERBed) 44
repres~ (VERBed) -18 (VERBs) -18 (hanging_VERBing) -14
request~ (VERBed) 43
requir~ (VERB) 42 (VERBed) 18 (hanging_VERBing) -20
reserv~ (VERBed) -33
resign~ (VERBed) -28
respond~ (VERBed) 19 (hanging_VERBing) -25
return~ (VERBed) -19
risen~ (VERB) -28
rise~ (hanging_VERBing) -17
rule~ (NOUNs) -46 (VERBed) 17
run~ (VERBing) -50 (VERBs) -15
sat~ (VERB) -54
say~ (NOUN) 49 (VERB) 55 (VERBing) -24 (VERBs) 68 (hanging_VERBing) -42
schedul~ (VERBed) -40
score~ (VERBed) -46
secretari~ (NOUN) -25
secur~ (VERBed) -43
seek~ (VERBs) 51 (hanging_VERBing) 24
seem~ (VERBed) 38 (VERBs) 32
seen~ (VERB) 35
see~ (VERB) 42 (VERBs) 43 (hanging_VERBing) -24
seiz~ (VERBed) -37
select~ (VERBed) -35
send~ (hanging_VERBing) -29
serv~ (VERBed) -65
set~ (hanging_VERBing) -30
shook~ (VERB) -52
shoot~ (hanging_VERBing) -36
shown~ (VERB) 48
show~ (VERB) -36 (VERBed) 26 (VERBing) 36 (VERBs) 36 (hanging_VERBing) 13
sign~ (VERBed) 16
sit~ (VERBs) -40 (hanging_VERBing) -19
slam~ (VERBed) 34 (hanging_VERBing) 41
smile~ (hanging_VERBing) -35
sold~ (VERB) -33
sought~ (VERB) 32
sound~ (VERBed) 60
speak~ (VERB) 26 (VERBing) -35 (VERBs) 18 (hanging_VERBing) -14
spend~ (VERB) -13 (VERBing) -27
spoken~ (VERB) 22
spoke~ (VERB) 24
stand~ (VERB) -12
start~ (VERB) -33 (VERBed) -19
statement~ (NOUN) 22 (NOUNs) -16
state~ (NOUN) -83 (NOUNs) -78 (VERBed) 81 (hanging_VERBing) 51
step~ (VERBed) -30
stop~ (VERBed) 24
strategi~ (NOUN) 40
stress~ (VERBed) 12
struck~ (VERB) 19
struggl~ (VERBed) -32 (VERBing) 13 (VERBs) -15
stuck~ (VERB) 26
suggest~ (VERB) 27 (VERBed) 28 (VERBs) -45
support~ (NOUN) -29 (NOUNs) -68 (VERB) 14 (VERBed) 57 (VERBing) 38 (VERBs) 24 (hanging_VERBing) 12
surround~ (hanging_VERBing) -21
survei~ (VERBed) -51
surviv~ (VERBed) -41
suspend~ (VERBed) -22
swept~ (VERB) -39
take~ (VERB) -45 (hanging_VERBing) 24
talk~ (VERBed) 68 (VERBing) 32
target~ (VERBed) -13 (hanging_VERBing) -21
ted~ (VERBed) -53
tell~ (VERB) 47 (VERBs) 55 (hanging_VERBing) -27
tend~ (VERBs) -21
testify~ (VERBed) -12
thank~ (VERBed) 44
think~ (VERBs) 60
threaten~ (VERBed) -13
threw~ (VERB) -21
titl~ (VERBed) 35
ti~ (VERBed) -26
touch~ (VERBed) 23
tout~ (VERBed) 37
travel~ (VERBed) -36
tri~ (VERBs) -18
turn~ (VERBs) 17 (hanging_VERBing) -44
tweet~ (hanging_VERBing) 44
unabl~ (ADJ) -41
unveil~ (VERBed) 30
urge~ (VERBed) 65 (hanging_VERBing) -20
us~ (NOUN) -23 (VERBing) 39 (hanging_VERBing) -26 (passive_VERBed) -20
visit~ (VERBed) -42
voic~ (VERBed) 41
vote~ (VERBed) 21
vow~ (VERBed) 29 (VERBs) 31
wai~ (NOUN) -28
want~ (VERB) 21 (VERBed) 39 (VERBs) 21
warn~ (VERBed) 24
watch~ (VERB) -33 (VERBed) 30 (hanging_VERBing) -19
wear~ (hanging_VERBing) -25
weigh~ (VERBed) 22
welcom~ (VERBed) 52
will~ (ADJing) -21
win~ (VERB) -37 (VERBs) -52
won~ (VERB) -53
word~ (NOUNs) -50
work~ (VERBed) -44 (VERBing) 34 (VERBs) -26 (hanging_VERBing) -23
worry~ (VERB) 23 (VERBed) 17
write~ (VERB) 28 (VERBs) -14

6 cue: cue, quotes around
:~ (cue) -25 (cue_:_quoted) -12 (cue_…_quoted) 45
abil~ (cue) -37
abl~ (cue) -14
accept~ (cue) 31
accord~ (cue) 27 (cue_…_quoted) 57
accuse~ (cue) 14
acknowledge~ (cue) 13 (cue_…_quoted) 30
act~ (cue) -51
address~ (cue_…_quoted) 26
add~ (cue) -60 (cue_:_quoted) 24 (cue_quoted) 16 (cue_…_quoted) 15 (quoted_cue) 42 (quoted_cue_quoted) -13
adopt~ (cue) -13
advanc~ (cue) -17
advise~ (cue) -58
advoc~ (cue) 27
agree~ (cue) 33 (cue_…_quoted) -41
aim~ (cue) 32
allege~ (cue) 17
alli~ (cue) -44
anger~ (cue) 51
announce~ (cue) 31
answer~ (cue) -31
apolog~ (cue) 51
appeal~ (cue) 23
appear~ (cue) 47 (cue_…_quoted) -33
applaud~ (cue) 58
appli~ (cue) -44
appoint~ (cue) 26
approach~ (cue) -46
approv~ (cue) 44
argue~ (cue) 23 (cue_…_quoted) 28
argument~ (cue) 25
arriv~ (cue) -47
ask~ (cue) 26 (cue_…_quoted) 23 (quoted_cue) -13
assess~ (cue) 31
attack~ (cue) 50 (cue_…_quoted) 12
attend~ (cue) -64
attribut~ (cue) 39
author~ (cue) 71
back~ (cue) 45
ban~ (cue) 46
base~ (cue) -56
battl~ (cue) -38
beat~ (cue) -59
becam~ (cue) -26
becom~ (cue) -44 (cue_…_quoted) 15
begin~ (cue) -57 (cue_…_quoted) 12
begun~ (cue) -16
believe~ (cue) 40 (cue_…_quoted) -13
benefit~ (cue) -39
bid~ (cue) -35
blame~ (cue) 75 (cue_…_quoted) -28
blast~ (cue) 58 (cue_…_quoted) 27
block~ (cue) -16
boost~ (cue) -42
boo~ (cue) 33
born~ (cue) -23
brand~ (cue) -21
break~ (cue) -20
bring~ (cue) -58
broke~ (cue) -48
brought~ (cue) -31
build~ (cue) -52
built~ (cue) -53
bui~ (cue) -49
call~ (cue_…_quoted) 16 (quoted_cue) -41
came~ (cue) -21 (cue_…_quoted) -34
capit~ (cue) -28
captur~ (cue) -26
care~ (cue) 18
carri~ (cue) -56
cast~ (cue) 13
caught~ (cue) -14
caus~ (cue) -63
challeng~ (cue) 19
champion~ (cue) 35
chanc~ (cue) -51
chang~ (cue) -33
chant~ (cue_quoted) 56
charge~ (cue) -20
cheer~ (cue) 22
choos~ (cue) -15
chosen~ (cue) 29
cite~ (cue) 120
claim~ (cue_…_quoted) 44
close~ (cue) -43
collect~ (cue) -43
comment~ (cue) -35
compar~ (cue) 32
compet~ (cue) -38
complain~ (cue) 39
complet~ (cue) -45
complic~ (cue) -52
conclude~ (cue) 15 (cue_…_quoted) -17 (quoted_cue) 17
condemn~ (cue) 45
conduct~ (cue) -51
confirm~ (cue) 26
congratul~ (cue) 63
consid~ (cue) 83
contain~ (cue) -35
continue~ (cue) -52 (cue_:_quoted) 34 (cue_quoted) -20 (quoted_cue) 29
contrast~ (cue) 17
contribut~ (cue) -51
control~ (cue) -50
convinc~ (cue) 14
coordin~ (cue) -26
counter~ (cue) -21
count~ (cue) 28
creat~ (cue) -15
criticize~ (cue) 51
critic~ (cue) 39
cross~ (cue) -48
cut~ (cue) -12
deal~ (cue) -36
decid~ (cue) 16
decis~ (cue) 27
declin~ (cue) 33
decry~ (cue) 52
deem~ (cue) 79
defeat~ (cue) -31
defend~ (cue) 12
delet~ (cue) -35
deliv~ (cue) -19
demand~ (cue) 42
demonstr~ (cue) 18
denounce~ (cue) 41 (cue_…_quoted) -12
depend~ (cue) -33
deploi~ (cue) -39
describe~ (cue) 40
deserv~ (cue) -36
determin~ (cue) 14
develop~ (cue) -37
disagre~ (cue) 41
disappear~ (cue) -32
disclose~ (cue) 58
discuss~ (cue) 65
dismiss~ (cue) 41
distribut~ (cue) -19
di~ (cue) -55
domin~ (cue) -64
donat~ (cue) -50
done~ (cue) -31
do~ (cue) -67
drew~ (cue) 19
driven~ (cue) -43
drive~ (cue) -32
drop~ (cue) -38
eager~ (cue) 40
earn~ (cue) -45
echo~ (cue) 27
elimin~ (cue) -32
email~ (cue) -32
embrac~ (cue) 36
emerg~ (cue) 22
emphasize~ (cue) 23
emploi~ (cue) -15
endors~ (cue) 72 (cue_…_quoted) 17
end~ (cue) -42 (cue_…_quoted) 28
energ~ (cue) -31
enjoi~ (cue) 24
ensur~ (cue) -45
enter~ (cue) -35
everyth~ (cue) -22
expand~ (cue) -24
expect~ (cue) 70
experienc~ (cue) 15
explain~ (cue) 25 (quoted_cue) 16
express~ (cue) 91
extend~ (cue) -24
face~ (cue) -80
fail~ (cue) -20
fallen~ (cue) -24
fall~ (cue) -41
fare~ (cue) -55
favor~ (cue) 37
fear~ (cue) 60
feel~ (cue) 18
fell~ (cue) -57
fill~ (cue) -50
find~ (cue) 19
finish~ (cue) -70
fled~ (cue) -41
flee~ (cue) -16
flew~ (cue) -38
fly~ (cue) -23
focus~ (cue) 27
follow~ (cue) -47 (cue_…_quoted) -15
forc~ (cue) -43
found~ (cue) 16
fuel~ (cue) -15
fund-rais~ (cue) -24
fund~ (cue) -40
gain~ (cue) -52
garner~ (cue) -38
gather~ (cue) -57
gener~ (cue) -17
get~ (cue) -65
given~ (cue) -26
give~ (cue) -44
gotten~ (cue) -17
got~ (cue) -32
go~ (cue) -14
grab~ (cue) -12
grant~ (cue) -28
grew~ (cue) -43
grown~ (cue) -37
hack~ (cue) -18
had~ (cue) -24
handl~ (cue) -36
hand~ (cue) -54
happen~ (cue) -51
hate~ (cue) 42
have~ (cue) -12
head~ (cue) -39
hedg~ (cue) -34
help~ (cue) -44
highlight~ (cue) 56
hint~ (cue) 19
hire~ (cue) 15
hit~ (cue) 13
hold~ (cue) -17
hope~ (cue) 37 (cue_…_quoted) 19
host~ (cue) -60
hurt~ (cue) -22
identifi~ (cue) 16
ignor~ (cue) 50
impli~ (cue) 33
improv~ (cue) -33
incit~ (cue) -15
includ~ (cue) -13 (cue_…_quoted) -31
increas~ (cue) -65
indicate~ (cue) 21
insist~ (cue) 27 (cue_…_quoted) 23
inspir~ (cue) -39
intend~ (cue) 47
interview~ (cue) -31
invest~ (cue) -52
invit~ (cue) -46
invok~ (cue) 27
involv~ (cue) -29
issu~ (cue) 12
join~ (cue) -38
jump~ (cue) -13
keep~ (cue) -27
kept~ (cue) -18
kick~ (cue) -38
kill~ (cue) -57
knew~ (cue) 47
knock~ (cue) 12
known~ (cue) 36
know~ (cue) 67
lack~ (cue) -27
lag~ (cue) -38
lai~ (cue) 52
land~ (cue) -33
laugh~ (cue) -20
lead~ (cue) -94
leak~ (cue) -35
lean~ (cue) 18
learn~ (cue) 43
leav~ (cue) -32
led~ (cue) -21
left~ (cue) -40
let~ (cue) -17
lift~ (cue) -12
line~ (cue) 15
listen~ (cue) -37
list~ (cue) 32
live~ (cue) -18
li~ (cue) -24
lock~ (cue) -24
look~ (cue) 30
loom~ (cue) -41
lose~ (cue) -57
lost~ (cue) -70
made~ (cue_…_quoted) -13
maintain~ (cue) -45
make~ (cue) -22 (cue_…_quoted) 46
manag~ (cue) -27
map~ (cue) -27
mark~ (cue) -23
marri~ (cue) -62
match~ (cue) -43
mean~ (cue) -80
meet~ (cue) -22
mention~ (cue) 26
met~ (cue) -15
miss~ (cue) -41
mock~ (cue) 14
move~ (cue) -13
name~ (cue) 43
near~ (cue) -24
need~ (cue) -21
negoti~ (cue) 31
nomin~ (cue) 43
note~ (cue) 35 (cue_quoted) -13 (quoted_cue) 26
obtain~ (cue) -51
occur~ (cue) -25
offer~ (cue) 46
open~ (cue) -27
opposit~ (cue) 53
oppos~ (cue) 71
opt~ (cue) 18
order~ (cue) 34
organ~ (cue) -55
outlin~ (cue) 45
overse~ (cue) -38
own~ (cue) -61
paid~ (cue) -24
pai~ (cue) -41
particip~ (cue) -21
parti~ (cue) -25
part~ (cue) -41
pass~ (cue) 44
path~ (cue) -18
perceiv~ (cue) 40
perform~ (cue) -47
persuad~ (cue) 56
pile~ (cue) -19
pivot~ (cue) 22
place~ (cue) -30
plai~ (cue) -38
plan~ (cue) 23 (cue_…_quoted) -17
plead~ (cue) 54
pledge~ (cue) -20 (cue_…_quoted) 33
pois~ (cue) -25
poll~ (cue) -34
portray~ (cue) 25
pose~ (cue) -14
pour~ (cue) -39
praise~ (cue) 68
predict~ (cue) 30
prefer~ (cue) 85
prepar~ (cue) -44
presid~ (cue) -43
press~ (cue) 31
produc~ (cue) -13
project~ (cue) 62
promise~ (cue_…_quoted) 42
promot~ (cue) 17
prompt~ (cue) -70
propose~ (cue) 21
propos~ (cue) 46
protest~ (cue) -31
prove~ (cue) -26
publish~ (cue) 17
pull~ (cue) -41
push~ (cue) 36
put~ (cue) -18 (cue_quoted) 14 (cue_…_quoted) 34
qualifi~ (cue) -38
quick~ (cue) 22
quot~ (cue) 35
race~ (cue) -50
rail~ (cue) 67
ralli~ (cue) -39
ran~ (cue) -40
react~ (cue) -12
readi~ (cue) -21
read~ (cue) 43 (quoted_cue) 50
recall~ (quoted_cue) 18
receiv~ (cue) -37 (cue_…_quoted) -22
recogn~ (cue) 73
recommend~ (cue) 22
record~ (cue) 12
reduc~ (cue) -36
referenc~ (cue) 65
refer~ (cue) 53
refus~ (cue) 38 (cue_…_quoted) 20
regard~ (cue) 35
regist~ (cue) -21
reiterate~ (cue) 30
reject~ (cue) 27
releas~ (cue_…_quoted) 36
remain~ (cue) -15
remark~ (cue) -19
rememb~ (cue) 76
remind~ (cue) 38
remov~ (cue) -17
replac~ (cue) -26
reply~ (quoted_cue) 22
report~ (cue) 16 (cue_…_quoted) 22 (quoted_cue) -23
repres~ (cue) -20
request~ (cue) 24
requir~ (cue) 31
reserv~ (cue) -33
resign~ (cue) -35
reson~ (cue) 13
respond~ (cue) -42 (cue_:_quoted) 27 (quoted_cue) 18
result~ (cue) -24
retweet~ (cue) 33
reveal~ (cue) 17
revers~ (cue) -18
right~ (cue) 15
risen~ (cue) -28
rise~ (cue) -32
rule~ (cue) -22
run~ (cue_…_quoted) -51
rush~ (cue) -35
sat~ (cue) -39
say~ (cue) 45 (cue_:_quoted) -14 (quoted_cue) 21 (quoted_cue_:_quoted) 22 (quoted_cue_quoted) 12 (quoted_cue_…_quoted) 23
schedul~ (cue) -36
score~ (cue) -47
scrambl~ (cue) -21
search~ (cue) -36
secretari~ (cue) -24
secur~ (cue) -52
seek~ (cue) 46
seem~ (cue) 49
seen~ (cue) 32
see~ (cue) 69
seiz~ (cue) 12
select~ (cue) -44
sell~ (cue) -54
send~ (cue) -37
sent~ (cue_…_quoted) -33
serv~ (cue) -52
share~ (cue) 19
shift~ (cue) -29
shoot~ (cue) -32
shot~ (cue) -38
shown~ (cue) 50
show~ (cue) 54
signal~ (cue) 18
sit~ (cue) -42
slam~ (cue) 65 (cue_…_quoted) 17
slip~ (cue) -34
smile~ (cue) -33
sold~ (cue) -20
sought~ (cue) 52
sound~ (cue) 51
speak~ (cue) 20 (cue_…_quoted) -37
spend~ (cue) -51
spoken~ (cue) 24
spoke~ (cue) 25
sponsor~ (cue) -18
stai~ (cue) -26
stand~ (cue) 41
start~ (cue) 17 (cue_…_quoted) -78
statement~ (cue_…_quoted) 20
state~ (cue) -73 (cue_…_quoted) 44
step~ (cue) -31
stop~ (cue) 12
strategi~ (cue) 26
stress~ (cue) 30
struck~ (cue) 19
stuck~ (cue) 19
succeed~ (cue) -38
suffer~ (cue) -55
suggest~ (cue) 17 (cue_…_quoted) 17
suit~ (cue) -12
support~ (cue) 69 (cue_…_quoted) -30
surg~ (cue) -41
surround~ (cue) -23
survei~ (cue) -52
surviv~ (cue) -57
suspect~ (cue) 17
swept~ (cue) -43
take~ (cue) -26 (cue_…_quoted) 17
talk~ (cue) 48
tap~ (cue) -37
ted~ (cue) -37
tell~ (cue) 34 (cue_:_quoted) -20 (cue_…_quoted) 36
testify~ (cue) -38
thank~ (cue) 59
think~ (cue) 18 (cue_…_quoted) -18
throw~ (cue) 25
time~ (cue) -31
ti~ (cue) -54
took~ (cue) 15 (cue_…_quoted) -35
tout~ (cue) 78
trail~ (cue) -65
travel~ (cue) -45
tri~ (cue_…_quoted) -65
try~ (cue_…_quoted) -20
tweet~ (cue_:_quoted) -35 (cue_…_quoted) 13 (quoted_cue) 47
unabl~ (cue) -41
underscore~ (cue) -28
understand~ (cue) 33
unlik~ (cue) -19
urge~ (cue) 39
us~ (cue) -33 (cue_…_quoted) 45
view~ (cue) 50
violat~ (cue) -31
visit~ (cue) -46
voic~ (cue) 34
vote~ (cue) 36 (cue_…_quoted) 12
vow~ (cue) 45
wage~ (cue) -14
wait~ (cue) -42
wai~ (cue) -27
walk~ (cue) -36
want~ (cue) 55
warn~ (cue) 52 (cue_…_quoted) 26
watch~ (cue) -13
wave~ (cue) -40
wear~ (cue) -30
welcom~ (cue) 20
went~ (cue) 16 (cue_…_quoted) -47
widen~ (cue) -46
win~ (cue) -68
wonder~ (cue) 62
won~ (cue) -58
word~ (cue) -28
work~ (cue) -24 (cue_…_quoted) -25
worry~ (cue) 40
write~ (cue) -26 (cue_:_quoted) 33 (quoted_cue) 45 (quoted_cue_…_quoted) 28

7 cue: cue, verb behind
:~ (no_verb_behind) -38 (verb_behind) 38
abil~ (verb_behind) -41
abl~ (verb_behind) -16
accept~ (no_verb_behind) 30
accord~ (no_verb_behind) 46
accuse~ (no_verb_behind) -27 (verb_behind) 43
acknowledge~ (no_verb_behind) 30 (verb_behind) 20
action~ (verb_behind) -15
act~ (no_verb_behind) -29 (verb_behind) -42
address~ (no_verb_behind) -18 (verb_behind) 20
add~ (no_verb_behind) 16 (verb_behind) -23
advanc~ (verb_behind) -13
advise~ (verb_behind) -41
advoc~ (verb_behind) 13
agree~ (no_verb_behind) -13
aim~ (no_verb_behind) 40
air~ (no_verb_behind) 13 (verb_behind) -45
announce~ (verb_behind) 45
announc~ (verb_behind) -26
answer~ (verb_behind) -23
apolog~ (verb_behind) 23
appear~ (no_verb_behind) -12 (verb_behind) 31
applaud~ (no_verb_behind) 32
appoint~ (verb_behind) 18
approach~ (verb_behind) -42
argue~ (verb_behind) 48
argument~ (verb_behind) 35
arriv~ (no_verb_behind) -12 (verb_behind) -44
ask~ (no_verb_behind) 23 (verb_behind) 24
assert~ (verb_behind) 44
assum~ (verb_behind) 16
assure~ (verb_behind) 56
attack~ (no_verb_behind) 25 (verb_behind) 50
attend~ (no_verb_behind) -32 (verb_behind) -48
attribut~ (verb_behind) 47
avoid~ (verb_behind) -12
back~ (no_verb_behind) 24 (verb_behind) 29
ban~ (verb_behind) 39
base~ (no_verb_behind) -23 (verb_behind) -64
battl~ (verb_behind) -22
beat~ (no_verb_behind) -40
becam~ (no_verb_behind) -16 (verb_behind) -15
becom~ (no_verb_behind) -55
begin~ (no_verb_behind) -68 (verb_behind) -25
begun~ (verb_behind) -21
believe~ (verb_behind) 27
bid~ (no_verb_behind) -15 (verb_behind) -23
blame~ (no_verb_behind) 14
blast~ (verb_behind) 50
block~ (verb_behind) -24
boast~ (verb_behind) -12
boost~ (verb_behind) -34
boo~ (verb_behind) 35
break~ (no_verb_behind) -26
bring~ (no_verb_behind) -32 (verb_behind) -31
broke~ (verb_behind) -14
brought~ (verb_behind) -12
build~ (no_verb_behind) -16 (verb_behind) -45
built~ (no_verb_behind) -37 (verb_behind) -37
bui~ (no_verb_behind) -24 (verb_behind) -29
came~ (no_verb_behind) 35 (verb_behind) -62
campaign~ (verb_behind) -17
candidaci~ (verb_behind) -24
capit~ (verb_behind) -38
captur~ (no_verb_behind) -45 (verb_behind) 13
care~ (verb_behind) 32
carri~ (no_verb_behind) -22 (verb_behind) -14
cast~ (verb_behind) 27
caus~ (verb_behind) -56
caution~ (verb_behind) 33
challeng~ (verb_behind) 35
chanc~ (verb_behind) -49
chang~ (no_verb_behind) -50 (verb_behind) -22
chant~ (no_verb_behind) 46
charge~ (no_verb_behind) -53
cheer~ (no_verb_behind) 33 (verb_behind) -18
chose~ (no_verb_behind) -13 (verb_behind) -12
circul~ (verb_behind) 34
cite~ (no_verb_behind) 91 (verb_behind) 62
claim~ (verb_behind) 41
close~ (verb_behind) -62
come~ (no_verb_behind) 28 (verb_behind) -39
comment~ (verb_behind) -32
commit~ (no_verb_behind) -27
compar~ (no_verb_behind) 18 (verb_behind) 26
compet~ (no_verb_behind) -32
complain~ (verb_behind) 32
complet~ (verb_behind) -25
concede~ (verb_behind) 36
conclude~ (verb_behind) 14
condemn~ (verb_behind) 33
conduct~ (verb_behind) -74
confirm~ (verb_behind) 44
confront~ (verb_behind) -19
connect~ (verb_behind) -39
consid~ (no_verb_behind) 57 (verb_behind) 29
contain~ (no_verb_behind) -25 (verb_behind) -23
continue~ (verb_behind) -36
contrast~ (no_verb_behind) 20
contribut~ (no_verb_behind) -30
control~ (verb_behind) -46
convinc~ (verb_behind) 25
cover~ (verb_behind) -14
creat~ (no_verb_behind) -33 (verb_behind) -14
criticize~ (verb_behind) 58
critic~ (no_verb_behind) 29 (verb_behind) 20
cross~ (verb_behind) -39
cut~ (verb_behind) -30
decid~ (verb_behind) 26
decis~ (verb_behind) 36
declare~ (verb_behind) 13
declin~ (no_verb_behind) -18 (verb_behind) 54
decry~ (verb_behind) 38
deem~ (verb_behind) 36
defeat~ (verb_behind) -50
deliv~ (no_verb_behind) 14
demand~ (verb_behind) 50
demonstr~ (verb_behind) 13
denounce~ (no_verb_behind) 54
deny~ (no_verb_behind) 26 (verb_behind) -23
depend~ (verb_behind) -40
deploi~ (verb_behind) -48
describe~ (no_verb_behind) 38 (verb_behind) 27
determin~ (verb_behind) 13
develop~ (verb_behind) -34
devot~ (verb_behind) 13
disagre~ (no_verb_behind) 14
discov~ (verb_behind) 18
discuss~ (no_verb_behind) 31 (verb_behind) 56
dismiss~ (no_verb_behind) 42 (verb_behind) 18
divid~ (no_verb_behind) -25
di~ (no_verb_behind) -40 (verb_behind) -26
domin~ (no_verb_behind) -32 (verb_behind) -39
donat~ (no_verb_behind) -24 (verb_behind) -32
done~ (no_verb_behind) -27 (verb_behind) -19
doubl~ (verb_behind) 12
doubt~ (verb_behind) 39
do~ (no_verb_behind) -35 (verb_behind) -47
drawn~ (verb_behind) -55
draw~ (no_verb_behind) 12
driven~ (verb_behind) -25
drop~ (verb_behind) -56
eager~ (verb_behind) 54
earn~ (no_verb_behind) -52 (verb_behind) -31
echo~ (verb_behind) 17
elimin~ (verb_behind) -36
email~ (verb_behind) 12
embrac~ (no_verb_behind) 14 (verb_behind) 31
emerg~ (no_verb_behind) -38 (verb_behind) 19
emphasize~ (verb_behind) 21
encourage~ (no_verb_behind) -30 (verb_behind) 17
endors~ (no_verb_behind) 25 (verb_behind) 68
end~ (no_verb_behind) -37
energ~ (verb_behind) -24
engag~ (no_verb_behind) -33
enjoi~ (no_verb_behind) 17 (verb_behind) 20
ensur~ (verb_behind) -44
enter~ (no_verb_behind) -30 (verb_behind) -20
erupt~ (verb_behind) 15
estimate~ (no_verb_behind) 29 (verb_behind) -22
everyth~ (verb_behind) -21
expand~ (no_verb_behind) -44
expect~ (no_verb_behind) 37 (verb_behind) 21
experienc~ (no_verb_behind) 19
explain~ (no_verb_behind) 34 (verb_behind) 20
expos~ (verb_behind) 12
express~ (no_verb_behind) 76 (verb_behind) 32
extend~ (verb_behind) -58
face~ (no_verb_behind) -66 (verb_behind) -33
fail~ (no_verb_behind) -22
fallen~ (verb_behind) -30
fall~ (verb_behind) -25
favor~ (no_verb_behind) 21 (verb_behind) 23
fear~ (verb_behind) 56
feel~ (verb_behind) -13
fell~ (no_verb_behind) -12 (verb_behind) -47
fight~ (verb_behind) -18
fill~ (no_verb_behind) -40
find~ (verb_behind) 42
finish~ (no_verb_behind) -39 (verb_behind) -40
fire~ (verb_behind) 42
flew~ (verb_behind) -30
fly~ (verb_behind) -17
focus~ (no_verb_behind) -17 (verb_behind) 30
focu~ (no_verb_behind) -24 (verb_behind) 18
follow~ (no_verb_behind) -24
forc~ (verb_behind) -41
found~ (no_verb_behind) 13 (verb_behind) 12
gain~ (verb_behind) -31
gather~ (no_verb_behind) -20 (verb_behind) -45
gave~ (no_verb_behind) 38 (verb_behind) -23
get~ (no_verb_behind) -19 (verb_behind) -79
given~ (no_verb_behind) -38 (verb_behind) -12
give~ (verb_behind) -28
gotten~ (verb_behind) -49
got~ (no_verb_behind) -24
go~ (no_verb_behind) -17
grab~ (no_verb_behind) 16 (verb_behind) -38
grew~ (no_verb_behind) -17 (verb_behind) -38
grown~ (no_verb_behind) -12 (verb_behind) -26
grow~ (no_verb_behind) -33
hack~ (verb_behind) -13
had~ (no_verb_behind) -29
handl~ (no_verb_behind) -15 (verb_behind) -29
hand~ (verb_behind) -45
happen~ (no_verb_behind) -18 (verb_behind) -39
hate~ (verb_behind) 18
have~ (verb_behind) -32
head~ (verb_behind) -62
held~ (no_verb_behind) -37
help~ (no_verb_behind) -36 (verb_behind) -42
highlight~ (verb_behind) 62
hit~ (no_verb_behind) -44 (verb_behind) 37
hold~ (no_verb_behind) -48
hope~ (verb_behind) 42
host~ (no_verb_behind) -34 (verb_behind) -51
identifi~ (no_verb_behind) 19 (verb_behind) 45
ignor~ (no_verb_behind) 43
impli~ (verb_behind) 35
import~ (no_verb_behind) -28
improv~ (verb_behind) -34
incit~ (verb_behind) -17
includ~ (no_verb_behind) -34
increas~ (no_verb_behind) -25 (verb_behind) -50
insist~ (verb_behind) 35
intend~ (verb_behind) 34
interview~ (no_verb_behind) -41 (verb_behind) -20
introduc~ (verb_behind) 24
invest~ (verb_behind) -46
invok~ (verb_behind) 18
involv~ (verb_behind) -34
join~ (no_verb_behind) -23 (verb_behind) -27
joke~ (verb_behind) 35
keep~ (no_verb_behind) -16
kept~ (no_verb_behind) -16
kill~ (no_verb_behind) -23 (verb_behind) -38
knew~ (verb_behind) 42
known~ (no_verb_behind) 26 (verb_behind) 29
know~ (verb_behind) 59
lack~ (verb_behind) -33
laid~ (verb_behind) 18
lai~ (no_verb_behind) 32
lament~ (verb_behind) 33
launch~ (no_verb_behind) -23 (verb_behind) 17
lead~ (no_verb_behind) -52 (verb_behind) -68
lean~ (verb_behind) -39
learn~ (verb_behind) 45
leav~ (no_verb_behind) -13 (verb_behind) -30
led~ (no_verb_behind) 16 (verb_behind) -51
left~ (no_verb_behind) -30 (verb_behind) -29
let~ (verb_behind) -16
listen~ (verb_behind) -37
list~ (no_verb_behind) 37 (verb_behind) 20
live~ (no_verb_behind) -62 (verb_behind) 13
look~ (verb_behind) 29
loom~ (no_verb_behind) -25
lose~ (no_verb_behind) -42 (verb_behind) -35
lost~ (no_verb_behind) -50 (verb_behind) -45
made~ (no_verb_behind) -14
maintain~ (no_verb_behind) 14 (verb_behind) -78
manag~ (verb_behind) -22
marri~ (verb_behind) -49
mean~ (verb_behind) -56
meet~ (no_verb_behind) -24
mention~ (verb_behind) 20
messag~ (no_verb_behind) 15
met~ (verb_behind) -24
miss~ (no_verb_behind) -34 (verb_behind) -20
mock~ (verb_behind) -21
move~ (verb_behind) -18
name~ (no_verb_behind) 37 (verb_behind) 20
need~ (no_verb_behind) -54
nomin~ (no_verb_behind) 41
note~ (no_verb_behind) 27 (verb_behind) 30
obtain~ (verb_behind) -51
offer~ (verb_behind) 51
open~ (no_verb_behind) -17
opposit~ (no_verb_behind) 49
oppos~ (no_verb_behind) 60 (verb_behind) 48
opt~ (verb_behind) 18
order~ (verb_behind) 32
organ~ (no_verb_behind) -33 (verb_behind) -28
overse~ (verb_behind) -47
own~ (no_verb_behind) -30 (verb_behind) -44
paid~ (verb_behind) -42
pai~ (no_verb_behind) -28 (verb_behind) -24
particip~ (no_verb_behind) -25
parti~ (verb_behind) -25
pass~ (no_verb_behind) 16 (verb_behind) 19
path~ (verb_behind) -15
persuad~ (verb_behind) 50
pick~ (verb_behind) -12
pivot~ (verb_behind) 33
place~ (verb_behind) -23
plai~ (no_verb_behind) -65
plead~ (verb_behind) 41
pledge~ (no_verb_behind) 13
pois~ (verb_behind) -24
poll~ (verb_behind) -55
posit~ (no_verb_behind) 13
post~ (verb_behind) -22
praise~ (no_verb_behind) 29 (verb_behind) 30
predict~ (verb_behind) 51
prefer~ (no_verb_behind) 61 (verb_behind) 59
prepar~ (no_verb_behind) 13 (verb_behind) -80
press~ (verb_behind) 33
produc~ (verb_behind) -17
project~ (verb_behind) 50
promise~ (no_verb_behind) -12 (verb_behind) 38
promot~ (no_verb_behind) 57 (verb_behind) 17
prompt~ (verb_behind) -22
propose~ (verb_behind) 29
propos~ (verb_behind) 24
protest~ (verb_behind) -15
prove~ (verb_behind) -25
publish~ (verb_behind) 16
pull~ (verb_behind) -48
pursu~ (verb_behind) -48
push~ (verb_behind) 30
put~ (no_verb_behind) 14
qualifi~ (verb_behind) -34
question~ (no_verb_behind) 17
quick~ (verb_behind) 15
rail~ (verb_behind) 58
rais~ (no_verb_behind) 18 (verb_behind) -18
ralli~ (verb_behind) -46
reach~ (verb_behind) -23
readi~ (verb_behind) -19
read~ (no_verb_behind) 55 (verb_behind) 20
recall~ (verb_behind) 31
receiv~ (no_verb_behind) -32 (verb_behind) -28
recogn~ (verb_behind) 70
record~ (verb_behind) -13
reduc~ (no_verb_behind) -16 (verb_behind) -22
referenc~ (verb_behind) 57
refer~ (no_verb_behind) 25 (verb_behind) 39
refus~ (verb_behind) 42
regard~ (no_verb_behind) 24
regist~ (verb_behind) -45
reiterate~ (verb_behind) 30
reject~ (no_verb_behind) 17 (verb_behind) 17
relat~ (verb_behind) -26
reli~ (verb_behind) -20
remain~ (no_verb_behind) -65 (verb_behind) 14
rememb~ (verb_behind) 61
remind~ (verb_behind) 32
report~ (no_verb_behind) 16
repres~ (verb_behind) -40
request~ (verb_behind) 32
requir~ (no_verb_behind) -21 (verb_behind) 26
resign~ (verb_behind) -28
respond~ (no_verb_behind) -14
result~ (verb_behind) -22
return~ (no_verb_behind) -35 (verb_behind) -14
reveal~ (no_verb_behind) 18 (verb_behind) 13
rise~ (no_verb_behind) -20 (verb_behind) -13
rule~ (verb_behind) -32
run~ (no_verb_behind) -35 (verb_behind) -20
rush~ (verb_behind) -35
sat~ (verb_behind) -35
saw~ (no_verb_behind) 22
say~ (no_verb_behind) 13 (verb_behind) 56
schedul~ (no_verb_behind) -28 (verb_behind) -31
score~ (verb_behind) -45
scrambl~ (verb_behind) -21
secur~ (verb_behind) -34
seek~ (no_verb_behind) 47 (verb_behind) 16
seem~ (no_verb_behind) 22 (verb_behind) 48
seen~ (no_verb_behind) 67 (verb_behind) -16
see~ (no_verb_behind) 28 (verb_behind) 40
select~ (no_verb_behind) -37
sell~ (no_verb_behind) -34 (verb_behind) -32
send~ (verb_behind) -44
serv~ (no_verb_behind) -48 (verb_behind) -31
set~ (no_verb_behind) 15 (verb_behind) -40
share~ (no_verb_behind) -29 (verb_behind) 54
shift~ (no_verb_behind) -42
shoot~ (no_verb_behind) -14 (verb_behind) -22
show~ (no_verb_behind) 34 (verb_behind) 21
sign~ (no_verb_behind) -36 (verb_behind) 22
sit~ (no_verb_behind) -28 (verb_behind) -40
slam~ (no_verb_behind) 19 (verb_behind) 68
sought~ (verb_behind) 27
sound~ (no_verb_behind) 63
speak~ (no_verb_behind) 30 (verb_behind) -17
speech~ (no_verb_behind) 12 (verb_behind) -13
spend~ (verb_behind) -55
spoke~ (no_verb_behind) 47
stai~ (no_verb_behind) -17 (verb_behind) -13
stand~ (no_verb_behind) 40 (verb_behind) -25
start~ (no_verb_behind) -41
statement~ (no_verb_behind) -19 (verb_behind) 20
state~ (no_verb_behind) -23 (verb_behind) -19
step~ (verb_behind) -29
stop~ (verb_behind) 22
strategi~ (verb_behind) 26
stress~ (verb_behind) 49
struggl~ (no_verb_behind) -36
suggest~ (verb_behind) 32
support~ (no_verb_behind) 17 (verb_behind) 49
surround~ (verb_behind) -26
survei~ (verb_behind) -37
surviv~ (verb_behind) -40
suspect~ (verb_behind) 23
taken~ (no_verb_behind) 17
talk~ (no_verb_behind) 23 (verb_behind) 43
tap~ (verb_behind) -42
target~ (no_verb_behind) -35 (verb_behind) 21
ted~ (no_verb_behind) -21 (verb_behind) -38
tell~ (verb_behind) 43
think~ (no_verb_behind) 43
time~ (verb_behind) -29
titl~ (verb_behind) 45
ti~ (no_verb_behind) -14 (verb_behind) -23
touch~ (verb_behind) 16
tout~ (verb_behind) 63
trail~ (no_verb_behind) -29 (verb_behind) -45
travel~ (verb_behind) -39
turn~ (no_verb_behind) 25 (verb_behind) -43
tweet~ (no_verb_behind) 26 (verb_behind) -18
unabl~ (verb_behind) -41
undermin~ (verb_behind) -38
underscore~ (verb_behind) -35
understand~ (verb_behind) 38
urge~ (verb_behind) 41
us~ (no_verb_behind) -56
view~ (no_verb_behind) 34 (verb_behind) 22
violat~ (no_verb_behind) -16 (verb_behind) -28
visit~ (no_verb_behind) -23 (verb_behind) -47
voic~ (verb_behind) 50
vote~ (no_verb_behind) 16 (verb_behind) 20
vow~ (verb_behind) 38
wait~ (verb_behind) -45
walk~ (no_verb_behind) -38
want~ (verb_behind) 43
warn~ (verb_behind) 52
watch~ (no_verb_behind) -27
wear~ (verb_behind) -44
weigh~ (verb_behind) -14
welcom~ (verb_behind) 37
widen~ (verb_behind) -45
will~ (verb_behind) -21
win~ (no_verb_behind) -50 (verb_behind) -42
wonder~ (verb_behind) 54
won~ (no_verb_behind) -25 (verb_behind) -40
word~ (verb_behind) -23
work~ (no_verb_behind) -60 (verb_behind) -18
worry~ (verb_behind) 34
write~ (no_verb_behind) 16

8 cue: next word, speaker
$ (name) -57
(edge) (name) -30 (person) -20 (thing) -51
(number) (body) 19 (name) -43 (person) -13 (text) 18 (thing) 20 he -17 it -44 she -23 they 31
) (name) -25
, (text) 16 his -22 it -35 she 12 they -16
- (name) 17 (thing) -32
. (name) 16 (thing) -25 he -28
: (name) -16 (person) -26 his -19
a (text) 17 he 22 they 14 who 12
about (body) -34 (name) 67 (person) 14 (thing) 13 she -23
after (person) 27 (thing) -35
against (body) 26 (name) 35 (thing) -51 he 44 his -17
all (name) -17 (thing) 13
among (name) -40
an (name) -32 (person) 30 (thing) 26 he -26 she 39
and (body) -14 (thing) -51
another (name) -15 (person) -23
around (thing) 26
as (name) -40 (person) -20 they 39
at (body) 14 (person) -23 (text) -37 (thing) 19 he 20 she 21
away (name) -22
back (name) -20
behind (thing) -24
between (thing) -28
both (thing) -13
by he 19
clinton (body) -37 (person) 23 (text) 19 he 35
clinton's (name) 26
clinton’s (name) 22
cnn (name) 26
cruz (name) -32 (thing) 24
democratic (name) -24
democrats (thing) -36
donald (name) 30
down (thing) -16
during (name) -13 he -20
far (thing) -13
first (name) -15
for (body) 20 (name) -15 (person) -43 (text) -17 (thing) 15 he -29 her 27 it -42 its 12 she 35 they 48
former (name) 34
fox (name) -18
friday (name) 20
from (name) -92 (person) -18 (thing) 32 he -38 she 27
he (body) 17 (name) 30 she -25
her (body) 30 (name) -15 he 55 she -12
him (body) 33 (person) -26 he 12 she 58 they 33
himself he -38
his he 14
how (name) 16 (thing) -13 he 29
in (person) -23 (text) -59 he -46 it -34 they 28 who 48
into (name) -15 (person) -20 (thing) -51
it (body) -17 (person) 19 (text) 28 (thing) 18 he -27 she 12
its (name) -18 (thing) -16
last (thing) -14
little (name) 21 (thing) 17
many (name) -27 (thing) 19
me (name) -13
mike (name) -37
money (name) -21 (thing) -15
more (body) -26 (name) -12 (person) 36 (thing) -12
mr. (name) 19 (person) 24 (text) 22 she -16
mrs. (name) 15
much (name) 23
new (name) -31
no (name) 43
not (name) 36
obama (name) 57
of (body) 16 (name) 13 (thing) 16 he 55 her -22 its -58 they -19
off (name) 17 (thing) -13
office (name) -24
on (name) 13 (person) 23 (text) -44 he -19 her -41 it 33 their -49 they 15 who -57
only (thing) -33
out (body) 14 (name) 15 (person) -35 (thing) -17 he 22 she 52
over (body) -30 (thing) 20
people (person) -29
political (name) -16
politico (name) 21 (person) -31
president (name) 19
reporters (name) 34
republican (name) 28 (person) -16 (thing) -19
rubio (name) 27
sanders (name) -26 (person) 39 (thing) -14 she -15
senate (name) -17
senator (name) 26
she (thing) 24
since (thing) -27
so (name) 26 (thing) -14
some (name) 45 (person) -28 (thing) 26 he -38
steve (name) -21
sunday (name) 31
superdelegates (thing) -15
that (person) 31 (text) 14 (thing) -14 his 19 it -20 she -25 they 35
the (body) 13 it -24 who -36
their (body) -14 (name) -14
them (thing) -15
themselves (person) -21 (thing) 19
there (name) 17 (person) 12
they (name) -16 (person) -12 (thing) 38
this (name) 23 (person) 37
through (name) -19 (thing) -31
thursday (name) -19
to (body) 14 (text) -18 (thing) -16 her -14 his 16 it 20 its -20 she 13 their -42 they -28 who 36
trump (person) -13 (text) 22 (thing) 27 he -28
trump's (name) 15
trump’s (name) 28
under (thing) 20
up (body) -21 (person) 12 (thing) -17 he 36
voters (name) 43 (thing) -21
wednesday (name) 12
what (name) 13 (thing) -19
when (thing) -41
whether (name) 22 (person) 34
who (name) -12
why (name) 25
with (body) -21 (person) 17 it -12 they -32
— (name) -54 (thing) -24
“,” (name) 31 (thing) -38
“” (body) -26 (name) -12 (thing) 27 his -23 she -29

9 cue: next tag, speaker
(edge) (name) -30 (person) -20 (thing) -51
ADJ (body) -23 (name) 21 (text) -18 (thing) 15 he 26 it 23 they -21 who -37
ADP (text) -34 he -21 her -25 him -14 his -17 it -58 its -43 she -20 they 14
ADV (person) 14 (text) -17 (thing) -30 he 18 they -50
AUX (body) -16 (name) -13 (person) 12 (thing) -27 he -34 his -33 they -19
CCONJ (body) -16 (name) -29 (thing) -66
DET (text) 15 she 13 who -27
NOUN (name) -15 (person) -12 (text) 25 (thing) -16 he -20 they 12 who -25
NUM (body) 19 (name) -43 (person) -13 (text) 18 (thing) 20 he -17 it -44 she -23 they 31
PART (body) 49 (person) -19 (text) -54 he 15 his 30 it 31 she 21 their -42 they -20 who 28
PRON (body) 13 (thing) 17 they 12 who -31
PROPN (person) 15 they -22
PUNCT (body) -29 (name) -12 (text) 21 (thing) -46 he -27 her -32 his -43 it -35 she 17 who 18
QUOTE (body) -32 (person) 27 he -15 his -23
SCONJ (name) 49 (person) 25 (text) 15 he 24 his 21 they 25
SYM (body) -13 (name) -56 (thing) -31
VERB (body) -72 (name) -16 (person) -23 (text) -44 (thing) -17 his -20 it -44 she -16 who 52

10 cue: form, speaker
(ADJ) (body) 23 (person) 38 (thing) -18 it -51 they -32
(ADJed) (thing) -12
(NOUN) (body) -25 (name) -39 (text) -60 his -17 its -50
(NOUNs) (name) -23 (text) 18 (thing) -52 her -20 its 12
(VERB) (body) -15 (name) -14 (person) 16 (text) 18 he -19 them -36
(VERBed) (name) 13 (text) -15 he 20 she 15 someone 13 them 13 they 14 who -27
(VERBing) (name) 13 (text) -25 it -51 she -20
(VERBs) (body) -21 (person) -18 (text) 36 (thing) -27 he 12 she 13
(hanging_NOUNing) (name) -30
(hanging_PUNCT) (text) 20
(hanging_VERBing) (name) -20 (person) -13 it 31 they -33
(passive_VERB) (name) -24 (person) 24
(passive_VERBed) (name) 21 (person) -14 (text) -65

11 cue: quotes around, speaker
(cue) (name) -24 (thing) -28 anyone -19 everyone 12 he -21 herself 29 him -19 himself 13 his -12 it -31 its -30 itself -25 she -22 them -18 themselves 28
(cue_:_quoted) (thing) -15 she 18
(cue_quoted) (body) -24 (name) -21 (person) 15 (text) -16 (thing) -27 he 29 it 30
(cue_…_quoted) (body) 15 (text) -39 (thing) -13 her 18 his -15 its -27 she 19 who -25
(quoted_cue) (body) -29 (person) 22 (text) 13 (thing) -30 he 30 his -30 it -17 she 54
(quoted_cue_quoted) (name) -14 (person) 19 (thing) -16 she 18
(quoted_cue_…_quoted) (name) 69 (thing) -13 she -36

12 cue: next word, second word
$ (number) -33
(edge) (edge) -27
(number) % 18 (number) -15 days -14 delegates -24 of 20 people 19 percent -21 px -16 years -21
, adding 23 and -24 as 19 but -31 he -17 including -25 is 51 it 18 referring 18 she 26 that 22 the -27 trump -16 was 19 which -55 “?” 28 “” 53
. ) -18
: (edge) -32 donald -51 “” 65
a $ -19 (number) 40 big -20 bill 57 campaign -17 few -16 large 13 letter 56 lot -32 major -46 message 25 more -15 national -19 new 13 report 36 series 35 similar -51 statement 81
about $ -49 (number) -30 how 16 the 14
after a -21
against a 21
and the 15
as a 26 super 12 the -13 they -45 “” -16
at a -14 least -19 the -30 trump 21
attention to 29
back in -19 to -24
bernie sanders 23
by (number) 46 a -30 his -40 the 12 trump -29
classified information -29
clear that 30
clinton , -21 . -23 and -30
closer to -25
cnn . 13
criticism from 37
delegates , -16
donald trump 42
during the -13
early results 16
far more -22
for (number) -27 a 17 an 20 clinton 25 her -27 it -18 months -23 more 14 mr. -28 president -39 the 25 trump 35
fox news -18
friday . 13
from (number) -14 a -26
he could 22 did -15 has 36 was 15
her “” -12
hillary clinton 15
him . 14 a -15 as 58 for 74 in -30 to -13
himself as 54
his bid -15 campaign -24 candidacy -12 first -28 own 12 presidential -13 support 47 supporters -44
hundreds of -21
in (number) -43 a 51 an 49 florida -32 her 13 iowa -35 new -19 on 56 recent -21 south -15 the -33
into the -49
it . 30 a -13 as 44 clear 73 could 19 to -40 will 16 would 45 ’s -12 “” 55
jeb bush 19
just (number) -28
like a 14
many of 15
members of -12
money to -19
more than -24
most of -17
mr. cruz 33 sanders -16 trump's 24
mrs. clinton 38
not to 45
obama ’s 21
of (number) -48 a -12 her 30 his 32 state -25
off the 17
on a -22 abc 21 his -32 immigration 35 monday -23 mr. 14 new -34 sanders 45 saturday -22 the -18 to 40 trump 21 tuesday -24 twitter 19 wednesday 15 “” -29
out , -47 a 33 an 13 at 67 for -25 in 16 of -13 the -59 to -40
president obama -12
reporters in -23
sanders ' 14
short of 26
some of 47
superdelegates , -16
support for 35 from 29
ted cruz 31
that (number) 15 , 36 a 17 as -17 clinton 20 could -36 even 31 her 20 hillary -15 his 20 if -30 in 40 it 36 mr. 17 mrs. 16 obama 14 some 23 there 28 they 17 trump 21 would -15
the (number) -49 ap 23 associated 20 candidate -19 case 78 city -13 clinton -35 company -29 convention -35 country -33 crowd -26 democratic -17 economy -56 federal 15 first -28 gop -35 government -40 huffington 20 issue 57 nation -22 network -13 new -23 next -37 nomination -44 notion 56 number 13 obama 31 post -19 president 16 presidential -27 presumptive 25 race -22 real 14 release 39 senate -25 stage -66 story -60 tax 34 united 17 white -52 world -19 “” -20
their own -16 support 47
them . -15 to 17
themselves as 29
there are 27 is -14 was 25
they are 21 had -25 have 38 will 36 would -39 ’re 20
this week 26
through a -18 the -23
to (number) -45 an -20 attract -39 avoid -13 ban -18 be -19 block -22 bring 47 change 19 clinch -19 clinton 13 date -47 do -32 end 35 fight -19 find -20 give 45 go 16 have -45 hear 17 her -29 keep 25 kill -41 lead -45 leave -19 make 26 mr. 31 new -25 pay 35 play -27 provide 17 put -15 raise -63 reporters -43 run -72 sanders 15 secure -15 see -28 show 58 spend -15 support 67 take -24 the -28 their -31 trump 24 turn -31 understand 26 use 14 win -69 “” 26
trump as 24 in 17 is -32 to 40 ’s -13
tuesday that 13
under the -37
up , -34 . 13 a -50 for -58 his 20 in -19 on -20 the 26
what they 12
when he 12
whether the 22
with (number) 31 an -17 him 15 the 47 their 21 trump 26
“,” he -27
“?” (edge) 23
“” (edge) 20 [ 51 and 24

13 cue: next tag, second tag
(edge) (edge) -27
ADJ ADJ 43 ADV 16 CCONJ -43 PART -15 PROPN 18 PUNCT -56 SCONJ 55
ADP ADP 20 ADV 13 AUX 17 DET -12 NOUN -25 NUM -61 PART 42 PROPN -35 PUNCT -84 SCONJ -12 SYM -37 VERB 21
ADV ADJ 21 CCONJ -47 NOUN 21 NUM -54 PART 50 PRON 24 PUNCT -40 SYM -66 VERB -40
AUX ADJ 15 ADP -36 AUX -65 DET 12 PART 15 VERB -20
CCONJ ADJ -27 ADV -18 AUX -13 DET 21 NOUN -33 VERB -25
DET ADP -28 ADV 17 DET 24 NUM -12 PRON -20 QUOTE -41 SYM -17 VERB 38
NOUN ADJ -18 ADV -36 CCONJ -60 DET 32 PART 44 PROPN 13 PUNCT -93 QUOTE -41 SCONJ 38 VERB 18
NUM ADP 35 NOUN -23 NUM -15 PROPN -58 SYM 16
PART ADV -29 AUX -13 PART 55 PROPN -15 VERB 29
PRON AUX 15 CCONJ -21 DET -27 PROPN 58 PUNCT -15 QUOTE -13 SCONJ 26 VERB 18
PROPN ADJ 18 ADV -43 DET 14 NUM -49 PART 46 PRON 21 PUNCT -40 SCONJ 70
PUNCT (edge) -22 ADJ -26 ADP -41 AUX 64 CCONJ -29 DET -60 NOUN 16 NUM -29 PRON -41 PROPN -81 PUNCT -23 QUOTE 75 SCONJ 29
QUOTE (edge) 31 ADP -14 CCONJ 14 DET 21 NOUN 12 PRON -58 SYM -86 VERB -15
SCONJ ADP -12 ADV 30 AUX 35 DET 41 NUM 15 PRON 15 PROPN 27 PUNCT 31 VERB 28
SYM NUM -43
VERB ADJ -17 ADV -26 CCONJ -12 DET -12 PART -16 PRON 12 PROPN -21 PUNCT -34 VERB 15

14 cue: word before the cue, form
% (VERB) 35
' (NOUN) -21
's (ADJ) -18 (NOUN) 17
've (VERBed) 18
( (VERB) -57
(edge) (VERBing) 24 (hanging_VERBing) -24
(number) (NOUN) -53 (NOUNs) -106 (VERB) 35 (VERBed) -53
) (VERB) 19
, (VERBed) 17 (VERBing) 17 (VERBs) 36 (hanging_VERBing) 14
- (VERB) 46 (VERBed) 22
-- (VERB) -32 (VERBed) -20 (hanging_VERBing) 21
: (VERB) -45 (hanging_VERBing) -36
about (hanging_VERBing) -57
ad (VERBs) -13
adelson (VERB) -23
administration (VERBed) 27
advisers (VERB) 23
after (hanging_VERBing) 46
all (VERB) -17 (VERBed) 49
already (VERB) 26 (VERBed) -20 (VERBing) -31
also (VERB) 32 (VERBed) 67 (VERBs) 33 (hanging_VERBing) 43
americans (VERBed) 21
another (VERBed) -25
are (VERBed) -15 (VERBing) 19 (passive_VERBed) -29
as (VERBed) 21 (hanging_VERBing) -70
at (hanging_VERBing) -35
audience (VERBed) 20
back (VERB) -27
been (ADJ) 23 (VERBed) -65 (passive_VERB) 25 (passive_VERBed) 21
before (hanging_VERBing) 52
began (hanging_VERBing) -43
begin (hanging_VERBing) -13
begun (hanging_VERBing) -33
being (VERBed) -50 (passive_VERBed) -31
biden (VERB) 27 (VERBed) 15
bozell (VERBs) 18
bush (VERBed) 19
but (VERB) -19 (VERBed) 26 (VERBs) 26
by (hanging_VERBing) 21
campaign (NOUN) 25 (VERB) -16 (VERBed) 23 (VERBs) -24 (hanging_VERBing) 18
candidate (VERBed) -17 (VERBs) -15 (hanging_VERBing) 21
candidates (hanging_VERBing) 45
carson (VERB) 28 (VERBed) 25 (VERBs) -21
carter (VERB) -12
christie (VERB) -12 (VERBed) 37
clinton (VERB) -49 (VERBs) -51 (hanging_PUNCT) 32
clinton's (VERB) 12 (VERBed) -36
cnn (VERBed) 31
comey (VERB) -25
comments (VERB) -40
committee (VERB) -22 (VERBed) 39
company (VERB) 17 (VERBed) 17
convention (VERB) -30 (VERBed) -35
court (VERBed) 39
critics (VERB) -15
crowd (VERBed) -12
cruz (VERB) -21 (VERBed) -25 (VERBs) 17
delegate (VERB) -17
delegates (VERBed) -64
department (VERB) -51
despite (hanging_VERBing) 33
devine (VERB) 22
did (VERB) 39
does (VERB) 34
even (VERB) 27
executive (NOUNs) -24
experts (VERB) 39
family (VERBed) -28
far (VERB) -33
fiorina (VERB) 28
firm (VERBed) -48
first (NOUN) -28 (VERB) -23 (passive_VERBed) 53
for (VERB) -56 (VERBed) -38
from (VERBed) -19
get (VERB) 17
governor (VERB) -29 (VERBed) 34
grayson (VERB) -15
group (VERBed) -67 (hanging_VERBing) 41
groups (hanging_VERBing) 15
had (VERB) -12
hannity (VERBed) 24
has (VERBed) 27
have (VERB) 16 (VERBed) 49
he (VERB) 35 (VERBed) 44 (VERBs) 15
help (VERB) -25
helped (VERB) -69
her (NOUN) -22 (VERBed) 14 (hanging_VERBing) -45
him (VERB) 12
home (NOUN) -36
house (VERBed) 22 (VERBs) -19
in (VERBed) -13 (VERBs) -47 (hanging_VERBing) -13
including (hanging_VERBing) -12
interview (VERBed) -15
into (hanging_VERBing) -33
is (VERBed) -52 (VERBing) 28 (passive_VERB) -37 (passive_VERBed) 25
it (VERBed) 18 (VERBs) -18
its (NOUN) -33
just (VERB) -17 (VERBed) -51
kasich (VERB) -18 (VERBs) -27
largely (VERB) -47
later (VERB) -25
leaders (VERB) 58 (VERBed) -48
lewandowski (VERB) 21
long (VERBed) -13
longer (VERB) -33
manafort (VERB) -22 (VERBed) 30
many (VERBed) 12
monday (VERBed) 28
more (VERBed) -24
most (VERBed) -50
nega (VERBed) 21
news (VERB) -31
night (VERBed) 33
now (VERB) 38 (VERBed) 15 (VERBs) -17
of (VERB) -22 (VERBed) -82 (VERBs) 20
office (VERBed) 39
officials (VERB) 37
often (VERB) -17 (VERBed) 24 (VERBs) 15
on (VERB) -15 (VERBed) -25 (hanging_VERBing) -46
once (VERBed) -38
only (VERB) -76
or (VERB) -68 (hanging_VERBing) -17
others (VERBed) 47
own (NOUN) -12
p.m. (hanging_PUNCT) -16
page (hanging_PUNCT) -20
party (VERB) -17 (VERBs) -24
people (VERB) -84 (VERBed) -46
percent (VERBed) -33
police (VERB) -22 (VERBed) 16
politico (VERBed) 19
poll (VERB) 41 (VERBs) 62
polls (VERB) -12 (VERBed) -34 (hanging_VERBing) 12
post (VERBed) 44
president (VERB) -37 (VERBed) -13
previously (VERBed) 45
public (NOUNs) -16
publicly (VERBed) 72
q (hanging_PUNCT) -22
quickly (VERB) 24
recently (VERB) 17 (VERBed) -23
regularly (VERBs) 15
repeatedly (VERBed) 13
report (VERBed) -39
republican (hanging_VERBing) -30
republicans (VERB) 51
romney (VERB) 39
rubio (VERBs) -29
ryan (VERB) -23 (VERBed) 12
said (hanging_VERBing) 24
sanders (VERBed) 16 (hanging_PUNCT) 32 (hanging_VERBing) 17
scalia (VERBed) -14
senator (VERB) -66 (VERBs) 16
since (VERBed) 54 (hanging_VERBing) -14
so (ADJ) -54
sources (VERB) -23
speech (VERBed) 16
state (VERB) 28 (VERBed) -19
states (VERB) -36 (hanging_VERBing) -19
still (VERB) 37 (VERBing) 14 (VERBs) 22
strategists (VERB) 19
supporters (VERB) 32 (VERBed) -34
team (VERBs) 38
than (VERB) -39 (hanging_VERBing) -13
their (NOUN) 21 (NOUNs) -20
them (VERB) -39 (VERBed) 36
then (VERB) -45 (VERBs) 64
they (VERBed) -25
thursday (VERBed) 42
times (VERB) 34 (VERBed) -15
to (VERB) 37
too (ADJ) -36
trump (NOUNs) 47 (VERBs) -25 (hanging_PUNCT) 45
trump's (NOUNs) -43 (VERBed) -56 (hanging_VERBing) 19
tuesday (VERBed) 30
ultimately (VERBed) 26
up (hanging_VERBing) -30
viguerie (VERBs) 33
was (VERBed) -37 (VERBing) -57 (passive_VERBed) 38
wednesday (VERBed) 64
week (VERBed) 62
were (VERBing) -19
what (VERBed) -27 (VERBs) -13
when (VERBed) -15 (hanging_VERBing) -18
while (hanging_VERBing) 14
who (VERB) -29 (VERBed) -49
whoever (VERBs) -20
with (hanging_VERBing) -33
woman (VERBed) 16
year (VERBed) 37
— (VERBed) -16 (hanging_VERBing) -39
’ (NOUN) -14
’s (ADJ) -43 (NOUN) -24 (NOUNs) -48 (VERBing) 27
“,” (VERB) -16 (VERBed) 19 (VERBs) 36 (hanging_VERBing) 13
“?” (VERBed) 45
“” (VERB) -13 (VERBed) -26 (hanging_VERBing) -32

15 cue: tag before the cue, form
(edge) (VERBing) 24 (hanging_VERBing) -24
ADJ (NOUN) -24 (NOUNing) -49 (NOUNs) 22 (VERB) -36 (VERBed) -37 (VERBs) -72 (hanging_VERBing) -22
ADP (NOUNs) -36 (VERB) -62 (VERBed) -112
ADV (ADJ) -15 (ADJed) -41 (VERBed) 16 (VERBing) -29 (VERBs) 38 (hanging_VERBing) 52 (passive_VERB) 19 (passive_VERBed) 43
AUX (ADJing) -19 (VERB) 23 (VERBs) -41 (passive_VERBed) 20
CCONJ (VERB) -27 (hanging_VERBing) -14
DET (VERB) 18 (VERBed) 39 (hanging_VERBing) -43
NOUN (NOUN) -18 (NOUNs) -27 (VERBed) 12 (hanging_PUNCT) -33 (passive_VERBed) -50
NUM (NOUN) -53 (NOUNs) -106 (VERB) 35 (VERBed) -53
PART (ADJ) -55 (NOUNs) -29 (VERB) 37
PRON (hanging_VERBing) -38
PROPN (NOUN) -45 (NOUNs) 15 (VERB) 22 (VERBed) 25 (hanging_PUNCT) 31 (passive_VERBed) -50
PUNCT (NOUN) -30 (NOUNs) 13 (VERBed) 16 (VERBing) 22
QUOTE (NOUN) -31 (VERB) -22 (VERBed) 24 (VERBs) 21
SCONJ (VERB) -53 (VERBed) 29
SYM (VERB) 28
VERB (VERB) -98 (VERBed) -87 (VERBs) -48 (hanging_PUNCT) -38 (hanging_VERBing) -82 (passive_VERBed) -30

16 cue: word before source and cue, quotes around
's (cue) 28
've (cue) 36
( (cue) -37
(edge) (cue) 33 (cue_:_quoted) 39 (cue_quoted) 35 (cue_…_quoted) 28
(number) (cue) -33
, (cue) 65 (cue_:_quoted) 89 (cue_quoted) 66 (cue_…_quoted) 63
- (cue) 33 (cue_…_quoted) 36
-- (cue) 21
: (cue) -20 (cue_…_quoted) -26
; (cue) 51
about (cue) -41
after (cue) 32
aggressively (cue) 31
already (cue) 24
also (cue) 56 (cue_…_quoted) 47
although (cue) 47 (cue_…_quoted) 40
and (cue_quoted) 12 (cue_…_quoted) 39 (quoted_cue) -25 (quoted_cue_quoted) -25 (quoted_cue_…_quoted) 36
announced (cue) -16
as (cue) 15 (cue_:_quoted) 19 (cue_quoted) 29 (cue_…_quoted) 58
at (cue_…_quoted) -38
be (cue) -45
because (cue) 21
been (cue_…_quoted) -35
before (cue_…_quoted) -26
began (cue) -22
begin (cue) -19
begun (cue) -33
being (cue) -46 (cue_…_quoted) -62
between (cue) 30
but (cue) 45 (cue_quoted) -40 (cue_…_quoted) 25
by (cue) 42 (cue_quoted) -44 (cue_…_quoted) 44 (quoted_cue) -51
called (cue_quoted) -12
campaign (cue) -30
candidate (cue) 34
candidates (cue) 47
cast (cue) -16
change (cue) -20
clinton (cue) -12
companies (cue) -32
continue (cue) 29
court (cue) -17
currently (cue) 16
defended (cue) -14
delegate (cue) -14
despite (cue) 67
did (cue) 15
do (cue) -14
does (cue) 27
earlier (cue) -39
emails (cue) -24
ended (cue) -22
especially (cue) 15
even (cue) 43
eventually (cue) -13
far (cue) -29
felt (cue) -34
first (cue) 43
for (cue) -112
found (cue) -18
generally (cue) 15
getting (cue) -14
given (cue) 30
got (cue) -25
group (cue) 15
groups (cue) 13
had (cue_quoted) -20 (cue_…_quoted) -18
has (cue) 21 (cue_:_quoted) -29 (cue_quoted) 15 (cue_…_quoted) 29
have (cue) 34 (cue_…_quoted) 21
help (cue) -20
helped (cue) -53
her (cue) -15
him (cue) 16
how (cue) -76
in (cue_…_quoted) -31 (quoted_cue) -18
include (cue) -21
including (cue) -12
increasingly (cue) 21
instead (cue) 17
into (cue) 21
is (cue_…_quoted) 12
it (cue) 21
just (cue) -41
later (cue) -19
let (cue) -49
longer (cue) -44
make (cue) -55
making (cue) -24
monday (cue) 13
money (cue) -17
more (cue) 16
muslims (cue) -14
nearly (cue) -26
now (cue) 40
of (cue) -28
on (cue) -71 (cue_…_quoted) -44
once (cue) -44
only (cue) -25
or (cue) -36
out (cue) -44
over (cue) -35
p.m. (cue_:_quoted) -16
pac (cue) -51
page (cue_:_quoted) -20
paid (cue) -26
particularly (cue) 31
party (cue) -36
people (cue) 15
percent (cue) 33
politically (cue) -55
polling (cue) 31
previously (cue) 22
publicly (cue) 52
put (cue) 25
q (cue) -22
quickly (cue) 12
registered (cue) -40
released (cue) 28
reported (cue) -13
republican (cue) -30
republicans (cue) -25
said (cue) -90 (cue_quoted) -15 (quoted_cue) -31
sanders (cue) 39
say (cue) -57
saying (cue) -14
says (cue) -46 (cue_…_quoted) -21
see (cue) -34
seen (cue) -21
should (cue) -13
showed (cue) -17
shows (cue) -22
simply (cue) -38
since (cue) 25
so (cue) -27
something (cue) 44
sometimes (cue) -23
speech (cue) 19
still (cue) 25
sunday (cue) 47
support (cue) -16
take (cue) -35
taking (cue) 14
ted (cue) 62
than (cue) 15
that (cue) -68 (cue_quoted) -25 (cue_…_quoted) -67
them (cue) -14
those (cue) -21
though (cue) 66
thursday (cue) 43
time (cue) -28
to (cue) -38
too (cue) -57
trump (cue) 44 (cue_:_quoted) 47
ultimately (cue) 42
under (cue) -32
until (cue) -40
up (cue) -23
very (cue) -57
was (cue_quoted) 19 (cue_…_quoted) -29
well (cue) -19
what (cue_quoted) -33
when (cue) -14 (cue_quoted) 36 (cue_…_quoted) 27
where (cue) -34
which (cue) 21 (cue_…_quoted) 17
while (cue) 35
who (cue) 15
why (cue) -22
win (cue) 15
within (cue) -33
won (cue) -16
yet (cue) 21
— (cue) 20 (cue_…_quoted) 53
’s (cue_…_quoted) -25
“,” (quoted_cue) 108 (quoted_cue_:_quoted) 22 (quoted_cue_quoted) 32 (quoted_cue_…_quoted) 82
“?” (quoted_cue) 120
“” (quoted_cue) -52 (quoted_cue_…_quoted) -17

17 cue: word behind source and cue, which is first
$ (behind) -33
( (behind) -29
(edge) (behind) -27
(number) (behind) -42
) (behind) -53
, (ahead) -19 (behind) -21
- (behind) -15
. (ahead) -15 (behind) -12
: (behind) -15
; (behind) 12
a (ahead) -31
abc (behind) 13
about (ahead) 50 (behind) 62
across (behind) -47
against (behind) 32
ahead (behind) -14
almost (behind) -36
americans (behind) 14
amid (behind) -43
an (behind) 12
and (ahead) -25 (behind) -32
another (behind) -37
are (behind) -46
as (behind) -18
at (behind) 14
attacks (behind) 40
attention (behind) 35
away (behind) -19
because (behind) -21
before (behind) -41
behind (behind) -41
better (behind) -45
beyond (behind) -47
big (behind) -30
bill (behind) 13
black (behind) -40
bush (behind) 18
but (behind) -43
by (ahead) -27
campaign (behind) -31
china (behind) 13
christie (behind) 14
clear (behind) 48
clinton (behind) 26
clinton's (behind) 28
clinton’s (behind) 50
close (behind) -19
closely (behind) 17
cnn (behind) 22
comments (behind) 56
concern (behind) 53
conducted (ahead) 16
confidence (behind) 24
could (behind) 16
criticism (behind) 68
cruz (behind) 18
data (behind) -12
delegates (behind) -36
democrats (behind) 19
each (behind) -55
earlier (behind) -17
emails (behind) -31
even (behind) -12
every (behind) -27
far (behind) -43
fbi (behind) 12
federal (behind) -14
first (behind) -16
for (ahead) 44
foreign (behind) 44
forward (behind) 29
fox (behind) 16
from (ahead) -42 (behind) -48
fund (behind) -28
funds (behind) -27
government (behind) -34
gun (behind) -40
hands (behind) -52
has (behind) -27
have (behind) -32
health (behind) -25
her (behind) 16
here (behind) 12
herself (behind) 59
hillary (behind) 40
him (behind) 29
himself (behind) -15
his (behind) 21
home (behind) -37
how (behind) 38
hundreds (behind) -25
if (behind) 29
immigrants (behind) 34
in (ahead) -56
increasingly (behind) 49
information (behind) 38
into (ahead) -17 (behind) -51
is (behind) -18
its (behind) -16
jeb (behind) 19
just (behind) -22
large (behind) -39
last (behind) 15
late (behind) -24
latino (behind) 13
less (behind) -45
little (behind) 38
mate (behind) -15
me (behind) 16
members (behind) -25
money (behind) -61
more (behind) -19
most (behind) -25
mrs. (behind) 31
multiple (behind) 36
near (behind) -45
new (behind) -12
next (behind) -48
no (behind) 28
not (behind) 21
obama (behind) 17
of (behind) 20
office (behind) -47
officials (behind) -25
on (ahead) 60
online (behind) -21
or (ahead) -47 (behind) -61
other (behind) 34
out (behind) 27
outside (behind) -51
party (behind) 13
people (behind) -12
place (behind) -27
plans (behind) 20
political (behind) -50
politico (behind) -15
primaries (behind) -12
public (behind) -42
released (ahead) 13
reporters (behind) 34
republican (behind) 16
sanders (behind) 30
saturday (behind) 21
second (behind) -17
sen. (behind) -29
senator (behind) 30
several (behind) 33
she (behind) 18
similar (behind) -15
since (behind) -33
some (behind) 16
something (behind) -30
speeches (behind) -16
spending (behind) 35
state (behind) 17
such (behind) -23
sunday (behind) -20
superdelegates (behind) -27
support (behind) 43
supporters (behind) 12
ted (behind) 31
that (behind) 23
the (ahead) 26
there (behind) 14
they (behind) 14
this (behind) -23
those (behind) -13
through (behind) -46
thursday (behind) -23
time (behind) -12
to (ahead) -37
together (behind) -61
too (behind) -15
toward (behind) -49
trump's (behind) -19
trump’s (behind) 31
twice (behind) -17
u.s. (behind) -24
upon (behind) 27
us (behind) -62
violence (behind) -37
voters (behind) -14
washington (behind) -50
ways (behind) -53
well (behind) 20
where (behind) -27
whether (behind) 45
while (behind) -42
who (ahead) 65 (behind) -24
why (behind) 26
will (behind) 22
with (behind) -19
women (behind) 47
— (behind) -62
“?” (behind) 15

18 cue: form, first report
(ADJ) (first) 28 (reported_before) -97
(ADJed) (first) 66 (reported_before) -108
(ADJing) (reported_before) -40
(NOUN) (first) 27 (reported_before) -180
(NOUNing) (first) -23
(NOUNs) (first) 27 (reported_before) -146
(VERB) (first) 61 (reported_before) -110
(VERBed) (first) 55 (reported_before) -69
(VERBing) (first) 56 (reported_before) -95
(VERBs) (first) 58 (reported_before) -91
(hanging_NOUNing) (reported_before) -55
(hanging_PUNCT) (first) 60 (reported_before) -115
(hanging_VERBing) (first) 27 (reported_before) -66
(passive_VERB) (first) 24 (reported_before) -43
(passive_VERBed) (first) 19 (reported_before) -61

19 cue: verb behind, next word
(no_verb_behind) (edge) -27 (number) -24 . -12 about 41 after 39 against -24 all -48 almost -55 among -25 another -45 as -13 at 17 before -35 behind -36 both -22 clinton 29 clinton's 42 cnn 16 criticism 55 cruz 16 delegates -27 down -12 far -30 florida -15 former 34 forward 34 fox 14 free 15 from -40 health -25 her 13 him 55 his 45 in -19 increasingly 18 into -17 it -12 last 29 little 50 monday -22 money -22 more -45 mrs. 40 nearly -19 new -52 office -20 only 14 out 13 over -24 people 21 political -35 politico 17 president -37 public -42 rep. -23 reporters 16 republican 28 rubio 31 sanders 16 sen. 33 senator 23 some -24 support 26 their 12 themselves 14 this -52 to -21 toward -30 trump's -15 under 14 up -30 voters -17 wednesday -12 “,” -29 “?” 29
(verb_behind) $ -48 ( -21 ) -13 , -24 : -28 about 39 after -25 against 50 ahead -17 all 24 american -18 among 14 an 22 and -27 another 20 any 13 are -46 away -21 because -20 before -16 behind -16 big -43 both 27 briefly -27 candidates 12 clear 46 clinton’s 37 cnn 15 concern 48 could 16 criticism 30 delegates -22 democrats 33 donald 15 down 17 each -49 early 39 emails -16 every -32 far -20 fbi 12 federal -30 former -33 fox -21 friday -16 from -28 has -27 have -32 he 24 herself 45 hillary 40 him -23 himself -27 home -40 how 38 hundreds -13 if 32 in -14 into -57 is -18 its -26 just -17 large -36 like -18 me 20 money -43 most -25 ms. -12 much -14 no 16 not 16 obama 18 of 23 off 15 office -30 officials -21 online -17 only -21 or -49 other 35 out 16 outside -44 over 15 people -39 plans 22 political -25 politico -16 president 18 public -32 questions 13 reporters 22 rubio -17 sen. -58 senator 22 several 28 she 18 short 15 some 29 sunday -21 superdelegates -35 support 26 that 30 their -21 them -12 there 26 they 14 this 23 those -14 through -60 thursday -31 time -33 together -41 too -24 toward -22 under -24 up 18 upon 45 us -58 washington -41 well 17 where -25 whether 45 while -46 who -15 why 22 will 22 with -12 women 47 you 13 — -45 “,” 28

20 cue: verb behind, quotes around
(no_verb_behind) (cue) -58 (cue_:_quoted) 27 (cue_…_quoted) 34 (quoted_cue) 27 (quoted_cue_:_quoted) 36 (quoted_cue_…_quoted) 66
(verb_behind) (cue) -31 (cue_:_quoted) -35 (cue_quoted) -12 (cue_…_quoted) -17 (quoted_cue) -12

21 cue: cue, second word
:~ (edge) 18 . -51 [ 51 he -40 px -16
accord~ . 35 associated 19 new 13 results 20
accuse~ of 14
add~ (edge) 59 his -27 “” 33
agree~ the -18
allow~ to -46
appear~ be 28 have -23 to 12
arriv~ the -23
ask~ (edge) 13 “?” 14
begin~ (number) -23
bid~ the -14
call~ (edge) -29 a 37 the 53 “” 32
campaign~ the -30
claim~ he 13
come~ a -43 to 28
conclude~ (edge) 18
criticize~ for 17
decid~ to 43
describe~ as 22
doubl~ on 23
drop~ of -27
earn~ (number) -13
emerg~ a -43
endors~ clinton 38
expect~ (edge) 17
express~ that 28
finish~ in -22
forc~ to -36
found~ (edge) 38 (number) 27 the 19 to -16
gave~ a 18
get~ . -12
give~ a -19
go~ the -25 to 29
head~ the 14
help~ a 30 the -23
includ~ , -37 and -19 of -24
issu~ statement 37
known~ super 12
look~ a 31 to 17
made~ a -61 clear 65 that 24
make~ the -18
need~ be -21 win -13
note~ (edge) 31 donald -51 he 16 the 27
paid~ to 14
pledge~ , -15 ban -73
point~ (number) -38 a 19
prove~ be 26
put~ a 27 on -29 “” 31
rais~ (number) -30 about 28 than -34
read~ (edge) 26
releas~ , -29 statement 50 the -29
remain~ . -28 the -28
remark~ (edge) -13 the -35
report~ (edge) 33 the 22
requir~ to 14
respond~ (edge) 13
return~ the -15
run~ the -16
say~ 's 34 (edge) 41 , -15 . -54 a 45 adding 16 and 40 are 45 campaign 21 clinton 18 could 12 does 20 former 13 group 18 had 44 has 26 have 44 her -17 if -21 it 12 mr. -18 obama 12 of 49 party 29 sanders 18 she -31 trump 21 united 19 wants -20 week 14 were -15 would -20
secretari~ state -25
seem~ to -17
see~ as 12
seiz~ the -21
sent~ a 13
serv~ a 14 the -18
show~ clinton 29 the -24
sit~ the -20
speak~ a -55
spoke~ the -34
stai~ the -22
statement~ the 29
state~ the 29 vermont -12
suggest~ a 46 mr. 18
support~ , -22 . 18
take~ delegates -15 the -20 to 21
talk~ the 14
tell~ . 33 ap 19 crowd 19 he -23 huffington 18 in -12 news 34
took~ in -51 stage -52 the -49
turn~ a -26
tweet~ (edge) -21
urge~ to 12
vote~ a 18 the -33
want~ be -32
went~ the -32
won~ (number) -19 . -12 democratic -14 least -13 of -13 republican -16
work~ a -28
write~ (edge) 47 an 36 the -20

22 cue: last word of the source
2016~ -32
account~ 17
ackman~ -39
action~ -20
actor~ 29
act~ -23
adelson~ -19
advantag~ -13
advis~ 40
advoc~ 50
ad~ 15
agenc~ 37
agent~ -47
aid~ 19
ail~ 15
ali~ -24
allen~ -13
alli~ 25
all~ 22
american~ -30
america~ -22
analysi~ 49
analyst~ 30
anderson~ -36
answer~ 27
anyon~ -21
appeal~ 32
appear~ -21
ap~ 12
arizona~ -15
armi~ -36
articl~ -49
ash~ 20
associ~ 12
attack~ -20
attende~ 36
attornei~ 14
audienc~ 26
autor~ 18
axelrod~ -28
ayott~ 43
backer~ 34
band~ 22
bank~ -66
base~ 13
bennett~ 14
biden~ 12
billionair~ -14
bill~ -44
birther~ -70
blackwel~ 57
black~ 19
blasio~ -28
bloomberg~ 14
board~ 39
boi~ -15
bolton~ 16
both~ 58
bozel~ 34
brainard~ 34
brook~ -34
brother~ -69
bruja~ 31
bush~ -12
businessman~ -12
busi~ -40
buzzfe~ -29
california~ -43
call~ -15
cameron~ -14
camp~ 31
candidaci~ -36
canova~ -39
cardin~ -20
carolina~ -12
carson~ 31
case~ -48
cash~ -14
caucus~ -22
centerview~ -43
center~ -47
ceo~ 16
chairman~ -17
chang~ -38
china~ -37
citizen~ 21
citi~ 22
clark~ 33
cleveland~ -29
clinton'~ -44
clinton~ 18
clinton’~ -53
club~ -69
cnn~ -15
coalit~ -47
coleman~ 35
colleg~ -47
collin~ 21
comment~ 18
committe~ -16
concern~ -12
confer~ -56
congress~ 32
conserv~ 24
contractor~ -21
control~ -39
controversi~ -48
convent~ -19
convers~ 53
conwai~ 13
corker~ -22
correct~ -59
counti~ -37
cours~ 13
court~ 34
critic~ 18
crowd~ -19
cruz~ 32
cuban~ 43
curiel~ -50
dai~ -39
deal~ 16
decis~ 41
deleg~ -42
democrat~ 29
depart~ -24
devin~ 33
director~ -33
district~ 35
document~ -17
donat~ -21
donor~ 19
dozen~ -33
ebel~ -17
economist~ 31
economi~ -69
editor~ -19
effort~ -44
eight~ -20
elector~ 51
elia~ 18
elmendorf~ 20
emanuel~ 29
employe~ -35
employ~ -48
endors~ 47
erdogan~ -31
event~ 18
everyon~ 12
execut~ 30
experi~ 19
expert~ 55
facebook~ -42
fallon~ 29
famili~ -50
fbi~ -19
fed~ -22
field~ 33
fight~ -17
figur~ -16
file~ -23
firm~ -38
florida~ -25
follow~ -19
forb~ 14
foundat~ -49
four~ 24
franci~ 50
franc~ -13
frank~ 22
freddi~ -26
garin~ -35
germani~ -24
gingrich~ 22
ginsburg~ 30
giuliani~ -19
gop~ -63
gore~ 41
gorka~ 32
govern~ 22
gowdi~ 46
graham~ 39
grayson~ -26
greenberg~ 14
green~ 18
group~ 20
guardian~ 34
gui~ 59
hacker~ -19
hampshir~ 17
hassan~ -22
hear~ 16
hedg~ -28
herself~ 25
hewitt~ 39
hillari~ 42
hill~ -15
himself~ 27
him~ -35
holland~ 28
host~ 12
hous~ 40
huckabe~ -40
husband~ 14
idea~ 23
immigr~ 24
incid~ -18
independ~ 33
inform~ -17
initi~ -13
inquiri~ 38
insid~ 42
investor~ 24
iowa~ -15
island~ 16
israel~ -50
issu~ -36
itself~ -27
it~ -32
jacob~ 27
job~ -54
jone~ 30
journalist~ 22
judg~ 43
justic~ -14
kain~ 33
kasich~ 17
kennedi~ -37
khan~ 15
kim~ -26
klein~ 19
korea~ -35
kunin~ 24
ladi~ -18
latino~ 20
lawmak~ 20
lawsuit~ 30
law~ -25
lazar~ -35
leadership~ 41
leader~ 20
lead~ -14
legisl~ 30
levin~ -21
lewandowski~ 26
limbaugh~ 43
loss~ -12
lynch~ 21
maddow~ 30
maher~ 43
major~ 21
manag~ -48
mani~ 55
market~ -12
mass~ -25
mcauliff~ 30
mccain~ -16
mcconnel~ -15
mcdonough~ -27
measur~ -22
media~ 42
meet~ -34
member~ -16
men~ -38
messag~ -19
millenni~ 55
miller~ 15
million~ -43
moder~ -46
mogul~ 12
monei~ -35
month~ 21
morn~ 24
mother~ 36
murphi~ 13
muslim~ -29
name~ -45
nation~ -27
nega~ -20
netanyahu~ -43
neurosurgeon~ 43
nevada~ -56
newspap~ 26
night~ 19
nomin~ -45
number~ -21
o'donnel~ 39
o'mallei~ 46
obama~ 42
observ~ -19
offic~ 18
ohio~ 32
oper~ 67
oppon~ -28
order~ -22
organ~ 42
other~ 34
o’mallei~ 19
p.m.~ -27
pac~ 12
palin~ -19
panel~ 27
paradi~ -47
parent~ -23
pari~ -12
penc~ 18
perez~ -35
photo~ -12
piec~ -26
place~ 19
platform~ 48
point~ -26
polici~ -14
polic~ 12
polit~ -16
poll~ 55
posit~ 13
prager~ 64
presid~ -28
press~ 25
primari~ -40
prioriti~ 50
process~ -29
program~ -17
protest~ -20
putin~ 66
question~ 12
q~ -24
race~ -42
ramo~ 22
rate~ -67
reader~ -18
reagan~ -43
record~ -36
refuge~ -15
remark~ -38
rendel~ 21
report~ 54
republican~ 50
research~ 12
resid~ -27
result~ 14
rhetor~ 50
rhode~ 14
rico~ -25
right~ -50
rival~ 20
rnc~ -54
roffman~ 14
romnei~ 52
room~ 24
ross~ -48
rubio~ 13
rule~ 29
ryan~ 74
santilli~ -18
scalia~ -19
scandal~ -37
scarborough~ -13
schill~ -49
schlafli~ 53
schoen~ 20
school~ -56
scott~ -39
screen~ -17
secretari~ 18
secur~ -40
senat~ -33
session~ -26
sever~ -14
sexton~ 35
sharpton~ 14
sherman~ 29
shot~ 24
show~ -35
singer~ 48
six~ -17
some~ 43
sourc~ 14
speaker~ 26
speech~ 25
spokesman~ 21
spokeswoman~ 16
staffer~ -43
staff~ 28
state~ -25
stein~ -24
stock~ -30
stone~ 21
strategist~ 47
strategi~ 18
student~ -20
studi~ 37
success~ -43
super~ -14
svp~ 37
syria~ 24
talk~ 12
tanzer~ -16
tax~ -14
team~ 30
technolog~ -14
tennei~ -12
tester~ 15
their~ -12
themselv~ 28
them~ -14
thousand~ -14
three~ -43
time~ 18
todd~ -14
trade~ -23
troop~ -18
troubl~ 18
trump'~ -41
trump~ 32
trump’~ -40
turnout~ -17
twitter~ -43
two~ 41
user~ -21
verizon~ 21
veteran~ -21
victori~ -19
video~ 13
vigueri~ 44
virginia~ -42
voic~ -18
ward~ 19
warren~ 13
war~ -43
washington~ -43
watch~ 32
weaver~ 26
websit~ -17
week~ 12
weiner~ -48
westmacott~ -20
what~ -25
whig~ -16
whoever~ -19
who~ -14
wilcox~ 17
william~ 31
winner~ -13
woman~ -42
women~ -57
wood~ 22
worker~ -34
world~ -12
york~ -12
zimmerman~ 12
zucker~ -43

23 cue: quotes around, form
(cue) (ADJed) -15 (ADJing) -48 (NOUN) -37 (NOUNing) -51 (NOUNs) -45 (VERB) -19 (VERBing) 20 (hanging_NOUNing) -36 (hanging_PUNCT) -25 (hanging_VERBing) -38 (passive_VERB) 12
(cue_:_quoted) (NOUN) -39 (VERB) -22 (VERBed) 48 (VERBs) 21 (hanging_PUNCT) -12
(cue_quoted) (NOUN) -53 (NOUNs) -14 (VERB) -19 (VERBed) 27 (VERBing) -13 (VERBs) 17
(cue_…_quoted) (ADJ) 16 (NOUNs) -17 (VERBing) -19 (VERBs) 12 (hanging_PUNCT) 45 (hanging_VERBing) 15 (passive_VERBed) -41
(quoted_cue) (NOUN) -54 (NOUNs) -29 (VERB) 40 (VERBed) 30 (VERBing) -13 (VERBs) 17 (hanging_VERBing) -14 (passive_VERBed) -38
(quoted_cue_:_quoted) (VERB) 31
(quoted_cue_quoted) (VERBed) -12 (hanging_VERBing) -22
(quoted_cue_…_quoted) (VERB) 32 (VERBed) 41 (VERBs) -16

24 cue: begins the sentence, speaker
(begins) (body) 18 (thing) -25 he 41 her 48 his 45 it 13 she 35 their 24 they 54
(within) (body) -18 (text) -12 (thing) -35 everyone 24 he -19 her -20 herself 25 him -32 himself 27 his -38 it -20 its -50 itself -25 their -20 them -18 themselves 28 they -37 who -19

25 cue: next word, form
$ (VERB) -34
(edge) (hanging_PUNCT) -24
(number) (VERBs) -21 (hanging_PUNCT) -20
) (VERB) -37
, (NOUN) -43 (NOUNs) -14 (VERBing) -58 (VERBs) 17 (hanging_VERBing) -33
. (NOUN) -37 (NOUNs) -16 (VERBed) 47 (VERBing) -35 (VERBs) -23 (hanging_VERBing) -79
: (ADJ) -60 (VERB) -42 (VERBed) 16 (VERBs) 22 (hanging_VERBing) 25
a (VERB) -13 (VERBed) 23 (VERBing) 25 (VERBs) -42
about (ADJ) 61 (NOUNs) 32 (VERB) 26 (VERBed) 44 (VERBs) -25 (hanging_VERBing) -22
after (VERBed) -35
against (NOUN) 18 (NOUNs) -16 (VERB) -16 (VERBed) 20 (VERBing) 30
all (VERB) 30 (hanging_VERBing) -27
american (VERBed) -40
an (VERB) 35 (VERBed) -21 (VERBs) -32 (hanging_VERBing) 40
and (NOUNs) -13 (VERBs) -61
any (VERB) -34
are (NOUNs) -40
as (VERB) 19 (VERBed) -27 (hanging_VERBing) -58
at (VERB) -15 (VERBed) 27 (VERBing) -35 (hanging_VERBing) -20
away (VERBed) -30
back (VERBed) 19
before (VERB) -21 (VERBed) -32
between (VERB) 18 (VERBed) -18
both (VERB) 20 (VERBed) -19
by (VERB) -13 (hanging_VERBing) 27 (passive_VERB) 22 (passive_VERBed) -16
campaign (VERBed) -44
clear (VERB) 55
clinton (VERBs) 39 (hanging_VERBing) 19
clinton's (VERBed) 50
clinton’s (VERB) 12 (VERBed) 21
cnn (VERB) 16
concern (VERBed) 36
criticism (VERBed) 37
cruz (VERBed) -22 (VERBs) 29 (hanging_VERBing) -20
delegates (VERBed) -53
democrats (VERBed) 28
donald (hanging_VERBing) 34
down (VERB) 31 (VERBed) -18 (hanging_VERBing) 12
during (VERB) -43
early (VERBing) 14
emails (VERBed) -17
far (VERBed) -20
for (ADJ) -90 (VERBing) 65 (VERBs) 29
from (VERB) 19 (VERBed) -57 (VERBing) -18 (VERBs) -13
further (VERB) -15
he (VERB) 16 (VERBed) -41 (VERBs) 15 (hanging_VERBing) 32
her (VERB) -15 (VERBing) -15 (VERBs) 35 (hanging_VERBing) 16
hillary (VERBed) 24
him (VERBed) 37
himself (VERB) -26 (VERBed) 26 (VERBs) 21 (hanging_VERBing) -66
his (VERB) -19 (VERBing) 40 (VERBs) 34 (hanging_VERBing) 18
how (VERBed) 12 (VERBs) -23 (hanging_VERBing) 18
in (NOUN) 54 (NOUNs) -12 (VERBs) -51 (hanging_VERBing) -20 (passive_VERBed) -42
increasingly (VERB) 31
into (VERB) -38 (VERBed) -15 (VERBs) -24 (hanging_VERBing) -20
is (NOUN) 22 (VERB) -16
it (VERBed) 35 (VERBing) -36 (hanging_VERBing) -43
its (VERBed) 38 (VERBing) -59 (VERBs) -27 (hanging_VERBing) -30
just (VERB) -36
last (VERB) 15
like (VERBed) -19
little (VERB) 16
many (VERB) -23
mate (hanging_VERBing) -13
me (VERBed) -38
monday (VERB) 15 (VERBed) -20
money (VERB) -15
more (VERBed) -21 (VERBs) -24
mr. (hanging_VERBing) 29
mrs. (VERB) 35
much (VERBed) -59
new (VERB) -19
obama (VERBs) 39 (hanging_VERBing) -35
of (ADJ) 37 (NOUNs) 22 (VERBed) -20 (VERBs) -21 (hanging_VERBing) 17
off (VERBed) 25
office (VERB) -24
officials (VERBed) -25
on (ADJ) 36 (NOUN) -41 (NOUNs) 16 (VERBed) -15 (VERBing) 34 (VERBs) -42 (hanging_VERBing) 25
only (VERBed) 17 (hanging_VERBing) -26
or (VERBed) -35
out (VERB) 43 (VERBed) -57 (VERBs) 13 (hanging_VERBing) 42
outside (VERBed) -41
over (hanging_VERBing) 27
people (VERB) -17 (VERBed) -13
plans (VERBed) 25
political (VERBs) -18
politico (VERB) -15
president (VERBed) 20 (hanging_VERBing) -16
questions (VERBed) 20
reporters (VERB) 23
republican (VERB) 29
republicans (VERBed) -21
rubio (VERBed) 60
sanders (VERB) -13 (VERBs) 37
saturday (VERBed) 26
sen. (VERB) -24
she (VERBed) 46 (hanging_VERBing) -23
short (VERB) -33
so (VERB) 19 (VERBed) -28
some (VERBed) 35 (hanging_VERBing) -38
speeches (VERB) -12
steve (VERB) -21
such (VERB) -15
sunday (VERB) 23 (VERBed) -30
support (VERBed) 32
supporters (VERB) 21 (VERBed) -20
that (ADJ) -32 (NOUN) -43 (NOUNs) -48 (VERB) 37 (VERBed) 26 (VERBing) 40 (VERBs) 22 (hanging_VERBing) 34
the (VERBed) 25 (VERBing) -20 (hanging_VERBing) -31
their (VERB) 16 (VERBing) -48
them (VERB) -37 (VERBed) -20 (VERBs) -22 (hanging_VERBing) 17
themselves (VERB) -35 (VERBed) 44
they (VERBed) 26 (hanging_VERBing) -19
this (VERB) 22
those (VERBed) 22 (hanging_VERBing) -30
through (VERBed) -43
thursday (VERB) -15
to (ADJ) -29 (ADJed) -23 (NOUN) -25 (NOUNs) -24 (VERB) -21 (VERBing) 18 (hanging_VERBing) 42 (passive_VERBed) 23
together (VERB) -23
too (VERB) -16
trump (VERBed) 31 (VERBing) -18 (VERBs) -22 (hanging_PUNCT) 35 (hanging_VERBing) -13
trump's (VERBed) 22
under (VERB) 19
upon (VERBed) 32
voters (VERB) -18 (VERBed) -19
was (VERB) -34
wednesday (VERBed) 20
were (NOUNs) -29
what (hanging_VERBing) 36
when (VERBed) -13
whether (VERBed) 29
with (VERBing) -20 (hanging_VERBing) -17
“,” (VERBed) 25 (hanging_PUNCT) -70
“?” (hanging_PUNCT) 25
“” (NOUN) -45 (NOUNs) -15 (hanging_PUNCT) 17

26 cue: report before, word before source and cue
(act_) about -44 after 19 and 82 as 24 at -19 by 23 clinton -18 how -41 in -34 shows -19 to -12 trump -43 what -18 when 31 while 34
(act_comma_) , 45 and 38 as -57
(act_comma_verb) , 23 and 15 are 31 as 36 but 24 had 23 has 16 have -13 is -54 when -23 while 13
(act_inverted_comma_) , 44
(act_quote_) and 17 “,” 15
(act_quote_verb) and 17
(act_that_) that -42
(act_that_comma_verb) , -31 and 18
(act_that_verb) had -20 that -20 was -17
(act_verb) and 20 are -47 by 14 had -35 has 29 have -21 help 19 or -16 that -17 was 22
(colon_) : -38
(judge_) and 72 defended -15
(judge_comma_) , 28
(judge_quote_) and 32 “,” -20
(judge_verb) and 15
(noun_) and 41
(noun_comma_) , 44
(noun_comma_verb) , 37
(passive_inverted_) and 35
(say_) (edge) 21 after 32 and 64 announced -13 as 25 of -20 said -82 say -29 saying -20 says -64
(say_comma_) and 13 as 23
(say_comma_quote_) “,” -40
(say_comma_verb) and -21 as -23 had 27 have -38 is -19 that -41 was -38 were -28 when -49 while 60
(say_inverted_comma_) , -20
(say_inverted_comma_verb) , 37 and -30 has -29 is -31
(say_quote_) and 44 “,” 38
(say_quote_verb) and 24 “” -43
(say_that_) and 18 said -47 that -118
(say_that_comma_verb) has 17 is -23 that 19 was -26
(say_that_verb) and -14 are -19 been -22 but 25 by -28 had -42 has -30 is -23 of -13 that -30 was -50
(say_verb) after -39 and 23 are -37 because -38 been -22 before -23 by -32 had -51 has 43 in -12 is -43 that -30 was -50 were -25 ’s -22
(source_inverted_comma_) , -92
(source_inverted_comma_verb) , -32
(tell_comma_) , 12
(tell_comma_verb) , -13 and -17
(tell_that_) that -34
(tell_that_comma_verb) , -32
(tell_verb) and 16
(think_comma_) , 24

27 cue: report before, speaker
(act_) (body) -27 (name) 17 (person) -46 (thing) 30 he 27 her -31 his -63 it 31 she -16 their -20 they -27
(act_comma_) (name) 36 (text) -24 (thing) 42 he 72 she 19 they 57
(act_comma_quote_verb) (name) 17 (thing) -39
(act_comma_verb) (person) 19 (thing) 24 he 42 his 14 it 14 she -27 they 52
(act_inverted_comma_) (name) 25
(act_quote_) (name) 45 (thing) -20
(act_quote_verb) (thing) 22
(act_that_) (name) -17 (person) -44 (thing) -55 his -19
(act_that_comma_verb) (name) 28 (person) -23 (thing) -46
(act_that_verb) (body) -15 (name) -52 (person) -23 (thing) -81 he -37
(act_verb) (body) 35 (name) -13 (person) -20 (text) -31 (thing) -31 he -40 her 26 his -43 it 25 she 45 their -14 they 14 who -40
(colon_) (name) -37
(judge_) (body) 35 (name) -59 (person) -45 (thing) 24 his -43
(judge_comma_) (name) 17 (person) 36 he 24
(judge_comma_verb) (name) 20 (thing) 43 she -22
(judge_quote_) (name) 41 he 34
(judge_quote_verb) (name) 19
(judge_that_verb) (name) -45
(judge_verb) (person) -22 he -31
(noun_) (name) 30 (thing) -62
(noun_comma_verb) (thing) 59
(noun_verb) (thing) -20
(passive_inverted_comma_verb) (name) 21
(say_) (body) -86 (name) -30 (person) -21 (thing) -20 he -35 her -15 his -25 it 32 she -60 they -31
(say_comma_) he 38 she -15
(say_comma_quote_) (name) 31
(say_comma_quote_verb) (name) -49 (person) -34
(say_comma_verb) (body) -32 (person) -47 he 29 his -16 they 26 who 13
(say_inverted_) (name) -39
(say_inverted_comma_) (name) 34 (person) -46 (thing) 31
(say_inverted_comma_verb) (name) -46 (person) -59 (thing) -27
(say_quote_) (person) -30
(say_quote_verb) (name) -25 she -17
(say_that_) (body) 17 (name) -81 (person) -83 (thing) -37 he -73 his -18 she -20
(say_that_comma_) (name) -38 he 33 she 46
(say_that_comma_quote_verb) (name) -15 (person) -24 (thing) -17
(say_that_comma_verb) (body) -20 (text) -27 (thing) -52 he -14 his -23 it 17 she -47
(say_that_quote_) (name) -21
(say_that_quote_verb) (name) -13 (thing) -38 he -29
(say_that_verb) (body) -15 (name) -107 (person) -44 (text) -26 (thing) -48 he -34 his -36 it -20 she -50 they -30
(say_verb) (body) -62 (name) -68 (person) -95 (text) -32 (thing) -22 he -105 her -18 his -35 it -36 their -13 they -64
(source_inverted_) (name) -30 (thing) -14 who 36
(source_inverted_comma_) (name) -65 (thing) -27
(source_inverted_comma_quote_verb) (name) -21
(source_inverted_comma_verb) (name) -70 (thing) -52
(tell_) (name) -33 he -68
(tell_comma_) (person) 25
(tell_comma_verb) (person) -36 (thing) 19
(tell_that_) (name) -58 (thing) -25 he -49
(tell_that_verb) (name) -54 (person) -21 (thing) -32 he -40
(tell_verb) (thing) -17 he -43 his -19
(think_) (person) -17 (thing) 19
(think_comma_verb) (thing) 32
(think_that_comma_verb) (person) -22
(think_that_verb) (name) -22 (thing) -23
(think_verb) (body) -23 (name) -41 (person) 22 (thing) 13 he -47 she -33 they -28

28 cue: report before, form
(act_) (NOUN) -49 (NOUNs) -36 (VERB) 31 (VERBs) 24 (hanging_PUNCT) -19 (passive_VERBed) -18
(act_comma_) (VERB) 42 (VERBed) 82 (VERBs) 35 (hanging_VERBing) 34
(act_comma_quote_verb) (VERBed) 34 (hanging_VERBing) 27
(act_comma_verb) (NOUN) -13 (VERB) 60 (VERBed) 41 (VERBs) 15 (hanging_VERBing) -15 (passive_VERBed) 43
(act_inverted_comma_) (VERBed) 23
(act_quote_) (VERBed) -24 (hanging_VERBing) 50
(act_quote_verb) (VERBed) 24 (hanging_VERBing) -44
(act_that_) (NOUN) -21 (NOUNs) -36 (VERB) -65 (VERBed) -36
(act_that_comma_verb) (VERB) -22
(act_that_verb) (VERB) -37 (VERBed) -43 (VERBing) -19 (VERBs) 14 (hanging_VERBing) -74
(act_verb) (NOUN) -52 (VERB) 24 (VERBing) 12 (hanging_VERBing) -25 (passive_VERBed) -15
(colon_verb) (VERB) -14
(judge_) (NOUN) -77 (NOUNs) -56 (VERB) 31 (VERBed) 17 (hanging_VERBing) 17
(judge_comma_) (VERB) -18 (VERBed) 44 (hanging_VERBing) 18
(judge_comma_verb) (VERB) 22 (VERBed) 21 (hanging_VERBing) 13
(judge_quote_) (VERB) 12 (VERBed) 21 (VERBs) 46 (hanging_VERBing) 25
(judge_quote_verb) (hanging_VERBing) -21
(judge_verb) (VERBed) 19 (VERBs) -29 (hanging_VERBing) -30
(noun_) (VERBed) -25
(noun_comma_verb) (VERB) -15 (VERBed) 38 (hanging_VERBing) 27
(passive_inverted_) (VERB) 13 (VERBed) -31 (passive_VERBed) 16
(passive_inverted_comma_) (VERBed) 23
(say_) (NOUN) -15 (NOUNs) -29 (VERB) -38 (VERBed) -28 (VERBs) -49 (hanging_PUNCT) -46 (hanging_VERBing) -28 (passive_VERBed) -18
(say_comma_) (NOUN) 32 (VERB) -38 (hanging_VERBing) 52
(say_comma_quote_) (VERB) -18 (VERBed) 29
(say_comma_quote_verb) (VERBed) -37 (hanging_VERBing) -27
(say_comma_verb) (ADJ) -38 (NOUN) -24 (NOUNs) -40 (VERB) 12 (VERBed) 23 (VERBing) -12 (VERBs) -23 (hanging_PUNCT) 39 (hanging_VERBing) -34 (passive_VERBed) -37
(say_inverted_) (VERB) -37
(say_inverted_comma_) (NOUN) -14 (VERBs) -52 (hanging_VERBing) 44
(say_inverted_comma_verb) (VERB) -57 (VERBed) -79 (VERBs) -13
(say_quote_) (VERBed) -15 (hanging_VERBing) 27
(say_quote_verb) (NOUNs) -34 (VERBed) -18 (VERBing) -29 (hanging_VERBing) 16
(say_that_) (NOUN) -38 (NOUNs) -16 (VERB) -86 (VERBed) -92 (VERBs) -70
(say_that_comma_) (VERBed) -58 (hanging_VERBing) 76
(say_that_comma_quote_verb) (VERB) -23 (hanging_VERBing) -29
(say_that_comma_verb) (NOUN) -27 (NOUNs) -28 (VERB) -16 (VERBing) -26 (hanging_VERBing) -50
(say_that_quote_) (VERB) -14
(say_that_quote_verb) (NOUN) -18 (VERB) -24 (VERBed) -22 (VERBs) -40
(say_that_verb) (ADJ) -44 (NOUN) -47 (NOUNs) -31 (VERB) -58 (VERBed) -67 (VERBing) -63 (VERBs) -29 (hanging_PUNCT) -27 (hanging_VERBing) -71
(say_verb) (ADJ) -67 (NOUN) -70 (NOUNs) -34 (VERB) -31 (VERBed) -66 (VERBing) -78 (VERBs) -32 (hanging_PUNCT) -28 (hanging_VERBing) -123 (passive_VERBed) -45
(source_inverted_) (VERB) -21 (VERBed) 15 (passive_VERBed) -21
(source_inverted_comma_) (VERB) -70 (VERBed) -50
(source_inverted_comma_verb) (VERB) -46 (VERBed) -49 (hanging_VERBing) -33
(tell_) (NOUN) -31 (VERB) -38 (VERBed) -16 (VERBs) -45
(tell_comma_) (VERBed) 12 (hanging_VERBing) 20
(tell_that_) (VERBed) -37 (VERBs) -42
(tell_that_comma_verb) (VERB) 18
(tell_that_verb) (VERB) -19 (VERBed) -51 (hanging_VERBing) -34
(tell_verb) (NOUN) -24 (VERB) -45 (hanging_VERBing) -28
(think_) (NOUN) -14 (VERBed) 14 (hanging_VERBing) -29
(think_comma_) (hanging_VERBing) 12
(think_comma_verb) (VERB) 46 (VERBs) 15 (hanging_VERBing) 39
(think_that_comma_verb) (hanging_VERBing) -18
(think_that_verb) (VERBed) -26 (hanging_VERBing) -22
(think_verb) (NOUN) -14 (VERBed) -39 (hanging_VERBing) -40

29 cue: report before, tag before source and cue
(act_) ADJ -37 CCONJ 104 NOUN -89 PRON -41 PROPN -65 PUNCT 42 SCONJ 35 VERB -100
(act_comma_) ADV 65 CCONJ 38 NOUN 30 PUNCT 42 SCONJ 13
(act_comma_verb) AUX 34 CCONJ 28 NOUN 31 PUNCT 25 SCONJ 21 VERB -17
(act_inverted_comma_) PUNCT 44
(act_quote_) CCONJ 18
(act_quote_verb) CCONJ 33 NOUN 17 QUOTE -14
(act_that_) ADP -34 SCONJ -40 VERB -34
(act_that_comma_verb) ADP -22 ADV 17 CCONJ 18 PUNCT -20
(act_that_verb) ADP -47 ADV -25 AUX -103 CCONJ -12 SCONJ -25 VERB -55
(act_verb) ADV -13 AUX 17 NOUN -56 PRON -27 PROPN 33 PUNCT 16 VERB -47
(colon_) PUNCT -38
(judge_) ADP -27 ADV 18 CCONJ 62 NOUN -41 PROPN -18 VERB -51
(judge_comma_) PUNCT 28
(judge_comma_verb) AUX 19 CCONJ 32 VERB -36
(judge_quote_) CCONJ 34 QUOTE -22
(judge_verb) ADP -31 AUX -20 PROPN 20 SCONJ -43 VERB -18
(noun_) CCONJ 39
(noun_comma_) PUNCT 44
(noun_comma_verb) PUNCT 37
(noun_verb) AUX -28 NOUN 26 VERB -18
(passive_inverted_) ADP -12 CCONJ 25 NOUN -31
(passive_inverted_verb) AUX -34
(say_) (edge) 21 ADV 20 CCONJ 59 NOUN -105 PRON -44 PROPN -67 SCONJ 28 VERB -164
(say_comma_) ADP 20 CCONJ 29 SCONJ 22
(say_comma_quote_) QUOTE -37
(say_comma_quote_verb) ADV -41
(say_comma_verb) ADV 12 AUX -49 CCONJ -20 PRON -48 PROPN 37 SCONJ 42 VERB -69
(say_inverted_) VERB -16
(say_inverted_comma_) ADP 25 PUNCT -20
(say_inverted_comma_verb) ADP -19 AUX -57 CCONJ -41 NOUN -14 PUNCT 37 VERB -14
(say_quote_) ADP -20 CCONJ 44 QUOTE 34
(say_quote_verb) ADP -40 AUX -22 CCONJ 36 QUOTE -29 VERB -14
(say_that_) ADV -42 CCONJ 18 NOUN -55 PRON -22 SCONJ -111 VERB -80
(say_that_comma_verb) ADP -31 ADV -17 AUX -46 PRON -31 SCONJ 19 VERB -65
(say_that_quote_verb) ADP -21 AUX -38 CCONJ -12 QUOTE -15 VERB -28
(say_that_verb) ADP -43 ADV -71 AUX -127 NOUN -64 PROPN -43 PUNCT 18 SCONJ -26 VERB -64
(say_verb) ADJ -16 ADP -92 ADV -97 AUX -103 CCONJ 14 NOUN -73 PRON -26 PROPN -41 PUNCT 13 SCONJ -49 VERB -80
(source_inverted_) PROPN -18
(source_inverted_comma_) PUNCT -93
(source_inverted_comma_verb) ADP -15 AUX -55 PUNCT -48
(tell_) NOUN -42 PROPN -67 VERB -17
(tell_comma_) PUNCT 12
(tell_comma_verb) ADP 15 ADV -12 CCONJ -13 PUNCT -13
(tell_that_) SCONJ -32
(tell_that_comma_verb) PUNCT -32
(tell_that_verb) ADP -42 ADV -15 AUX -55 VERB -33
(tell_verb) ADP -35 AUX -49 CCONJ 16 NOUN -35 VERB -29
(think_) ADP -14 VERB -38
(think_comma_) PUNCT 24
(think_comma_verb) ADP -21 ADV 16 AUX 55 VERB -26
(think_that_verb) AUX -44
(think_verb) ADV -23 AUX -33 NOUN -19

30 cue: report before, cue
(act_) :~ -19 call~ -37 comment~ -16 made~ 31 say~ -46
(act_comma_) call~ 16 includ~ -26 say~ -13
(act_comma_verb) call~ -18 includ~ -20 say~ -16
(act_that_comma_verb) say~ -27
(act_verb) say~ -24 state~ -17 support~ -35
(judge_) say~ 35
(judge_comma_) say~ 17
(judge_comma_verb) say~ 27
(judge_quote_) say~ 14
(judge_verb) say~ -36
(say_) :~ -46 believe~ -21 call~ -53 expect~ -12 say~ -26 support~ -37 take~ 20 think~ -21 want~ -49
(say_comma_) add~ 23 refer~ 53 say~ -24
(say_comma_verb) :~ 39 includ~ -23 say~ 82 support~ 16 tell~ -62
(say_inverted_comma_) refer~ 17
(say_quote_) say~ 18
(say_quote_verb) say~ -22
(say_that_comma_) add~ 15
(say_that_comma_verb) call~ -45 say~ -23
(say_that_verb) :~ -27 call~ -34 rais~ 23 say~ -77 support~ -48 want~ -25
(say_verb) :~ -28 call~ -19 made~ 13 say~ 28 support~ -50 want~ -49
(source_inverted_) releas~ -14 report~ -31
(tell_comma_verb) say~ 31

31 cue: speaker, word before source and cue
((body)_) , -28 and -37 had 12 that -21 was -22
((body)_hanging) by -31
((name)_) (edge) 46 (number) -30 , 22 : -23 ; 60 about -14 after 26 and 40 as -66 but 54 called -18 for -14 had -101 has 32 is -23 said -38 that -57 then 25 to -19 was -33 were -31 when -27 where -22 which -65 while 43 “” -32
((name)_hanging) , 68 about -27 and 13 before 64 by -16 in -52 on -27 “,” 40
((person)_) about -13 are -36 but -28 has -14 is -52 or -12 said 16 that -52 were -28 when 26 while 37 “” -42
((person)_hanging) in -19
((text)_) , -26 and 36
((text)_hanging) , -20 trump -25
((thing)_) (edge) -43 , -33 - 16 about -16 after 31 and -18 are 27 as -28 been 15 being -23 but 22 have -46 on 18 or 15 said 16 that -37 when 27 while -16 who 32 “,” 20 “” -47
((thing)_hanging) , 20
(he_) 's -24 , 27 after 17 and 66 as 54 because 13 before -12 but 41 had -70 has 20 how -30 is -37 said -86 says -38 that -56 though 71 was -70 what -48 where 12 who -21 ’s -33 “,” -34
(he_hanging) , 32
(her_) about -12
(his_) about -23 and 60 of -24 on -16 to -26 with 13
(it_) and 33 has 18 was -24 when 17
(she_) , -22 as -16 but 53 had -14 has -37 is -14 said -35 that -55 was -24 when -41
(she_hanging) , 16 and 29
(they_) , 36 and 58 have 22 said -34 say -29 that -16 were -34
(who_) , -47 “” -43

32 side: side
(ahead) -30
(behind) 40
(both) -23

33 side: side and manner
(ahead_judge) -102
(ahead_noun) -61
(ahead_passive) 17
(ahead_source) 22
(ahead_tell) -17
(ahead_think) -13
(behind_act) 34
(behind_judge) 56
(behind_noun) 86
(behind_passive) -26
(behind_source) -50
(behind_words) 29
(both_act) -38
(both_noun) -44
(both_source) 19
(both_tell) 14
(both_think) 17

34 side: side, cue
(ahead) accord~ 22 accuse~ -40 add~ -26 agree~ -24 announce~ -22 appear~ -44 argue~ -39 ask~ -60 back~ 30 begin~ 19 believe~ 23 boast~ -13 challeng~ -12 cite~ -28 claim~ -22 come~ 31 complain~ 19 conclude~ -24 continue~ -19 criticize~ -16 critic~ -18 decid~ -21 declare~ 30 declin~ 12 defend~ 22 denounce~ 17 discuss~ 19 echo~ 20 endors~ -25 expect~ 19 explain~ -17 express~ -33 favor~ 22 find~ 21 focus~ -19 gave~ -15 identifi~ -15 includ~ -20 insist~ 15 knew~ 18 known~ -38 know~ -15 like~ 40 look~ -42 made~ -37 make~ -16 mention~ -12 name~ -13 note~ -13 oppos~ 22 pass~ 32 plan~ 20 pledge~ -17 point~ -41 portray~ -23 post~ 14 praise~ -27 promise~ -26 propose~ -52 push~ -16 rail~ 15 rais~ -13 read~ 25 refer~ -26 refus~ -19 reject~ 20 releas~ -25 report~ 38 respond~ -19 say~ 28 seek~ -28 seem~ 15 seen~ -35 shown~ -29 sought~ -29 spoke~ -22 start~ 19 suggest~ 27 talk~ -24 tell~ 17 think~ -30 try~ -13 turn~ -20 tweet~ 18 urge~ -14 view~ -30 vote~ -49 vow~ -23 went~ -23 worry~ -22 write~ 40
(behind) accord~ -50 accuse~ 14 add~ 13 agree~ 20 aim~ 22 allow~ 14 announce~ 47 apolog~ 14 appear~ -68 argue~ -23 ask~ 40 attack~ 22 back~ -12 believe~ -42 boast~ 22 call~ 12 campaign~ 20 challeng~ 21 cite~ 40 claim~ 15 come~ -39 conclude~ -13 consid~ -23 continue~ 56 criticize~ -19 critic~ 34 deem~ -36 defend~ -14 deny~ -21 describe~ -16 disclose~ 19 discuss~ -13 eager~ 23 encourage~ 23 endors~ 48 estimate~ 14 expect~ -57 express~ 49 favor~ -29 fear~ -30 file~ 15 focus~ 32 found~ 23 gave~ 25 held~ 15 hope~ 31 identifi~ 30 includ~ 32 intend~ -21 issu~ 12 knew~ -32 know~ 23 lament~ 12 like~ -39 look~ 34 made~ 59 make~ 26 mention~ 19 mock~ 20 need~ -17 nomin~ -25 offer~ 19 open~ 28 order~ 17 pass~ -17 plead~ 18 pledge~ 55 point~ 33 praise~ 13 prefer~ -18 press~ 34 promot~ 37 propose~ 54 provid~ 14 push~ 34 question~ 27 quick~ 55 rais~ 20 read~ -24 recogn~ -21 refer~ 12 refus~ 45 releas~ 36 remain~ 25 remind~ 14 report~ -59 requir~ -39 respond~ 38 reveal~ 23 saw~ 13 say~ -56 seem~ -95 shown~ 39 sign~ 12 sought~ 65 sound~ -18 speak~ 24 spent~ 17 spoke~ 37 state~ 12 stress~ 15 struggl~ 23 suggest~ -17 support~ 39 take~ -21 talk~ 51 tell~ -27 thank~ 24 think~ 24 threaten~ 24 took~ 16 tout~ 12 tri~ 29 try~ 45 turn~ 26 us~ 18 view~ -23 vote~ 68 vow~ 61 went~ 33 wonder~ 13 work~ 25 worry~ 43 write~ -33
(both) accord~ 19 accuse~ 21 acknowledge~ 13 aim~ -14 announce~ -28 appear~ 82 argue~ 40 attack~ -19 back~ -35 begin~ -25 believe~ 26 blast~ 13 cite~ -21 consid~ 24 continue~ -42 criticize~ 27 critic~ -18 declare~ -29 declin~ -26 denounce~ -22 describe~ 19 eager~ -19 encourage~ -14 endors~ -26 expect~ 35 explain~ 15 express~ -18 focus~ -14 found~ -18 highlight~ 15 hope~ -26 identifi~ -16 includ~ -15 insist~ -20 known~ 21 made~ -26 note~ 18 offer~ -32 oppos~ -18 order~ -13 pass~ -27 plan~ -32 pledge~ -42 post~ -19 promise~ 13 push~ -19 put~ -28 question~ -18 rail~ -12 refus~ -28 reject~ -19 releas~ -21 report~ 26 respond~ -25 reveal~ -33 say~ 31 seek~ 24 seem~ 88 seen~ 24 shown~ -13 sought~ -42 spoke~ -18 suggest~ -17 support~ -50 taken~ -19 talk~ -30 tell~ 20 tri~ -21 try~ -34 vote~ -27 vow~ -44 warn~ -20 went~ -12 worry~ -34

35 side: side, word before
(ahead) 's -14 , -17 - -39 : -51 ; -18 after -13 already 13 also -16 and -26 are -28 as 21 because -23 but -83 first -19 had 17 has 23 have 37 in -25 is -16 more -19 most 12 now -23 of -14 only 16 previously -19 repeatedly -25 said -20 still -29 ted 12 than -18 that 14 though -19 was -12 were 18 what -27 when -55 where -27 while -39 who -27 — -32 ’s 28 “,” -23 “” 34
(behind) 's 26 , 17 - 29 -- 28 : 75 ; 35 about 20 after 48 also 15 although 26 and 79 are 32 because 45 been 32 before 16 but 135 by -14 candidates -31 even 30 from 12 in 40 is 21 like 17 long 27 more 32 most -26 of 33 percent 17 previously -23 publicly 12 recently 18 said 29 sanders 14 since 19 still 53 than -19 that -38 then 23 those 22 though 41 thursday 14 to 12 what -54 when 56 where 18 which -23 while 68 who -18 with 24 — 36 ’s 28 “,” 29 “” -20
(both) 's -17 : -44 ; -17 after -51 already -15 and -79 are -14 as -41 because -26 been -35 but -76 did -22 even -35 had -18 has -34 have -44 in -17 is -13 long -18 more -21 most 13 now 23 of -21 repeatedly 22 since -33 still -39 than 28 that 29 then -25 though -29 were -13 what 65 when -20 which 24 while -37 who 30 with -15 ’s -57 “” -20

36 side: side, word behind
(ahead) ( 20 (number) -23 - 48 : -21 a -25 abc 26 about -56 after 51 and 37 as -39 clinton -33 criticism 51 down -14 during 25 for -22 he -24 hillary -17 him -25 his -16 how -14 in 43 increasingly -22 it -30 its -12 more -24 mrs. -23 not -19 obama -17 of -20 off -13 out -44 over -24 released 40 reporters 12 sanders -28 some 28 sunday 26 support -17 that -33 the -32 their -25 they -35 thursday 25 to -28 trump -38 tuesday 28 up 17 was -28 wednesday 25 when 19 whether -28 who 46
(behind) (number) 42 , -12 - -71 a 32 about 32 after -48 an 16 and -31 as -58 back 13 by -22 clear 18 clinton 59 clinton's 14 clinton’s 19 cnn -24 comments 20 concern 15 conducted -15 criticism -73 cruz 19 down 21 during -17 former 29 friday -24 he 28 him 12 himself 15 his 28 how 28 if 27 in -50 increasingly 30 it 65 its 24 just 13 little 12 many -16 mrs. -22 new -17 no 13 of 48 off 23 on 23 out 68 over 36 people -21 politico 16 president 12 released -21 reporters -21 republican 15 rubio 14 sanders 13 she 37 so 22 some -20 sunday -23 support 24 supporters 18 that 20 the 45 their 45 them -19 themselves 19 there 23 they 43 this -53 those 12 thursday -18 trump 36 trump’s 17 tuesday -44 voters 19 was -21 wednesday -41 whether 47 who -38 why 27 will -57
(both) (number) -22 , 20 - 17 : 21 a -14 an -28 and -13 as 80 clinton -30 criticism 34 from -19 he -13 his -17 how -14 it -40 its -13 little -15 more 13 mrs. 35 not 14 of -38 on -46 out -29 released -26 reporters 13 she -36 some -15 the -27 their -21 them 22 there -14 they -19 this 44 to 14 up -36 voters -13 was 31 whether -30 who -14 with -16

37 side: side, tag behind
(ahead) AUX -22 CCONJ 49 DET -33 NOUN -14 NUM -23 PRON -85 PROPN -32 PUNCT 42 QUOTE -13 SCONJ -22
(behind) ADV 31 AUX -86 CCONJ -36 DET 50 NOUN 36 NUM 42 PRON 95 PROPN 48 PUNCT -72 VERB 12
(both) ADJ -12 ADV -51 AUX 93 CCONJ -24 DET -33 NOUN -38 NUM -22 PRON -46 PROPN -29 PUNCT 26 VERB -13

38 side: side and what is ahead
(ahead_clause_comma) 17
(ahead_phrase_comma) -53
(ahead_quote_) 18
(ahead_word_) -35
(ahead_word_comma) -71
(behind_phrase_comma) 29
(behind_word_) 41
(behind_word_comma) 42
(both_clause_comma) -12
(both_quote_) -24
(both_word_) -15

39 side: side and what is behind
(ahead_clause) -15
(ahead_comma_phrase) 20
(ahead_comma_quoteclause) -23
(ahead_comma_quotephrase) -49
(ahead_phrase) 18
(ahead_quoteclause) -41
(ahead_quotephrase) -31
(behind_clause) 21
(behind_comma_phrase) -30
(behind_comma_quotephrase) 17
(behind_quoteclause) 47
(behind_quotephrase) 31
(both_comma_quotephrase) 12
(both_phrase) -23
(both_quoteclause) -19
(both_quotephrase) -12

40 side: side and what is ahead, what is behind
(ahead_clause_) clause -13 comma_clause 54 quotephrase -19
(ahead_clause_comma) clause 23 comma_quoteclause -12 comma_quotephrase -31 phrase 20
(ahead_phrase_) clause -20 quotephrase 15
(ahead_phrase_comma) clause -31 comma_clause -27 comma_quoteclause -32 phrase 15 quoteclause -30 quotephrase -13
(ahead_quote_) comma_phrase 13 comma_quoteclause 18 phrase 30 quotephrase -19
(ahead_word_) clause 18 comma_clause -53 quoteclause -20
(ahead_word_comma) clause -14 comma_clause -42
(behind_clause_) comma_quotephrase 25 quoteclause 15
(behind_clause_comma) clause 14 comma_clause -66 comma_phrase -41 comma_quoteclause -27 quoteclause 44 quotephrase 41
(behind_phrase_) comma_clause 19 quoteclause -33
(behind_phrase_comma) clause 20 quoteclause 52
(behind_quote_) clause 13 phrase -25 quotephrase 26
(behind_word_) clause -21 comma_clause 72 quoteclause 26 quotephrase 14
(behind_word_comma) clause 52 phrase 22 quoteclause -16
(both_clause_) clause 17 comma_clause -68 quoteclause -13 quotephrase 22
(both_clause_comma) clause -45 comma_clause 42 comma_phrase 23 comma_quoteclause 43 comma_quotephrase 12 phrase -21 quoteclause -44 quotephrase -46
(both_phrase_) comma_clause -17 phrase -25 quoteclause 34 quotephrase -17
(both_phrase_comma) comma_clause 24 phrase -20 quoteclause -27 quotephrase 14
(both_word_) phrase 13
(both_word_comma) clause -41 comma_clause 33 phrase -14 quoteclause 20

41 side: side and order, what is ahead
(ahead_cue_source) clause_ 36 clause_comma 72 phrase_ -27 quote_ 29
(ahead_source_cue) clause_ -26 clause_comma -58 phrase_comma -57 word_ -31 word_comma -54
(behind_cue_source) clause_ -34 clause_comma -25 phrase_ 19 phrase_comma -27 quote_ -13 word_ 20
(behind_source_cue) clause_ 23 clause_comma 13 phrase_comma 43 word_ 34 word_comma 29
(both_cue_source) clause_comma -68 phrase_comma 23
(both_source_cue) clause_comma 34 quote_ -12

42 side: side and order, what is behind
(ahead_cue_source) clause 24 comma_clause 24 comma_phrase 57 comma_quoteclause -18 phrase 30 quoteclause 17
(ahead_source_cue) clause -35 comma_clause -31 comma_phrase -63 comma_quotephrase -46 quoteclause -58 quotephrase -30
(behind_cue_source) clause -45 comma_clause 24 comma_phrase -12 comma_quoteclause 18 phrase -23 quoteclause -14
(behind_source_cue) clause 42 comma_clause -22 comma_quotephrase 19 quoteclause 57 quotephrase 29
(both_cue_source) clause 18 comma_clause -46 comma_phrase -59 phrase -16
(both_source_cue) clause -20 comma_clause 43 phrase -15 quoteclause -18

43 side: side and manner, what is ahead
(ahead_act) clause_ 24 clause_comma -45 phrase_ 16 phrase_comma -58 quote_ -57 word_ 28 word_comma -12
(ahead_judge) clause_ -51 clause_comma -55
(ahead_noun) clause_ -42
(ahead_passive) clause_ 29
(ahead_say) clause_comma 25 quote_ 45 word_ -74 word_comma -37
(ahead_source) clause_comma 30 phrase_comma -20
(ahead_tell) clause_ -57 phrase_ 21 phrase_comma -13
(ahead_think) clause_ -19 clause_comma 21
(behind_act) clause_ -21 clause_comma 103 phrase_ -13 phrase_comma 60 quote_ 69 word_ -44 word_comma 34
(behind_judge) clause_comma 75 phrase_ 19 phrase_comma 35
(behind_noun) clause_ 95 clause_comma 13
(behind_passive) clause_ -37
(behind_say) clause_ 31 clause_comma -46 quote_ -51 word_ 97 word_comma 19
(behind_source) clause_comma -70 phrase_comma -22
(behind_tell) clause_ 34 phrase_ -12 phrase_comma -18
(behind_think) clause_comma -23
(both_act) clause_comma -81 phrase_comma -27 quote_ -38 word_ 29 word_comma -23
(both_judge) clause_ 32 clause_comma -37 phrase_ -12 phrase_comma -28
(both_noun) clause_ -62
(both_say) clause_ -32 clause_comma 19 word_ -46
(both_source) clause_comma 19 phrase_comma 33
(both_tell) phrase_comma 26
(both_think) clause_ 20

44 side: side and what is behind, word behind
(ahead_clause) - 36 a -13 about -50 after 39 against -25 an -18 and 20 as -13 clinton -13 for -19 he -15 his -21 how -14 in 38 it -17 more -14 mr. 21 obama -12 of -13 on 20 out -16 released 40 some -12 that -30 the -13 they -34 to -36 trump -20 when 24 whether -20 who 46 with -13
(ahead_comma_phrase) , 20
(ahead_comma_quoteclause) , -23
(ahead_comma_quotephrase) , -49
(ahead_phrase) ( 17 about -20 an 18 and 33 clinton -19 him -18 in 25 on -17 out -26 reporters 18 their -17 trump -16 with 21
(ahead_quoteclause) in -15 on -12 the -13
(ahead_quotephrase) the -14
(behind_clause) (number) 17 a 26 about 35 an 37 and -25 as -45 at 27 by -23 clear 16 clinton 32 conducted -15 down 13 for 28 her 26 him -15 how 27 if 27 in -60 it 42 its 12 more 27 mr. -27 mrs. -32 new -17 of 32 out 30 over 17 politico 16 released -21 reporters 20 sanders 30 she 32 some 19 sunday -23 that 14 their 19 them -23 there 22 they 43 this -31 trump 12 trump’s 14 voters 19 wednesday -25 whether 36 who -38 why 26 with 31
(behind_comma_phrase) , -30
(behind_comma_quotephrase) , 17
(behind_phrase) (number) 22 about 19 an -13 and -20 clinton 25 her -19 him 31 it 16 mr. 30 mrs. 16 on 23 out 36 sanders -13 the 38 their 26 trump 25 up -12
(behind_quoteclause) a 17 as -13 he 34 in 33 of 13 on 23 the 33 this -25 tuesday -26 with -13
(behind_quotephrase) : 34 of 18 on 22 to 31
(both_clause) a -19 against 12 an -20 as 55 at -38 clinton -20 for -15 her -17 hillary 16 him 19 how -14 in 28 it -27 more -14 mr. 12 of -24 on -28 out -15 released -26 sanders -21 she -33 there -13 they -19 to 23 up -21 voters -13 whether -23 who -14 with -21
(both_comma_quotephrase) , 12
(both_phrase) for 15 her 16 him -14 his -21 out -12 the -51 with -28
(both_quoteclause) he -24 in -20 on -12 the -20 to -16
(both_quotephrase) to -25

64 start: place, manner
(1) (colon) -16 (noun) 39 (passive) -78 (think) 15 (words) 12
(2) (act) 18 (colon) -23 (judge) -17 (noun) -31 (passive) 13 (say) -19 (source) -44
(3) (colon) -40 (judge) -54 (noun) -60 (passive) -19 (say) -54 (source) 31 (tell) -66 (think) -56
(behind_all) (act) -32 (judge) -31 (say) -15 (tell) 36
(behind_circumstances_) (act) -45 (noun) 46 (say) 47
(behind_circumstances_behind_phrase) (say) 51
(behind_phrase) (act) -30 (judge) -25 (say) -64 (tell) 57 (think) -46
(touching_) (colon) 70 (judge) 65 (passive) 66 (say) 49 (source) -45 (tell) -18 (think) 30

65 start: place, cue
(1) :~ -16 accuse~ -20 admit~ 21 agree~ 36 aim~ 41 announce~ -45 apolog~ -19 appear~ -30 ask~ -35 attack~ 30 attempt~ -38 back~ -15 blame~ -25 blast~ -41 boast~ 44 call~ 77 campaign~ 50 caution~ 29 challeng~ -24 charge~ 21 cite~ -19 claim~ -12 comment~ 49 complain~ -27 conclude~ 12 consid~ -34 continue~ -22 criticize~ -13 decid~ -31 declare~ -15 declin~ -28 deliv~ -25 describe~ -51 disclose~ -34 eager~ -22 echo~ -20 embrac~ 18 emphasize~ -17 endors~ -23 express~ -20 focus~ 46 found~ -27 gave~ -12 highlight~ -16 includ~ 23 insist~ 13 intend~ -23 joke~ 12 known~ 31 know~ -27 laid~ 44 lai~ 39 lament~ -18 launch~ -18 like~ -38 look~ 47 made~ 14 make~ 13 mention~ -15 mock~ -15 name~ 15 need~ -16 nomin~ -29 order~ -12 pass~ -31 plan~ -29 plead~ 13 point~ 75 post~ -15 praise~ -22 press~ 13 promise~ -16 promot~ -36 push~ 12 put~ -22 question~ -15 quick~ -33 rail~ 49 recogn~ -25 refer~ 83 refus~ -28 reiterate~ -25 releas~ -19 remain~ 23 remark~ 40 remind~ 15 report~ -32 reveal~ -12 say~ -26 seen~ -13 see~ -54 sent~ -26 share~ -44 show~ -41 sign~ 23 sound~ -21 speak~ 33 spoke~ -38 state~ -45 suggest~ -31 taken~ -19 take~ -14 talk~ 50 tell~ 22 thank~ -36 took~ -21 tri~ -47 try~ -36 turn~ 22 urge~ -16 us~ -45 vote~ 22 vow~ 12 want~ 12 warn~ 39 went~ -31 worry~ 18 write~ -30
(2) :~ -23 accord~ -44 accuse~ 31 agree~ -49 aim~ -21 announce~ -28 appear~ -14 assert~ -18 assure~ 17 attack~ -19 begin~ 41 believe~ -29 blame~ -21 call~ -48 caution~ -20 challeng~ 27 chant~ -20 cite~ -51 claim~ 32 come~ 28 compar~ -29 complain~ 12 concede~ 26 consid~ -14 continue~ 89 criticize~ -22 declin~ 38 deliv~ 27 endors~ -34 expect~ -39 express~ 24 feel~ -32 file~ -23 find~ -35 focus~ 29 found~ -24 hope~ -61 identifi~ -28 includ~ -25 intend~ -22 known~ 15 know~ -17 lai~ -12 like~ 29 note~ -28 oppos~ -15 plan~ -24 plead~ 19 pledge~ -16 post~ -18 prefer~ -23 promise~ -34 promot~ -17 propose~ -26 push~ 31 put~ 16 question~ -13 quick~ 31 rail~ -12 recogn~ -16 refer~ -19 refus~ 35 reiterate~ -16 reject~ -20 releas~ -27 rememb~ -27 remind~ 37 requir~ -25 respond~ 29 reveal~ -18 rule~ 17 say~ -39 seek~ -46 seem~ -15 share~ -16 show~ -50 slam~ 17 speak~ 20 spent~ -32 spoke~ 34 start~ 17 struggl~ 32 suggest~ -19 support~ -43 take~ 42 tell~ -22 think~ -25 threaten~ -29 took~ 46 tri~ 40 try~ 29 turn~ 40 tweet~ 21 urge~ -27 view~ 30 vow~ -47 want~ -42 work~ -20 worry~ -13 write~ -37
(3) :~ -40 abl~ 13 accept~ -19 accord~ 31 accuse~ -27 acquiesc~ -34 add~ 13 admit~ -27 adopt~ 34 advoc~ -14 agit~ -20 agree~ -12 aim~ -24 align~ 18 allege~ -18 allow~ -20 allud~ 15 announce~ -48 apolog~ 22 appeal~ -19 appear~ -32 applaud~ -26 appoint~ -20 argue~ 12 argument~ 35 arrang~ 22 articul~ -27 ask~ -53 assail~ -37 assum~ -13 assure~ -27 attack~ -30 attempt~ 41 author~ -16 avoid~ 30 back~ -50 balk~ -12 ban~ -31 battl~ -30 becam~ 30 becom~ 27 begin~ 36 begun~ 19 beg~ 14 believe~ -24 bemoan~ -24 bill~ -13 blast~ 21 block~ -29 boast~ -17 boo~ -12 brag~ -16 breach~ -14 broker~ -27 brush~ -27 call~ -63 campaign~ -39 captur~ -29 care~ 15 carri~ 31 cast~ 20 caution~ -16 certain~ -16 challeng~ -47 champion~ 17 characterize~ -14 cheer~ -12 chide~ -26 chime~ -37 chosen~ 20 circul~ 27 cite~ -72 claim~ -43 clash~ 15 clear~ -15 close~ 25 co-author~ 16 coin~ 27 comment~ -22 commit~ 15 complet~ 22 conclude~ -18 confess~ -17 confirm~ -14 confront~ 23 congratul~ -18 consid~ -57 contempl~ -12 contrast~ -39 conven~ 18 cop~ 15 cover~ -36 creat~ -19 critic~ -22 cut~ 22 decid~ -24 decis~ -17 declin~ -56 deem~ -28 demand~ -36 denounce~ 20 deny~ -36 descend~ 22 design~ -19 determin~ -18 devot~ -13 dictum~ 20 differ~ 14 difficult~ 24 direct~ -18 disagre~ -17 disavow~ -12 disclose~ 24 discuss~ -34 displai~ -25 distanc~ -15 divid~ -13 draw~ -29 dress~ 18 drew~ 21 dwell~ 14 echo~ 17 ei~ 22 elect~ -15 embrac~ -46 emerg~ 25 emphasize~ -20 encourage~ -38 endors~ -43 end~ 46 enter~ 33 envis~ -22 erupt~ 16 escal~ 20 establish~ 23 estimate~ -13 evinc~ 15 excit~ -18 experienc~ -18 expos~ -26 express~ -76 extol~ -12 face~ 26 fail~ 39 favor~ -28 fear~ -22 figur~ -21 fire~ -22 flash~ -15 flirt~ 18 fli~ 14 float~ 22 focus~ -32 focu~ -13 forese~ -24 found~ -14 fuel~ 25 fulmin~ -21 gave~ 27 given~ 39 give~ 30 goe~ -17 gone~ 44 go~ 32 grappl~ 15 griev~ -12 grow~ 17 had~ 18 harangu~ -14 hard~ 24 have~ 30 heighten~ 23 held~ 37 help~ 25 herald~ -13 hesit~ -22 highlight~ -38 hint~ -24 hire~ -52 hit~ 33 hold~ 15 hope~ -40 identifi~ -56 ignor~ -41 imagine~ 13 impli~ -18 imposs~ 15 inclin~ 22 includ~ -28 indicate~ -25 insist~ -26 insult~ -17 intend~ -29 interview~ -23 introduc~ -12 investig~ -24 invit~ -26 invok~ -29 issu~ 42 join~ 54 keen~ 23 kept~ 14 knew~ -32 knock~ -20 known~ -68 know~ -48 labor~ 18 laid~ -48 lai~ -14 launch~ 47 lectur~ 24 led~ 21 leeri~ -12 left~ 23 lend~ 23 let~ -13 level~ 20 liken~ -20 limit~ -21 line~ 12 linger~ 23 link~ -32 list~ -40 live~ 16 lobbi~ -26 lob~ -16 log~ 21 look~ -70 love~ -16 made~ 13 maintain~ 40 make~ 34 mandat~ -14 mark~ -17 marvel~ -16 mention~ -29 messag~ 24 misl~ 23 misstat~ -20 mock~ -21 mount~ 41 move~ 25 mull~ -22 name~ -44 negoti~ -26 nomin~ -29 observe~ 20 open~ 16 opposit~ -14 oppos~ -64 opt~ -15 order~ -37 outlin~ -37 paid~ 16 paint~ -12 passion~ -12 paus~ -14 peg~ -24 perceiv~ -23 perform~ 19 persuad~ 12 pick~ -12 pin~ 20 place~ 16 plant~ 18 plan~ -13 pledge~ -15 polar~ 30 ponder~ -14 portray~ -13 pose~ 16 post~ 29 praise~ -13 preach~ 19 predict~ -29 prefer~ -35 premier~ -24 present~ 39 pressur~ -15 press~ -24 proceed~ 33 produc~ -22 project~ -23 promise~ -59 pronounc~ -14 propose~ -41 propos~ -13 proud~ -17 prove~ -13 provid~ 48 publish~ 34 pump~ 20 pursu~ -12 push~ -74 put~ 26 quash~ -16 quick~ 22 quot~ -27 rail~ -35 rais~ 14 ratchet~ 30 rattl~ 32 re-tweet~ -16 reach~ 34 read~ -20 reaffirm~ -19 realiz~ -22 rebuk~ -21 rebut~ -13 recall~ -38 recapitul~ 19 recogn~ -35 recount~ -31 referenc~ -31 refer~ -98 reflect~ -52 refus~ -76 regist~ -13 releas~ 54 relish~ -20 reli~ -18 reluct~ 13 remain~ 18 remark~ -35 rememb~ -46 remind~ -12 render~ 24 repeat~ 23 repudi~ -12 request~ -21 requir~ -21 rescind~ -14 respond~ 34 restat~ -14 restrict~ -20 rethink~ -20 return~ 15 retweet~ -37 reveal~ -40 revisit~ -16 revis~ 34 rip~ 15 rose~ 19 rule~ -35 run~ 12 say~ -21 schedul~ -12 scrambl~ 21 seek~ -40 seem~ -60 seen~ -60 see~ -71 seiz~ 15 sentenc~ -12 sent~ 43 set~ 36 share~ 27 shown~ -31 show~ -23 shrug~ -33 shut~ 12 side~ -40 signal~ -22 singl~ -34 sink~ 19 skeptic~ -27 slam~ -49 sought~ -57 spark~ -21 spar~ -24 speak~ -23 spent~ 58 spi~ -16 split~ -12 spoke~ -15 sponsor~ -18 spot~ -33 start~ 49 state~ 13 step~ 17 stiffen~ 17 stoke~ 25 stop~ 25 strategi~ 16 stress~ 12 struck~ -28 stuck~ -33 suggest~ -14 sum~ -26 support~ -81 surpris~ 25 suspend~ -13 su~ 21 tack~ 24 taken~ 60 take~ 24 talk~ -17 target~ -23 tell~ 21 testify~ 17 thank~ -41 threaten~ -27 threw~ 23 thrill~ -23 tick~ -32 titl~ -26 tone~ 22 took~ 43 touch~ -21 tout~ -14 trade~ -14 trip~ 17 tri~ 30 trumpet~ -32 try~ 14 turn~ 36 tweet~ -12 ty~ 21 uncomfort~ -12 underscore~ 15 understood~ -27 unit~ -17 unleash~ 24 unlik~ 31 urge~ -92 us~ 90 util~ 18 veer~ 16 veto~ -15 view~ -32 voic~ -22 vote~ -32 vow~ -57 want~ -89 wari~ -12 warn~ -12 watch~ -19 waver~ -26 weigh~ -43 welcom~ -25 went~ 47 wonder~ 18 won~ 36 work~ 26 worry~ -15 wrack~ 18 write~ 39 zero~ -27
(behind_all) see~ -14
(behind_circumstances_) announce~ 34 call~ -15 explain~ -28 focus~ -29 know~ -22 point~ -66 question~ -24 refer~ -37 report~ 23 respond~ -27 spoke~ 17 went~ -14
(behind_circumstances_behind_phrase) say~ 27
(behind_phrase) address~ -20 announce~ -21 ask~ 16 blast~ 15 challeng~ -17 cite~ -29 claim~ -14 compar~ -16 consid~ -22 criticize~ -12 defend~ -27 denounce~ -13 deny~ 33 dismiss~ -19 embrac~ -25 encourage~ -13 expect~ -16 express~ 46 found~ -23 gave~ 14 highlight~ -29 includ~ -42 issu~ -30 know~ 18 made~ 57 mock~ -15 name~ -13 oppos~ -15 order~ -28 pass~ 35 point~ 19 promise~ 13 provid~ -13 publish~ -12 push~ 21 put~ -12 question~ 20 reiterate~ 17 releas~ -21 remind~ 17 repeat~ -49 say~ -68 see~ -22 show~ 25 sign~ -24 slam~ -14 support~ 14 take~ -32 tell~ 42 took~ -28 tout~ -19 turn~ -15 urge~ 21 want~ -27 warn~ 23
(touching_) :~ 70 accept~ 40 accord~ -45 acknowledge~ 19 address~ 37 admit~ -13 aim~ -20 allege~ 30 allow~ 40 announce~ 59 apolog~ -36 appear~ 55 applaud~ 36 ask~ 33 assert~ 20 attack~ 29 attempt~ -27 back~ 55 begin~ -75 believe~ 53 blame~ 40 boast~ -32 call~ -14 campaign~ -25 challeng~ 32 chant~ 13 charge~ -17 cite~ 121 come~ -31 comment~ -34 compar~ 44 concede~ -19 confirm~ 25 consid~ 82 continue~ -91 criticize~ 27 critic~ 16 decid~ 34 declare~ 32 declin~ 21 decry~ 24 deem~ 46 defend~ 27 deliv~ -17 demand~ 35 denounce~ -19 describe~ 54 determin~ 28 discuss~ 58 dismiss~ 18 eager~ 20 email~ -51 embrac~ 51 emphasize~ 18 encourage~ 37 endors~ 85 estimate~ 21 expect~ 51 favor~ 42 fear~ 38 feel~ 13 focus~ -39 found~ 47 gave~ -36 held~ -37 highlight~ 67 hit~ -42 hope~ 58 identifi~ 56 ignor~ 43 includ~ 40 insist~ 41 intend~ 70 issu~ -34 knew~ 53 know~ 56 laid~ -13 lai~ -31 lament~ 25 launch~ -45 learn~ 20 list~ 51 made~ -72 make~ -67 mention~ 57 mock~ 43 name~ 29 nomin~ 60 open~ -22 oppos~ 63 order~ 68 pass~ -17 plan~ 43 plead~ -44 point~ -74 portray~ 23 post~ -15 praise~ 18 predict~ 46 prefer~ 50 press~ -34 promise~ 26 promot~ 56 propose~ 59 provid~ -46 publish~ -15 put~ -13 quick~ -37 quot~ 35 rais~ -20 recall~ 44 recogn~ 53 referenc~ 46 refus~ 22 releas~ -31 remain~ -32 remark~ -19 rememb~ 48 remind~ -63 repeat~ 19 report~ 12 requir~ 35 respond~ -46 reveal~ 66 rule~ -18 saw~ 27 say~ 92 seek~ 56 seem~ 48 seen~ 24 see~ 100 sent~ -68 show~ 49 signal~ -46 slam~ 35 sought~ 12 sound~ 28 speak~ -42 spent~ -71 start~ -81 state~ 22 struggl~ -26 suggest~ 66 support~ 65 taken~ -63 take~ -64 talk~ -40 tell~ -80 thank~ 57 think~ 24 threaten~ 18 took~ -86 tout~ 37 tri~ -64 try~ -30 turn~ -79 urge~ 25 us~ -97 view~ -13 vote~ -12 vow~ 23 want~ 84 warn~ -41 welcom~ 34 went~ -48 wonder~ 24 work~ -33 write~ -30

66 start: place, word
(1) a 26 about -30 all 26 as -12 at -36 attacks 14 ban -24 be -40 because 32 build -15 clinton 20 comments 16 for 14 he -18 her -12 hillary 33 immigrants 25 immigration 31 in -29 is 14 its 13 last -13 make -22 mr. 15 national -12 new -14 obama 30 other 16 point -13 policy -16 put -18 recent -12 republicans 12 rubio -18 saturday -36 sen. -17 show -13 some 12 support -30 this 12 thursday -16 to -16 trump 24 trump's 31 trump’s 28 twitter -36 u.s. -15 voters -26 wall 13 wednesday -19 what 34 whether 18 win 22
(2) $ -25 's -16 a 16 an -22 and -16 any -36 at -34 back -14 being 15 bill 22 both -26 by -14 clinton's 26 comments 13 democrats -15 for -15 her 12 himself 48 how 20 if -14 immigration 12 in 34 it -28 its -17 more 12 new -15 no 17 of -34 on -33 other -12 political 19 president 32 recent 15 she -12 state -19 there 13 to -25 too 14 trump 32 trump's 14 what 23 whether 32 who 16 with -22 ’s -18 “,” 17 “” 17
(3) $ -22 's -35 ) -20 abortion 18 about 43 addressing 20 ads 23 after -21 against -18 alleged 19 along 15 america -18 americans -28 an 27 and -14 another -13 anti-trump -14 are -22 as -43 ayotte 34 barack -14 based 22 be -16 because -30 becoming 15 before -16 being 28 ben 28 benghazi 15 bernie 15 biden -12 bill -20 border 22 bring 21 britain 17 but -34 buying 24 by -24 calling -23 campaign -14 carson -13 chairman -13 changes 20 changing 20 china 18 clinton's 13 clinton’s 41 comments 19 companies 21 concern 25 could -12 delegates -12 democracy 23 democratic -15 do 17 does 18 doing 25 drawing 22 each -19 elected -12 emails -12 environmental 25 european -13 even 21 events 21 facebook -19 fellow 14 fields 16 fiorina 19 firms 20 florida 16 focused 25 for 33 foreign -13 former -12 fox -28 free -25 friday -12 from -42 front-runner 31 garland 22 gay 19 george -14 georgia -13 golf -13 gop -25 gun 17 had -17 has -22 have -20 he -16 health -24 herself 23 hillary -23 him -20 himself 13 his 26 hispanic -13 how 33 hundreds 26 i -17 if -23 immigrants -13 include 26 including -29 increased 35 indiana 22 industry 23 information -13 into -12 iowa -13 isis -14 islamic 33 israel 17 its 19 john -21 just -13 latinos 16 lewandowski 28 like -17 losing 24 lower 23 many 13 me 22 men 22 mexican 12 moderate 22 momentum 19 monday -17 money -14 more 45 mr. 20 much 22 nearly 12 news -15 no -12 nuclear 18 obama -12 of -24 on 15 only -13 opening 27 other -25 over 23 party 12 pay 18 people -13 point 24 police 14 policy -15 politicians 39 president -17 primary 15 prominent 19 proposals 33 public -13 pushing 25 racial 17 racism 15 rather 19 reporting 26 republican 21 republicans -17 rights 18 rival 18 rivals 24 romney 23 rubio 41 rubio’s -13 running -12 ryan 16 said -18 saturday -18 saying -44 scalia 25 sen. 14 several 17 since -25 single-payer 13 so -18 social 18 something -16 speaking 18 special -20 speech 18 state -29 still -13 such 31 suggested 22 super -15 support 13 supporters -14 syria -14 syrian -14 tax 19 ted 16 telling -19 than -13 that 34 their 14 them -13 there -19 this -15 though -16 to 15 tuesday -28 twitter -20 unity 23 urging 21 using -24 vermont 18 vice 18 victims 19 voters 32 wall -31 washington -16 ways -14 wealthy 17 wednesday 15 were -18 when -18 which -71 while -33 who -19 why 56 will -14 without 18 women 25 words 24 working -29 would 15 zika 20 ’s -37 “?” 39
(behind_all) he -21 the -33 to 35 who -27 “” 16
(behind_circumstances_) 's -29 about -12 and -17 over -16 that 29 the 35 to 31 ’s -20 “” 36
(behind_circumstances_behind_phrase) that 49
(behind_phrase) a -43 about 40 after -13 against -20 among 21 and -26 as -12 between -22 by -16 during -16 for -81 he 58 if 39 in -37 is -15 it 28 not 47 on -20 over -29 she 21 they 23 this -21 was -18 who -22 ’s -15
(touching_) (number) 19 a -18 about -20 after -15 an -17 and -18 any 15 as 31 at 20 back -30 china 21 clinton 35 clinton's 25 clinton’s 20 comments -21 concern -12 cruz 35 donald 18 down -31 former 25 he 54 herself -37 hillary -14 him 21 himself -28 his -27 how 67 if 41 in -33 increasingly -15 it 25 just 18 last -67 little -52 me -30 mr. 16 much -12 new 19 no -30 obama 12 off -34 on -22 out -64 over -42 people -12 plans -40 politico -15 president 33 sanders 26 she 51 some 20 support -20 that 49 the 19 their -19 them -21 there 28 they 51 those 22 trump's 22 trump’s 17 up -51 was 21 whether 70 who 36 why 25 with -26 “,” 51 “?” 13 “” 33

67 start: place, tag
(1) ADJ -18 ADP -14 ADV -22 AUX 22 DET 25 NOUN -35 PRON 30 PROPN 15 VERB 21
(2) ADJ -22 AUX -26 CCONJ -30 NOUN -18 PART -44 QUOTE 34 SCONJ 33 SYM -33 VERB -24
(3) ADJ -30 ADP -17 ADV -14 AUX -26 CCONJ -45 NOUN -56 PRON -21 PROPN -33 PUNCT -20 SYM -32 VERB -15
(behind_all) ADJ -39 ADP 25 AUX -16 DET -65 PART 24 QUOTE 14 SCONJ -18
(behind_circumstances_) ADP -46 CCONJ -22 PART 21 PRON 18 PROPN -14 QUOTE 19 SCONJ 16
(behind_circumstances_behind_phrase) PRON 34
(behind_phrase) ADP -17 ADV 12 AUX -84 CCONJ -31 DET 31 PROPN -14 SCONJ 38 VERB -51
(touching_) ADJ 22 ADP -23 ADV -33 AUX 73 CCONJ -18 NOUN 49 NUM 19 PRON 21 PROPN 53 QUOTE 72 SCONJ 22 VERB 31

68 start: word, word before
$ a -13 for 25
% (number) -25
(number) $ -52 (number) -40 , 28 a -16 about 26 at -22 by -16 in -33 nearly -12 of 23 only -14 than -20 the -14 with 21
a , -24 about 46 against 35 announced 21 as -14 at -56 be -34 become -17 before -16 building -18 by -19 during -22 for 53 have -17 in -57 included 20 into 13 is -21 issued -40 like 26 made -37 make -21 of -22 off 31 out -49 pass 20 proposed 15 released -29 said 17 such -23 take -28 told 27 took -32 up 16 using -16 was -25 win -16 with 48 wrote -31 — 21
about , 24 comments 35 question 20 questions -29 story -16 talk 17 talking -20 up -26
all ban 18 for 27 on 16
along , -14
american of -12
an , -23 as -27 during -22 for 32 in -57 of 14 on 12 out 34 with -13
and , 33 - -17 party 19
as , -41 - 26 clinton -19 described 19 him -18 himself -12 known -43 seen 21 trump -15
at , 32 said -27
ban to -24
barack president -14
be to -46
because , 27
behalf on -15
being of 14
bring to 18
build to -16
but , -15
calling , -15
change to -16
clinton about -15 for -21 hillary -25 mrs. -14 support 12 that -16 with -12
clinton’s of 31
concern expressed -22
congress of -15
cruz ted -33
cut to 12
defeat to 24
describe to -13
do to -20
donald for 19
elected if -12
endorse to -14
expand to 18
facebook on -22
favor in -39
fight to 21
for (number) 37 asked -42 call -17 called -42 calling -20 calls -19 clinton 17 known 22 looking -13 push 19 pushed -15 responsible -16 sanders -12 trump -16 voted 15
friday on -13
from , 25
get to -25
give to -22
go to -14
gun on 17
guns on 15
he , 46 : 25 after -19 as -13 how -27 if -14 said 34 saying 24 says -18 that -32 what -23 when -20 whether -22 which -21 why -27
hear to -18
help to -15
her about 49 as 24 from -26 in -18 of -27 to -53
hillary about 21 against -14 of 16
him accused 24 behind 12 of -18
his about 33 after -18 and -14 announced 22 as -29 by 40 defended -15 from 26 in -56 of -15 out 46 said 37 saying 16 says -12 that 18 to -19 up -21
hold to -12
how and -15 of -22 on 33
however , -17
impose to 40
in (number) -12 , 19 increase 23 out -20 trump 19
including , -25
is , 49
issues on 22
it about 14 for -18 made -38 make -13 making -19 of -13 said 25 saying 34 when -12
its and -14 in -15 of -16 on 13 to 12
know to -12
least at -24
make to -37
monday on -18
more a 22 for -17 of 13 to 45
mr. against -17 for -28 of 26 that -14 to 18 with -38
mrs. that 24
much spent -21
muslims on -13
new for 13 in -24
not , -19 for -15
obama of 29 president -17
of (number) -15 , 29 criticism 21 out -14 support -13 trump 13
offer to -15
ohio of -13
on attacks -19 ban 35 calling 13 focused -12 in 22 said -40
other to 13
over debate 23
pay to -21
politico told -15
portray to -17
president of -29
presidential republican -13
protect to -13
provide to -15
put to -20
raise to 14
recent in -12
reject to 20
republican of -25 presumptive -15 the -15
sanders on 19
saturday on -32
say to -14
saying , -38
see to -18
sen. of -26
she said 18 that 24
show to -14
social on -52
some , 21 for -27 of 16 on 27
state of -20
stop to -21
sunday on -39
support in -22 to -13
telling , -15
than more -16
that , 76 - 29 : -23 alleging 30 and -20 argues -25 arguing 12 attacks 28 bill -40 case 40 claiming -31 clear 18 concern 43 debate 29 ensure -43 fact -30 friday 28 him -12 in -21 is 38 issues -32 legislation 14 month 40 night 28 notes 14 notion 15 out 26 reported -24 say 27 show 23 so -17 statement 17 suggesting 17 sunday 19 system -12 week 49 — 26 “” -13
the , 46 : 17 about 83 accused 13 address 34 after -20 against 45 all -28 among -12 and -26 around -22 asked -28 at -22 back 29 become -28 before -49 behind 21 between -30 by -29 called 17 calling 25 down 21 during -37 entering -12 for -16 from -22 get -31 how -28 if -15 in -66 into -20 made -65 make -40 of -48 on 19 outside -18 put 17 raising -27 recognize 38 said 63 saw 14 saying 49 says 25 see 21 support 14 than -16 that -30 through -12 to 16 told -29 until -15 up 14 use -30 using -32 when -22 whether -17 which -15 why -16 “,” -17
their for -24 to 22 with 36
them of 16
they , -22 because -17 how 40 said 12 say 24 what -12
though , -24
thursday on -19
to (number) 27 , 38 able -30 agreed 24 americans 12 appeal 14 appear 38 appears 33 as -17 attempt -20 attempted 15 attempts -34 attention -20 back -20 candidates -20 case 26 clinton -29 closer -12 come -13 commitment -12 continue -28 continued -45 continues -32 decided 25 decision 37 declined -16 delegates -17 designed 54 difficult -12 eager 20 effort -19 failed -48 going -24 had -20 hard -20 her -31 hoped 23 hopes -15 hoping 38 how -18 intended 24 is -18 it -22 leaders -19 like 20 likely -38 looking 14 need -18 needed 13 needs -29 not -28 only -13 opposition -47 parties -22 party 37 plan 47 planned 29 plans 33 pledged 20 pointed -35 pointing -19 president 17 promise 38 promised 36 promises 54 promising 26 proposal 35 quick -37 ready -23 refusal -12 refusing 23 republicans -17 respond -16 responded 20 response -30 returned -24 sanders -25 seeks 40 seem -25 seemed -17 seems -14 set -23 states -24 support 12 them 26 tried -45 trump 50 trying -27 tuesday 42 unlikely -43 vowing 21 wants 43 way -30 “” 14
trade on -17
trump about 32 against 34 at 27 donald -28 for -15 mr. -19 of 14 that -22
trump's of -27
trump’s of 20
tuesday on -32
turn to 15
twitter on -46
understand to -13
unify to 16
vote to -14
voters to -30
wall on -17
was , 47
wednesday on -27
what about 26
where , -16
whether about -21 asked 20
which , -42
who , -54 voters -15
win to 15
with , -32 agreed -14 him 25
without , 15
would , 38
“,” , 17 as -26 of 25
“?” , 55
“” 's -17 , 48 : 69 a -52 as 32 be -12 clinton -26 for 16 her -15 his -13 is -17 of 41 on -25 saying 21 that 17 the -25 to -61 was -31 ’s -23

69 start: tag, tag before
ADJ ADJ -120 ADP 107 ADV -74 AUX -65 CCONJ -35 DET -213 NOUN -30 NUM -29 PART 21 PRON -90 PROPN -77 SCONJ -19 VERB 49
ADP ADJ -149 ADV -40 AUX -26 CCONJ -14 NOUN -23 NUM 50 PRON 25 PROPN 52 PUNCT 89 VERB -67
ADV ADJ -31 ADP 27 ADV -32 AUX -54 CCONJ -42 DET -56 NOUN -33 PRON -37 PROPN 32 PUNCT 21
AUX ADJ -13 ADP 33 AUX -34 CCONJ -19 NOUN -68 PART -65 PRON -121 PROPN -84 PUNCT 118 VERB 62
CCONJ ADJ -13 ADP -13 NOUN -41 PROPN -35 PUNCT 14 VERB -44
DET ADJ 17 ADP 14 ADV -32 AUX -54 CCONJ -56 DET -37 NOUN 24 NUM -13 PART -13 PRON -53 PROPN 61 PUNCT 51 QUOTE -32 SCONJ -66 VERB 28
NOUN ADJ -245 ADP 141 AUX -18 CCONJ -59 DET -242 NOUN -131 NUM -83 PART -73 PRON -128 PROPN -178 PUNCT 53 QUOTE -17 SCONJ -22 VERB 76
NUM DET -37 NOUN -12 NUM -40 PRON -12 PUNCT 21 SYM -57 VERB 58
PART ADJ -78 ADP 20 ADV -12 AUX -90 NOUN 26 PART -17 PROPN 34 PUNCT 43 SCONJ -16
PRON ADJ 39 ADP 27 ADV -24 AUX -28 CCONJ -67 DET -27 NUM -18 PROPN 40 PUNCT 14 SCONJ -28 VERB 31
PROPN ADJ -56 ADP 75 ADV -16 CCONJ -60 DET -188 NOUN -38 NUM -22 PART 14 PROPN -241 PUNCT 19 QUOTE -24 SCONJ -42 VERB 97
QUOTE ADJ -40 ADP 33 AUX -65 CCONJ -23 DET -101 NOUN 26 PART -45 PRON -29 PROPN -76 PUNCT 106 VERB 16
SCONJ ADJ -17 ADV -20 AUX 53 CCONJ -18 NUM 22 PROPN 75 PUNCT 32 QUOTE -24 VERB 17
SYM ADV -16 DET -15 NUM -25 VERB 22
VERB ADJ -39 ADP 125 ADV -127 AUX -89 CCONJ -33 DET -29 NOUN -64 NUM -12 PART -56 PRON -134 PROPN -57 PUNCT 20 QUOTE -22 SCONJ 101 VERB 21

70 start: word, marks before
% (0_marks) -21
's (0_marks) -84
(number) (2_marks) -16
a (0_marks) 13 (1_marks) -34 (2_marks) -15 (3_marks) 15
abc (0_marks) -43
abortion (0_marks) 21 (1_marks) 21
about (0_marks) 16 (2_marks) 16
accepting (0_marks) -13
accusations (0_marks) 14
address (0_marks) -16
ads (0_marks) -20
after (0_marks) -46
again (0_marks) -22
against (0_marks) -36
agreement (0_marks) -18
ahead (0_marks) -20
all (1_marks) 16
allegations (0_marks) 19
alleged (0_marks) 21
allies (0_marks) -19
allowing (0_marks) 36
almost (0_marks) -38
along (0_marks) -14 (1_marks) 20
also (0_marks) -17
americans (0_marks) -45
an (0_marks) 18 (1_marks) -34
and (0_marks) -75 (1_marks) 18 (2_marks) -16
anonymity (0_marks) 32
another (0_marks) 17 (1_marks) -21
answer (0_marks) -15
any (0_marks) -29 (1_marks) 21
anyone (0_marks) -36
approach (0_marks) 17
april (0_marks) -15
are (0_marks) -16
as (0_marks) 13 (1_marks) -37
at (0_marks) -30 (2_marks) 20
attack (0_marks) -17
attacks (0_marks) -20
attend (0_marks) -12
attention (0_marks) -28
away (0_marks) -20
ayotte (0_marks) 42
back (0_marks) -49
ban (0_marks) -27
banks (0_marks) 13
based (1_marks) 22
be (0_marks) -55
because (1_marks) 25
been (0_marks) -12
behalf (0_marks) -14
behind (0_marks) -28
being (0_marks) 32
ben (0_marks) 24
bernie (0_marks) 19
between (0_marks) 15
bill (1_marks) 22
billionaire (0_marks) 33
billionaires (0_marks) 22
black (0_marks) -20 (1_marks) 22
border (0_marks) 37
boycott (0_marks) 20
breitbart (0_marks) -30
bring (0_marks) 18
britain (0_marks) 23
build (0_marks) -16
building (0_marks) 24
but (0_marks) -12
by (0_marks) -47
call (0_marks) -14
calling (0_marks) -27 (1_marks) -15
calls (0_marks) 13
campaign (0_marks) -36
campaigns (0_marks) -16
candidate (0_marks) -12
candidates (0_marks) 20
carson (0_marks) 15
certain (0_marks) 22
chairman (0_marks) -13
challenges (0_marks) 14
changes (0_marks) 37
changing (0_marks) 32
china (1_marks) 26
chinese (0_marks) -33
chris (0_marks) -13
claims (0_marks) 22
clear (0_marks) -13
clinton (0_marks) 15 (1_marks) 18 (2_marks) -14
clinton's (0_marks) 51 (1_marks) -21
clinton’s (0_marks) 41 (1_marks) 24
close (0_marks) -13
closely (0_marks) -22
closer (0_marks) 24
cnn (0_marks) -21
comey (0_marks) 31
coming (0_marks) -22
comment (0_marks) 14
comments (0_marks) 19
companies (0_marks) 26
conducted (0_marks) -25
confidence (0_marks) -46
congress (0_marks) -13
congressional (0_marks) 13
conservatives (0_marks) 13
content (0_marks) 14
contests (0_marks) -17
continuing (0_marks) 12
controversial (0_marks) -15
countries (0_marks) 13
credit (0_marks) -25
critical (0_marks) -16
criticism (0_marks) -32
cruz (0_marks) 12
cut (0_marks) 12
data (0_marks) -28
debate (0_marks) -12 (1_marks) -33
december (0_marks) -14
defeat (0_marks) 31
defense (0_marks) -17
democrat (0_marks) 17
democratic (0_marks) 34
democrats (0_marks) -12
department (0_marks) -13
despite (0_marks) 25
detailed (0_marks) 21
details (0_marks) 30
differences (0_marks) 22
direct (0_marks) -28
do (0_marks) -27 (1_marks) 26
doing (1_marks) 19
donald (0_marks) 22
donations (0_marks) -16
doubts (0_marks) 21
down (0_marks) -39
draft (0_marks) -20
during (0_marks) -30
each (0_marks) -16
earlier (0_marks) -42
effort (0_marks) -19
efforts (0_marks) 19
emails (0_marks) -14
emanuel (0_marks) 27
encourage (0_marks) -17
endorse (0_marks) -15
endorsing (0_marks) -19
even (0_marks) -15 (1_marks) 22 (2_marks) -14
events (0_marks) 21
every (0_marks) -17
evidence (0_marks) -20
expand (0_marks) 18
expanding (0_marks) 19
facebook (0_marks) -26
facts (0_marks) 15
far (0_marks) 15
favor (0_marks) -42
federal (0_marks) -16
fields (0_marks) 16
fight (0_marks) 20
fiorina (0_marks) 30
first (0_marks) -39
focus (0_marks) -13
focused (0_marks) 26
follow (0_marks) 25
following (0_marks) -24
for (1_marks) -41
foreign (0_marks) -16
former (0_marks) 12
forward (0_marks) -27
fox (0_marks) -35
free (0_marks) 29
friday (0_marks) -55
friends (0_marks) -13
from (0_marks) -38 (1_marks) 21
front-runner (0_marks) 37
full (0_marks) -33
fun (0_marks) -23
fundraising (0_marks) -15
future (0_marks) 13
garland (0_marks) 38
george (1_marks) -16
get (0_marks) -25
give (0_marks) -22
go (0_marks) -15
growing (0_marks) -14
guilty (0_marks) -34
gun (0_marks) 24
had (0_marks) -21
half (0_marks) -21
hard (0_marks) -28
has (0_marks) -28
hate (0_marks) -15
he (0_marks) 39 (1_marks) 14
hear (0_marks) -18
her (0_marks) 17 (1_marks) -31 (2_marks) -20
here (0_marks) -20
herself (0_marks) -15
highly (0_marks) -13
him (0_marks) 12 (1_marks) -19
himself (0_marks) 21
his (0_marks) 18 (1_marks) -28 (2_marks) 13
hold (0_marks) -13
host (0_marks) -24
house (0_marks) -31
how (0_marks) 73 (1_marks) 17 (2_marks) 16
however (1_marks) -17
hundreds (0_marks) 28
husband (0_marks) 14
idea (0_marks) -12
ideas (0_marks) -16
if (0_marks) 43 (2_marks) -15
illegal (0_marks) 12
immigrants (0_marks) 27
immigration (0_marks) 49 (1_marks) -28
in (0_marks) -74 (1_marks) 17 (2_marks) 31
including (1_marks) -23
increased (0_marks) 27
increasingly (0_marks) -18
indiana (0_marks) 13
industry (1_marks) 25
instead (0_marks) -24
interest (0_marks) -27
interested (0_marks) -15
into (0_marks) -35
iowa (0_marks) -28
is (0_marks) -24 (1_marks) 12 (2_marks) 27
islamic (0_marks) 34
israel (0_marks) 23
issue (0_marks) -18
issues (0_marks) 47
it (0_marks) 27 (1_marks) -19 (2_marks) -22
its (1_marks) -14 (2_marks) 25
itself (0_marks) -22
jeb (0_marks) 24
jewish (0_marks) 25
july (0_marks) -21
just (0_marks) 36
kelly (0_marks) 24
khan (0_marks) 16
know (0_marks) -15
largely (0_marks) -13
last (0_marks) -82
late (0_marks) -26
later (0_marks) -22
latino (0_marks) -12
latinos (0_marks) 38
lawmakers (0_marks) -16
laws (0_marks) -33
least (0_marks) -19
legal (0_marks) 29
legislation (0_marks) 28
level (0_marks) 22
lewandowski (0_marks) 28
liberal (0_marks) 18
little (0_marks) -53
long (0_marks) -22
losing (0_marks) 32
lower (0_marks) 21
made (0_marks) -14
major (0_marks) 21
make (0_marks) -38
man (1_marks) 14
many (0_marks) 28
may (0_marks) -14
men (0_marks) 41
mention (0_marks) -25
merkel (0_marks) 14
messages (0_marks) -21
mexican (0_marks) 23
military (0_marks) 12
moderate (0_marks) 23
momentum (0_marks) 21
monday (0_marks) -60
months (0_marks) -22
more (0_marks) 26 (1_marks) -27 (2_marks) 24
most (0_marks) 23
mr. (0_marks) 44 (2_marks) -29
mrs. (0_marks) 24
ms. (0_marks) -35
msnbc (0_marks) -17
much (0_marks) 12 (1_marks) -26
muslim (0_marks) 16
muslims (0_marks) -13
name (0_marks) 23
national (0_marks) -33
nearly (0_marks) 17 (1_marks) 16
never (0_marks) 18
news (0_marks) -28
newspaper (0_marks) -20
no (0_marks) -21
nominating (0_marks) -16
none (0_marks) 26
north (0_marks) -14
not (0_marks) 33
nothing (0_marks) -33
november (0_marks) 21
nuclear (0_marks) 17
obama (0_marks) 17
of (0_marks) -32 (2_marks) 18
off (0_marks) -40
offer (0_marks) -16
officials (0_marks) -13
on (0_marks) -24 (1_marks) -14 (2_marks) -12
online (0_marks) -15
only (0_marks) 16
opening (0_marks) 28
opponents (0_marks) -19
opposition (0_marks) -19
or (0_marks) -25
our (0_marks) -20
out (0_marks) -77
over (2_marks) 23
own (0_marks) -16
parents (0_marks) -15
part (0_marks) 23
party (0_marks) 35
past (0_marks) -16
path (0_marks) 22
pence (0_marks) -27
people (0_marks) -14
photo (0_marks) 24
plan (0_marks) -26
plans (0_marks) -22
point (0_marks) 13
police (0_marks) -16 (2_marks) 24
policies (0_marks) 12
policy (0_marks) -15
political (0_marks) 28
politicians (0_marks) 45
politico (0_marks) -17
politics (0_marks) 20
poll (0_marks) -14
polls (0_marks) 16
post (0_marks) -12
president (0_marks) 38 (1_marks) -14
press (0_marks) -15
private (0_marks) -21
promises (0_marks) -48
protect (0_marks) -13
provide (0_marks) -15
public (0_marks) -26
publicly (0_marks) -23
put (0_marks) -21
quickly (0_marks) -13
racial (0_marks) 33
raise (0_marks) 12
raising (0_marks) 17
rally (0_marks) -20
rather (1_marks) 26
ready (0_marks) 36
real (0_marks) -19
recognize (0_marks) -14
refugees (0_marks) 17
register (0_marks) 25
release (0_marks) -12
released (0_marks) -13
religious (0_marks) 30
remaining (0_marks) 17
repeatedly (0_marks) -39
reporters (0_marks) -13
reports (0_marks) 23
republican (0_marks) 21 (1_marks) -25 (2_marks) 21
republicans (0_marks) -15
respond (0_marks) -13
response (0_marks) -19
rights (0_marks) 18
rise (0_marks) -13
rising (0_marks) -26
rival (0_marks) 17
rivals (0_marks) 23
romney (0_marks) 34
roughly (0_marks) 24
rubio (0_marks) 32
rubio’s (0_marks) -13
running (0_marks) -31
ryan (0_marks) 32
said (0_marks) -12
sanders (0_marks) 33 (1_marks) -25
saturday (0_marks) -64
say (0_marks) -16
saying (1_marks) -38
scalia (0_marks) 26
see (0_marks) -19
senate (0_marks) -12
send (0_marks) -13
several (0_marks) 13
she (0_marks) 54 (1_marks) -14 (2_marks) -19
shooting (0_marks) 12
short (0_marks) -29
show (0_marks) -16
showed (1_marks) 24
significant (0_marks) 18
signs (0_marks) -25
similar (0_marks) 18
since (0_marks) -45
single-payer (0_marks) 12
social (0_marks) -12
some (0_marks) 22 (1_marks) -16 (2_marks) 24
someone (0_marks) 16
something (0_marks) 16
somewhat (0_marks) 28
south (0_marks) 12
speaking (0_marks) 19
specific (0_marks) -15
spending (0_marks) 25
state (0_marks) -21
statement (0_marks) -17
statements (0_marks) -20
stop (0_marks) -23
students (0_marks) -15
such (1_marks) 37
suggested (0_marks) -17 (1_marks) 23
sunday (0_marks) -65
super (0_marks) 13
superdelegates (0_marks) 13
support (0_marks) -30
supporting (0_marks) -17
supports (0_marks) 18
sweeping (0_marks) 24
syrian (0_marks) -14
taking (0_marks) 15
talking (0_marks) -39
tax (1_marks) 23
technology (0_marks) 19
ted (0_marks) 51
television (0_marks) -12
telling (0_marks) 14 (1_marks) -15
than (0_marks) -14
that (0_marks) 75 (1_marks) -40 (2_marks) 72
the (0_marks) 26 (1_marks) -17 (2_marks) 17
their (1_marks) -14
them (1_marks) -14
themselves (0_marks) 23
then (0_marks) -14
there (0_marks) 19
they (0_marks) 63 (1_marks) -40
think (0_marks) 21
those (2_marks) 25
though (1_marks) -24
thousands (0_marks) 23
through (0_marks) -18
thursday (0_marks) -64
to (0_marks) 17 (3_marks) 14
too (0_marks) 19
top (0_marks) 22
transgender (0_marks) 17
trump (0_marks) 32
trump's (0_marks) 45
trump’s (0_marks) 40
tuesday (0_marks) -85
turkey (0_marks) -15
turn (0_marks) 15
tv (0_marks) -15
twitter (0_marks) -47
u.s. (0_marks) -15 (1_marks) 13
understand (0_marks) -13
unify (0_marks) 14
united (0_marks) -14
unity (0_marks) 30
up (0_marks) -55
upon (0_marks) -27
urging (0_marks) -20
us (0_marks) -29
use (0_marks) -12
using (0_marks) 20
valeant (0_marks) 33
vermont (0_marks) 24
very (0_marks) 15
vice (0_marks) 17
victims (0_marks) 18
victory (0_marks) 17
video (0_marks) -26
view (0_marks) -29
views (0_marks) -28
violence (0_marks) -12
vote (0_marks) -17
voters (1_marks) 16
wall (0_marks) -19
was (0_marks) -26 (1_marks) 27 (2_marks) 13
washington (0_marks) -37
way (0_marks) -13
ways (0_marks) -14
wednesday (0_marks) -43
weeks (0_marks) -22
well (0_marks) -15
what (0_marks) 40
when (0_marks) 40 (1_marks) 15
where (0_marks) 39 (1_marks) -12
whether (0_marks) 95
which (0_marks) 14 (1_marks) -35 (2_marks) -12
while (0_marks) -31
who (0_marks) 17 (1_marks) -54
why (0_marks) 78 (1_marks) 16
win (0_marks) 13
without (0_marks) -22 (1_marks) 16
women (1_marks) 24
words (0_marks) 30
work (0_marks) -16
workers (0_marks) 12
world (0_marks) 19
would (0_marks) -17 (1_marks) 12 (2_marks) 21
years (0_marks) -18
yet (0_marks) 25
you (0_marks) -13
young (0_marks) -22
zika (0_marks) 36
’s (0_marks) -83
“,” (0_marks) 32 (1_marks) 17 (2_marks) -24
“?” (1_marks) 20 (2_marks) 22
“” (0_marks) -24 (1_marks) 61 (2_marks) -55 (3_marks) 19

71 start: tag, next tag
ADJ ADP -68 AUX -18 CCONJ -17 DET -18 NOUN 22 PART -15 PRON -30 PROPN 20 PUNCT -37 SCONJ -37 VERB 16
ADP ADJ -40 ADP -46 ADV 27 CCONJ 14 NOUN -12 NUM -25 PART -24 PRON 20 PROPN -59 PUNCT -26 QUOTE 48 SYM -12
ADV ADJ 37 ADP -85 ADV -33 AUX 18 CCONJ -20 DET 29 PRON 24 PROPN 50 PUNCT -64 QUOTE -12 SCONJ -17 SYM -19 VERB -59
AUX ADJ -23 ADP -32 ADV -28 AUX -16 DET 24 PART 25 PRON 25 QUOTE -27 SCONJ 15 VERB -21
CCONJ ADJ -22 ADV -23 AUX -19 DET -12 NOUN -61 PRON 37 PROPN -31 VERB -28
DET ADJ 13 ADV -18 CCONJ -12 DET 62 NUM 16 PRON 30 PUNCT -27 QUOTE 16 SYM 20 VERB 44
NOUN (edge) 26 ADP -56 AUX 21 PROPN 21 PUNCT -17 QUOTE 25 SCONJ -14 VERB -13
NUM AUX 24 CCONJ -30 NUM -48 PROPN 34 VERB 19
PART ADJ -56 ADP -36 ADV -13 AUX 25 NOUN -64 PART 30 PROPN -49 QUOTE -33
PRON ADJ 21 ADP -29 CCONJ 29 NOUN -12 PRON 54 PROPN 61 QUOTE 67 VERB -54
PROPN ADJ 50 ADP -40 AUX 67 DET -49 NOUN -25 NUM -31 PART 35 PRON -30 QUOTE 26 VERB 26
QUOTE (edge) 30 ADJ -14 AUX 46 PRON -34 PROPN 15 PUNCT 30 SCONJ -26
SCONJ ADJ -29 ADP -16 AUX -48 DET 63 NOUN -44 NUM 22 PART 21 PRON 51 PROPN 41 PUNCT -39 SCONJ 20 VERB -22
VERB ADJ -31 ADP -14 AUX -26 CCONJ 39 NOUN 49 NUM -25 PART -36 PROPN 27 PUNCT -40 QUOTE -38 VERB -32

72 start: distance, marks before
(0) (0_marks) 85
(1) (0_marks) 18 (1_marks) 113
(2) (0_marks) 13 (1_marks) -20
(far) (0_marks) -41 (1_marks) -95 (3_marks) 14
(near) (0_marks) 29 (1_marks) -39 (2_marks) 37
(very_far) (0_marks) -141 (1_marks) -130 (2_marks) -90 (3_marks) -89

73 start: distance, word
(0) (number) 19 a -18 about -20 after -15 an -17 and -18 any 15 as 31 at 20 back -30 china 21 clinton 35 clinton's 25 clinton’s 20 comments -21 concern -12 cruz 35 donald 18 down -31 former 25 he 54 herself -37 hillary -14 him 21 himself -28 his -27 how 67 if 41 in -33 increasingly -15 it 25 just 18 last -67 little -52 me -30 mr. 16 much -12 new 19 no -30 obama 12 off -34 on -22 out -64 over -42 people -12 plans -40 politico -15 president 33 sanders 26 she 51 some 20 support -20 that 49 the 19 their -19 them -21 there 28 they 51 those 22 trump's 22 trump’s 17 up -51 was 21 whether 70 who 36 why 25 with -26 “,” 51 “?” 13 “” 33
(1) 's -14 a 17 about -18 against -13 all 22 as -20 at -39 attacks 14 ban -24 be -40 because 27 build -15 by -12 clinton 18 comments 16 debate -37 democratic 25 do -12 even -12 for -12 from -12 he 14 her -12 hillary 32 his 18 how 17 if 25 immigrants 25 immigration 31 in -17 it 28 its 13 last -13 make -22 more -12 mr. 13 much -16 national -12 new -14 not 35 obama 30 other 16 over -13 plans 32 point -13 policy -16 put -18 recent -12 republicans 12 rubio -18 saturday -36 sen. -17 she 22 show -13 some 27 still 15 support -31 that 66 the 19 their 15 they 22 this 16 thursday -16 to 27 trump 37 trump's 31 trump’s 28 twitter -36 u.s. -15 voters -26 wall 13 wednesday -19 what 44 whether 28 who -25 win 22 with 30 ’s -23
(2) $ -26 's -22 and -27 any -36 at -39 back -15 because 22 being 15 between 18 bill 22 both -26 by -20 clinton's 26 comments 13 democrats -15 for -30 from 16 he 29 her 12 himself 48 how 20 immigration 12 in 20 is -12 it -39 its -17 more 12 new -15 no 17 of -43 other -12 political 19 president 32 recent 15 saying -14 she -18 state -19 that 45 there 13 to 20 too 14 trump 32 trump's 14 what 13 when 16 whether 54 who 12 with -40 ’s -31 “,” 15 “” 17
(far) 's -15 (number) -59 a 34 all 13 american 20 and -31 any -12 at 13 because -16 benghazi 17 bernie 23 between -17 black 18 but -14 by -12 clinton's -15 clinton’s 36 cruz -19 do 24 does 20 doing 19 donald 24 florida 22 for 46 from -15 her 28 herself 25 hillary -17 himself 19 how 31 if -31 including -12 indiana 23 is 26 islamic 19 issues 14 it -14 its 23 john -12 many 22 more -23 most -17 mr. 26 mrs. -21 much 23 nearly 13 new -21 not -31 on -29 over 15 pay 18 politicians 21 politics -18 proposals 24 republicans -14 rights 23 rival 23 romney 24 rubio 19 saying -12 sen. -18 social -13 some -26 tax 22 ted 13 that 28 the -29 their 15 them -18 this -23 those 17 trump's 18 vermont 22 victims 20 voters 16 wall -20 was 15 when -18 where -14 whether -31 which -29 who -40 why 47 would -16 “,” -27 “?” 14 “” -16
(near) $ -13 % -13 's -41 (number) 25 about 68 after -21 against -29 all -15 allowing 13 along 21 american -14 americans -22 among -12 an 34 are -14 as -65 at -40 based 22 because -27 before -17 being 33 bernie -12 both 12 bring 22 but -17 by -22 calling -17 candidates 13 clinton's 22 clinton’s 13 comments 22 companies 22 democratic -33 during -15 each -14 even 28 fields 18 for -18 fox -27 free -21 from -36 front-runner 32 gop -19 gun 24 had -12 has -18 having -15 health -22 her -23 his 30 hispanic -13 if 19 in -78 including -13 islamic 21 israel 22 it 13 like -14 likely 12 monday -12 more 29 most 16 mrs. 29 new 15 news -13 not 18 obama -15 of -21 ohio 13 on 17 other -16 over 21 party 17 policy -12 president -21 primary 19 proposals 15 rather 22 released -12 republican 24 rivals 24 rubio 32 saying -35 sen. 24 several 20 since -30 social 27 south 15 speaking -12 special -19 speech 19 state -21 still -12 such 25 super -13 support 16 supporters -14 ted 13 than -18 that -22 the 25 there -13 those -30 thursday 12 trump -21 trump's -26 tuesday -22 twitter -12 using -21 wednesday 21 what -17 where 12 which -33 while -21 who -14 will -14 without 24 women 31 working -28 ’s -32 “,” 20 “?” 13
(very_far) (number) -35 a -82 abortion 25 an -25 and -20 any 24 as -15 china 25 donald -14 he -12 her -21 him -16 his -15 if -13 it -22 its -13 more 36 mr. -28 not 20 of -13 police 24 sanders -12 some 19 that 19 the -70 their -15 they -16 voters 21 which -15 who -13 would 21 “,” -25 “” 23

74 start: cue, word
:~ “” -13
accord~ (number) 25 a -32 by 20 clinton 18 for -27 he 32 that -34 to -16 trump 15 voters 21 was 31 “” -38
accuse~ a 13 him 42 his -28 of 37 trump -18 “” -15
acknowledge~ a 20 as -12 that 26 the -17 “” 17
add~ that 22 the -17 “” 21
admit~ that 27 to -32
agree~ (number) -26 a 38 in -12 on -16 that 16 the -35 with -30
aim~ to 29
allow~ the 16 to -16
announce~ a 16 his 21 on 13 the -27 to 23
apolog~ for 31
appear~ a -38 clinton 18 have -16 his 16 more -16 that 22 the -22
argue~ in -17 on 27 that 17 “” 19
ask~ (number) -22 clinton -52 for 20 he -20 her -28 how 47 if 49 of 18 she -19 that -42 the -26 to -25 trump -26 whether 59 “?” 41 “” -47
assure~ his 14 the 28 to -12
attack~ clinton -16 her 42 on -15 the 18
attempt~ a 33 to -29
back~ the -12
begin~ a 39 to -39
believe~ a 17 for -19 the 12
bemoan~ the 12
blame~ for 18 the -31
blast~ the -12 “” 39
boast~ of -15 the -19 to -15
call~ for -66 to 35 trump -25 u.s. -22 “” -20
cast~ the 23
caution~ that -18
challeng~ the -22
charge~ that -32 the 22
cite~ a 19 his 13 that -26 the -31
claim~ (number) -14 that 41 the 16 to 26 “” -26
come~ the 19 to -34
compar~ to -14
complain~ of 22 that 28 the -16
concede~ that -22
conclude~ a 21
consid~ a 13 the 16 to -15
continue~ a 12 in 17 that 13 the 23 to -92 “” -21
criticize~ and -16 as -25 for 22 his 28
critic~ of 16
decid~ the -23 to 22
decis~ to 46
declare~ as 17 that 14 the -19
declin~ a 33 to -17
defend~ to -17 “” 19
deliv~ a 15 to 50
denounce~ as -27
disclose~ the -30
dismiss~ as 19 that -19
drew~ the 22
eager~ the -14 to 20
email~ “” -14
emphasize~ that 15 the 18 to 17
encourage~ the 19 to -14
endors~ her 27
expect~ a -13 to 16
explain~ he 18 the -20 why 14 “” 19
express~ about -13 concern -28 for -23 her -26 his -21 that 33
fail~ the 37 to -24
feel~ the -37
file~ the -41
find~ a 28 that 12
fire~ the -14
focus~ on -17 to -18
found~ by 22 that -12 the -14
gave~ a -23 the -29
hard~ the 19
highlight~ the 19
hit~ the -22
hope~ (number) 21 a -18 that 15 the -15 to 29 will 16
identifi~ as 12
includ~ a 17 for 23 the 35 to 13
insist~ that -15 to 26
intend~ to 37
introduc~ a -38
invok~ the 17
issu~ a -15 the 47 “” -13
know~ the -15
laid~ his 20
lament~ the -15
launch~ a -41
learn~ that 25
like~ of 25 to -12
look~ as -25 for -16
made~ a -43 about -14 clear -14 for -24 his 19 it -38 that 50
make~ for -12 that 33 the -19 to -19
mock~ and 18
name~ the -33
need~ to -28
note~ that 17 “” -29
offer~ a 13 for -13 his -54 to 34
oppos~ a 14 it 17 the -36 to -32
order~ the 26 to -12
pivot~ to -38
plai~ in 25 the 20
plan~ the -14 to 43
plead~ to 40
pledge~ that -12 the 20 to 48 “” -23
point~ a -15 her -25 his 20 that -36 the 41 to -32 “” 13
post~ a -17 the 15 “” 36
praise~ for -22 in 20 to 13 “” 16
present~ a -47
promise~ that 19 to 85 “” -29
propose~ (number) 21 that -22 the -14
publish~ a -54 the 16
push~ a -18 the -16 to 40
put~ (number) 19 the 36
question~ that -14
quick~ the 23 to -37
rais~ a 20 about -19 the -28
recogn~ that 13
refer~ as -14 the -13 to -17
refus~ a -18 to 24
reiterate~ his 16 that -33 to 18
releas~ (number) 34 a -34 that -22 to -16 “” 19
remark~ the 19
rememb~ the 15
remind~ of 31 the -27 to -13
repeat~ that -22
report~ $ -17 a 12 at 28 he 14 his -19 on -31 that -12 the 21
requir~ the -15 to -23
respond~ he 17 on 20 that -47 the 29 with -18 “” 20
reveal~ a 24
say~ a -31 about -28 almost -24 america 19 an -46 and 34 as -32 at -29 because 22 before -15 but 13 by -22 despite 28 does 21 friday -24 from 12 half -17 he 16 his 18 include 27 is 34 it 13 last -18 nothing -26 on -44 released -12 sanders 19 she 27 sunday -12 that 61 the 13 there 23 they 23 this -16 thursday -43 to -29 tuesday -14 what -25 when 12 who -21 would 34 “,” 22 “?” -18 “” 22
seek~ the -20 to 18
seem~ a 19 an -35 be -13 his -12 that -46 the 20 to -32
seen~ the 25
see~ a -13 as -16 in 30 that -22 the -14 to -13
sent~ a -64 the -43 to -20
share~ a 18
show~ $ 14 a 20 his -30 mr. 16 that 43 to 24
side~ the -14
sign~ a 44 to 38
slam~ the 20
sought~ a -15 his -30 the -35 to 25
speak~ about -23 the 29
spoke~ about -22 of 22 to 30
start~ a 26 the -31 to 23
state~ a -18 of 23 that 43 the -13 was 21 “” -17
stress~ the -19
struggl~ to -35
suggest~ a -22 in -19 she 29 that -17 to 25
support~ a 18 for -18 of -14 the -25
take~ to -27
talk~ a -16 about 37 her 44 to -29
tell~ a 26 an 13 clinton 16 cnn -12 he 42 him 12 of -22 politico -15 reporters -17 she 63 that 81 the -34 them -37 they 29 voters -13 which -12 who -29 ’s -15 “” 15
tend~ to -61
thank~ his 12
threaten~ the -21 to 31
took~ a -37 at -12 the 18
tout~ his 27
tri~ the 12 to -47
try~ the -19 to -13
turn~ the -25 to -23
tweet~ a 16 the -21
us~ a -24 the 18 to -49
voic~ a -16
vote~ (number) -34 a 29 to 29
vow~ the -22 to 39 “” -25
want~ that 13 the -24 to 25
warn~ that 29 “” -12
went~ the -40 to -45
work~ the 28
worry~ about -12
write~ (number) -15 a -52 about 32 his -27 that 47 the 23 to -47

75 start: cue, tag
:~ DET -14 PROPN 16 QUOTE -13
accept~ NOUN 16 PROPN -13
accord~ ADJ -12 ADP 15 ADV 17 AUX 30 CCONJ -14 DET -25 NOUN 25 NUM 25 PART -18 PROPN -19 QUOTE -38
accuse~ ADJ 21 ADP 33 DET 12 PRON -20 PROPN -37 QUOTE -18 VERB 16
acknowledge~ ADP -24 PRON 14
address~ QUOTE 13
add~ DET -20 NOUN 12 PROPN -22 QUOTE 21
admit~ ADP -19 DET -13 PART -22 PRON 31 VERB 24
adopt~ DET -32
agree~ ADJ 26 ADP -78 ADV 14 NOUN -23 NUM -26 PART 27 PRON 16 PROPN 13
aim~ ADJ -15 ADP -17 ADV 23 DET -27 PART 29 PRON -58 PROPN 21 VERB 26
allege~ NOUN 17
allow~ ADP 19 DET 13 PART -16 PRON -17 VERB -13
allud~ NOUN -13
announce~ NOUN -14 PART 23 PROPN -13 QUOTE 14 SCONJ -12 VERB -12
answer~ NOUN 14
apolog~ ADP 24 PRON -18 PROPN -32 VERB 20
appear~ ADP -41 ADV 13 DET -29 NOUN -30 PRON 34 PROPN -19 VERB 27
applaud~ NOUN -13
approv~ NOUN 15 PROPN 20
argue~ PART -19 PRON 15 QUOTE 19 VERB -30
argument~ DET 24 PROPN -22
articul~ VERB -12
ask~ ADP 53 ADV 50 DET -13 NUM -22 PART -17 PROPN -75 SCONJ 36 VERB -26
assail~ NOUN 12 PROPN -13
assert~ DET -25 NOUN 19
assess~ ADP 24
assure~ DET 41 NOUN -35
attack~ ADJ 19 ADP -24 ADV -20 DET 13 PART -13 PRON 13 PROPN 18
attempt~ DET 24 PART -27 PROPN 29 VERB -46
attribut~ ADJ -24 ADP 20 DET -22
avoid~ NOUN 30 VERB -20
back~ ADJ 22
balk~ ADP 15 DET 12
ban~ ADP 33 NOUN -30
becam~ ADJ -19 NOUN 18 PRON 21
becom~ ADJ -15 NOUN -12 VERB 39
begin~ ADP -33 ADV 20 DET 18 NOUN 23 PART -38 PROPN 33 VERB -40
believe~ ADP -16 DET 31 PRON -14
blame~ ADP 16 DET -30 NOUN 12 VERB 20
blast~ DET -18 NOUN -16 PRON 20 QUOTE 39 VERB -21
block~ DET 25
boast~ ADP -34 NOUN -12 PRON 25
brag~ PRON 24
brought~ ADP -31 DET -13
call~ ADP -51 NOUN 53 PART 40 PRON -12 PROPN -27 QUOTE -20 SCONJ -27
campaign~ ADP -12 NOUN 31 VERB 21
captur~ NOUN -15
carri~ NOUN -33 PROPN 14
cast~ DET 30 NOUN -28
caution~ ADP -13 PRON 14 SCONJ -18 VERB 22
celebr~ DET 25 PROPN -31
challeng~ ADP 17
chant~ QUOTE 23
characterize~ ADP -17 DET 16
charge~ ADP -12 DET 22 PROPN 18 SCONJ -32 VERB 17
chide~ ADP -12
chime~ ADP 19
circul~ ADP 24
cite~ ADP -12 NOUN 21 SCONJ -15
claim~ ADJ 21 DET 14 NOUN -41 NUM -14 PART 16 PRON 26 PROPN -14 QUOTE -27 VERB 20
coin~ DET -19 NOUN 25
come~ DET 12 NOUN -29 PART -28 PROPN 32 VERB -12
comment~ ADP -18 DET -23 PRON 46
compar~ ADP -14 PRON -16
complain~ ADP 20 ADV -12 DET -12 PART 12 PRON 20 PROPN -24
concede~ SCONJ -25
conclude~ ADV -26 SCONJ 13
consid~ DET 22 PART -14 PRON -20 PROPN -30 VERB 29
contend~ PRON -13 SCONJ 22
continue~ ADP 26 ADV -17 DET 29 NOUN 40 PART -91 PROPN 56 QUOTE -21 SCONJ 15 VERB -73
count~ ADP 18 DET -14 VERB 25
cover~ ADJ 17
creat~ DET 16
criticize~ ADP 21 CCONJ -16 NOUN 27 PRON 18 PROPN -20 VERB -21
critic~ ADP 16 DET -20 PROPN 19
decid~ DET -32 PART 21 VERB 14
decis~ PART 46 VERB -25
declare~ DET -18 NOUN 15
declin~ ADJ 17 ADP -12 ADV 13 DET 24 NOUN -15 PART -18 PROPN -14
deem~ ADJ 16
defend~ NOUN -14 PART 15 QUOTE 18
deliv~ ADJ -17 ADV -14 DET -16 PART 39 PRON -33 VERB 19
demand~ ADJ 17
demonstr~ ADJ 22 NOUN -22
denounce~ ADJ 24 ADV -26 DET 16 NOUN 15 PRON -20
deny~ DET 26 PRON -18
describe~ ADP 17 PRON -19 PROPN -13
design~ DET -25 NOUN -12
direct~ VERB -12
disagre~ ADP -18 PRON 16
disclose~ ADP -22 DET -18 NOUN -12 PRON 42
discuss~ NOUN 15 PRON -12
dismiss~ ADP 14 SCONJ -16
displai~ DET 21
distanc~ DET 31 NOUN 36 PRON -54
divid~ ADP -18
doubl~ ADP -20 NOUN -12 VERB 22
draw~ PROPN 12
drew~ ADJ -29 NOUN -13 PRON 30 VERB 22
eager~ DET -20 PART 20 PROPN 35 VERB -22
echo~ DET -26 VERB 23
elect~ ADP 22
email~ DET 29 PRON -21 PROPN -42 QUOTE -15
embrac~ ADP -13 DET 17 NOUN -12 PRON 21
emerg~ ADP -21 DET -38 NOUN 48 VERB -22
emphasize~ ADJ -16 ADP 16 DET 15 NOUN -25 SCONJ 22
encourage~ DET 25 PART -13 PROPN 13 VERB -15
endors~ ADP -15 NOUN -14 PROPN 15 VERB 29
end~ ADP -19 DET -15 PROPN -14
evinc~ NOUN -13
expect~ ADP 16 DET -16 PART 16
experienc~ ADJ -14
explain~ ADP -14 ADV 19 DET -26 PROPN 12 QUOTE 19 VERB -21
express~ ADJ 32 ADP -13 NOUN -21 PART -18 PRON -13 SCONJ 40 VERB 24
face~ ADJ -23 ADP 41 NOUN -30
fail~ ADP 35 DET 32 NOUN 21 PART -53 VERB -23
favor~ PROPN 14
feel~ ADJ -12 ADP 31 DET -35 PART 24 PRON 17 VERB -26
file~ ADJ -28 ADP -23 DET -31 NOUN -14 VERB 29
find~ DET 42 PRON -35
fire~ ADV -18 DET -22 PRON 31 PROPN 13
focus~ ADP -13 NOUN 38 PART -18 PRON 13 VERB -32
follow~ DET 15 VERB -13
found~ ADP 13 ADV 17 DET -13 NOUN 19 PROPN -17
gave~ ADP -32 DET -15 NOUN -33 PROPN 20
gone~ ADJ 19
got~ ADP -13 PROPN -16 VERB -37
go~ ADP -16 DET 49 PROPN 14 VERB -17
grappl~ NOUN 20
grow~ DET 26 PROPN 20
hard~ DET 19 PROPN 43 VERB -19
have~ NOUN 21 PRON 16 VERB -26
held~ ADJ 18 ADP -13 DET -20 NOUN -15 PROPN 38 VERB -17
help~ NOUN -20 PROPN -13
highlight~ ADJ -13 ADP 14 PRON 15 PROPN -12
hint~ DET -23 NOUN 17 PROPN 15
hire~ DET 27
hit~ ADP -12 DET -25 NOUN 25 PROPN -31 VERB 45
hold~ ADJ -12 ADP 15 DET -27 NOUN 14 VERB 44
hope~ ADJ -30 ADV 27 AUX 13 DET -38 NOUN -12 NUM 21 PART 29 PRON -15 SCONJ 25
identifi~ PRON 20 VERB -17
ignor~ ADJ 12 DET 13 NOUN 13
inclin~ PROPN 25
includ~ ADJ 19 ADP 34 DET 33 NOUN -43 PART -13 PRON -16 PROPN -26 VERB -15
indicate~ ADV -19 PRON 27
inform~ ADP 39 NOUN -12
insist~ ADP 20 DET -20 NOUN 19 PRON 15 SCONJ -18
intend~ ADP 20 DET -22 PART 39 VERB -20
introduc~ DET -27 PRON 12 VERB 25
investig~ ADP 14
invok~ DET 14 PRON -22 VERB 24
issu~ ADP -31 DET 16 PART 14 PRON 19 PROPN -38 QUOTE -16 VERB -39
join~ ADP 22 DET 50 PROPN -27
joke~ ADP -13
knew~ ADP 20 PRON -17
knock~ DET 23 PROPN 15
known~ DET -26 NOUN -29 PRON 14 PROPN 25
know~ ADP 19 ADV 29 NOUN -27 PRON 13
label~ ADP -17
laid~ ADJ 25 ADP -19 NOUN -15
lai~ ADJ -19 ADP -18 DET -12 NOUN 30 PRON 17
lament~ DET -17 QUOTE 12
lash~ ADP 13 PROPN -18 VERB -22
launch~ ADP -18 PRON -19 VERB -16
learn~ PRON 25
liken~ ADP 16
like~ ADP 36 NOUN -25 VERB -38
line~ ADP -23 PROPN 28
link~ ADP -14 NOUN 15
list~ ADP 22 NOUN 19
live~ NOUN -20
look~ ADJ -25 ADP -14 ADV -53 DET 17 PART 31 VERB 43
made~ ADJ -13 ADP -42 ADV -21 DET 14 NOUN -14 PRON 12 SCONJ 38 VERB -18
maintain~ DET 16
make~ DET -12 NOUN -36 PRON 42 SCONJ -20 VERB 22
messag~ ADP 19 DET -13
mock~ CCONJ 18 NOUN 15 PART -14 PRON -16
move~ NOUN 17
name~ ADP 19 DET -30 NOUN 15 PRON 22 PROPN -14
need~ ADP -13 DET 42 PART -28 VERB -35
negoti~ ADP 24
nomin~ ADP 20 DET 12
note~ ADP -14 ADV 26 DET -16 NOUN 22 PROPN -13 QUOTE -29 SCONJ 15
offer~ ADJ 31 ADP -48 NOUN -12 PART 37 PRON -25 PROPN -17
open~ ADP -23 VERB 19
opposit~ ADP -28
oppos~ ADJ 23 ADP 15 DET -12 PART -30 PRON 19 PROPN -30 VERB 24
opt~ PROPN -14
order~ ADJ 16 ADP -12 DET 18
outlin~ DET -13 NOUN -12
paid~ NOUN -30
pass~ ADP -29 ADV -16 DET -16 PRON 33 PROPN -26 VERB 18
persuad~ DET -26 PROPN -14
pick~ NOUN 17
pivot~ ADP -18 NOUN 15 PART -34
plai~ ADP 16 DET 15
plan~ ADP 20 DET -26 NOUN -12 PART 43 PRON -19 VERB -30
plead~ ADJ -46 ADP 40 NOUN -24 PART 17 PROPN -14 VERB 25
pledge~ ADJ -12 ADP 18 DET 15 PART 33 PRON -33 QUOTE -33 VERB 20
point~ ADJ 19 ADP -27 ADV 27 PART -29 PRON -39 PROPN -15 QUOTE 13 VERB 36
posit~ ADP 15 ADV 26 DET -29
post~ ADJ 17 ADP -17 DET 16 NOUN -21 PRON -55 PROPN 12 QUOTE 36
praise~ QUOTE 16 VERB -12
predict~ ADV 13
prefer~ PART 21
present~ ADJ -14 ADP 21 DET -37 NOUN 17 PROPN 15
press~ ADP 13 PRON -15 PROPN -12
promise~ ADJ 16 DET -18 PART 74 PROPN -47 QUOTE -29 SCONJ 13 VERB -22
promot~ DET 27 NOUN -48
propose~ ADV 31 DET -13 NUM 21 PRON -22 PROPN -12
prove~ DET -20
provid~ ADP -17 DET -12 NOUN 15 PRON -21 PROPN 12
publish~ ADP -13 DET -38 NOUN 24 PRON 26 PROPN -22 VERB -15
pump~ NOUN -22 PROPN -17
push~ DET -28 PART 40 PRON -15
put~ NUM 19 PRON -52 PROPN -13
question~ ADP 19 ADV 12
quick~ DET 19 NOUN 13 PART -39 PRON 12 VERB -36
quot~ PROPN 17
rail~ PART -12 PROPN 25
rais~ ADJ -23 ADP 22 ADV -13 NOUN -16 PROPN 29
re-tweet~ PROPN -15
react~ ADP 17
realiz~ NOUN 20
rebuf~ NOUN 13
rebuk~ NOUN 12
recall~ ADP -19 DET 14
recit~ ADP -18 PROPN 24
recogn~ ADP 19 DET 21 PRON -24 PROPN -13 SCONJ 12
recount~ DET 28
referenc~ DET 36 PROPN -12
refer~ ADJ 31 AUX -17 PART -37 PRON -25 PROPN 34 VERB 33
reflect~ ADP -17 NOUN 12
refus~ ADP -12 ADV -25 DET 20 NOUN -16 PART 24 PRON -18 VERB -23
reiterate~ NOUN -23 PART 19 PRON 37 PROPN 12 VERB 17
reject~ NOUN 18 PROPN 15 SCONJ -41
releas~ ADJ 22 ADP -35 ADV 17 DET -27 NOUN -15 NUM 34 PROPN 12 QUOTE 17 VERB -59
reli~ PROPN -12
reluct~ NOUN 24
remain~ ADJ -14 NOUN 14 SCONJ 14
remark~ ADP -21 DET 27 PRON 13 QUOTE -14
rememb~ DET 13 PRON -32 VERB 14
remind~ ADJ -14 ADP 44 DET -27 PART -14 PRON 19 PROPN -12
renew~ NOUN -31
repeat~ NOUN 14 PRON -30
report~ ADJ -19 ADV -38 DET 34 SCONJ -21 SYM -17 VERB 45
request~ NOUN 35
requir~ DET -20 NOUN 26 PART -21
respond~ ADJ -37 ADV -16 DET 21 QUOTE 32 SCONJ -35
restrict~ NOUN 14
rethink~ NOUN -18
return~ ADP -15 PROPN 37
reveal~ ADP 13 DET 27
roll~ NOUN -43
rose~ NOUN 17
rule~ ADJ -14 ADP 16 DET -19 VERB 18
run~ NOUN -18
say~ ADJ -24 ADP -56 ADV -21 AUX 51 CCONJ 40 DET -12 PART -37 PRON 44 PROPN -27 QUOTE 26 SCONJ 32 VERB 31
seek~ DET -12 PROPN -15 VERB 21
seem~ ADJ 37 ADV 34 DET 15 NOUN 13 PART -32 PROPN -22 QUOTE -23 SCONJ -35 VERB 21
seen~ ADJ -12 ADP 18 DET 14 NOUN -31
see~ ADP 48 ADV 21 DET -28 PART -12 SCONJ -21
sentenc~ ADP 22
sent~ ADJ 19 DET -52 NOUN -29 PART 23 PRON 14 PROPN -16
set~ PROPN 30
share~ ADP -15 DET 29 NOUN 18
shift~ ADP 23 NOUN -17
shown~ DET -29 NOUN -26
show~ ADJ -43 ADP -40 NOUN -22 PART 24 PRON -12 PROPN 24 SCONJ 14 VERB 35
shrug~ ADP -13
side~ ADP 39 DET -17 PROPN -19
signal~ ADP 23 DET 12 NOUN -17 PRON -40
sign~ ADP -13 NOUN -23 PART 38 PROPN -16 VERB 12
singl~ PROPN 17
slam~ DET 22 PRON 25
sought~ ADJ -14 ADP -20 ADV 20 DET -58 PART 26 PROPN -33 VERB 13
sound~ ADP -31 DET -22 PRON 18 PROPN 16
spare~ PROPN -25
spar~ NOUN -14
speak~ ADP -31 DET 16 PROPN 20 VERB 37
spent~ ADJ -30 ADP -30 NOUN 21 PROPN 37
spoken~ ADP -23
spoke~ ADJ -13 ADP -26 ADV -39 PART 35 PRON 37 VERB -15
stand~ ADP -20
start~ ADP -14 ADV 16 NOUN 12 PART 23 PRON -23 VERB -51
state~ ADP 13 AUX 19 DET -35 PRON 18 PROPN -24 QUOTE -16 SCONJ 34 VERB -16
stop~ VERB -46
stress~ DET -21
struck~ NOUN -16
struggl~ ADV 24 DET 33 NOUN 22 PART -33 PRON -38 PROPN -14
stuck~ NOUN -12
suggest~ ADJ 13 AUX -13 DET -15 NOUN 19 PRON 34 SCONJ -25
sum~ ADP -12
support~ ADP -34 PRON 19 VERB 42
su~ NOUN 26 PROPN -28
taken~ ADP -19 DET -21 PROPN 25
take~ ADV 19 DET 18 NOUN -59 PART -28
talk~ ADJ -24 ADP 13 DET -17 PART -17 PRON 36 PROPN -18
tell~ ADJ -48 ADP -43 ADV -26 AUX -20 NOUN -19 PART -12 PRON 77 PROPN -31 QUOTE 28 SCONJ 16 VERB -54
tend~ ADJ 21 NOUN 46 PART -60 PROPN 19 VERB -27
testify~ ADP -16 PROPN -13
thank~ ADP 12 DET -18 NOUN 20 VERB -23
think~ ADP -25 ADV -32 PRON 26
threaten~ ADV -16 DET -23 PART 34
throw~ PROPN -22
ting~ NOUN -13
titl~ DET -14 NOUN 13
took~ ADP -37 DET -22 NOUN 19 PROPN 20
tout~ DET -21 NOUN 20 PRON 31
tri~ ADP -39 ADV -19 PART -46 PRON 62 PROPN 22 VERB -53
try~ ADJ -14 DET -31 NOUN 19 PART -13 PRON 21 PROPN 39 VERB -43
turn~ ADP -32 DET 25 NOUN -23 PRON -21 PROPN 17 VERB 23
tweet~ NOUN 27 PRON -13 PROPN -35
underscore~ DET -22
unleash~ PROPN 29
unveil~ DET -40 NOUN -17 PROPN 25
urge~ ADP 13 ADV 41 DET -20 NOUN 16 PRON -13 PROPN 13 VERB -20
us~ ADJ 40 ADP -31 ADV -12 DET -18 NOUN 16 PART -48 VERB -50
view~ DET 17
voic~ ADP 18 NOUN -16
vote~ ADP -21 DET 25 NOUN -27 NUM -34 PART 31 PROPN 12
vow~ ADJ -13 ADV 24 DET -29 PART 42 PROPN -34
want~ DET -19 PART 19 SCONJ 12 VERB 12
wari~ NOUN 19 VERB 13
warn~ ADP -22 PART 14 PRON -13 PROPN -13 QUOTE -12 SCONJ 16 VERB 25
watch~ ADP 21
weigh~ ADP -17 DET -30 NOUN 18 PROPN -22
welcom~ NOUN 17 PRON -17 PROPN 13
went~ ADP -42 ADV -31 DET -14 NOUN -13 PART -40 PRON 31 PROPN 23
withdrew~ NOUN -21
wonder~ ADP 14 DET -12
work~ DET 34 NOUN -23 PRON -28 PROPN -24
worry~ ADJ 23 ADP 13 DET -13 NOUN -14
write~ ADJ -13 ADP 18 DET -13 NOUN -28 NUM -15 PART -26 PRON -18 PROPN -42 SCONJ 35 VERB 60
zero~ ADP 19

76 start: cue, word before
:~ , -13 : 70
accord~ , 179 and -22 by -50 for -54 from -20 in -24 of -49 on -12 to -14 with -18
accuse~ accuses 24 accusing -23 of 38 trump 23
acknowledge~ acknowledged 18 as 21
address~ addressed 19
add~ , 57 : 17 added -19 adding 15 of -14 that -15 to -13
admit~ admitted -17 to 29
agree~ (number) -15 , -15 agree -15 in -21 of -17 on 13 to 24 with 26
aim~ aimed -41 at 61 to 15
allege~ alleged 12
allow~ to -12
announce~ announced 35 of -17 on -39
apolog~ for 33
appear~ appear 48 appears 59 be 34 for -16 have -23 in -19 on -31 to -12 with 12
argue~ , 33 argues -19 arguing 12 for -15 in -31 on -19 that 18
ask~ about 46 asking 12 clinton -12 for 32 from -12 her -15 if -13 of -36 to -47 trump 46 whether -30
assert~ asserted 21
assure~ assured 14 to 19
attack~ , -17 attacked 24 on 42
back~ backed 17 backing 36
begin~ began -70 to 25
believe~ believe 32 believes 22 in 32
blame~ blamed 14
blast~ blasted -17 for 24
boast~ boasted -19 of 20 to -12
call~ call 23 calls -30 for 107 from -24 of -12 on 25 out 20 to -21
challeng~ challenged 23
charge~ charged -17 that 26
cite~ as -19 cited 57 citing 53 of -13
claim~ as 15 claim 23 claiming -19 for 38 in -14
come~ come -29
compar~ , 23 compared 28 to -40
complain~ of -22
confirm~ confirmed 17
consid~ considered 43
continue~ , -43 : -27 continued -50 on 35 to -60
criticize~ as 21 criticized 24
decid~ decided 20 to -27
decis~ to -26
declare~ , 14 as -16 declared 29
declin~ to -12
decry~ decried 14
deem~ deemed 38
defend~ of 22 on -12
deliv~ of 41 to -23
denounce~ , -16 as 41 denounced -30 denouncing 21
deny~ denied -20
describe~ described 30
discuss~ discussed 40
dismiss~ as 14 dismissed 19
eager~ eager 20 to -22
email~ , 18
emphasize~ to -17
encourage~ encouraged 24
endors~ endorsed 60 for 13
expect~ expect 31 in -19
explain~ , 29 explained -19 explaining 28 why -31
express~ , -12 about 21 concern 21 for -23 in 20 of -13 that -13
fail~ to -32
fear~ fear 28
feel~ feel 33 felt -23
fire~ , -26
focus~ , -16 focused -24 of -12 on 61
found~ for -15 found 47 in 23 on 24
gave~ , 18 gave -36 to 14
got~ got -49
held~ held -37
highlight~ highlighted 37
hit~ hit -42 on 26
hope~ hope 35 hoped 19 hoping 38 of 16 to -13
identifi~ identified 53
includ~ of 15 to -22
indicate~ , 12
insist~ insisting 27 on 13
intend~ to -18
issu~ issued -34 statement -21
knew~ , -13 knew 36
known~ as 69 to -16
know~ know 24 knows 16
laid~ laid -13
lament~ lamented 13
lash~ , 19
launch~ , 13 launched -52
learn~ learned 16
like~ likely -35 of -21 to -44
look~ , -13 as 15 to 60
made~ about 42 clear 47 for 38 in -14 it 23 made -72 of 45 that -13
make~ , -20 for 31 makes -51 to -24
mention~ mentioned 30
mock~ and -13 mocked 14
name~ named 13
need~ to -26
note~ , 29 in -12 of 23
offer~ , -17 for 23 offered -18 on 41 to -15
oppos~ , -13 oppose 33 opposed 30 to 18
order~ ordered 56
pass~ passed -22
pivot~ to 27
plan~ , 24 to -30
plead~ pleaded -41 to 31
pledge~ to 29
point~ , 44 for 17 in -26 of -33 on -17 out 22 pointed -36 pointing -58 to 84
portray~ portrayed 16
post~ , -14 of -26 posted -23
praise~ , -30 for 24 in -15 on 17 to -16
predict~ predicted 17
prefer~ to -17
promise~ of 15 promises 13 to -37
promot~ , -49
propose~ on -14 proposed 37
publish~ of -13
push~ for 43 of -12 on 25 pushing -22 to -24
put~ , 18 put -31
question~ questioning 19
quick~ quick -37 to -33
rail~ against 39
rais~ about 51 of 31
recall~ recalled 24 recalling 24
recogn~ , -15
refer~ , -28 to 77
refus~ to -20
reject~ that 25
releas~ a -12 released -16 statement 13
remain~ to -13
rememb~ , -19
remind~ of 47 reminded -47
repeat~ that 25
report~ , 72 about 12 at -20 his -20 in -21 of -12 on -44 reports 29
respond~ , 29 on -39 responded -40 to 12
reveal~ revealed 37
saw~ saw 27
say~ % 19 's 23 , 152 : 37 about 42 all -18 and -18 attacks 12 before -16 but -16 by -27 campaign 25 despite -13 for -62 from -17 hall 24 in -54 interview -12 is -40 night 19 of -31 on -55 said 40 say 54 saying 40 says 43 show -22 statement 25 sunday 14 that -17 the -15 thursday 23 time 20 was -14 wednesday -15 week 23 weeks 22 when -20 with -13 year 18 years -15 “” 18
seek~ seeking 25 seeks 53
seem~ at -26 be -43 of -24 on -13 seem -12 seemed 41 seems 21 with -14
seen~ seen 20
see~ in -24 see 60 sees 60
sent~ out -20 sent -72
share~ of 17
show~ at -24 for 13 in 16 show 29 shows 53 to 18
sign~ , 23
slam~ for 22 slammed 37
sought~ sought 12 to 13
sound~ sounded 17
speak~ , -24 of 48
spent~ of -62 spent -71
spoke~ , -21 about 54 in -19 of 22 on 17 to -26
start~ started -70
state~ of -15 on -26 stated 15
struggl~ to 21
suggest~ , 24 suggest 18 suggested 45 suggests 15 that 22
support~ , -16 for 21 supported 56 supporting 39
taken~ taken -63
take~ , -20 taking -48 to -17
talk~ , -16 about 85 of 30 on -19 talked -20 talking -15 to -44
tell~ , 97 : 26 a -21 about -43 ap 33 at -19 clinton -13 for -20 her 16 in -28 of 24 on -25 reporters 23 telling -39 tells -29 that 22 the -27 to -18 told -41 was -15 when -13 ’s -18
tend~ to -26
thank~ , -18
think~ thinks 25 thought 22 to 24
took~ , -29 at 61 in 17 of -26 took -86
tout~ of 22 touted 43
tri~ tried -51
try~ to -40 trying -40
turn~ to 66 turned -58
urge~ , -19 for -12 to -23 urged 23
us~ of -49 to -38 used -67
vote~ (number) -12 , -15 against 42 for 30 in -23 of 41 to -23
vow~ to 12 vows 22
want~ , -20 want 26 wanted 20 wants 77
warn~ of 13 that -12 warned -43
went~ , -19 on -19 to 23 went -48
work~ of -14
worry~ about 42
write~ , 23 : -13 by -16 for -41 in -24 on 12 to -19 wrote -27

77 start: manner, word
(act) $ -12 % -15 's -48 ) -15 about 17 address -15 ads -20 after -27 against -21 agreement -18 ahead -19 alleged 21 allies -21 allowing 18 almost -16 along 15 although -19 american 15 americans -27 and -93 anyone -36 approach 16 april -14 are -13 around 14 as 20 asking -30 at -17 attack -17 attacks -46 attention -27 away -18 back -31 banks 13 be -37 before -24 behalf -13 behind -28 being 43 ben 25 bernie 17 between -25 billionaire 29 black -17 border 37 both -41 but -29 by -37 calling -24 campaign -26 campaigns -16 candidates 14 certain 23 chairman -12 challenges 14 changes 37 china 16 chinese -15 christie 21 clear -13 clinton 24 clinton's 24 clinton’s 30 closer 24 comey 24 concern -15 confident -12 conservatives -19 contests -17 continuing 12 critical -15 criticism -24 cut 14 data -28 debate -40 defeat 31 defense -21 democratic 43 democrats -18 detailed 21 differences 22 different 18 do 13 donald 31 down -38 during -21 each -12 earlier -18 effort -19 encourage -17 end 16 especially 23 even -31 every -15 evidence -19 facebook -14 favor -33 few 15 fields 16 fiorina 26 first -18 florida 23 focused 25 for 17 former 16 forward -27 fox -21 free 13 front-runner 31 full -32 fun -23 fundraising -16 future 14 growing -13 guilty -34 gun 22 had -15 hard -28 has -19 having -22 he -37 health -23 her 16 here -17 high -25 his 25 host -17 house -29 how 48 ideas -16 immigrants 24 immigration 33 in -33 including -20 increasingly -19 indiana 16 instead -19 interest -25 interviews 21 into -21 iowa -28 is -38 issue -16 issues 35 jewish 19 john 14 just 34 key -14 khan 17 last -35 late -12 lawmakers -17 laws -33 legal 30 legislation 15 level 22 lewandowski 29 liberal 19 little -42 long -13 lower 21 make -24 man 12 many 12 marco -12 may -13 men 26 mention -25 messages -20 moderate 20 monday -35 money -15 months -18 more 21 most 23 mr. 37 mrs. 18 ms. -32 much -24 name 24 negative -13 news -22 no -17 north -13 november 24 nuclear 18 obama 16 of -63 off -37 officials -12 on -63 only -16 or -20 other -20 out -49 own -14 part 12 party 31 past -15 path 22 plan -23 point 23 policies 12 politics 30 positions 23 president 33 private -18 prominent 19 provide -15 public -19 pushing 23 put -18 questions -15 raise 13 rally -20 ready 36 real -19 recent 19 refugees 25 religious 26 reporters -17 reporting -27 reports 27 republican 30 research 12 respond -13 response -19 rights 18 rival 19 rivals 24 romney 34 rubio 41 running -14 ryan 31 said -16 sanders 19 saturday -37 say -14 saying -48 sen. 26 she -64 shooting 13 short -29 show -14 significant 17 signs -25 similar 12 since -25 some 28 something 15 south 13 spending 15 state -36 statement -15 states 15 still -17 stop -13 such 20 sunday -21 super 12 support -14 supporters -26 supporting -14 syrian -12 take 16 talking -33 tariffs 13 ted 46 telling 25 than -35 the 23 their 14 they 13 think 21 this 27 those 12 though -12 thursday -19 to 17 top 22 trump 32 trump's 27 trump’s 30 tuesday -39 turn 16 twitter -28 up -51 urging -31 using 15 very 14 vice 19 victims 19 video -25 views -28 vote -13 voters 27 was -35 way -13 ways -14 wednesday -51 well -24 what 31 when 12 whether 44 which -52 while -34 who 15 why 51 will -13 win 13 without -20 women 27 words 29 working -28 world 19 years -12 yet 24 you -12 ’s -50 “,” 16 “” -18
(colon) “” -13
(judge) a 43 about 17 an -21 and -13 as -33 bill 26 clinton 27 clinton's 16 efforts 15 for -46 he -17 her 13 himself 14 in -14 not 16 out -17 people 13 political 26 republican -28 republicans -22 sanders 26 that -51 their -13 them -19 tuesday -23 u.s. -26 what -26 with 13 “” 38
(noun) (number) -14 a -46 about -30 as -18 for -17 her 39 him 30 his -24 immigration 14 more -30 of -21 on 24 she 22 that 60 the 14 their 15 to 37 trump -19 “” 40
(passive) a -34 as 33 for 51 of 36 the -45
(say) $ -19 's -31 (number) -37 a -12 abortion 25 accepting -22 after -15 again -18 against -40 all -18 almost -25 also -16 and 17 any 21 as -41 asking 24 attacks 15 back -25 based 23 because 18 before 15 being -16 better 14 between 18 britain 18 building 19 by -41 calling -20 calls 19 china 17 clinton's 18 clinton’s 31 congress -19 curiel 27 despite 26 does 20 doing 19 donald 25 during -13 earlier -28 even 27 facebook -15 fight 25 first -26 following -15 for -32 friday -50 half -21 he 35 health 21 her -35 high 15 him -44 himself 14 how 14 however -21 husband 18 if -26 immigration -16 impose 22 in -24 include 27 increased 25 industry 25 is 35 islamic 22 issues 20 just -24 last -51 late -16 later -16 latinos 27 least -13 legislation 15 little -21 major 17 many 15 mexican 18 monday -35 mr. -18 much 21 national -19 nearly 14 negative 20 never 25 none 17 not 22 nothing -26 on -51 only 26 out -17 perhaps 27 plans -25 positions -21 potential 25 publicly -19 rather 27 released -12 repeatedly -37 saturday -39 saying -17 sen. -21 senior -26 she 32 sunday -39 support -22 taking 12 that 77 the 24 them 21 themselves 14 there 30 they 21 this -59 those 25 though -20 thursday -48 to 23 trump 13 trump’s 21 tuesday -47 twitter -30 upon -15 victory 20 view -23 was 18 what 15 when 27 who -23 why 15 winning -20 with -18 without 13 women 25 would 32 ’s -20 “,” 30 “?” 15 “” 37
(source) (number) 25 a -32 by 20 clinton 18 for -27 he 32 that -34 to -16 trump 15 voters 21 was 31 “” -38
(tell) (number) -26 a 34 about 42 americans -12 an 23 and -14 clinton -31 cnn -12 comments 25 donald -33 for 16 he 57 her -27 him 15 his 13 how 55 if 44 it 23 me -34 mr. -35 not 26 of 41 on -15 other 12 people -21 politico -15 she 48 state 12 supporters 12 that 33 the -29 them -21 they 20 to -18 trump -20 voters -14 what 31 whether 57 which 21 ’s -17 “?” 40 “” -25
(think) (number) 55 about -40 better -24 clinton -16 him -23 his -19 like 12 more 43 mr. 25 national -22 not -12 of -34 on 23 republican 17 see -12 such -12 that 34 their -19 they 26 to -18 trump 25 trump's 16 when 15 where 28 which 14 will 22 “” -22

78 start: distance, manner
(0) (colon) 70 (judge) 65 (passive) 66 (say) 49 (source) -45 (tell) -18 (think) 30
(1) (act) 24 (colon) -23 (noun) 36 (passive) -79 (say) 16 (tell) 51 (think) 20 (words) 12
(2) (act) 30 (colon) -26 (judge) -23 (noun) -24 (passive) 12 (source) -46
(far) (act) -43 (colon) -16 (judge) -32 (noun) -23 (say) -29 (source) 50 (tell) -14 (think) -85
(near) (act) 30 (colon) -27 (judge) -16 (passive) -13 (think) 27 (words) -14
(very_far) (act) -138 (judge) -65 (noun) -42 (passive) -27 (say) -93 (tell) -80 (think) -105

79 start: place, word before
(1) (number) -33 , 97 : 58 a -167 about 128 after 35 against 107 an -56 and -73 as 34 at 18 back -20 both -15 by -16 clear 55 down 26 for 94 former -16 from -77 hillary -15 his -118 if -24 in -89 its -22 last -13 little -13 more -23 mr. -15 no -13 not -50 of 102 off 36 on 27 over 53 several -12 some -18 that -27 the -136 their -46 this -14 trump -23 was -14 whether -57 with -25 “,” -20 “” -39
(2) $ -24 (number) -29 , 34 : 62 a -89 about 179 after -17 against 71 all -25 an -28 and -62 as 22 at 28 be -31 because -19 being -14 bring -27 by -77 clear 33 clinton -15 do -17 for 54 from 38 has -15 have -51 he -16 her -48 his -52 if -20 in -89 it -17 its -15 keep -45 make -57 mr. -13 much -15 new -21 not -12 of -42 on 55 over 42 put -27 sanders -17 show 43 support 43 than -48 that -73 the -98 their -15 trump -25 use -26 want 15 was -21 were -15 what -20 whether -26 while -14 who -17 win -19 with 31 ’s -33 “,” -22 “” -16
(3) $ -20 % 13 ' -18 's -78 ( -50 (number) -29 ) -20 , 83 - 68 . -12 : 112 ; 12 a -59 about 152 account 12 across -12 actions -23 ad 21 address 33 after -85 against 87 all -32 allowing 19 alternative -12 although -14 america 21 americans -14 an -21 and -141 announced -13 announcing 25 answer 18 appeal -23 appear 22 are -34 argument 22 around -32 as -46 at 30 attack -16 attacking 43 attacks 24 back 23 backed 12 be -47 because -24 before -44 behind 48 being -25 believe -17 believed -18 believes -25 benefits -16 beyond -23 bill -17 blocking 21 bring -20 bringing 21 but -48 by -34 call 27 calling 36 case 31 challenges -15 chance -12 charge 14 choose 23 claiming -24 clear -29 clinton 12 coalition 26 combat -12 comment -14 comments -29 committee 12 company -12 concern 12 concerns -20 confident -24 congress 19 convention 25 could -13 country -14 court 23 created -12 criticize 25 critics 25 crowd 48 day 15 debate 40 defend 40 defending 34 delegates -16 demand 17 democratic -19 democrats 14 department 14 describe 65 designed 20 discuss 62 do -18 doing -13 donald -15 during -63 electorate 25 email -14 encourage 39 endorse -13 endorsing 29 enter -14 entering -12 even -24 everyone 26 evidence 13 expand -14 expanding -17 explain 38 fact -19 fellow -12 file 12 first 21 following -23 for 73 freedom -16 friday 18 from -113 front-runner -15 get -24 give -16 group -13 had -43 hall 21 has -33 have -27 he -50 help -13 her -20 highlight 15 hillary -14 him -12 his -75 host 24 house -15 idea -18 if -39 in -116 including -29 interview -17 into 22 issues -18 it -33 its -16 itself 20 judges 22 july 20 law -13 lead -24 leading -16 leave -22 legislation 23 like -16 likely -16 line -23 link 21 made -14 make -27 making -21 may 15 measure -15 media 36 message -12 monday 32 more -26 most -14 mr. -26 much -24 new -12 news 15 notion -44 obama -16 offer 17 offering 22 on 82 only -18 or -40 other -21 others 18 out 28 outside -23 party 25 pass 18 past 22 people -20 plan -26 plans -17 policy -16 present 26 promises 27 promising 25 pushing 26 put -17 question -17 questions -16 raise -15 read 17 release -12 report -13 reporting 18 republican -23 republicans 12 review -14 rival -15 rubio 15 running 16 said -45 sanders -20 say 43 saying 108 see 14 seeking 19 sending -13 she -17 shooting 25 should -14 show -16 showed 16 shows 17 since -16 so -15 sought -18 speech 22 staff 24 state -20 statement 39 states -25 stop -16 story -16 strategy -15 subject -21 suggested -17 support -45 supporters 37 supporting 15 system -14 tackle -13 take -13 targeted 26 ted -17 telling -34 than -94 that -37 the -143 their -25 them 17 they -18 things -14 thinks -14 through -29 time 56 to 17 took -23 toward 43 trump -60 trump's -18 try -15 tuesday 14 twitter 22 under -20 up -34 urging 17 use -20 using -21 view 25 voice 13 voters 19 want -12 warning -16 was -12 way -33 weeks 24 were -17 what -33 when -23 where -16 whether -23 while -43 who -40 will -24 win -23 within -21 without -18 women 38 won -13 word -13 would -34 writing 20 years -17 york -12 — 45 ’ -12 ’s -85 “,” -21 “” -33
(behind_all) (number) 20 as -12 trump -17 tuesday 43
(behind_circumstances_) back 19 friday 31 how -31 increasingly -23 night 67 saturday 30 thursday 25 tuesday 19 wednesday 28 why -39
(behind_phrase) (number) -25 ad -14 americans 12 attack 23 attention -18 bill -52 campaign 17 candidate -32 case 28 clinton -49 concern 29 concerns -23 crowd 31 deal 20 efforts -17 government 24 her -28 him 12 himself -21 his -12 idea 15 judge -20 leaders -17 letter 12 me 51 message -25 notion 43 party 36 people 46 plan 49 plans 33 politico 12 proposal 37 questions -30 report -12 rubio 18 senator -16 speech 22 state -20 statements 13 states -14 supporters -33 that -16 them 25 trump 51 voters -12 what -23
(touching_) : 70 accuses 24 accusing -23 acknowledged 18 added -19 adding 15 addressed 19 admitted -17 agree -15 aimed -41 alleged 12 announced 35 appear 48 appears 59 argues -19 arguing 12 asking 12 asserted 21 assured 14 attacked 24 backed 17 backing 36 began -70 believe 32 believes 22 blamed 14 blasted -17 boasted -19 call 23 calls -30 challenged 23 charged -17 cited 57 citing 53 claim 23 claiming -19 come -29 compared 28 confirmed 17 considered 43 continued -50 criticized 24 decided 20 declared 29 decried 14 deemed 38 denied -20 denounced -30 denouncing 21 described 30 discussed 40 dismissed 19 eager 20 encouraged 24 endorsed 60 expect 31 explained -19 explaining 28 fear 28 feel 33 felt -23 focused -24 found 47 gave -36 held -37 highlighted 37 hope 35 hoped 19 hoping 38 identified 53 insisting 27 issued -34 knew 36 know 27 knows 16 laid -13 lamented 13 launched -52 learned 16 likely -35 made -72 makes -51 mentioned 30 mocked 14 named 14 offered -18 oppose 33 opposed 30 ordered 56 out 22 passed -22 pleaded -41 pointed -36 pointing -58 portrayed 16 posted -23 predicted 17 promises 13 proposed 37 pushing -22 put -31 questioning 19 quick -37 recalled 24 recalling 24 released -16 reminded -47 reports 25 responded -40 revealed 37 said 41 saw 27 say 55 saying 43 says 43 see 60 seeking 25 seeks 53 seem -12 seemed 41 seems 21 seen 20 sees 60 sent -72 show 46 shows 53 slammed 37 sought 12 sounded 17 spent -71 started -70 stated 15 suggest 18 suggested 45 suggests 15 supported 56 supporting 39 taken -63 taking -48 talked -20 talking -15 telling -39 tells -29 thinks 25 thought 22 told -41 took -86 touted 43 tried -51 trying -40 turned -58 urged 23 used -66 vows 22 want 26 wanted 20 wants 77 warned -43 went -48 wrote -27

80 start: place, what comes later
(1) (quote_later) 33 (that_later) 25
(2) (nothing_later) -18
(3) (nothing_later) -102 (quote_later) -24 (that_later) -29
(behind_all) (nothing_later) -47 (that_later) 24
(behind_circumstances_) (nothing_later) -25 (quote_later) 45 (that_later) 16
(behind_circumstances_behind_phrase) (that_later) 41
(behind_phrase) (nothing_later) -28 (quote_later) 13 (that_later) -23
(touching_) (nothing_later) 36 (quote_later) 68 (that_later) 54

81 start: cue, what comes later
argue~ (quote_later) 18
ask~ (that_later) -23
call~ (quote_later) 12
champion~ (nothing_later) 20
chant~ (nothing_later) -21 (quote_later) 18
charge~ (nothing_later) 20
coin~ (nothing_later) 22
comment~ (quote_later) 21 (that_later) -20
concede~ (quote_later) 25 (that_later) -23
express~ (that_later) 14
found~ (that_later) 15
fuel~ (nothing_later) 25
made~ (nothing_later) -12 (that_later) 15
name~ (nothing_later) 13 (quote_later) -22
note~ (that_later) 20
pledge~ (nothing_later) -13 (quote_later) 12
polar~ (nothing_later) 23
post~ (quote_later) 16 (that_later) -25
put~ (that_later) -16
recit~ (nothing_later) 25 (quote_later) -26
reiterate~ (nothing_later) 16 (that_later) -18
reject~ (that_later) -15
releas~ (nothing_later) 14 (quote_later) 15 (that_later) -56
repeat~ (nothing_later) -14 (quote_later) 23
report~ (that_later) -13
respond~ (quote_later) 18 (that_later) -15
say~ (that_later) 28
suggest~ (quote_later) 25
veto~ (nothing_later) -12
warn~ (that_later) 15

82 start: what comes later, word
(nothing_later) % -25 's -70 ) -20 abortion 36 about 22 accepting -13 address -14 addressing 23 ads -18 advisers -18 after -40 again -21 against -23 agree 19 ahead -20 aides -13 all -29 alleged 19 allowing 30 almost -38 also -22 america -14 americans -37 and -41 announced -12 anonymity 32 anyone -36 anything -18 approach 16 april -15 are -16 around -24 attack -17 attacks -21 attend -12 attention -28 ayotte 40 back -31 ban -27 banks 13 barack -12 based 22 be -55 because 20 becoming 15 been -14 behalf -15 behind -24 being 20 ben 14 bernie 18 between 16 biden -13 bill 22 billionaire 32 billionaires 22 blocking 35 border 37 boycott 20 breitbart -24 bring 22 britain 24 build -16 building 14 but -30 by -36 call -12 calling -27 calls 13 campaign -22 campaigns -16 candidates 13 carson 16 cast -12 certain 22 chairman -13 challenges 14 changes 37 changing 15 charges -21 china 29 chinese -34 christie 19 claim 12 clinton’s 47 closely -22 closer 24 comey 22 coming -21 comment 15 companies 25 concern 22 conducted -25 congress -19 congressional 14 conservatives 12 contests -16 controversial -16 countries 13 creating 12 credit -28 critical -15 criticism -21 criticizing -34 cut 13 cutting 17 data -12 debate -41 decisions -16 defeat 31 delivering -21 democracy 23 democrat 17 democratic 33 democrats -17 department -13 describe -13 details 30 differences 22 direct -28 does 17 doing 16 donald 13 donations -17 doubts 21 down -30 draft -20 drawing 27 during -25 each -27 earlier -18 early -18 effort -19 efforts 20 elected -13 emanuel 24 emphasize -16 encourage -17 end 14 endorse -15 endorsing -19 events 21 every -20 evidence -17 expand 18 expanding 18 facebook -15 favor -38 favored -14 fear -14 fellow -22 fight 21 fiorina 29 firms 20 first -38 focus -12 focused 25 follow 25 for 12 foreign -16 forward -27 fox -22 free 35 fresh -14 friday -56 from -17 front-runner 37 full -33 fun -17 fund-raising -17 fundraising -14 future 13 garland 20 gay -22 generally -26 george -17 georgia -13 get -26 give -20 giving -13 go -18 growing -15 guilty -33 gun 23 guns -30 had -23 half -23 hard -26 has -27 hate -15 have -14 having -16 he 31 hear -18 here -15 herself -20 highly -13 hillary -19 his -14 hold -13 host -20 house -31 how 66 huge 14 hundreds 22 husband 15 ideas -16 if 30 illegal 12 immigrants 28 immigration 37 impose 39 include 26 including -23 increased 40 indiana 16 industry 23 instead -18 insults -13 interest -28 interested -15 into -35 iowa -28 islamic 13 israel 22 issue -17 issues 41 it 15 its 15 itself -41 jeb 17 july -21 just 41 kelly 27 khan 16 know -15 largely -13 last -54 late -23 later -19 latino -13 latinos 37 laws -33 least -19 legal 29 level 23 lewandowski 28 liberal 18 light -21 like -17 limited -12 little -65 long -18 losing 32 lower 21 made -12 major 20 make -28 marco -12 may -12 mccain 25 men 28 mention -25 messages -13 mexican 18 military 15 mills 12 moderate 23 monday -44 months -20 most 24 mr. 36 mrs. 21 ms. -23 muslim 16 muslims -14 name 23 national -18 nearly 29 never 18 new -25 news -25 newspaper -19 no -30 nominating -17 none 26 north -15 not 30 nothing -33 november 22 nuclear 18 n’t -12 of -33 off -32 offer -15 only 18 opening 28 opponents -19 opposition -19 or -27 our -20 out -66 over -26 own -16 paper 25 parents -14 party 34 past -16 path 22 pence -24 people -12 photo 25 pick 23 plan -25 plans -35 point 12 police 22 policy -14 political 33 politicians 39 politics 21 poll -14 polls 15 positions 23 potential 26 president 15 press -15 pressure 12 private -13 prominent 19 promises -48 protect -13 provide -15 providing 19 public -24 publicly -20 pushing 22 put -23 putting 19 quickly -13 racial 33 racism 24 raising 19 rally -20 rather 20 ready 36 reasons 12 recent -12 recognize -14 refugees 17 register 25 regular -19 reject 21 released -14 religious 26 remaining 16 repeatedly -22 reporters 14 reports 21 republican 23 republicans -17 research 16 respond -12 rise -13 rising -26 rival 17 rivals 23 romney 29 running -31 ryan 31 said -13 sanders 15 santilli -12 saturday -48 say -14 saying -16 scalia 27 see -20 seeking -12 sen. 14 senate -13 send -13 senior -26 shooting 12 short -30 should -12 show -16 showed 23 shut 22 significant 17 signs -39 since -45 single-payer 12 sit -12 so -21 social -12 someone 15 something 14 somewhat 29 speaking 18 specific -15 specifically -12 specifics 23 speech -29 spending 24 state -12 statement -12 statements -34 stop -22 stories 32 students -15 such 26 sunday -37 super 13 superdelegates 17 support -30 supporting -18 syrian -12 talk -22 talking -35 tariffs 13 tax 21 teachers 18 ted 42 telling 31 than -14 that 38 themselves 18 there 14 they 50 think 21 this -15 those 18 though -24 thousands 23 through -16 throwing 24 thursday -72 too 13 top 22 topics -21 transgender 15 trump 18 trump's 28 trump’s 31 tuesday -49 turkey -15 turn 15 twitter -28 under -12 understand -13 unify 14 united -13 unity 30 up -48 upon -21 us -29 use -13 using 19 various 32 vermont 16 very 14 vice 17 victims 19 video -24 view -30 views -28 violence -13 vote -15 wall -16 warren 26 washington -36 way -13 ways -14 wednesday -53 weeks -14 well -25 what 55 when 26 where 29 whether 89 while -48 who -34 why 76 win 15 winning -17 with -30 women 33 words 29 work -15 workers 19 working 16 world 18 would 20 writing -21 years -13 yet 26 you -16 young -22 zika 35 ’s -68 “?” 25 “” -36
(quote_later) 's -12 about -29 against -27 americans -21 an -19 and -31 at -38 back -28 being 16 by -16 calling -17 campaign -13 clinton 16 cruz 12 fbi 12 for -18 he 26 hillary 21 himself 17 his 26 how 47 in -49 is 12 its -13 last -25 more 36 national -22 no 14 obama 26 on -27 out -13 reporters -28 republican 12 rubio 26 saying -30 she 45 supporters -12 telling -33 that 33 the 24 their 16 them -33 they -14 this 30 to 26 trump 32 trump's 26 trump’s 17 tuesday -45 twitter -28 voters 20 was 20 what -35 when 26 which -21 why 39 with 27 ’s -24 “,” 30 “?” 33 “” 27
(that_later) 's -17 about 27 as 23 at -22 for -26 her -22 his 29 in -19 last -24 monday -26 new 27 on -40 over 16 sanders 13 sunday -27 that 57 this -22 to 23 tuesday -19 wednesday 19 with -18

83 start: what comes later, tag
(nothing_later) ADJ -37 ADP -30 ADV -34 AUX -31 CCONJ -71 DET 12 NOUN -33 PRON 20 PROPN 14 PUNCT -20 QUOTE -14 SYM -22 X -12
(quote_later) ADJ 29 ADP -15 CCONJ -30 DET 18 PART -16 PRON 44 PROPN 32 QUOTE 52 SCONJ 22 VERB -29
(that_later) ADP -18 ADV 13 CCONJ -20 DET 32 PROPN -21 QUOTE 13 SCONJ 63

96 end: verbs, rest
(0_verbs) (leaves_0_quote) 13 (leaves_1) 14 (leaves_2) 17
(0_verbs_quote) (leaves_1) 39 (leaves_1_quote) 13 (leaves_2) 21
(1_verbs) (leaves_0) -25 (leaves_0_quote) -73 (leaves_1) -13 (leaves_2) 21
(1_verbs_quote) (leaves_0) -28 (leaves_0_quote) -33 (leaves_1) -13 (leaves_2_quote) 30
(2_verbs) (leaves_0) -13 (leaves_0_quote) -28 (leaves_1) -17
(2_verbs_quote) (leaves_0) -42 (leaves_2_quote) 30

97 end: next word, verbs
$ (0_verbs) -13
' (0_verbs) -47 (1_verbs) -12 (2_verbs) -12
's (0_verbs) -49
( (0_verbs) -17 (1_verbs) 28 (2_verbs) 15
(edge) (0_verbs) -29 (0_verbs_quote) 16 (1_verbs_quote) 12
(number) (0_verbs_quote) 22 (1_verbs) -44
) (0_verbs_quote) 56 (1_verbs) 13 (2_verbs) -29
, (2_verbs) 27
- (0_verbs) 17 (0_verbs_quote) -20 (1_verbs) 21 (1_verbs_quote) 27 (2_verbs) 34 (2_verbs_quote) -16
-- (1_verbs) 37 (2_verbs_quote) 32
. (0_verbs_quote) -19
: (0_verbs) -15 (1_verbs) 34 (2_verbs_quote) -13
; (0_verbs) 41 (1_verbs) 29 (2_verbs) 27
[ (0_verbs_quote) -15
a (0_verbs) -15 (1_verbs) -51 (2_verbs_quote) 12
abortion (1_verbs) -12
about (0_verbs) -49 (0_verbs_quote) -15
after (0_verbs) 31 (2_verbs) 63
against (0_verbs) -15
ago (0_verbs) -19
all (0_verbs) 30 (1_verbs) -15
almost (0_verbs) -12
also (0_verbs) 19
among (0_verbs) -15
an (0_verbs) -14 (1_verbs) -15
and (0_verbs) 23 (1_verbs) 15 (1_verbs_quote) -13 (2_verbs) 16 (2_verbs_quote) -23
are (0_verbs) 47 (1_verbs) -27 (2_verbs) -14
as (0_verbs) -39 (1_verbs) 46 (1_verbs_quote) 13 (2_verbs) -28 (2_verbs_quote) 21
at (0_verbs) 35 (1_verbs) -49 (1_verbs_quote) -14 (2_verbs_quote) -15
be (1_verbs) -22
because (0_verbs) 32 (0_verbs_quote) -47 (1_verbs) 18 (1_verbs_quote) -25 (2_verbs_quote) 12
been (1_verbs) -17
before (0_verbs) 41 (1_verbs) -37
being (0_verbs) -16
between (0_verbs) -21
but (0_verbs) 48 (2_verbs) 21 (2_verbs_quote) 22
by (0_verbs_quote) 26 (1_verbs) 19 (1_verbs_quote) -24 (2_verbs) 22 (2_verbs_quote) -25
clinton (0_verbs) -26 (0_verbs_quote) 16 (1_verbs_quote) 21
could (1_verbs) 18
did (0_verbs) -13 (1_verbs) 23
do (0_verbs) 19
during (0_verbs) 34 (2_verbs_quote) -21
earlier (1_verbs) -17
election (0_verbs) 25
even (0_verbs) 47 (1_verbs) -24 (2_verbs) 30
far (0_verbs) -16
for (1_verbs) -40 (2_verbs) -20 (2_verbs_quote) 15
from (0_verbs) 14 (0_verbs_quote) -21 (1_verbs) -19 (2_verbs) -31
had (0_verbs) -34
has (0_verbs) -21 (0_verbs_quote) 17 (1_verbs) -23 (2_verbs) 15
have (0_verbs) 22 (2_verbs) 16
he (0_verbs) -37 (2_verbs_quote) 20
helped (1_verbs) 23
his (0_verbs) -18 (2_verbs_quote) 19
how (0_verbs) -21
if (0_verbs) -16 (1_verbs) -13 (2_verbs) 13
in (0_verbs_quote) 42 (1_verbs) -20 (1_verbs_quote) -20
into (1_verbs) -19
is (0_verbs) -13 (1_verbs) 35 (2_verbs) 24 (2_verbs_quote) -21
it (0_verbs) -14
last (0_verbs) 35 (1_verbs) 20 (2_verbs) -13
left (0_verbs) 21
like (0_verbs) -14
made (0_verbs) -17 (1_verbs) 21
may (0_verbs) 13 (1_verbs) 18
might (0_verbs) -19
monday (0_verbs) 25
more (0_verbs) 17 (1_verbs) -17
must (0_verbs) -19
not (1_verbs) -26 (2_verbs_quote) 17
now (0_verbs) 13 (1_verbs) 12
n’t (1_verbs) -12
obama (0_verbs) -14
of (0_verbs) -76 (0_verbs_quote) -13 (1_verbs) -21
on (0_verbs) -17 (1_verbs) 24 (1_verbs_quote) 15 (2_verbs) -73 (2_verbs_quote) 19
only (0_verbs) -19 (1_verbs) 20
or (1_verbs) -22 (2_verbs) -21
other (0_verbs) -15
out (1_verbs) -13
over (0_verbs) 19 (1_verbs) -18
presidential (0_verbs) -19
primary (0_verbs) -17
recently (0_verbs) 15
said (0_verbs) 12 (1_verbs) 36
saturday (0_verbs) 18
she (0_verbs) -18
should (0_verbs) -18
since (0_verbs) 32 (2_verbs) -20
so (0_verbs) 40 (1_verbs) 13 (2_verbs) -14
such (0_verbs) -21
than (1_verbs) 39 (2_verbs) -15
that (1_verbs_quote) -27
the (0_verbs_quote) -33 (1_verbs) -18 (1_verbs_quote) 14 (2_verbs) -21 (2_verbs_quote) -18
this (0_verbs) -13 (1_verbs) 15
through (1_verbs) -33
thursday (0_verbs) 35 (1_verbs) 20
to (0_verbs_quote) -14 (1_verbs_quote) -30 (2_verbs) -66 (2_verbs_quote) -36
trump (0_verbs) -18
tuesday (0_verbs) 39
turned (0_verbs) 22
until (0_verbs) 50
up (0_verbs) 17 (1_verbs) -12
using (0_verbs) 23
was (0_verbs_quote) -20 (1_verbs) -22 (2_verbs) 33
wednesday (0_verbs) 30
when (0_verbs) 49 (1_verbs) 38 (2_verbs) -55 (2_verbs_quote) -12
where (2_verbs) 24
whether (0_verbs) -15
which (0_verbs) -30 (2_verbs) 24
while (0_verbs) 42 (1_verbs_quote) 26 (2_verbs) -21
who (0_verbs) 21 (1_verbs) -17 (2_verbs) 14
will (0_verbs) -39 (1_verbs) -13 (2_verbs) 22
with (0_verbs) 35 (0_verbs_quote) -34 (1_verbs_quote) -16 (2_verbs) -32 (2_verbs_quote) -14
would (0_verbs) -48 (1_verbs) 16 (2_verbs) 18
— (0_verbs) -13 (0_verbs_quote) 38 (1_verbs_quote) -20 (2_verbs) 48 (2_verbs_quote) 21
’ (0_verbs) -50 (1_verbs) -16
’s (0_verbs) -51
“” (1_verbs) -14

98 end: next tag, verbs
(edge) (0_verbs) -29 (0_verbs_quote) 16 (1_verbs_quote) 12
ADJ (1_verbs) -67 (2_verbs) -81 (2_verbs_quote) -32
ADP (0_verbs) 58 (1_verbs_quote) -29 (2_verbs) -47 (2_verbs_quote) -12
ADV (0_verbs) 44 (0_verbs_quote) 15 (1_verbs) -23 (1_verbs_quote) -19 (2_verbs) -75 (2_verbs_quote) -51
AUX (0_verbs) -22 (0_verbs_quote) -22 (1_verbs) 21 (1_verbs_quote) -47 (2_verbs) 42 (2_verbs_quote) -45
CCONJ (0_verbs) 41 (0_verbs_quote) 16 (1_verbs) 12 (1_verbs_quote) -14 (2_verbs) 23
DET (1_verbs) -18 (2_verbs) -38 (2_verbs_quote) 29
NOUN (0_verbs) -86 (0_verbs_quote) -34 (1_verbs) -85 (1_verbs_quote) -42 (2_verbs) -38 (2_verbs_quote) -41
NUM (0_verbs_quote) 22 (1_verbs) -44
PART (1_verbs_quote) -27 (2_verbs) -55
PRON (0_verbs) -20 (1_verbs) -41 (1_verbs_quote) -45 (2_verbs) -21 (2_verbs_quote) 34
PROPN (0_verbs) -58 (1_verbs) -82 (1_verbs_quote) 26 (2_verbs) -73 (2_verbs_quote) -44
PUNCT (1_verbs) 48 (2_verbs) 48 (2_verbs_quote) 12
QUOTE (1_verbs) -21 (2_verbs) -18
SCONJ (0_verbs) 44 (1_verbs_quote) 29
SYM (0_verbs) -29
VERB (0_verbs) -47 (0_verbs_quote) 39 (1_verbs) -14 (1_verbs_quote) 31 (2_verbs) -55

99 end: next word, second word
$ (number) -26
(edge) (edge) 12
(number) (number) -25 , -13 days 23 months 37 percent 33
, a 21 about -15 according -32 along -36 are 15 arguing 24 as -12 but 24 calling 35 compared 23 despite 22 donald -33 drawing 33 especially -57 even 22 for 24 from -42 given 12 has 16 have 17 he -20 his -18 however 33 if -25 in -12 including -116 is -18 it 12 like -46 many 25 more -30 mr. 23 mrs. 36 new -21 not -16 only -18 or -16 particularly -31 rather -26 said 72 saying 28 sen. 19 senator 20 she -44 such -30 then -12 there 30 though -13 too 16 trump 34 was 45 when 31 where 34 which 45 whose 32 will -18 would -23 “,” -50
- a -22 and 20 mexico -49 the 19 to -39 which -25
-- and -35
. ) 23
: that -18 the -21 “,” 44
; (edge) 13 (number) 21 and -14
? (edge) 15
a day 26
about the -12
across the 14
after (number) -17 a 16 he -16 his 13
again . 20
against the 14
all the 17
and (number) 13 , -22 a -21 an 16 called 25 cruz 14 economic -12 even 13 for -27 has 23 he 54 her -36 his -57 how -32 in 12 is 26 new -14 other -27 others 35 sanders -12 that -22 the -33 their -19 then 13 trump 23 would -17 “” -26
around the 13
as (number) -17 he 55 his -14 it 38 secretary -13 she 13 the -31 their -20 well 29
at (number) -14 a 40
away from -16
because he -52 it 16 she 20 the 29 they -31
before the -29
between the -15
but that -22
by (number) -16 a 21 the -35
could be 12
during a 24 her 20 his 17 the -25
entering the -19
feb. (number) 25
for (number) 19 a -30 his -22 more 17 not -19 president -27 the -28
from a 12 entering -16 his -18 its 15
have been 12
he said 21
hillary clinton 12
home . 26
if he -26 they -12
in a 47 all -14 america -20 an 82 both -12 california 20 cleveland -16 december 14 february 47 florida -18 her 18 iraq -20 july 12 june 20 line -13 march -26 may 13 new -38 order 36 other 12 part 25 politics -13 recent 35 south -18 syria -17 the -42 which -46
is n’t 18
last week 17 year -22
less than 25
made by -16 the 23
may be 22 have -16
monday . 17
more . 25 than 12
mrs. clinton 17
not only 23 to -12
of a -12 the -25
on (number) -12 a -22 guns -13 her -25 immigration -17 monday 21 muslims -21 saturday 17 social 28 the -41 their 21 trump -13 tuesday 23 twitter 21 wednesday 49
out of -13
over a -22 his -16
rather than -20
referring to 16
said she 24
since (number) -19 he 35 the 21
so much 23
such as -20
ted cruz -17
than (number) -28 a -22 the 22
that , 26 . 25 a -20 are 17 had -12 have -15 he -15 is 20 it 21 she -26 some 20 the -49 there -12 they 19 will 22 would -18
the crowd 24 more 25 next 25
this year -32
through the 15
thursday , 18 night 14
to (number) -18 a -38 ask 23 avoid 25 be -28 combat 25 come 23 discuss 17 do -12 get -14 help 34 her -17 make 17 stop -13 take 18 the -16 voters 30
tuesday , 13 . -14 night 28
up in 24
was a -26 not 17 the 15
wednesday , 16
when he 37 it -15 she -20 they 22
who are -16 had 18 have -19 is 19
with (number) 13 a -16 an -20 her 23 his -14
— a 14 and 19
“” (edge) -19

100 end: next word, second tag
$ NUM -26
' NOUN -50
's ADJ -14 NOUN -32
( PRON 18 PROPN -16
(edge) (edge) 12
(number) ADJ -12 ADP -20 NOUN 37 NUM -25 PUNCT -23
) AUX -12
, ADJ -19 AUX 25 CCONJ 14 DET 19 NOUN 16 PART -34 PRON 21 PROPN -16 QUOTE -20 VERB 12
- ADP 24 CCONJ 19 NOUN 23 PRON -14 PROPN -23 SCONJ 57 VERB -15
-- ADP 22 DET 18 VERB 20
. PROPN -19 PUNCT 23
: DET -34 PRON -87 PROPN 21 QUOTE 35 VERB -16
; (edge) 13 CCONJ -14 DET -32 NUM 21 PRON 17 PROPN 43
? (edge) 15
[ PROPN -20
a ADV -14 PROPN -15 QUOTE -13
about DET -15 PRON -19
across DET 14
after ADJ 30 DET 33 NOUN 32 NUM -17 PROPN 16 VERB 35
again ADP 12 PUNCT 16
against DET 13 NOUN -15 PRON -13 PROPN -22
ago PUNCT -12
ahead ADP -13
all DET 16 PROPN -13
also AUX 23 VERB -12
an NOUN -15
and ADJ -18 ADP 17 ADV 20 AUX 36 DET -43 NOUN -16 NUM 13 PRON 12 PUNCT -22 QUOTE -28 SCONJ -25 VERB 33
are ADV 16 NOUN 16
as DET -28 NOUN -17 NUM -17 PRON 60 PROPN 23 QUOTE -15 VERB -35
at ADJ 28 DET 24 NOUN -28 NUM -14 PRON -27 PROPN -15
away ADP -17
be VERB -15
because DET 29 NOUN -16
been VERB -18
before VERB 39
being VERB -16
better ADP 21
between DET -20
both ADJ 22
but ADV -41 AUX 39 SCONJ -21 VERB 32
by ADV 34 DET -29 NOUN -12 NUM -16 PRON -24 PROPN -37 VERB 60
ca PART -12
can VERB -15
clinton AUX -17 NOUN 23 PUNCT -12 VERB 19
comes ADP 22
compared ADP -14
could ADV -13 VERB 19
did PART -13
do ADV 19
donald PROPN -13
during PRON 30
earlier ADP -13
entering DET -19
even ADP 24 SCONJ 38
feb. NUM 25
following DET 33
for ADJ -25 ADV 24 DET -61 NOUN 41 NUM 19 PRON -58 PROPN -16 VERB -18
forward PUNCT -15
from ADP 22 NOUN 12 PRON -14 PROPN -25 VERB -42
had VERB -26
has ADV -14 VERB 19
have AUX 12 DET -14 VERB 34
he AUX -36
his ADJ 14 NOUN -27
home PUNCT 26
how PRON -16
if PRON -48 PROPN 20
in DET 41 PROPN -58 VERB -23
is ADP -25 ADV 22 PART 12 PRON -15 PROPN 13 PUNCT 23 SCONJ -15
it AUX -13 VERB -12
just ADP 22
last NOUN 22 PROPN 24
late PROPN 22
less ADP 25
like PROPN 14
looking ADP -13
made ADP -22 DET 18
many ADP 17
may AUX 12 VERB 18
might VERB -18
monday PUNCT 14
more ADJ -12 ADV -16 PUNCT 25
mrs. PROPN 16
must AUX 22 VERB -19
next NOUN -17
not ADV 18 VERB -33
now PUNCT -18 VERB -15
of ADJ -19 DET -44 NOUN -32 PRON 14 PROPN -35 VERB -26
on DET -61 NOUN -48 NUM -12 PROPN 58 VERB -34
only ADP 22
or NOUN -13 PRON 15 PROPN -15
out ADP -17
over NOUN 20 PRON -37 PROPN -15
played DET 22
presidential NOUN -18
rather ADP -20
referring ADP 16
said PRON 19 PROPN 38
saturday PUNCT 19
several NOUN 39
she AUX -16
should VERB -16
since DET 20 NUM -19 PRON 26
so ADJ 15 ADP 20 ADV -14
such ADP -18
ted PROPN -18
than ADP 21 ADV -12 NOUN -15 NUM -28 PRON 40 PROPN -24
that ADJ -28 ADV 22 DET -35 NOUN 32 PRON -17 PROPN -34 PUNCT 41 VERB -22
the ADV 17 NOUN -25
their NOUN -13
these NOUN 25
they AUX -26 VERB 13
though PRON -12
through DET 22 NOUN 18 PRON 32
thursday NOUN 24
to ADJ -57 ADV -16 AUX -28 DET -19 NOUN 15 NUM -18 PROPN -20 QUOTE -12 VERB 13
toward DET 15
tuesday NOUN 25
turned ADP 24
up ADP 15
was ADJ -18 ADP -14 ADV 21 PART 16
wednesday PUNCT 25
well PUNCT -14
were ADJ -13 ADP 21 ADV -13
when DET 18 PRON 26 PROPN 20 VERB 25
where DET -13 PRON 12 PROPN 13
whether PRON -13
which AUX 51
while NOUN 18 PRON -18 PROPN 42
who NOUN 25 VERB -24
will ADV 23 AUX -12 VERB -38
with ADJ 35 DET -14 NUM 13 PROPN -13 VERB -26
without DET 20 NOUN 17 VERB 12
would AUX -19
— ADP -66 ADV 15 AUX -22 CCONJ 37 DET 27 VERB 59
’ NOUN -50
’s NOUN -33
“” (edge) -19 ADP -16 PUNCT 23

101 end: next tag, second tag
(edge) (edge) 12
ADJ ADJ -42 ADP 24 CCONJ -29 DET -12 NOUN -67 SCONJ -20
ADP ADJ 19 ADP 24 ADV 18 NOUN 13 NUM -21 PART -17 PUNCT -27 QUOTE -15 SYM -38 VERB 33
ADV ADJ -54 ADP 22 ADV -30 AUX -13 CCONJ 13 DET -31 NUM -18 PART -32 PRON 14 PROPN 23 SCONJ 66 VERB -56
AUX ADJ -30 ADP -22 ADV 33 DET -24 NUM 37 PART -25 PROPN 26 QUOTE -24 SCONJ -22
CCONJ ADJ -21 ADP 15 AUX 58 DET -44 NUM 12 PART 14 PRON 21 QUOTE -34 SCONJ -38 VERB 46
DET ADJ 20 ADP -13 DET 14 NOUN -13 NUM -15 PROPN -34 QUOTE -19 VERB 23
NOUN ADJ -15 ADP -43 ADV -28 AUX -45 CCONJ -47 DET 14 NOUN -69 PART -45 PRON -14 PROPN -25 PUNCT -56 SCONJ -19 VERB -25
NUM ADJ -12 ADP -20 NOUN 37 NUM -25 PUNCT -23
PART ADJ -26 AUX -38 DET 23 NOUN -66 NUM 19 PROPN -12
PRON ADP -33 AUX 15 DET -17 NOUN -23 PRON 19 PROPN -30 VERB -37
PROPN ADJ -17 ADP -25 ADV -18 AUX -58 CCONJ -35 NUM 21 PART -56 PRON -23 PROPN -75 PUNCT -16 SCONJ 31 VERB -29
PUNCT ADP 22 ADV 18 AUX 19 CCONJ 26 DET 46 NOUN -14 NUM 18 PRON 17 PUNCT 23 SCONJ 28 VERB 22
QUOTE (edge) -20 ADP -18 CCONJ -15 PUNCT 23 VERB -12
SCONJ ADJ -37 AUX -20 NOUN 14 NUM 29 PRON 39 PROPN 31 PUNCT 27
SYM NUM -27
VERB ADJ 26 ADP -32 AUX -20 CCONJ -29 NOUN -24 PART 26 PRON -19 PUNCT -19 QUOTE -15 SCONJ 49 VERB -20

102 end: next word, beginning
' (clause_first) -49
's (clause_first) -37 (phrase_first) -13
( (to_first) 15
(edge) (how_first) 21 (quote_first) 31
(number) (quote_first) 23 (that_first) -19 (to_first) -22
) (clause_first) 19 (that_first) -16
, (about_first) 18 (as_first) -33 (clause_first) 14 (phrase_first) 30 (quote_first) -17 (what_first) 21
- (quote_first) -14 (to_first) -12
-- (clause_first) 59 (that_first) 12
. (about_first) -13 (as_first) -17 (for_first) -17 (of_first) 28 (on_first) -39 (that_first) 17 (whether_first) 22
: (to_first) 45
; (clause_first) 30 (phrase_first) 20
? (clause_first) 15
a (clause_first) 18 (phrase_first) -37 (that_first) -19 (to_first) -19
about (clause_first) -49 (phrase_first) -15
after (clause_first) 18 (that_first) 24 (to_first) 58
against (clause_first) -37
ago (clause_first) -21
ahead (clause_first) -12
also (clause_first) 16
among (clause_first) -13
and (clause_first) 33 (phrase_first) -28 (that_first) 26 (to_first) -20 (what_first) 25
appeared (clause_first) 23
are (clause_first) 18 (that_first) -16
around (clause_first) 13
as (how_first) 24 (phrase_first) -72 (to_first) 36
back (clause_first) -15
be (clause_first) -16
because (that_first) 20
been (clause_first) -14
before (clause_first) 46
being (clause_first) -24
better (clause_first) 21
between (clause_first) -19 (phrase_first) -12
both (that_first) 22
but (that_first) 47
by (phrase_first) 23 (that_first) -29
can (clause_first) -18
carried (clause_first) 26
clinton (clause_first) -20 (phrase_first) 18 (that_first) 19
compared (clause_first) 26
could (that_first) -13 (to_first) 25
despite (clause_first) 28
did (clause_first) -16 (that_first) 23
direct (clause_first) 26
directly (clause_first) -15
do (clause_first) -14
during (clause_first) 17 (phrase_first) 12 (that_first) 17
earlier (clause_first) -18
election (clause_first) 26
even (clause_first) 21
ever (clause_first) 19
following (clause_first) 27
for (clause_first) -41 (phrase_first) 26 (quote_first) 19 (that_first) -23 (to_first) -19
from (clause_first) -30 (phrase_first) 30 (that_first) -15 (to_first) -29
had (clause_first) -32
have (clause_first) 29 (that_first) -21 (to_first) 12
he (clause_first) -42 (that_first) 16
her (clause_first) -13
hillary (that_first) 21
how (clause_first) -26
if (clause_first) -37 (that_first) -12 (to_first) 18
in (as_first) 21 (clause_first) 27 (how_first) -15 (phrase_first) -19 (quote_first) 29 (that_first) -21 (to_first) -38
instead (clause_first) 16
is (clause_first) 20 (to_first) 20
it (clause_first) -16
just (clause_first) 17
last (that_first) 21 (to_first) 33
late (clause_first) 17
left (clause_first) 19
less (clause_first) 19
like (clause_first) 15
made (clause_first) -32
may (clause_first) 27
might (clause_first) -15
monday (clause_first) -12
mrs. (clause_first) 18
must (clause_first) 13
next (clause_first) -15
not (that_first) 14
now (clause_first) 12
n’t (clause_first) -13
obama (clause_first) -13
of (clause_first) -59 (phrase_first) -40 (to_first) -12
on (phrase_first) -17 (that_first) 33 (to_first) -51
once (clause_first) 19
or (clause_first) -12 (that_first) -12
out (clause_first) -18
over (phrase_first) 21 (to_first) -14
played (clause_first) 19
presidential (clause_first) -13
recently (clause_first) 16
saturday (clause_first) 17
saying (that_first) 27
seeking (clause_first) 21
seemed (clause_first) 21
several (clause_first) 21
she (clause_first) -19
should (clause_first) -20
since (clause_first) 15 (that_first) -14
so (clause_first) 46
such (clause_first) -19
ted (clause_first) -12
telling (clause_first) 18
than (phrase_first) -18 (that_first) -13 (to_first) 15
that (clause_first) -20 (phrase_first) 13 (to_first) -18
the (quote_first) -12 (that_first) -19
they (clause_first) -27
this (to_first) -19
though (clause_first) 17
through (clause_first) 15
thursday (clause_first) 29
to (for_first) -23 (quote_first) -23 (that_first) -14 (to_first) -19
too (clause_first) 15
toward (clause_first) -14
trump (clause_first) -14
tuesday (clause_first) 62 (phrase_first) -24
turned (clause_first) 22
until (clause_first) 33
up (clause_first) -28
using (clause_first) 22
wednesday (clause_first) 15
were (to_first) 17
when (clause_first) 33 (that_first) -18 (to_first) 45
where (clause_first) 17
whether (clause_first) -16
which (clause_first) 26
while (clause_first) 53
who (that_first) 16 (to_first) -14
whose (clause_first) 20
will (clause_first) -45 (to_first) 23
with (that_first) -20 (to_first) 23
within (clause_first) 20
would (clause_first) -53 (that_first) 17 (to_first) 18
you (clause_first) 23
– (clause_first) 31
— (clause_first) 12 (that_first) 29
’ (clause_first) -36
’s (clause_first) -40 (phrase_first) -16
“,” (clause_first) -17
“” (clause_first) -31 (that_first) -12

103 end: next tag, beginning
(edge) (how_first) 21 (quote_first) 31
ADJ (clause_first) -35 (on_first) -15 (quote_first) -12 (that_first) -23 (to_first) -15
ADP (as_first) 19 (clause_first) 14 (how_first) 18 (phrase_first) 12 (whether_first) -15 (why_first) -16
ADV (for_first) -16 (phrase_first) 30 (quote_first) 14 (that_first) -88 (what_first) -18
AUX (as_first) 34 (clause_first) -18 (how_first) -25 (on_first) 30 (quote_first) -21 (that_first) -26 (to_first) 44 (what_first) -21 (whether_first) -13 (why_first) -20
CCONJ (clause_first) 37 (phrase_first) -35 (that_first) 51 (what_first) 24
DET (clause_first) 14 (on_first) -15 (to_first) -13
NOUN (as_first) -12 (clause_first) -120 (for_first) -14 (on_first) -13 (phrase_first) -41 (quote_first) -12 (that_first) -34 (to_first) -56
NUM (quote_first) 23 (that_first) -19 (to_first) -22
PART (clause_first) -12 (quote_first) -18 (that_first) -23
PRON (as_first) -16 (clause_first) -18 (phrase_first) -25 (to_first) -18 (what_first) -17
PROPN (as_first) -12 (clause_first) -48 (phrase_first) -30 (quote_first) -34 (that_first) -16 (to_first) -49
PUNCT (about_first) 25 (as_first) 12 (clause_first) 36 (for_first) 28 (of_first) 16 (on_first) -13 (phrase_first) 12 (that_first) 36 (to_first) 19 (what_first) 16 (whether_first) 32 (why_first) 48
QUOTE (clause_first) -50 (that_first) -19
SCONJ (clause_first) 24 (quote_first) 15 (that_first) 22 (to_first) 23
SYM (clause_first) -23 (phrase_first) -13
VERB (as_first) -22 (for_first) -16 (how_first) -14 (on_first) -20 (quote_first) -12 (that_first) 12 (what_first) -24
X (clause_first) 36

104 end: beginning, rest
(about_first) (leaves_0) -30 (leaves_0_quote) -12 (leaves_2) 21
(as_first) (closes) -17 (leaves_1) 19
(clause_first) (leaves_0_quote) -54 (leaves_2) 21 (leaves_2_quote) 18
(for_first) (closes) -15 (leaves_0) -12 (leaves_1_quote) 16
(how_first) (closes) 15 (leaves_0_quote) -16 (leaves_1) 13 (leaves_2_quote) -24
(of_first) (closes) 31 (leaves_0) -27
(on_first) (closes) -39 (leaves_0) 13 (leaves_2) 37
(phrase_first) (leaves_0_quote) 17
(quote_first) (leaves_0) -37 (leaves_0_quote) -13 (leaves_1_quote) -13 (leaves_2) 19 (leaves_2_quote) -17
(that_first) (closes) 16 (leaves_1_quote) -20 (leaves_2_quote) 12
(to_first) (leaves_0) -51 (leaves_0_quote) -44 (leaves_1_quote) 13 (leaves_2) 22
(what_first) (closes) -13 (leaves_1) -15 (leaves_2) 27
(whether_first) (closes) 22 (leaves_1_quote) 16 (leaves_2) -36 (leaves_2_quote) -13
(why_first) (closes) -14 (leaves_0_quote) 22 (leaves_2_quote) -28

105 end: beginning, verbs
(about_first) (0_verbs) 15 (1_verbs) -18
(as_first) (1_verbs) 17 (2_verbs) -12
(clause_first) (0_verbs) 48 (0_verbs_quote) 34 (1_verbs) -13 (1_verbs_quote) -17 (2_verbs) -28
(for_first) (0_verbs) 21 (1_verbs_quote) -18 (2_verbs_quote) -16
(how_first) (0_verbs) -77 (1_verbs) 29 (2_verbs_quote) 23
(on_first) (0_verbs) 17 (1_verbs) -22
(phrase_first) (0_verbs_quote) -13
(quote_first) (0_verbs_quote) 28 (1_verbs_quote) -34 (2_verbs_quote) -13
(that_first) (0_verbs) -92 (1_verbs_quote) 48 (2_verbs) 28
(to_first) (0_verbs) 21 (0_verbs_quote) 12 (2_verbs) -18
(what_first) (0_verbs) -29 (2_verbs) 14
(whether_first) (0_verbs) -36 (2_verbs) 30
(why_first) (0_verbs) -27 (2_verbs) 17

106 end: cue, next word
:~ . 51
accept~ . -29
accord~ (edge) 27 , 20 . 26 in -17
accuse~ (edge) 16 , -23 . 15 and -18 of -13
acknowledge~ , -17 on 22
address~ , -13
add~ , -21 . 19
admit~ , 15 . 20
agree~ in -12
aim~ . -14
allege~ . -15
allow~ , 23
announce~ (number) 21 , 28 . -17 and -40 as 22 for -16 that -12
appear~ , 29 in -29 the 24 to -16
argue~ (edge) -17 , -21 . 21 as 22 on 23
ask~ (edge) -22 , 22 . -14 as 22 from 12
assert~ . 20
assure~ , -13 . 12
attack~ , -27 for -20
back~ . -32
believe~ , -12 . 15
blame~ . 20 for 16 in -15 on 12
blast~ . -12 for -25
boast~ , 16 . -19
call~ (edge) 31 and 27 for -22 from -17 in 13 on -13 the -12 to -48 who -17
challeng~ . 46
charge~ . 18
cite~ . 27 in -41
claim~ (edge) -14 , -25 and 15 is -14 to 20
come~ , 30 . -25
comment~ . 20
compar~ . 37 to -25
complain~ . 21
concede~ . -19
confirm~ , -36 . -31
consid~ . 14
continue~ (edge) 15
criticize~ as 20 for -39 from 23 on -18
decid~ . -37 in 15 to -19
declare~ , 21 . -45 and 13 in -12 was -14
declin~ , -50
decry~ . -15
defend~ , -43 and -35 as -23 in 18 on 14 to -13
deliv~ . -13
denounce~ . -26 and 15 to 23
deny~ . -25 and 37
describe~ , 27 and -18 as -32 in 15
determin~ . 20
discuss~ . 31
dismiss~ , 16 . 34 that -16
eager~ . -31
echo~ , -17
embrac~ . -48
emphasize~ . 17
encourage~ . -18
endors~ , -64 . -34 and -28 for -23 in 52 to 29
estimate~ . -13
expect~ to -12
explain~ and -12 in 24 to 22
express~ . 14 in 13
fear~ . 28 in -22
feel~ , -29 . 17
file~ , -27
find~ , 19 . 29
focus~ , 18
found~ . 43
highlight~ , -21 . 46
hit~ . 14
hope~ and -30 on 22 will 22
identifi~ . -17
includ~ , -42 . 43
indicate~ . 23
insist~ , -29 and -15
introduc~ . -17
invok~ . -20
issu~ . 21 and -17
knew~ . -21
known~ to 24
know~ , -15 and 12
launch~ . 16
learn~ . -28
like~ . -24
look~ , 31 in -25
made~ , -19 . -17 and -35 in 57 that 22 to 13 with -13
make~ . -20 and -12
mention~ , -33
mock~ , 28 . -20
note~ , 20 . 42 and 20 in -15 on -16
offer~ . -12 in -12 to 12
oppos~ , 23 . -40 and 20 in -49 that 24 to -20
order~ , 19
pledge~ , -29 and 36 as 13 in -13
point~ , -51 for 21 in -40 to 42
portray~ as -17
posit~ . 12
post~ , -42 . -19
praise~ (edge) 20 , 18 . -17 in -12 on -25
promise~ (edge) 20 and -24 in -13
promot~ . 13 in 15
propose~ , 38 on -19
proud~ , -28
provid~ . 14
push~ , 18 and -12 in -14 to -23
put~ . 22
question~ , 18 . 18 and 12
quick~ . 27
rail~ and 32
rais~ , -21
recall~ . 20
recogn~ . 29
referenc~ . 32
refer~ (number) -13 , 28 and 12
refus~ , 19 and -18 the 22
regist~ , -13
reject~ and 24
releas~ (edge) 21 , -27 . -18 to 23
remain~ . -16
remark~ . 13
rememb~ , -38 . 43
remind~ . 26 in 19
report~ (edge) 31 and -21 at -15 on -12
respond~ , -13 . 13 and 20
reveal~ . 17
rule~ . -23
saw~ . 27
say~ (number) 12 , 17 - -23 . 29 : -13 a 26 and 21 are -30 around 25 as 21 at -32 before -22 both 22 but 20 by -28 could -13 despite -19 during -21 from -12 has -14 have -28 he 21 in 40 is -15 on 16 since -15 than 30 the 12 through -13 to -14 until 15 was -28 were -13 when -32 while 27 with -32 would -12 – 45 — 23
seek~ . 15 and -15
seem~ , 12 . 14 and -18 by 12 on -16 that 16 to -13
see~ , 23 . 42 as -50 in -17
sent~ . 21 in -12
share~ . -15
shown~ , -28 . 15
show~ . 41 and -14 with -39
signal~ . -17
sign~ , 19 . -32
slam~ and -32
sought~ . 32
sound~ . 28
speak~ , 25 . 21
spoke~ , -16 and -22 in 16
start~ . -13
state~ , 20
stress~ . 27
stuck~ , -28
suggest~ (edge) 12 , 27 - 34 and -16
support~ , -27 for 19 in 26 on -27 to 16
take~ , -23 . 40
talk~ , 13 and -27 in -13 to -22
tell~ , 21 . 13 by -15 in -34
tend~ , 15
thank~ , -33
took~ , 19 in -24
tout~ in 20
try~ . 15
tweet~ and -16
urge~ , -22 and 19 to -19
us~ , 42 . 15
view~ . -14
voic~ . -24
vote~ , 30 . -17 and -13
vow~ , 21 in 23
want~ , -51 . 22 in -17 that -12 to -26
warn~ , 25
went~ , 30 . -18
wonder~ . 25
worry~ and 18
write~ (edge) -29 . 13 and 31 for 20 in 18

107 end: cue, rest
:~ (closes) 54 (leaves_0) -16 (leaves_1) -29 (leaves_2) -19
accept~ (closes) -29 (leaves_2) 21
accord~ (closes) 47 (leaves_1) -23 (leaves_1_quote) -17 (leaves_2) -18 (leaves_2_quote) -25
accuse~ (closes) 24 (leaves_0) -25 (leaves_1) 36 (leaves_2) -32 (leaves_2_quote) -32
acknowledge~ (closes) 12 (leaves_1) -12 (leaves_1_quote) -27 (leaves_2_quote) 19
acquiesc~ (leaves_2) -13
address~ (closes) -17 (leaves_0) 20 (leaves_2) -19
add~ (closes) 31 (leaves_0) -24 (leaves_1) -28 (leaves_2_quote) 15
admit~ (closes) 16 (leaves_2) -21
adopt~ (leaves_1) 36
advic~ (leaves_2) -27
advoc~ (leaves_1) -15 (leaves_2) 13
agree~ (leaves_0) -27 (leaves_1_quote) -13
aim~ (leaves_2) 12 (leaves_2_quote) -24
air~ (leaves_0) 27
alert~ (leaves_0) 21
allege~ (closes) -15 (leaves_0) 33 (leaves_2) -18
allow~ (leaves_0) 13 (leaves_2) -15
allud~ (leaves_0) -20
angri~ (leaves_2) 15
announce~ (closes) -17 (leaves_1) 25 (leaves_2) -13
answer~ (leaves_0) 12 (leaves_2) 34
appear~ (leaves_0) -14 (leaves_1) 31 (leaves_2) -23 (leaves_2_quote) 29
applaud~ (closes) 36 (leaves_2) -23
argue~ (leaves_0) 13 (leaves_0_quote) 12 (leaves_1) -18 (leaves_2) -23
argument~ (leaves_1) -21 (leaves_2) -19 (leaves_2_quote) 13
articul~ (leaves_1) -15 (leaves_2) 18
ask~ (closes) -18 (leaves_0) 39 (leaves_0_quote) 18 (leaves_1) -21 (leaves_1_quote) 16 (leaves_2_quote) -31
assail~ (leaves_0) 19
assert~ (closes) 25 (leaves_2) -31
assess~ (leaves_1) 16
assum~ (leaves_1) -17
assure~ (closes) 27 (leaves_2_quote) -22
attack~ (leaves_0) 22 (leaves_2_quote) 12
attribut~ (leaves_2) -25
author~ (leaves_0) -19
avoid~ (leaves_1) 12
back~ (closes) -38 (leaves_2) 13
ban~ (leaves_1) 39 (leaves_2) -22
becam~ (leaves_2) 17
becom~ (leaves_2) 22 (leaves_2_quote) 29
begin~ (leaves_1) -17 (leaves_2) 27 (leaves_2_quote) -21
begun~ (leaves_0) 18
believe~ (closes) 15 (leaves_0) -18 (leaves_1) -24 (leaves_2_quote) 13
bemoan~ (leaves_1) -18 (leaves_1_quote) -16
bet~ (leaves_2) -18
blame~ (closes) 21 (leaves_1) -18 (leaves_2) -31 (leaves_2_quote) 22
blast~ (closes) -13 (leaves_0) -32 (leaves_2) 21
boast~ (closes) -18 (leaves_0) 33 (leaves_1) -24
brag~ (leaves_2) 12
breach~ (leaves_2) 17
broker~ (leaves_0) 22
call~ (leaves_0) -28 (leaves_0_quote) -43 (leaves_1) 23 (leaves_1_quote) 18 (leaves_2_quote) -19
campaign~ (leaves_0) -15 (leaves_1) 18
captur~ (leaves_0) 23
care~ (leaves_1) 23 (leaves_2) -30 (leaves_2_quote) -24
carri~ (leaves_0) 21 (leaves_2) -22
center~ (leaves_2) -31
certain~ (leaves_2) -21
challeng~ (closes) 23 (leaves_0) -45
chant~ (leaves_2) 15
charge~ (closes) 18 (leaves_1) -15
chide~ (leaves_2) -12
choos~ (leaves_1) -14
chosen~ (leaves_1) 13
chose~ (leaves_0) 19
churn~ (leaves_2) -17
cite~ (closes) 24 (leaves_1) -32
claim~ (closes) -12 (leaves_0) -12 (leaves_1_quote) -15 (leaves_2) 21 (leaves_2_quote) 15
clarify~ (leaves_0) 24 (leaves_2) -18
clear~ (leaves_2) -13
come~ (closes) -25 (leaves_2) 23
comment~ (leaves_0) -21 (leaves_2) 15
compar~ (closes) 35 (leaves_0) -15 (leaves_2_quote) -23
complain~ (closes) 21 (leaves_0) -12
concede~ (closes) -16 (leaves_0) 14 (leaves_2_quote) 12
concern~ (leaves_0) -29 (leaves_1) -15
conclude~ (leaves_1) -25 (leaves_2_quote) 16
condemn~ (leaves_1) 19
confirm~ (closes) -22 (leaves_0) 16 (leaves_1) -21 (leaves_2) 23
conflat~ (leaves_0) -21
congratul~ (leaves_0) -13
consciou~ (leaves_2_quote) 17
consid~ (leaves_0) -54 (leaves_1) 13 (leaves_2) 19
contend~ (leaves_1) 22
continue~ (leaves_1) -34 (leaves_2) 13 (leaves_2_quote) -13
contradict~ (leaves_2_quote) -20
contrast~ (leaves_0) -28
conven~ (leaves_2) -24
counter~ (leaves_0) 17
coverag~ (leaves_2) 12
cover~ (leaves_0) 17 (leaves_1_quote) -15 (leaves_2) 17 (leaves_2_quote) -25
creat~ (leaves_2) -40
criticize~ (leaves_0) -21 (leaves_0_quote) 14 (leaves_1) -19 (leaves_1_quote) -15 (leaves_2_quote) 34
critic~ (leaves_1) -18
decid~ (closes) -37 (leaves_0) 25 (leaves_1) 12
decis~ (closes) -16
declare~ (closes) -43 (leaves_0) -25 (leaves_1_quote) 17 (leaves_2) 46 (leaves_2_quote) -18
declin~ (leaves_0) 13 (leaves_1) 19 (leaves_2) -29
decry~ (closes) -16 (leaves_0) 21 (leaves_1) -13
deem~ (leaves_0) -12 (leaves_2) 13
defend~ (leaves_0) -23 (leaves_2) 13
demand~ (leaves_0) 18 (leaves_2) 14
demonstr~ (leaves_1) -28 (leaves_2) 13
denounce~ (closes) -30 (leaves_0) 33
deny~ (closes) -32 (leaves_2) 32
deride~ (leaves_0) -14
determin~ (closes) 20 (leaves_2) -16
dictat~ (leaves_0) -15
difficult~ (leaves_2) 13
disagre~ (leaves_1) -17
disavow~ (leaves_0) -13
disclose~ (leaves_1) -26 (leaves_2) 15
discuss~ (closes) 31 (leaves_1) -14 (leaves_2) -44 (leaves_2_quote) 25
dislik~ (leaves_2) -17
dismiss~ (leaves_0) -20 (leaves_0_quote) 23 (leaves_1) -21
distanc~ (leaves_1) 17
divid~ (leaves_2) -24
doubt~ (leaves_2) 13
draft~ (leaves_2) -13
dwell~ (leaves_0) 20 (leaves_1) -20
eager~ (closes) -31 (leaves_2) 20
elect~ (leaves_1) 14
embrac~ (closes) -39 (leaves_0) 25 (leaves_2) 21
emerg~ (leaves_1) 14
emphasize~ (closes) 27 (leaves_0) -18 (leaves_2) -13
encourage~ (closes) -18 (leaves_0) -16 (leaves_1) -23 (leaves_2) 36
endors~ (closes) -24 (leaves_2) 23
endur~ (leaves_2) -20
end~ (leaves_0) 15
enjoi~ (leaves_0) -13
estimate~ (closes) -16 (leaves_1) 17
eviscer~ (leaves_2) -27
expand~ (leaves_2) -20
expect~ (leaves_0) -15 (leaves_1) -25 (leaves_2) 22
explain~ (leaves_0) 12 (leaves_0_quote) 35 (leaves_2) -12 (leaves_2_quote) -54
explor~ (leaves_2) 18
expos~ (leaves_0) -17 (leaves_1) 30
express~ (closes) 12 (leaves_2) -30
extol~ (leaves_1) -21
fail~ (leaves_0) -21 (leaves_1) -25
favor~ (leaves_2) -13
fear~ (closes) 28 (leaves_1) -14
feel~ (closes) 17 (leaves_1) 31 (leaves_2) -31
file~ (leaves_0) 31 (leaves_1) -16 (leaves_2) -15
find~ (closes) 32 (leaves_0) -31 (leaves_2) -32
focus~ (leaves_1) -29 (leaves_2) 22
follow~ (leaves_1) -20
found~ (closes) 44 (leaves_1) -25 (leaves_2) -22
gave~ (leaves_0) -26 (leaves_1) 21
goal~ (leaves_2) -14
gone~ (leaves_2) -22
go~ (leaves_1) 18 (leaves_2) 20
grappl~ (leaves_2) -15
grievanc~ (leaves_2) -26
gush~ (leaves_0) 25
hail~ (leaves_0) -18
hard~ (leaves_2) 18
headlin~ (leaves_2) 12
held~ (leaves_2) 16
highlight~ (closes) 49 (leaves_0) -28 (leaves_1) -28
hijack~ (leaves_0) 23
hint~ (leaves_2) -16
hire~ (leaves_0) -20
hit~ (closes) 14 (leaves_0) -19
hope~ (leaves_0) 13 (leaves_0_quote) -12
identifi~ (closes) -17 (leaves_1) 19
ignor~ (closes) -18 (leaves_0) 25
import~ (leaves_2) -14
inclin~ (leaves_0) 16
includ~ (closes) 47 (leaves_0) -17 (leaves_1) -16 (leaves_2) -14 (leaves_2_quote) -20
indicate~ (closes) 24 (leaves_2) -28 (leaves_2_quote) 13
insist~ (leaves_0) 29 (leaves_1) -20 (leaves_2_quote) -21
intend~ (leaves_0) 19
introduc~ (closes) -16
invok~ (closes) -20 (leaves_1) 12
issu~ (closes) 20 (leaves_0) -12
join~ (leaves_1) 15 (leaves_2) -21
keep~ (leaves_0) 27
knew~ (closes) -21 (leaves_1) 29
knock~ (leaves_1) -14 (leaves_2) -16
known~ (leaves_0) -36 (leaves_2) 17
laid~ (leaves_1) -19 (leaves_2) -12
lai~ (leaves_0) -20
lament~ (closes) 28 (leaves_1) -20
lash~ (leaves_2) 12
late~ (leaves_2) -20
launch~ (closes) 20
learn~ (closes) -28 (leaves_1) -16 (leaves_2) 29
led~ (leaves_0) -28
leeri~ (leaves_2) 17
liken~ (leaves_0) -20
like~ (closes) -24 (leaves_0) 15 (leaves_1) -12 (leaves_2) 14
list~ (leaves_0) -15
lobbi~ (leaves_0) 15
log~ (leaves_2) -14
look~ (leaves_0) -46 (leaves_1) -18 (leaves_2) 20
made~ (closes) -14 (leaves_0) 20
maintain~ (leaves_2) 23
make~ (closes) -20 (leaves_0) 16
manag~ (leaves_0) -21
marvel~ (leaves_1) -17 (leaves_2) 16
mention~ (leaves_0) -57 (leaves_1) 25
messag~ (leaves_1) -18 (leaves_2) -12
met~ (leaves_2) 21
mock~ (leaves_0) 20 (leaves_1_quote) -12
mount~ (leaves_0) -21
mull~ (leaves_0) -19
name~ (leaves_0) -29 (leaves_1) 17 (leaves_2) 14
need~ (leaves_0) 13 (leaves_1) 13 (leaves_2) -23
negoti~ (leaves_0) -13
nomin~ (leaves_1) -23 (leaves_2) 12
note~ (closes) 40 (leaves_0_quote) 14 (leaves_1) -79 (leaves_2) 21 (leaves_2_quote) -40
observe~ (leaves_1) -14
offer~ (leaves_0) -37
open~ (leaves_0) 17 (leaves_1) -15
oper~ (leaves_2) -32
opposit~ (leaves_0) -12
oppos~ (closes) -43 (leaves_1) 22 (leaves_2) 19
opt~ (leaves_0) 26 (leaves_1) -16
order~ (leaves_1) -26 (leaves_2) 14 (leaves_2_quote) 16
outlin~ (leaves_2) -31
paid~ (leaves_1) 14
paint~ (leaves_0) -12
passion~ (leaves_2) 13
pass~ (leaves_0) 18 (leaves_2) -13
peg~ (leaves_0) -27
persuad~ (leaves_0) 23 (leaves_1) 20 (leaves_2) -25
pick~ (leaves_0) 18 (leaves_2) 20
pivot~ (leaves_2) -18
place~ (leaves_1) 12
plai~ (leaves_2) -19
plan~ (leaves_0) -26 (leaves_1) -27 (leaves_2) 27
platform~ (leaves_2) -24
plead~ (leaves_1) -17
pledge~ (leaves_0) -28 (leaves_1) -32 (leaves_1_quote) -12 (leaves_2) 29 (leaves_2_quote) 17
point~ (leaves_2) -17
portray~ (closes) 21 (leaves_0) 13 (leaves_1_quote) -32 (leaves_2) -16 (leaves_2_quote) -16
pose~ (leaves_2_quote) -13
posit~ (closes) 12
postur~ (leaves_1) -26
post~ (closes) -19 (leaves_0) 15 (leaves_1) 12 (leaves_2) -12
praise~ (leaves_0) 15 (leaves_1) -31 (leaves_1_quote) -26 (leaves_2) 21
predict~ (leaves_2) -21
prefer~ (leaves_0) -12 (leaves_1) 13
premier~ (leaves_2) -15
proclaim~ (leaves_0_quote) 23
prohibit~ (leaves_2) 20
project~ (leaves_2) 18
promise~ (leaves_0) -20
promot~ (closes) 12 (leaves_0) -20 (leaves_2) -12
pronounc~ (leaves_2_quote) -22
propose~ (leaves_1) 32 (leaves_2) -23
protest~ (leaves_1) 28 (leaves_2) -12
proud~ (leaves_0) -16 (leaves_1) -30 (leaves_2) 16
prove~ (leaves_0) -16 (leaves_2) 16
provid~ (closes) 14 (leaves_1) -27 (leaves_2) 13
publish~ (closes) 35 (leaves_1) 14 (leaves_2) -41 (leaves_2_quote) -20
pursu~ (leaves_0) 28
push~ (leaves_0) -26 (leaves_1) 31
put~ (closes) 25 (leaves_0) -34
question~ (leaves_0) -21 (leaves_1_quote) 16 (leaves_2) 13
quick~ (closes) 27 (leaves_0) -20 (leaves_1) -12
quot~ (closes) 27
rais~ (leaves_0) 12 (leaves_2) -22
ran~ (leaves_0) 13
rattl~ (leaves_2) -29
realiz~ (leaves_2) -15
rebuf~ (leaves_2) 13
rebuk~ (leaves_2) -48 (leaves_2_quote) 29
rebut~ (leaves_2) -15
recall~ (closes) 33 (leaves_1) -32 (leaves_1_quote) -16 (leaves_2) 14
recapitul~ (leaves_2) 12
recogn~ (closes) 25 (leaves_1) -16 (leaves_2_quote) 15
recount~ (leaves_0) 13
referenc~ (closes) 19 (leaves_2) -13
refer~ (leaves_2) -16 (leaves_2_quote) -18
reflect~ (leaves_0) -25 (leaves_2) -43
refus~ (leaves_1) 15
regard~ (leaves_2) 15
regist~ (leaves_0) -21
reiterate~ (leaves_0) 16 (leaves_1) -12
reject~ (leaves_0) 17 (leaves_1) -18
releas~ (leaves_0) 22 (leaves_1) 31 (leaves_1_quote) -14 (leaves_2) -33
relish~ (leaves_1) 26 (leaves_2_quote) 17
reluct~ (leaves_1) 18
remain~ (closes) -16 (leaves_0) 22
remark~ (closes) 15
rememb~ (closes) 51 (leaves_1) -29 (leaves_2) -35
remind~ (leaves_1) 16 (leaves_2) -46
renew~ (leaves_2) 21
repeat~ (closes) -12 (leaves_0) 29 (leaves_2) -24
reply~ (closes) 17
report~ (closes) 22 (leaves_0) -13 (leaves_1) -15 (leaves_1_quote) -26 (leaves_2) 14 (leaves_2_quote) -21
repres~ (leaves_1) 21
request~ (leaves_0) -14 (leaves_2) -26
requir~ (leaves_0) -15
resist~ (leaves_1) -19
respond~ (closes) 15 (leaves_1) 18 (leaves_2) -45
respons~ (leaves_0) 18
return~ (leaves_0) -12
retweet~ (leaves_1_quote) -15
reveal~ (leaves_0) -15 (leaves_1) 22
revisit~ (leaves_0) 25 (leaves_1) 26
rule~ (closes) -23 (leaves_0) 23
saw~ (closes) 27 (leaves_0) -22
say~ (closes) 29 (leaves_0) -16 (leaves_0_quote) -47 (leaves_1) 29 (leaves_1_quote) 19 (leaves_2) -17 (leaves_2_quote) -19
scrap~ (leaves_1) 12
seek~ (leaves_0) -12 (leaves_1) -26
seem~ (leaves_0) -41 (leaves_0_quote) 23 (leaves_1_quote) 15
seen~ (leaves_2) -26
see~ (closes) 22 (leaves_0) -34 (leaves_1) -17
seiz~ (leaves_0) 25
sent~ (closes) 23 (leaves_0) -18
set~ (leaves_1) -12 (leaves_2) 12
share~ (leaves_0_quote) -12 (leaves_1) -18 (leaves_2) 23 (leaves_2_quote) -20
shown~ (closes) 15 (leaves_0) -17 (leaves_1) -16
show~ (closes) 38 (leaves_1) -27 (leaves_2_quote) -25
shrug~ (leaves_0) 21
shut~ (leaves_1) -15
side~ (leaves_2) 19
signal~ (closes) -17 (leaves_1_quote) 18
sign~ (closes) -33 (leaves_1) 17
singl~ (leaves_0) -15
slam~ (leaves_0) -13 (leaves_0_quote) 17 (leaves_2) -22 (leaves_2_quote) 20
sought~ (closes) 32 (leaves_0) -29 (leaves_1) -24
sound~ (closes) 24 (leaves_0) -35
spar~ (leaves_2) 16
speak~ (leaves_0_quote) 24 (leaves_1) -13
speculate~ (leaves_1) 15 (leaves_2) 21
spent~ (leaves_0) -16
spoke~ (closes) -14 (leaves_0) -33 (leaves_1) 28
spot~ (leaves_2) -18
stai~ (leaves_2) 13
stand~ (leaves_0) -12
start~ (closes) -13 (leaves_1) 21
statement~ (leaves_2) 26
state~ (leaves_0) 24 (leaves_0_quote) -13 (leaves_1) -42
stood~ (leaves_2_quote) -21
stop~ (leaves_1) 13
strategi~ (leaves_2) -28
stress~ (closes) 27 (leaves_0) -30
struggl~ (leaves_1) 15
stuck~ (leaves_2_quote) -23
submit~ (leaves_0) 24 (leaves_2) 21
suggest~ (leaves_0_quote) -12 (leaves_1) -22 (leaves_1_quote) -20 (leaves_2) 15 (leaves_2_quote) 17
support~ (leaves_1_quote) 16
taken~ (leaves_0) -15 (leaves_2) 19
take~ (closes) 42 (leaves_0) -31
talk~ (leaves_1) -24
target~ (leaves_2) -14
tell~ (closes) 14 (leaves_0) -19 (leaves_0_quote) -24
testify~ (leaves_2) -19
thank~ (leaves_0) 13 (leaves_1) -35
think~ (leaves_2) -23 (leaves_2_quote) 15
threaten~ (leaves_1) 14 (leaves_2) -13
thrill~ (leaves_1) 16
tick~ (leaves_2) 22 (leaves_2_quote) -21
ting~ (leaves_1) -25 (leaves_2) 23
titl~ (leaves_2) 16
touch~ (leaves_1) -21
tout~ (leaves_0) 14
tri~ (leaves_2) 17
try~ (closes) 15 (leaves_0) -15 (leaves_1) 12 (leaves_2) -12
turn~ (leaves_0) 12
tweet~ (closes) -20 (leaves_0) 24 (leaves_1) 31 (leaves_1_quote) -12 (leaves_2) -21 (leaves_2_quote) -18
underline~ (leaves_2) 14
underscore~ (leaves_0) 18
understand~ (leaves_1) -15
understood~ (leaves_1) -25 (leaves_2) -17
unifi~ (leaves_1) 16
unit~ (leaves_0) 21
unveil~ (leaves_1) -20 (leaves_2) -20
upbeat~ (leaves_0) -16
urge~ (closes) 14 (leaves_1) -38
us~ (leaves_0) -22 (leaves_0_quote) 18 (leaves_1) -40 (leaves_2) 21
valuat~ (leaves_0) 16
veer~ (leaves_2_quote) 14
veto~ (leaves_1) 16
view~ (closes) -14 (leaves_1) 19
voic~ (closes) -25 (leaves_1) 19 (leaves_2_quote) 17
vote~ (closes) -13 (leaves_2) 15
vow~ (leaves_0) -37 (leaves_1) 17
want~ (closes) 22 (leaves_0) -22
warn~ (leaves_1) 25 (leaves_2) -17
watch~ (leaves_0) 19 (leaves_1) 12 (leaves_2) -12
weigh~ (leaves_2_quote) -13
welcom~ (leaves_0) 24
well-receiv~ (leaves_2) 14
went~ (closes) -18 (leaves_1) -12 (leaves_2_quote) 15
willing~ (leaves_1_quote) -13
withdrew~ (leaves_2) 14
wonder~ (closes) 25 (leaves_1) -20
work~ (leaves_2) -31
worry~ (leaves_0) -17 (leaves_1) -17 (leaves_2) 18
write~ (leaves_2_quote) -14
yearn~ (leaves_2) 13
zero~ (leaves_0) 19

108 end: length, beginning
(0_long) (about_first) -12 (as_first) -14 (clause_first) 52 (for_first) -14 (how_first) -23 (on_first) -18 (phrase_first) 39 (quote_first) 45 (that_first) -23 (what_first) -23
(14_long) (of_first) 23 (on_first) -19 (phrase_first) -28 (quote_first) -14 (that_first) 18 (whether_first) 25
(1_long) (about_first) 16 (as_first) 21 (clause_first) 33 (for_first) 22 (how_first) -16 (on_first) -18 (phrase_first) 17 (that_first) 50 (to_first) 12 (what_first) -19 (why_first) -12
(29_long) (as_first) -24 (clause_first) -22 (for_first) -19 (on_first) -16 (phrase_first) 13 (quote_first) -24 (that_first) 14 (to_first) -19 (what_first) 17 (why_first) -12
(30_long) (as_first) -17 (clause_first) -31 (for_first) -20 (phrase_first) 13 (quote_first) -24 (that_first) -20 (to_first) -14 (what_first) -23 (whether_first) 22
(3_long) (about_first) 26 (as_first) -14 (clause_first) 18 (for_first) 23 (how_first) 16 (of_first) -12 (on_first) 38 (phrase_first) -20 (that_first) -23 (what_first) 18 (whether_first) -18
(7_long) (about_first) -29 (as_first) 12 (phrase_first) -13 (quote_first) -17 (to_first) 25 (what_first) -15 (whether_first) -16 (why_first) 13

109 end: length, rest
(0_long) (leaves_0) 31 (leaves_0_quote) 25 (leaves_1) 21 (leaves_2) 32 (leaves_2_quote) 16
(14_long) (closes) 13 (leaves_0) -41 (leaves_0_quote) -73 (leaves_1) -16 (leaves_1_quote) 19
(1_long) (leaves_0) 39 (leaves_1) -13 (leaves_2) 48
(29_long) (leaves_0) -80 (leaves_1) -12 (leaves_2) -15
(30_long) (leaves_0) -50 (leaves_1) -50 (leaves_1_quote) -22 (leaves_2) -52 (leaves_2_quote) 20
(3_long) (leaves_1) 27
(7_long) (leaves_0) -19 (leaves_0_quote) -54 (leaves_1) 15

110 end: marks, rest
(0_marks) (closes) 24 (leaves_0_quote) -29 (leaves_1) 35 (leaves_1_quote) 19 (leaves_2) 51 (leaves_2_quote) 32
(1_marks) (closes) -25 (leaves_0) -60 (leaves_0_quote) -17 (leaves_1) -46 (leaves_1_quote) -13 (leaves_2) -32 (leaves_2_quote) -46
(2_marks) (closes) 18 (leaves_0) -49 (leaves_0_quote) -29 (leaves_1_quote) -13 (leaves_2) -18 (leaves_2_quote) 17
(3_marks) (leaves_0) -29 (leaves_0_quote) -14 (leaves_1) -70 (leaves_1_quote) -33 (leaves_2) -43

111 end: marks, next word
(0_marks) $ -24 ' -72 's -60 (edge) 26 ) 46 , 56 - 34 -- 30 ; 76 a -16 abortion -12 about -70 adding 40 after 78 again 20 against -27 ago -25 ahead -14 all 18 allowing 19 almost -17 among -21 an -15 and 71 appeal 26 appeared 17 are 32 away -18 back -29 be -30 because 21 been -26 before 38 behind -16 being -26 better 20 between -35 both 18 but 70 by 36 ca -12 can -19 central 26 comes 23 compared 32 could 17 cruz -14 democratic -13 despite 56 did 12 directly -16 donald -12 down -17 during 19 early 15 election 25 entering -19 even 46 ever 33 far -20 following 21 forward -15 friday 14 had -48 have 18 he -18 helped 22 her -26 here 16 him -27 his -42 home 24 how -30 if -22 in 28 include 15 instead 14 is 31 it -32 just 15 last 39 late 22 later 28 left 18 less 19 looking -14 may 24 might -24 monday 22 most -13 mrs. 16 needed -12 next -26 no -14 now 22 n’t -16 obama -20 of -102 off -12 once 19 online 40 only 13 or -56 other -16 out -28 played 19 presidential -22 primary -21 rather -20 recently 15 running -12 said 41 sanders -17 saying 16 seeking 20 several 39 she -24 should -30 since 26 so 38 states -12 such -24 ted -15 than 17 the -19 their -19 these 24 through 49 thursday 40 to -27 together -17 too 13 trump -28 tuesday 42 turned 20 under -12 until 47 using 20 wednesday 31 well -19 what -16 when 47 whether -21 which 22 while 41 whose 20 why -12 with 15 without 39 you 20 – 32 ’ -54 ’s -62 “,” -24 “” -20
(1_marks) ( 45 (edge) -18 (number) -17 , -19 - 33 . -16 : 22 a -14 after -18 also 21 and -88 are -16 because -16 before -17 by -38 during 22 for -25 from -20 has -14 his 20 in -70 is -28 of -13 on -18 or 15 saturday 19 since -14 the -17 though 22 was -15 were 20 when -12 which 26 who 34 – -25 — 37
(2_marks) , -18 -- 22 . 20 : 16 ; 16 after -17 and -51 as -12 in -33 on -22 to -12 when 21 which -17 — 50
(3_marks) ( -26 (edge) 20 ) -18 , -62 - -13 ; -25 and -35 in -12 — 16

112 end: next report, next word
(no_report) $ -23 ' -53 's -55 (edge) 12 (number) -55 , -49 -- 18 : -22 ; 32 ? 15 a -24 about -60 across -17 adding 54 after 17 again 20 against -23 ago -13 all 17 allowing 19 almost -16 also 14 amid 16 among -23 an -14 and -126 appeal 26 appeared 16 as -28 at -32 away -18 back -31 be -28 because -16 been -23 behind -17 being -22 better 20 between -30 but -12 by -56 ca -12 called -13 can -21 carried 26 central 26 claiming 20 clearly 20 clinton 15 comes 22 could 19 democratic -12 despite 57 did 12 direct 26 do -20 down -17 early 17 election 25 else -12 entering -18 even 20 ever 32 far -20 following 21 for -57 forward -15 friday 14 from -16 gets 26 had -43 he -19 helped 21 her -23 here 27 hillary 12 him -26 home 24 how -30 if -24 in -27 increased 20 instead 13 is 28 it -31 largely -12 late 21 left 20 less 19 like -27 looking -14 many 12 may 22 might -21 monday 23 more -22 most -13 mrs. 17 must 12 needed -12 next -27 no -14 not -17 now 12 n’t -16 obama -18 of -90 on -36 online 40 only 14 or -45 other -13 out -25 played 19 presidential -21 primary -21 rather -20 referring 16 remain 26 rubio -12 said 38 sanders -13 saying 15 seeking 19 seemed 21 several 24 she -25 should -29 so 22 still -18 such -25 suggesting 13 ted -20 telling 18 than -20 that -23 the -44 their -18 them -12 these 25 though 19 throughout 16 thursday 15 to -21 together -17 too 14 toward 12 trump -25 tuesday 31 turned 21 under -12 until 30 via 28 wednesday 17 well -20 what -15 when 20 where -15 whether -21 which 32 while -15 why -12 will -14 with -18 within 12 without 38 you 20 – 12 — 16 ’ -50 ’s -56 “” -21
(report_hanging) , 90 - 60 and 89 before 46 by 66 “,” -13
(report_later) ' -19 ( 24 (number) 37 , 38 - 35 ; 48 about -19 after 55 against -12 and -20 are 26 as 28 at 43 because 19 but -18 by 32 clinton -13 could -13 during 32 for 30 has 12 have 32 in 56 is -17 last 44 more 23 not 13 of -33 on 44 than 30 that 16 the -40 through 50 to -29 was -17 were 16 when 40 who 34 with 49 ’ -14
(report_next) , 78 : 40 ; 26 after 50 and 150 as 19 because 25 but 91 has -19 have -22 the 37 to -16 when 25 — 40

113 end: next report, rest
(no_report) (closes) 15 (leaves_0) -39 (leaves_0_quote) -56 (leaves_1) -88 (leaves_1_quote) -158 (leaves_2) -151 (leaves_2_quote) -165
(report_hanging) (leaves_1) 96 (leaves_1_quote) 55 (leaves_2) 109 (leaves_2_quote) 86
(report_later) (leaves_0) -25 (leaves_1) 103 (leaves_1_quote) 38 (leaves_2) 127 (leaves_2_quote) 52
(report_next) (leaves_1) 100 (leaves_1_quote) 87 (leaves_2) 142 (leaves_2_quote) 113

114 end: tag, next tag
ADJ ADJ -87 AUX 48 NUM -15 PRON -20 PROPN -95 PUNCT 15 SCONJ 23 VERB -26
ADP ADJ -92 ADP -63 ADV -93 AUX -14 CCONJ -28 DET -131 NOUN -95 NUM -63 PRON -119 PROPN -168 PUNCT 38 QUOTE -17 VERB -64
ADV ADJ -118 ADP -22 ADV -64 DET -50 NOUN -15 NUM -20 PART -21 PRON -38 PROPN -27 PUNCT -18 SCONJ -33 VERB -123
AUX ADJ -52 ADP -43 ADV -82 AUX -80 PART -71 PUNCT 29 QUOTE -14 SCONJ -13 VERB -164
CCONJ PUNCT -20
DET PUNCT 35
INTJ PUNCT -17
NOUN (edge) -25 ADJ 66 ADP 13 ADV 48 AUX 51 CCONJ 58 DET 57 NOUN -26 NUM 44 PROPN 51 PUNCT 45 QUOTE -15 SCONJ 57 VERB 31
NUM ADJ -25 ADP -22 CCONJ 42 NOUN -39 NUM -31 PROPN -17 PUNCT 12 SCONJ 20 VERB -15
PART ADJ -38 ADV -30 AUX -19 NOUN -51 PART -18 PROPN -14 VERB -64
PRON ADP 39 AUX -133 CCONJ 15 DET -32 PRON -48 PROPN 15 QUOTE -15 VERB -101
PROPN (edge) 44 ADP 47 ADV 46 DET 48 NOUN -123 NUM 23 PART 15 PRON 46 PROPN -130 PUNCT 23 QUOTE 17
PUNCT (edge) -61 CCONJ -25 PUNCT -104
QUOTE (edge) 19 ADJ 24 ADP 38 ADV 25 AUX 16 DET 57 PRON 41 PROPN 64 PUNCT 53 VERB 132
SCONJ PUNCT -12
SYM NUM -33 PUNCT -45
VERB ADJ -59 ADP -64 ADV -57 AUX -40 CCONJ -36 DET -121 NOUN -38 NUM -16 PART -18 PRON -46 PROPN -67 PUNCT 38 QUOTE -12 SCONJ -12 VERB -23

115 end: word, next tag
$ NUM -33
% PUNCT -17
's ADJ -22 NOUN -25
(number) ADJ -25 ADP -22 CCONJ 42 NOUN -39 NUM -31 PROPN -17 PUNCT 12 SCONJ 20 VERB -15
) (edge) -61 CCONJ -25 PUNCT -104
abortion PUNCT 22
abortions PUNCT 31
about ADP -12 ADV -15 DET 22
abroad PUNCT 19
account PUNCT -17
act ADP 19 PUNCT 15
action PUNCT 33
actions ADP -17 PUNCT -24
ad ADP 19
again PUNCT -19
agenda PUNCT -17
agreement ADP -19
ahead ADP 24
along ADP -12
amendment PUNCT 22
america PUNCT 25
americans PUNCT 20 VERB -12
and PUNCT -47
appearance ADP -14
approach PUNCT -27
as ADJ -22 ADV -33 DET -30
at ADV -12
attack ADP -21
attacks ADP -39 PUNCT 33
back ADP 16 PUNCT 29
ban ADP -38
be ADJ -14 PUNCT 27 VERB -18
because PUNCT -29
behavior ADP 16
behind PUNCT 35
benghazi PUNCT 15
better ADP -19 PUNCT 26
bid ADP 20 PUNCT -19
biden PUNCT 40
bill PRON -17 PUNCT 21 SCONJ 42 VERB -18
billionaire PUNCT -15
border ADP -16 PUNCT 21
bush ADP 21 CCONJ -12
business ADP 20 PUNCT -21
by VERB -18
campaign ADP 14 AUX -18 CCONJ 12 PUNCT -14
candidacy ADP 17
candidate ADP -14 PUNCT -56
candidates ADP 14
care ADP 20 CCONJ -23
carson PUNCT 22
case ADP 30 PUNCT -12
center PUNCT -22
change ADP -22 PUNCT 29
charge ADP 22
checks PUNCT 16
children PUNCT 29
classified PUNCT -36
cleveland PUNCT 18
clinton ADP 17 PART 55 PUNCT 15 SCONJ -21
college PUNCT 23
come ADP -15
comments ADP 17 PUNCT 22
committee ADP -14 VERB 24
companies PUNCT -14
company PUNCT -43
conference PUNCT -28
congress PUNCT 19
conservative PUNCT 15
contest PUNCT -30
control PUNCT -21
convention ADP -24 AUX 19 PUNCT 50
country ADP 30 AUX -12 CCONJ 14 PUNCT -12
courses PUNCT 35
court ADP 13
crisis ADP 18
criticism ADP 17 PUNCT 17
cruz ADP 35 AUX -19 PUNCT 14
cuts ADP 22
day ADP -28
days ADP -27 PUNCT -59
deal ADP -47 PUNCT -21
death ADP -14
debate ADP -40 PUNCT -22
debates ADP -21
decades PUNCT -33
delegates ADP 21 PUNCT 16
democrats ADP -12
department PUNCT 23
did PUNCT -42
differences ADP 15
do PUNCT 13
donations ADP -22
down ADP 16
earlier PUNCT -13
education PUNCT 38
effort ADP -15
efforts ADP -32 PART -13
elected PUNCT 17
election ADP 21 PUNCT 53
elections PUNCT -18
else PUNCT 42
email ADP 22
emails ADP -27 PUNCT 17
endorsement ADP 26
establishment PUNCT -23
europe PUNCT 33
even SCONJ -38
events PUNCT 16
expansion ADP 22
family PUNCT -17
father PUNCT -32
fight ADP -16
for ADJ -15 ADV -23 DET -19 PRON -16
forward PUNCT 26
foundation AUX 25 PUNCT 38
friday PUNCT -45
from VERB -17
front-runner PUNCT 43
future PUNCT 16
go ADP -16
government PUNCT -13
governor PUNCT -32
group PUNCT -14
groups PUNCT 15 VERB 24
growth CCONJ -17
guns PUNCT -18
had VERB -13
hampshire PUNCT 39
has VERB -13
have PUNCT 35 VERB -20
he ADV -19 AUX -48 CCONJ -23 VERB -46
hearing PUNCT 30
her NOUN -36 PUNCT 19
heritage PUNCT 14
hillary PROPN -13
him ADV -12 AUX 41 DET -12 PUNCT 41 SCONJ -23
himself ADP -37 PUNCT 17
history PUNCT -21
home ADP 22 PUNCT -39
hours ADP -32 PUNCT -29
house ADP -23 PUNCT 12
husband PUNCT 23
idea ADP 22 PUNCT -27
immigrants ADP -36 PUNCT 17
immigration ADP 20 CCONJ 19
in ADJ -18 DET -27 NOUN -15 NUM -15 PRON -21 PROPN -33 VERB -19
industry PUNCT -16
information ADP 12 PUNCT -16
interest ADP 17
interests ADP 15
interview ADP -19
iowa CCONJ -15
iraq CCONJ -14
is ADV -14
israel PUNCT 12
issue ADP 18
issues PUNCT 21
it ADP 50 ADV 21 AUX -44 PUNCT -24 VERB 22
january PUNCT 13
job ADP 17 PUNCT 35
jobs CCONJ 20
jr. PUNCT 15
july PUNCT 55
just ADP -15
kasich PUNCT -53
late PROPN -16
later PUNCT -27
law PUNCT 12
laws PUNCT 18
lead ADP -12 PUNCT 23
leader ADP -19
leaders PUNCT -38
leadership PUNCT 25
leave PUNCT 37
left PUNCT -28
legislation PUNCT 36
liberal PUNCT 31
libya PUNCT 40
life ADP 25
line ADP -15
lines ADP 24
loss ADP -17
made ADP -12
manager PUNCT -19
march PUNCT 54
marriage PUNCT 14
media PUNCT -37
meeting ADP 17
message ADP -23 PUNCT 12
mexico PUNCT 42
minister PUNCT -21
monday PUNCT -63
money ADP -19
months PUNCT -18
more ADJ -14 ADP -57 ADV -18
morning PUNCT -62
movement PUNCT 37
mr. PROPN -25
muslims CCONJ 12 PUNCT -21 VERB -18
name PUNCT 22
need ADP -19
nevada PUNCT 15
new PROPN -14
news ADP 30
night PUNCT -19
nomination ADP -12
nominee ADP 17 PUNCT 29
not ADP -13 ADV -16 PART -19 VERB -30
november PUNCT 35
numbers PUNCT 13
n’t VERB -13
obama ADP 20 AUX -22 CCONJ 18 PART -14
of ADJ -25 DET -32 NOUN -24 PRON -21 PROPN -26 VERB -29
officials ADP 19
on DET -24 PROPN -54
only ADP -12
opinion ADP -16
opponents PUNCT 23
opposition ADP -33
other ADP -12
others PUNCT 38
out ADP -12 PUNCT 45
overseas PUNCT 41
own PUNCT -36
party AUX -21 CCONJ -18
past PUNCT -41
path ADP -13
people ADP -28 AUX -26
percent ADP -14 CCONJ -13
place PUNCT 66
plans ADP -12
platform PUNCT 37
point PUNCT -23
policies ADP 18 PUNCT 18
policy ADP 62 PUNCT -24
politics CCONJ 26 PUNCT 33
polls PUNCT -18 VERB -15
position ADP 12 PUNCT 25
positions ADP 22 PUNCT 19
power PUNCT -12
presidency PUNCT 54
president PART -12 PRON 42 PROPN -30 PUNCT 19 SCONJ 24
primaries ADP 19 PUNCT -17
primary ADP 45 CCONJ 22 PUNCT -15
principles PUNCT 34
priorities PUNCT 19
problem PUNCT 21
process PUNCT -26
programs PUNCT 38
proposals PUNCT -21
push ADP -16
putin PUNCT -26
question ADP -18 PUNCT 35
race ADP 20 CCONJ 29
rallies CCONJ -18 PUNCT -40
rally ADP -15
rather ADP -18
record ADP -15
refugees ADP 24 PUNCT 17
relationship ADP -14
release PUNCT 15
religion PUNCT 22
remarks ADP -33
reporter PUNCT -14
republican ADJ -13 PUNCT 24
republicans ADP -18 PUNCT -27
results PUNCT 31
right ADP -13
rights ADP 12
rise ADP -14
rival PUNCT -37
role ADP -57
rubio PUNCT 16
run PUNCT 12
said PUNCT -25
sanders ADP 33 AUX -19 CCONJ 47
say SCONJ 26
security ADP 17 PUNCT 19
senate PUNCT -14
senator ADP 13
server PUNCT 21 SCONJ -22
service PUNCT 13
she AUX -21 CCONJ -15 VERB -19
shift ADP -12
shooting ADP -23 PUNCT 49
side PUNCT 26
site PUNCT -28
so ADP 38 PUNCT 25
speech ADP -19 VERB -24
speeches PUNCT -27
staff ADP -16
stage PUNCT -43
stance ADP 12
standard-bearer PUNCT -43
state AUX 22 CCONJ 12 VERB 22
statements PUNCT -19
states ADP 23 ADV -21 AUX 22 VERB 34
stay ADP -16
story ADP -12
strategy PUNCT -32
street CCONJ 15 PUNCT 44
success PUNCT 13
such ADP -21
summer PUNCT 16
sunday PUNCT -35
super PROPN -39
support ADP -33
supporters PUNCT -13
syria CCONJ -13 PUNCT 35
tax ADP 12 NOUN 21
taxes PUNCT 20
term PUNCT -21
terrorism CCONJ 12
that ADV -16 AUX -41 PRON -16 VERB -41
them ADP 23 ADV 39
there AUX -23 PUNCT 61
they AUX -39 VERB -27
threat PUNCT 34
thursday PUNCT -35
ticket PUNCT 21
time ADP 16 ADV -24 PUNCT -24
times PUNCT -30
today PUNCT 31
too PUNCT -26
track PUNCT 41
trump ADP 17 ADV 23 CCONJ 15 PART 12 PUNCT 34 SCONJ 20 VERB -39
trump's ADJ -15
twitter PUNCT -42
u.s. (edge) 55 ADP 18 PROPN 25 PUNCT -25
ukraine PUNCT 35
up ADP -32 CCONJ -16 VERB 26
vermont PUNCT -14
victims ADP 18 PUNCT 41
victory PUNCT 16
violence PUNCT 23
vision ADP 21
visit ADP -17
vote ADP -28
voters ADP -31 AUX -23 SCONJ -14
wage PUNCT 25
wall PUNCT 31
war ADP -16
was DET -13 VERB -12
washington PUNCT -25
way PUNCT 13
wednesday PUNCT -38
week ADP -18 PUNCT -31
weeks PUNCT -34
what PRON -17
who AUX -31 VERB -31
wife PUNCT -14
will VERB -13
win ADP 16
with DET -15
women ADP -26
words ADP -13
work ADP -23
workers ADP -19
would AUX -24 VERB -22
wrong PUNCT 24
year ADP -16 PUNCT -30
years ADP -20 ADV 13
york PUNCT 26
’s ADJ -17 NOUN -26 VERB -13
“,” ADJ 34 ADP 54 ADV -21 CCONJ -28 DET 60 PRON 56 PROPN 70 SCONJ 43 VERB 131
“” (edge) 17 ADJ -15 ADV 36 CCONJ 23 PART -32 PRON -57 PUNCT 47 SCONJ -56

116 end: manner, rest
(act) (leaves_0) -20 (leaves_0_quote) -24 (leaves_1_quote) 31 (leaves_2) 13 (leaves_2_quote) 32
(colon) (closes) 54 (leaves_0) -16 (leaves_1) -29 (leaves_2) -19
(judge) (leaves_0) -23 (leaves_0_quote) 12 (leaves_1_quote) -12
(noun) (closes) -54 (leaves_0) -34 (leaves_0_quote) -14 (leaves_1) 22 (leaves_1_quote) -26 (leaves_2) 45 (leaves_2_quote) 15
(passive) (closes) 12 (leaves_0) -46 (leaves_1) 13 (leaves_2_quote) -15
(say) (closes) 19 (leaves_0) 17 (leaves_0_quote) -15 (leaves_1) 13 (leaves_2_quote) -23
(source) (closes) 47 (leaves_1) -23 (leaves_1_quote) -17 (leaves_2) -18 (leaves_2_quote) -25
(tell) (leaves_0) 14 (leaves_1) -34 (leaves_1_quote) 12 (leaves_2_quote) -13
(think) (closes) -12 (leaves_0) -36 (leaves_0_quote) -42 (leaves_1) 15 (leaves_2) 18 (leaves_2_quote) 22

117 end: manner, next word
(act) ' -40 's -35 ) 14 -- 34 : 20 ; 53 a -13 abortion -12 about -36 after 36 again 23 ago -17 ahead -12 all 32 also 23 among -16 an -19 are -24 around -20 as -18 back -20 be -12 because 31 been -15 before 42 better 21 between -19 but 17 by 35 clinton -24 could 25 did 20 do 18 during 17 earlier -16 early 19 even 54 far -17 from 20 had -25 have -22 he -33 her -12 him -13 his -23 home 25 how -19 if 12 in 18 instead -13 into -40 it -18 just 21 last 46 late 15 later 24 like -17 may -15 might -15 monday 17 mrs. 17 next -16 now 13 of -41 once 19 only 14 or -39 presidential -14 primary -13 rather -17 recently -15 said 31 saturday 19 several 24 since 15 so 34 such -19 ted -16 that 12 they -19 this -23 through 34 thursday 37 to -15 too 21 toward 20 trump -17 tuesday 26 turned 23 until 36 up 13 using 23 was -23 wednesday 35 what -12 when 53 where -33 whether -19 which 26 while 22 who 33 will -16 with 21 within 19 would -24 you 22 — 30 ’ -19 ’s -30 “,” -12
(colon) . 51
(judge) ( 13 (edge) 13 (number) -19 ) -17 , 31 - 23 ; 29 against -13 and 14 are 21 as -38 at 18 because -36 by 22 during 54 for -63 has 15 not -13 of -32 on -46 over 17 said 23 than -18 that -26 the -24 this 22 to -51 when -23 while 21 ’s -12 “” -20
(noun) , -36 - -18 . -60 a -14 and -27 at 33 by -33 from -30 have 56 is 39 on -42 than -19 that -23 the -14 was 51 would 39
(passive) and -20
(say) ' -15 , 22 - 42 -- 21 ; 33 about -20 against -22 and 33 are -19 around 21 as 39 at -17 be -14 before -23 between -13 both 21 but 49 clinton 29 could -38 despite 43 during -40 for 13 friday 15 from -64 had -21 has -30 hillary 20 his 13 if -38 in -20 is -36 it -15 making 18 many 17 may 17 more 13 must -15 of -37 on 38 online 23 only -14 or -18 recently 24 said -13 saying 27 several 22 should -16 since -31 so -12 than 15 that -26 though 36 through 32 thursday 16 to 27 toward -15 until 23 up -12 was -39 were -30 where -17 while 24 who -24 will -15 would -30 – 51 — 43 ’ -17 ’s -13 “” -19
(source) (edge) 27 , 20 . 26 in -17
(tell) (edge) -13 (number) 20 , 13 - 14 : 24 after 34 and 12 as 18 by -24 like 23 that -18 to -35 was 15
(think) after 47 as 12 at -28 before -15 by -14 could -12 for -13 from -12 have -17 in -16 into 22 may 23 than 28 that 35 the -12 this -25 to -40 was -16 will 13 with -32

118 end: second word, rest
$ (leaves_0) -26
's (leaves_1) -12 (leaves_2) 12
(edge) (closes) 12 (leaves_0_quote) -20
(number) (leaves_0) 15 (leaves_1_quote) 20 (leaves_2) 14 (leaves_2_quote) -13
) (closes) 23
, (leaves_0) -31 (leaves_1_quote) 29 (leaves_2) -29 (leaves_2_quote) 13
- (leaves_2) 21
. (leaves_1) -25
: (leaves_2) 23
a (leaves_0) 21 (leaves_1_quote) 15
about (leaves_0) 29 (leaves_1) 38
according (leaves_1) -22
accused (leaves_2) -13
across (leaves_0) 16
after (leaves_1) 22 (leaves_2) 25
air (leaves_1) 17
all (leaves_2) 13 (leaves_2_quote) 16
allow (leaves_2) -12
allowing (leaves_2) 22
already (leaves_2) -12
also (leaves_1) 13 (leaves_2) -23
among (leaves_0) -25 (leaves_2) 23
an (leaves_0) 39 (leaves_0_quote) -15 (leaves_1) 29 (leaves_2) 16 (leaves_2_quote) 17
and (leaves_0) -33 (leaves_1) -23 (leaves_2_quote) 16
any (leaves_2) 16
are (leaves_2_quote) 17
as (leaves_0) -27 (leaves_0_quote) -16 (leaves_1) 56 (leaves_2) 26
ask (leaves_2) 23
asked (leaves_1) 16 (leaves_2) 37
at (leaves_1) -24 (leaves_1_quote) -20 (leaves_2) -31
attacks (leaves_2) 29
based (leaves_2) 16
be (leaves_2_quote) -12
because (leaves_1) -16 (leaves_2) -14
become (leaves_2) -13
been (leaves_2_quote) -12
before (leaves_1) 29 (leaves_2) 17
behind (leaves_0) -17
being (leaves_1) 19 (leaves_2) -24
better (leaves_0) 20
big (leaves_0) -18
black (leaves_2) -19
both (leaves_0) -15 (leaves_1) -27 (leaves_2) -25
bring (leaves_2) -24
build (leaves_2) -12
business (leaves_2) -24
but (leaves_0_quote) -24 (leaves_1) 20 (leaves_1_quote) -15 (leaves_2) 32
by (leaves_1) -15 (leaves_2) -14 (leaves_2_quote) -18
california (leaves_0) 21
call (leaves_1) -15
called (leaves_2) 33 (leaves_2_quote) 28
calling (leaves_1_quote) 28 (leaves_2) 22
campaign (leaves_2) 19
can (leaves_2) -13
clinton (leaves_0) -23 (leaves_2) 28 (leaves_2_quote) -24
clinton’s (leaves_2) 17
close (leaves_2) -15
combat (leaves_1) 23
come (leaves_2) 25
comments (leaves_2) 17
compared (leaves_1) 30
congress (leaves_1) 26 (leaves_2) 18
conservative (leaves_1) -12
considering (leaves_2) -17
could (leaves_2) -15
create (leaves_2) -13
criticism (leaves_0) -16
cruz (leaves_2) 18
day (leaves_2) 26
days (leaves_0) 26
decades (leaves_0) 37
democratic (leaves_0) -18
democrats (leaves_1) 21 (leaves_2) 33
despite (leaves_0) 55 (leaves_2) -25
did (leaves_1) -13 (leaves_2) 14
do (leaves_1) -19
does (leaves_2) 26
doing (leaves_2) 17
donald (leaves_0) -14 (leaves_1) -14 (leaves_2) -31
down (leaves_1) 12
during (leaves_2_quote) 20
economic (leaves_2) -16
elected (leaves_2) -15
endorsement (leaves_0) 26
especially (leaves_2) -28
even (leaves_0) -40 (leaves_1) 50 (leaves_2_quote) 24
eventually (leaves_2) -22
expand (leaves_2) -19
failing (leaves_2) -26
fallen (leaves_2) 17
family (leaves_0) 25
far (leaves_0) -12
federal (leaves_1) 17
few (leaves_1) 25
first (leaves_0) -20
florida (leaves_0) -13
following (leaves_2) 20
for (leaves_1_quote) -15
force (leaves_2) 24
former (leaves_0) 20
free (leaves_0) 12
from (leaves_0) -18 (leaves_2_quote) -14
get (leaves_2) -21
give (leaves_2) -12
given (leaves_1) 33 (leaves_2) -21
giving (leaves_1) 32 (leaves_2) 14
go (leaves_1) -15
gop (leaves_1) 16
gov. (leaves_2) 25
government (leaves_2) -12
great (leaves_0) 23
greater (leaves_0) -14
had (leaves_2) -33
half (leaves_2) 19
has (leaves_2) 12 (leaves_2_quote) 14
have (leaves_2) 21
having (leaves_2) 13
he (leaves_1) 40 (leaves_1_quote) -27 (leaves_2) 38 (leaves_2_quote) 39
held (leaves_2) 15
help (leaves_2) 41
her (leaves_1) -33 (leaves_1_quote) 16 (leaves_2) -15 (leaves_2_quote) -21
high (leaves_0) -12
hillary (leaves_1) -20 (leaves_2) -27
him (leaves_0) -12 (leaves_1) -15 (leaves_2) -20
his (leaves_1) -43 (leaves_1_quote) 15 (leaves_2_quote) -12
holding (leaves_2) -22
how (leaves_1) -13 (leaves_2) -42
i (leaves_2) 24
if (leaves_1) 18 (leaves_2) -31
immigrants (leaves_0) -13
immigration (leaves_0) -23 (leaves_1) -21
important (leaves_2) 17
in (leaves_0) -32 (leaves_0_quote) 16 (leaves_1) -15 (leaves_1_quote) 21 (leaves_2_quote) -16
including (leaves_1) -24 (leaves_2) -101 (leaves_2_quote) -31
iowa (leaves_2) -16
iraq (leaves_2) -20
is (leaves_1) 19 (leaves_2) 20 (leaves_2_quote) 22
israel (leaves_1) 14
it (leaves_0) 21 (leaves_1) -14 (leaves_2) 23
its (leaves_1) -17
judge (leaves_2) 18
july (leaves_0) 51
just (leaves_1) -12 (leaves_2) 21
law (leaves_0) -13
leading (leaves_1) 15
leaving (leaves_1) -17 (leaves_2) 47
left (leaves_2) 17
less (leaves_0) 32
let (leaves_2) -35
libya (leaves_0) -12
like (leaves_1) -25 (leaves_2) -29
likely (leaves_0) 26
long (leaves_0) 39
made (leaves_1) -15 (leaves_2) -18 (leaves_2_quote) -17
major (leaves_0) -17 (leaves_2) 26
make (leaves_1) 18 (leaves_2) -17 (leaves_2_quote) -18
making (leaves_1) 23
manafort (leaves_2) -15
many (leaves_0) -12 (leaves_2) 31
marco (leaves_0) -14
meeting (leaves_0) 18 (leaves_2) 20
members (leaves_2) 23
mexico (leaves_0) -16 (leaves_1) -16 (leaves_2) -38
might (leaves_2) -13
military (leaves_2) -15
monday (leaves_0) 33 (leaves_2) 31
months (leaves_2) 23
more (leaves_1) -17 (leaves_2) 18
morning (leaves_0) 25
most (leaves_0) 23 (leaves_1) -13 (leaves_2) -18
mr. (leaves_0) -30 (leaves_1) 14 (leaves_2) 16 (leaves_2_quote) 13
mrs. (leaves_2) 19
much (leaves_1) 18 (leaves_2) -29
multiple (leaves_0) 19
muslims (leaves_0) -21 (leaves_2) -26
n't (leaves_2) -13
name (leaves_0) -12
national (leaves_2) 16
nearly (leaves_2) -16
needed (leaves_2) -13
new (leaves_0) -33 (leaves_1) -15 (leaves_2) -35
news (leaves_0) -19
next (leaves_0) 24
night (leaves_0) -12
no (leaves_1) -34 (leaves_2) -39
north (leaves_0) -22
not (leaves_2) -30
now (leaves_1) 19
numbers (leaves_2) 26
obama (leaves_0) -13
of (leaves_0) -47 (leaves_1) -24 (leaves_1_quote) 21 (leaves_2) -53 (leaves_2_quote) -15
off (leaves_1) 23
offered (leaves_2) 12
often (leaves_2) 15
ohio (leaves_2) 20
on (leaves_1) 16 (leaves_2) 33
once (leaves_2) 28
only (leaves_0) -21
or (leaves_1) -27 (leaves_2) -17
other (leaves_0) -15
others (leaves_2) 37
out (leaves_2) 17
outside (leaves_2) 27
over (leaves_0) 33
part (leaves_0) 25
particularly (leaves_1) -59
people (leaves_2) 14
percent (leaves_0) 22 (leaves_2) 21
personal (leaves_0) -15
plans (leaves_1) 24
points (leaves_2) 22
policy (leaves_2) -15
political (leaves_0) -20
politics (leaves_0) -13
president (leaves_0) -24 (leaves_1) 12 (leaves_2) 18
presidential (leaves_0) -19
prevent (leaves_2) -15
private (leaves_2) 21
promoting (leaves_2) -34
public (leaves_2) 22
publicly (leaves_2) -12
pushing (leaves_2) -17
put (leaves_2) 18
raised (leaves_2) 19
raising (leaves_1) -19
rallies (leaves_0) 24
rather (leaves_1) -35 (leaves_2) -12
recent (leaves_0) -32 (leaves_1) 18 (leaves_2) 53
recently (leaves_2) -26
released (leaves_2) 14
remarks (leaves_2) 25
republican (leaves_2) -12
republicans (leaves_2) 43
require (leaves_2) 22
requiring (leaves_2) 17
rival (leaves_0) -20
rubio (leaves_2) 13
running (leaves_1) 17
said (leaves_1) 26 (leaves_2) 46
sanders (leaves_0) -28 (leaves_1) 28 (leaves_2) 29
saturday (leaves_0) 20
saying (leaves_1_quote) 26 (leaves_2) 20 (leaves_2_quote) 20
secretary (leaves_1) -12
seek (leaves_2) -17
seemed (leaves_2) -22
sen. (leaves_0) -16 (leaves_1) 21 (leaves_2) 20
senator (leaves_0) 19 (leaves_1) 21 (leaves_2) 29
send (leaves_2) 18
set (leaves_2) 50
share (leaves_1) 25
she (leaves_1) 13 (leaves_1_quote) -18 (leaves_2) -47 (leaves_2_quote) 37
similar (leaves_0) 24
since (leaves_1) 19 (leaves_2) 24
so (leaves_0) -12 (leaves_1) -37 (leaves_2) 56
social (leaves_0) -17 (leaves_2) 21
some (leaves_0) 14 (leaves_1) -20 (leaves_2) 35 (leaves_2_quote) -24
someone (leaves_2) 15
something (leaves_1) 31
south (leaves_0) -23 (leaves_2) -12
speak (leaves_1) -29
speeches (leaves_2) 39
spend (leaves_2) -13
still (leaves_1) -12 (leaves_2) -16
stop (leaves_2) -18
such (leaves_0) 13 (leaves_1) -31 (leaves_2) -39
sunday (leaves_2) -15
super (leaves_2) -25
superdelegates (leaves_2) -15
support (leaves_2) -16
supporting (leaves_2) -25
syria (leaves_0) -16 (leaves_2) -17
take (leaves_1) 13 (leaves_2) 15
taken (leaves_2) 20
taking (leaves_1) -21
telling (leaves_1_quote) -19 (leaves_2) -26
than (leaves_0) -39 (leaves_1) 28 (leaves_2) 18
that (leaves_0) -18 (leaves_1) 21 (leaves_2_quote) 36
the (leaves_0) -29 (leaves_0_quote) -38 (leaves_2_quote) -16
them (leaves_2) -13
then (leaves_1) 28 (leaves_2) 26
there (leaves_2) 34
this (leaves_0) -29
those (leaves_1) 22 (leaves_2) 23
though (leaves_1) 19 (leaves_2) 31
through (leaves_2) 34
thursday (leaves_0) -16
times (leaves_0) 14
to (leaves_0) -13 (leaves_0_quote) -17 (leaves_1) -21 (leaves_2) 18 (leaves_2_quote) -37
too (leaves_1) -26 (leaves_2) 21
took (leaves_2) 40
trump (leaves_0) -27 (leaves_1) 16 (leaves_1_quote) 19 (leaves_2) 27 (leaves_2_quote) -12
trump's (leaves_0) -24
trump’s (leaves_0) 13
try (leaves_2) 23
trying (leaves_2) 38
tuesday (leaves_0) -16 (leaves_1) -22 (leaves_2) 20
twitter (leaves_0) 65 (leaves_2) -27
u.s. (leaves_0) -21 (leaves_1) 17
ultimately (leaves_2) 17
up (leaves_0) 19 (leaves_2) -27
using (leaves_2) 26
violent (leaves_0) -13
voters (leaves_0) 21 (leaves_2) 31
want (leaves_2) 17
wants (leaves_2) -12
was (leaves_2_quote) 13
week (leaves_2) 33
well (leaves_2) 22
were (leaves_2) -19
what (leaves_1) 21 (leaves_2) -44
when (leaves_2_quote) 37
where (leaves_1) 20
whether (leaves_2) -17
which (leaves_1) 25 (leaves_1_quote) 22
while (leaves_0) 18 (leaves_1) -26 (leaves_2_quote) 13
white (leaves_1) -14 (leaves_2) -13
who (leaves_2_quote) -32
whose (leaves_2) 20
winning (leaves_2) -18
with (leaves_0) -30 (leaves_0_quote) 21 (leaves_1_quote) 15 (leaves_2) -23 (leaves_2_quote) 19
within (leaves_0) 24
without (leaves_1) -19
women (leaves_0) 23
worked (leaves_2) 17
would (leaves_2) -24 (leaves_2_quote) 16
year (leaves_0) 15 (leaves_2) -30
years (leaves_0) 20 (leaves_1) 15 (leaves_2) 12
you (leaves_2) -19
— (leaves_0) -14 (leaves_1) 25 (leaves_2) -23
’d (leaves_2) 24
“,” (leaves_1_quote) 14
“” (leaves_1_quote) -62 (leaves_2_quote) -55

119 end: second word, verbs
$ (0_verbs) -43
(number) (0_verbs) 22 (0_verbs_quote) 19 (1_verbs) -30 (2_verbs) 16
) (0_verbs) 16 (1_verbs) 26 (2_verbs_quote) -23
, (0_verbs) -14 (0_verbs_quote) 31 (1_verbs) -16 (2_verbs) -51 (2_verbs_quote) 12
- (1_verbs) 22
. (0_verbs) 31 (0_verbs_quote) -28 (1_verbs) -21 (1_verbs_quote) -22
: (0_verbs) 14 (1_verbs) -24
a (0_verbs) -14 (0_verbs_quote) -20 (1_verbs_quote) 22 (2_verbs_quote) 22
abortion (0_verbs) -13
about (1_verbs) 56
according (2_verbs) -28
accused (0_verbs) 29
after (0_verbs) 19
all (0_verbs) 15 (1_verbs) 29
allowing (2_verbs) 26
almost (0_verbs) 35
along (1_verbs) -32 (2_verbs) 23
also (0_verbs) 31 (2_verbs_quote) -16
although (0_verbs) -19 (2_verbs) 35
america (0_verbs) -21
among (0_verbs) -25 (1_verbs) 14
an (1_verbs) 18 (2_verbs) 52 (2_verbs_quote) 24
and (0_verbs_quote) 37 (1_verbs_quote) -23 (2_verbs) -19 (2_verbs_quote) -41
any (1_verbs) 20
are (0_verbs) 31
as (0_verbs) 44 (1_verbs) 25 (1_verbs_quote) -13 (2_verbs) 12
asked (0_verbs) 32
at (2_verbs) -38
attacks (0_verbs) 14 (2_verbs) 16
based (1_verbs) -13
be (0_verbs) -56 (1_verbs) 25
because (2_verbs) -27 (2_verbs_quote) -20
been (1_verbs) -16
before (0_verbs) 16 (1_verbs) 31 (2_verbs) -19
behind (1_verbs) -16
being (0_verbs) -26
better (0_verbs) 17
big (0_verbs) -22
bill (0_verbs) -18
black (1_verbs) -15
both (0_verbs) -25
build (0_verbs) -22
bush (1_verbs) 20
business (0_verbs) -30
but (0_verbs) 38 (2_verbs_quote) 24
by (0_verbs) -28 (2_verbs) -21 (2_verbs_quote) -24
called (0_verbs) 14 (1_verbs) 16 (2_verbs) 24
calling (0_verbs) 14 (1_verbs) 46 (2_verbs) -12
campaign (0_verbs) -12
candidate (0_verbs) -16
candidates (0_verbs) -15
christie (2_verbs) 24
clinton (0_verbs) -48 (0_verbs_quote) 29 (1_verbs) -21 (1_verbs_quote) 20 (2_verbs) 12
clinton's (0_verbs) -14
clinton’s (0_verbs) 16
close (1_verbs) -14
come (0_verbs) 30
coming (2_verbs) -12
comments (2_verbs) 18
compared (2_verbs) 21
congress (1_verbs) 23
conservative (0_verbs) -19
cruz (2_verbs_quote) 20
days (0_verbs) 23 (1_verbs) 25
democratic (0_verbs) -23
democrats (1_verbs) 25
despite (2_verbs) 37
did (2_verbs) -15 (2_verbs_quote) 25
do (2_verbs) -14
does (2_verbs) 31
doing (2_verbs) 20
donald (0_verbs) -43 (2_verbs) -21
down (2_verbs) 15
economic (0_verbs) -22
elected (2_verbs) -12
especially (2_verbs) -55
even (0_verbs) 68
evidence (0_verbs) -16
far (0_verbs) -18
federal (0_verbs) 22
few (1_verbs) 26
florida (0_verbs) -18
for (0_verbs_quote) 17 (1_verbs_quote) -14 (2_verbs) -30 (2_verbs_quote) -17
force (0_verbs) 24
former (0_verbs) 12 (1_verbs) 20
from (0_verbs) -15 (2_verbs) -26
given (0_verbs) 22 (2_verbs) -28
go (1_verbs) -14
gop (0_verbs) 13
governor (0_verbs) 17
growing (0_verbs) -15
gun (0_verbs) -13
had (0_verbs_quote) -14 (1_verbs) -19 (2_verbs) -21
has (2_verbs_quote) 18
have (0_verbs_quote) -17 (1_verbs) 23 (1_verbs_quote) 15
having (1_verbs) -17
he (0_verbs) 41 (0_verbs_quote) 17 (1_verbs) 40 (1_verbs_quote) 19
help (0_verbs) 30 (1_verbs) 18
her (1_verbs_quote) -12 (2_verbs) -17
hillary (0_verbs) -28 (1_verbs) -16 (2_verbs) -14
him (0_verbs) -16 (1_verbs) -15
his (0_verbs) -23 (0_verbs_quote) 20 (1_verbs) 15 (1_verbs_quote) 14 (2_verbs) -46 (2_verbs_quote) -15
how (0_verbs) -33 (2_verbs) -15
if (1_verbs) -26
immigrants (0_verbs) -13
immigration (0_verbs) -28 (1_verbs) -19
important (0_verbs) 17
in (0_verbs_quote) -27 (1_verbs_quote) 21 (2_verbs) -55 (2_verbs_quote) 23
including (0_verbs) -61 (1_verbs) -92 (2_verbs) -47
iraq (0_verbs) -21
is (0_verbs) 14 (1_verbs) 36 (1_verbs_quote) -23 (2_verbs) 19
israel (1_verbs) 14
it (0_verbs) 22 (1_verbs) -20 (2_verbs_quote) 25
its (0_verbs) 15 (1_verbs) -20 (1_verbs_quote) -14
jeb (0_verbs) -18
john (0_verbs) -22 (1_verbs) 20
july (1_verbs) 31 (2_verbs) 24
just (0_verbs) 13 (2_verbs) -28
last (0_verbs) 16 (1_verbs) -12
law (0_verbs) -19
left (0_verbs) 18
less (1_verbs) 32
libya (0_verbs) -12
like (1_verbs) -37 (2_verbs) -15
likely (2_verbs) 26
long (2_verbs) 38
made (0_verbs) -14
major (0_verbs) -17
make (0_verbs) 16 (2_verbs) -21
making (0_verbs) 16 (1_verbs) 13 (2_verbs) 19
many (0_verbs) -22 (1_verbs) 26 (2_verbs) 16
marco (0_verbs) -23
may (0_verbs) 22
meeting (0_verbs) 12
mexico (0_verbs) -19 (1_verbs) -35 (2_verbs) -16
might (0_verbs) -13
military (0_verbs) -23
monday (0_verbs) 12 (1_verbs) 28
month (0_verbs) 17
months (0_verbs) 18 (2_verbs) 25
more (0_verbs) 21 (1_verbs) -16 (2_verbs) -23 (2_verbs_quote) 24
most (1_verbs) -17 (2_verbs) 12
mr. (0_verbs) 24
mrs. (0_verbs) 13 (1_verbs) 13
muslims (0_verbs) -41
n't (0_verbs) -13
name (0_verbs) -13
national (0_verbs) -13 (1_verbs) 12
needed (2_verbs) -12
new (0_verbs) -57 (1_verbs) -19
news (0_verbs) -22
next (0_verbs) 22
night (0_verbs) 35 (1_verbs) 21
no (0_verbs) -26 (1_verbs) -16 (2_verbs) -23
not (0_verbs) -29 (1_verbs) -31 (2_verbs) 19
now (2_verbs) 17
n’t (0_verbs) -21 (1_verbs) 19
obama (0_verbs) -31
of (0_verbs) -61 (2_verbs) -18
ohio (2_verbs) 14
on (0_verbs) 54 (2_verbs) -23
once (0_verbs) 23 (2_verbs) -15
only (0_verbs) 32 (1_verbs) -17 (2_verbs) -33
or (1_verbs) -17 (2_verbs) -18
order (0_verbs) 41
others (2_verbs) 20
out (0_verbs) 16
outside (1_verbs) 13
over (0_verbs) 29
part (0_verbs) -17 (1_verbs) 23 (2_verbs) 20
particularly (0_verbs) -49 (2_verbs) -37
people (0_verbs) -21 (1_verbs) 15
percent (0_verbs) 37
personal (0_verbs) -17
plans (0_verbs) 23
points (0_verbs) 21
policy (0_verbs) -24
political (0_verbs) -28
politics (0_verbs) -12
polls (0_verbs) -19
president (0_verbs) -36 (1_verbs) 13 (2_verbs) 24
presidential (0_verbs) -23
prevent (2_verbs) -15
private (2_verbs_quote) 22
public (2_verbs) 24
put (2_verbs) 19
question (0_verbs) -14
rather (2_verbs) -23
recent (0_verbs) 47
recently (0_verbs) 16
reform (1_verbs) -22
remarks (2_verbs) 25
republican (0_verbs) -19
republicans (0_verbs) 13 (1_verbs) 21
require (1_verbs) 22
rival (0_verbs) -21
rubio (2_verbs) 19
running (0_verbs) 20
said (1_verbs) 16 (2_verbs) 44 (2_verbs_quote) 25
sanders (1_verbs) -19 (2_verbs_quote) 17
saturday (0_verbs) -19 (2_verbs) 20
say (0_verbs) 21
saying (2_verbs) 43
secretary (0_verbs) -18
sen. (0_verbs) 37 (1_verbs) 23 (2_verbs) -14
senator (0_verbs) 53 (1_verbs) 16
sent (1_verbs) 21
she (0_verbs) 20 (1_verbs_quote) -28 (2_verbs) -32 (2_verbs_quote) 18
similar (1_verbs) 24
since (1_verbs) 20
so (0_verbs) 36
social (0_verbs) 14
some (0_verbs) 19
something (2_verbs) 17
south (0_verbs) -25
spend (1_verbs) -13
statements (0_verbs) -12
still (0_verbs) -18
such (1_verbs) 17 (2_verbs) -43
sunday (0_verbs) 19
support (0_verbs) -21
supporting (0_verbs) -24
syria (0_verbs) -32
take (0_verbs) 14 (1_verbs) 20
taking (0_verbs) -20
ted (0_verbs) -25
telling (0_verbs) -21
than (0_verbs) 33 (1_verbs) -23
that (0_verbs) -20 (1_verbs) 38 (1_verbs_quote) 37 (2_verbs) -12
the (0_verbs_quote) -58 (1_verbs_quote) -53 (2_verbs_quote) -34
their (0_verbs) -14
them (0_verbs) -13
then (0_verbs) 22 (2_verbs) -12
there (2_verbs) 21
they (0_verbs) -17 (1_verbs) 28 (2_verbs_quote) -15
this (0_verbs) -23 (1_verbs) -13
those (0_verbs) 50 (2_verbs) -30
though (1_verbs) -27 (2_verbs) 28
through (1_verbs) 22 (2_verbs) 17
times (0_verbs) 36
to (0_verbs) -23 (0_verbs_quote) 40 (1_verbs) -29 (2_verbs) -12
trade (0_verbs) -16
trump (1_verbs) -12 (1_verbs_quote) 20 (2_verbs) 30
trump's (0_verbs) -16
trying (0_verbs) 29
tuesday (1_verbs) 13
turn (0_verbs) 19
twitter (0_verbs) 19 (1_verbs) 13
u.s. (0_verbs) -15 (2_verbs) 18
ultimately (2_verbs) 15
up (0_verbs) -18 (1_verbs) 16
using (2_verbs) 22
vote (0_verbs) -13
voters (0_verbs) 30
wall (0_verbs) -16
was (0_verbs) 24
washington (0_verbs) -19
wednesday (0_verbs) 20
week (0_verbs) 45 (1_verbs) -22
well (0_verbs) 42 (2_verbs) 20
were (2_verbs) -12
what (1_verbs) -15
when (2_verbs) 21
where (0_verbs) -22 (2_verbs) 37
whether (0_verbs) -26 (1_verbs) -14 (2_verbs) 29
which (0_verbs) -25 (1_verbs) 24 (2_verbs) 18 (2_verbs_quote) 29
while (0_verbs) -21 (1_verbs) 16 (2_verbs_quote) -12
white (0_verbs) -22
who (0_verbs) -18 (1_verbs) -18 (1_verbs_quote) -29 (2_verbs) 21
will (1_verbs) -18 (2_verbs_quote) 15
with (1_verbs) -38 (2_verbs_quote) 27
within (1_verbs) 25
women (0_verbs) 22
working (1_verbs) 13
world (0_verbs) -14
would (0_verbs) -16 (1_verbs) -25 (2_verbs) 20
year (0_verbs) -38 (1_verbs) -18
years (0_verbs) 30
— (0_verbs) -31 (1_verbs) 25
’s (0_verbs) -20
“?” (2_verbs) -19
“” (0_verbs) -29 (0_verbs_quote) -39 (1_verbs) -36 (1_verbs_quote) -13 (2_verbs) 14 (2_verbs_quote) -30

120 end: next word, rest
' (leaves_0) -16 (leaves_1) -21 (leaves_2) -33
's (leaves_0) -20 (leaves_1) -16 (leaves_2) -22
( (leaves_0) 27 (leaves_1) 13
(edge) (closes) 12
(number) (leaves_0) -26 (leaves_1) 32 (leaves_2) -12 (leaves_2_quote) -26
) (leaves_0) -16 (leaves_2) 15 (leaves_2_quote) 28
, (leaves_0) 16 (leaves_0_quote) -16 (leaves_1) 33 (leaves_1_quote) -17 (leaves_2) 27 (leaves_2_quote) -25
- (leaves_0) 31 (leaves_1) 33 (leaves_2) 23
-- (leaves_0) 30 (leaves_1) 41 (leaves_2) 17
. (leaves_0) -12
: (leaves_0) -52 (leaves_0_quote) 15 (leaves_1_quote) 33
; (closes) 12 (leaves_0) 24 (leaves_1) 33 (leaves_2) 32
? (closes) 15
a (leaves_1) -19 (leaves_2_quote) -19
about (leaves_0) -20 (leaves_1) -19 (leaves_2) -34
across (leaves_2) 16
after (leaves_1) 33 (leaves_2) 38 (leaves_2_quote) 48
again (leaves_0) 27
against (leaves_2) -20
ago (leaves_2) -14
all (leaves_0) 17
allowing (leaves_2) 19
also (leaves_2) 18
an (leaves_0) -12 (leaves_2) -12
and (leaves_0_quote) -28 (leaves_1_quote) 32 (leaves_2) 18 (leaves_2_quote) 16
appeared (leaves_2) 18
april (leaves_0) 13
are (leaves_1) 33 (leaves_2_quote) -14
around (leaves_2) -16
as (leaves_0) -69 (leaves_0_quote) -12 (leaves_1) 19 (leaves_1_quote) -12 (leaves_2) 20 (leaves_2_quote) 25
at (leaves_1) -34 (leaves_2) 20
back (leaves_0) -13 (leaves_2) -13
be (leaves_2) -22
because (leaves_0) -14 (leaves_1_quote) 18
been (leaves_2) -20
before (leaves_0) -42 (leaves_1) 37
being (leaves_2) -17
between (leaves_0) -16 (leaves_2) -17
both (leaves_2) 19
but (leaves_0) -29 (leaves_1) 31 (leaves_2) 52 (leaves_2_quote) 22
by (leaves_2) 27
ca (leaves_2) -12
can (leaves_2) -19
clinton (leaves_0) -13 (leaves_0_quote) 24
could (leaves_2) 16
despite (leaves_0) 23
did (leaves_2) 17
do (leaves_2) 17
during (leaves_0) 23 (leaves_1) 15
earlier (leaves_2) -13
early (leaves_0) 20
entering (leaves_1) -15
even (leaves_1) 21 (leaves_2) 30
ever (leaves_1) 21
following (leaves_1) 14
for (leaves_0_quote) -12 (leaves_1) -44 (leaves_1_quote) -20 (leaves_2) -46 (leaves_2_quote) 39
forward (leaves_0) -14
friday (leaves_0) 15
from (leaves_0) 14 (leaves_1_quote) -19 (leaves_2) -27 (leaves_2_quote) -19
had (leaves_2) -40 (leaves_2_quote) -12
have (leaves_2) 31 (leaves_2_quote) -17
he (leaves_1) 14 (leaves_2) -42
helped (leaves_2) 21
her (leaves_0) -12
hillary (leaves_2) 17
his (leaves_2) -15
home (leaves_0) 26
how (leaves_2) -20
if (leaves_1) -33
in (leaves_0) 13 (leaves_0_quote) -39 (leaves_1_quote) 20 (leaves_2) -27 (leaves_2_quote) 17
into (leaves_0) -26 (leaves_1) -14 (leaves_2) 17
is (leaves_1) 26 (leaves_2) 14 (leaves_2_quote) -25
it (leaves_2) -15
just (leaves_1) 16
last (leaves_1) 15 (leaves_2) 37
later (leaves_0) 16
left (leaves_2) 23
less (leaves_1) 24
like (leaves_0) -14 (leaves_2) 19
looking (leaves_1) -13
made (leaves_1) 12 (leaves_2_quote) -15
making (leaves_1) 17
many (leaves_2) 14
may (leaves_2) 24
might (leaves_2) -21
monday (leaves_0) 29
more (leaves_1) -19
mrs. (leaves_2) 18
not (leaves_1) -21 (leaves_2) 15
now (leaves_2) 17
of (leaves_0) -49 (leaves_1) -38 (leaves_2) -29 (leaves_2_quote) -16
on (leaves_0) 19 (leaves_0_quote) 19 (leaves_1) -49 (leaves_2) -29 (leaves_2_quote) 18
online (leaves_0) 41
only (leaves_1) 23
or (leaves_0) -15
out (leaves_2) -16
over (leaves_1) 25 (leaves_2) -62
primary (leaves_0) -13
rather (leaves_0) -12
recently (leaves_2) 16
said (leaves_1_quote) 22 (leaves_2_quote) 21
saying (leaves_1_quote) 12
seeking (leaves_2) 23
seemed (leaves_2) 21
several (leaves_0) 25
she (leaves_2) -19
should (leaves_2) -24
so (leaves_1) 19 (leaves_2) 16 (leaves_2_quote) 21
ted (leaves_1) -15
than (leaves_0) -28 (leaves_2) 32
that (leaves_0) 45 (leaves_2) -30 (leaves_2_quote) -30
the (leaves_0) -19 (leaves_1_quote) 17 (leaves_2) -12 (leaves_2_quote) -21
they (leaves_1) 16 (leaves_2) -29
this (leaves_0) 15 (leaves_2) -38
though (leaves_2) 31
through (leaves_0) 23 (leaves_1) -12
thursday (leaves_0) -29 (leaves_2) 13
to (leaves_0) -28 (leaves_0_quote) -17 (leaves_2_quote) -60
too (leaves_2) 21
toward (leaves_0) 20
tuesday (leaves_0) -29 (leaves_1) 32 (leaves_2) 26
turned (leaves_1) 23
until (leaves_2) 44
up (leaves_1) -16 (leaves_2) -12
was (leaves_1) -15 (leaves_2) 22 (leaves_2_quote) -16
wednesday (leaves_0) 19
well (leaves_0) -13
were (leaves_1) 12 (leaves_2) 15 (leaves_2_quote) -13
when (leaves_1) 21 (leaves_2) 47
whether (leaves_2) -18
while (leaves_0) 15 (leaves_1) 12 (leaves_1_quote) 15 (leaves_2) 22
who (leaves_2_quote) 29
with (leaves_0) 15 (leaves_1) -18 (leaves_2_quote) 16
within (leaves_2) 18
without (leaves_0) 17 (leaves_1) 15 (leaves_2) 17
you (leaves_2) 19
– (leaves_1) -15 (leaves_2) 23
— (leaves_0) -16 (leaves_1) 37 (leaves_2_quote) 46
’ (leaves_0) -21 (leaves_1) -20 (leaves_2) -33
’s (leaves_0) -18 (leaves_1) -17 (leaves_2) -19
“,” (leaves_2_quote) -14
“” (leaves_1_quote) -15 (leaves_2_quote) -19

121 end: word, beginning
$ (clause_first) -19
% (clause_first) -16 (phrase_first) -19 (that_first) 14
's (clause_first) -41 (phrase_first) -17
(number) (phrase_first) -17 (to_first) 32
) (clause_first) -105 (phrase_first) -35 (that_first) -50 (to_first) -12
abortion (clause_first) 34
about (about_first) -12 (clause_first) -16 (to_first) 23
abroad (clause_first) 14
accept (that_first) 15
accounts (clause_first) -14
act (clause_first) 15
actions (phrase_first) -14 (that_first) -16
added (clause_first) -17
address (clause_first) 54
administration (that_first) -12
ads (clause_first) -39
advantage (clause_first) 17
advice (clause_first) 25
affairs (clause_first) -25
again (clause_first) 13 (that_first) 14
against (clause_first) -27
agency (that_first) 18
ago (clause_first) -19 (that_first) 12
ahead (clause_first) 13
air (clause_first) -36
allies (clause_first) 21
amendment (clause_first) 40
america (clause_first) 13
american (clause_first) -21
americans (that_first) 23
and (clause_first) -47
announced (clause_first) -26
anonymity (clause_first) 28
anti-trump (clause_first) 26
anyone (clause_first) -21
approach (clause_first) 26
approval (clause_first) -17
april (clause_first) -12
are (clause_first) -25 (to_first) -21
area (clause_first) -21
argument (clause_first) -24
army (clause_first) -16
as (as_first) -15 (clause_first) -53 (phrase_first) -32
assault (clause_first) -21
at (clause_first) -26
attack (clause_first) -22 (phrase_first) 25 (that_first) -21
attacks (phrase_first) -14
audience (clause_first) -34
away (clause_first) -30
ayotte (clause_first) 15
back (clause_first) -42 (that_first) 36 (to_first) 30
backing (clause_first) 22
ban (clause_first) -55 (to_first) -15
battle (clause_first) -14
be (to_first) -25
because (that_first) -14
before (clause_first) 15
behavior (clause_first) 29
behind (clause_first) 22
beijing (clause_first) -21
benefits (clause_first) -21
benghazi (clause_first) 17
beyond (clause_first) -27
bid (clause_first) 26
biden (clause_first) 28
bill (clause_first) 25 (that_first) 20
billionaire (clause_first) -31
billionaires (clause_first) 17
bit (clause_first) -26
board (clause_first) -28
border (clause_first) -15 (that_first) 12 (to_first) 39
britain (clause_first) -22
building (clause_first) -21
bush (clause_first) 12 (phrase_first) 39
business (clause_first) 25
businessman (clause_first) -41
by (clause_first) -25
california (clause_first) 35
called (clause_first) -17
campaign (clause_first) -25 (that_first) 36
campaigns (clause_first) -17
can (clause_first) 15
candidacy (clause_first) 28
candidate (clause_first) -32 (that_first) -47
candidates (phrase_first) -31 (to_first) -15
carolina (clause_first) -30 (that_first) -17
carson (clause_first) 20 (that_first) 18
case (clause_first) 32
cases (clause_first) -24
caucus (clause_first) -17
caucuses (clause_first) -17
cause (clause_first) 22
center (clause_first) -23
chairman (clause_first) -26
challenge (clause_first) 14
challenges (clause_first) 13
change (clause_first) 20 (that_first) 12
changes (that_first) -14
changing (clause_first) 19
charge (clause_first) 14
charges (clause_first) 17
checks (clause_first) 12
children (clause_first) 19
choice (clause_first) -17
christie (clause_first) -21
circumstances (clause_first) -30
claim (clause_first) -12
claims (clause_first) 21
class (clause_first) 34
classified (that_first) -21
clear (clause_first) 21
cleveland (clause_first) 19
climate (clause_first) -20
clinton (clause_first) 36 (phrase_first) 22 (to_first) 13
clinton's (phrase_first) -16
clinton’s (clause_first) -13
closer (clause_first) -27
coming (clause_first) 26
comment (clause_first) -17
comments (clause_first) 51
committee (clause_first) 31
community (clause_first) 20
company (clause_first) 14 (that_first) -36
concern (clause_first) -15
concerned (clause_first) 15
concerns (clause_first) 19
conducted (clause_first) -15
congress (clause_first) 29
conservatives (clause_first) 12
consider (clause_first) -13
constitution (clause_first) 21
contest (that_first) -27
contractors (clause_first) -25
control (clause_first) 12
convention (clause_first) 14 (to_first) 43
could (clause_first) -14
country (clause_first) -54 (that_first) 31 (to_first) 24
courses (clause_first) 28
court (clause_first) 21
crisis (clause_first) 18
criticism (clause_first) -23
criticized (clause_first) 13
critics (clause_first) 25
cruz (phrase_first) 40 (that_first) 15 (to_first) 12
cut (clause_first) 19
daughter (clause_first) -17
david (clause_first) -17
day (clause_first) 29 (that_first) -20
days (clause_first) -57
deal (clause_first) -18 (that_first) 15
deals (clause_first) 17
death (clause_first) 17
debate (clause_first) -36 (phrase_first) -18 (to_first) -22
debates (clause_first) -47
december (clause_first) -39
decision (clause_first) -28
decline (clause_first) 39
defeat (clause_first) -19
defend (clause_first) -18
delegates (clause_first) 14 (to_first) 27
democratic (phrase_first) 19
democrats (clause_first) -34 (phrase_first) -14 (that_first) 27
department (that_first) 14
described (clause_first) 18
did (clause_first) -55
died (clause_first) -14
different (clause_first) 13
difficult (clause_first) 18
directly (clause_first) -27
director (clause_first) 13
discussion (clause_first) -24
do (clause_first) 46 (that_first) -26
documents (clause_first) 17
does (clause_first) -13
doing (that_first) 16
down (clause_first) 15
east (clause_first) 18
education (clause_first) 35
effect (clause_first) 16
efforts (clause_first) -25
elected (clause_first) 13 (that_first) 28
election (clause_first) 24
elections (clause_first) -12
emails (clause_first) 25
ended (clause_first) -13
endorsement (clause_first) 27 (phrase_first) 33
energy (clause_first) 13
enough (clause_first) -12
estate (clause_first) 23
even (clause_first) -43
events (clause_first) 14
ever (clause_first) -18
evidence (clause_first) -21
example (clause_first) -25
expectations (clause_first) -25
experience (clause_first) -29
face (clause_first) 18
facebook (clause_first) -32
fact (clause_first) -16
fall (clause_first) 19
families (clause_first) 38
family (clause_first) -37
far (that_first) -24
father (clause_first) 19
favor (clause_first) -21
fbi (that_first) 16
fear (clause_first) 21
february (clause_first) -44
field (clause_first) 19
fields (clause_first) -14 (that_first) 15
fight (that_first) -23
file (clause_first) 26
fiorina (clause_first) -19
fired (clause_first) 19
firm (clause_first) -41
fit (clause_first) 15
floor (clause_first) -40
florida (phrase_first) -13
focus (clause_first) -17
followers (clause_first) -21
for (clause_first) -45 (for_first) -15 (phrase_first) -23 (that_first) -15
forces (clause_first) 27
form (clause_first) 19
forward (clause_first) 19
foundation (clause_first) 36
freedom (clause_first) 13
friday (clause_first) -38 (that_first) -25
friend (clause_first) 15
from (clause_first) -29
front (clause_first) 16
front-runner (clause_first) 26 (phrase_first) 12 (that_first) 14
frustration (clause_first) -14
fund (clause_first) 19
funding (clause_first) -14
fundraising (clause_first) 16
gap (clause_first) 22
garland (clause_first) 18
gender (clause_first) 21
general (clause_first) 18
germany (clause_first) 33
get (clause_first) -22
giving (clause_first) 24
good (clause_first) 26
gop (phrase_first) -19
governor (clause_first) -28
grayson (clause_first) -16
group (clause_first) -26
groups (clause_first) 24
growth (clause_first) -37
guns (clause_first) -24
had (clause_first) -27 (that_first) -14
half (clause_first) -31
hall (clause_first) -12
hampshire (clause_first) 25 (that_first) 16 (to_first) 13
has (clause_first) -25
hate (clause_first) 13
have (clause_first) 23 (to_first) -13
he (clause_first) -73 (that_first) -20
hearing (clause_first) 40
her (clause_first) -32 (phrase_first) 16 (that_first) 22
high (clause_first) -16
hillary (clause_first) -22 (phrase_first) 19
him (clause_first) 56 (phrase_first) 27 (to_first) -31
himself (that_first) -16
hispanic (clause_first) 24
history (clause_first) -17
home (clause_first) -18 (that_first) -34
hope (clause_first) -16
hours (clause_first) -17
house (phrase_first) -15
how (clause_first) -17 (how_first) -23
husband (clause_first) 23
immigrants (clause_first) -20 (to_first) 20
immigration (clause_first) 16 (phrase_first) 46 (that_first) -13
importance (clause_first) -14
in (clause_first) -61 (phrase_first) -30 (quote_first) -15 (that_first) -14 (to_first) -24
incident (clause_first) 18
indiana (clause_first) 24
information (that_first) -32
infrastructure (clause_first) -14
instead (clause_first) -15
interview (clause_first) -19
interviews (clause_first) -20
into (clause_first) -26
involved (clause_first) -13
iowa (clause_first) -23
iran (that_first) -18
is (clause_first) -22 (that_first) -14
isis (clause_first) 35
island (clause_first) -28
issue (phrase_first) 32
issues (phrase_first) 23
it (clause_first) 44 (phrase_first) 18 (that_first) -17 (to_first) -12
job (clause_first) 29
jobs (clause_first) 43
johnson (clause_first) -16
judges (clause_first) 25
july (clause_first) 37
june (clause_first) -13
just (clause_first) -22
justice (clause_first) 13
kasich (clause_first) -40 (that_first) -20
kept (clause_first) 12
khan (clause_first) 43
killed (clause_first) -25
korea (clause_first) -17
last (clause_first) -20
later (clause_first) -31
law (phrase_first) 14 (that_first) 28
lawmakers (clause_first) -13
laws (clause_first) 44
lawsuits (clause_first) 18
lead (clause_first) 27
leader (clause_first) -15
leaders (clause_first) -43
leave (clause_first) 37
left (clause_first) -32
legislation (clause_first) -13
less (that_first) 18
level (clause_first) 19 (that_first) -12
levels (clause_first) 23
liberal (clause_first) 27
libya (clause_first) 40
life (clause_first) 21
like (clause_first) -18
likely (clause_first) -23
line (clause_first) 28 (that_first) -15
lines (clause_first) 27
link (clause_first) -21
list (clause_first) -15
lives (clause_first) -19
loans (clause_first) -28
loss (clause_first) -17
lost (clause_first) 31
low (clause_first) -15
man (clause_first) -34
manager (clause_first) -31
march (clause_first) 39 (that_first) 15
marriage (clause_first) 37
mate (clause_first) -15
material (clause_first) 14
matter (clause_first) 16
may (clause_first) -45
mccain (clause_first) 20
me (clause_first) 13
measures (clause_first) 27
media (clause_first) -59 (phrase_first) 31 (that_first) -12
meeting (clause_first) 21
meetings (clause_first) -19
members (clause_first) 27
men (clause_first) -18
message (clause_first) 27
messages (clause_first) -15
mexico (clause_first) 30 (that_first) 13
mogul (clause_first) 32
moment (clause_first) -36
month (that_first) -25
months (that_first) 27
more (clause_first) -50 (phrase_first) -16 (to_first) 14
mother (clause_first) -13
movement (clause_first) 24
mr. (clause_first) -15
much (clause_first) -39
muslims (clause_first) 23 (phrase_first) -23 (to_first) -34
name (clause_first) 14
nation (clause_first) 19
nations (clause_first) -12
need (clause_first) -13
network (clause_first) -18
news (clause_first) 28 (phrase_first) -28 (that_first) -16
night (clause_first) -56 (phrase_first) 15
nomination (that_first) 40 (to_first) 17
nominee (clause_first) 32 (phrase_first) 15 (that_first) 26 (to_first) 29
not (clause_first) -61
november (clause_first) 35
now (that_first) 14
n’t (clause_first) -19
obama (that_first) 29
of (clause_first) -92 (phrase_first) -36 (that_first) -14 (to_first) -19
office (that_first) 14
officers (clause_first) -16
officials (clause_first) -20 (that_first) 18
on (clause_first) -51 (on_first) -20 (phrase_first) -26
online (clause_first) 28
only (clause_first) -25
operations (clause_first) -12
organizations (clause_first) -29
others (that_first) 17
out (clause_first) 50 (that_first) -26
outside (clause_first) -14
over (phrase_first) -32 (that_first) 20
own (clause_first) -25
pac (clause_first) -20
paris (clause_first) -16
part (clause_first) -16
party (phrase_first) 15 (that_first) -22 (to_first) -20
pass (clause_first) -19
past (clause_first) -48 (that_first) -14
path (clause_first) -16
pay (clause_first) 12
pence (clause_first) -27
pennsylvania (clause_first) -18
people (clause_first) -24 (to_first) -33
percent (clause_first) -20 (phrase_first) -21 (that_first) 12
performance (clause_first) 23
philadelphia (clause_first) 31
place (clause_first) 52
plan (clause_first) -22 (that_first) 21
plans (clause_first) -31
platform (clause_first) 19
playing (clause_first) -12
point (clause_first) -29 (that_first) 26
police (clause_first) 14
policies (clause_first) 18 (that_first) -18
policy (clause_first) 13
politically (clause_first) 29
politicians (clause_first) -16
politics (clause_first) 23 (phrase_first) 35
poll (clause_first) -32
polls (clause_first) -27
poor (clause_first) 13
position (clause_first) 19
positions (clause_first) 33
possible (clause_first) -17
post (clause_first) -34
practice (clause_first) 19
presidency (clause_first) 50
president (clause_first) 22 (phrase_first) 19 (that_first) 17 (to_first) 19
press (clause_first) -18
pressure (clause_first) 19
price (clause_first) 20
primary (to_first) 22
priority (clause_first) 18
problems (clause_first) -15
process (clause_first) -13
program (clause_first) 32 (phrase_first) -15
programs (clause_first) 33
progress (clause_first) 16
proposal (clause_first) -25
proposals (clause_first) -32
proposed (clause_first) 23
protesters (clause_first) -14
publicly (clause_first) 33
punished (clause_first) 12
push (clause_first) -17
pushing (clause_first) 31
putin (clause_first) -27
question (clause_first) 19
questions (clause_first) -20 (that_first) -21
race (phrase_first) 18 (that_first) 36 (to_first) 13
radio (clause_first) -23
rallies (clause_first) -54
rate (clause_first) -18
rates (clause_first) -13
rather (clause_first) -17
ready (clause_first) -26
reagan (clause_first) 25
receiving (clause_first) 26
recently (clause_first) -29
records (clause_first) -14
reform (clause_first) 13
refugees (clause_first) 22 (that_first) 13
refused (clause_first) -15
relationship (clause_first) -12
release (clause_first) 22
released (clause_first) -35
religion (clause_first) 14
remarks (clause_first) -15
reporter (that_first) -28
reports (clause_first) -41
republican (clause_first) 19
republicans (clause_first) -54 (phrase_first) 20 (that_first) -24 (to_first) -13
request (clause_first) -15
required (clause_first) 18
resign (clause_first) 26
response (clause_first) 22
returns (clause_first) 23
rhetoric (clause_first) -14
rights (clause_first) 26
rise (clause_first) -25
role (clause_first) -12 (phrase_first) -22
romney (clause_first) -27
rubio (clause_first) 36 (phrase_first) 12
rules (that_first) 23
russia (clause_first) 31
ryan (phrase_first) 16
said (clause_first) -31 (that_first) -30
sales (clause_first) 29
same (clause_first) 28 (phrase_first) -22
sanders (clause_first) 14 (phrase_first) 44 (that_first) -20 (to_first) -19
saying (that_first) 12
scandal (clause_first) 12
schedule (clause_first) 25
school (clause_first) -18
schools (clause_first) -16
secretary (clause_first) -13
security (clause_first) 14
senate (that_first) -15
senator (clause_first) 16 (that_first) -25 (to_first) 27
series (clause_first) 13
server (clause_first) -18 (that_first) 34
service (that_first) 21
share (clause_first) 29
she (clause_first) -56
shooting (clause_first) 33
shootings (clause_first) 20
show (clause_first) -20
side (clause_first) 19
site (clause_first) -19
so (clause_first) 22
son (clause_first) -13
southern (clause_first) -13
speaking (clause_first) -18
specifics (clause_first) -36
speech (phrase_first) -28
speeches (clause_first) -44
spending (clause_first) 46
stage (clause_first) -43
standards (clause_first) -27
state (clause_first) 29 (phrase_first) -16
statement (clause_first) -17
statements (clause_first) -36
states (clause_first) 34 (phrase_first) 17 (to_first) 36
step (clause_first) -20
stop (clause_first) 23
strategy (clause_first) -28 (that_first) -27
street (clause_first) 34
strong (clause_first) -12
such (clause_first) -19
super (phrase_first) -30
superdelegates (clause_first) 14 (that_first) 12
support (clause_first) -24 (phrase_first) -19
supported (clause_first) -14
supporters (clause_first) -61 (phrase_first) 13 (that_first) 14
surveillance (clause_first) 20
syria (clause_first) 59 (that_first) -17
system (clause_first) -21 (that_first) 19 (to_first) 30
taken (clause_first) -18
tax (clause_first) 27 (that_first) -15 (to_first) 31
team (clause_first) -35
ted (clause_first) -21
television (clause_first) 14
tenure (clause_first) 13
term (clause_first) -24
terms (clause_first) -28
terror (clause_first) 13
terrorism (clause_first) 40
terrorists (clause_first) -27
test (clause_first) -16
than (clause_first) -17 (phrase_first) -14
that (clause_first) -49 (that_first) -33 (to_first) -12
them (phrase_first) 48 (to_first) -17
then (clause_first) -19 (that_first) -20
there (clause_first) 44
they (clause_first) -58
thing (clause_first) -20
this (clause_first) 34
threat (that_first) 16
thursday (clause_first) -45 (phrase_first) -15
ticket (clause_first) 17
time (clause_first) -33 (that_first) 29 (to_first) -18
today (clause_first) 17
together (clause_first) 17
tone (clause_first) -35
too (that_first) -23
top (clause_first) 27
town (clause_first) 14
track (clause_first) 35
trail (clause_first) -15
tried (clause_first) -19
trump (clause_first) 54 (phrase_first) 47
trump's (clause_first) -13
trump’s (clause_first) -18
tuesday (phrase_first) -20 (that_first) -26 (to_first) 15
turn (that_first) 18
turnout (clause_first) 17
tv (clause_first) -13
twitter (phrase_first) -35
u.s. (clause_first) 34
ukraine (clause_first) 18
up (clause_first) 20 (that_first) -15
use (clause_first) 37
victims (clause_first) 59
victory (clause_first) 27
violence (clause_first) 20
virginia (clause_first) -13
virus (clause_first) 26
vision (clause_first) 19
vote (that_first) -25
voter (clause_first) -16
voters (clause_first) -23 (that_first) -13
wage (clause_first) 26
wall (clause_first) 28
war (clause_first) -15 (that_first) -20
was (clause_first) -23 (that_first) -13
washington (clause_first) -30
watch (clause_first) 27
way (clause_first) 22
wednesday (clause_first) -24
week (clause_first) -44 (that_first) -15
west (clause_first) 25
what (what_first) -23
when (clause_first) -40
where (clause_first) -15
which (clause_first) -40
who (clause_first) -69 (to_first) -14
will (clause_first) -24
win (that_first) 17
wins (clause_first) -25
with (clause_first) -20 (phrase_first) -13 (to_first) 15
woman (clause_first) -24
women (clause_first) -43 (that_first) 22
won (that_first) 22
work (that_first) -13
worked (clause_first) 18
workers (clause_first) -24
world (clause_first) 40
worse (clause_first) 39
would (clause_first) -23 (that_first) -12
yanukovych (clause_first) -19
year (clause_first) -23 (phrase_first) -41 (to_first) 29
york (clause_first) 25 (phrase_first) 15
you (clause_first) -34
zika (clause_first) 36
’s (clause_first) -47 (phrase_first) -20
“,” (clause_first) 143 (that_first) 117 (to_first) 33
“?” (clause_first) 49 (that_first) 38
“” (how_first) 17 (phrase_first) 20 (quote_first) 56 (to_first) -18

122 end: cue, verbs
:~ (1_verbs_quote) -15 (2_verbs_quote) 23
abl~ (2_verbs) -14
accord~ (0_verbs) -37 (1_verbs_quote) -17 (2_verbs) 12 (2_verbs_quote) 29
accuse~ (0_verbs) -63 (0_verbs_quote) 12 (1_verbs) 26 (2_verbs_quote) 18
acknowledge~ (2_verbs_quote) 13
acquiesc~ (1_verbs) -22 (2_verbs) 12
address~ (1_verbs) -16 (2_verbs) 17
add~ (0_verbs) -12 (1_verbs) -13 (2_verbs_quote) 18
admir~ (1_verbs) -15
admit~ (0_verbs) -16 (1_verbs) 34 (2_verbs) -17 (2_verbs_quote) 18
adopt~ (0_verbs) 22 (1_verbs) -30
advoc~ (1_verbs) 25 (2_verbs) -17
agree~ (1_verbs) 23 (2_verbs) -30
aim~ (0_verbs) 13 (1_verbs) -23 (2_verbs) -12
allege~ (0_verbs) -21 (2_verbs) 18
announce~ (0_verbs) 21 (1_verbs) -34
answer~ (0_verbs) 28 (1_verbs) -20 (2_verbs) -39
apolog~ (0_verbs) -20 (2_verbs) 12
appear~ (0_verbs) 16 (1_verbs) -29 (2_verbs) 16
applaud~ (0_verbs) -24 (2_verbs) 18
argue~ (0_verbs) -31 (0_verbs_quote) 12 (1_verbs) -19 (2_verbs) 22 (2_verbs_quote) 14
argument~ (1_verbs) 13
articul~ (1_verbs) 31 (2_verbs) -43
ask~ (0_verbs_quote) -26 (2_verbs_quote) 22
assert~ (2_verbs_quote) 18
assess~ (0_verbs) 16 (1_verbs) -18
assure~ (1_verbs) -13 (2_verbs_quote) 25
attack~ (0_verbs) 20 (1_verbs) -39
attempt~ (1_verbs) 25 (2_verbs) -24
attribut~ (0_verbs) -22 (2_verbs) 20
avoid~ (1_verbs) -12
backped~ (2_verbs) 16
back~ (0_verbs) 33 (1_verbs) -38 (2_verbs) -19
becam~ (1_verbs) 32 (2_verbs) -33
becom~ (0_verbs) 17 (1_verbs) 34 (2_verbs) -32 (2_verbs_quote) -34
begin~ (0_verbs) 22 (1_verbs) -25 (2_verbs) -18 (2_verbs_quote) 19
believe~ (0_verbs) -27 (2_verbs) 22
blame~ (0_verbs_quote) -15 (2_verbs) 20
blast~ (1_verbs) 30 (2_verbs_quote) -18
block~ (1_verbs) 23
boast~ (1_verbs_quote) -12
call~ (0_verbs) -21 (0_verbs_quote) 34 (1_verbs_quote) -27
campaign~ (0_verbs) 16 (1_verbs) -25
care~ (0_verbs) -32 (1_verbs) 23 (2_verbs_quote) 19
carri~ (0_verbs) 16 (2_verbs_quote) -22
case~ (1_verbs) -22
caution~ (1_verbs) 14 (2_verbs) -19
celebr~ (0_verbs) -12
center~ (0_verbs) -23 (2_verbs) 19
challeng~ (1_verbs) -14 (2_verbs_quote) -22
chant~ (0_verbs_quote) 22 (2_verbs_quote) -26
charge~ (0_verbs) 14 (1_verbs) -16
chide~ (2_verbs) 14
choos~ (1_verbs) -14 (2_verbs) 13
chosen~ (1_verbs) 15 (2_verbs) -14
chose~ (2_verbs) 22
circul~ (0_verbs) -15 (2_verbs) 12
cite~ (0_verbs) -23 (0_verbs_quote) 26 (1_verbs) 31
claim~ (0_verbs) -19 (0_verbs_quote) 22 (1_verbs) 67 (1_verbs_quote) -26 (2_verbs) -38
clear~ (0_verbs) -22 (1_verbs) 15
close~ (1_verbs) 22
come~ (1_verbs) 12 (2_verbs) -24
commit~ (0_verbs) 36 (2_verbs) -25
compar~ (0_verbs) -25
concede~ (2_verbs) 14 (2_verbs_quote) -23
conclude~ (0_verbs) -14 (1_verbs_quote) -22 (2_verbs) 21
condemn~ (0_verbs) -12
confirm~ (1_verbs) 13 (2_verbs) -12
congratul~ (0_verbs) -15 (1_verbs) 14
consciou~ (0_verbs) 18 (2_verbs_quote) -20
consid~ (0_verbs) 14 (2_verbs) -24
continue~ (0_verbs) 16 (2_verbs) -26 (2_verbs_quote) 13
contradict~ (0_verbs) -20
contrast~ (0_verbs) -22 (1_verbs) 21
conven~ (0_verbs) -24 (2_verbs) 21
coverag~ (0_verbs) 12 (2_verbs) -16
cover~ (0_verbs) 13 (2_verbs) -43
creat~ (1_verbs) -31 (2_verbs) 35
credit~ (0_verbs) -14
criticize~ (0_verbs) 44 (0_verbs_quote) -15 (1_verbs) -29 (2_verbs_quote) -24
critic~ (1_verbs) 15 (2_verbs) -13
decid~ (0_verbs) -23 (1_verbs) 21 (2_verbs) -17
decis~ (1_verbs) 15 (2_verbs) -12
declin~ (2_verbs) 14
deem~ (0_verbs) 22 (2_verbs) -28
defend~ (0_verbs) 16 (1_verbs) -29 (2_verbs_quote) -17
demand~ (1_verbs) -12
demonstr~ (0_verbs) -29 (1_verbs) 35 (2_verbs) -14
demon~ (2_verbs) -21
denounce~ (0_verbs_quote) 14 (1_verbs_quote) -15 (2_verbs) -15
deny~ (0_verbs) 18 (2_verbs) -31
deride~ (0_verbs) -13 (1_verbs) 13
describe~ (0_verbs_quote) 22 (1_verbs) -17 (1_verbs_quote) -15 (2_verbs_quote) 22
devot~ (0_verbs) -17
diagnosi~ (2_verbs) -27
direct~ (2_verbs) -13
disclose~ (1_verbs) 13
discuss~ (0_verbs) -31 (1_verbs) 34 (2_verbs) 30 (2_verbs_quote) -20
dislik~ (2_verbs) 15
dismiss~ (0_verbs) 21 (1_verbs) -27 (2_verbs) 16
distanc~ (0_verbs) 19 (1_verbs) -31
divid~ (2_verbs) 22
doubl~ (1_verbs) 13
doubt~ (2_verbs) -13
downplai~ (0_verbs) -18 (2_verbs) 18
drew~ (0_verbs) 24 (2_verbs) -12
dwell~ (1_verbs) -13 (2_verbs) 16
eager~ (1_verbs) 13 (2_verbs) -25
elect~ (1_verbs) -24
embrac~ (0_verbs) 23 (1_verbs) -34 (2_verbs) -20
emerg~ (1_verbs) -17
encourage~ (0_verbs) 21 (1_verbs) 25 (2_verbs) -42
endors~ (0_verbs) 47 (1_verbs) -69 (2_verbs) -24
end~ (0_verbs) 20
equivoc~ (2_verbs) -25
evinc~ (1_verbs) 17 (2_verbs) -17
eviscer~ (2_verbs) 26
expand~ (2_verbs) 18
expect~ (2_verbs) -20
explain~ (1_verbs) -37 (2_verbs) 22 (2_verbs_quote) 12
explor~ (0_verbs) 19 (2_verbs) -21
expos~ (0_verbs) 30 (1_verbs) -36
express~ (0_verbs) -17 (2_verbs) 28
extol~ (0_verbs) -20 (1_verbs) 20
face~ (0_verbs) -16 (1_verbs) 21 (2_verbs_quote) -16
fail~ (1_verbs) 24
favor~ (1_verbs) -16
fear~ (2_verbs) 12
feel~ (1_verbs) -21 (2_verbs) 17
find~ (0_verbs) -32 (1_verbs) 28
fire~ (2_verbs) -15
focus~ (0_verbs) 15 (2_verbs) -26
focu~ (1_verbs) -27
follow~ (0_verbs) -26 (2_verbs) 21
forese~ (1_verbs) 18
forfeit~ (2_verbs) -16
found~ (0_verbs) -43 (1_verbs) 19 (2_verbs) 25
frame~ (0_verbs) -18 (2_verbs) 15
gave~ (0_verbs) 19 (1_verbs) -12 (2_verbs) -15
given~ (1_verbs) 16 (2_verbs) -16
goal~ (1_verbs) -24
gone~ (0_verbs) -20 (2_verbs) 18
go~ (0_verbs) 17 (1_verbs) -24
grappl~ (0_verbs) -12 (2_verbs) 13
grievanc~ (0_verbs) -26
hail~ (2_verbs_quote) -21
hard~ (1_verbs) 21 (2_verbs) -20
held~ (0_verbs) -20 (1_verbs) 16
highlight~ (0_verbs) -23
hint~ (0_verbs) 14 (1_verbs) -20
hire~ (0_verbs) -12
hope~ (0_verbs) -39 (1_verbs) -12 (2_verbs) 25
hung~ (2_verbs) -18
identifi~ (0_verbs) 32 (1_verbs) -31 (2_verbs_quote) -18
impli~ (2_verbs_quote) 15
includ~ (0_verbs) -31 (1_verbs) -30 (2_verbs) 36
indicate~ (0_verbs) -23 (2_verbs) 15 (2_verbs_quote) -14
inform~ (2_verbs) 14
insist~ (0_verbs) -22 (1_verbs_quote) 33 (2_verbs_quote) -20
introduc~ (0_verbs) 24 (2_verbs) -20
invit~ (1_verbs) -13
issu~ (1_verbs) 28 (1_verbs_quote) -17 (2_verbs) -27 (2_verbs_quote) 21
join~ (0_verbs) -15 (2_verbs) 13
knew~ (0_verbs) 17 (2_verbs) -13
knock~ (0_verbs) -24
known~ (0_verbs) 24 (2_verbs) -23 (2_verbs_quote) -15
know~ (1_verbs) 17 (2_verbs) -16
label~ (2_verbs_quote) -21
laid~ (0_verbs) -15 (1_verbs) 19
lament~ (0_verbs_quote) -34 (1_verbs_quote) 23 (2_verbs_quote) 14
lash~ (1_verbs) 17 (2_verbs) -21
late~ (0_verbs) -20
launch~ (1_verbs) -13
leeri~ (1_verbs) 17 (2_verbs) -18
left~ (1_verbs) -23
liken~ (0_verbs) -15 (1_verbs) -15 (2_verbs) 19
like~ (0_verbs) 14 (1_verbs) -14
list~ (0_verbs) -21 (1_verbs) 26
lobbi~ (2_verbs) 13
log~ (1_verbs) -14
look~ (1_verbs) 16 (2_verbs) -21
made~ (0_verbs) 20 (1_verbs) -19
maintain~ (1_verbs) 26 (2_verbs) -24
marvel~ (0_verbs) -18 (1_verbs) 16
mention~ (0_verbs) 27 (1_verbs) -24 (2_verbs) -18
messag~ (1_verbs) -31 (2_verbs) 20
met~ (2_verbs) -23
mock~ (2_verbs) -16
mourn~ (1_verbs) -19
name~ (1_verbs) 15 (2_verbs) -37
need~ (0_verbs) -14 (2_verbs) 19
nomin~ (1_verbs) 18 (2_verbs) -18
note~ (0_verbs) -54 (2_verbs) 26 (2_verbs_quote) 15
nuanc~ (2_verbs) -13
observe~ (0_verbs) -23 (2_verbs) 29
offer~ (0_verbs) 20 (2_verbs_quote) -27
open~ (0_verbs) -14
opposit~ (0_verbs) -26 (2_verbs) 24
oppos~ (1_verbs) 13 (2_verbs) -33
opt~ (1_verbs) -16 (2_verbs) 32
order~ (2_verbs_quote) -18
outlin~ (1_verbs) -18
outspoken~ (1_verbs) -15
paid~ (1_verbs) 14
paint~ (0_verbs) -22
passion~ (2_verbs) -18
pick~ (1_verbs) 22 (2_verbs) -40
pivot~ (2_verbs) 12
place~ (1_verbs) -16
platform~ (2_verbs) 18
pledge~ (0_verbs) 22 (2_verbs) -16 (2_verbs_quote) -22
point~ (0_verbs) -16 (0_verbs_quote) 19 (1_verbs) -13 (2_verbs) 28 (2_verbs_quote) -30
polici~ (2_verbs) -29
portray~ (0_verbs) -20 (0_verbs_quote) -14 (1_verbs) -13 (2_verbs) 13 (2_verbs_quote) 15
pose~ (2_verbs) -12 (2_verbs_quote) 12
posit~ (0_verbs) -13
postur~ (2_verbs_quote) -29
post~ (0_verbs) -18 (1_verbs) 32 (2_verbs) -15
praise~ (1_verbs) 12 (2_verbs) -24
predict~ (0_verbs) 25
premier~ (2_verbs_quote) 16
press~ (0_verbs) -15 (2_verbs) 14
produc~ (0_verbs) 21 (2_verbs) -24
project~ (0_verbs) 17 (2_verbs) -27
promise~ (0_verbs_quote) -12 (1_verbs) -33 (2_verbs) 12 (2_verbs_quote) 19
pronounc~ (0_verbs) -14
propose~ (0_verbs) -19 (1_verbs) 15 (2_verbs_quote) -12
protest~ (1_verbs) 21 (2_verbs) -18
proud~ (0_verbs) 14 (2_verbs) -12
prove~ (1_verbs) 13 (2_verbs) -16
provid~ (1_verbs) 19 (2_verbs) -18
publish~ (0_verbs) -12 (1_verbs) -28 (2_verbs) 14
push~ (2_verbs_quote) 13
put~ (0_verbs) -20 (0_verbs_quote) -19 (1_verbs) 28
question~ (0_verbs) 16 (2_verbs) -16
quick~ (0_verbs) 25 (1_verbs) -22
quot~ (0_verbs) -29 (2_verbs) 18
rais~ (1_verbs) -22 (2_verbs) 24
ran~ (1_verbs) 13
rattl~ (1_verbs) -27
realiz~ (2_verbs) 23
rebuk~ (2_verbs) 14 (2_verbs_quote) -30
rebut~ (0_verbs) -14 (2_verbs) 17
recall~ (0_verbs) -17
recapitul~ (2_verbs) -18
recogn~ (0_verbs) -23 (1_verbs) 33 (2_verbs) -14
recommend~ (0_verbs) -19 (2_verbs) 22
referenc~ (0_verbs) -42 (1_verbs) 39
refer~ (0_verbs_quote) 26 (1_verbs) -19 (2_verbs) 13
reflect~ (0_verbs) -37 (2_verbs) 36
refrain~ (2_verbs) -18
refus~ (0_verbs) 13 (2_verbs) -14
reject~ (0_verbs) -25 (1_verbs) 15 (2_verbs) 23
releas~ (1_verbs) -23 (1_verbs_quote) -20 (2_verbs) 27 (2_verbs_quote) 17
relish~ (0_verbs) 27
reluct~ (0_verbs) 24 (1_verbs) -23
remark~ (1_verbs_quote) 17 (2_verbs_quote) -21
rememb~ (0_verbs) -31 (2_verbs) 26
remind~ (0_verbs) 14 (1_verbs) -37 (2_verbs) 36
renew~ (0_verbs) 22 (2_verbs) -22
repeat~ (1_verbs) 14
report~ (0_verbs) -21 (0_verbs_quote) 22 (2_verbs_quote) 20
request~ (0_verbs) 17 (1_verbs) -39 (2_verbs) 24
requir~ (0_verbs) 15
resist~ (0_verbs) -17 (1_verbs) 14
respond~ (0_verbs_quote) 14 (1_verbs) -13 (2_verbs) 12
retweet~ (0_verbs) 12
reveal~ (0_verbs) -29 (1_verbs) -17 (2_verbs) 22
revisit~ (1_verbs) 26
rule~ (0_verbs) 18 (2_verbs) -19
say~ (0_verbs) -109 (1_verbs) -41 (1_verbs_quote) 52 (2_verbs) 42 (2_verbs_quote) 17
schedul~ (1_verbs) 17
scrap~ (1_verbs) 12
seek~ (0_verbs) 16 (0_verbs_quote) -21
seem~ (1_verbs) 12 (1_verbs_quote) -40 (2_verbs) 14
seen~ (0_verbs) -28 (2_verbs) 29
see~ (0_verbs) -17 (1_verbs) -16 (2_verbs) 22
set~ (2_verbs) -14
share~ (0_verbs) 18 (0_verbs_quote) 12 (1_verbs) -23 (2_verbs) -28
shock~ (1_verbs) -20
shown~ (0_verbs) -13 (1_verbs) 19 (2_verbs) -15
show~ (0_verbs) -49 (1_verbs) 39 (2_verbs_quote) 19
shut~ (0_verbs) -15
side~ (0_verbs) 20 (2_verbs) -20
signal~ (0_verbs) 15
sign~ (1_verbs) -13
skeptic~ (0_verbs) 12 (2_verbs) -19 (2_verbs_quote) -16
slam~ (0_verbs) 33 (1_verbs) -37 (2_verbs) 30
snipe~ (2_verbs_quote) -14
sought~ (0_verbs) 19 (1_verbs) -18
sound~ (1_verbs) 18 (2_verbs) -14
spare~ (2_verbs) -30
spar~ (2_verbs) -19
speak~ (1_verbs) 19
speech~ (0_verbs) 14
spent~ (2_verbs) -17
spoken~ (1_verbs) -30
spoke~ (1_verbs) 21 (2_verbs) -19
sponsor~ (1_verbs) 22
spot~ (0_verbs) -17
stai~ (2_verbs) -17
stanc~ (2_verbs) 23
start~ (1_verbs) -12
state~ (0_verbs) -38 (1_verbs) 35 (1_verbs_quote) -21 (2_verbs) -15
stood~ (0_verbs) -14
strategi~ (0_verbs) -27 (2_verbs) 22
stress~ (2_verbs_quote) -16
struggl~ (0_verbs) -26 (2_verbs) 12
stuck~ (0_verbs) 18 (1_verbs) -27
submit~ (0_verbs) 16
suggest~ (0_verbs) -57 (1_verbs) 17 (2_verbs) 16
support~ (0_verbs) 32 (1_verbs) -22 (2_verbs) -14
sympathet~ (1_verbs) 13 (2_verbs) -19
taken~ (0_verbs) 16 (2_verbs) -13
take~ (1_verbs) -15
talk~ (0_verbs) 13 (1_verbs) -16 (1_verbs_quote) -26 (2_verbs_quote) 12
target~ (0_verbs) 16
tell~ (0_verbs) -23 (1_verbs) -36 (1_verbs_quote) 28 (2_verbs) 12 (2_verbs_quote) 12
tend~ (1_verbs) 12 (2_verbs) -22
thank~ (1_verbs) 23
think~ (0_verbs) -50 (2_verbs) 31 (2_verbs_quote) -23
thrill~ (0_verbs) 16
tick~ (1_verbs) 23 (2_verbs) -24
ting~ (2_verbs) -26
titl~ (0_verbs) 16 (2_verbs) -19
took~ (0_verbs) -13 (1_verbs) -26 (2_verbs) 30
touch~ (0_verbs) -19 (1_verbs) 16
tout~ (1_verbs) -25
trash~ (0_verbs) 12
tri~ (1_verbs) -17 (2_verbs_quote) -20
try~ (0_verbs) 16 (1_verbs) -20
tweet~ (0_verbs_quote) 13 (1_verbs) -18 (2_verbs) 16
ty~ (0_verbs) 12
underline~ (1_verbs) 15
underscore~ (1_verbs) -13 (2_verbs) 12
understand~ (1_verbs) -12 (2_verbs) 15
understood~ (0_verbs) -20
unifi~ (1_verbs) 16
unleash~ (2_verbs) 13
unveil~ (0_verbs) -20 (2_verbs) 19
urge~ (0_verbs) -23 (1_verbs) 27 (2_verbs) -14
us~ (0_verbs) 13 (0_verbs_quote) -14 (1_verbs) 12 (1_verbs_quote) 22 (2_verbs) -13 (2_verbs_quote) -27
veer~ (2_verbs_quote) -15
veto~ (1_verbs) 16 (2_verbs) -16
voic~ (1_verbs) 16
vote~ (0_verbs) 15 (2_verbs) -17
vow~ (1_verbs) -21 (1_verbs_quote) -13 (2_verbs) 12
walk~ (1_verbs) -18
want~ (0_verbs) -14 (1_verbs) 39 (2_verbs) -37
warn~ (0_verbs) -18
watch~ (0_verbs) 14 (1_verbs) -28 (2_verbs) 20
weigh~ (0_verbs) -13 (1_verbs) 17
well-receiv~ (0_verbs) 14
went~ (1_verbs) 21
withdrew~ (0_verbs) 22 (2_verbs) -26
wonder~ (0_verbs) -22 (1_verbs) 18
work~ (1_verbs) -34 (2_verbs) 30
worry~ (0_verbs) 15 (1_verbs) 32 (2_verbs) -46
write~ (0_verbs) 24 (1_verbs) -34 (1_verbs_quote) 18
yearn~ (2_verbs) -14

123 end: second tag, rest
(edge) (closes) 12 (leaves_0_quote) -20
ADJ (leaves_0_quote) -20 (leaves_1) -22 (leaves_2) -42
ADP (leaves_1) -22 (leaves_2) 20 (leaves_2_quote) -27
ADV (leaves_1_quote) -36 (leaves_2_quote) 38
AUX (leaves_1) 15 (leaves_1_quote) -40 (leaves_2_quote) 31
CCONJ (leaves_0) -28 (leaves_1) -14 (leaves_1_quote) -12 (leaves_2) 19 (leaves_2_quote) 16
DET (leaves_0) 20 (leaves_0_quote) -51 (leaves_1) 17 (leaves_1_quote) 20 (leaves_2) 14 (leaves_2_quote) -19
NOUN (leaves_0) -40 (leaves_0_quote) 18 (leaves_1) -22 (leaves_1_quote) -28 (leaves_2) -22
NUM (leaves_0) 15 (leaves_1_quote) 20 (leaves_2) 14 (leaves_2_quote) -13
PART (leaves_2) -22 (leaves_2_quote) -40
PRON (leaves_0_quote) -28 (leaves_1) 22 (leaves_2) 26
PROPN (leaves_0) -42 (leaves_1) -26 (leaves_1_quote) 25 (leaves_2) -13 (leaves_2_quote) 37
PUNCT (closes) 15 (leaves_0) -18 (leaves_0_quote) 15 (leaves_1_quote) 27 (leaves_2) -21
QUOTE (leaves_0_quote) -13 (leaves_1_quote) -28 (leaves_2_quote) -49
SCONJ (leaves_0) -21 (leaves_1) 52 (leaves_1_quote) 17 (leaves_2) 33 (leaves_2_quote) 19
SYM (leaves_0) -27 (leaves_2_quote) -12
VERB (leaves_2) 12

124 end: next word, third word
$ (number) -17
( ) -55
(edge) (edge) 12
(number) (number) -12 . -22 ago 27 in -12 to 34
) and 16
, % 40 's 35 (number) 14 , -63 . -25 a 29 also -20 an 49 and -136 are 12 as 17 at 20 be -20 because -48 by -23 called 25 clinton 14 could 19 did 22 even -54 former -52 from -38 had -21 have 79 him 24 if -20 is -35 it 17 least -19 most 25 mr. 30 not -25 now 18 of -16 only -19 other -29 percent -19 republican 46 republicans 30 said 16 their -25 them 18 they 53 those 18 though 46 trump -30 voters 42 was -29 well -35 who 23 will 19 would -17 “” -64
- (number) -14 border -49 he 34 of 33 that 31 the 17
-- the 26
: the -29
; (edge) 12
? (edge) 15
a ago 18 of -12 to -12
across country 18
after (number) -19
again (edge) 17
and 's 20 (number) -20 - -16 . -64 and -12 are -14 at -12 by 24 campaign -15 clinton 38 had -17 hampshire -14 have 17 he -34 her 36 him 21 his 13 it 29 its -21 not 51 of -12 on -14 sanders -12 support 22 that 34 the 24 their 37 them -17 to 17 trump 61 voters -18 were -12 who -22 “” -20
are and 20
as , 27 and -12 as -12 new 15 to -13
at (number) -18 time -31
because did 18
but not 47 that 37
by a 56 the 25
could the -14 to 22
entering united -16
for (number) 21 a 16 and -13 at 24 the -20 to -25
from (number) -13 , -14 . -20 in -12
has a 39
have the 29
he . 24
home (edge) 26
in (number) 44 , 17 . 29 a 28 after 15 at -20 because 21 campaign -14 carolina -17 case -12 city 20 country -25 face -24 for -28 general -13 hampshire -19 in -14 interview 59 on -14 past 47 polls -13 presidential -19 state -16 that -27 the -42 to 44 u.s. -14 united -36 with -26 york -17 ’s -14
is (edge) 21 , -12 a -24 for -15 in -12 the -20
last , 42 . 22
many the 19
may to 19
monday (edge) 17
more (edge) 25 on -14 the 25
not to 21
of in 22
on . 20 and -29 campaign -18 entering -14 in -36 media 30 news 38 night 15 policy -19 that -12 to 21 ’s 35
over past 26
said “” 24
since . -18
than (number) 18 . -21
that 's -13 (edge) 24 been -19 had -15 has -18 is -18 might -16 said 20 the 15 to 19 would -12
the of -21
to , -26 an 22 and -14 as 39 for -16 her 20 his 17 if 24 more -13 obama -13 of 16 on -14 sanders 24 that -16 the -69 their 20 them 23 to 23 up -13 who 23
tuesday (edge) -15
was to 14
were . -14 and 16
when comes -22
while the -18 was -26
who to 20 “” -13
with (number) 19 , 28 . -42 and 30 in 16 percent -13 the 13 “” -16
would on 22
— he 24
“” (edge) -19

125 end: what follows, verbs
(circumstances) (0_verbs) -35 (0_verbs_quote) -21 (1_verbs) -42 (1_verbs_quote) -19 (2_verbs) -57 (2_verbs_quote) -13
(circumstances_to_a_mark) (0_verbs) -21 (0_verbs_quote) 21 (1_verbs) -142 (1_verbs_quote) -35 (2_verbs) -60 (2_verbs_quote) -39
(circumstances_to_the_end) (0_verbs) -26 (0_verbs_quote) -21 (1_verbs) -59 (1_verbs_quote) -33 (2_verbs) -80 (2_verbs_quote) -22
(day) (2_verbs) -36 (2_verbs_quote) 31
(day_to_a_mark) (0_verbs) 83 (1_verbs) -36 (2_verbs_quote) -19
(day_to_the_end) (0_verbs) 86 (0_verbs_quote) 33 (1_verbs) 27
(goes_on) (0_verbs) -47 (1_verbs) -67 (2_verbs) -87 (2_verbs_quote) -32
(mark_ADJ) (0_verbs) -55 (1_verbs) 37
(mark_ADP) (0_verbs) 20 (1_verbs) 12 (2_verbs_quote) 23
(mark_ADV) (0_verbs) 15 (2_verbs) -14 (2_verbs_quote) -44
(mark_AUX) (0_verbs) 26
(mark_CCONJ) (1_verbs) -18 (2_verbs) -39
(mark_DET) (0_verbs) -22 (0_verbs_quote) -26 (1_verbs) 12 (1_verbs_quote) 14 (2_verbs) 31 (2_verbs_quote) 42
(mark_NOUN) (1_verbs) -30 (1_verbs_quote) -15 (2_verbs) -19
(mark_NOUNing) (0_verbs) 46
(mark_NUM) (1_verbs) -13 (2_verbs) 37
(mark_PART) (0_verbs) 28 (1_verbs) -40 (2_verbs) -12
(mark_PRON) (0_verbs) -19 (1_verbs) -46
(mark_PRONing) (2_verbs) 17
(mark_PROPN) (0_verbs) -32 (0_verbs_quote) -17 (1_verbs) 43 (1_verbs_quote) 25 (2_verbs_quote) -22
(mark_QUOTE) (0_verbs) 13 (0_verbs_quote) -19 (1_verbs) -25 (2_verbs) 17 (2_verbs_quote) -17
(mark_SCONJ) (0_verbs) -15 (1_verbs) 16 (2_verbs) -21
(mark_VERB) (1_verbs_quote) -27 (2_verbs) 32 (2_verbs_quote) 12
(mark_VERBing) (1_verbs_quote) 20 (2_verbs_quote) 35
(mark_although) (0_verbs) -19
(mark_and) (0_verbs) 29 (0_verbs_quote) 26 (1_verbs) 17 (1_verbs_quote) -18 (2_verbs) -12 (2_verbs_quote) -39
(mark_as) (0_verbs) -22 (1_verbs) 38 (2_verbs) -28
(mark_because) (2_verbs) -22
(mark_but) (0_verbs) 42 (2_verbs_quote) 25
(mark_though) (1_verbs) -21 (2_verbs) 29
(mark_when) (2_verbs) 23
(mark_where) (2_verbs) 38
(mark_which) (1_verbs) 28 (2_verbs) 19 (2_verbs_quote) 29
(mark_while) (1_verbs) 21
(mark_who) (0_verbs) -14 (1_verbs) -16 (2_verbs) 24
(occasion) (0_verbs) 44 (1_verbs) 56 (2_verbs_quote) -14
(occasion_to_a_mark) (0_verbs) 69 (1_verbs) 24
(occasion_to_the_end) (0_verbs) 51 (1_verbs) 36 (2_verbs) 39 (2_verbs_quote) 13

126 end: what follows, beginning
(circumstances) (clause_first) -56 (on_first) -17 (phrase_first) -71 (that_first) -32 (what_first) -29
(circumstances_to_a_mark) (clause_first) -32 (phrase_first) -77 (that_first) -39 (to_first) -22
(circumstances_to_the_end) (about_first) -12 (clause_first) -53 (phrase_first) -49 (quote_first) -17 (that_first) -27 (to_first) -35
(closes) (as_first) -17 (for_first) -15 (how_first) 15 (of_first) 31 (on_first) -39 (that_first) 16 (what_first) -13 (whether_first) 22 (why_first) -14
(day) (clause_first) -26 (phrase_first) 34 (that_first) 37
(day_to_a_mark) (clause_first) 76 (phrase_first) -16 (to_first) -12
(day_to_the_end) (clause_first) 29 (phrase_first) 91
(goes_on) (about_first) -50 (as_first) -16 (clause_first) -49 (for_first) -45 (how_first) -67 (of_first) -12 (on_first) 16 (phrase_first) -71 (quote_first) -26 (that_first) -35 (to_first) -18 (whether_first) -31 (why_first) -66
(mark_ADJ) (to_first) -17
(mark_ADP) (clause_first) 13 (phrase_first) 34 (that_first) -24
(mark_ADV) (clause_first) -14 (phrase_first) 17
(mark_AUX) (clause_first) 25 (that_first) -48 (to_first) 18
(mark_CCONJ) (clause_first) -19 (that_first) -46
(mark_DET) (that_first) 46 (to_first) 13
(mark_NOUN) (clause_first) -12 (phrase_first) -43 (that_first) -28
(mark_NOUNing) (clause_first) 15
(mark_NUM) (phrase_first) 29 (that_first) -39
(mark_PART) (clause_first) -13 (that_first) 22 (to_first) -20
(mark_PRON) (clause_first) -25 (that_first) -52 (to_first) 23
(mark_PRONing) (clause_first) 18
(mark_PROPN) (to_first) 13
(mark_PUNCT) (clause_first) 18
(mark_QUOTE) (clause_first) 16 (that_first) -24 (to_first) -29
(mark_SCONJ) (clause_first) -25
(mark_VERB) (that_first) -42 (to_first) -20
(mark_although) (clause_first) 22
(mark_and) (clause_first) 19 (phrase_first) -57 (quote_first) -35 (that_first) 25 (to_first) -16
(mark_as) (that_first) -39
(mark_but) (clause_first) 14 (to_first) 13
(mark_though) (that_first) 47
(mark_when) (clause_first) 38
(mark_which) (clause_first) 35 (that_first) 35 (to_first) -21
(mark_who) (clause_first) -12 (that_first) 36
(occasion) (clause_first) 37 (phrase_first) 60 (to_first) 24
(occasion_to_a_mark) (clause_first) 79
(occasion_to_the_end) (clause_first) 58 (phrase_first) 60

127 end: what follows, cue
(circumstances) accord~ -15 accuse~ -20 admit~ 15 announce~ -20 argue~ -12 ask~ -38 believe~ 16 blame~ -16 call~ -20 cite~ -43 claim~ -18 continue~ -23 criticize~ -30 decis~ -12 defend~ 28 describe~ -47 discuss~ -15 dismiss~ -21 expect~ -16 found~ -18 highlight~ -13 hope~ -37 identifi~ -26 issu~ -20 known~ 22 know~ 19 laid~ -20 lament~ -12 look~ -26 mention~ -23 mock~ 18 note~ -23 oppos~ -55 order~ 15 pass~ 18 plan~ -20 point~ -30 portray~ -13 post~ -29 propose~ -21 publish~ -19 push~ 20 put~ -16 rais~ -19 recall~ -23 refer~ -20 reiterate~ 21 releas~ -17 remind~ 31 say~ -35 seen~ -22 see~ -46 sent~ -13 show~ -29 slam~ 29 sought~ -16 spoke~ 16 start~ -25 suggest~ -19 think~ -16 took~ -33 view~ -21 vote~ 41 vow~ -31 want~ -42 went~ -25 write~ -17
(circumstances_to_a_mark) :~ -14 announce~ -31 appear~ -14 argue~ 16 ask~ 21 criticize~ 16 describe~ -15 focus~ -13 mention~ 20 point~ -17 report~ -12 say~ -28 seem~ 15 see~ -18 show~ -23 want~ -19
(circumstances_to_the_end) announce~ -13 ask~ 24 cite~ -15 criticize~ -15 decid~ -13 defend~ -13 deny~ 12 describe~ 17 express~ -19 found~ 18 look~ -12 made~ -17 mention~ -17 oppos~ 12 pledge~ -12 point~ 21 push~ -24 put~ -15 rais~ 15 refer~ -23 report~ -14 say~ -68 seem~ -17 see~ -17 spoke~ -12 suggest~ -12 tell~ -12 tout~ -13 tweet~ -22 vote~ -30 write~ 20
(closes) :~ 54 accept~ -29 accord~ 47 accuse~ 24 acknowledge~ 12 address~ -17 add~ 31 admit~ 16 allege~ -15 announce~ -17 applaud~ 36 ask~ -18 assert~ 25 assure~ 27 back~ -38 believe~ 15 blame~ 21 blast~ -13 boast~ -18 challeng~ 23 charge~ 18 cite~ 24 claim~ -12 come~ -25 compar~ 35 complain~ 21 concede~ -16 confirm~ -22 decid~ -37 decis~ -16 declare~ -43 decry~ -16 denounce~ -30 deny~ -32 determin~ 20 discuss~ 31 eager~ -31 embrac~ -39 emphasize~ 27 encourage~ -18 endors~ -24 estimate~ -16 express~ 12 fear~ 28 feel~ 17 find~ 32 found~ 44 highlight~ 49 hit~ 14 identifi~ -17 ignor~ -18 includ~ 47 indicate~ 24 introduc~ -16 invok~ -20 issu~ 20 knew~ -21 lament~ 28 launch~ 20 learn~ -28 like~ -24 made~ -14 make~ -20 note~ 40 oppos~ -43 portray~ 21 posit~ 12 post~ -19 promot~ 12 provid~ 14 publish~ 35 put~ 25 quick~ 27 quot~ 27 recall~ 33 recogn~ 25 referenc~ 19 remain~ -16 remark~ 15 rememb~ 51 repeat~ -12 reply~ 17 report~ 22 respond~ 15 rule~ -23 saw~ 27 say~ 29 see~ 22 sent~ 23 shown~ 15 show~ 38 signal~ -17 sign~ -33 sought~ 32 sound~ 24 spoke~ -14 start~ -13 stress~ 27 take~ 42 tell~ 14 try~ 15 tweet~ -20 urge~ 14 view~ -14 voic~ -25 vote~ -13 want~ 22 went~ -18 wonder~ 25
(day) call~ -13 endors~ 20 hope~ 24 tell~ -16
(day_to_a_mark) announce~ -31 endors~ 39 say~ -33
(day_to_the_end) agree~ 23 announce~ 31 ask~ 16 call~ 16 praise~ -15 report~ 12 show~ 18
(goes_on) :~ -38 abl~ 21 accord~ -53 account~ 18 accuse~ -17 acquiesc~ -17 address~ -16 add~ -30 admit~ -50 aim~ -26 allege~ 14 allow~ -25 answer~ 24 appeal~ 16 appear~ -19 applaud~ -21 appoint~ 18 argue~ -20 argument~ -20 articul~ 26 ask~ -42 assert~ -21 assess~ 16 assum~ -29 attempt~ 12 attribut~ -15 avoid~ 41 back~ 26 ban~ 27 becam~ 19 becom~ 24 believe~ -31 bemoan~ -28 blame~ -20 blast~ 21 block~ 17 breach~ 17 call~ -26 captur~ -15 care~ 19 carri~ -12 case~ 22 cast~ -26 caution~ -12 choos~ -14 chose~ 23 circul~ -25 cite~ -58 come~ -35 commit~ 16 compar~ -14 concede~ 35 conclude~ -17 conflat~ -17 congratul~ -13 consid~ -34 contrast~ -43 convinc~ 22 counter~ 19 count~ -20 coverag~ 20 cover~ 13 creat~ -14 credit~ -15 criticize~ -13 critic~ -18 debat~ -12 decid~ 37 declare~ 14 declin~ 22 dedic~ 25 deliv~ 12 demon~ 20 denounce~ 38 deny~ 25 describe~ -26 disclose~ 17 discredit~ 14 discuss~ 36 disparag~ 18 distanc~ 12 echo~ 12 embrac~ 35 emerg~ -20 emphasize~ -14 encourage~ 14 endors~ 30 enjoi~ -12 equivoc~ 20 estimate~ -34 explain~ -38 expos~ 19 face~ -21 fail~ -14 favor~ 37 find~ -44 focus~ -13 follow~ -12 forese~ -16 found~ -50 give~ -37 goal~ -12 got~ -15 go~ 15 gravit~ -13 grievanc~ -25 grow~ -15 had~ 25 hammer~ 17 hark~ -25 hire~ -25 hold~ -16 hope~ -20 ignor~ 13 impli~ -26 imposs~ 19 indicate~ -27 insist~ 26 instruct~ 26 intend~ -22 introduc~ -20 issu~ -21 joke~ -18 keep~ -21 knew~ 32 knock~ -16 laid~ -18 lai~ -29 lash~ -12 laud~ 24 launch~ -24 learn~ -34 link~ -13 list~ 12 log~ -14 look~ -16 made~ -23 make~ 12 memori~ 21 messag~ -15 mock~ -34 need~ -20 nomin~ -26 note~ -22 offer~ -43 open~ -25 oper~ -14 opposit~ -12 order~ -32 outlin~ -15 outspoken~ 15 paint~ 20 pan~ 23 peg~ -12 percept~ 20 persuad~ 18 pick~ 34 pivot~ -19 place~ 20 plai~ -22 plan~ 20 plead~ -16 pledge~ 22 point~ 18 polici~ 25 posit~ -29 postur~ 21 post~ 27 praise~ -19 prefer~ -31 pressur~ 14 press~ -33 proclaim~ 21 promot~ -19 propose~ -51 protest~ 19 provid~ -22 publish~ -24 push~ -36 put~ -17 question~ -23 quick~ -20 quot~ -13 rail~ 17 realiz~ -13 rebuk~ 12 recogn~ -36 recount~ -14 referenc~ -27 refrain~ 16 refus~ -12 regard~ -15 reiterate~ -24 reject~ -27 releas~ 15 relish~ 14 reli~ 21 remain~ -24 rememb~ -15 remind~ -24 renegoti~ 26 repeat~ -35 report~ -86 repres~ -24 repris~ 21 request~ 36 respect~ 17 respond~ 14 retweet~ 20 reveal~ -14 revisit~ 24 revis~ 24 rid~ -13 rip~ -24 rule~ 34 say~ -15 schedul~ 16 seek~ -14 seem~ -55 see~ -18 seiz~ 23 sentenc~ -12 sent~ -25 share~ -17 shock~ 15 shown~ 21 show~ -119 shrug~ 34 shut~ -15 side~ 18 signal~ -22 sign~ -19 slam~ -24 snipe~ 13 sought~ -27 sound~ -46 spare~ 16 spark~ -16 speak~ -30 spi~ 25 spoken~ -21 stage~ -12 stand~ -12 start~ 14 statement~ 24 state~ -16 stop~ -28 struggl~ -21 stuck~ 15 submit~ 37 suggest~ -60 support~ 45 symbol~ 24 sympathet~ 26 take~ -14 target~ -21 tell~ -37 think~ -17 threaten~ -25 thrill~ 16 tick~ 20 ting~ 23 titl~ 16 took~ -29 touch~ -12 tout~ -27 trend~ 20 try~ -13 turn~ 14 tweet~ 12 underscore~ 16 unifi~ 14 unit~ 21 unveil~ -15 us~ -33 utter~ 15 veer~ -13 voic~ -13 vote~ -42 vow~ -16 walk~ 14 want~ 46 wari~ -15 warn~ -26 watch~ -20 wave~ 16 welcom~ 17 willing~ -12 wonder~ -24 work~ -16 worry~ 43 yearn~ 13
(mark_ADP) note~ -25 report~ -15 say~ 45
(mark_ADV) suggest~ -37
(mark_AUX) say~ -32
(mark_DET) call~ -44 cite~ 30 note~ -23 say~ 35 show~ 18
(mark_NOUN) call~ 19 promot~ -33
(mark_NUM) say~ 61
(mark_PART) say~ -51
(mark_PRON) say~ -18
(mark_PROPN) :~ 28 accord~ -13 claim~ 14 endors~ -28 refus~ 36 say~ -38 show~ -18
(mark_QUOTE) call~ -16 say~ -58 tell~ 12
(mark_SCONJ) say~ -29
(mark_VERB) say~ 49 show~ -31
(mark_VERBing) announce~ -35 defend~ 20 endors~ -31 includ~ -16 seem~ -24
(mark_and) accord~ -25 note~ 32 say~ -42
(mark_as) say~ 36
(mark_but) say~ -20
(mark_when) say~ 27
(mark_who) say~ 29
(occasion_to_a_mark) say~ 21

128 lead: place, ending
(begins) (clause_ends) 30 (quote_ends) 34
(within) (clause_ends) -41 (quote_ends) -37

129 lead: place, verbs
(begins) (no_verb_) 26 (verb_) 37
(within) (no_verb_) -27 (no_verb_verb_before) -26 (verb_) -13 (verb_verb_before) -30

130 lead: verbs, ending
(no_verb_verb_before) (clause_ends) -19 (quote_ends) -17
(verb_) (clause_ends) 16 (quote_ends) 24
(verb_verb_before) (clause_ends) -16 (quote_ends) -27

131 lead: word, place
's (within) -12
(number) (within) -24
a (begins) 37 (within) 15
about (within) 14
after (within) -16
almost (within) 21
an (within) 24
are (within) -18
as (within) 30
at (within) 13
bill (within) 23
by (within) -18
california (within) 20
campaign (within) 23
clinton (begins) 33
donald (within) 19
even (begins) 21 (within) 16
from (within) -21
has (within) -17
he (begins) 18
him (within) -19
if (within) 17
in (within) 16
is (within) -22
it (within) 30
its (within) 15
john (within) 16
kasich (within) -13
last (within) -12
many (within) 26
more (within) -15
mr. (within) 27
no (within) -16
not (within) -15
now (within) 19
of (within) -59
officials (within) 26
sanders (begins) 34 (within) -38
she (within) -29
so (within) 21
some (within) -14
something (within) 24
state (within) -18
such (within) 14
than (within) 22
that (within) 33
the (within) 24
their (within) -18
they (within) -25
this (begins) 20
those (within) -17
to (within) -45
trump (within) 41
was (within) -15
what (within) 41
when (within) 29
while (within) -22
with (within) -29
won (within) 25
would (within) 19
“,” (begins) 29
“” (begins) 35

132 lead: tag, place
ADJ (begins) 64 (within) -60
ADP (begins) 15 (within) -19
ADV (begins) -27
AUX (within) -81
DET (begins) 14 (within) 39
NOUN (begins) 20 (within) -87
NUM (within) -24
PART (within) -64
PRON (begins) -14 (within) 53
PROPN (begins) 18
QUOTE (begins) 51
SCONJ (begins) -27
VERB (begins) 37 (within) -53

133 lead: word, word before
(number) , 19
a (edge) 37 is -14 with 37
clinton (edge) 33 hillary -13 mrs. -14
even (edge) 21
he (edge) 18 , -12
sanders (edge) 34
than more 14
the , -18 and 45 at -17 by -15 in -36 of -15 on 31 to -19 with -20
this (edge) 20
trump mr. 25
when , 33
which , 22
while , -15
with , -18
“,” (edge) 29 : 69 a -17 are -15
“” (edge) 35

134 lead: tag, tag before
ADJ (edge) 64 ADV -26 AUX -19 CCONJ -20 DET -45 PROPN -14 PUNCT 31 SCONJ 14 VERB -22
ADP (edge) 15 ADJ -13 ADP -12 ADV -16 NOUN -78 NUM 16 PROPN -33 PUNCT 59 QUOTE 19 VERB -72
ADV (edge) -27 ADP 17 ADV -20 AUX -31 CCONJ 32 DET -13 NOUN -30 PRON -21 PROPN -15 PUNCT 29 VERB -24
AUX AUX -13 CCONJ 23 NOUN -35 PRON -35 PROPN -31 PUNCT -18
DET (edge) 14 ADJ -13 ADP -54 ADV 38 AUX -35 CCONJ 44 NOUN -27 PUNCT 93 VERB -85
NOUN (edge) 20 ADJ -67 ADP -26 CCONJ -12 DET -19 NOUN -46 NUM -23 PRON -17 PROPN -38 PUNCT 61 VERB -16
NUM ADP -29 ADV -13 PUNCT 36
PART AUX -13 NOUN -17 PROPN -14
PRON (edge) -14 ADP -15 ADV -24 CCONJ 59 NOUN -33 PRON -16 PROPN 19 PUNCT 68 SCONJ -40 VERB -46
PROPN (edge) 18 ADJ -22 ADP -106 ADV -13 CCONJ 44 DET -46 NOUN -40 PROPN -71 PUNCT 90 SCONJ 12 VERB -38
QUOTE (edge) 51 AUX -52 DET -30 NOUN -22 PRON -23 PROPN -46 PUNCT 65
SCONJ (edge) -27 NOUN -24 PUNCT 22 VERB -16
SYM ADP 23
VERB (edge) 37 ADP -13 AUX -48 CCONJ 14 NOUN -40 PRON -37 PROPN -46 VERB 17

135 lead: word before, ending
's (clause_ends) -12
( (clause_ends) 67
(edge) (clause_ends) 30 (quote_ends) 34
(number) (clause_ends) -24
, (clause_ends) 94 (quote_ends) 28
- (clause_ends) 65
-- (clause_ends) 27
: (quote_ends) 69
a (clause_ends) -32 (quote_ends) -22
about (clause_ends) -18
an (clause_ends) -14
and (clause_ends) 61 (quote_ends) 28
are (clause_ends) -20 (quote_ends) -17
as (clause_ends) -30
at (clause_ends) -30
be (clause_ends) -20
been (clause_ends) -12
but (clause_ends) 69
by (clause_ends) -35
clinton (clause_ends) -18
did (clause_ends) 12
do (clause_ends) -12
even (clause_ends) -23
for (clause_ends) -23
from (clause_ends) 21
has (clause_ends) -23
have (clause_ends) -18
hillary (clause_ends) -14
in (clause_ends) -79 (quote_ends) -15
including (clause_ends) 23
into (clause_ends) -12
is (quote_ends) -20
made (clause_ends) 19
mr. (clause_ends) 12
mrs. (clause_ends) -15
not (clause_ends) 14
now (clause_ends) 16
of (clause_ends) -34
or (clause_ends) -12
sen. (clause_ends) 25
since (clause_ends) -13
that (clause_ends) 29 (quote_ends) -16
the (clause_ends) -88 (quote_ends) -24
they (clause_ends) -15 (quote_ends) -13
to (clause_ends) -36 (quote_ends) -16
trump (clause_ends) -17
was (clause_ends) -14 (quote_ends) -13
when (clause_ends) -25
while (clause_ends) 12
with (clause_ends) 55
— (clause_ends) 83
’s (clause_ends) -16
“” (clause_ends) -17

136 lead: word, ending
$ (clause_ends) 12
a (clause_ends) 38 (quote_ends) -28
about (clause_ends) 33
after (clause_ends) 34
almost (clause_ends) 25
already (clause_ends) 12
also (clause_ends) -29
an (clause_ends) 37
any (clause_ends) -14
are (clause_ends) -12
as (clause_ends) 17
because (clause_ends) 17
bernie (clause_ends) 33
between (clause_ends) 16
by (clause_ends) -26
california (clause_ends) 20
campaign (clause_ends) 24
clinton (clause_ends) 26
donald (clause_ends) 25
even (clause_ends) 30
florida (clause_ends) -31
for (quote_ends) -21
from (clause_ends) -19
gop (clause_ends) 14
has (clause_ends) -16
him (clause_ends) -18
his (clause_ends) 21 (quote_ends) -17
if (clause_ends) 23
is (clause_ends) -17
it (clause_ends) 41 (quote_ends) -19
its (clause_ends) 16
kasich (clause_ends) -13
many (clause_ends) 33
more (clause_ends) 21
mr. (clause_ends) 17
nearly (clause_ends) 25
new (clause_ends) -29
no (clause_ends) -16
not (clause_ends) -21
obama (clause_ends) 17
of (clause_ends) -23
on (clause_ends) 12
over (clause_ends) 12
president (clause_ends) -16
she (clause_ends) -33
since (clause_ends) 19
something (clause_ends) 24
state (clause_ends) -12
still (clause_ends) -32
such (clause_ends) 22
superdelegates (clause_ends) -26
than (clause_ends) 22
that (clause_ends) 24 (quote_ends) 20
the (clause_ends) 15 (quote_ends) 39
their (clause_ends) -16
then (clause_ends) -28
they (clause_ends) -34 (quote_ends) 16
this (clause_ends) 16
those (clause_ends) -12
though (clause_ends) -24
to (clause_ends) -31
trump (clause_ends) 34
trump's (clause_ends) -29
tuesday (clause_ends) 12
washington (clause_ends) -40
what (clause_ends) 24
when (clause_ends) 29
with (clause_ends) -43
won (clause_ends) 26
would (clause_ends) 20
“” (clause_ends) 13 (quote_ends) 17

137 lead: tag, ending
ADJ (quote_ends) -20
ADV (clause_ends) -31
AUX (clause_ends) -51 (quote_ends) -32
DET (clause_ends) 43
NOUN (clause_ends) -71
PART (clause_ends) -50
PRON (clause_ends) 42
PROPN (clause_ends) 12 (quote_ends) 23
QUOTE (quote_ends) 16
SCONJ (quote_ends) -14
VERB (clause_ends) -24 (quote_ends) -14

138 lead: place, manner
(begins) (act) -45 (passive) -84 (say) 74 (source) 58 (tell) 25 (think) -54
(within) (act) 32 (passive) 55 (say) -83 (source) -58 (tell) -28 (think) 36

139 lead: length, ending
(11_long) (clause_ends) -16 (quote_ends) -16
(12_long) (clause_ends) -14 (quote_ends) -22
(1_long) (clause_ends) 101 (quote_ends) 14
(2_long) (clause_ends) 28
(5_long) (clause_ends) -58 (quote_ends) 23

140 lead: length, place
(11_long) (begins) 40 (within) -61
(12_long) (begins) 23 (within) -65
(1_long) (within) 90
(2_long) (begins) 14 (within) 24
(5_long) (within) -51

141 lead: word, verbs
$ (verb_verb_before) 18
(number) (no_verb_verb_before) -42 (verb_) 28 (verb_verb_before) -38
a (no_verb_verb_before) 32 (verb_) -15
about (verb_) 22 (verb_verb_before) 22
all (verb_) -15
also (verb_) -25
an (no_verb_verb_before) 27
are (verb_) -13
as (no_verb_verb_before) 44 (verb_verb_before) -14
at (no_verb_verb_before) 21
campaign (verb_) 25
clinton (no_verb_verb_before) -16 (verb_) 13 (verb_verb_before) 24
cruz (verb_) 14
democratic (verb_) 18
donald (verb_) 31
even (verb_) 35
for (no_verb_verb_before) 17
has (verb_) -13
he (verb_) -26 (verb_verb_before) 29
her (verb_verb_before) -24
him (no_verb_verb_before) -13
his (no_verb_verb_before) -17 (verb_) 18 (verb_verb_before) 20
if (verb_) 52
in (no_verb_) 27 (no_verb_verb_before) -30
is (verb_) -15
it (no_verb_verb_before) 13 (verb_verb_before) 36
its (no_verb_verb_before) 22
more (verb_) 30
mr. (verb_) 28 (verb_verb_before) 14
mrs. (verb_) -19
new (verb_) -25
no (verb_verb_before) -14
obama (verb_) 18
of (no_verb_verb_before) -19 (verb_verb_before) -18
on (no_verb_verb_before) 20
people (verb_) 14
president (verb_) -16
sanders (no_verb_verb_before) -13 (verb_) 12
she (verb_) -14 (verb_verb_before) -19
than (no_verb_verb_before) 30
that (no_verb_verb_before) 14 (verb_verb_before) 27
the (no_verb_) 45 (no_verb_verb_before) 41
they (verb_verb_before) -41
this (verb_) 13
though (verb_) -15
to (verb_verb_before) -29
trump (no_verb_verb_before) -12 (verb_verb_before) 47
trump's (verb_) -25
what (verb_verb_before) 13
when (verb_) 41 (verb_verb_before) -14
which (verb_verb_before) 29
while (verb_verb_before) -14
who (verb_) -43
with (verb_) -19 (verb_verb_before) -21
would (verb_verb_before) 23
“,” (no_verb_) 15
“” (no_verb_verb_before) 15 (verb_) 17

142 lead: word before, verbs
( (no_verb_verb_before) 35 (verb_) 44 (verb_verb_before) 21
(edge) (no_verb_) 26 (verb_) 37
(number) (verb_) -17 (verb_verb_before) -27
, (no_verb_) 41 (no_verb_verb_before) 26 (verb_) 31 (verb_verb_before) 74
- (no_verb_verb_before) 43
: (no_verb_verb_before) 49
a (no_verb_verb_before) -29 (verb_verb_before) -16
and (no_verb_) -13 (verb_) 33 (verb_verb_before) 60
are (no_verb_verb_before) -22 (verb_verb_before) -15
as (verb_) -12
at (no_verb_verb_before) -13
be (verb_verb_before) -16
but (verb_) 43 (verb_verb_before) 53
by (no_verb_verb_before) -13 (verb_verb_before) -18
clinton (verb_) -12
even (verb_) -15
for (no_verb_verb_before) -30 (verb_verb_before) -16
from (no_verb_verb_before) 28
has (verb_verb_before) -19
if (verb_) -17
in (no_verb_verb_before) -35 (verb_) -28 (verb_verb_before) -26
is (verb_verb_before) -24
made (no_verb_verb_before) 21
more (no_verb_verb_before) 17
mr. (verb_verb_before) 22
mrs. (verb_) -15
not (verb_verb_before) -12
of (no_verb_verb_before) 18 (verb_) -38 (verb_verb_before) -36
on (verb_verb_before) 16
than (no_verb_verb_before) 21 (verb_verb_before) -13
that (no_verb_verb_before) 14 (verb_verb_before) 26
the (no_verb_) -25 (no_verb_verb_before) -32 (verb_) -32 (verb_verb_before) -26
they (verb_) -12
to (no_verb_verb_before) -29 (verb_verb_before) -17
trump (verb_verb_before) 21
was (no_verb_verb_before) -15 (verb_verb_before) -12
when (verb_) -18
while (verb_) -16 (verb_verb_before) 21
with (verb_verb_before) 57
`);
